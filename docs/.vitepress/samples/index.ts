import { isFileKind } from "../../../src/client/rules.js";
import { factoryOf } from "../../../src/contract/hosts.js";
import { type Action, actionsOf } from "../../../src/contract/model/tasks/actions.js";
import { resultKind } from "../../../src/contract/model/tasks/makes.js";
import { usualEnding } from "../../../src/download/names.js";
import { curl } from "./curl.js";
import { python } from "./python.js";
import { type Call, resultOf, type Sample } from "./sample.js";

export type { Call, Sample } from "./sample.js";

/** The same call in every language that the documentation shows. */
export function samplesOf(call: Call): Sample[] {
  const own = [typescript(call), commandLine(call)];
  // By hand, a result that comes now or later takes more lines than anybody copies.
  return call.create.task.life === undefined ? [...own, curl(call), python(call)] : own;
}

/** With this package: create, wait, print the result: its address, or what it is where it has none. */
function typescript(call: Call): Sample {
  const { doc, create, body } = call;
  const { host } = doc.contract.rules;
  const factory = factoryOf(host);
  const { at = "", kind = "file" } = resultOf(call) ?? {};
  const path = /^(\/([A-Za-z_$][\w$]*|\*))+$/.test(at) ? at.replaceAll("/*", "[0]?").replaceAll("/", ".") : "";
  const whole = isFileKind(kind) ? "done.outputs[0]" : `done.data${path}`;
  const shown = kind === "data" ? `JSON.stringify(${whole})` : whole;
  const text = `import { ${factory} } from "taskreel/${host}";

const ${host} = ${factory}(); // reads ${doc.contract.rules.env.key}
const done = await ${host}.run("${create.path}", ${literal(body)});
console.log(${shown});
`;
  return { title: "TypeScript", language: "ts", text };
}

/** As an object literal that a formatter would leave alone: objects over several lines, lists on one. */
function literal(body: Readonly<Record<string, unknown>>, indent = "  "): string {
  const lines = Object.entries(body).map(([key, value]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    const shown = isObject ? literal(value as Record<string, unknown>, `${indent}  `) : JSON.stringify(value);
    return `${indent}${name}: ${shown},`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n${indent.slice(2)}}`;
}

/** With this package's command line: run, and store the result. */
function commandLine({ doc, create, body }: Call): Sample {
  const { host } = doc.contract.rules;
  // Of a market each model is an action of its own, whose flags are the fields of its input.
  const own = actionsOf(doc.contract).filter((it) => it.sent.path === create.path);
  const { name, flat } = own.find((it) => it.field && body[it.field] === it.name) ?? (own[0] as Action);
  const flags = Object.entries(flat(body)).map(([name, value]) => {
    const flag = kebab(name);
    if (typeof value === "boolean") return value ? `--${flag}` : `--no-${flag}`;
    return `--${flag} ${quoted(typeof value === "object" ? JSON.stringify(value) : String(value))}`;
  });
  const text = [
    `npx taskreel run ${host} ${name}`,
    ...flags,
    `-o out.${usualEnding(resultKind(doc.contract, create, body))}`,
  ].join(" \\\n  ");
  return { title: doc.labels.commandLine, language: "sh", text: `${text}\n` };
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (it) => `-${it.toLowerCase()}`).replaceAll("_", "-");

const quoted = (text: string): string => (/^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
