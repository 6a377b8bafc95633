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
  readonly "createSunoMusic": OperationChecks;
  readonly "createSunoExtension": OperationChecks;
  readonly "createSunoUploadCover": OperationChecks;
  readonly "createSunoUploadExtension": OperationChecks;
  readonly "createSunoInstrumental": OperationChecks;
  readonly "createSunoVocals": OperationChecks;
  readonly "createSunoMashup": OperationChecks;
  readonly "createSunoSection": OperationChecks;
  readonly "createSunoSound": OperationChecks;
  readonly "getSunoMusic": OperationChecks;
  readonly "makeSunoPersona": OperationChecks;
  readonly "makeSunoTimedLyrics": OperationChecks;
  readonly "createSunoLyrics": OperationChecks;
  readonly "getSunoLyrics": OperationChecks;
  readonly "createSunoStems": OperationChecks;
  readonly "getSunoStems": OperationChecks;
  readonly "createSunoWav": OperationChecks;
  readonly "getSunoWav": OperationChecks;
  readonly "createSunoVideo": OperationChecks;
  readonly "getSunoVideo": OperationChecks;
  readonly "createSunoMidi": OperationChecks;
  readonly "getSunoMidi": OperationChecks;
  readonly "createSunoArtwork": OperationChecks;
  readonly "getSunoArtwork": OperationChecks;
  readonly "createSunoPhrase": OperationChecks;
  readonly "createSunoNewPhrase": OperationChecks;
  readonly "getSunoPhrase": OperationChecks;
  readonly "createSunoVoice": OperationChecks;
  readonly "getSunoVoice": OperationChecks;
  readonly "makeSunoVoiceCheck": OperationChecks;
  readonly "createVeo": OperationChecks;
  readonly "createVeoExtension": OperationChecks;
  readonly "getVeo1080p": OperationChecks;
  readonly "createVeo4k": OperationChecks;
  readonly "getVeo": OperationChecks;
};
