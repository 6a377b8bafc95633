import { openAsBlob, statSync } from "node:fs";
import { uploadFile } from "taskreel";
import { inShort } from "../../contract/document/json.js";
import { canTell, readBalance } from "../command/balance.js";
import { CommandFault } from "../exit.js";
import { contractOf } from "../flags/endpoints.js";
import { mediaTypesOf } from "../flags/file-types.js";
import { connect } from "../order/connect.js";
import { uploadName } from "../order/upload.js";
import type { Answer } from "./answer.js";
import { pathIn } from "./folder.js";
import type { McpSettings } from "./settings.js";
import { plainUrl } from "./words.js";

const MOST_BYTES = 100 * 2 ** 20;

/** `upload`: a picture, clip or sound from the owner's folder to a host, for fields that take an address. */
export async function uploadMedia(
  { host, file }: { readonly host: string; readonly file: string },
  { dir }: McpSettings,
  signal: AbortSignal,
): Promise<Answer> {
  const path = pathIn(dir, file);
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about?.isFile()) throw new CommandFault(`There is no file ${inShort(file)} in ${dir}`);
  if (about.size > MOST_BYTES) throw new CommandFault(`${inShort(file)} is larger than 100 MB`);
  // By its bytes: what a file is called, a model may have chosen.
  if (!(await mediaTypesOf(path)).some((it) => /^(image|video|audio)\//.test(it))) {
    throw new CommandFault(`${inShort(file)} is no picture, clip or sound; other files are not uploaded`);
  }
  const contract = await contractOf(host);
  const ways = contract.operations.flatMap(({ upload }) => upload ?? []);
  const { client } = connect(contract);
  const options = { name: uploadName(path), signal };
  const { url, expiresAt } = await uploadFile(client, contract.rules, ways, await openAsBlob(path), options);
  return { text: `Uploaded: ${plainUrl(url)}`, facts: { url, expires_at: expiresAt } };
}

/** `balance`: what is left to spend at a host. */
export async function tellBalance(host: string, signal: AbortSignal): Promise<Answer> {
  const contract = await contractOf(host);
  if (!canTell(contract)) throw new CommandFault(`${host} has no operation that tells the balance`);
  const { amount, unit } = await readBalance(contract, signal);
  return { text: `${amount} ${unit} are left at ${host}.`, facts: { host, amount, unit } };
}
