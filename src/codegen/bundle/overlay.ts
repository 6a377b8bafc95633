import { readFile } from "node:fs/promises";
import { openapiOverlay } from "openapi-format";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../contract/contract.js";

interface Overlay {
  readonly actions: readonly { readonly target: string; readonly update?: unknown; readonly remove?: boolean }[];
}

/**
 * Applies an OpenAPI Overlay 1.0 document; a file that is not there changes nothing.
 *
 * @throws Error naming the actions that match nothing: the library only logs what it does not understand, and passes on.
 */
export async function applyOverlay(document: OpenApiDocument, file: string): Promise<OpenApiDocument> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? document : applyActions(document, parse(text) as Overlay, file);
}

async function applyActions(document: OpenApiDocument, overlay: Overlay, name: string): Promise<OpenApiDocument> {
  const logged: string[] = [];
  const { error } = console;
  console.error = (...parts: unknown[]) => void logged.push(parts.map(String).join(" "));
  try {
    const options = { overlaySet: overlay } as never;
    const { data, resultData } = await openapiOverlay(structuredClone(document) as never, options);
    const { unusedActions } = resultData as unknown as { unusedActions: Overlay["actions"] };
    const problems = [...logged, ...unusedActions.map(({ target }) => `matches nothing: ${target}`)];
    if (problems.length > 0) throw new Error(`${name}:\n  ${problems.join("\n  ")}`);
    return data as unknown as OpenApiDocument;
  } finally {
    console.error = error;
  }
}
