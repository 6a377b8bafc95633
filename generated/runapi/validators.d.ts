// Written by codegen from openapi/; do not edit.

import type { OperationChecks } from "../../src/contract/check/types.js";

export declare const host: "runapi";

/** By operationId. */
export declare const operations: {
  readonly "getAccount": OperationChecks;
  readonly "getBalance": OperationChecks;
  readonly "getPriceSchedules": OperationChecks;
  readonly "getPriceQuote": OperationChecks;
  readonly "uploadFile": OperationChecks;
  readonly "prepareUpload": OperationChecks;
  readonly "confirmUpload": OperationChecks;
  readonly "createLumaModifyVideo": OperationChecks;
  readonly "getLumaModifyVideo": OperationChecks;
  readonly "createRunwayTextToVideo": OperationChecks;
  readonly "getRunwayTextToVideo": OperationChecks;
  readonly "createRunwayExtendVideo": OperationChecks;
  readonly "getRunwayExtendVideo": OperationChecks;
  readonly "createRunwayAlephEditVideo": OperationChecks;
  readonly "getRunwayAlephEditVideo": OperationChecks;
  readonly "createHailuoTextToVideo": OperationChecks;
  readonly "getHailuoTextToVideo": OperationChecks;
  readonly "createHailuoImageToVideo": OperationChecks;
  readonly "getHailuoImageToVideo": OperationChecks;
};
