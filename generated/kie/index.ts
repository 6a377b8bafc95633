// Written by codegen from openapi/; do not edit.

import { type ClientOptions, createHostClient, type HostClient } from "../../src/client/client.js";
import { describeTask, type TaskDescription } from "../../src/client/describe.js";
import { type UploadedFile, type UploadOptions, type UploadSource, uploadFile } from "../../src/upload/upload.js";
import { facts, uploads } from "./facts.js";
import type { paths } from "./schema.js";
import { rules, type Tasks } from "./tasks.js";

export * from "../../src/index.js";
export type * from "./schema.js";
export type { Aleph, FluxKontext, Gpt4oImage, Job, ModifyTask, Runway, RunwayExtension, SunoArtwork, SunoExtension, SunoInstrumental, SunoLyrics, SunoMashup, SunoMidi, SunoMusic, SunoNewPhrase, SunoPersona, SunoPhrase, SunoSection, SunoSound, SunoStems, SunoTimedLyrics, SunoUploadCover, SunoUploadExtension, SunoVideo, SunoVocals, SunoVoice, SunoVoiceCheck, SunoWav, Veo, Veo4k, VeoExtension, Tasks } from "./tasks.js";
export { signatureRules, webhookRules } from "./webhooks.js";

/** The client of kie.ai. */
export type KieClient = HostClient<Tasks, paths>;

/**
 * Makes a client for kie.ai (https://kie.ai): `submit`, `wait`, `run` and `resume`, typed from the contract.
 * For every other operation use `typedClient(client).GET(…)`.
 *
 * @param options key, base URL, pace and checks; every one has a default.
 * @throws ConfigurationError for an unknown option or an impossible value. If the key is missing, the first request fails.
 */
export function createKie(options?: ClientOptions<"kie">): KieClient {
  return createHostClient<Tasks, paths>(rules, options);
}

/**
 * Returns what the contract says about a create operation: whether it is idempotent, how long it takes, how long results are kept,
 * and what it costs. Sends nothing and needs no key.
 *
 * @param path path of the create operation.
 * @throws ConfigurationError if the host creates nothing at this path.
 */
export function describe(path: keyof Tasks): TaskDescription {
  return describeTask(rules, facts, path);
}

/**
 * Uploads a file, or lets kie.ai fetch one, and resolves to a URL that you can put into a request. The call is sent once and never
 * repeated. The time limit is ten minutes, unless `requestTimeoutMs` says otherwise.
 *
 * @param client the client of kie.ai.
 * @param source the file as a Blob, a stream or bytes, or the public URL of one.
 * @param options file name, time limit and signal.
 * @throws ConfigurationError before anything is sent, for example for an empty file. ApiError if the host refuses. ConnectionError,
 * RequestTimeoutError, AbortedError after `signal`, and ContractError if the answer has no URL.
 */
export function upload(client: KieClient, source: UploadSource, options?: UploadOptions): Promise<UploadedFile> {
  return uploadFile(client, rules, uploads, source, options);
}
