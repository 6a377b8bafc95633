import type { TaskFacts } from "../../client/rules.js";
import type { Contract } from "../../contract/contract.js";
import { contractFor } from "../../contract/model/tasks/reading.js";
import { HEAD } from "./standalone.js";

/** What `describe` and `upload` go by, beside the polling rules: kept apart from them, since most programs never ask. */
export function writeFacts(contract: Contract): string {
  const facts: Record<string, TaskFacts> = {};
  const { operations } = contract;
  for (const operation of operations) {
    const { path, task } = operation;
    if (!task) continue;
    const { retention, estimated, prices } = task;
    const charged = contractFor(contract, operation).shows.cost;
    facts[path] = {
      ...(retention !== undefined && { retentionSeconds: retention }),
      ...(estimated && { estimated }),
      ...(prices && { prices: { ...prices, ...(charged.length > 0 && { charged }) } }),
    };
  }
  const uploads = operations.flatMap(({ upload }) => upload ?? []);
  return `${HEAD}

import type { TaskFacts${uploads.length > 0 ? ", UploadWay" : ""} } from "../../src/client/rules.js";

export const facts: Readonly<Record<string, TaskFacts>> = ${JSON.stringify(facts, null, 2)};
${uploads.length > 0 ? `\nexport const uploads: readonly UploadWay[] = ${JSON.stringify(uploads, null, 2)};\n` : ""}`;
}
