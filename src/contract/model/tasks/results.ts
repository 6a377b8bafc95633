import type { ResultKind, ResultRule } from "../../../client/rules.js";
import { ContractFault } from "../../document/fault.js";
import { record } from "../../document/json.js";

const KINDS: readonly string[] = ["video", "audio", "image", "file", "text", "data"] satisfies ResultKind[];

/** `results` of `x-task-states` or of `x-task`: where results stand, and what they are. Undefined where nothing is said. */
export function readResults(node: unknown, place: string): readonly ResultRule[] | undefined {
  if (node === undefined) return undefined;
  if (!Array.isArray(node)) throw new ContractFault("write results as a list of { at, kind }.", place);
  return node.map((it) => {
    const { at, kind = "file", asked } = record(it);
    if (typeof at !== "string" || !at.startsWith("/")) {
      throw new ContractFault(
        "write where a result stands as a JSON Pointer: { at: /videos/*/url, kind: video }.",
        place,
      );
    }
    if (typeof kind !== "string" || !KINDS.includes(kind)) {
      throw new ContractFault(`a result's kind is one of ${KINDS.join(", ")}, not ${JSON.stringify(kind)}.`, place);
    }
    if (asked !== undefined && (typeof asked !== "string" || !asked.startsWith("/"))) {
      throw new ContractFault("write which field of the request asks for it as a JSON Pointer: /return_cover.", place);
    }
    return { at, kind: kind as ResultKind, ...(asked !== undefined && { asked }) };
  });
}
