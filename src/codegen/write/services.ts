import type { Contract } from "../../contract/contract.js";
import { record } from "../../contract/document/json.js";

/** The services whose models can be ordered at a host, by the tags of its create operations: words that agents search tools by. */
export function writeServices({ operations, document }: Contract): string {
  const tags = operations.flatMap(({ task, path, method }) => {
    // Where one path has many actions, its tag is no service.
    if (task === undefined || task.actions !== undefined) return [];
    const { tags = [] } = record(record(record(document.paths)[path])[method.toLowerCase()]);
    return (tags as unknown[]).map(String);
  });
  return `${JSON.stringify([...new Set(tags)].sort())}\n`;
}
