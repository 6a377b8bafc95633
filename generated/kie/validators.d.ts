// Written by codegen from openapi/; do not edit.

import type { OperationChecks } from "../../src/contract/check/types.js";

export declare const host: "kie";

/** By operationId. */
export declare const operations: {
  readonly "getCredits": OperationChecks;
  readonly "getDownloadUrl": OperationChecks;
  readonly "uploadFileStream": OperationChecks;
  readonly "uploadFileUrl": OperationChecks;
  readonly "uploadFileBase64": OperationChecks;
  readonly "createJob": OperationChecks;
  readonly "getJob": OperationChecks;
  readonly "createModifyTask": OperationChecks;
  readonly "getModifyTask": OperationChecks;
};
