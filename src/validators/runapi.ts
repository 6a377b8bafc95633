import { host, operations } from "../../generated/runapi/validators.js";
import { type HostValidators, hostValidators } from "../contract/validators/host.js";

export { type ContractViolation, ContractViolationError } from "../contract/validators/error.js";
export type { HostValidators } from "../contract/validators/host.js";

/** Every request and answer of RunAPI, as compiled from its contract. Compiles nothing when it runs. */
export const validators: HostValidators<"runapi"> = /* @__PURE__ */ hostValidators(host, operations);
