import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** A body to read, or why there is none. */
export type Unpacked = { readonly body: Buffer } | { readonly fault: string };

type Decoder = (body: Buffer, options: { maxOutputLength: number }) => Buffer;

/** A map: a header must not reach what every object has. */
const DECODERS = new Map<string, Decoder>([
  ["gzip", gunzipSync],
  ["x-gzip", gunzipSync],
  // Some send it without the wrapping that the standard asks for.
  [
    "deflate",
    (body, options) => (((body[0] ?? 0) & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options)),
  ],
  ["br", brotliDecompressSync],
  ["identity", (body) => body],
]);

/** Nobody packs an answer more often; each round could be a small bomb in the one before. */
const MOST_CODINGS = 3;

/** @param most largest body in bytes, unpacked. */
export function unpack(body: Buffer, encoding: string | readonly string[] | undefined, most: number): Unpacked {
  const codings = [encoding ?? []]
    .flat()
    .join(",")
    .split(",")
    .flatMap((it) => it.trim().toLowerCase() || []);
  if (body.length === 0 || codings.length === 0) return { body };
  const decoders = codings.reverse().map((it) => DECODERS.get(it));
  if (codings.length > MOST_CODINGS || !decoders.every((it) => it !== undefined)) {
    return { fault: "is packed in a way that cannot be read" };
  }
  try {
    return { body: decoders.reduce((rest, decode) => decode(rest, { maxOutputLength: most }), body) };
  } catch {
    return { fault: "cannot be unpacked" };
  }
}
