import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { record } from "../../src/contract/document/json.js";
import { median } from "./mock/median.js";

/**
 * `npm run lines`: what an action costs in the contract. Counted are the lines of files that one action alone refers to,
 * directly or not: paths, schemas, examples. A further model is a variant of the request with its examples.
 */
const root = process.argv[2] ?? fileURLToPath(new URL("../../openapi", import.meta.url));

interface Action {
  readonly name: string;
  readonly lines: number;
  readonly models: number;
  /** Lines of each model's variant and examples, where there are several. */
  readonly perModel: readonly number[];
  /** The same by the models' family: the first word of their name. */
  readonly families: ReadonlyMap<string, readonly number[]>;
}

const text = (file: string) => readFileSync(file, "utf8");
const linesOf = (file: string) => text(file).split("\n").length - 1;
const refsOf = (file: string) =>
  [...text(file).matchAll(/\$ref: ["']?([^"'#}\s]+\.yaml)/g)].map((it) => join(dirname(file), it[1] ?? ""));

function reach(files: readonly string[], seen = new Set<string>()): Set<string> {
  for (const file of files) {
    if (seen.has(file)) continue;
    seen.add(file);
    reach(refsOf(file), seen);
  }
  return seen;
}

function actionsOf(host: string): Action[] {
  const paths = readdirSync(join(host, "paths")).map((it) => join(host, "paths", it));
  const creates = paths.filter((it) => /^post:/m.test(text(it)));
  const groups = creates.map((create) => {
    const status = /status: \{ operationId: (\w+) \}|^\s+operationId: (get\w+)$/m.exec(text(create));
    const id = status?.[1] ?? status?.[2] ?? "";
    return [create, ...paths.filter((it) => it !== create && new RegExp(`operationId: ${id}$`, "m").test(text(it)))];
  });
  const shared = reach(
    [join(host, "openapi.yaml")].flatMap((it) => refsOf(it).filter((ref) => !ref.includes("/paths/"))),
  );
  const all = groups.map((it) => reach(it));
  return groups.map(([create = ""], index) => {
    const others = all.filter((_, n) => n !== index);
    const own = [...(all[index] ?? [])].filter((it) => !shared.has(it) && !others.some((other) => other.has(it)));
    const union = own.find((it) => it.includes("/schemas/") && /Request\.yaml$/.test(it));
    const variants = union ? ((record(parse(text(union))).oneOf ?? []) as { $ref?: string }[]) : [];
    const models = variants.flatMap(({ $ref }) => ($ref && union ? [join(dirname(union), $ref)] : []));
    const families = new Map<string, number[]>();
    const perModel = models.map((variant) => {
      const constant = /const: (\S+?)[,\s]/.exec(text(variant))?.[1] ?? "";
      const examples = own.filter((it) => it.includes("/examples/") && text(it).includes(`\n  model: ${constant}\n`));
      const lines = linesOf(variant) + (models.length > 1 ? examples.reduce((sum, it) => sum + linesOf(it), 0) : 0);
      const family = constant.replace("google/", "").split(/[/-]/, 1)[0] ?? "";
      families.set(family, [...(families.get(family) ?? []), lines]);
      return lines;
    });
    const name = `${relative(root, host)} ${create.split("/").at(-1)?.replace(".yaml", "")}`;
    return {
      name,
      lines: own.reduce((sum, it) => sum + linesOf(it), 0),
      models: Math.max(1, models.length),
      perModel,
      families,
    };
  });
}

const hosts = readdirSync(root, { withFileTypes: true }).filter((it) => it.isDirectory());
const actions = hosts
  .map((it) => join(root, it.name))
  .filter((it) => readdirSync(it).includes("paths"))
  .flatMap(actionsOf);
const oneModel = ({ lines, perModel }: Action) => lines - perModel.slice(1).reduce((sum, it) => sum + it, 0);
const sorted = actions.map(oneModel).sort((one, other) => one - other);
for (const it of actions) {
  console.log(`${it.name}: ${it.lines} lines, ${it.models} models, ${oneModel(it)} with one`);
  // A market: what its models have in common is in files that none of them has alone.
  for (const [family, lines] of it.families.size > 1 ? it.families : [])
    console.log(
      `  ${family}: ${lines.length} models, median ${median([...lines].sort((a, b) => a - b))}, most ${Math.max(...lines)}`,
    );
}
console.log(`With one model: median ${median(sorted)}, p90 ${sorted[Math.ceil(sorted.length * 0.9) - 1]}`);
const further = actions.flatMap(({ perModel }) => perModel.slice(1)).sort((one, other) => one - other);
console.log(`A further model: median ${median(further)}, most ${further.at(-1)}`);
