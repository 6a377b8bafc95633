import { type JsonObject, record } from "../../contract/document/json.js";
import type { Endpoint } from "./endpoints.js";
import { filesIn, type LocalFile, withAddresses } from "./files.js";
import type { Flag } from "./flags.js";
import { refuseViolations } from "./validate.js";

/** A request that keeps the contract, as it is sent, and the files that are uploaded first. */
export interface Judged {
  readonly body: JsonObject;
  readonly files: readonly LocalFile[];
}

/**
 * Judges a request by the contract, whose checks are loaded.
 *
 * @param said the request as flags say it.
 * @throws CommandFault for what breaks the contract, and for files that cannot be uploaded.
 */
export async function judged(endpoint: Endpoint, flags: readonly Flag[], said: JsonObject): Promise<Judged> {
  const own = await filesIn(endpoint, flags, said);
  refuseViolations(endpoint, flags, endpoint.nested(withAddresses(said, own)));
  const body = endpoint.nested(said);
  // What stands at the top of a flat request stands elsewhere in what is sent; what is deeper is the same.
  const files = own.map((it) => (it.holder === said ? { ...it, holder: holderOf(body, it.key, endpoint) } : it));
  return { body, files };
}

/** The part of what is sent that holds a field. */
function holderOf(body: JsonObject, field: string | number, { inner }: Endpoint): JsonObject {
  return Object.hasOwn(body, field) || inner === undefined ? body : record(body[inner]);
}
