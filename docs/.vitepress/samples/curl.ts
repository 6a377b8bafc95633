import { contractFor } from "../../../src/contract/model/tasks/reading.js";
import { type Call, finalStates, PAUSE, type Sample, statusPath, steps, tries } from "./sample.js";

/** With curl and sed alone: create, ask until the task has ended, print the last answer. */
export function curl(call: Call): Sample {
  const { create, doc, body } = call;
  const { env, server, id, status } = contractFor(doc.contract, create).rules;
  const key = create.task.idempotencyKey;
  const headers = [
    `-H "Authorization: Bearer $${env.key}"`,
    '-H "Content-Type: application/json"',
    ...(key ? [`-H "${key}: $key"`] : []),
  ];
  const names = [...new Set(id.map((it) => steps(it).at(-1)))].join("|");
  const flag = steps(status[0] ?? "").at(-1);
  const ended = finalStates(call)
    .map((it) => JSON.stringify(it))
    .join("|");
  const text = `base=\${${env.baseUrl}:-${server}}
${key ? `key="example-$(date +%s)-$$"  # the same for every repeat of this one order\n` : ""}created=$(curl -sS -X POST "$base${create.path}" \\
  ${headers.join(" \\\n  ")} \\
  -d '${JSON.stringify(body, null, 2).replaceAll("'", "'\\''")}')
id=$(echo "$created" | sed -nE 's/.*"(${names})": *"([^"]+)".*/\\2/p')
[ -n "$id" ] || { echo "$created"; exit 1; }

for _ in $(seq ${tries(call)}); do
  task=$(curl -sS --fail-with-body --retry 5 "$base${statusPath(call, "$id")}" -H "Authorization: Bearer $${env.key}") || break
  echo "$task" | grep -qE '"${flag}": *(${ended})[,}]' && break
  sleep ${PAUSE}
done
echo "$task"
`;
  return { title: "curl", language: "sh", text };
}
