// x-account names the operation that tells the balance, and where its answer has it.

import { fault } from "./fault.js";
import { okAnswer, operations } from "./operations.js";
import { bodySchemas, schemasAt } from "./schema.js";
import { kind, object, pointer, shape } from "./shape.js";

const SHAPE = object({
  balance: object({
    operation: kind("an operationId, for example getBalance", (value) => typeof value === "string" && value !== ""),
    amount: pointer,
    unit: kind("cents, credits, or a currency such as USD", (it) => /^(cents|credits|[A-Z]{3})$/.test(it)),
  }),
});

export default function hostAccount(document) {
  const account = document["x-account"];
  if (account === undefined) return [];
  const here = ["x-account"];
  const faults = shape(account, SHAPE, "x-account", here);
  if (faults.length > 0) return faults;
  const at = [...here, "balance"];
  const { operation: name, amount, unit } = account.balance;
  const asked = operations(document).find(({ path, operation }) => operation.operationId === name && path[2] === "get");
  if (!asked)
    return [fault([...at, "operation"], `x-account asks ${name}`, "write the operationId of a GET operation")];
  if (schemasAt(bodySchemas(okAnswer(asked)), amount).length === 0) {
    const what = `\`${amount}\` leads to no field in the 200 answer of ${name}`;
    return [fault([...at, "amount"], what, "write the pointer to the amount, for example /balance")];
  }
  if (unit !== "cents" || document["x-prices"]?.currency) return [];
  return [fault([...at, "unit"], "Nothing says whose cents these are", "write the currency in x-prices")];
}
