// Written by codegen from openapi/; do not edit.

import type { OperationChecks } from "../../src/contract/check/types.js";

export declare const host: "kie";

/** By operationId. */
export declare const operations: {
  readonly "createJob": OperationChecks;
  readonly "getJob": OperationChecks;
  readonly "createModifyTask": OperationChecks;
  readonly "getModifyTask": OperationChecks;
};
