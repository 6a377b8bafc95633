import { host, operations } from "../../generated/kie/validators.js";
import { type HostValidators, hostValidators } from "../contract/validators/host.js";

export { type ContractViolation, ContractViolationError } from "../contract/validators/error.js";
export type { HostValidators } from "../contract/validators/host.js";

/** Every request and answer of kie.ai, as compiled from its contract. Compiles nothing when it runs. */
export const validators: HostValidators<"kie"> = /* @__PURE__ */ hostValidators(host, operations);
