import { ApiError } from "taskreel";
import type { Endpoint } from "../flags/endpoints.js";

/** An error with what to do about it, where its host has said no: a model that hears a number alone tries again. */
export function advised(error: unknown, { contract }: Pick<Endpoint, "contract">): unknown {
  if (!(error instanceof ApiError)) return error;
  const { status, task } = error;
  const fate = task ? "The task goes on." : "Nothing was bought.";
  return Object.assign(error, { advice: `${fate} ${nextStep(status, contract.rules.env.key, task !== undefined)}` });
}

/** What to do about an order of which nobody knows whether it became a task. @param id left out where the order was named before. */
export function unknownAdvice(canResend: boolean, id?: string, place = "the host"): string {
  return canResend
    ? `Call task_wait with ${id === undefined ? "it" : `task_id ${id}`}: it is sent again under its Idempotency-Key, which buys one task in all.`
    : `It is not sent again. Tell the user to look at ${place}; task_list shows it.`;
}

function nextStep(status: number, variable: string, isTask: boolean): string {
  if (status === 401 || status === 403) return `Tell the user that the key in ${variable} is refused.`;
  if (status === 402) return "Tell the user that the credits are used up; balance says what is left.";
  if (status === 404 && isTask) return "Tell the user that the host does not know this task.";
  if (status === 404) return "Tell the user that the host has nothing at this address: its base URL may be wrong.";
  if (status === 429 || status >= 500) return isTask ? "Call task_wait again later." : "Try again in a minute.";
  return isTask ? "Tell the user." : "Change the request; models has the endpoint's fields.";
}
