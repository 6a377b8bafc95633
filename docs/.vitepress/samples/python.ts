import type { ResultRule } from "../../../src/client/rules.js";
import { contractFor } from "../../../src/contract/model/tasks/reading.js";
import { type Call, finalStates, isMap, PAUSE, resultOf, type Sample, statusPath, steps, tries } from "./sample.js";

/** With Python's own library: create, ask until the task has ended, print the result: its address, or a text. */
export function python(call: Call): Sample {
  const { create, doc, body } = call;
  const { rules, states } = contractFor(doc.contract, create);
  const { env, server, id, status, envelope } = rules;
  const result = resultOf(call);
  const key = create.task.idempotencyKey;
  const refused = envelope
    ? `    if answer${at(envelope.code[0] ?? "")} not in (${envelope.ok.map((it) => `${it},`).join(" ")}):\n        raise SystemExit(f"refused: {answer}")\n`
    : "";
  const text = `import json, os, time, urllib.request${key ? ", uuid" : ""}

BASE = os.environ.get("${env.baseUrl}", "${server}")

def call(path, body=None, headers={}):
    request = urllib.request.Request(BASE + path, json.dumps(body).encode() if body else None, {
        "Authorization": f"Bearer {os.environ['${env.key}']}",
        "Content-Type": "application/json",
        "User-Agent": "example/1.0",
        **headers,
    })
    with urllib.request.urlopen(request, timeout=60) as response:
        answer = json.load(response)
${refused}    return answer

created = call("${create.path}", ${literal(body)}${key ? `, {"${key}": str(uuid.uuid4())}` : ""})
task_id = ${id.map((it) => either(it)).join(" or ")}
for _ in range(${tries(call)}):
    task = call(f"${statusPath(call, "{task_id}")}")
    if task${at(status[0] ?? "")} in (${finalStates(call)
      .map((it) => JSON.stringify(it))
      .join(", ")}):
        break
    time.sleep(${PAUSE})
else:
    raise SystemExit(f"still running: {task_id}")
if task${at(status[0] ?? "")} not in (${states.succeeded.map((it) => `${JSON.stringify(it)},`).join(" ")}):
    raise SystemExit(f"failed: {task}")
print(${result ? shown(call, result) : "task"})
`;
  return { title: "Python", language: "python", text };
}

/** An address or a text as it is; a value as JSON. */
function shown(call: Call, { at, kind }: ResultRule): string {
  return kind === "data" ? `json.dumps(${resultAt(call, at)})` : resultAt(call, at);
}

/** The first one: `*` stands for each item or member, and `#` for JSON in a text. */
function resultAt(call: Call, pointer: string): string {
  return steps(pointer).reduce((before, it, index, all) => {
    const isFirst = it === "*" && isMap(call, `/${all.slice(0, index).join("/")}`);
    if (it === "*") return isFirst ? `next(iter(${before}.values()))` : `${before}[0]`;
    return it.endsWith("#")
      ? `json.loads(${before}[${JSON.stringify(it.slice(0, -1))}])`
      : `${before}[${JSON.stringify(it)}]`;
  }, "task");
}

const at = (pointer: string): string =>
  steps(pointer)
    .map((it) => `[${JSON.stringify(it)}]`)
    .join("");

/** A field that may be absent when another one is there. */
function either(pointer: string): string {
  const path = steps(pointer);
  const last = path.pop();
  return `created${path.map((it) => `[${JSON.stringify(it)}]`).join("")}.get(${JSON.stringify(last)})`;
}

function literal(body: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(body).map(([key, value]) => `    ${JSON.stringify(key)}: ${written(value)},`);
  return `{\n${lines.join("\n")}\n}`;
}

/** A value of JSON as Python writes it, at any depth. */
function written(value: unknown): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `[${value.map(written).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, it]) => `${JSON.stringify(key)}:${written(it)}`)
    .join(",")}}`;
}
