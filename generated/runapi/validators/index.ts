// Written by codegen from openapi/; do not edit.

import { type HostValidators, hostValidators } from "../../../src/contract/validators/host.js";
import { host, operations } from "../validators.js";

export { type ContractViolation, ContractViolationError } from "../../../src/contract/validators/error.js";
export type { HostValidators } from "../../../src/contract/validators/host.js";

/** Checks requests and answers of RunAPI against its contract. The checks are compiled in advance. */
export const validators: HostValidators<"runapi"> = /* @__PURE__ */ hostValidators(host, operations);
