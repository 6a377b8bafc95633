// Written by codegen from openapi/; do not edit.

import { type ClientOptions, createHostClient, type HostClient } from "../../src/client/client.js";
import { describeTask, type TaskDescription } from "../../src/client/describe.js";
import { type UploadedFile, type UploadOptions, type UploadSource, uploadFile } from "../../src/upload/upload.js";
import { facts, uploads } from "./facts.js";
import type { paths } from "./schema.js";
import { rules, type Tasks } from "./tasks.js";

export * from "../../src/index.js";
export type { components, operations, paths } from "./schema.js";
export type { AudioExport, ElevenlabsIsolateAudio, ElevenlabsSpeechToText, ElevenlabsTextToDialogue, ElevenlabsTextToSound, ElevenlabsTextToSpeech, HailuoImageToVideo, HailuoTextToVideo, KlingAiAvatar, KlingEditVideo, KlingExtendVideo, KlingImageToVideo, KlingMotionControl, KlingTextToVideo, LumaModifyVideo, MusicFromSample, MusicVisualization, Persona, RunwayAlephEditVideo, RunwayExtendVideo, RunwayTextToVideo, StyleExpansion, SunoAddInstrumental, SunoAddSamples, SunoAddVocals, SunoBlendLyrics, SunoConvertAudio, SunoCoverAudio, SunoCreateMashup, SunoExtendMusic, SunoGenerateArtwork, SunoGenerateLyrics, SunoGenerateMidi, SunoGenerateVoice, SunoInspireMusic, SunoPersona, SunoRegenerateValidationPhrase, SunoRemasterAudio, SunoReplaceSection, SunoSeparateAudioStems, SunoStitchAudio, SunoStyle, SunoTextToMusic, SunoTextToSound, SunoTimestampedLyrics, SunoVisualizeMusic, SunoVoiceCheck, SunoVoiceToValidationPhrase, TimestampedLyrics, Voice, WanAnimate, WanEditVideo, WanImageToVideo, WanSpeechToVideo, WanTextToImage, WanTextToVideo, Tasks } from "./tasks.js";
export { webhookRules } from "./webhooks.js";

export type RunapiClient = HostClient<Tasks, paths>;

/**
 * A client of RunAPI (https://runapi.ai): `submit`, `wait`, `run`, `resume`, typed from the contract.
 * Every other operation is one line away: `typedClient(client).GET(…)`.
 *
 * @throws ConfigurationError for an option that cannot be one. A missing key fails the first request.
 */
export function createRunapi(options?: ClientOptions<"runapi">): RunapiClient {
  return createHostClient<Tasks, paths>(rules, options);
}

/**
 * What the contract says of a create operation: idempotent or not, typical and longest time, retention, prices. Sends nothing
 * and needs no key.
 */
export function describe(path: keyof Tasks): TaskDescription {
  return describeTask(rules, facts, path);
}

/**
 * Uploads a file, or has RunAPI fetch one, and resolves to the URL that requests take. Sent once and never repeated.
 *
 * @throws ConfigurationError before anything is sent; ApiError when the host refuses; ConnectionError, AbortedError and
 * ContractError.
 */
export function upload(client: RunapiClient, source: UploadSource, options?: UploadOptions): Promise<UploadedFile> {
  return uploadFile(client, rules, uploads, source, options);
}
