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
  readonly "createAleph": OperationChecks;
  readonly "getAleph": OperationChecks;
  readonly "createFluxKontext": OperationChecks;
  readonly "getFluxKontext": OperationChecks;
  readonly "createGpt4oImage": OperationChecks;
  readonly "getGpt4oImage": OperationChecks;
  readonly "getGpt4oImageDownloadUrl": OperationChecks;
  readonly "createJob": OperationChecks;
  readonly "getJob": OperationChecks;
  readonly "createModifyTask": OperationChecks;
  readonly "getModifyTask": OperationChecks;
  readonly "createRunway": OperationChecks;
  readonly "createRunwayExtension": OperationChecks;
  readonly "getRunway": OperationChecks;
  readonly "createVeo": OperationChecks;
  readonly "createVeoExtension": OperationChecks;
  readonly "getVeo1080p": OperationChecks;
  readonly "createVeo4k": OperationChecks;
  readonly "getVeo": OperationChecks;
};
