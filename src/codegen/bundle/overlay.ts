import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openapiOverlay } from "openapi-format";
import type { OpenApiDocument } from "../../contract/contract.js";
import { readSource, SourceFault } from "../faults.js";

interface Overlay {
  readonly overlay: string;
  readonly actions: readonly { readonly target: string; readonly update?: unknown; readonly remove?: boolean }[];
}

/**
 * Applies an OpenAPI Overlay 1.0 document; a file that is not there changes nothing.
 *
 * @param path relative to the repository's root.
 * @throws SourceFault naming the actions that match nothing: the library only logs what it does not understand, and passes on.
 */
export async function applyOverlay(document: OpenApiDocument, root: string, path: string): Promise<OpenApiDocument> {
  if (!existsSync(join(root, path))) return document;
  const overlay = (await readSource(root, path)) as Overlay;
  const logged: string[] = [];
  const { error } = console;
  console.error = (...parts: unknown[]) => void logged.push(parts.map(String).join(" "));
  try {
    const options = { overlaySet: overlay } as never;
    const { data, resultData } = await openapiOverlay(structuredClone(document) as never, options);
    const { unusedActions } = resultData as unknown as { unusedActions: Overlay["actions"] };
    const lines = readFileSync(join(root, path), "utf8").split("\n");
    const lineOf = (target: string) => lines.findIndex((it) => it.includes(target)) + 1;
    const problems = [
      ...logged.map((it) => `${path}: ${it}`),
      ...unusedActions.map(({ target }) => `${path}:${lineOf(target)}: matches nothing: ${target}`),
    ];
    if (problems.length > 0) throw new SourceFault(problems);
    return data as unknown as OpenApiDocument;
  } finally {
    console.error = error;
  }
}
