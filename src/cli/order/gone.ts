import { ApiError, NoOutputError } from "taskreel";
import { missingGraceMs } from "../../client/wait/poll.js";
import { CommandFault, EXIT } from "../exit.js";
import type { Target } from "./resolve.js";

/** HTTP's own word for what was there and will not come back. */
const GONE = 410;

/**
 * What it means for the task when its host says that there is none of that id; any other error as it is. One that this
 * machine bought is over, unless it is so young that the host may not know it yet; a stranger's id is a mistake.
 */
export function readGone(error: Error, { order, endpoint }: Target): Error {
  if (!(error instanceof ApiError) || !isMissing(error, endpoint.contract.rules.envelope?.missing)) return error;
  const { host, recorded, handle } = order;
  const id = handle?.id ?? order.reference;
  const said = `The host says: ${error.message}`;
  if (error.status !== GONE) {
    if (!recorded)
      return new CommandFault(`${host} has no task ${id} under this key. ${said}`, EXIT.usage, { cause: error });
    const age = Date.now() - Date.parse(handle?.createdAt ?? order.orderedAt);
    if (age < missingGraceMs(endpoint.contract.rules, endpoint.operation.task)) {
      return new CommandFault(`${host} does not know task ${id} yet. ${said}`, EXIT.server, { cause: error });
    }
  }
  const whose = error.status === GONE ? "" : ", or not under this key";
  return new NoOutputError(`Task ${id} is gone: ${host} does not keep it any more${whose}. ${said}`, {
    data: error.body,
    cause: error,
  });
}

function isMissing({ status, code }: ApiError, codes: readonly number[] = []): boolean {
  if (status === GONE || status === 404) return true;
  // With HTTP 200 it was the envelope that said no.
  return status < 300 && codes.includes(code as number);
}
