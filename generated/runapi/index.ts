// Written by codegen from openapi/; do not edit.

import { type ClientOptions, createHostClient, type HostClient } from "../../src/client/client.js";
import { describeTask, type TaskDescription } from "../../src/client/describe.js";
import { type UploadedFile, type UploadOptions, type UploadSource, uploadFile } from "../../src/upload/upload.js";
import { facts, uploads } from "./facts.js";
import type { paths } from "./schema.js";
import { rules, type Tasks } from "./tasks.js";

export * from "../../src/index.js";
export type * from "./schema.js";
export type { AudioExport, ElevenlabsIsolateAudio, ElevenlabsSpeechToText, ElevenlabsTextToDialogue, ElevenlabsTextToSound, ElevenlabsTextToSpeech, FishAudioTextToSpeech, FishAudioVoice, Flux2RemixImage, Flux2TextToImage, FluxKontextTextToImage, FluxRemixImage, FluxTextToImage, GeminiOmniAudio, GeminiOmniCharacter, GeminiOmniTextToVideo, GeminiTtsTextToSpeech, Gpt4oImageTextToImage, GptImage25EditImage, GptImage25TextToImage, GptImage2EditImage, GptImage2TextToImage, GptImageEditImage, GptImageTextToImage, GrokImagineEditImage, GrokImagineExtendVideo, GrokImagineImageToVideo, GrokImagineSegmentMap, GrokImagineTextToImage, GrokImagineTextToVideo, GrokImagineUpscaleImage, HailuoImageToVideo, HailuoTextToVideo, HappyhorseEditVideo, HappyhorseImageToVideo, HappyhorseTextToVideo, IdeogramV3EditImage, IdeogramV3ReframeImage, IdeogramV3RemixImage, IdeogramV3TextToImage, Imagen4RemixImage, Imagen4TextToImage, InfinitetalkAudioToVideo, KlingAiAvatar, KlingEditVideo, KlingExtendVideo, KlingImageToVideo, KlingMotionControl, KlingTextToVideo, LumaModifyVideo, MidjourneyEditImage, MidjourneyExtendVideo, MidjourneyImagePrompts, MidjourneyImageToVideo, MidjourneySeed, MidjourneyShortPrompts, MidjourneyTextToImage, MinimaxH3ImageToVideo, MinimaxH3TextToVideo, MusicFromSample, MusicVisualization, NanoBananaEditImage, NanoBananaTextToImage, OmnihumanAudioToVideo, OmnihumanHumanIdentification, OmnihumanSubjectDetection, OpenaiTtsTextToSpeech, Persona, PixverseEditVideo, PixverseExtendVideo, PixverseImageToVideo, PixverseTextToVideo, PixverseTransitionVideo, ProducerTextToMusic, Qwen2EditImage, Qwen2TextToImage, Qwen3EditImage, Qwen3TextToImage, QwenImageEditImage, QwenImageRemixImage, QwenImageTextToImage, RecraftRemoveBackground, RecraftUpscaleImage, RunwayAlephEditVideo, RunwayExtendVideo, RunwayTextToVideo, SeedanceTextToVideo, SeedreamDecomposeLayers, SeedreamEditImage, SeedreamTextToImage, StyleExpansion, SunoAddInstrumental, SunoAddSamples, SunoAddVocals, SunoBlendLyrics, SunoConvertAudio, SunoCoverAudio, SunoCreateMashup, SunoExtendMusic, SunoGenerateArtwork, SunoGenerateLyrics, SunoGenerateMidi, SunoGenerateVoice, SunoInspireMusic, SunoPersona, SunoRegenerateValidationPhrase, SunoRemasterAudio, SunoReplaceSection, SunoSeparateAudioStems, SunoStitchAudio, SunoStyle, SunoTextToMusic, SunoTextToSound, SunoTimestampedLyrics, SunoVisualizeMusic, SunoVoiceCheck, SunoVoiceToValidationPhrase, TimestampedLyrics, TopazUpscaleImage, TopazUpscaleVideo, Veo31ExtendVideo, Veo31TextToVideo, Veo31UpscaleVideo, Voice, VolcengineLipSyncVideo, WanAnimate, WanEditVideo, WanImageToVideo, WanSpeechToVideo, WanTextToImage, WanTextToVideo, ZImageTextToImage, Tasks } from "./tasks.js";
export { webhookRules } from "./webhooks.js";

/** The client of RunAPI. */
export type RunapiClient = HostClient<Tasks, paths>;

/**
 * Makes a client for RunAPI (https://runapi.ai): `submit`, `wait`, `run` and `resume`, typed from the contract.
 * For every other operation use `typedClient(client).GET(…)`.
 *
 * @param options key, base URL, pace and checks; every one has a default.
 * @throws ConfigurationError for an unknown option or an impossible value. If the key is missing, the first request fails.
 */
export function createRunapi(options?: ClientOptions<"runapi">): RunapiClient {
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
 * Uploads a file, or lets RunAPI fetch one, and resolves to a URL that you can put into a request. The call is sent once and never
 * repeated. The time limit is ten minutes, unless `requestTimeoutMs` says otherwise.
 *
 * @param client the client of RunAPI.
 * @param source the file as a Blob, a stream or bytes, or the public URL of one.
 * @param options file name, time limit and signal.
 * @throws ConfigurationError before anything is sent, for example for an empty file. ApiError if the host refuses. ConnectionError,
 * RequestTimeoutError, AbortedError after `signal`, and ContractError if the answer has no URL.
 */
export function upload(client: RunapiClient, source: UploadSource, options?: UploadOptions): Promise<UploadedFile> {
  return uploadFile(client, rules, uploads, source, options);
}
