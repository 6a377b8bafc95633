import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { record } from "../../../src/contract/document/json.js";

const source = fileURLToPath(new URL("../../../generated/runapi/openapi.json", import.meta.url));

/** The RunAPI contract, and the same with its operations repeated under other names until there are so many. */
export async function writeDocuments(folder: string, sizes: readonly number[]): Promise<Map<number, string>> {
  await mkdir(folder, { recursive: true });
  const document = JSON.parse(await readFile(source, "utf8")) as Record<string, unknown>;
  const files = new Map<number, string>();
  for (const size of sizes) {
    const file = join(folder, `operations-${size}.json`);
    await writeFile(file, JSON.stringify(repeated(document, size)));
    files.set(size, file);
  }
  return files;
}

function repeated(document: Record<string, unknown>, size: number): unknown {
  const paths = Object.entries(record(document.paths));
  const all = [...paths];
  // Every path has one operation, and each pair of paths is a create operation and the status operation it links to.
  for (let copy = 1; all.length < size; copy++) {
    for (const [path, item] of paths) {
      const text = JSON.stringify(item)
        .replaceAll(/"operationId":"(\w+)"/g, `"operationId":"$1Copy${copy}"`)
        .replaceAll(/("operations":\[[^\]]*\])/g, (list) => list.replaceAll(/"(create\w+)"/g, `"$1Copy${copy}"`));
      all.push([path.replace("/api/v1/", `/api/v1/copy${copy}/`), JSON.parse(text)]);
    }
  }
  return { ...document, paths: Object.fromEntries(all.slice(0, size)) };
}
