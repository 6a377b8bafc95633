import { openAsBlob, statSync } from "node:fs";
import { basename } from "node:path";
import { uploadFile } from "taskreel";
import { typesOf } from "../../download/check/types.js";
import { CommandFault } from "../exit.js";
import { contractOf } from "../flags/endpoints.js";
import { connect } from "../order/connect.js";
import type { Answer } from "./answer.js";
import { pathIn } from "./folder.js";
import type { McpSettings } from "./settings.js";

const MOST_BYTES = 100 * 2 ** 20;

/** `upload`: a picture, clip or sound from the owner's folder to a host, for fields that take an address. */
export async function uploadMedia(
  { host, file }: { readonly host: string; readonly file: string },
  { dir }: McpSettings,
  signal: AbortSignal,
): Promise<Answer> {
  const path = pathIn(dir, file);
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about?.isFile()) throw new CommandFault(`There is no file ${JSON.stringify(file)} in ${dir}`);
  if (about.size > MOST_BYTES) throw new CommandFault(`${JSON.stringify(file)} is larger than 100 MB`);
  const blob = await openAsBlob(path);
  const head = new Uint8Array(await blob.slice(0, 4100).arrayBuffer());
  // By its bytes: what a file is called, a model may have chosen.
  const types = await typesOf(Buffer.from(head));
  if (!types.some((it) => /^(image|video|audio)\//.test(it))) {
    throw new CommandFault(`${JSON.stringify(file)} is no picture, clip or sound; other files are not uploaded`);
  }
  const { rules, operations } = await contractOf(host);
  const ways = operations.flatMap(({ upload }) => upload ?? []);
  const { client } = connect(await contractOf(host));
  const name = basename(path)
    .replaceAll(/[^\w.-]+/g, "-")
    .slice(-100);
  const { url, expiresAt } = await uploadFile(client, rules, ways, blob, { name, signal });
  return { text: `Uploaded: ${url}`, facts: { url, expires_at: expiresAt } };
}
