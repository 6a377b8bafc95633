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
  readonly "createKlingTextToVideo": OperationChecks;
  readonly "getKlingTextToVideo": OperationChecks;
  readonly "createKlingImageToVideo": OperationChecks;
  readonly "getKlingImageToVideo": OperationChecks;
  readonly "createKlingEditVideo": OperationChecks;
  readonly "getKlingEditVideo": OperationChecks;
  readonly "createKlingExtendVideo": OperationChecks;
  readonly "getKlingExtendVideo": OperationChecks;
  readonly "createKlingMotionControl": OperationChecks;
  readonly "getKlingMotionControl": OperationChecks;
  readonly "createKlingAiAvatar": OperationChecks;
  readonly "getKlingAiAvatar": OperationChecks;
  readonly "createElevenlabsTextToSpeech": OperationChecks;
  readonly "getElevenlabsTextToSpeech": OperationChecks;
  readonly "createElevenlabsTextToDialogue": OperationChecks;
  readonly "getElevenlabsTextToDialogue": OperationChecks;
  readonly "createElevenlabsTextToSound": OperationChecks;
  readonly "getElevenlabsTextToSound": OperationChecks;
  readonly "createElevenlabsIsolateAudio": OperationChecks;
  readonly "getElevenlabsIsolateAudio": OperationChecks;
  readonly "createElevenlabsSpeechToText": OperationChecks;
  readonly "getElevenlabsSpeechToText": OperationChecks;
  readonly "createWanTextToVideo": OperationChecks;
  readonly "getWanTextToVideo": OperationChecks;
  readonly "createWanImageToVideo": OperationChecks;
  readonly "getWanImageToVideo": OperationChecks;
  readonly "createWanEditVideo": OperationChecks;
  readonly "getWanEditVideo": OperationChecks;
  readonly "createWanAnimate": OperationChecks;
  readonly "getWanAnimate": OperationChecks;
  readonly "createWanSpeechToVideo": OperationChecks;
  readonly "getWanSpeechToVideo": OperationChecks;
  readonly "createWanTextToImage": OperationChecks;
  readonly "getWanTextToImage": OperationChecks;
  readonly "createSunoTextToMusic": OperationChecks;
  readonly "getSunoTextToMusic": OperationChecks;
  readonly "getTask": OperationChecks;
  readonly "createPersona": OperationChecks;
  readonly "getPersona": OperationChecks;
  readonly "makeStyleExpansion": OperationChecks;
};
