import { uploadFile } from "taskreel";
import { inShort } from "../../contract/document/json.js";
import { readHead, typesOf } from "../../download/check/types.js";
import { canTell, readBalance } from "../command/balance.js";
import { CommandFault } from "../exit.js";
import { contractOf } from "../flags/endpoints.js";
import { connect } from "../order/connect.js";
import { uploadName } from "../order/upload.js";
import type { Answer } from "./answer.js";
import { openIn } from "./folder.js";
import type { McpSettings } from "./settings.js";
import { plainUrl } from "./words.js";

const MOST_BYTES = 100 * 2 ** 20;

/** `upload`: a picture, clip or sound from the owner's folder to a host, for fields that take an address. */
export async function uploadMedia(
  { host, file }: { readonly host: string; readonly file: string },
  { dir }: McpSettings,
  signal: AbortSignal,
): Promise<Answer> {
  const bytes = await bytesOf(dir, file);
  const contract = await contractOf(host);
  const ways = contract.operations.flatMap(({ upload }) => upload ?? []);
  const { client } = connect(contract);
  const options = { name: uploadName(file), signal };
  const { url, expiresAt } = await uploadFile(client, contract.rules, ways, new Blob([bytes]), options);
  return { text: `Uploaded: ${plainUrl(url)}`, facts: { url, expires_at: expiresAt } };
}

/** @throws CommandFault for a file that is no picture, clip or sound by its bytes: what it is called, a model may have chosen. */
async function bytesOf(dir: string, name: string): Promise<Uint8Array<ArrayBuffer>> {
  await using file = await openIn(dir, name);
  const { size } = await file.stat();
  if (size > MOST_BYTES) throw new CommandFault(`${inShort(name)} is larger than 100 MB`);
  const types = await typesOf(await readHead(file));
  if (!types.some((it) => /^(image|video|audio)\//.test(it))) {
    throw new CommandFault(`${inShort(name)} is no picture, clip or sound; other files are not uploaded`);
  }
  const bytes = new Uint8Array(size);
  const { bytesRead } = await file.read(bytes, 0, size, 0);
  return bytes.subarray(0, bytesRead);
}

/** `balance`: what is left to spend at a host. */
export async function tellBalance(host: string, signal: AbortSignal): Promise<Answer> {
  const contract = await contractOf(host);
  if (!canTell(contract)) throw new CommandFault(`${host} has no operation that tells the balance`);
  const { amount, unit } = await readBalance(contract, signal);
  return { text: `${amount} ${unit} are left at ${host}.`, facts: { host, amount, unit } };
}
