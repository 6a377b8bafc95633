import type { Callback, CallbackDelivery, Operation, WebhookSignature } from "../../contract.js";
import { ContractFault } from "../../document/fault.js";
import { record } from "../../document/json.js";
import { jsonContent } from "../content.js";

/** The first callback of an operation; undefined when it has none. */
export function readCallback(callbacks: unknown, place: string): Callback | undefined {
  for (const callback of Object.values(record(callbacks))) {
    for (const [expression, item] of Object.entries(record(callback))) {
      const url = /^\{\$request\.body#(\/.+)\}$/.exec(expression)?.[1];
      if (url === undefined)
        throw new ContractFault(`write the callback's URL as {$request.body#/field}, not ${expression}.`, place);
      const post = record(record(item).post);
      const body = jsonContent(record(post.requestBody).content);
      if (body === undefined) throw new ContractFault(`give the callback ${expression} a JSON body.`, place);
      const signature = post["x-webhook-signature"] as WebhookSignature | undefined;
      const delivery = post["x-callback"] as CallbackDelivery | undefined;
      return { url, body, ...(signature && { signature }), ...(delivery && { delivery }) };
    }
  }
  return undefined;
}

/** The field of the request that takes the address to call back; undefined where none does. */
export function callbackField({ callback }: Pick<Operation, "callback">): string | undefined {
  return callback?.url.slice(1);
}
