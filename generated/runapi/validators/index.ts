// Written by codegen from openapi/; do not edit.

import { type HostValidators, hostValidators } from "../../../src/contract/validators/host.js";
import { host, operations } from "../validators.js";

export { type ContractViolation, ContractViolationError } from "../../../src/contract/validators/error.js";
export type { HostValidators } from "../../../src/contract/validators/host.js";

/** Every request and answer of RunAPI, as compiled from its contract. Compiles nothing when it runs. */
export const validators: HostValidators<"runapi"> = /* @__PURE__ */ hostValidators(host, operations);
