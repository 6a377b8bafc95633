import type { Call, Sample } from "./sample.js";

/** With this package: create, wait, print the result's address. */
export function typescript({ doc, create, body }: Call): Sample {
  const { host } = doc.contract.rules;
  const factory = `create${host.charAt(0).toUpperCase()}${host.slice(1)}`;
  const text = `import { ${factory} } from "taskreel/${host}";

const ${host} = ${factory}(); // reads ${doc.contract.rules.env.key}
const done = await ${host}.run("${create.path}", ${literal(body)});
console.log(done.outputs[0]);
`;
  return { title: "TypeScript", language: "ts", text };
}

/** As an object literal that a formatter would leave alone. */
function literal(body: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(body).map(([key, value]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return `  ${name}: ${JSON.stringify(value)},`;
  });
  return `{\n${lines.join("\n")}\n}`;
}
