import { bodyKind } from "../../contract/model/content.js";
import type { Body, FormEntry } from "../engine/request.js";

/** Largest request body that is taken, in bytes. */
export const BODY_LIMIT = 10 * 1024 * 1024;

/** What is nested more deeply is refused before anything walks through it, which takes room on the stack. */
const DEEPEST = 500;

const utf8 = new TextDecoder("utf-8", { fatal: true });
const latin1 = new TextDecoder("latin1");

/** What a request brings, read by its content type: JSON, a form, or a text. */
export function readBody(bytes: Uint8Array, contentType: string | undefined): Body | Promise<Body> {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase();
  const kind = type === undefined || type === "application/json" ? "json" : bodyKind(type);
  if (kind === "multipart") return readMultipart(bytes, contentType as string);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    // Nobody looks into such a body, which need be no text at all.
    if (kind === "opaque") return { state: "read", value: latin1.decode(bytes) };
    return { state: "malformed", reason: "is not UTF-8" };
  }
  if (kind === "urlencoded") return { state: "form", entries: [...new URLSearchParams(text)] };
  if (kind !== "json") return { state: "read", value: text };
  try {
    const value: unknown = JSON.parse(text);
    // Each level takes two characters at least.
    if (text.length > 2 * DEEPEST && isDeeper(value, DEEPEST))
      return { state: "malformed", reason: `is nested more than ${DEEPEST} levels deep` };
    return { state: "read", value };
  } catch (error) {
    return { state: "malformed", reason: `is not JSON: ${(error as Error).message}` };
  }
}

/** Not recursive: what a parser takes may be nested more deeply than the stack is. */
function isDeeper(value: unknown, most: number): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= most) return true;
    level = level.flatMap((it) => Object.values(it).filter(isContainer));
  }
  return false;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** By the platform's own parser. */
async function readMultipart(bytes: Uint8Array, contentType: string): Promise<Body> {
  try {
    const form = await new Response(new Uint8Array(bytes), { headers: { "content-type": contentType } }).formData();
    const entries: FormEntry[] = [];
    for (const [name, it] of form) entries.push([name, typeof it === "string" ? it : await fileOf(it)]);
    return { state: "form", entries };
  } catch {
    return { state: "malformed", reason: "is not multipart/form-data with the boundary that Content-Type names" };
  }
}

async function fileOf(file: File) {
  return { name: file.name, type: file.type, bytes: latin1.decode(await file.arrayBuffer()) };
}
