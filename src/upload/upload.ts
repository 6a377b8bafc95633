import { type CallOptions, callHost, type HostCall } from "../client/call.js";
import { ConfigurationError, ContractError } from "../client/errors.js";
import { checkOptions } from "../client/kernel/checks.js";
import { firstAt } from "../client/kernel/pointer.js";
import type { HostRules, UploadWay } from "../client/rules.js";
import type { Transport } from "../client/transport.js";
import { formOf } from "./form.js";

/** A file, or the public URL of one that the host is to fetch. */
export type UploadSource = Blob | ReadableStream<Uint8Array> | ArrayBuffer | Uint8Array | URL | string;

export interface UploadOptions extends CallOptions {
  /** The file's name, as the host is told. Default: that of a `File`; otherwise none, and the host makes one. */
  readonly name?: string | undefined;
}

/** A file as the host keeps it, for a while. */
export interface UploadedFile {
  /** What goes into a request. */
  readonly url: string;
  /** Until when the host keeps it, in its own words; absent where it does not say. */
  readonly expiresAt?: string;
}

/** Every option: another name would be overlooked. */
const UPLOAD_OPTIONS = Object.keys({ name: 1, signal: 1, requestTimeoutMs: 1 } satisfies Record<
  keyof UploadOptions,
  1
>);

/** A file takes longer than a request. */
const PATIENCE_MS = 600_000;

/**
 * Uploads a file by one call, which is never repeated: when its outcome is unknown, there may be a file that nobody asks for, and
 * nothing is lost. The key goes to the contract's servers alone. The host's entry has this as `upload`, with its rules.
 *
 * @param requestTimeoutMs limit for the whole upload. Default: ten minutes.
 * @throws ConfigurationError before anything is sent: no file, an empty one, a text that is no URL; ApiError when the host
 * refuses; ConnectionError, RequestTimeoutError and AbortedError; ContractError when the answer names no address.
 * @internal
 */
export async function uploadFile(
  client: { readonly transport: Transport },
  rules: HostRules,
  ways: readonly UploadWay[],
  source: UploadSource,
  options: UploadOptions = {},
): Promise<UploadedFile> {
  checkOptions(options, UPLOAD_OPTIONS);
  const { name = (source as Partial<File> | undefined)?.name, signal, requestTimeoutMs = PATIENCE_MS } = options;
  if (name !== undefined && !(typeof name === "string" && /^[^/\\\p{C}]{1,255}$/u.test(name)))
    throw new ConfigurationError("name must be a file's name, without folders");
  const address = addressIn(source);
  const way = ways.find((it) => (address === undefined ? it.form : it.json) !== undefined);
  if (!way) throw new ConfigurationError(`${rules.host} takes no ${address === undefined ? "file" : "URL"} here`);
  const sent = address === undefined ? await formCall(way, source, name) : jsonCall(way, address, name);
  const call = { method: "POST", path: way.path, ...sent };
  const body = await callHost(client, rules, call, { signal, requestTimeoutMs });
  const url = firstAt(body, way.url, isAddress);
  if (typeof url !== "string") {
    throw new ContractError(`The answer to the upload has no URL at ${way.url.join(", ")}`, { status: 200, body });
  }
  const expiresAt = firstAt(body, way.expiresAt, (it) => typeof it === "string");
  return { url, ...(expiresAt !== undefined && { expiresAt: expiresAt as string }) };
}

/** The URL that is to be fetched; undefined for what is a file itself. */
function addressIn(source: UploadSource): string | undefined {
  if (!(source instanceof URL || typeof source === "string")) return undefined;
  const address = `${source}`;
  if (isAddress(address)) return address;
  throw new ConfigurationError(
    "upload takes a file, such as a Blob, or an http(s) URL; on Node fs.openAsBlob makes a Blob of a path",
  );
}

function isAddress(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
}

type Sent = Pick<HostCall, "body" | "headers">;

async function formCall({ form = {} }: UploadWay, source: UploadSource, name: string | undefined): Promise<Sent> {
  const file = await blobOf(source);
  if (file.size === 0) throw new ConfigurationError("The file is empty: there is nothing to upload");
  return formOf(form, file, name);
}

async function blobOf(source: unknown): Promise<Blob> {
  if (source instanceof Blob) return source;
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return new Blob([source as Uint8Array<ArrayBuffer>]);
  if (source instanceof ReadableStream) return new Response(source).blob();
  throw new ConfigurationError("upload takes a Blob, a stream, bytes, or the URL of a file");
}

/** The contract's body with the address in its place; a field that nothing is known for is left out. */
function jsonCall({ json }: UploadWay, url: string, name: string | undefined): Sent {
  const known: Readonly<Record<string, string | undefined>> = { "{url}": url, "{name}": name };
  const fill = (node: unknown): unknown => {
    if (typeof node === "string") return node in known ? known[node] : node;
    if (Array.isArray(node)) return node.map(fill);
    if (Object(node) !== node) return node;
    return Object.fromEntries(Object.entries(node as object).map(([key, it]) => [key, fill(it)]));
  };
  return { body: JSON.stringify(fill(json)) };
}
