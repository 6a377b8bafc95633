interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

/** Declarations of hosts stand here, those of everything else under src/. */
const DECLARATIONS = "./dist/types/generated/";

/** The text of package.json with the entries of these hosts, and of no other, in its `exports`. */
export function withEntries(text: string, hosts: readonly string[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const [main, ...others] = Object.entries(manifest.exports).filter(
    ([, it]) => typeof it === "string" || !it.types.startsWith(DECLARATIONS),
  );
  const own = [
    ...hosts.map((it) => entry(it, "", it)),
    ...hosts.map((it) => entry(it, "/validators", `validators/${it}`)),
  ];
  const exports = Object.fromEntries([...(main ? [main] : []), ...own, ...others]);
  return `${JSON.stringify({ ...manifest, exports }, null, 2)}\n`;
}

function entry(host: string, part: string, built: string) {
  const target = { types: `${DECLARATIONS}${host}${part}/index.d.ts`, default: `./dist/${built}.js` };
  return [`./${host}${part}`, target] as const;
}
