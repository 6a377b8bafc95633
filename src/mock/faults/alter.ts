import type { Answer } from "../answer/answer.js";
import { replaceAt } from "../answer/replace.js";
import type { Connection, Outgoing } from "../serve/connection.js";
import { type Fault, isWireFault } from "./fault.js";

const HTML = "<!doctype html><html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>";

/** The answer with another body, where the fault is about what stands in it. */
export function alterBody(fault: Fault, answer: Answer, foreignId: string): Answer {
  const { task, body } = answer;
  if (task === undefined) return answer;
  const { rules, states } = task.contract;
  const change = (pointers: readonly string[], value: unknown): Answer => {
    const changed = structuredClone(body);
    for (const pointer of pointers) replaceAt(changed, pointer, value);
    return { ...answer, body: changed };
  };
  switch (fault.transport) {
    case "unknown-status":
      return change(rules.status, typeof states.pending[0] === "number" ? 99 : "hibernating");
    case "regress":
      return change(rules.status, states.pending[0]);
    case "foreign-id":
      return change(rules.id, foreignId);
    default:
      return answer;
  }
}

/** Sends an answer as it is, or as the fault has it. Returns the HTTP status that the client could see. */
export function sendWith(
  fault: Fault | undefined,
  connection: Connection,
  outgoing: Outgoing,
  elsewhere: string,
): number | Promise<number> {
  if (fault === undefined) return connection.send(outgoing);
  if (isWireFault(fault)) return connection.send(outgoing, fault);
  return connection.send(alterAnswer(fault, outgoing, elsewhere));
}

/** The answer as a proxy or a broken server would have it. What happens to the wire itself is the connection's matter. */
function alterAnswer(fault: Fault, outgoing: Outgoing, elsewhere: string): Outgoing {
  const { headers, body } = outgoing;
  switch (fault.transport) {
    case "broken-json":
      return { ...outgoing, body: body.slice(0, Math.ceil(body.length / 2)) };
    case "html":
      return { ...outgoing, status: 200, type: "text/html", body: HTML };
    case "empty":
      return { ...outgoing, status: 200, body: "" };
    case "bad-gzip":
      return { ...outgoing, headers: { ...headers, "Content-Encoding": "gzip" } };
    case "redirect":
      return { ...outgoing, status: 307, headers: { ...headers, Location: fault.to ?? elsewhere }, body: "" };
    default:
      return outgoing;
  }
}
