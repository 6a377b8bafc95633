import type { TaskFacts } from "../../client/rules.js";
import type { Contract } from "../../contract/contract.js";
import { HEAD } from "./standalone.js";

/** What `describe` and `upload` go by, beside the polling rules: kept apart from them, since most programs never ask. */
export function writeFacts({ operations }: Contract): string {
  const facts: Record<string, TaskFacts> = {};
  for (const { path, task } of operations) {
    if (!task) continue;
    const { retention, estimated, prices } = task;
    facts[path] = {
      ...(retention !== undefined && { retentionSeconds: retention }),
      ...(estimated && { estimated }),
      ...(prices && { prices }),
    };
  }
  const uploads = operations.flatMap(({ upload }) => upload ?? []);
  return `${HEAD}

import type { TaskFacts${uploads.length > 0 ? ", UploadWay" : ""} } from "../../src/client/rules.js";

export const facts: Readonly<Record<string, TaskFacts>> = ${JSON.stringify(facts, null, 2)};
${uploads.length > 0 ? `\nexport const uploads: readonly UploadWay[] = ${JSON.stringify(uploads, null, 2)};\n` : ""}`;
}
