// Written by codegen from openapi/; do not edit.

import type { NotAllowed } from "../../src/client/types.js";

/**
 * Answer to a create request
 * The new task if `code` is 200, otherwise a refusal without `data`.
 */
export type CreateAnswer = {
    /**
     * 200: the task exists. Refusals: 400 and 422 a value is not accepted; 401 the key is missing or wrong; 402 the balance is
     * too low; 404 there is no such endpoint; 405, 429 and 430 too many calls; 408 the model gave no result for more than ten
     * minutes; 409 it is there already; 413 a text or file is too long; 451 a file could not be fetched; 455 maintenance; 500
     * the host failed; 501 and 531 the generation failed; 505 the feature is switched off.
     *
     * If the code is 200 (`code: 200`), there is a task.
     */
    code: 200 | 400 | 401 | 402 | 404 | 405 | 408 | 409 | 413 | 422 | 429 | 430 | 451 | 455 | 500 | 501 | 505 | 531;
    /** `success`, or what is wrong, in words. */
    msg: string;
    /**
     * The new task. Empty in a refusal.
     *
     * If the code is 200 (`code: 200`), there is a task.
     */
    data?: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        taskId: string;
        /** The same id again, as some answers have it. */
        recordId?: string;
    } | null;
};
/**
 * Answer with the credits
 * The credits if `code` is 200, otherwise a refusal without `data`.
 */
export type CreditAnswer = {
    /** 200: the call has worked. Any other code is a refusal, and `msg` says why. */
    code: number;
    /** A text for people. */
    msg: string;
    /** What is left, in credits. It may have decimals. Empty in a refusal. */
    data?: number | null;
};
/**
 * File to be downloaded
 * The file whose link is asked for.
 */
export type DownloadUrlRequest = {
    /** URL of a result of kie.ai. Others are refused with `code` 422. */
    url: string;
};
/**
 * Answer with a link
 * The link if `code` is 200, otherwise a refusal without `data`.
 */
export type DownloadUrlAnswer = {
    /** 200: the call has worked. Any other code is a refusal, and `msg` says why. */
    code: number;
    /** A text for people. */
    msg: string;
    /** A link to the file that is good for 20 minutes. Empty in a refusal. */
    data?: string | null;
};
/**
 * File as a form
 * The file itself, as one part of a form.
 */
export type FileForm = {
    /** The file. */
    file: string;
    /** The folder that the file is kept in, without a slash at its ends. */
    uploadPath: string;
    /** The file's name. Left out, the host makes one. */
    fileName?: string;
};
/**
 * Answer with a file
 * The file if `code` is 200, otherwise a refusal without `data`.
 */
export type FileAnswer = {
    /** Whether the call has worked. */
    success?: boolean;
    /** 200: the call has worked. Any other code is a refusal, and `msg` says why. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The file. Empty in a refusal. */
    data?: {
        /** Where the file is. */
        downloadUrl: string;
        /** The file's id. */
        fileId?: string;
        /** The file's name. */
        fileName?: string;
        /** The name that it came with. */
        originalName?: string;
        /** The file's folder and name. */
        filePath?: string;
        /** The file's size in bytes. */
        fileSize?: number;
        /** The file's media type. */
        mimeType?: string;
        /** The folder that the file is kept in. */
        uploadPath?: string;
        /** The file's URL. */
        fileUrl?: string;
        /** When the file was uploaded. */
        uploadTime?: string;
        /** When the file was uploaded, in answers that users report. */
        uploadedAt?: string;
        /** Until when the file is kept. Sources differ where it is missing: three days by the pages, a day by a user. */
        expiresAt?: string;
    } | null;
};
/**
 * File from a URL
 * A file that the host fetches. It may have 100 MB, and the host waits 30 seconds for it.
 */
export type FileFromUrl = {
    /** Public URL of a file. */
    fileUrl: string;
    /** The folder that the file is kept in, without a slash at its ends. */
    uploadPath: string;
    /** The file's name. Left out, the host makes one. */
    fileName?: string;
};
/**
 * File from base64
 * A file that stands in the request. It may have 10 MB.
 */
export type FileFromBase64 = {
    /** The file in base64. */
    base64Data: string;
    /** The folder that the file is kept in, without a slash at its ends. */
    uploadPath: string;
    /** The file's name. Left out, the host makes one. */
    fileName?: string;
};
/**
 * Aleph request
 * A clip, and what should become of it.
 */
export type AlephRequest = {
    /**
     * The change you want.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the clip to change. */
    videoUrl: string;
    /** Public URL of a picture whose style or content the result takes up. */
    referenceImage?: string;
    /**
     * Aspect ratio.
     */
    aspectRatio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1" | "21:9";
    /** The same number makes the same clip again. */
    seed?: number;
    /** Text of a watermark on the result. */
    waterMark?: string;
    /** Whether the result is stored in China. */
    uploadCn?: boolean;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * End of an Aleph task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type AlephFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** The result. Empty if the task has failed. */
    data?: {
        /** Where to download the clip. The address is temporary. */
        result_video_url?: string;
        /** Where to download a picture of the clip. */
        result_image_url?: string;
    } | null;
};
/**
 * Record
 * What every record of a task has.
 */
export type DatedRecord = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** The request, as JSON inside a text. */
    paramJson?: string;
    /** When the task was created, as date and time in a text. */
    createTime?: string;
    /** When the task ended, as date and time in a text. Empty while it runs. */
    completeTime?: string | null;
    /** Code of the fault, if the task has failed. */
    errorCode?: number | null;
    /** Why the task failed, in words. */
    errorMessage?: string | null;
};
/**
 * 0 without an error code, running
 * The task is running. Ask again.
 */
export type AlephRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task is running or has failed.
         */
        successFlag: 0;
        /**
         * There is no fault.
         *
         * Limits: up to 0.
         */
        errorCode?: number | null;
    };
};
/**
 * Result
 * The clip.
 */
export type AlephVideo = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId?: string;
    /** Where to download the clip. The address is temporary. */
    resultVideoUrl: string;
    /** Where to download a picture of the clip. */
    resultImageUrl?: string;
};
/**
 * 1, succeeded
 * The task has ended and its result is ready.
 */
export type AlephSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task has succeeded.
         */
        successFlag: 1;
        /** The clip. */
        response: AlephVideo;
    };
};
/**
 * 0 with an error code, failed
 * The task has ended without a result. This is final.
 */
export type AlephFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task is running or has failed.
         */
        successFlag: 0;
        /**
         * It has failed.
         *
         * Limits: from 1.
         */
        errorCode: number;
    };
};
/**
 * Refusal
 * The call has not worked.
 */
export type Refusal = {
    /**
     * Why: 400 a value is not accepted; 401 the key is missing or wrong; 402 the balance is too low; 404 there is no such thing;
     * 405, 429 and 430 too many calls; 408 the model gave no result for more than ten minutes; 409 it is there already; 413 a
     * text or file is too long; 422 a value is not accepted, or there is no such task; 451 a file could not be fetched; 455
     * maintenance; 500 the host failed; 501 and 531 the generation failed; 505 the feature is switched off.
     */
    code: 400 | 401 | 402 | 404 | 405 | 408 | 409 | 413 | 422 | 429 | 430 | 451 | 455 | 500 | 501 | 505 | 531;
    /** What is wrong, in words. */
    msg: string;
    /** Empty. */
    data?: null;
};
/**
 * Answer to a question for an Aleph task
 * The task's record, running, succeeded or failed, or a refusal. `code`, `successFlag` and `errorCode` say which.
 */
export type AlephAnswer = AlephRunning | AlephSucceeded | AlephFailed | Refusal;
/**
 * Flux Kontext request
 * A text, and a picture to change if you like.
 */
export type FluxKontextRequest = {
    /**
     * What to make or to change, in English.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Public URL of the picture to change.
     *
     * If a picture is changed, little is let through.
     */
    inputImage?: string;
    /**
     * The model: for most things, or for harder ones.
     *
     * Default: `"flux-kontext-pro"`.
     */
    model?: "flux-kontext-pro" | "flux-kontext-max";
    /**
     * Aspect ratio. Where a picture is changed and this is left out, it is the picture's.
     *
     * Default: `"16:9"`.
     */
    aspectRatio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
    /**
     * Format of the picture.
     *
     * Default: `"jpeg"`.
     */
    outputFormat?: "jpeg" | "png";
    /**
     * Whether the host adds to the prompt. It may take longer.
     *
     * Default: `false`.
     */
    promptUpsampling?: boolean;
    /** Whether a prompt in another language is translated into English first. The published page's default is true. */
    enableTranslation?: boolean;
    /**
     * How much is let through, from 0, the least. Up to 6 for a new picture, up to 2 for one that is changed.
     *
     * Default: `2`.
     *
     * If a picture is changed, little is let through.
     */
    safetyTolerance?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
    /** Text of a watermark on the result. */
    watermark?: string;
    /** Whether the result is stored in China. */
    uploadCn?: boolean;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * Result
 * The result of a task.
 */
export type FluxKontextImage = {
    /** Where the picture can be fetched for some minutes, at the model's own host. */
    originImageUrl?: string;
    /** Where to download the picture. The address is temporary. */
    resultImageUrl: string;
};
/**
 * End of a Flux Kontext task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type FluxKontextFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        taskId: string;
        /** The result of a task. */
        info?: FluxKontextImage;
    };
};
/**
 * 0, generating
 * The task is running. Ask again.
 */
export type FluxKontextGenerating = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task is running.
         */
        successFlag: 0;
    };
};
/**
 * 1, succeeded
 * The task has ended and its result is ready.
 */
export type FluxKontextSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task has succeeded.
         */
        successFlag: 1;
        /** The result of a task. */
        response: FluxKontextImage;
    };
};
/**
 * 2 or 3, failed
 * The task has ended without a result. This is final.
 */
export type FluxKontextFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * 2: the task could not be started. 3: it was started and has failed.
         */
        successFlag: 2 | 3;
    };
};
/**
 * Answer to a question for a Flux Kontext task
 * The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
 */
export type FluxKontextAnswer = FluxKontextGenerating | FluxKontextSucceeded | FluxKontextFailed | Refusal;
/**
 * GPT-4o image request
 * A text, pictures to work on, or both.
 */
export type Gpt4oImageRequest = {
    /**
     * What to make, in words.
     *
     * Limits: not empty.
     *
     * If there is no picture, there is a prompt.
     */
    prompt?: string;
    /**
     * Public URLs of up to five pictures to work on. Takes JFIF, PJPEG, JPEG, PJP, JPG, PNG or WEBP files.
     *
     * Limits: at least one item, at most 5 items.
     */
    filesUrl?: string[];
    /**
     * Aspect ratio.
     */
    size: "1:1" | "3:2" | "2:3";
    /**
     * How many pictures to make. Newer pages no longer name it.
     *
     * Limits: from 1.
     */
    nVariants?: number;
    /**
     * @deprecated
     * Public URL of one picture. Use `filesUrl` instead.
     */
    fileUrl?: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * Result
 * The result of a task.
 */
export type Gpt4oImages = {
    /**
     * Where to download the results. The addresses are temporary.
     *
     * Limits: at least one item.
     */
    result_urls: string[];
};
/**
 * End of a GPT-4o image task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type Gpt4oImageFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        taskId: string;
        /** The result of a task. */
        info?: Gpt4oImages;
    };
};
/**
 * 0, generating
 * The task is running. Ask again.
 */
export type Gpt4oImageGenerating = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task is running.
         */
        successFlag: 0;
        /** How far the task is, as a text from `0.00` to `1.00`. */
        progress?: string;
    };
};
/**
 * 1, succeeded
 * The task has ended and its result is ready.
 */
export type Gpt4oImageSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task has succeeded.
         */
        successFlag: 1;
        /** The result of a task. */
        response: Gpt4oImages;
        /** How far the task is, as a text from `0.00` to `1.00`. */
        progress?: string;
    };
};
/**
 * 2, failed
 * The task has ended without a result. This is final.
 */
export type Gpt4oImageFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task has failed.
         */
        successFlag: 2;
        /** How far the task is, as a text from `0.00` to `1.00`. */
        progress?: string;
    };
};
/**
 * Answer to a question for a GPT-4o image task
 * The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
 */
export type Gpt4oImageAnswer = Gpt4oImageGenerating | Gpt4oImageSucceeded | Gpt4oImageFailed | Refusal;
/**
 * Link to a GPT-4o image
 * A picture of a task that is to be downloaded.
 */
export type Gpt4oDownloadRequest = {
    /**
     * Id of the task that has made the picture.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** Address of the picture, as the task's record has it. */
    url: string;
};
/**
 * Kling 2.6, image to video
 * Makes a clip that begins with your picture.
 */
export type Kling26ImageToVideo = {
    /**
     * The model.
     */
    model: "kling-2.6/image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 1000 characters.
         */
        prompt: string;
        /**
         * Public URL of the picture, in a list.
         *
         * Limits: at least one item, at most one item.
         */
        image_urls: string[];
        /** Whether the clip has sound. */
        sound: boolean;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration: "5" | "10";
    };
};
/**
 * Kling 2.6, motion control
 * Moves the person in your picture as the one in your clip moves.
 */
export type Kling26MotionControl = {
    /**
     * The model.
     */
    model: "kling-2.6/motion-control";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What else should be seen.
         *
         * Limits: at most 2500 characters.
         */
        prompt?: string;
        /**
         * Public URL of the picture, in a list.
         *
         * Limits: at least one item, at most one item.
         */
        input_urls: string[];
        /**
         * Public URL of the clip, in a list.
         *
         * Limits: at least one item, at most one item.
         */
        video_urls: string[];
        /**
         * Quality, by its name or as a resolution. `std` is the lower one.
         *
         * Default: `"720p"`.
         */
        mode: "std" | "pro" | "720p" | "1080p";
        /**
         * Which way the person looks, as in the picture or as in the clip.
         *
         * Default: `"video"`.
         */
        character_orientation: "image" | "video";
    };
};
/**
 * Kling 2.6, text to video
 * Makes a clip from a text.
 */
export type Kling26TextToVideo = {
    /**
     * The model.
     */
    model: "kling-2.6/text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 1000 characters.
         */
        prompt: string;
        /** Whether the clip has sound. */
        sound: boolean;
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "16:9" | "9:16" | "1:1";
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration: "5" | "10";
    };
};
/**
 * Element
 * One person or thing.
 */
export type KlingOmniElement = {
    /**
     * How the prompt names it.
     *
     * Limits: not empty.
     */
    name: string;
    /**
     * What it is.
     *
     * Limits: not empty.
     */
    description: string;
    /**
     * Addresses of pictures or of a clip of it.
     *
     * Limits: at least one item, at most 4 items.
     */
    element_input_urls: string[];
    /** Addresses of its voice. */
    element_input_audio_urls?: string[];
    /**
     * Where in the clip it is taken from.
     *
     * Limits: from 0.
     */
    start_time?: number;
    /**
     * Up to where.
     *
     * Limits: from 0.
     */
    end_time?: number;
};
/**
 * Kling 3.0 Omni, image to video
 * Makes a clip that begins with your picture and, if you like, ends with another.
 */
export type Kling30OmniImageToVideo = {
    /**
     * The model.
     */
    model: "kling-3.0-omni/image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 3072 characters.
         */
        prompt: string;
        /**
         * Addresses of the first frame and, if you like, the last one.
         *
         * Limits: at least one item, at most 2 items.
         */
        image_urls: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 3, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "720p" | "1080p" | "4k";
        /**
         * Shape of the picture. `auto` leaves it to the model.
         *
         * Default: `"auto"`.
         */
        aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
        /** Whether the clip has sound. */
        audio?: boolean;
        /** Whether `multi_prompt` describes the shots. */
        customize_multi_shots?: boolean;
        /** Whether the model plans the shots. It does not go with shots of your own. */
        prefer_multi_shots?: boolean;
        /**
         * What happens in each shot, in order.
         *
         * Limits: at most 6 items.
         */
        multi_prompt?: {
            /**
             * What happens in it.
             *
             * Limits: not empty, at most 512 characters.
             */
            prompt: string;
            /**
             * Its length in seconds.
             *
             * Limits: from 1, up to 15.
             */
            duration: number;
        }[];
        /**
         * People or things that the prompt names, with pictures of them.
         *
         * Limits: at most 3 items.
         */
        elements?: KlingOmniElement[];
    };
};
/**
 * Kling 3.0 Omni, reference to video
 * Makes a clip with what your pictures or your clip show. Send pictures, a clip or both.
 */
export type Kling30OmniReferenceToVideo = {
    /**
     * The model.
     */
    model: "kling-3.0-omni/reference-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 3072 characters.
         */
        prompt: string;
        /**
         * Addresses of pictures of what should be seen.
         *
         * Limits: at least one item, at most 7 items.
         */
        image_urls?: string[];
        /**
         * Address of the clip, in a list.
         *
         * Limits: at least one item, at most one item.
         */
        video_urls?: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 3, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "720p" | "1080p" | "4k";
        /** Shape of the picture. `auto` is that of the clip, and goes with a clip alone. */
        aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
        /** Whether the clip has sound. With a clip of yours it must be `false`. */
        audio?: boolean;
        /** Whether `multi_prompt` describes the shots. */
        customize_multi_shots?: boolean;
        /** Whether the model plans the shots. It does not go with shots of your own. */
        prefer_multi_shots?: boolean;
        /**
         * What happens in each shot, in order.
         *
         * Limits: at most 6 items.
         */
        multi_prompt?: {
            /**
             * What happens in it.
             *
             * Limits: not empty, at most 512 characters.
             */
            prompt: string;
            /**
             * Its length in seconds.
             *
             * Limits: from 1, up to 15.
             */
            duration: number;
        }[];
        /** People or things that the prompt names, with pictures of them. */
        elements?: KlingOmniElement[];
    };
};
/**
 * Kling 3.0 Omni, text to video
 * Makes a clip from a text, in one shot or in several.
 */
export type Kling30OmniTextToVideo = {
    /**
     * The model.
     */
    model: "kling-3.0-omni/text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 3072 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 3, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "720p" | "1080p" | "4k";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "9:16" | "1:1";
        /**
         * Whether the clip has sound.
         *
         * Default: `false`.
         */
        audio?: boolean;
        /**
         * Whether `multi_prompt` describes the shots.
         *
         * Default: `true`.
         */
        customize_multi_shots?: boolean;
        /** Whether the model plans the shots. It does not go with shots of your own. */
        prefer_multi_shots?: boolean;
        /**
         * What happens in each shot, in order.
         *
         * Limits: at most 6 items.
         */
        multi_prompt?: {
            /**
             * What happens in it.
             *
             * Limits: not empty, at most 512 characters.
             */
            prompt: string;
            /**
             * Its length in seconds.
             *
             * Limits: from 1, up to 15.
             */
            duration: number;
        }[];
        /** People or things that the prompt names, with pictures of them. */
        elements?: KlingOmniElement[];
    };
};
/**
 * Kling 3.0 Omni, transformation
 * Changes your clip.
 */
export type Kling30OmniTransformation = {
    /**
     * The model.
     */
    model: "kling-3.0-omni/transformation";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 3072 characters.
         */
        prompt: string;
        /**
         * Addresses of pictures of what should be seen.
         *
         * Limits: at least one item, at most 4 items.
         */
        image_urls?: string[];
        /**
         * Address of the clip, in a list.
         *
         * Limits: at least one item, at most one item.
         */
        video_urls: string[];
        /** Length of the clip in seconds, where pictures are sent too. */
        duration?: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "720p" | "1080p" | "4k";
        /** Shape of the picture. `auto` is that of the clip, and goes with a clip alone. */
        aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
        /** Whether the clip has sound. */
        audio?: boolean;
        /** People or things that the prompt names, with pictures of them. */
        elements?: KlingOmniElement[];
    };
};
/**
 * Kling 3.0, motion control
 * Moves the person in your picture as the one in your clip moves.
 */
export type Kling30MotionControl = {
    /**
     * The model.
     */
    model: "kling-3.0/motion-control";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What else should be seen.
         *
         * Limits: at most 2500 characters.
         */
        prompt?: string;
        /**
         * Public URL of the picture, in a list.
         *
         * Limits: at least one item, at most one item.
         */
        input_urls: string[];
        /**
         * Public URL of the clip, in a list.
         *
         * Limits: at least one item, at most one item.
         */
        video_urls: string[];
        /** Quality, by its name or as a resolution. `std` is the lower one. */
        mode?: "std" | "pro" | "720p" | "1080p";
        /** Which way the person looks, as in the picture or as in the clip. */
        character_orientation?: "image" | "video";
        /**
         * Whose background is kept.
         *
         * Default: `"input_video"`.
         */
        background_source?: "input_video" | "input_image";
    };
};
/**
 * Element
 * One person or thing.
 */
export type KlingElement = {
    /**
     * How the prompt names it.
     *
     * Limits: not empty.
     */
    name: string;
    /**
     * What it is.
     *
     * Limits: not empty.
     */
    description: string;
    /** Public URLs of pictures or of a clip of it. */
    element_input_urls: string[];
    /** Public URLs of its voice. */
    element_input_audio_urls?: string[];
    /**
     * Where in the clip it is taken from.
     *
     * Limits: from 0.
     */
    start_time?: number;
    /**
     * Up to where.
     *
     * Limits: from 0.
     */
    end_time?: number;
};
/**
 * Kling 3.0
 * Makes a clip from a text, in one shot or in several, with first and last frame if you like.
 */
export type Kling30Video = {
    /**
     * The model.
     */
    model: "kling-3.0/video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What should happen.
         *
         * Limits: not empty.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "9:16" | "1:1";
        /**
         * Quality.
         *
         * Default: `"pro"`.
         */
        mode: "std" | "pro" | "4K";
        /**
         * Whether the clip has sound.
         *
         * Default: `false`.
         */
        sound: boolean;
        /** Public URLs of the first frame and, if you like, the last one. */
        image_urls?: string[];
        /**
         * Whether the clip has several shots. Then `multi_prompt` describes them.
         *
         * Default: `false`.
         */
        multi_shots: boolean;
        /** What happens in each shot, in order. */
        multi_prompt?: {
            /**
             * What happens in it.
             *
             * Limits: not empty, at most 500 characters.
             */
            prompt: string;
            /**
             * Its length in seconds.
             *
             * Limits: from 1, up to 12.
             */
            duration: number;
        }[];
        /**
         * People or things that the prompt names, with pictures of them.
         *
         * Limits: at most 3 items.
         */
        kling_elements?: KlingElement[];
    };
};
/**
 * Kling avatar, pro
 * Lets the person in your picture say your sound.
 */
export type KlingAiAvatarPro = {
    /**
     * The model.
     */
    model: "kling/ai-avatar-pro";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /** Public URL of the sound. */
        audio_url: string;
    };
};
/**
 * Kling avatar, standard
 * Lets the person in your picture say your sound.
 */
export type KlingAiAvatarStandard = {
    /**
     * The model.
     */
    model: "kling/ai-avatar-standard";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /** Public URL of the sound. */
        audio_url: string;
    };
};
/**
 * Kling 2.1 master, image to video
 * Makes a clip that begins with your picture.
 */
export type KlingV21MasterImageToVideo = {
    /**
     * The model.
     */
    model: "kling/v2-1-master-image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.5`.
         */
        cfg_scale?: number;
    };
};
/**
 * Kling 2.1 master, text to video
 * Makes a clip from a text.
 */
export type KlingV21MasterTextToVideo = {
    /**
     * The model.
     */
    model: "kling/v2-1-master-text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "9:16" | "1:1";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.5`.
         */
        cfg_scale?: number;
    };
};
/**
 * Kling 2.1 pro, image to video
 * Makes a clip that begins with your picture and, if you like, ends with another.
 */
export type KlingV21Pro = {
    /**
     * The model.
     */
    model: "kling/v2-1-pro";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /** Public URL of the last frame. */
        tail_image_url?: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.5`.
         */
        cfg_scale?: number;
    };
};
/**
 * Kling 2.1 standard, image to video
 * Makes a clip that begins with your picture.
 */
export type KlingV21Standard = {
    /**
     * The model.
     */
    model: "kling/v2-1-standard";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.5`.
         */
        cfg_scale?: number;
    };
};
/**
 * Kling 2.5 turbo pro, image to video
 * Makes a clip that begins with your picture and, if you like, ends with another.
 */
export type KlingV25TurboImageToVideoPro = {
    /**
     * The model.
     */
    model: "kling/v2-5-turbo-image-to-video-pro";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 2500 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /** Public URL of the last frame. */
        tail_image_url?: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.5`.
         */
        cfg_scale?: number;
    };
};
/**
 * Kling 2.5 turbo pro, text to video
 * Makes a clip from a text.
 */
export type KlingV25TurboTextToVideoPro = {
    /**
     * The model.
     */
    model: "kling/v2-5-turbo-text-to-video-pro";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 2500 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "9:16" | "1:1";
        /**
         * What must not be seen.
         *
         * Limits: at most 2500 characters.
         */
        negative_prompt?: string;
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.5`.
         */
        cfg_scale?: number;
    };
};
/**
 * Kling 3 turbo, image to video
 * Makes a clip that begins with your picture.
 */
export type KlingV3TurboImageToVideo = {
    /**
     * The model.
     */
    model: "kling/v3-turbo-image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 2500 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures.
         *
         * Limits: at least one item.
         */
        image_urls: string[];
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution: "720p" | "1080p";
    };
};
/**
 * Kling 3 turbo, text to video
 * Makes a clip from a text.
 */
export type KlingV3TurboTextToVideo = {
    /**
     * The model.
     */
    model: "kling/v3-turbo-text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 2500 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio: "16:9" | "9:16" | "1:1";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution: "720p" | "1080p";
    };
};
/**
 * Wan 2.2 turbo, image to video
 * Makes a clip that begins with your picture.
 */
export type Wan22A14bImageToVideoTurbo = {
    /**
     * The model.
     */
    model: "wan/2-2-a14b-image-to-video-turbo";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p";
        /**
         * How much quality is given up for speed.
         *
         * Default: `"none"`.
         */
        acceleration?: "none" | "regular";
        /** Whether a language model adds detail to the prompt first. */
        enable_prompt_expansion?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `0`.
         */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.2 turbo, speech to video
 * Lets the person in your picture say your sound.
 */
export type Wan22A14bSpeechToVideoTurbo = {
    /**
     * The model.
     */
    model: "wan/2-2-a14b-speech-to-video-turbo";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /** Public URL of the sound. */
        audio_url: string;
        /**
         * How large it is.
         *
         * Default: `"480p"`.
         */
        resolution?: "480p" | "580p" | "720p";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /** The same number gives about the same result. */
        seed?: number;
        /**
         * How many frames the clip has.
         *
         * Limits: from 40, up to 120.
         *
         * Default: `80`.
         */
        num_frames?: number;
        /**
         * Frames per second.
         *
         * Limits: from 4, up to 60.
         *
         * Default: `16`.
         */
        frames_per_second?: number;
        /**
         * How many steps the model takes. More are slower and better.
         *
         * Limits: from 2, up to 40.
         *
         * Default: `27`.
         */
        num_inference_steps?: number;
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 1, up to 10.
         *
         * Default: `3.5`.
         */
        guidance_scale?: number;
        /**
         * How strongly the noise is shifted.
         *
         * Limits: from 1, up to 10.
         *
         * Default: `5`.
         */
        shift?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.2 turbo, text to video
 * Makes a clip from a text.
 */
export type Wan22A14bTextToVideoTurbo = {
    /**
     * The model.
     */
    model: "wan/2-2-a14b-text-to-video-turbo";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "9:16";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p";
        /**
         * How much quality is given up for speed.
         *
         * Default: `"none"`.
         */
        acceleration?: "none" | "regular";
        /** Whether a language model adds detail to the prompt first. */
        enable_prompt_expansion?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `0`.
         */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.2 animate, move
 * Moves the person in your picture as the one in your clip moves.
 */
export type Wan22AnimateMove = {
    /**
     * The model.
     */
    model: "wan/2-2-animate-move";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the picture. */
        image_url: string;
        /** Public URL of the clip. */
        video_url: string;
        /**
         * How large it is.
         *
         * Default: `"480p"`.
         */
        resolution?: "480p" | "580p" | "720p";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.2 animate, replace
 * Puts the person of your picture into your clip.
 */
export type Wan22AnimateReplace = {
    /**
     * The model.
     */
    model: "wan/2-2-animate-replace";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the picture. */
        image_url: string;
        /** Public URL of the clip. */
        video_url: string;
        /**
         * How large it is.
         *
         * Default: `"480p"`.
         */
        resolution?: "480p" | "580p" | "720p";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.5, image to video
 * Makes a clip that begins with your picture.
 */
export type Wan25ImageToVideo = {
    /**
     * The model.
     */
    model: "wan/2-5-image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 800 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /** Length of the clip in seconds. */
        duration: "5" | "10";
        /** How large it is. */
        resolution?: "720p" | "1080p";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /** Whether a language model adds detail to the prompt first. */
        enable_prompt_expansion?: boolean;
        /** The same number gives about the same result. */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.5, text to video
 * Makes a clip from a text.
 */
export type Wan25TextToVideo = {
    /**
     * The model.
     */
    model: "wan/2-5-text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 800 characters.
         */
        prompt: string;
        /** Length of the clip in seconds. */
        duration: "5" | "10";
        /** Shape of the picture. */
        aspect_ratio?: "16:9" | "9:16" | "1:1";
        /** How large it is. */
        resolution?: "720p" | "1080p";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /** Whether a language model adds detail to the prompt first. */
        enable_prompt_expansion?: boolean;
        /** The same number gives about the same result. */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.6 flash, image to video
 * Makes a clip that begins with your picture.
 */
export type Wan26FlashImageToVideo = {
    /**
     * The model.
     */
    model: "wan/2-6-flash-image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 1500 characters.
         */
        prompt: string;
        /**
         * Public URL of the picture, in a list.
         *
         * Limits: at least one item, at most one item.
         */
        image_urls: string[];
        /** Whether the clip has sound. */
        audio: boolean;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10" | "15";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /** Whether the clip has several shots. */
        multi_shots?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.6 flash, video to video
 * Makes a new clip with what your clips show.
 */
export type Wan26FlashVideoToVideo = {
    /**
     * The model.
     */
    model: "wan/2-6-flash-video-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 1500 characters.
         */
        prompt: string;
        /**
         * Public URLs of the clips.
         *
         * Limits: at least one item, at most 3 items.
         */
        video_urls: string[];
        /** Whether the clip has sound. */
        audio?: boolean;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /** Whether the clip has several shots. */
        multi_shots?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.6, image to video
 * Makes a clip that begins with your picture.
 */
export type Wan26ImageToVideo = {
    /**
     * The model.
     */
    model: "wan/2-6-image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URL of the picture, in a list.
         *
         * Limits: at least one item, at most one item.
         */
        image_urls: string[];
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10" | "15";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * Whether the clip has several shots.
         *
         * Default: `false`.
         */
        multi_shots?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.6, text to video
 * Makes a clip from a text.
 */
export type Wan26TextToVideo = {
    /**
     * The model.
     */
    model: "wan/2-6-text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10" | "15";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * Whether the clip has several shots.
         *
         * Default: `false`.
         */
        multi_shots?: boolean;
    };
};
/**
 * Wan 2.6, video to video
 * Makes a new clip with what your clips show.
 */
export type Wan26VideoToVideo = {
    /**
     * The model.
     */
    model: "wan/2-6-video-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the clips.
         *
         * Limits: at least one item, at most 3 items.
         */
        video_urls: string[];
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * Whether the clip has several shots.
         *
         * Default: `false`.
         */
        multi_shots?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.7, image
 * Makes pictures from a text, or changes the pictures that you send.
 */
export type Wan27Image = {
    /**
     * The model.
     */
    model: "wan/2-7-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from.
         *
         * Limits: at most 9 items.
         */
        input_urls?: string[];
        /**
         * Shape of the picture, where none is sent.
         */
        aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
        /**
         * How large it is.
         *
         * Default: `"2K"`.
         */
        resolution?: "1K" | "2K" | "4K";
        /** How many pictures. */
        n?: number;
        /**
         * Whether the pictures belong together.
         *
         * Default: `false`.
         */
        enable_sequential?: boolean;
        /**
         * Whether the model thinks first.
         *
         * Default: `false`.
         */
        thinking_mode?: boolean;
        /**
         * Colours of the picture and how much of it each takes.
         *
         * Limits: at least 3 items, at most 10 items.
         */
        color_palette?: {
            /** The colour in hexadecimal. */
            hex: string;
            /** How much of the picture it takes. */
            ratio: string;
        }[];
        /** For each picture the places to change. */
        bbox_list?: number[][][];
        /**
         * Whether the result is marked as made by a machine.
         *
         * Default: `false`.
         */
        watermark?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `0`.
         */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.7 pro, image
 * Makes pictures from a text, or changes the pictures that you send.
 */
export type Wan27ImagePro = {
    /**
     * The model.
     */
    model: "wan/2-7-image-pro";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from.
         *
         * Limits: at most 9 items.
         */
        input_urls?: string[];
        /**
         * Shape of the picture, where none is sent.
         */
        aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
        /**
         * How large it is.
         *
         * Default: `"2K"`.
         */
        resolution?: "1K" | "2K" | "4K";
        /** How many pictures. */
        n?: number;
        /**
         * Whether the pictures belong together.
         *
         * Default: `false`.
         */
        enable_sequential?: boolean;
        /**
         * Whether the model thinks first.
         *
         * Default: `false`.
         */
        thinking_mode?: boolean;
        /**
         * Colours of the picture and how much of it each takes.
         *
         * Limits: at least 3 items, at most 10 items.
         */
        color_palette?: {
            /** The colour in hexadecimal. */
            hex: string;
            /** How much of the picture it takes. */
            ratio: string;
        }[];
        /** For each picture the places to change. */
        bbox_list?: number[][][];
        /**
         * Whether the result is marked as made by a machine.
         *
         * Default: `false`.
         */
        watermark?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `0`.
         */
        seed?: number;
    };
};
/**
 * Wan 2.7, image to video
 * Makes a clip that begins with your picture or goes on from your clip.
 */
export type Wan27ImageToVideo = {
    /**
     * The model.
     */
    model: "wan/2-7-image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the first frame. */
        first_frame_url?: string;
        /** Public URL of the last frame. */
        last_frame_url?: string;
        /** Public URL of the clip to go on from. */
        first_clip_url?: string;
        /** Public URL of the sound to move to. */
        driving_audio_url?: string;
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 2, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /**
         * Whether a language model adds detail to the prompt first.
         *
         * Default: `true`.
         */
        prompt_extend?: boolean;
        /**
         * Whether the result is marked as made by a machine.
         *
         * Default: `false`.
         */
        watermark?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.7, reference to video
 * Makes a clip with what your pictures, clips and sounds show.
 */
export type Wan27R2v = {
    /**
     * The model.
     */
    model: "wan/2-7-r2v";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of pictures. Send pictures, clips or both.
         *
         * Limits: at most 5 items.
         */
        reference_image?: string[];
        /**
         * Public URLs of clips. Send pictures, clips or both.
         *
         * Limits: at most 5 items.
         */
        reference_video?: string[];
        /** Public URL of the voice. */
        reference_voice?: string;
        /** Public URL of the first frame. It decides the shape too. */
        first_frame?: string;
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 2, up to 10.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /**
         * Whether a language model adds detail to the prompt first.
         *
         * Default: `true`.
         */
        prompt_extend?: boolean;
        /**
         * Whether the result is marked as made by a machine.
         *
         * Default: `false`.
         */
        watermark?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.7, text to video
 * Makes a clip from a text.
 */
export type Wan27TextToVideo = {
    /**
     * The model.
     */
    model: "wan/2-7-text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the sound. */
        audio_url?: string;
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 2, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /**
         * Whether a language model adds detail to the prompt first.
         *
         * Default: `true`.
         */
        prompt_extend?: boolean;
        /**
         * Whether the result is marked as made by a machine.
         *
         * Default: `false`.
         */
        watermark?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Wan 2.7, video edit
 * Changes your clip.
 */
export type Wan27Videoedit = {
    /**
     * The model.
     */
    model: "wan/2-7-videoedit";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to change, in words.
         *
         * Limits: at most 5000 characters.
         */
        prompt?: string;
        /** Public URL of the clip. */
        video_url: string;
        /** Public URL of a picture of what should be there. */
        reference_image?: string;
        /**
         * Length of the clip in seconds. Zero is the length of yours.
         *
         * Limits: from 0, up to 10.
         *
         * Default: `0`.
         */
        duration?: number;
        /** Shape of the picture. Left out, it is that of your clip. */
        aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * Whether the model may make new sound, or keeps that of your clip.
         *
         * Default: `"auto"`.
         */
        audio_setting?: "auto" | "origin";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /**
         * Whether a language model adds detail to the prompt first.
         *
         * Default: `true`.
         */
        prompt_extend?: boolean;
        /**
         * Whether the result is marked as made by a machine.
         *
         * Default: `false`.
         */
        watermark?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Hailuo 02 pro, image to video
 * Makes a clip that begins with your picture and, if you like, ends with another.
 */
export type Hailuo02ImageToVideoPro = {
    /**
     * The model.
     */
    model: "hailuo/02-image-to-video-pro";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 1500 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /** Public URL of the last frame. */
        end_image_url?: string;
        /** Whether the model improves the prompt first. */
        prompt_optimizer?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Hailuo 02 standard, image to video
 * Makes a clip that begins with your picture and, if you like, ends with another.
 */
export type Hailuo02ImageToVideoStandard = {
    /**
     * The model.
     */
    model: "hailuo/02-image-to-video-standard";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 1500 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /** Public URL of the last frame. */
        end_image_url?: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"10"`.
         */
        duration?: "6" | "10";
        /**
         * How large it is.
         *
         * Default: `"768P"`.
         */
        resolution?: "512P" | "768P";
        /** Whether the model improves the prompt first. */
        prompt_optimizer?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Hailuo 02 pro, text to video
 * Makes a clip from a text.
 */
export type Hailuo02TextToVideoPro = {
    /**
     * The model.
     */
    model: "hailuo/02-text-to-video-pro";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 1500 characters.
         */
        prompt: string;
        /** Whether the model improves the prompt first. */
        prompt_optimizer?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Hailuo 02 standard, text to video
 * Makes a clip from a text.
 */
export type Hailuo02TextToVideoStandard = {
    /**
     * The model.
     */
    model: "hailuo/02-text-to-video-standard";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 1500 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"6"`.
         */
        duration?: "6" | "10";
        /** Whether the model improves the prompt first. */
        prompt_optimizer?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Hailuo 2.3 pro, image to video
 * Makes a clip that begins with your picture.
 */
export type Hailuo23ImageToVideoPro = {
    /**
     * The model.
     */
    model: "hailuo/2-3-image-to-video-pro";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"6"`.
         */
        duration?: "6" | "10";
        /**
         * How large it is.
         *
         * Default: `"768P"`.
         */
        resolution?: "768P" | "1080P";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Hailuo 2.3 standard, image to video
 * Makes a clip that begins with your picture.
 */
export type Hailuo23ImageToVideoStandard = {
    /**
     * The model.
     */
    model: "hailuo/2-3-image-to-video-standard";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"6"`.
         */
        duration?: "6" | "10";
        /**
         * How large it is.
         *
         * Default: `"768P"`.
         */
        resolution?: "768P" | "1080P";
    };
};
/**
 * MiniMax H3, image to video
 * Makes a clip between a first and a last frame, or from one of them.
 */
export type MinimaxH3ImageToVideo = {
    /**
     * The model.
     */
    model: "minimax-h3/image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 7000 characters.
         */
        prompt: string;
        /** Address of the first frame. Send this one, the last one or both. */
        first_frame_url?: string;
        /** Address of the last frame. */
        last_frame_url?: string;
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 4, up to 15.
         *
         * Default: `6`.
         */
        duration: number;
        /**
         * How large it is.
         *
         * Default: `"2K"`.
         */
        resolution?: "768P" | "2K";
    };
};
/**
 * MiniMax H3, reference to video
 * Makes a clip with what your pictures, clips and sounds show.
 */
export type MinimaxH3ReferenceToVideo = {
    /**
     * The model.
     */
    model: "minimax-h3/reference-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 7000 characters.
         */
        prompt: string;
        /**
         * Addresses of pictures.
         *
         * Limits: at most 9 items.
         */
        reference_image_urls?: string[];
        /**
         * Addresses of clips.
         *
         * Limits: at most 3 items.
         */
        reference_video_urls?: string[];
        /**
         * Addresses of sounds.
         *
         * Limits: at most 3 items.
         */
        reference_audio_urls?: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 4, up to 15.
         *
         * Default: `6`.
         */
        duration: number;
        /**
         * Shape of the picture. `adaptive` leaves it to the model.
         *
         * Default: `"adaptive"`.
         */
        aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
        /**
         * How large it is.
         *
         * Default: `"2K"`.
         */
        resolution?: "768P" | "2K";
    };
};
/**
 * MiniMax H3, text to video
 * Makes a clip from a text.
 */
export type MinimaxH3TextToVideo = {
    /**
     * The model.
     */
    model: "minimax-h3/text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 7000 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 4, up to 15.
         *
         * Default: `6`.
         */
        duration: number;
        /** Shape of the picture. */
        aspect_ratio: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
        /**
         * How large it is.
         *
         * Default: `"2K"`.
         */
        resolution?: "768P" | "2K";
    };
};
/**
 * Seedance 1.5 pro
 * Makes a clip from a text, with pictures to start from if you like.
 */
export type Seedance15Pro = {
    /**
     * The model.
     */
    model: "bytedance/seedance-1.5-pro";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 20000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from.
         *
         * Limits: at most 2 items.
         */
        input_urls?: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 4, up to 12.
         */
        duration: number;
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p" | "1080p";
        /**
         * Whether the clip has sound.
         *
         * Default: `false`.
         */
        generate_audio?: boolean;
        /**
         * Whether the camera stands still.
         *
         * Default: `false`.
         */
        fixed_lens?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Seedance 2
 * Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
 */
export type Seedance2 = {
    /**
     * The model.
     */
    model: "bytedance/seedance-2";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 20000 characters.
         */
        prompt?: string;
        /** Address of the first frame. It does not go with references. */
        first_frame_url?: string;
        /** Address of the last frame. It wants a first one. */
        last_frame_url?: string;
        /**
         * Addresses of pictures.
         *
         * Limits: at most 9 items.
         */
        reference_image_urls?: string[];
        /**
         * Addresses of clips.
         *
         * Limits: at most 3 items.
         */
        reference_video_urls?: string[];
        /**
         * Addresses of sounds.
         *
         * Limits: at most 3 items.
         */
        reference_audio_urls?: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 4, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * Shape of the picture. `adaptive` leaves it to the model.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p" | "1080p" | "4k";
        /**
         * Whether the clip has sound.
         *
         * Default: `true`.
         */
        generate_audio?: boolean;
        /** Whether the model may look things up on the web. */
        web_search?: boolean;
        /**
         * Whether the last frame comes as a picture too.
         *
         * Default: `false`.
         */
        return_last_frame?: boolean;
    };
};
/**
 * Seedance 2.5
 * Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
 */
export type Seedance25 = {
    /**
     * The model.
     */
    model: "bytedance/seedance-2-5";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at most 30000 characters.
         */
        prompt?: string;
        /** Address of the first frame. It does not go with references. */
        first_frame_url?: string;
        /** Address of the last frame. It wants a first one. */
        last_frame_url?: string;
        /**
         * Addresses of pictures.
         *
         * Limits: at most 30 items.
         */
        reference_image_urls?: string[];
        /**
         * Addresses of clips.
         *
         * Limits: at most 10 items.
         */
        reference_video_urls?: string[];
        /**
         * Addresses of sounds.
         *
         * Limits: at most 10 items.
         */
        reference_audio_urls?: string[];
        /**
         * Length of the clip in seconds. Minus one leaves it to the model.
         *
         * Limits: from -1, up to 30.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * Shape of the picture. `adaptive` leaves it to the model.
         *
         * Default: `"adaptive"`.
         */
        aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p" | "1080p";
        /**
         * Whether the clip has sound.
         *
         * Default: `true`.
         */
        generate_audio?: boolean;
        /** Whether the model may look things up on the web. */
        web_search?: boolean;
        /**
         * Whether the last frame comes as a picture too.
         *
         * Default: `false`.
         */
        return_last_frame?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
        /**
         * Kind of file.
         *
         * Default: `"mp4"`.
         */
        output_format?: "mp4" | "mov";
    };
};
/**
 * Seedance 2 fast
 * Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
 */
export type Seedance2Fast = {
    /**
     * The model.
     */
    model: "bytedance/seedance-2-fast";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 20000 characters.
         */
        prompt?: string;
        /** Address of the first frame. It does not go with references. */
        first_frame_url?: string;
        /** Address of the last frame. It wants a first one. */
        last_frame_url?: string;
        /**
         * Addresses of pictures.
         *
         * Limits: at most 9 items.
         */
        reference_image_urls?: string[];
        /**
         * Addresses of clips.
         *
         * Limits: at most 3 items.
         */
        reference_video_urls?: string[];
        /**
         * Addresses of sounds.
         *
         * Limits: at most 3 items.
         */
        reference_audio_urls?: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 4, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * Shape of the picture. `adaptive` leaves it to the model.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p";
        /**
         * Whether the clip has sound.
         *
         * Default: `true`.
         */
        generate_audio?: boolean;
        /** Whether the model may look things up on the web. */
        web_search?: boolean;
        /**
         * Whether the last frame comes as a picture too.
         *
         * Default: `false`.
         */
        return_last_frame?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Seedance 2 mini
 * Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
 */
export type Seedance2Mini = {
    /**
     * The model.
     */
    model: "bytedance/seedance-2-mini";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 20000 characters.
         */
        prompt?: string;
        /** Address of the first frame. It does not go with references. */
        first_frame_url?: string;
        /** Address of the last frame. It wants a first one. */
        last_frame_url?: string;
        /**
         * Addresses of pictures.
         *
         * Limits: at most 9 items.
         */
        reference_image_urls?: string[];
        /**
         * Addresses of clips.
         *
         * Limits: at most 3 items.
         */
        reference_video_urls?: string[];
        /**
         * Addresses of sounds.
         *
         * Limits: at most 3 items.
         */
        reference_audio_urls?: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 4, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * Shape of the picture. `adaptive` leaves it to the model.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p";
        /**
         * Whether the clip has sound.
         *
         * Default: `true`.
         */
        generate_audio?: boolean;
        /** Whether the model may look things up on the web. */
        web_search?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Bytedance V1 lite, image to video
 * Makes a clip that begins with your picture and, if you like, ends with another.
 */
export type BytedanceV1LiteImageToVideo = {
    /**
     * The model.
     */
    model: "bytedance/v1-lite-image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 10000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /** Public URL of the last frame. */
        end_image_url?: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p" | "1080p";
        /** Whether the camera stands still. */
        camera_fixed?: boolean;
        /**
         * The same number gives about the same result. Minus one leaves it to the model.
         *
         * Limits: from -1, up to 2147483647.
         *
         * Default: `-1`.
         */
        seed?: number;
        /** Whether the request is checked for what is not allowed. */
        enable_safety_checker?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Bytedance V1 lite, text to video
 * Makes a clip from a text.
 */
export type BytedanceV1LiteTextToVideo = {
    /**
     * The model.
     */
    model: "bytedance/v1-lite-text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 10000 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p" | "1080p";
        /** Whether the camera stands still. */
        camera_fixed?: boolean;
        /** The same number gives about the same result. */
        seed?: number;
        /** Whether the request is checked for what is not allowed. */
        enable_safety_checker?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Bytedance V1 pro fast, image to video
 * Makes a clip that begins with your picture.
 */
export type BytedanceV1ProFastImageToVideo = {
    /**
     * The model.
     */
    model: "bytedance/v1-pro-fast-image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 10000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "720p" | "1080p";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Bytedance V1 pro, image to video
 * Makes a clip that begins with your picture.
 */
export type BytedanceV1ProImageToVideo = {
    /**
     * The model.
     */
    model: "bytedance/v1-pro-image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 10000 characters.
         */
        prompt: string;
        /** Public URL of the picture. */
        image_url: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p" | "1080p";
        /** Whether the camera stands still. */
        camera_fixed?: boolean;
        /**
         * The same number gives about the same result. Minus one leaves it to the model.
         *
         * Limits: from -1, up to 2147483647.
         *
         * Default: `-1`.
         */
        seed?: number;
        /** Whether the request is checked for what is not allowed. */
        enable_safety_checker?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Bytedance V1 pro, text to video
 * Makes a clip from a text.
 */
export type BytedanceV1ProTextToVideo = {
    /**
     * The model.
     */
    model: "bytedance/v1-pro-text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 10000 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Default: `"5"`.
         */
        duration?: "5" | "10";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "480p" | "720p" | "1080p";
        /** Whether the camera stands still. */
        camera_fixed?: boolean;
        /**
         * The same number gives about the same result. Minus one leaves it to the model.
         *
         * Limits: from -1, up to 2147483647.
         *
         * Default: `-1`.
         */
        seed?: number;
        /** Whether the request is checked for what is not allowed. */
        enable_safety_checker?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Nano Banana
 * Makes a picture from a text.
 */
export type NanoBanana = {
    /**
     * The model.
     */
    model: "google/nano-banana";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture. `auto` leaves it to the model.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
        /**
         * The older name of `aspect_ratio`.
         *
         * Default: `"1:1"`.
         */
        image_size?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Nano Banana, edit
 * Changes the pictures that you send.
 */
export type NanoBananaEdit = {
    /**
     * The model.
     */
    model: "google/nano-banana-edit";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from.
         *
         * Limits: at least one item, at most 10 items.
         */
        image_urls: string[];
        /**
         * Shape of the picture. `auto` leaves it to the model.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
        /**
         * The older name of `aspect_ratio`.
         *
         * Default: `"1:1"`.
         */
        image_size?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
    };
};
/**
 * Nano Banana 2
 * Makes a picture from a text, or changes the pictures that you send.
 */
export type NanoBanana2 = {
    /**
     * The model.
     */
    model: "nano-banana-2";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to show or to change.
         *
         * Limits: not empty, at most 20000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from.
         *
         * Limits: at most 14 items.
         */
        image_input?: string[];
        /**
         * Shape of the picture. `auto` leaves it to the model.
         *
         * Default: `"auto"`.
         */
        aspect_ratio?: "1:1" | "1:4" | "1:8" | "2:3" | "3:2" | "3:4" | "4:1" | "4:3" | "4:5" | "5:4" | "8:1" | "9:16" | "16:9" | "21:9" | "auto";
        /**
         * How large it is.
         *
         * Default: `"1K"`.
         */
        resolution?: "1K" | "2K" | "4K";
        /**
         * Kind of file.
         *
         * Default: `"jpg"`.
         */
        output_format?: "png" | "jpg";
    };
};
/**
 * Nano Banana 2 lite
 * Makes a picture from a text, or changes the pictures that you send.
 */
export type NanoBanana2Lite = {
    /**
     * The model.
     */
    model: "nano-banana-2-lite";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to show or to change.
         *
         * Limits: not empty, at most 20000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from.
         *
         * Limits: at most 10 items.
         */
        image_urls?: string[];
        /**
         * Shape of the picture. `auto` leaves it to the model.
         *
         * Default: `"auto"`.
         */
        aspect_ratio: "1:1" | "1:4" | "1:8" | "2:3" | "3:2" | "3:4" | "4:1" | "4:3" | "4:5" | "5:4" | "8:1" | "9:16" | "16:9" | "21:9" | "auto";
    };
};
/**
 * Nano Banana pro
 * Makes a picture from a text, or changes the pictures that you send.
 */
export type NanoBananaPro = {
    /**
     * The model.
     */
    model: "nano-banana-pro";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 10000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from.
         *
         * Limits: at most 8 items.
         */
        image_input?: string[];
        /**
         * Shape of the picture. `auto` leaves it to the model.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio?: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
        /**
         * How large it is.
         *
         * Default: `"1K"`.
         */
        resolution?: "1K" | "2K" | "4K";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpg";
    };
};
/**
 * ElevenLabs, audio isolation
 * Leaves of a sound the voice alone.
 */
export type ElevenlabsAudioIsolation = {
    /**
     * The model.
     */
    model: "elevenlabs/audio-isolation";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the sound. */
        audio_url: string;
    };
};
/**
 * ElevenLabs v3, text to dialogue
 * Speaks a dialogue with several voices.
 */
export type ElevenlabsTextToDialogueV3 = {
    /**
     * The model.
     */
    model: "elevenlabs/text-to-dialogue-v3";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * Who says what, in order.
         *
         * Limits: at least one item.
         */
        dialogue: {
            /**
             * What is said.
             *
             * Limits: not empty.
             */
            text: string;
            /**
             * Who speaks, by the id or the name of a voice.
             *
             * Limits: not empty.
             */
            voice: string;
        }[];
        /**
         * How steady the voice is.
         *
         * Default: `0.5`.
         */
        stability?: 0 | 0.5 | 1;
        /** The language as a code of ISO 639. Left out, the model finds it. */
        language_code?: "af" | "ar" | "hy" | "as" | "az" | "be" | "bn" | "bs" | "bg" | "ca" | "ceb" | "ny" | "hr" | "cs" | "da" | "nl" | "en" | "et" | "fil" | "fi" | "fr" | "gl" | "ka" | "de" | "el" | "gu" | "ha" | "he" | "hi" | "hu" | "is" | "id" | "ga" | "it" | "ja" | "jv" | "kn" | "kk" | "ky" | "ko" | "lv" | "ln" | "lt" | "lb" | "mk" | "ms" | "ml" | "zh" | "mr" | "ne" | "no" | "ps" | "fa" | "pl" | "pt" | "pa" | "ro" | "ru" | "sr" | "sd" | "sk" | "sl" | "so" | "es" | "sw" | "sv" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "vi" | "cy";
    };
};
/**
 * ElevenLabs multilingual v2, text to speech
 * Speaks a text.
 */
export type ElevenlabsTextToSpeechMultilingualV2 = {
    /**
     * The model.
     */
    model: "elevenlabs/text-to-speech-multilingual-v2";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What is said.
         *
         * Limits: not empty, at most 5000 characters.
         */
        text: string;
        /**
         * Who speaks, by the id or the name of a voice.
         *
         * Limits: not empty.
         *
         * Default: `"EkK5I93UQWFDigLMpZcX"`.
         */
        voice: string;
        /**
         * How steady the voice is.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.5`.
         */
        stability?: number;
        /**
         * How closely it follows the voice.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.75`.
         */
        similarity_boost?: number;
        /**
         * How far the manner of speaking is overdone.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0`.
         */
        style?: number;
        /**
         * How fast it is spoken.
         *
         * Limits: from 0.7, up to 1.2.
         *
         * Default: `1`.
         */
        speed?: number;
        /**
         * The language as a code of ISO 639.
         *
         * Limits: at most 500 characters.
         */
        language_code?: string;
        /**
         * What is said before, so that the voice fits.
         *
         * Limits: at most 5000 characters.
         */
        previous_text?: string;
        /**
         * What is said after, so that the voice fits.
         *
         * Limits: at most 5000 characters.
         */
        next_text?: string;
        /** Whether the time of each word comes too. */
        timestamps?: boolean;
    };
};
/**
 * ElevenLabs turbo 2.5, text to speech
 * Speaks a text.
 */
export type ElevenlabsTextToSpeechTurbo25 = {
    /**
     * The model.
     */
    model: "elevenlabs/text-to-speech-turbo-2-5";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What is said.
         *
         * Limits: not empty, at most 5000 characters.
         */
        text: string;
        /**
         * Who speaks, by the id or the name of a voice.
         *
         * Limits: not empty.
         *
         * Default: `"EkK5I93UQWFDigLMpZcX"`.
         */
        voice?: string;
        /**
         * How steady the voice is.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.5`.
         */
        stability?: number;
        /**
         * How closely it follows the voice.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.75`.
         */
        similarity_boost?: number;
        /**
         * How far the manner of speaking is overdone.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0`.
         */
        style?: number;
        /**
         * How fast it is spoken.
         *
         * Limits: from 0.7, up to 1.2.
         *
         * Default: `1`.
         */
        speed?: number;
        /**
         * The language as a code of ISO 639.
         *
         * Limits: at most 500 characters.
         */
        language_code?: string;
        /**
         * What is said before, so that the voice fits.
         *
         * Limits: at most 5000 characters.
         */
        previous_text?: string;
        /**
         * What is said after, so that the voice fits.
         *
         * Limits: at most 5000 characters.
         */
        next_text?: string;
        /** Whether the time of each word comes too. */
        timestamps?: boolean;
    };
};
/**
 * Grok Imagine, text to video
 * Makes a clip from a text.
 */
export type GrokImagineTextToVideo = {
    /**
     * The model.
     */
    model: "grok-imagine/text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Length of the clip in seconds, 6 to 30. */
        duration?: number | string;
        /**
         * Shape of the picture.
         *
         * Default: `"2:3"`.
         */
        aspect_ratio?: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
        /**
         * How large it is.
         *
         * Default: `"480p"`.
         */
        resolution?: "480p" | "720p" | "1080p";
        /**
         * How freely the prompt is read.
         *
         * Default: `"normal"`.
         */
        mode?: "fun" | "normal" | "spicy";
    };
};
/**
 * Grok Imagine, image to video
 * Makes a clip from your pictures, or from one that Grok Imagine has made.
 */
export type GrokImagineImageToVideo = {
    /**
     * The model.
     */
    model: "grok-imagine/image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at most 5000 characters.
         */
        prompt?: string;
        /**
         * Public URLs of the pictures to start from. With 1080p it is one. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at most 7 items.
         *
         * If the resolution is 1080p (`resolution: "1080p"`), there is one picture at most.
         */
        image_urls?: string[];
        /**
         * Id of a task of `grok-imagine/text-to-image` whose picture is used. It does not go with pictures of your own.
         *
         * Limits: not empty, at most 100 characters.
         */
        task_id?: string;
        /**
         * Which picture of that task, counted from 0.
         *
         * Limits: from 0, up to 5.
         *
         * Default: `0`.
         */
        index?: number;
        /** Length of the clip in seconds, 6 to 30. */
        duration?: string;
        /**
         * Shape of the picture, where several are sent. One picture keeps its own.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
        /**
         * How large it is.
         *
         * Default: `"480p"`.
         *
         * If the resolution is 1080p (`resolution: "1080p"`), there is one picture at most.
         */
        resolution?: "480p" | "720p" | "1080p";
        /**
         * How freely the prompt is read. `spicy` does not go with pictures of your own.
         *
         * Default: `"normal"`.
         */
        mode?: "fun" | "normal" | "spicy";
    };
};
/**
 * Grok Imagine, extend
 * Continues a clip that Grok Imagine has made.
 */
export type GrokImagineExtend = {
    /**
     * The model.
     */
    model: "grok-imagine/extend";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * Id of a task that has made a clip with Grok Imagine.
         *
         * Limits: not empty, at most 100 characters.
         */
        task_id: string;
        /**
         * What should happen.
         *
         * Limits: not empty.
         */
        prompt: string;
        /** How many seconds are added. */
        extend_times: (6 | 10) | ("6" | "10");
        /**
         * Second of the clip at which the new part begins.
         *
         * Limits: from 2.
         *
         * Default: `2`.
         */
        extend_at?: number;
    };
};
/**
 * Grok Imagine, upscale
 * Enlarges a clip that Grok Imagine has made.
 */
export type GrokImagineUpscale = {
    /**
     * The model.
     */
    model: "grok-imagine/upscale";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * Id of a task that has made a clip with Grok Imagine.
         *
         * Limits: not empty, at most 100 characters.
         */
        task_id: string;
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "720p" | "1080p";
    };
};
/**
 * Grok Imagine Video 1.5 preview
 * Makes a clip from a text or from pictures.
 */
export type GrokImagineVideo15Preview = {
    /**
     * The model.
     */
    model: "grok-imagine-video-1-5-preview";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at most 4096 characters.
         */
        prompt?: string;
        /**
         * Public URLs of the pictures to start from. With 1080p it is one. Takes JPG, PNG or WEBP files of up to 20 MB.
         *
         * Limits: at most 7 items.
         *
         * If the resolution is 1080p (`resolution: "1080p"`), there is one picture at most.
         */
        image_urls?: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 1, up to 15.
         *
         * Default: `8`.
         */
        duration?: number;
        /**
         * Shape of the picture. `auto` leaves it to the model, and one picture keeps its own.
         *
         * Default: `"auto"`.
         */
        aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:2" | "2:3" | "auto";
        /**
         * How large it is.
         *
         * Default: `"480p"`.
         *
         * If the resolution is 1080p (`resolution: "1080p"`), there is one picture at most.
         */
        resolution?: "480p" | "720p" | "1080p";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Grok Imagine, text to image
 * Makes pictures from a text.
 */
export type GrokImagineTextToImage = {
    /**
     * The model.
     */
    model: "grok-imagine/text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio?: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
        /** Whether quality counts more than speed. */
        enable_pro?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Grok Imagine, image to image
 * Changes the pictures that you send.
 */
export type GrokImagineImageToImage = {
    /**
     * The model.
     */
    model: "grok-imagine/image-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to change, in words. `@image1` stands for the first picture.
         *
         * Limits: at most 390000 characters.
         */
        prompt?: string;
        /**
         * Public URLs of the pictures to start from. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item, at most 5 items.
         */
        image_urls: string[];
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Grok Imagine Image 2.0, text to image
 * Makes a picture from a text.
 */
export type GrokImagineImage20TextToImage = {
    /**
     * The model.
     */
    model: "grok-imagine-image-2-0/text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty.
         */
        prompt: string;
        /** Shape of the picture. */
        aspect_ratio: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
    };
};
/**
 * Grok Imagine Image 2.0, edit
 * Changes a picture that Grok Imagine Image 2.0 has made or divided into segments.
 */
export type GrokImagineImage20ImageEdit = {
    /**
     * The model.
     */
    model: "grok-imagine-image-2-0/image-edit";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to change, in words.
         *
         * Limits: not empty.
         */
        prompt: string;
        /**
         * Id of a task of Grok Imagine Image 2.0 that has made the picture or its segments.
         *
         * Limits: not empty.
         */
        task_id: string;
        /**
         * Numbers of the segments to change, counted from 1.
         *
         * Limits: at least one item.
         */
        mask_indexs?: number[];
    };
};
/**
 * Grok Imagine Image 2.0, segment map
 * Divides a picture into segments that can be changed one by one.
 */
export type GrokImagineImage20SegmentMap = {
    /**
     * The model.
     */
    model: "grok-imagine-image-2-0/segment-map";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * Id of a task of Grok Imagine Image 2.0 that has made the picture. Send this or `image_url`.
         *
         * Limits: not empty.
         *
         * If no task is named, there is a picture.
         */
        task_id?: string;
        /**
         * Public URL of the picture. Send this or `task_id`.
         *
         * If no task is named, there is a picture.
         */
        image_url?: string;
    };
};
/**
 * PixVerse V6, text to video
 * Makes a clip from a text.
 */
export type PixverseV6TextToVideo = {
    /**
     * The model.
     */
    model: "pixverse-v6/text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        quality: "360p" | "540p" | "720p" | "1080p";
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 1, up to 15.
         *
         * Default: `5`.
         */
        duration: number;
        /**
         * Whether the clip has sound.
         *
         * Default: `false`.
         */
        generate_audio_switch?: boolean;
        /**
         * Whether the clip has several shots.
         *
         * Default: `false`.
         */
        generate_multi_clip_switch?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         */
        seed?: number;
    };
};
/**
 * PixVerse V6, image to video
 * Makes a clip that begins with your picture, or after a template.
 */
export type PixverseV6ImageToVideo = {
    /**
     * The model.
     */
    model: "pixverse-v6/image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /**
         * Addresses of the pictures. A template says how many it wants. Takes JPG, PNG or WEBP files of up to 20 MB.
         *
         * Limits: at least one item, at most 2 items.
         */
        image_urls: string[];
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        quality: "360p" | "540p" | "720p" | "1080p";
        /**
         * Length of the clip in seconds. A template has its own.
         *
         * Limits: from 1, up to 15.
         *
         * Default: `5`.
         *
         * If there is no template_id, duration is sent.
         */
        duration?: number;
        /**
         * Whether the clip has sound.
         *
         * Default: `false`.
         */
        generate_audio_switch?: boolean;
        /**
         * Whether the clip has several shots.
         *
         * Default: `false`.
         */
        generate_multi_clip_switch?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         */
        seed?: number;
        /**
         * A template of PixVerse by its id. It decides how long the clip is and how many pictures it wants.
         *
         * If there is no template_id, duration is sent.
         */
        template_id?: "412736208886848" | "411563216524736" | "411316927927040" | "411174903569216" | "410999246341952" | "408891141511104" | "410317363057408" | "410285445698304" | "410133101388544" | "409899296377728" | "408897485909952" | "408869061406656" | "408661207662528" | "409767750265728" | "409766559675264" | "409589071559552" | "407804339389760" | "407658863287616" | "407474361215744" | "407473438360320" | "407467702283008" | "385844572217469" | "406428904874432" | "406423682060736" | "406411724685760" | "406372274350528" | "406218913317312" | "406218479198656" | "406064763308480" | "406413607395776" | "405662117814720" | "406014934000064" | "405658369331648" | "405321470423488" | "405175211454656" | "404955806201792" | "404820147974080" | "398980393937856" | "403916646846400" | "403739217192896" | "403560060358144" | "403556618212098" | "398965022284579" | "402201060373270" | "403085292466285" | "402061828030966" | "402888569901524" | "402155676592228" | "402047865383360" | "402046136040202";
    };
};
/**
 * PixVerse V6, reference to video
 * Makes a clip with what your pictures show.
 */
export type PixverseV6ReferenceToVideo = {
    /**
     * The model.
     */
    model: "pixverse-v6/reference-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /**
         * Pictures of what should be seen. The prompt names each as `@` and its `ref_name`.
         *
         * Limits: at least one item, at most 7 items.
         */
        image_references: {
            /** Public URL of the picture. */
            image_url: string;
            /**
             * What it shows, a person or thing, or what is behind them.
             *
             * Default: `"subject"`.
             */
            type?: "subject" | "background";
            /**
             * How the prompt names it.
             *
             * Limits: not empty, at most 30 characters.
             */
            ref_name?: string;
        }[];
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        quality: "360p" | "540p" | "720p" | "1080p";
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 1, up to 15.
         *
         * Default: `5`.
         */
        duration: number;
        /**
         * Whether the clip has sound.
         *
         * Default: `false`.
         */
        generate_audio_switch?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         */
        seed?: number;
    };
};
/**
 * PixVerse V6, transition
 * Makes a clip between two pictures.
 */
export type PixverseV6Transition = {
    /**
     * The model.
     */
    model: "pixverse-v6/transition";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /** Address of the first frame. Takes JPG, PNG or WEBP files of up to 20 MB. */
        first_frame_image_url: string;
        /** Address of the last frame. Takes JPG, PNG or WEBP files of up to 20 MB. */
        last_frame_image_url: string;
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        quality: "360p" | "540p" | "720p" | "1080p";
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 1, up to 15.
         *
         * Default: `5`.
         */
        duration: number;
        /**
         * Whether the clip has sound.
         *
         * Default: `false`.
         */
        generate_audio_switch?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         */
        seed?: number;
    };
};
/**
 * PixVerse V6, extend
 * Continues a clip.
 */
export type PixverseV6Extend = {
    /**
     * The model.
     */
    model: "pixverse-v6/extend";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /**
         * Id of a task that has made a clip with PixVerse. Send this or `video_url`.
         *
         * Limits: not empty.
         *
         * If no task is named, there is a clip.
         */
        taskId?: string;
        /**
         * Public URL of the clip. Send this or `taskId`.
         *
         * If no task is named, there is a clip.
         */
        video_url?: string;
        /** How large it is. */
        quality: "360p" | "540p" | "720p" | "1080p";
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 1, up to 15.
         */
        duration: number;
        /** Whether the clip has sound. */
        generate_audio_switch?: boolean;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         */
        seed?: number;
    };
};
/**
 * HappyHorse 1.1, text to video
 * Makes a clip from a text.
 */
export type Happyhorse11TextToVideo = {
    /**
     * The model.
     */
    model: "happyhorse-1-1/text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 3, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "4:5" | "5:4" | "9:21" | "21:9";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
    };
};
/**
 * HappyHorse 1.1, image to video
 * Makes a clip that begins with your picture.
 */
export type Happyhorse11ImageToVideo = {
    /**
     * The model.
     */
    model: "happyhorse-1-1/image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at most 5000 characters.
         */
        prompt?: string;
        /**
         * Public URL of the picture, in a list. Takes JPG, PNG or WEBP files of up to 20 MB.
         *
         * Limits: at least one item, at most one item.
         */
        image_urls: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 3, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
    };
};
/**
 * HappyHorse 1.1, reference to video
 * Makes a clip with what your pictures show.
 */
export type Happyhorse11ReferenceToVideo = {
    /**
     * The model.
     */
    model: "happyhorse-1-1/reference-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of pictures of what should be seen. The prompt names the first as `[Image 1]`. Takes JPG, PNG or WEBP files of up to 20 MB.
         *
         * Limits: at least one item, at most 9 items.
         */
        reference_image: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 3, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "4:5" | "5:4" | "9:21" | "21:9";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
    };
};
/**
 * HappyHorse, text to video
 * Makes a clip from a text.
 */
export type HappyhorseTextToVideo = {
    /**
     * The model.
     */
    model: "happyhorse/text-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 3, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `0`.
         */
        seed?: number;
    };
};
/**
 * HappyHorse, image to video
 * Makes a clip that begins with your picture.
 */
export type HappyhorseImageToVideo = {
    /**
     * The model.
     */
    model: "happyhorse/image-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at most 5000 characters.
         */
        prompt?: string;
        /**
         * Public URL of the picture, in a list. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item, at most one item.
         */
        image_urls: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 3, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `0`.
         */
        seed?: number;
    };
};
/**
 * HappyHorse, reference to video
 * Makes a clip with what your pictures show.
 */
export type HappyhorseReferenceToVideo = {
    /**
     * The model.
     */
    model: "happyhorse/reference-to-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of pictures of what should be seen. The prompt names the first as `character1`. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item, at most 9 items.
         */
        reference_image: string[];
        /**
         * Length of the clip in seconds.
         *
         * Limits: from 3, up to 15.
         *
         * Default: `5`.
         */
        duration?: number;
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `0`.
         */
        seed?: number;
    };
};
/**
 * HappyHorse, video edit
 * Changes your clip.
 */
export type HappyhorseVideoEdit = {
    /**
     * The model.
     */
    model: "happyhorse/video-edit";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to change, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the clip. It is 3 to 60 seconds long. Takes MP4 or MOV files of up to 100 MB. */
        video_url: string;
        /**
         * Public URLs of pictures of what should be seen. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at most 5 items.
         */
        reference_image?: string[];
        /**
         * Whether the model may make new sound, or keeps that of your clip.
         *
         * Default: `"auto"`.
         */
        audio_setting?: "auto" | "origin";
        /**
         * How large it is.
         *
         * Default: `"1080p"`.
         */
        resolution?: "720p" | "1080p";
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `0`.
         */
        seed?: number;
    };
};
/**
 * InfiniteTalk, from audio
 * Lets the person in your picture say your sound.
 */
export type InfinitalkFromAudio = {
    /**
     * The model.
     */
    model: "infinitalk/from-audio";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_url: string;
        /** Public URL of the sound. Takes MP3, WAV, AAC, M4A or OGG files of up to 10 MB. */
        audio_url: string;
        /**
         * How large it is.
         *
         * Default: `"480p"`.
         */
        resolution?: "480p" | "720p";
        /**
         * The same number gives about the same result.
         *
         * Limits: from 10000, up to 1000000.
         */
        seed?: number;
    };
};
/**
 * OmniHuman 1.5
 * Lets the person in your picture say your sound.
 */
export type Omnihuman15 = {
    /**
     * The model.
     */
    model: "omnihuman-1-5";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_url: string;
        /**
         * Public URLs of masks of those who speak, as the subject detection makes them. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at most 5 items.
         */
        mask_url?: string[];
        /** Public URL of the sound. It is shorter than 60 seconds, best up to 15. Takes MP3, WAV, AAC, M4A or OGG files of up to 10 MB. */
        audio_url: string;
        /**
         * What should happen. It is best kept below 300 characters.
         *
         * Limits: at most 1000 characters.
         */
        prompt?: string;
        /**
         * How large it is.
         *
         * Default: `"1080"`.
         */
        output_resolution?: "720" | "1080";
        /**
         * Whether speed counts more than quality.
         *
         * Default: `false`.
         */
        pe_fast_mode?: boolean;
        /**
         * The same number gives about the same result. Minus one leaves it to the model.
         *
         * Default: `-1`.
         */
        seed?: number;
    };
};
/**
 * OmniHuman 1.5, human identification
 * Says whether there is a person in your picture who can be animated. What the answer looks like is not published.
 */
export type Omnihuman15HumanIdentification = {
    /**
     * The model.
     */
    model: "omnihuman-1-5/human-identification";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the picture. Takes JPG or PNG files of up to 5 MB. */
        image_url: string;
    };
};
/**
 * OmniHuman 1.5, subject detection
 * Finds up to five subjects in your picture and makes a mask of each.
 */
export type Omnihuman15SubjectDetection = {
    /**
     * The model.
     */
    model: "omnihuman-1-5/subject-detection";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the picture. Takes JPG or PNG files of up to 5 MB. */
        image_url: string;
    };
};
/**
 * Volcengine, lip sync
 * Lets the person in your clip say your sound.
 */
export type VolcengineVideoToVideoLipSync = {
    /**
     * The model.
     */
    model: "volcengine/video-to-video-lip-sync";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * `lite` is for one person who faces the camera, `basic` for harder scenes.
         */
        mode: "lite" | "basic";
        /** Public URL of the clip. Takes files of up to 500 MB. */
        video_url: string;
        /** Public URL of the sound. Takes MP3, WAV, AAC, M4A or OGG files of up to 10 MB. */
        audio_url: string;
        /**
         * Whether the voice is freed from noise first.
         *
         * Default: `false`.
         */
        separate_vocal?: boolean;
        /**
         * Whether scenes and speakers are told apart. It goes with `basic`.
         *
         * Default: `false`.
         */
        open_scenedet?: boolean;
        /**
         * Whether the clip is repeated until the sound ends. It goes with `lite`.
         *
         * Default: `true`.
         */
        align_audio?: boolean;
        /**
         * Whether it is repeated backwards. It wants `align_audio`.
         *
         * Default: `false`.
         */
        align_audio_reverse?: boolean;
        /**
         * Second at which the clip begins. It goes with `lite`.
         *
         * Default: `0`.
         */
        templ_start_seconds?: number;
    };
};
/**
 * Topaz, video upscale
 * Enlarges your clip.
 */
export type TopazVideoUpscale = {
    /**
     * The model.
     */
    model: "topaz/video-upscale";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the clip. Takes MP4, MOV or MKV files of up to 50 MB. */
        video_url: string;
        /**
         * By how much width and height grow.
         *
         * Default: `"2"`.
         */
        upscale_factor?: "1" | "2" | "4";
    };
};
/**
 * Topaz, image upscale
 * Enlarges your picture.
 */
export type TopazImageUpscale = {
    /**
     * The model.
     */
    model: "topaz/image-upscale";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_url: string;
        /**
         * By how much width and height grow.
         *
         * Default: `"2"`.
         */
        upscale_factor: "1" | "2" | "4";
    };
};
/**
 * Gemini Omni video
 * Makes a clip from a text, with what your pictures, a clip, voices and characters bring.
 */
export type GeminiOmniVideo = {
    /**
     * The model.
     */
    model: "gemini-omni-video";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 20000 characters.
         */
        prompt: string;
        /**
         * Length of the clip in seconds. With a clip of yours the model decides.
         */
        duration: "4" | "6" | "8" | "10";
        /**
         * Public URLs of the pictures to start from. Takes files of up to 20 MB.
         *
         * Limits: at most 7 items.
         */
        image_urls?: string[];
        /**
         * One clip of yours, and which part of it is used, at most 10 seconds.
         *
         * Limits: at most one item.
         */
        video_list?: {
            /** Public URL of the clip. It is at most 30 seconds long. Takes files of up to 100 MB. */
            url: string;
            /**
             * Second at which the part begins.
             *
             * Limits: from 0.
             */
            start: number;
            /**
             * Second at which it ends, after `start`.
             *
             * Limits: from 0.
             */
            ends: number;
        }[];
        /**
         * Ids of voices that were made with `omni/audio/create`.
         *
         * Limits: at most 3 items.
         */
        audio_ids?: string[];
        /** Ids of characters that were made with `omni/character/create`. Each takes the place of a picture, a clip that of two. */
        character_ids?: string[];
        /**
         * Shape of the picture.
         */
        aspect_ratio?: "16:9" | "9:16";
        /**
         * How large it is.
         *
         * Default: `"720p"`.
         */
        resolution?: "720p" | "1080p" | "4k";
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         */
        seed?: number;
    };
};
/**
 * Gemini 3.1 flash, text to speech
 * Speaks a dialogue with several voices.
 */
export type Gemini31FlashTts = {
    /**
     * The model.
     */
    model: "google/gemini-3-1-flash-tts";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * Who speaks, and how.
         *
         * Limits: at least one item.
         */
        speakers: {
            /**
             * The speaker's name, `Speaker` and a number.
             *
             * Limits: not empty.
             */
            speaker_id: string;
            /** Who speaks. */
            voice_name: "Achernar" | "Achird" | "Algenib" | "Algieba" | "Alnilam" | "Aoede" | "Autonoe" | "Callirrhoe" | "Charon" | "Despina" | "Enceladus" | "Erinome" | "Fenrir" | "Gacrux" | "Iapetus" | "Kore" | "Laomedeia" | "Leda" | "Orus" | "Puck" | "Pulcherrima" | "Rasalgethi" | "Sadachbia" | "Sadaltager" | "Schedar" | "Sulafat" | "Umbriel" | "Vindemiatrix" | "Zephyr" | "Zubenelgenubi";
            /**
             * Accent.
             */
            accent: "Neutral" | "American (Gen)" | "American (Valley)" | "American (South)" | "British (RP)" | "British (Brixton)" | "Transatlantic" | "Australian";
            /**
             * Manner of speaking.
             */
            style?: "Vocal Smile" | "Newscaster" | "Whisper" | "Empathetic" | "Promo/Hype" | "Deadpan";
            /**
             * How fast it is spoken.
             */
            pace?: "Natural" | "Rapid Fire" | "The Drift" | "Staccato";
            /** What the voice is like, in words. */
            audio_profile?: string;
        }[];
        /**
         * Who says what, in order.
         *
         * Limits: at least one item.
         */
        dialogue_turns: {
            /**
             * The speaker's name, `Speaker` and a number.
             *
             * Limits: not empty.
             */
            speaker_id: string;
            /**
             * What is said. It may have marks for the tone.
             *
             * Limits: not empty, at most 10000 characters.
             */
            text: string;
        }[];
        /** Where it is spoken, in words. */
        scene?: string;
        /** What it is part of and its tone, in words. */
        sample_context?: string;
        /**
         * How freely the model speaks.
         *
         * Limits: from 0, up to 2.
         *
         * Default: `1`.
         */
        temperature?: number;
    };
};
/**
 * Gemini 2.5 pro, text to speech
 * Speaks a dialogue with several voices.
 */
export type Gemini25ProTts = {
    /**
     * The model.
     */
    model: "google/gemini-2-5-pro-tts";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * Who speaks, and how.
         *
         * Limits: at least one item.
         */
        speakers: {
            /**
             * The speaker's name, `Speaker` and a number.
             *
             * Limits: not empty.
             */
            speaker_id: string;
            /** Who speaks. */
            voice_name: "Achernar" | "Achird" | "Algenib" | "Algieba" | "Alnilam" | "Aoede" | "Autonoe" | "Callirrhoe" | "Charon" | "Despina" | "Enceladus" | "Erinome" | "Fenrir" | "Gacrux" | "Iapetus" | "Kore" | "Laomedeia" | "Leda" | "Orus" | "Puck" | "Pulcherrima" | "Rasalgethi" | "Sadachbia" | "Sadaltager" | "Schedar" | "Sulafat" | "Umbriel" | "Vindemiatrix" | "Zephyr" | "Zubenelgenubi";
            /**
             * Accent.
             */
            accent: "Neutral" | "American (Gen)" | "American (Valley)" | "American (South)" | "British (RP)" | "British (Brixton)" | "Transatlantic" | "Australian";
            /**
             * Manner of speaking.
             */
            style?: "Vocal Smile" | "Newscaster" | "Whisper" | "Empathetic" | "Promo/Hype" | "Deadpan";
            /**
             * How fast it is spoken.
             */
            pace?: "Natural" | "Rapid Fire" | "The Drift" | "Staccato";
            /** What the voice is like, in words. */
            audio_profile?: string;
        }[];
        /**
         * Who says what, in order.
         *
         * Limits: at least one item.
         */
        dialogue_turns: {
            /**
             * The speaker's name, `Speaker` and a number.
             *
             * Limits: not empty.
             */
            speaker_id: string;
            /**
             * What is said. It may have marks for the tone.
             *
             * Limits: not empty, at most 10000 characters.
             */
            text: string;
        }[];
        /** Where it is spoken, in words. */
        scene?: string;
        /** What it is part of and its tone, in words. */
        sample_context?: string;
        /**
         * How freely the model speaks.
         *
         * Limits: from 0, up to 2.
         *
         * Default: `1`.
         */
        temperature?: number;
    };
};
/**
 * Flux 2 flex, text to image
 * Makes a picture from a text.
 */
export type Flux2FlexTextToImage = {
    /**
     * The model.
     */
    model: "flux-2/flex-text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3";
        /**
         * How large it is.
         *
         * Default: `"1K"`.
         */
        resolution: "1K" | "2K";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Flux 2 flex, image to image
 * Changes the pictures that you send.
 */
export type Flux2FlexImageToImage = {
    /**
     * The model.
     */
    model: "flux-2/flex-image-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item, at most 8 items.
         */
        input_urls: string[];
        /**
         * Shape of the picture. `auto` is that of the first picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3" | "auto";
        /**
         * How large it is.
         *
         * Default: `"1K"`.
         */
        resolution: "1K" | "2K";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Flux 2 pro, text to image
 * Makes a picture from a text.
 */
export type Flux2ProTextToImage = {
    /**
     * The model.
     */
    model: "flux-2/pro-text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3";
        /**
         * How large it is.
         *
         * Default: `"1K"`.
         */
        resolution: "1K" | "2K";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Flux 2 pro, image to image
 * Changes the pictures that you send.
 */
export type Flux2ProImageToImage = {
    /**
     * The model.
     */
    model: "flux-2/pro-image-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item, at most 8 items.
         */
        input_urls: string[];
        /**
         * Shape of the picture. `auto` is that of the first picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3" | "auto";
        /**
         * How large it is.
         *
         * Default: `"1K"`.
         */
        resolution: "1K" | "2K";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * GPT Image 1.5, text to image
 * Makes a picture from a text.
 */
export type GptImage15TextToImage = {
    /**
     * The model.
     */
    model: "gpt-image/1.5-text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "1:1" | "2:3" | "3:2";
        /**
         * How much detail it has. `high` is slower.
         *
         * Default: `"medium"`.
         */
        quality: "medium" | "high";
    };
};
/**
 * GPT Image 1.5, image to image
 * Changes the pictures that you send.
 */
export type GptImage15ImageToImage = {
    /**
     * The model.
     */
    model: "gpt-image/1.5-image-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item, at most 16 items.
         */
        input_urls: string[];
        /**
         * Shape of the picture.
         *
         * Default: `"3:2"`.
         */
        aspect_ratio: "1:1" | "2:3" | "3:2";
        /**
         * How much detail it has. `high` is slower.
         *
         * Default: `"medium"`.
         */
        quality: "medium" | "high";
    };
};
/**
 * GPT Image 2, text to image
 * Makes a picture from a text.
 */
export type GptImage2TextToImage = {
    /**
     * The model.
     */
    model: "gpt-image-2-text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 20000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture. Left out, it is `auto`, which leaves it to the model.
         *
         * If there is no shape but auto (`aspect_ratio: "auto"`), the resolution is 1K (`resolution: "1K"`).
         *
         * If the picture is square (`aspect_ratio: "1:1"`), the resolution is 1K or 2K.
         *
         * If the shape is one that is made in 1K alone, the resolution of that shape is 1K (`resolution: "1K"`).
         */
        aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "16:9" | "9:16" | "2:1" | "1:2" | "3:1" | "1:3" | "21:9" | "9:21";
        /**
         * How large it is. `auto` goes with 1K alone, a square with 1K and 2K.
         *
         * If there is no shape but auto (`aspect_ratio: "auto"`), the resolution is 1K (`resolution: "1K"`).
         *
         * If the picture is square (`aspect_ratio: "1:1"`), the resolution is 1K or 2K.
         *
         * If the shape is one that is made in 1K alone, the resolution of that shape is 1K (`resolution: "1K"`).
         */
        resolution?: "1K" | "2K" | "4K";
    } & (unknown & unknown & unknown);
};
/**
 * GPT Image 2, image to image
 * Changes the pictures that you send.
 */
export type GptImage2ImageToImage = {
    /**
     * The model.
     */
    model: "gpt-image-2-image-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 20000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from.
         *
         * Limits: at least one item, at most 16 items.
         */
        input_urls: string[];
        /**
         * Shape of the picture. Left out, it is `auto`, which leaves it to the model.
         *
         * If there is no shape but auto (`aspect_ratio: "auto"`), the resolution is 1K (`resolution: "1K"`).
         *
         * If the picture is square (`aspect_ratio: "1:1"`), the resolution is 1K or 2K.
         *
         * If the shape is one that is made in 1K alone, the resolution of that shape is 1K (`resolution: "1K"`).
         */
        aspect_ratio?: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "16:9" | "9:16" | "2:1" | "1:2" | "3:1" | "1:3" | "21:9" | "9:21";
        /**
         * How large it is. `auto` goes with 1K alone, a square with 1K and 2K.
         *
         * If there is no shape but auto (`aspect_ratio: "auto"`), the resolution is 1K (`resolution: "1K"`).
         *
         * If the picture is square (`aspect_ratio: "1:1"`), the resolution is 1K or 2K.
         *
         * If the shape is one that is made in 1K alone, the resolution of that shape is 1K (`resolution: "1K"`).
         */
        resolution?: "1K" | "2K" | "4K";
    } & (unknown & unknown & unknown);
};
/**
 * Imagen 4
 * Makes a picture from a text.
 */
export type Imagen4 = {
    /**
     * The model.
     */
    model: "google/imagen4";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture. `auto` leaves it to the model.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
        /**
         * What must not be seen.
         *
         * Limits: at most 5000 characters.
         */
        negative_prompt?: string;
        /**
         * The same text gives about the same result.
         *
         * Limits: at most 500 characters.
         */
        seed?: string;
    };
};
/**
 * Imagen 4 fast
 * Makes a picture from a text.
 */
export type Imagen4Fast = {
    /**
     * The model.
     */
    model: "google/imagen4-fast";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture. `auto` leaves it to the model.
         *
         * Default: `"16:9"`.
         */
        aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
        /**
         * What must not be seen.
         *
         * Limits: at most 5000 characters.
         */
        negative_prompt?: string;
        /** The same number gives about the same result. */
        seed?: number;
    };
};
/**
 * Imagen 4 ultra
 * Makes a picture from a text.
 */
export type Imagen4Ultra = {
    /**
     * The model.
     */
    model: "google/imagen4-ultra";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture. `auto` leaves it to the model.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio?: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
        /**
         * What must not be seen.
         *
         * Limits: at most 5000 characters.
         */
        negative_prompt?: string;
        /**
         * The same text gives about the same result.
         *
         * Limits: at most 500 characters.
         */
        seed?: string;
    };
};
/**
 * Ideogram 3, text to image
 * Makes a picture from a text.
 */
export type IdeogramV3TextToImage = {
    /**
     * The model.
     */
    model: "ideogram/v3-text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Shape of the picture. `_hd` is the larger one. */
        image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
        /** Style of the picture. */
        style?: "AUTO" | "GENERAL" | "REALISTIC" | "DESIGN";
        /** How much time the model takes. More gives a better picture. */
        rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
        /** Whether a language model adds detail to the prompt first. */
        expand_prompt?: boolean;
        /**
         * What must not be seen.
         *
         * Limits: at most 5000 characters.
         */
        negative_prompt?: string;
        /** The same number gives about the same result. */
        seed?: number;
    };
};
/**
 * Ideogram 3, edit
 * Changes a part of your picture.
 */
export type IdeogramV3Edit = {
    /**
     * The model.
     */
    model: "ideogram/v3-edit";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_url: string;
        /** Public URL of a mask of the part to change. It is as large as the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        mask_url: string;
        /**
         * How much time the model takes. More gives a better picture.
         *
         * Default: `"BALANCED"`.
         */
        rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
        /**
         * Whether a language model adds detail to the prompt first.
         *
         * Default: `true`.
         */
        expand_prompt?: boolean;
        /** The same number gives about the same result. */
        seed?: number;
    };
};
/**
 * Ideogram 3, remix
 * Changes your picture.
 */
export type IdeogramV3Remix = {
    /**
     * The model.
     */
    model: "ideogram/v3-remix";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_url: string;
        /**
         * How much of your picture stays.
         *
         * Limits: from 0.01, up to 1.
         */
        strength?: number;
        /** How many pictures. */
        num_images?: "1" | "2" | "3" | "4";
        /** Shape of the picture. `_hd` is the larger one. */
        image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
        /** Style of the picture. */
        style?: "AUTO" | "GENERAL" | "REALISTIC" | "DESIGN";
        /** How much time the model takes. More gives a better picture. */
        rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
        /** Whether a language model adds detail to the prompt first. */
        expand_prompt?: boolean;
        /**
         * What must not be seen.
         *
         * Limits: at most 5000 characters.
         */
        negative_prompt?: string;
        /** The same number gives about the same result. */
        seed?: number;
    };
};
/**
 * Ideogram, character
 * Makes pictures of the person in yours.
 */
export type IdeogramCharacter = {
    /**
     * The model.
     */
    model: "ideogram/character";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of pictures of the person. Only the first counts at present. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item.
         */
        reference_image_urls: string[];
        /**
         * Shape of the picture. `_hd` is the larger one.
         *
         * Default: `"square_hd"`.
         */
        image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
        /**
         * How many pictures.
         *
         * Default: `"1"`.
         */
        num_images?: "1" | "2" | "3" | "4";
        /**
         * Style of the picture.
         *
         * Default: `"AUTO"`.
         */
        style?: "AUTO" | "REALISTIC" | "FICTION";
        /**
         * How much time the model takes. More gives a better picture.
         *
         * Default: `"BALANCED"`.
         */
        rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
        /** Whether a language model adds detail to the prompt first. */
        expand_prompt?: boolean;
        /**
         * What must not be seen.
         *
         * Limits: at most 5000 characters.
         */
        negative_prompt?: string;
        /** The same number gives about the same result. */
        seed?: number;
    };
};
/**
 * Ideogram, character edit
 * Puts the person in one picture into a part of another.
 */
export type IdeogramCharacterEdit = {
    /**
     * The model.
     */
    model: "ideogram/character-edit";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_url: string;
        /** Public URL of a mask of the part to change. It is as large as the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        mask_url: string;
        /**
         * Public URLs of pictures of the person. Only the first counts at present. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item.
         */
        reference_image_urls: string[];
        /**
         * How many pictures.
         *
         * Default: `"1"`.
         */
        num_images?: "1" | "2" | "3" | "4";
        /**
         * Style of the picture.
         *
         * Default: `"AUTO"`.
         */
        style?: "AUTO" | "REALISTIC" | "FICTION";
        /**
         * How much time the model takes. More gives a better picture.
         *
         * Default: `"BALANCED"`.
         */
        rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
        /** Whether a language model adds detail to the prompt first. */
        expand_prompt?: boolean;
        /** The same number gives about the same result. */
        seed?: number;
    };
};
/**
 * Ideogram, character remix
 * Changes your picture with the person in another.
 */
export type IdeogramCharacterRemix = {
    /**
     * The model.
     */
    model: "ideogram/character-remix";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_url: string;
        /**
         * Public URLs of pictures of the person. Only the first counts at present. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item.
         */
        reference_image_urls: string[];
        /** Public URL of a mask of the person. Takes JPG, PNG or WEBP files of up to 10 MB. */
        reference_mask_urls?: string;
        /** Public URLs of pictures whose style is taken. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_urls?: string[];
        /**
         * How much of your picture stays.
         *
         * Limits: from 0.1, up to 1.
         *
         * Default: `0.8`.
         */
        strength?: number;
        /**
         * Shape of the picture. `_hd` is the larger one.
         *
         * Default: `"square_hd"`.
         */
        image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
        /**
         * How many pictures.
         *
         * Default: `"1"`.
         */
        num_images?: "1" | "2" | "3" | "4";
        /**
         * Style of the picture.
         *
         * Default: `"AUTO"`.
         */
        style?: "AUTO" | "REALISTIC" | "FICTION";
        /**
         * How much time the model takes. More gives a better picture.
         *
         * Default: `"BALANCED"`.
         */
        rendering_speed?: "TURBO" | "BALANCED" | "QUALITY";
        /** Whether a language model adds detail to the prompt first. */
        expand_prompt?: boolean;
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /** The same number gives about the same result. */
        seed?: number;
    };
};
/**
 * Qwen, text to image
 * Makes a picture from a text.
 */
export type QwenTextToImage = {
    /**
     * The model.
     */
    model: "qwen/text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture. `_hd` is the larger one.
         *
         * Default: `"square_hd"`.
         */
        image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
        /**
         * How many steps the model takes. More are slower and better.
         *
         * Limits: from 2, up to 250.
         *
         * Default: `30`.
         */
        num_inference_steps?: number;
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 0, up to 20.
         *
         * Default: `2.5`.
         */
        guidance_scale?: number;
        /**
         * How much quality is given up for speed.
         *
         * Default: `"none"`.
         */
        acceleration?: "none" | "regular" | "high";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /** The same number gives about the same result. */
        seed?: number;
        /** Whether the request is checked for what is not allowed. */
        enable_safety_checker?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Qwen, image to image
 * Changes your picture.
 */
export type QwenImageToImage = {
    /**
     * The model.
     */
    model: "qwen/image-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_url: string;
        /**
         * How much of your picture is made anew.
         *
         * Limits: from 0, up to 1.
         *
         * Default: `0.8`.
         */
        strength?: number;
        /**
         * How many steps the model takes. More are slower and better.
         *
         * Limits: from 2, up to 250.
         *
         * Default: `30`.
         */
        num_inference_steps?: number;
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 0, up to 20.
         *
         * Default: `2.5`.
         */
        guidance_scale?: number;
        /**
         * How much quality is given up for speed.
         *
         * Default: `"none"`.
         */
        acceleration?: "none" | "regular" | "high";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /** The same number gives about the same result. */
        seed?: number;
        /** Whether the request is checked for what is not allowed. */
        enable_safety_checker?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Qwen, image edit
 * Changes your picture.
 */
export type QwenImageEdit = {
    /**
     * The model.
     */
    model: "qwen/image-edit";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 2000 characters.
         */
        prompt: string;
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_url: string;
        /**
         * Shape of the picture. `_hd` is the larger one.
         *
         * Default: `"landscape_4_3"`.
         */
        image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
        /** How many pictures. */
        num_images?: "1" | "2" | "3" | "4";
        /**
         * How many steps the model takes. More are slower and better.
         *
         * Limits: from 2, up to 49.
         *
         * Default: `25`.
         */
        num_inference_steps?: number;
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 0, up to 20.
         *
         * Default: `4`.
         */
        guidance_scale?: number;
        /**
         * How much quality is given up for speed.
         *
         * Default: `"none"`.
         */
        acceleration?: "none" | "regular" | "high";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /**
         * What must not be seen.
         *
         * Limits: at most 500 characters.
         */
        negative_prompt?: string;
        /** The same number gives about the same result. */
        seed?: number;
        /** Whether the host waits for the picture before it answers. */
        sync_mode?: boolean;
        /** Whether the request is checked for what is not allowed. */
        enable_safety_checker?: boolean;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Qwen 2, text to image
 * Makes a picture from a text.
 */
export type Qwen2TextToImage = {
    /**
     * The model.
     */
    model: "qwen2/text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 800 characters.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        image_size?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /** The same number gives about the same result. */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Qwen 2, image edit
 * Changes your picture.
 */
export type Qwen2ImageEdit = {
    /**
     * The model.
     */
    model: "qwen2/image-edit";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 800 characters.
         */
        prompt: string;
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image_url: string;
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        image_size?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /** The same number gives about the same result. */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Qwen 3, text to image
 * Makes a picture from a text.
 */
export type Qwen3TextToImage = {
    /**
     * The model.
     */
    model: "qwen3/text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** How large it is. */
        resolution?: "1K" | "2K";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        image_size?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /**
         * Whether a language model adds detail to the prompt first.
         *
         * Default: `true`.
         */
        prompt_extend?: boolean;
        /**
         * What must not be seen.
         *
         * Limits: at most 5000 characters.
         */
        negative_prompt?: string;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `1`.
         */
        seed?: number;
        /**
         * Whether results are filtered for what is not safe for work.
         *
         * Default: `false`.
         */
        nsfw_checker?: boolean;
    };
};
/**
 * Qwen 3, image to image
 * Changes the pictures that you send.
 */
export type Qwen3ImageToImage = {
    /**
     * The model.
     */
    model: "qwen3/image-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from. Takes JPG, PNG, WEBP, BMP, GIF or TIFF files of up to 10 MB.
         *
         * Limits: at least one item, at most 3 items.
         */
        image_urls: string[];
        /**
         * How large it is.
         *
         * Default: `"1K"`.
         */
        resolution?: "1K" | "2K";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        image_size?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /**
         * Whether a language model adds detail to the prompt first.
         *
         * Default: `true`.
         */
        prompt_extend?: boolean;
        /**
         * What must not be seen.
         *
         * Limits: at most 5000 characters.
         */
        negative_prompt?: string;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `1`.
         */
        seed?: number;
        /**
         * Whether results are filtered for what is not safe for work.
         *
         * Default: `false`.
         */
        nsfw_checker?: boolean;
    };
};
/**
 * Qwen 3 pro, text to image
 * Makes a picture from a text.
 */
export type Qwen3ProTextToImage = {
    /**
     * The model.
     */
    model: "qwen3/pro-text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /** How large it is. */
        resolution?: "1K" | "2K";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        image_size?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /**
         * Whether a language model adds detail to the prompt first.
         *
         * Default: `true`.
         */
        prompt_extend?: boolean;
        /**
         * What must not be seen.
         *
         * Limits: at most 5000 characters.
         */
        negative_prompt?: string;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `1`.
         */
        seed?: number;
        /**
         * Whether results are filtered for what is not safe for work.
         *
         * Default: `false`.
         */
        nsfw_checker?: boolean;
    };
};
/**
 * Qwen 3 pro, image to image
 * Changes the pictures that you send.
 */
export type Qwen3ProImageToImage = {
    /**
     * The model.
     */
    model: "qwen3/pro-image-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from. Takes JPG, PNG, WEBP, BMP, GIF or TIFF files of up to 10 MB.
         *
         * Limits: at least one item, at most 3 items.
         */
        image_urls: string[];
        /**
         * How large it is.
         *
         * Default: `"1K"`.
         */
        resolution?: "1K" | "2K";
        /**
         * Shape of the picture.
         *
         * Default: `"16:9"`.
         */
        image_size?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /**
         * Whether a language model adds detail to the prompt first.
         *
         * Default: `true`.
         */
        prompt_extend?: boolean;
        /**
         * What must not be seen.
         *
         * Limits: at most 5000 characters.
         */
        negative_prompt?: string;
        /**
         * The same number gives about the same result.
         *
         * Limits: from 0, up to 2147483647.
         *
         * Default: `1`.
         */
        seed?: number;
        /**
         * Whether results are filtered for what is not safe for work.
         *
         * Default: `false`.
         */
        nsfw_checker?: boolean;
    };
};
/**
 * Recraft, crisp upscale
 * Enlarges your picture.
 */
export type RecraftCrispUpscale = {
    /**
     * The model.
     */
    model: "recraft/crisp-upscale";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 10 MB. */
        image: string;
    };
};
/**
 * Recraft, remove background
 * Takes the background out of your picture.
 */
export type RecraftRemoveBackground = {
    /**
     * The model.
     */
    model: "recraft/remove-background";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the picture. Takes JPG, PNG or WEBP files of up to 5 MB. */
        image: string;
    };
};
/**
 * Seedream 3, text to image
 * Makes a picture from a text.
 */
export type Seedream3 = {
    /**
     * The model.
     */
    model: "bytedance/seedream";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture. `_hd` is the larger one.
         *
         * Default: `"square_hd"`.
         */
        image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
        /**
         * How closely the prompt is followed.
         *
         * Limits: from 1, up to 10.
         *
         * Default: `2.5`.
         */
        guidance_scale?: number;
        /** The same number gives about the same result. */
        seed?: number;
    };
};
/**
 * Seedream 4, text to image
 * Makes pictures from a text.
 */
export type SeedreamV4TextToImage = {
    /**
     * The model.
     */
    model: "bytedance/seedream-v4-text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture. `_hd` is the larger one.
         *
         * Default: `"square_hd"`.
         */
        image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_3_2" | "portrait_16_9" | "landscape_4_3" | "landscape_3_2" | "landscape_16_9" | "landscape_21_9";
        /**
         * How large it is.
         *
         * Default: `"1K"`.
         */
        image_resolution?: "1K" | "2K" | "4K";
        /**
         * How many pictures at most. The prompt says the number too.
         *
         * Limits: from 1, up to 6.
         *
         * Default: `1`.
         */
        max_images?: number;
        /** The same number gives about the same result. */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Seedream 4, edit
 * Changes the pictures that you send.
 */
export type SeedreamV4Edit = {
    /**
     * The model.
     */
    model: "bytedance/seedream-v4-edit";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item, at most 10 items.
         */
        image_urls: string[];
        /**
         * Shape of the picture. `_hd` is the larger one.
         *
         * Default: `"square_hd"`.
         */
        image_size?: "square" | "square_hd" | "portrait_4_3" | "portrait_3_2" | "portrait_16_9" | "landscape_4_3" | "landscape_3_2" | "landscape_16_9" | "landscape_21_9";
        /**
         * How large it is.
         *
         * Default: `"1K"`.
         */
        image_resolution?: "1K" | "2K" | "4K";
        /**
         * How many pictures at most. The prompt says the number too.
         *
         * Limits: from 1, up to 6.
         *
         * Default: `1`.
         */
        max_images?: number;
        /** The same number gives about the same result. */
        seed?: number;
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Seedream 4.5, text to image
 * Makes a picture from a text.
 */
export type Seedream45TextToImage = {
    /**
     * The model.
     */
    model: "seedream/4.5-text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 3000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * How large it is: `basic` is 2K, `high` 4K.
         *
         * Default: `"basic"`.
         */
        quality: "basic" | "high";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Seedream 4.5, edit
 * Changes the pictures that you send.
 */
export type Seedream45Edit = {
    /**
     * The model.
     */
    model: "seedream/4.5-edit";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 3000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item, at most 14 items.
         */
        image_urls: string[];
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * How large it is: `basic` is 2K, `high` 4K.
         *
         * Default: `"basic"`.
         */
        quality: "basic" | "high";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Seedream 5 lite, text to image
 * Makes a picture from a text.
 */
export type Seedream5LiteTextToImage = {
    /**
     * The model.
     */
    model: "seedream/5-lite-text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 3000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * How large it is: `basic` is 2K, `high` 3K, `ultra` 4K.
         *
         * Default: `"basic"`.
         */
        quality: "basic" | "high" | "ultra";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Seedream 5 lite, image to image
 * Changes the pictures that you send.
 */
export type Seedream5LiteImageToImage = {
    /**
     * The model.
     */
    model: "seedream/5-lite-image-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 3000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item, at most 14 items.
         */
        image_urls: string[];
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * How large it is: `basic` is 2K, `high` 3K, `ultra` 4K.
         *
         * Default: `"basic"`.
         */
        quality: "basic" | "high" | "ultra";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Seedream 5 pro, text to image
 * Makes a picture from a text.
 */
export type Seedream5ProTextToImage = {
    /**
     * The model.
     */
    model: "seedream/5-pro-text-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * How large it is: `basic` is 1K, `high` 2K.
         *
         * Default: `"basic"`.
         */
        quality: "basic" | "high";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Seedream 5 pro, image to image
 * Changes the pictures that you send.
 */
export type Seedream5ProImageToImage = {
    /**
     * The model.
     */
    model: "seedream/5-pro-image-to-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: at least 3 characters, at most 5000 characters.
         */
        prompt: string;
        /**
         * Public URLs of the pictures to start from. Takes JPG, PNG or WEBP files of up to 10 MB.
         *
         * Limits: at least one item, at most 10 items.
         */
        image_urls: string[];
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * How large it is: `basic` is 1K, `high` 2K.
         *
         * Default: `"basic"`.
         */
        quality: "basic" | "high";
        /**
         * Kind of file.
         *
         * Default: `"png"`.
         */
        output_format?: "png" | "jpeg";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Seedream 5 pro, layer decomposition
 * Takes your picture apart into layers.
 */
export type Seedream5ProLayerDecomposition = {
    /**
     * The model.
     */
    model: "seedream/5-pro-layer-decomposition";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /** Public URL of the picture. Takes PNG, JPG, WEBP, BMP, TIFF or GIF files of up to 30 MB. */
        image_url: string;
        /**
         * Which things become layers, in words. Left out, the model finds them.
         *
         * Limits: at most 5000 characters.
         */
        prompt?: string;
        /**
         * How large it is. `auto` follows your picture.
         *
         * Default: `"auto"`.
         */
        size?: "auto" | "1K" | "1.5K" | "2K";
        /**
         * Kind of file of the base picture. Layers have one of their own.
         *
         * Default: `"jpeg"`.
         */
        output_format?: "png" | "jpeg";
    };
};
/**
 * Z-Image, text to image
 * Makes a picture from a text.
 */
export type ZImage = {
    /**
     * The model.
     */
    model: "z-image";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** What to make. */
    input: {
        /**
         * What to make, in words.
         *
         * Limits: not empty, at most 1000 characters.
         */
        prompt: string;
        /**
         * Shape of the picture.
         *
         * Default: `"1:1"`.
         */
        aspect_ratio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /** Whether results are filtered for what is not safe for work. */
        nsfw_checker?: boolean;
    };
};
/**
 * Request for a task of any model
 * One shape per model. `model` decides what `input` takes.
 */
export type JobRequest = Kling26ImageToVideo | Kling26MotionControl | Kling26TextToVideo | Kling30OmniImageToVideo | Kling30OmniReferenceToVideo | Kling30OmniTextToVideo | Kling30OmniTransformation | Kling30MotionControl | Kling30Video | KlingAiAvatarPro | KlingAiAvatarStandard | KlingV21MasterImageToVideo | KlingV21MasterTextToVideo | KlingV21Pro | KlingV21Standard | KlingV25TurboImageToVideoPro | KlingV25TurboTextToVideoPro | KlingV3TurboImageToVideo | KlingV3TurboTextToVideo | Wan22A14bImageToVideoTurbo | Wan22A14bSpeechToVideoTurbo | Wan22A14bTextToVideoTurbo | Wan22AnimateMove | Wan22AnimateReplace | Wan25ImageToVideo | Wan25TextToVideo | Wan26FlashImageToVideo | Wan26FlashVideoToVideo | Wan26ImageToVideo | Wan26TextToVideo | Wan26VideoToVideo | Wan27Image | Wan27ImagePro | Wan27ImageToVideo | Wan27R2v | Wan27TextToVideo | Wan27Videoedit | Hailuo02ImageToVideoPro | Hailuo02ImageToVideoStandard | Hailuo02TextToVideoPro | Hailuo02TextToVideoStandard | Hailuo23ImageToVideoPro | Hailuo23ImageToVideoStandard | MinimaxH3ImageToVideo | MinimaxH3ReferenceToVideo | MinimaxH3TextToVideo | Seedance15Pro | Seedance2 | Seedance25 | Seedance2Fast | Seedance2Mini | BytedanceV1LiteImageToVideo | BytedanceV1LiteTextToVideo | BytedanceV1ProFastImageToVideo | BytedanceV1ProImageToVideo | BytedanceV1ProTextToVideo | NanoBanana | NanoBananaEdit | NanoBanana2 | NanoBanana2Lite | NanoBananaPro | ElevenlabsAudioIsolation | ElevenlabsTextToDialogueV3 | ElevenlabsTextToSpeechMultilingualV2 | ElevenlabsTextToSpeechTurbo25 | GrokImagineTextToVideo | GrokImagineImageToVideo | GrokImagineExtend | GrokImagineUpscale | GrokImagineVideo15Preview | GrokImagineTextToImage | GrokImagineImageToImage | GrokImagineImage20TextToImage | GrokImagineImage20ImageEdit | GrokImagineImage20SegmentMap | PixverseV6TextToVideo | PixverseV6ImageToVideo | PixverseV6ReferenceToVideo | PixverseV6Transition | PixverseV6Extend | Happyhorse11TextToVideo | Happyhorse11ImageToVideo | Happyhorse11ReferenceToVideo | HappyhorseTextToVideo | HappyhorseImageToVideo | HappyhorseReferenceToVideo | HappyhorseVideoEdit | InfinitalkFromAudio | Omnihuman15 | Omnihuman15HumanIdentification | Omnihuman15SubjectDetection | VolcengineVideoToVideoLipSync | TopazVideoUpscale | TopazImageUpscale | GeminiOmniVideo | Gemini31FlashTts | Gemini25ProTts | Flux2FlexTextToImage | Flux2FlexImageToImage | Flux2ProTextToImage | Flux2ProImageToImage | GptImage15TextToImage | GptImage15ImageToImage | GptImage2TextToImage | GptImage2ImageToImage | Imagen4 | Imagen4Fast | Imagen4Ultra | IdeogramV3TextToImage | IdeogramV3Edit | IdeogramV3Remix | IdeogramCharacter | IdeogramCharacterEdit | IdeogramCharacterRemix | QwenTextToImage | QwenImageToImage | QwenImageEdit | Qwen2TextToImage | Qwen2ImageEdit | Qwen3TextToImage | Qwen3ImageToImage | Qwen3ProTextToImage | Qwen3ProImageToImage | RecraftCrispUpscale | RecraftRemoveBackground | Seedream3 | SeedreamV4TextToImage | SeedreamV4Edit | Seedream45TextToImage | Seedream45Edit | Seedream5LiteTextToImage | Seedream5LiteImageToImage | Seedream5ProTextToImage | Seedream5ProImageToImage | Seedream5ProLayerDecomposition | ZImage;
/**
 * Record
 * What every record of a task has.
 */
export type JobRecord = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** The model that works on the task. */
    model?: string;
    /** The whole request, as JSON inside a text. */
    param?: string;
    /** Code of the fault, if the task has failed. */
    failCode?: string | null;
    /** Why the task failed, in words. */
    failMsg?: string | null;
    /**
     * How long the task took, in milliseconds. Empty while it runs.
     *
     * Limits: from 0.
     */
    costTime?: number | null;
    /**
     * When the task was created, in milliseconds since 1970.
     *
     * Limits: from 0.
     */
    createTime?: number;
    /**
     * When the record last changed, in milliseconds since 1970.
     *
     * Limits: from 0.
     */
    updateTime?: number;
    /**
     * When the task ended, in milliseconds since 1970. Empty while it runs.
     *
     * Limits: from 0.
     */
    completeTime?: number | null;
};
/**
 * Succeeded
 * The task has ended and its result is ready.
 */
export type JobSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: JobRecord & {
        /**
         * The task has succeeded.
         */
        state: "success";
        /** The results, as JSON inside a text. */
        resultJson: string;
    };
};
/**
 * Failed
 * The task has ended without a result. This is final.
 */
export type JobFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: JobRecord & {
        /**
         * The task has failed.
         */
        state: "fail";
    };
};
/**
 * End of a task of any model
 * What a callback brings, the task's record as it ended.
 */
export type JobFinished = JobSucceeded | JobFailed;
/**
 * Running
 * The task has not ended. Ask again.
 */
export type JobRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: JobRecord & {
        /**
         * `waiting` and `queuing`: it waits for its turn. `generating`: it is being worked on.
         */
        state: "waiting" | "queuing" | "generating";
    };
};
/**
 * Answer to a question for a task of any model
 * The task's record, running, succeeded or failed, or a refusal. `code` and `state` say which.
 */
export type JobAnswer = JobRunning | JobSucceeded | JobFailed | Refusal;
/**
 * Luma modify request
 * A clip, and what should become of it.
 */
export type ModifyRequest = {
    /**
     * The change you want, in English and in detail.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the clip to change, which has up to 10 seconds. Takes MP4, MOV or AVI files of up to 500 MB. */
    videoUrl: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** Text or identifier of a watermark on the result. */
    watermark?: string;
};
/**
 * End of a modify task
 * What a callback brings. `code` 200 says that the task has succeeded, 500 that it has failed.
 */
export type ModifyFinished = {
    /**
     * 200 is success, 500 failure.
     *
     * If the code is 200 (`code: 200`), there are results.
     */
    code: 200 | 500;
    /** How the task ended, in words. */
    msg: string;
    /**
     * The task, with its results if it has succeeded.
     *
     * If the code is 200 (`code: 200`), there are results.
     */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        taskId: string;
        /**
         * The request, as JSON inside a text, with the fields `prompt`, `videoUrl`, `callBackUrl` and `waterMark` (empty if there is
         * none).
         */
        promptJson?: string;
        /**
         * Where to download the results. The addresses are temporary.
         *
         * Limits: at least one item.
         */
        resultUrls?: string[];
    };
};
/**
 * Record
 * What every record of a task has.
 */
export type ModifyRecord = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * The request, as JSON inside a text, with the fields `prompt`, `videoUrl`, `callBackUrl` and `waterMark` (empty if there is
     * none).
     */
    paramJson?: string;
    /**
     * When the task was created, in milliseconds since 1970.
     *
     * Limits: from 0.
     */
    createTime?: number;
    /**
     * When the task ended, in milliseconds since 1970. Empty while it runs.
     *
     * Limits: from 0.
     */
    completeTime?: number | null;
    /** Code of the fault, if the task has failed. */
    errorCode?: number | null;
    /** Why the task failed, in words. */
    errorMessage?: string | null;
};
/**
 * 0, generating
 * The task is running. Ask again.
 */
export type ModifyGenerating = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: ModifyRecord & {
        /**
         * The task is running.
         */
        successFlag: 0;
    };
};
/**
 * Result
 * The result of a task.
 */
export type ModifyResponse = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId?: string;
    /** Where the clips that were sent in can be fetched. */
    originUrls?: string[];
    /**
     * Where to download the results. The addresses are temporary.
     *
     * Limits: at least one item.
     */
    resultUrls: string[];
};
/**
 * 1 or 4, succeeded
 * The task has ended and its result is ready.
 */
export type ModifySucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: ModifyRecord & {
        /**
         * 1: the task has succeeded. 4: so it has, only the callback did not reach your server.
         */
        successFlag: 1 | 4;
        /** The result of a task. */
        response: ModifyResponse;
    };
};
/**
 * 2 or 3, failed
 * The task has ended without a result. This is final.
 */
export type ModifyFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: ModifyRecord & {
        /**
         * 2: the task could not be started. 3: it was started and has failed.
         */
        successFlag: 2 | 3;
    };
};
/**
 * Answer to a question for a modify task
 * The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
 */
export type ModifyStatusAnswer = ModifyGenerating | ModifySucceeded | ModifyFailed | Refusal;
/**
 * Runway request
 * A text, and a picture to begin with if you like.
 */
export type RunwayRequest = {
    /**
     * What to make, in words.
     *
     * Limits: not empty, at most 1800 characters.
     */
    prompt: string;
    /**
     * Public URL of the first frame.
     *
     * If there is no picture, there is an aspect ratio.
     */
    imageUrl?: string;
    /**
     * Length in seconds. The published page calls it a number and shows a text.
     *
     * If the clip has 1080p (`quality: "1080p"`), it has 5 seconds.
     */
    duration: (5 | 10) | ("5" | "10");
    /**
     * Resolution of the clip.
     *
     * If the clip has 1080p (`quality: "1080p"`), it has 5 seconds.
     */
    quality: "720p" | "1080p";
    /**
     * Aspect ratio, asked for without a picture. With one it is the picture's, whatever stands here.
     *
     * If there is no picture, there is an aspect ratio.
     */
    aspectRatio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
    /** Text of a watermark on the result. */
    waterMark?: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * End of a Runway task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type RunwayFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        task_id: string;
        /** Id of the clip. */
        video_id?: string;
        /** Where to download the clip. Empty if the task has failed. */
        video_url?: string | null;
        /** Where to download a picture of the clip. Empty if the task has failed. */
        image_url?: string | null;
    };
};
/**
 * Runway extension request
 * A finished Runway task, and how its clip goes on.
 */
export type RunwayExtensionRequest = {
    /**
     * Id of the task whose clip is continued. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * What happens next.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Resolution of the clip. */
    quality: "720p" | "1080p";
    /** Text of a watermark on the result. */
    waterMark?: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * Record
 * What every record of a task has.
 */
export type RunwayRecord = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** Id of the task whose clip was continued. Empty for a new clip. */
    parentTaskId?: string | null;
    /** What was asked for. */
    generateParam?: {
        /** What to make, in words. */
        prompt?: string;
        /** Where the first frame can be fetched. Empty without one. */
        imageUrl?: string | null;
        /** Whether the prompt was enlarged. */
        expandPrompt?: boolean | null;
    };
    /** When the task was created, as date and time in a text. */
    generateTime?: string;
    /** Code of the fault, if the task has failed. */
    failCode?: number | null;
    /** Why the task failed, in words. */
    failMsg?: string | null;
    /**
     * 1: the files are no longer kept. 0: they are.
     */
    expireFlag?: 0 | 1;
};
/**
 * Running
 * The task has not ended. Ask again.
 */
export type RunwayRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: RunwayRecord & {
        /**
         * `wait` and `queueing`: it waits for its turn. `generating`: it is being worked on.
         */
        state: "wait" | "queueing" | "generating";
    };
};
/**
 * Result
 * The clip.
 */
export type RunwayVideo = {
    /** Id of the clip. */
    videoId?: string;
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId?: string;
    /** Where to download the clip. The address is temporary. */
    videoUrl: string;
    /** Where to download a picture of the clip. */
    imageUrl?: string;
};
/**
 * Succeeded
 * The task has ended and its result is ready.
 */
export type RunwaySucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: RunwayRecord & {
        /**
         * The task has succeeded.
         */
        state: "success";
        /** The clip. */
        videoInfo: RunwayVideo;
    };
};
/**
 * Failed
 * The task has ended without a result. This is final.
 */
export type RunwayFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: RunwayRecord & {
        /**
         * The task has failed.
         */
        state: "fail";
    };
};
/**
 * Answer to a question for a Runway task
 * The task's record, running, succeeded or failed, or a refusal. `code` and `state` say which.
 */
export type RunwayAnswer = RunwayRunning | RunwaySucceeded | RunwayFailed | Refusal;
/**
 * Suno music request
 * What the song is to be like.
 */
export type SunoMusicRequest = {
    /** true: style, title and lyrics are yours. false: the prompt alone counts. */
    customMode: boolean;
    /** Whether nobody sings. */
    instrumental: boolean;
    /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
    model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
    /**
     * In custom mode the lyrics, word for word. Otherwise what the song is about: Suno writes the lyrics.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt?: string;
    /**
     * Style and genre in words.
     *
     * Limits: not empty, at most 1000 characters.
     */
    style?: string;
    /**
     * Title of the song.
     *
     * Limits: not empty, at most 80 characters.
     */
    title?: string;
    /** What the music should not sound like. */
    negativeTags?: string;
    /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
    vocalGender?: "m" | "f";
    /**
     * How much the style counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    styleWeight?: number;
    /**
     * How far the music may stray, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    weirdnessConstraint?: number;
    /**
     * How much the recording counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    audioWeight?: number;
    /**
     * Id of a persona or of a voice that you have made. Only custom mode takes it.
     *
     * Limits: not empty.
     */
    personaId?: string;
    /** Whether the id is that of a persona or of a voice. V5 and V5_5 take it. */
    personaModel?: "style_persona" | "voice_persona";
    /**
     * Length in seconds. Only V5_5 in custom mode takes it.
     *
     * Limits: from 10, up to 360.
     */
    duration?: number;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
} & (unknown & unknown);
/**
 * Track
 * A track as callbacks have it. While the task goes on some of its fields are empty.
 */
export type SunoFinishedTrack = {
    /** Id of the track. */
    id: string;
    /** Where to download the track. The address is temporary. */
    audio_url?: string | null;
    /** Where the track can be heard while it is made. */
    stream_audio_url?: string | null;
    /** Where to download the cover. */
    image_url?: string | null;
    /** The lyrics. */
    prompt?: string | null;
    /** The model, as its maker calls it. */
    model_name?: string | null;
    /** Title of the song. */
    title?: string | null;
    /** Style and genre in words. */
    tags?: string | null;
    /** When the track was made. */
    createTime?: string | number;
    /** Length in seconds. */
    duration?: number | null;
};
/**
 * Message of a Suno task with music
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type SunoFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * `text` and `first`: the task goes on. `complete` and `error`: it has ended.
         */
        callbackType?: "text" | "first" | "complete" | "error";
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        task_id: string;
        /** The tracks so far. Empty if the task has failed. */
        data?: SunoFinishedTrack[] | null;
    };
};
/**
 * Suno extension request
 * A track, and how it goes on.
 */
export type SunoExtensionRequest = {
    /** true: the settings are those of this request. false: those of the track. */
    defaultParamFlag: boolean;
    /**
     * Id of a track, as the record of its task has it.
     *
     * Limits: not empty.
     */
    audioId: string;
    /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
    model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
    /**
     * Whether nobody sings. Then there are neither `prompt` nor `vocalGender`.
     *
     * Default: `false`.
     *
     * If nobody sings (`instrumental: true`), there are neither words nor a singer.
     */
    instrumental?: boolean;
    /**
     * How the music goes on, in words.
     *
     * Limits: not empty, at most 5000 characters.
     *
     * If nobody sings (`instrumental: true`), there are neither words nor a singer.
     */
    prompt?: string;
    /**
     * Style and genre in words.
     *
     * Limits: not empty, at most 1000 characters.
     */
    style?: string;
    /**
     * Title of the song.
     *
     * Limits: not empty, at most 100 characters.
     */
    title?: string;
    /**
     * Second of the track from which it goes on.
     *
     * Limits: more than 0.
     */
    continueAt?: number;
    /** What the music should not sound like. */
    negativeTags?: string;
    /**
     * Whether a man (`m`) or a woman (`f`) is more likely to sing.
     *
     * If nobody sings (`instrumental: true`), there are neither words nor a singer.
     */
    vocalGender?: "m" | "f";
    /**
     * How much the style counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    styleWeight?: number;
    /**
     * How far the music may stray, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    weirdnessConstraint?: number;
    /**
     * How much the recording counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    audioWeight?: number;
    /**
     * Id of a persona or of a voice that you have made. Only custom mode takes it.
     *
     * Limits: not empty.
     */
    personaId?: string;
    /** Whether the id is that of a persona or of a voice. V5 and V5_5 take it. */
    personaModel?: "style_persona" | "voice_persona";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
} & (unknown & unknown & unknown & unknown);
/**
 * Suno cover request
 * A recording that is to sound in another way.
 */
export type SunoUploadCoverRequest = {
    /** Public URL of your recording, which has up to 8 minutes. */
    uploadUrl: string;
    /** true: style, title and lyrics are yours. false: the prompt alone counts. */
    customMode: boolean;
    /** Whether nobody sings. */
    instrumental: boolean;
    /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
    model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
    /**
     * In custom mode the lyrics, word for word. Otherwise what the song is about: Suno writes the lyrics.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt?: string;
    /**
     * Style and genre in words.
     *
     * Limits: not empty, at most 1000 characters.
     */
    style?: string;
    /**
     * Title of the song.
     *
     * Limits: not empty, at most 100 characters.
     */
    title?: string;
    /** What the music should not sound like. */
    negativeTags?: string;
    /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
    vocalGender?: "m" | "f";
    /**
     * How much the style counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    styleWeight?: number;
    /**
     * How far the music may stray, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    weirdnessConstraint?: number;
    /**
     * How much the recording counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    audioWeight?: number;
    /**
     * Id of a persona or of a voice that you have made. Only custom mode takes it.
     *
     * Limits: not empty.
     */
    personaId?: string;
    /** Whether the id is that of a persona or of a voice. V5 and V5_5 take it. */
    personaModel?: "style_persona" | "voice_persona";
    /**
     * Length in seconds. Only V5_5 in custom mode takes it.
     *
     * Limits: from 10, up to 360.
     */
    duration?: number;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
} & (unknown & unknown & unknown);
/**
 * Suno extension request for a recording
 * A recording, and how it goes on.
 */
export type SunoUploadExtensionRequest = {
    /** Public URL of your recording, which has up to 8 minutes. */
    uploadUrl: string;
    /** true: style and title are those of this request. false: those of the recording. */
    defaultParamFlag: boolean;
    /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
    model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
    /**
     * Whether nobody sings.
     *
     * Default: `false`.
     */
    instrumental?: boolean;
    /**
     * How the music goes on, in words.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt?: string;
    /**
     * Style and genre in words.
     *
     * Limits: not empty, at most 1000 characters.
     */
    style?: string;
    /**
     * Title of the song.
     *
     * Limits: not empty, at most 100 characters.
     */
    title?: string;
    /**
     * Second of the recording from which it goes on.
     *
     * Limits: more than 0.
     */
    continueAt: number;
    /** What the music should not sound like. */
    negativeTags?: string;
    /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
    vocalGender?: "m" | "f";
    /**
     * How much the style counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    styleWeight?: number;
    /**
     * How far the music may stray, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    weirdnessConstraint?: number;
    /**
     * How much the recording counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    audioWeight?: number;
    /**
     * Id of a persona or of a voice that you have made. Only custom mode takes it.
     *
     * Limits: not empty.
     */
    personaId?: string;
    /** Whether the id is that of a persona or of a voice. V5 and V5_5 take it. */
    personaModel?: "style_persona" | "voice_persona";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
} & (unknown & unknown & unknown);
/**
 * Suno accompaniment request
 * A recording, and what accompanies it.
 */
export type SunoInstrumentalRequest = {
    /** Public URL of your recording, which has up to 8 minutes. */
    uploadUrl: string;
    /** The model that makes the music. */
    model?: "V4_5PLUS" | "V5" | "V5_5";
    /**
     * Title of the song.
     *
     * Limits: not empty.
     */
    title: string;
    /**
     * Style and genre in words.
     *
     * Limits: not empty, at most 1000 characters.
     */
    tags: string;
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negativeTags: string;
    /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
    vocalGender?: "m" | "f";
    /**
     * How much the style counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    styleWeight?: number;
    /**
     * How far the music may stray, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    weirdnessConstraint?: number;
    /**
     * How much the recording counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    audioWeight?: number;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * Suno vocals request
 * A recording, and what is sung to it.
 */
export type SunoVocalsRequest = {
    /** Public URL of your recording, which has up to 8 minutes. */
    uploadUrl: string;
    /**
     * What is sung.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** The model that makes the music. */
    model?: "V4_5PLUS" | "V5" | "V5_5";
    /**
     * Title of the song.
     *
     * Limits: not empty.
     */
    title: string;
    /**
     * Style and genre in words.
     *
     * Limits: not empty, at most 1000 characters.
     */
    style: string;
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negativeTags: string;
    /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
    vocalGender?: "m" | "f";
    /**
     * How much the style counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    styleWeight?: number;
    /**
     * How far the music may stray, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    weirdnessConstraint?: number;
    /**
     * How much the recording counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    audioWeight?: number;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * Suno mashup request
 * Two recordings that are to become one song.
 */
export type SunoMashupRequest = {
    /**
     * Public URLs of the two recordings.
     *
     * Limits: at least 2 items, at most 2 items.
     */
    uploadUrlList: string[];
    /** true: style, title and lyrics are yours. false: the prompt alone counts. */
    customMode: boolean;
    /** Whether nobody sings. */
    instrumental?: boolean;
    /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
    model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
    /**
     * In custom mode the lyrics, word for word. Otherwise what the song is about: Suno writes the lyrics.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt?: string;
    /**
     * Style and genre in words.
     *
     * Limits: not empty, at most 1000 characters.
     */
    style?: string;
    /**
     * Title of the song.
     *
     * Limits: not empty, at most 80 characters.
     */
    title?: string;
    /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
    vocalGender?: "m" | "f";
    /**
     * How much the style counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    styleWeight?: number;
    /**
     * How far the music may stray, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    weirdnessConstraint?: number;
    /**
     * How much the recording counts, with up to two decimals.
     *
     * Limits: from 0, up to 1.
     */
    audioWeight?: number;
    /**
     * Length in seconds. Only V5_5 in custom mode takes it.
     *
     * Limits: from 10, up to 360.
     */
    duration?: number;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
} & (unknown & unknown);
/**
 * Part of a track
 * A part of a track that is to be sung anew.
 */
export type SunoSectionOfTask = {
    /**
     * Id of the task that has made the music. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * Id of a track of that task.
     *
     * Limits: not empty.
     */
    audioId: string;
    /**
     * What is sung in the new part.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Style and genre in words.
     *
     * Limits: not empty.
     */
    tags: string;
    /**
     * Title of the song.
     *
     * Limits: not empty.
     */
    title: string;
    /** What the music should not sound like. */
    negativeTags?: string;
    /**
     * Second at which the part begins.
     *
     * Limits: from 0.
     */
    infillStartS: number;
    /**
     * Second at which the part ends, at least 10 later.
     *
     * Limits: from 0.
     */
    infillEndS: number;
    /**
     * All lyrics of the song as it will be.
     *
     * Limits: not empty.
     */
    fullLyrics: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** Not beside taskId and audioId. Part of a track: A part of a track that is to be sung anew. */
    uploadUrl?: string & NotAllowed<"Not beside taskId and audioId. Part of a track: A part of a track that is to be sung anew.">;
    /** Not beside taskId and audioId. Part of a track: A part of a track that is to be sung anew. */
    model?: never;
};
/**
 * Part of a recording
 * A part of a recording that is to be sung anew.
 */
export type SunoSectionOfUpload = {
    /** Public URL of your recording, which has up to 8 minutes. */
    uploadUrl: string;
    /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
    model: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
    /**
     * What is sung in the new part.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Style and genre in words.
     *
     * Limits: not empty.
     */
    tags: string;
    /**
     * Title of the song.
     *
     * Limits: not empty.
     */
    title: string;
    /** What the music should not sound like. */
    negativeTags?: string;
    /**
     * Second at which the part begins.
     *
     * Limits: from 0.
     */
    infillStartS: number;
    /**
     * Second at which the part ends, at least 10 later.
     *
     * Limits: from 0.
     */
    infillEndS: number;
    /**
     * All lyrics of the song as it will be.
     *
     * Limits: not empty.
     */
    fullLyrics: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /**
     * Not beside uploadUrl and model. Part of a recording: A part of a recording that is to be sung anew.
     *
     * Limits: not empty.
     */
    taskId?: string & NotAllowed<"Not beside uploadUrl and model. Part of a recording: A part of a recording that is to be sung anew.">;
    /**
     * Not beside uploadUrl and model. Part of a recording: A part of a recording that is to be sung anew.
     *
     * Limits: not empty.
     */
    audioId?: string & NotAllowed<"Not beside uploadUrl and model. Part of a recording: A part of a recording that is to be sung anew.">;
};
/**
 * Suno section request
 * A part of a track or of a recording that is to be sung anew.
 */
export type SunoSectionRequest = SunoSectionOfTask | SunoSectionOfUpload;
/**
 * Suno sound request
 * What is to be heard.
 */
export type SunoSoundRequest = {
    /**
     * What is to be heard, in words.
     *
     * Limits: not empty, at most 500 characters.
     */
    prompt: string;
    /**
     * The model that makes the sound.
     */
    model: "V5" | "V5_5";
    /**
     * Whether end and beginning fit together.
     *
     * Default: `false`.
     */
    soundLoop?: boolean;
    /**
     * Beats a minute.
     *
     * Limits: from 1, up to 300.
     */
    soundTempo?: number;
    /**
     * The key. `Any` leaves it to the model.
     *
     * Default: `"Any"`.
     */
    soundKey?: "Any" | "Cm" | "C#m" | "Dm" | "D#m" | "Em" | "Fm" | "F#m" | "Gm" | "G#m" | "Am" | "A#m" | "Bm" | "C" | "C#" | "D" | "D#" | "E" | "F" | "F#" | "G" | "G#" | "A" | "A#" | "B";
    /**
     * Whether words that are heard are written down.
     *
     * Default: `false`.
     */
    grabLyrics?: boolean;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * Record
 * What every record of a task with music has.
 */
export type SunoMusicRecord = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** Id of the track that was worked on. Empty for a new song. */
    parentMusicId?: string | null;
    /** The request, as JSON inside a text. */
    param?: string;
    /** What the task does. */
    type?: string;
    /** Code of the fault, if the task has failed. */
    errorCode?: number | null;
    /** Why the task failed, in words. */
    errorMessage?: string | null;
};
/**
 * Track
 * A track. While the task goes on some of its fields are empty.
 */
export type SunoTrack = {
    /** Id of the track. */
    id: string;
    /** Where to download the track. The address is temporary. */
    audioUrl?: string | null;
    /** Where the track can be heard while it is made. Users found it empty afterwards. */
    streamAudioUrl?: string | null;
    /** Where to download the cover. */
    imageUrl?: string | null;
    /** The lyrics. */
    prompt?: string | null;
    /** The model, as its maker calls it. */
    modelName?: string | null;
    /** Title of the song. */
    title?: string | null;
    /** Style and genre in words. */
    tags?: string | null;
    /** When the track was made. */
    createTime?: string | number;
    /** Length in seconds. */
    duration?: number | null;
};
/**
 * Result
 * The tracks, two as a rule.
 */
export type SunoMusicResponse = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId?: string;
    /** The tracks. Empty if the task has failed. */
    sunoData: SunoTrack[];
};
/**
 * Running
 * The task has not ended. Ask again.
 */
export type SunoMusicRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoMusicRecord & {
        /**
         * PENDING: it waits for its turn. TEXT_SUCCESS: the words are there. FIRST_SUCCESS: the first track is there.
         */
        status: "PENDING" | "TEXT_SUCCESS" | "FIRST_SUCCESS";
        /** The tracks, two as a rule. */
        response?: SunoMusicResponse;
    };
};
/**
 * Succeeded
 * The task has ended and its result is ready.
 */
export type SunoMusicSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoMusicRecord & {
        /**
         * SUCCESS: the task has succeeded. CALLBACK_EXCEPTION: only the callback did not arrive; where there is no result the task may still be at work.
         */
        status: "SUCCESS" | "CALLBACK_EXCEPTION";
        /** The tracks, two as a rule. */
        response?: SunoMusicResponse;
        /** The results as the market has them, which V6 may answer with. */
        resultJson?: string;
    };
};
/**
 * Failed
 * The task has ended without a result. This is final.
 */
export type SunoMusicFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoMusicRecord & {
        /**
         * CREATE_TASK_FAILED: the task could not be started. GENERATE_AUDIO_FAILED: it was started and has failed. SENSITIVE_WORD_ERROR: the prompt was refused.
         */
        status: "CREATE_TASK_FAILED" | "GENERATE_AUDIO_FAILED" | "SENSITIVE_WORD_ERROR";
    };
};
/**
 * Answer to a question for a Suno task with music
 * The task's record, running, succeeded or failed, or a refusal. `code` and `status` say which.
 */
export type SunoMusicAnswer = SunoMusicRunning | SunoMusicSucceeded | SunoMusicFailed | Refusal;
/**
 * Suno persona request
 * The track whose voice and style are to be kept.
 */
export type SunoPersonaRequest = {
    /**
     * Id of the task that has made the music. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * Id of a track of that task.
     *
     * Limits: not empty.
     */
    audioId: string;
    /**
     * Name of the persona.
     *
     * Limits: not empty.
     */
    name: string;
    /**
     * What the persona is like: genre, mood, instruments, voice.
     *
     * Limits: not empty.
     */
    description: string;
    /**
     * Second at which the part begins that is analysed.
     *
     * Limits: from 0.
     *
     * Default: `0`.
     */
    vocalStart?: number;
    /**
     * Second at which it ends, 10 to 30 later.
     *
     * Limits: from 0.
     *
     * Default: `30`.
     */
    vocalEnd?: number;
    /** Style and genre in words. */
    style?: string;
};
/**
 * Suno timed lyrics request
 * A track whose words are to be found in it.
 */
export type SunoTimedLyricsRequest = {
    /**
     * Id of the task that has made the music. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * Id of a track of that task.
     *
     * Limits: not empty.
     */
    audioId: string;
};
/**
 * Suno lyrics request
 * What the words are to be about.
 */
export type SunoLyricsRequest = {
    /**
     * What the words are about, in up to 200 characters.
     *
     * Limits: not empty, at most 200 characters.
     */
    prompt: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * End of a Suno task with lyrics
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type SunoLyricsFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * How it ended.
         */
        callbackType?: "complete" | "error";
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        task_id: string;
        /** The versions. Empty if the task has failed. */
        data?: {
            /** Title of the song. */
            title?: string;
            /** The lyrics. */
            text?: string;
            /** How this version stands. */
            status?: string;
            /** Why the task failed, in words. */
            error_message?: string | null;
        }[] | null;
    };
};
/**
 * Record
 * What every record of a task with lyrics has.
 */
export type SunoLyricsRecord = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** The request, as JSON inside a text. */
    param?: string;
    /** What the task does. */
    type?: string;
    /** Code of the fault, if the task has failed. */
    errorCode?: number | null;
    /** Why the task failed, in words. */
    errorMessage?: string | null;
};
/**
 * Running
 * The task has not ended. Ask again.
 */
export type SunoLyricsRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoLyricsRecord & {
        /**
         * The task is running.
         */
        status: "PENDING";
    };
};
/**
 * Result
 * The lyrics, mostly in several versions.
 */
export type SunoLyricsResponse = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId?: string;
    /** The versions. */
    data: {
        /** Title of the song. */
        title?: string;
        /** The lyrics. */
        text: string;
        /** How this version stands. */
        status?: string;
        /** Why the task failed, in words. */
        errorMessage?: string | null;
    }[];
};
/**
 * Succeeded
 * The task has ended and its result is ready.
 */
export type SunoLyricsSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoLyricsRecord & {
        /**
         * SUCCESS: the task has succeeded. CALLBACK_EXCEPTION: only the callback did not arrive; where there is no result the task may still be at work.
         */
        status: "SUCCESS" | "CALLBACK_EXCEPTION";
        /** The lyrics, mostly in several versions. */
        response?: SunoLyricsResponse;
    };
};
/**
 * Failed
 * The task has ended without a result. This is final.
 */
export type SunoLyricsFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoLyricsRecord & {
        /**
         * CREATE_TASK_FAILED: the task could not be started. GENERATE_LYRICS_FAILED: it was started and has failed. SENSITIVE_WORD_ERROR: the prompt was refused.
         */
        status: "CREATE_TASK_FAILED" | "GENERATE_LYRICS_FAILED" | "SENSITIVE_WORD_ERROR";
    };
};
/**
 * Answer to a question for a Suno task with lyrics
 * The task's record, running, succeeded or failed, or a refusal. `code` and `status` say which.
 */
export type SunoLyricsAnswer = SunoLyricsRunning | SunoLyricsSucceeded | SunoLyricsFailed | Refusal;
/**
 * Stems of a track
 * A track that is to be taken apart.
 */
export type SunoStemsOfTask = {
    /**
     * Id of the task that has made the music. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * Id of a track of that task.
     *
     * Limits: not empty.
     */
    audioId: string;
    /**
     * The voice and the rest, all stems, or the one of `stemName`.
     *
     * Default: `"separate_vocal"`.
     */
    type?: "separate_vocal" | "split_stem" | "split_stem_advanced";
    /** The one stem that `split_stem_advanced` takes out. */
    stemName?: "Lead Vocal" | "Drum Kit" | "Kick" | "Snare" | "Risers" | "Bass" | "Backing Vocals" | "Piano" | "Electric Guitar" | "Percussion" | "String Section" | "Synth" | "Acoustic Guitar" | "Sound Effects" | "Synth Pad" | "Synth Bass" | "Guitar" | "Brass Section" | "Organ" | "Electronic Drum Kit" | "Lead Electric Guitar" | "Synth Keys" | "Rhythm Electric Guitar" | "Electric Piano" | "Upright Bass" | "Keyboards" | "Distorted Electric Guitar" | "Synth Strings" | "Synth Lead" | "Woodwinds" | "Rhythm Acoustic Guitar" | "Flute" | "Harp" | "Tambourine" | "Trumpet" | "Arpeggiator" | "Accordion" | "Fiddle" | "Pedal Steel Guitar" | "Synth Voice" | "Violin" | "Digital Piano" | "Synth Brass" | "Mandolin" | "Choir" | "Banjo" | "Bells" | "Clarinet" | "Tenor Saxophone" | "Trombone" | "Shaker" | "French Horn" | "Glockenspiel" | "Electric Bass" | "Cello" | "Timpani" | "Harmonica" | "Marimba" | "Vibraphone" | "Lap Steel Guitar" | "Saxophone" | "Orchestra" | "Horns" | "Cymbals" | "Hand Clap" | "Oboe" | "Celesta" | "Congas" | "Drone" | "Alto Saxophone" | "Double Bass" | "Ukulele" | "Harpsichord" | "Baritone Saxophone" | "Xylophone" | "Tuba" | "Bass Guitar" | "Whistle" | "Lead Guitar" | "Rhodes" | "808" | "Bongos" | "Bassoon" | "Cowbell" | "Viola" | "Sitar" | "Steel Drums" | "Piccolo" | "Theremin" | "Bagpipes" | "Hi-Hat" | "Music Box" | "Melodica" | "Tabla" | "Koto" | "Djembe" | "Taiko" | "Didgeridoo";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /** Not beside taskId. Stems of a track: A track that is to be taken apart. */
    audioUrl?: string & NotAllowed<"Not beside taskId. Stems of a track: A track that is to be taken apart.">;
};
/**
 * Stems of a recording
 * A recording that is to be taken apart.
 */
export type SunoStemsOfUpload = {
    /** Public URL of your recording. */
    audioUrl: string;
    /** An id that one page asks for beside the address, and another does not. */
    audioId?: string;
    /**
     * The voice and the rest, all stems, or the one of `stemName`.
     *
     * Default: `"separate_vocal"`.
     */
    type?: "separate_vocal" | "split_stem" | "split_stem_advanced";
    /** The one stem that `split_stem_advanced` takes out. */
    stemName?: "Lead Vocal" | "Drum Kit" | "Kick" | "Snare" | "Risers" | "Bass" | "Backing Vocals" | "Piano" | "Electric Guitar" | "Percussion" | "String Section" | "Synth" | "Acoustic Guitar" | "Sound Effects" | "Synth Pad" | "Synth Bass" | "Guitar" | "Brass Section" | "Organ" | "Electronic Drum Kit" | "Lead Electric Guitar" | "Synth Keys" | "Rhythm Electric Guitar" | "Electric Piano" | "Upright Bass" | "Keyboards" | "Distorted Electric Guitar" | "Synth Strings" | "Synth Lead" | "Woodwinds" | "Rhythm Acoustic Guitar" | "Flute" | "Harp" | "Tambourine" | "Trumpet" | "Arpeggiator" | "Accordion" | "Fiddle" | "Pedal Steel Guitar" | "Synth Voice" | "Violin" | "Digital Piano" | "Synth Brass" | "Mandolin" | "Choir" | "Banjo" | "Bells" | "Clarinet" | "Tenor Saxophone" | "Trombone" | "Shaker" | "French Horn" | "Glockenspiel" | "Electric Bass" | "Cello" | "Timpani" | "Harmonica" | "Marimba" | "Vibraphone" | "Lap Steel Guitar" | "Saxophone" | "Orchestra" | "Horns" | "Cymbals" | "Hand Clap" | "Oboe" | "Celesta" | "Congas" | "Drone" | "Alto Saxophone" | "Double Bass" | "Ukulele" | "Harpsichord" | "Baritone Saxophone" | "Xylophone" | "Tuba" | "Bass Guitar" | "Whistle" | "Lead Guitar" | "Rhodes" | "808" | "Bongos" | "Bassoon" | "Cowbell" | "Viola" | "Sitar" | "Steel Drums" | "Piccolo" | "Theremin" | "Bagpipes" | "Hi-Hat" | "Music Box" | "Melodica" | "Tabla" | "Koto" | "Djembe" | "Taiko" | "Didgeridoo";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
    /**
     * Not beside audioUrl. Stems of a recording: A recording that is to be taken apart.
     *
     * Limits: not empty.
     */
    taskId?: string & NotAllowed<"Not beside audioUrl. Stems of a recording: A recording that is to be taken apart.">;
};
/**
 * Suno stems request
 * A track or a recording that is to be taken apart.
 */
export type SunoStemsRequest = SunoStemsOfTask | SunoStemsOfUpload;
/**
 * End of a Suno stems task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type SunoStemsFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        task_id: string;
        /** The stems, by names such as `vocal_url`. Empty if the task has failed. */
        vocal_removal_info?: {
            [key: string]: unknown;
        } | null;
    };
};
/**
 * Record
 * What every record of a task that works on a track has.
 */
export type SunoPlainRecord = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** Id of the track. */
    musicId?: string | null;
    /** Id of the track. */
    audioId?: string | null;
    /** Where the end is announced. */
    callbackUrl?: string | null;
    /** Code of the fault, if the task has failed. */
    errorCode?: number | null;
    /** Why the task failed, in words. */
    errorMessage?: string | null;
};
/**
 * Running
 * The task has not ended. Ask again.
 */
export type SunoStemsRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoPlainRecord & {
        /**
         * The task is running.
         */
        successFlag: "PENDING";
    };
};
/**
 * Result
 * The stems. Those that were not made are empty.
 */
export type SunoStemsResponse = {
    /** Where the whole track can be fetched. */
    originUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    vocalUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    instrumentalUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    backingVocalsUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    drumsUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    bassUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    guitarUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    pianoUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    keyboardUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    percussionUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    stringsUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    synthUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    fxUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    brassUrl?: string | null;
    /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
    woodwindsUrl?: string | null;
    /** The stems again, with ids. Empty where none have one. */
    originData?: {
        /** Id of the stem, by which notes can be written of it. */
        id?: string;
        /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
        audio_url?: string | null;
        /** Length in seconds. */
        duration?: number | null;
        /** What is heard. */
        stem_type_group_name?: string;
    }[] | null;
};
/**
 * Succeeded
 * The task has ended and its result is ready.
 */
export type SunoStemsSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoPlainRecord & {
        /**
         * SUCCESS: the task has succeeded. CALLBACK_EXCEPTION: only the callback did not arrive; where there is no result the task may still be at work.
         */
        successFlag: "SUCCESS" | "CALLBACK_EXCEPTION";
        /** The stems. Those that were not made are empty. */
        response?: SunoStemsResponse;
    };
};
/**
 * Failed
 * The task has ended without a result. This is final.
 */
export type SunoStemsFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoPlainRecord & {
        /**
         * CREATE_TASK_FAILED: the task could not be started. GENERATE_AUDIO_FAILED: it was started and has failed.
         */
        successFlag: "CREATE_TASK_FAILED" | "GENERATE_AUDIO_FAILED";
    };
};
/**
 * Answer to a question for a Suno stems task
 * The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
 */
export type SunoStemsAnswer = SunoStemsRunning | SunoStemsSucceeded | SunoStemsFailed | Refusal;
/**
 * Suno WAV request
 * A track of a task.
 */
export type SunoWavRequest = {
    /**
     * Id of the task that has made the music. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * Id of a track of that task.
     *
     * Limits: not empty.
     */
    audioId: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * End of a Suno WAV task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type SunoWavFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        task_id: string;
        /** Where to download the file. Empty if the task has failed. */
        audioWavUrl?: string | null;
    };
};
/**
 * Running
 * The task has not ended. Ask again.
 */
export type SunoWavRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoPlainRecord & {
        /**
         * The task is running.
         */
        successFlag: "PENDING";
    };
};
/**
 * Result
 * The result of a task.
 */
export type SunoWavResponse = {
    /** Where to download the file. The address is temporary. */
    audioWavUrl: string;
};
/**
 * Succeeded
 * The task has ended and its result is ready.
 */
export type SunoWavSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoPlainRecord & {
        /**
         * SUCCESS: the task has succeeded. CALLBACK_EXCEPTION: only the callback did not arrive; where there is no result the task may still be at work.
         */
        successFlag: "SUCCESS" | "CALLBACK_EXCEPTION";
        /** The result of a task. */
        response?: SunoWavResponse;
    };
};
/**
 * Failed
 * The task has ended without a result. This is final.
 */
export type SunoWavFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoPlainRecord & {
        /**
         * CREATE_TASK_FAILED: the task could not be started. GENERATE_WAV_FAILED: it was started and has failed.
         */
        successFlag: "CREATE_TASK_FAILED" | "GENERATE_WAV_FAILED";
    };
};
/**
 * Answer to a question for a Suno WAV task
 * The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
 */
export type SunoWavAnswer = SunoWavRunning | SunoWavSucceeded | SunoWavFailed | Refusal;
/**
 * Suno video request
 * A track of a task.
 */
export type SunoVideoRequest = {
    /**
     * Id of the task that has made the music. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * Id of a track of that task.
     *
     * Limits: not empty.
     */
    audioId: string;
    /**
     * Who is named on the cover.
     *
     * Limits: at most 50 characters.
     */
    author?: string;
    /**
     * Site or brand that is shown at the bottom.
     *
     * Limits: at most 50 characters.
     */
    domainName?: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * End of a Suno video task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type SunoVideoFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        task_id: string;
        /** Where to download the file. Empty if the task has failed. */
        video_url?: string | null;
    };
};
/**
 * Running
 * The task has not ended. Ask again.
 */
export type SunoVideoRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoPlainRecord & {
        /**
         * The task is running.
         */
        successFlag: "PENDING";
    };
};
/**
 * Result
 * The result of a task.
 */
export type SunoVideoResponse = {
    /** Where to download the file. The address is temporary. */
    videoUrl: string;
};
/**
 * Succeeded
 * The task has ended and its result is ready.
 */
export type SunoVideoSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoPlainRecord & {
        /**
         * SUCCESS: the task has succeeded. CALLBACK_EXCEPTION: only the callback did not arrive; where there is no result the task may still be at work.
         */
        successFlag: "SUCCESS" | "CALLBACK_EXCEPTION";
        /** The result of a task. */
        response?: SunoVideoResponse;
    };
};
/**
 * Failed
 * The task has ended without a result. This is final.
 */
export type SunoVideoFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoPlainRecord & {
        /**
         * CREATE_TASK_FAILED: the task could not be started. GENERATE_MP4_FAILED: it was started and has failed.
         */
        successFlag: "CREATE_TASK_FAILED" | "GENERATE_MP4_FAILED";
    };
};
/**
 * Answer to a question for a Suno video task
 * The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
 */
export type SunoVideoAnswer = SunoVideoRunning | SunoVideoSucceeded | SunoVideoFailed | Refusal;
/**
 * Suno notes request
 * Stems of which notes are wanted.
 */
export type SunoMidiRequest = {
    /**
     * Id of the task that has taken a track apart. It must have succeeded. Without `audioId` notes of all its stems are written.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * Id of one of its stems.
     *
     * Limits: not empty.
     */
    audioId?: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * Notes
 * Who plays what. Tasks with `split_stem` have none.
 */
export type SunoNotes = {
    /** How the notes stand. */
    state?: string;
    /** The instruments. */
    instruments?: {
        /** The instrument. */
        name?: string;
        /** Its notes. */
        notes?: {
            /** The note's number in MIDI. */
            pitch?: number;
            /** Second at which it begins. */
            start?: number | string;
            /** Second at which it ends. */
            end?: number | string;
            /** How strongly it is played. */
            velocity?: number;
        }[];
    }[];
};
/**
 * End of a Suno notes task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type SunoMidiFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    task_id: string;
    /** The notes. Empty if the task has failed. */
    data?: SunoNotes | null;
};
/**
 * 0, generating
 * The task is running. Ask again.
 */
export type SunoMidiRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task is running.
         */
        successFlag: 0;
    };
};
/**
 * 1, succeeded
 * The task has ended and its result is ready.
 */
export type SunoMidiSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task has succeeded.
         */
        successFlag: 1;
        /** Who plays what. Tasks with `split_stem` have none. */
        midiData: SunoNotes;
    };
};
/**
 * 2 or 3, failed
 * The task has ended without a result. This is final.
 */
export type SunoMidiFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * 2: the task could not be started. 3: it was started and has failed.
         */
        successFlag: 2 | 3;
    };
};
/**
 * Answer to a question for a Suno notes task
 * The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
 */
export type SunoMidiAnswer = SunoMidiRunning | SunoMidiSucceeded | SunoMidiFailed | Refusal;
/**
 * Suno artwork request
 * A song that is to have a cover.
 */
export type SunoArtworkRequest = {
    /**
     * Id of the task that has made the music. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * Answer to a request for artwork
 * The new task if `code` is 200, the first one of that song if it is 400, otherwise a refusal without `data`.
 */
export type SunoArtworkCreated = {
    /**
     * 200: the task exists. Refusals: 400 and 422 a value is not accepted; 401 the key is missing or wrong; 402 the balance is
     * too low; 404 there is no such endpoint; 405, 429 and 430 too many calls; 408 the model gave no result for more than ten
     * minutes; 409 it is there already; 413 a text or file is too long; 451 a file could not be fetched; 455 maintenance; 500
     * the host failed; 501 and 531 the generation failed; 505 the feature is switched off.
     */
    code: 200 | 400 | 401 | 402 | 404 | 405 | 408 | 409 | 413 | 422 | 429 | 430 | 451 | 455 | 500 | 501 | 505 | 531;
    /** A text for people. */
    msg: string;
    /** The task. Empty in another refusal. */
    data?: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        taskId: string;
    } | null;
};
/**
 * End of a Suno artwork task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type SunoArtworkFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        taskId: string;
        /** Where to download the covers. Empty if the task has failed. */
        images?: string[] | null;
    };
};
/**
 * 0 or 2, running
 * The task is running. Ask again.
 */
export type SunoArtworkRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task is running.
         */
        successFlag: 0 | 2;
    };
};
/**
 * 1, succeeded
 * The task has ended and its result is ready.
 */
export type SunoArtworkSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task has succeeded.
         */
        successFlag: 1;
        /** The covers, two as a rule. */
        response: {
            /**
             * Where to download the covers. The addresses are temporary.
             *
             * Limits: at least one item.
             */
            images: string[];
        };
    };
};
/**
 * 3, failed
 * The task has ended without a result. This is final.
 */
export type SunoArtworkFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: DatedRecord & {
        /**
         * The task has failed.
         */
        successFlag: 3;
    };
};
/**
 * Answer to a question for a Suno artwork task
 * The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
 */
export type SunoArtworkAnswer = SunoArtworkRunning | SunoArtworkSucceeded | SunoArtworkFailed | Refusal;
/**
 * Suno phrase request
 * A recording of somebody singing.
 */
export type SunoPhraseRequest = {
    /** Public URL of your recording. */
    voiceUrl: string;
    /**
     * Second at which the voice begins.
     *
     * Limits: from 0.
     */
    vocalStartS: number;
    /**
     * Second at which it ends, which is later.
     *
     * Limits: from 0.
     */
    vocalEndS: number;
    /**
     * Language of the phrase.
     */
    language?: "en" | "zh" | "es" | "fr" | "pt" | "de" | "ja" | "ko" | "hi" | "ru";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * End of a task for a phrase
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type SunoPhraseFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        taskId: string;
        /** The phrase to record. */
        validateInfo?: string;
        /** How the task ended. */
        status?: string;
        /** Code of the fault, if the task has failed. */
        errorCode?: number | null;
        /** Why the task failed, in words. */
        errorMessage?: string | null;
    };
};
/**
 * Suno new phrase request
 * A task whose phrase is to be another one.
 */
export type SunoNewPhraseRequest = {
    /**
     * Id of the task that has given the phrase. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** Public URL that receives a POST when the task ends. The name is spelt so. */
    calBackUrl?: string;
};
/**
 * Record
 * What every record of a task for a voice has.
 */
export type SunoVoiceRecordBase = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** Code of the fault, if the task has failed. */
    errorCode?: number | null;
    /** Why the task failed, in words. */
    errorMessage?: string | null;
};
/**
 * Running
 * The task has not ended. Ask again.
 */
export type SunoPhraseRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoVoiceRecordBase & {
        /**
         * wait_processing: it waits for its turn. processing_validate: it is being worked on.
         */
        status: "wait_processing" | "processing_validate";
    };
};
/**
 * Succeeded
 * The task has ended and its result is ready.
 */
export type SunoPhraseReady = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoVoiceRecordBase & {
        /**
         * wait_validating: the phrase is there and waits to be recorded. success: the voice has been made since.
         */
        status: "wait_validating" | "success";
        /** The phrase to record. */
        validateInfo: string;
    };
};
/**
 * Failed
 * The task has ended without a result. This is final.
 */
export type SunoVoiceFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoVoiceRecordBase & {
        /**
         * processing_validate_fail: no phrase was found, or its recording was refused. fail: the task has failed.
         */
        status: "processing_validate_fail" | "fail";
    };
};
/**
 * Answer to a question for a phrase
 * The task's record, running, succeeded or failed, or a refusal. `code` and `status` say which.
 */
export type SunoPhraseAnswer = SunoPhraseRunning | SunoPhraseReady | SunoVoiceFailed | Refusal;
/**
 * Suno voice request
 * The phrase as it was sung, and what the voice is called.
 */
export type SunoVoiceRequest = {
    /**
     * Id of the task that has given the phrase. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** Public URL of a recording of the phrase, sung rather than spoken. */
    verifyUrl: string;
    /** Name of the voice. */
    voiceName?: string;
    /** What the voice is like. */
    description?: string;
    /** How it sings. */
    style?: string;
    /**
     * How well whoever recorded it sings.
     *
     * Default: `"beginner"`.
     */
    singerSkillLevel?: "beginner" | "intermediate" | "advanced" | "professional";
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * End of a task for a voice
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type SunoVoiceFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its results if it has succeeded. */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        taskId: string;
        /** Id of the voice. */
        voiceId?: string;
        /** How the task ended. */
        status?: string;
        /** Code of the fault, if the task has failed. */
        errorCode?: number | null;
        /** Why the task failed, in words. */
        errorMessage?: string | null;
    };
};
/**
 * Running
 * The task has not ended. Ask again.
 */
export type SunoVoiceRunning = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoVoiceRecordBase & {
        /**
         * wait_processing: it waits for its turn. processing_validate: it is being worked on. wait_validating: it waits for the check of the recording.
         */
        status: "wait_processing" | "processing_validate" | "wait_validating";
    };
};
/**
 * Succeeded
 * The task has ended and its result is ready.
 */
export type SunoVoiceReady = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: SunoVoiceRecordBase & {
        /**
         * The task has succeeded.
         */
        status: "success";
        /** Id of the voice, for `personaId`. */
        voiceId: string;
    };
};
/**
 * Answer to a question for a voice
 * The task's record, running, succeeded or failed, or a refusal. `code` and `status` say which.
 */
export type SunoVoiceAnswer = SunoVoiceRunning | SunoVoiceReady | SunoVoiceFailed | Refusal;
/**
 * Suno voice check request
 * The task that has made the voice.
 */
export type SunoVoiceCheckRequest = {
    /**
     * Id of the task that has made the voice.
     *
     * Limits: not empty.
     */
    task_id: string;
};
/**
 * Veo request
 * A text, and pictures if you like: the first frame, the first and the last, or what shall appear.
 */
export type VeoRequest = {
    /**
     * What to make, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Public URLs of pictures: one first frame, the first and the last, or up to three that are referred to.
     *
     * Limits: at least one item, at most 3 items.
     *
     * If what the pictures show shall appear in the clip (`generationType: "REFERENCE_2_VIDEO"`), there are pictures, 8 seconds, and a model other than `veo3` (`duration: 8`).
     *
     * If the pictures are frames (`generationType: "FIRST_AND_LAST_FRAMES_2_VIDEO"`), there are one or two pictures.
     */
    imageUrls?: string[];
    /**
     * The model: for quality, fast, or at the lowest price.
     *
     * Default: `"veo3_fast"`.
     *
     * If what the pictures show shall appear in the clip (`generationType: "REFERENCE_2_VIDEO"`), there are pictures, 8 seconds, and a model other than `veo3` (`duration: 8`).
     */
    model?: "veo3" | "veo3_fast" | "veo3_lite";
    /**
     * What the pictures are for. Left out, the host decides by whether there are any.
     *
     * If what the pictures show shall appear in the clip (`generationType: "REFERENCE_2_VIDEO"`), there are pictures, 8 seconds, and a model other than `veo3` (`duration: 8`).
     *
     * If the pictures are frames (`generationType: "FIRST_AND_LAST_FRAMES_2_VIDEO"`), there are one or two pictures.
     */
    generationType?: "TEXT_2_VIDEO" | "FIRST_AND_LAST_FRAMES_2_VIDEO" | "REFERENCE_2_VIDEO";
    /**
     * Aspect ratio. `Auto` takes the one that is nearer to the picture's, and crops.
     *
     * Default: `"16:9"`.
     */
    aspect_ratio?: "16:9" | "9:16" | "Auto";
    /**
     * Resolution of the clip.
     *
     * Default: `"720p"`.
     */
    resolution?: "720p" | "1080p" | "4k";
    /**
     * Length in seconds.
     *
     * Default: `8`.
     *
     * If what the pictures show shall appear in the clip (`generationType: "REFERENCE_2_VIDEO"`), there are pictures, 8 seconds, and a model other than `veo3` (`duration: 8`).
     */
    duration?: 4 | 6 | 8;
    /**
     * The same number makes similar clips. Left out, the host takes any.
     *
     * Limits: from 10000, up to 99999.
     */
    seeds?: number;
    /** Text of a watermark on the result. */
    watermark?: string;
    /** Whether the prompt is translated into English first. Pages differ in what happens when it is left out, so send it. */
    enableTranslation?: boolean;
    /**
     * @deprecated
     * Without effect nowadays.
     *
     * Default: `false`.
     */
    enableFallback?: boolean;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * Result
 * The result of a task.
 */
export type VeoResponse = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId?: string;
    /**
     * Where to download the results. The addresses are temporary.
     *
     * Limits: at least one item.
     */
    resultUrls: string[];
    /** The clips in their first shape, where the aspect ratio is not 16:9. Otherwise empty. */
    originUrls?: string[] | null;
    /** Resolution of the clip. */
    resolution?: string | null;
};
/**
 * End of a Veo task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type VeoFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its result if it has succeeded. */
    data: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        taskId: string;
        /** The request, as JSON inside a text. */
        promptJson?: string;
        /** The result of a task. */
        info?: VeoResponse;
        /** Whether another model stepped in. */
        fallbackFlag?: boolean;
    };
};
/**
 * Veo extension request
 * A finished Veo task, and how its clip goes on.
 */
export type VeoExtensionRequest = {
    /**
     * Id of the task whose clip is continued. A clip that was upgraded to 1080p cannot be.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * What happens next.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * The model: fast, for quality, or at the lowest price.
     *
     * Default: `"fast"`.
     */
    model?: "fast" | "quality" | "lite";
    /**
     * The same number makes similar clips. Left out, the host takes any.
     *
     * Limits: from 10000, up to 99999.
     */
    seeds?: number;
    /** Text of a watermark on the result. */
    watermark?: string;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * Answer with a Veo clip in 1080p
 * The clip if `code` is 200, otherwise a refusal. While the clip is being made, `code` is another one too.
 */
export type Veo1080pAnswer = {
    /** 200: the call has worked. Any other code is a refusal, and `msg` says why. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The clip. Empty in a refusal. */
    data?: {
        /** Where to download the clip. The address is temporary. */
        resultUrl: string;
    } | null;
};
/**
 * Veo 4K request
 * A finished Veo task whose clip is wanted in 4K.
 */
export type Veo4kRequest = {
    /**
     * Id of the task that has made the clip. It must have succeeded.
     *
     * Limits: not empty.
     */
    taskId: string;
    /**
     * Which clip of the task, counted from 0.
     *
     * Default: `0`.
     */
    index?: number;
    /** Public URL that receives a POST when the task ends. Recommended in production. */
    callBackUrl?: string;
};
/**
 * End of a Veo 4K task
 * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
 */
export type Veo4kFinished = {
    /** 200 says that the task has succeeded, any other code that it has failed. */
    code: number;
    /** A text for people. */
    msg: string;
    /** The task, with its result if it has succeeded. */
    data?: {
        /**
         * The task's id, an opaque text.
         *
         * Limits: not empty.
         */
        taskId: string;
        /** What it cost in credits. */
        creditsConsumed?: number;
        /** The result. */
        info?: {
            /**
             * Where to download the results. The addresses are temporary.
             *
             * Limits: at least one item.
             */
            resultUrls?: string[];
            /** Where to fetch pictures of the clip. */
            imageUrls?: string[];
            /** Ids of the clips at the model's own host. */
            mediaIds?: string[];
        };
    };
};
/**
 * Record
 * What every record of a Veo task has.
 */
export type VeoRecord = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    taskId: string;
    /** The request, as JSON inside a text. */
    paramJson?: string;
    /** When the task was created, as date and time in a text. */
    createTime?: string;
    /** When the task ended, as date and time in a text. Empty while it runs. */
    completeTime?: string | null;
    /** Code of the fault, if the task has failed. */
    errorCode?: number | null;
    /** Why the task failed, in words. */
    errorMessage?: string | null;
    /** Whether another model stepped in. Old tasks alone have it. */
    fallbackFlag?: boolean | null;
};
/**
 * 0, generating
 * The task is running. Ask again.
 */
export type VeoGenerating = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: VeoRecord & {
        /**
         * The task is running.
         */
        successFlag: 0;
    };
};
/**
 * 1, succeeded
 * The task has ended and its clip is ready.
 */
export type VeoSucceeded = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: VeoRecord & {
        /**
         * The task has succeeded.
         */
        successFlag: 1;
        /** The result of a task. */
        response: VeoResponse;
    };
};
/**
 * 2 or 3, failed
 * The task has ended without a clip. This is final.
 */
export type VeoFailed = {
    /**
     * The call has worked.
     */
    code: 200;
    /** A text for people. */
    msg: string;
    /** The task's record. */
    data: VeoRecord & {
        /**
         * 2: it has failed before the end. 3: it was started, and the model has failed.
         */
        successFlag: 2 | 3;
    };
};
/**
 * Answer to a question for a Veo task
 * The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
 */
export type VeoAnswer = VeoGenerating | VeoSucceeded | VeoFailed | Refusal;
export interface paths {
    "/api/v1/chat/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the credits left
         * Tells how many credits the account has left. A refusal is an HTTP 200 answer whose `code` is not 200.
         */
        get: operations["getCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/common/download-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a link to a result
         * Answers with a link to a result of kie.ai that is good for a short time. Other files are refused with `code` 422.
         */
        post: operations["getDownloadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-stream-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * Keeps a file for a while and answers with a URL that requests can use. The file is a part of a form.
         * The file is deleted after a while, by the published answers at `expiresAt`.
         */
        post: operations["uploadFileStream"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-url-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file from a URL
         * Fetches a file, keeps it for a while and answers with a URL that requests can use.
         * The file is deleted after a while, by the published answers at `expiresAt`.
         */
        post: operations["uploadFileUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/file-base64-upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file from base64
         * Keeps a small file for a while and answers with a URL that requests can use. The file stands in the request, in base64.
         * The file is deleted after a while, by the published answers at `expiresAt`.
         */
        post: operations["uploadFileBase64"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/aleph/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a clip with Runway Aleph
         * Makes a clip again as the prompt says, with the look of a picture if you like.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. Most tasks take 2 to 15 minutes. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createAleph"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/aleph/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an Aleph task
         * Answers at once with the task's record. `successFlag` 1 is success. 0 is a task that is running and one that has failed alike: an
         * `errorCode` other than 0 says that it has failed.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getAleph"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flux/kontext/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make or change a picture with Flux Kontext
         * Makes a picture from a text, or changes yours as the text says.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createFluxKontext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flux/kontext/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Flux Kontext task
         * Answers at once with the task's record. Ask again until `successFlag` is not 0.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getFluxKontext"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gpt4o-image/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make or change a picture with GPT-4o
         * Makes pictures from a text, from pictures, or from both.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createGpt4oImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gpt4o-image/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a GPT-4o image task
         * Answers at once with the task's record. Ask again until `successFlag` is not 0.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getGpt4oImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gpt4o-image/download-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a link to a GPT-4o image
         * Answers with a link to a picture of a task that is good for a short time.
         */
        post: operations["getGpt4oImageDownloadUrl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/createTask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a task of any model
         * `model` names the model, and `input` holds what that model takes, and nothing else. An answer with a task's id says that the
         * task exists, not that it will succeed.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/recordInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task of any model
         * Answers at once with the task's record. Ask again until `state` is `success` or `fail`. The results of a success are JSON
         * inside the text `resultJson`.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200. `code` 501 and 408 mean that the task has failed. Right after
         * creation an unknown task (404 or 422) may only be too new.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/modify/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the look of a clip with Luma
         * Renders your clip again as the prompt says. An answer with a task's id says that the task exists, not that it will
         * succeed. High resolutions take longest.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. Most tasks take 2 to 10 minutes. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createModifyTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/modify/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Luma modify task
         * Answers at once with the task's record. Ask again until `successFlag` is not 0. Flags 1 and 4 both mean that
         * `response.resultUrls` can be downloaded; 2 and 3 mean that the task has failed, and `errorMessage` says why.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200. An unknown task is reported as `code` 422, "record does
         * not exist". `code` 501 says that the generation failed.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getModifyTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip with Runway
         * Makes a clip from a text, or from a first frame and a text. It can be continued.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createRunway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue a Runway clip
         * Continues the clip of a Runway task of your account that has succeeded. The result can be continued again.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createRunwayExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway/record-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Runway task
         * Answers at once with the record of a new or of a continued clip. Ask again until `state` is `success` or `fail`.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getRunway"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a song with Suno
         * Makes a song in two takes: from an idea, from lyrics of your own, or without singing.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue a song with Suno
         * Makes a track of a Suno task longer.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/upload-cover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cover your recording with Suno
         * Makes your recording again in another style.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoUploadCover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/upload-extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue your recording with Suno
         * Makes your recording longer.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoUploadExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/add-instrumental": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accompany your recording with Suno
         * Makes music to your recording, for example to a voice.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoInstrumental"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/add-vocals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sing to your recording with Suno
         * Adds singing to your recording.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoVocals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/mashup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Blend two recordings with Suno
         * Makes one song of two recordings.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoMashup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/replace-section": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sing a part anew with Suno
         * Replaces a part of a track or of your recording.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/sounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a sound with Suno
         * Makes a sound or a loop.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoSound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno task with music
         * Answers at once with the record of a song, of a sound, or of what was made of a recording. Ask again until `status` is none of
         * `PENDING`, `TEXT_SUCCESS` and `FIRST_SUCCESS`. Take `audioUrl` of each track: streams were seen empty afterwards.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getSunoMusic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/generate-persona": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a persona of a track with Suno
         * Keeps the voice and style of a track under an id, for further songs. A track has one persona.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["makeSunoPersona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/generate/get-timestamped-lyrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the words of a song in its sound
         * Tells when which word of a track is sung.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["makeSunoTimedLyrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lyrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write lyrics with Suno
         * Writes the words of a song, mostly in several versions. The results are the texts themselves; there is no file.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoLyrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lyrics/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno task with lyrics
         * Answers at once with the task's record. Ask again until `status` is not `PENDING`.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getSunoLyrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocal-removal/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a track apart with Suno
         * Separates the voice from the rest, or all stems of a track or of your recording.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoStems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vocal-removal/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno stems task
         * Answers at once with the task's record. Ask again until `successFlag` is not `PENDING`.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getSunoStems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wav/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a track as WAV with Suno
         * Makes a WAV file of a track.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoWav"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wav/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno WAV task
         * Answers at once with the task's record. Ask again until `successFlag` is not `PENDING`.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getSunoWav"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mp4/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a video of a track with Suno
         * Makes a video that shows a track, with its cover.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mp4/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno video task
         * Answers at once with the task's record. Ask again until `successFlag` is not `PENDING`.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getSunoVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midi/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down notes with Suno
         * Writes down which notes are played in the stems of a task. The result is the notes themselves; there is no file.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoMidi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midi/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno notes task
         * Answers at once with the task's record. Ask again until `successFlag` is not 0.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getSunoMidi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/cover/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a cover for a song with Suno
         * Makes pictures for the song of a task, once: a second call for it is refused with `code` 400, and `data` then has the id of the
         * first.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoArtwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/cover/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno artwork task
         * Answers at once with the task's record. Ask again until `successFlag` is 1 or 3: here 2 means that it is being worked on.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getSunoArtwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voice/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a phrase to record for a voice
         * Chooses a phrase that whoever owns the voice sings and records. The result is the phrase itself; there is no file.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoPhrase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voice/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get another phrase to record for a voice
         * Chooses another phrase for the same voice.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `calBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoNewPhrase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voice/validate-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a phrase to record
         * Answers at once with the task's record. Ask again until `status` is neither `wait_processing` nor `processing_validate`: with
         * `wait_validating` the phrase is there.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getSunoPhrase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voice/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a voice with Suno
         * Makes a voice of the recorded phrase. The result is the id of the voice; there is no file.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createSunoVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voice/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a voice
         * Answers at once with the task's record. Ask again until `status` is `success` or a failure: here `wait_validating` means that the
         * recording is being checked.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getSunoVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voice/check-voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a voice can be used
         * Tells whether the voice of a task can be used.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["makeSunoVoiceCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip with Veo 3.1
         * Makes a clip with sound from a text, from one or two frames, or from a text and pictures of what shall appear. The clip can
         * be continued, and upgraded to 1080p or 4K.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createVeo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue a Veo clip
         * Continues the clip of a Veo task of your account that has succeeded. The result can be continued again.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createVeoExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo/get-1080p-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Upgrade a Veo clip to 1080p
         * Starts to make a clip of a Veo task again in 1080p, and answers with it once it is there. There is no task for it: call it
         * again, with pauses of half a minute, until `code` is 200. A repeated call starts nothing anew. A clip that was upgraded can no
         * longer be continued.
         */
        get: operations["getVeo1080p"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo/get-4k-video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upgrade a Veo clip to 4K
         * Starts a task of its own that makes a clip of a Veo task again in 4K. It costs credits of its own. While it is not ready, a
         * repeated call may be refused: ask for this task's record instead.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. Most tasks take 5 to 10 minutes. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         * The price is not published. Results can be downloaded for 24 hours.
         */
        post: operations["createVeo4k"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo/record-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Veo task
         * Answers at once with the record of any Veo task: a new clip, a continued one, or one in 4K. Ask again until `successFlag` is
         * not 0.
         *
         * A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         * Results can be downloaded for 24 hours.
         */
        get: operations["getVeo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    jobFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task of any model has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200.
         * It has the same fields as the answer to a question for the task. The same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": JobFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    modifyFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A modify task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200.
         * When the last repeat has failed too, the host gives up; the task's record then has `successFlag` 4 and its result
         * can still be fetched. The same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": ModifyFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    alephFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An Aleph task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": AlephFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    fluxKontextFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Flux Kontext task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": FluxKontextFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    gpt4oImageFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A GPT-4o image task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": Gpt4oImageFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    runwayFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Runway task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": RunwayFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sunoFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Suno task with music goes on or has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the words are there, when the first track is there, and when
         * the task has ended; the first two may be left out. Answer HTTP 200. The same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task stands. */
            requestBody: {
                content: {
                    "application/json": SunoFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sunoLyricsFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Suno task with lyrics has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": SunoLyricsFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sunoStemsFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Suno stems task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": SunoStemsFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sunoWavFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Suno WAV task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": SunoWavFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sunoVideoFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Suno video task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": SunoVideoFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sunoMidiFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Suno notes task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": SunoMidiFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sunoArtworkFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Suno artwork task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": SunoArtworkFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sunoPhraseFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task for a phrase has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": SunoPhraseFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    sunoVoiceFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task for a voice has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": SunoVoiceFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    veoFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Veo task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": VeoFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    veo4kFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A Veo 4K task has ended
         * kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200. The
         * same message may arrive more than once.
         *
         * Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         * timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         * Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     * the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     * message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** How the task ended. */
            requestBody: {
                content: {
                    "application/json": Veo4kFinished;
                };
            };
            responses: {
                /** You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        CreateAnswer: CreateAnswer;
        /**
         * Code
         * 200: the call has worked. Any other code is a refusal, and `msg` says why.
         * @example 200
         */
        AnswerCode: number;
        /**
         * Message
         * A text for people.
         * @example success
         */
        SuccessMessage: string;
        CreditAnswer: CreditAnswer;
        DownloadUrlRequest: DownloadUrlRequest;
        DownloadUrlAnswer: DownloadUrlAnswer;
        /**
         * Upload path
         * The folder that the file is kept in, without a slash at its ends.
         * @example clips/parks
         */
        UploadPath: string;
        /**
         * File name
         * The file's name. Left out, the host makes one.
         * @example park.mp4
         */
        UploadFileName: string;
        FileForm: FileForm;
        /**
         * Uploaded file
         * The file as the host keeps it. `downloadUrl` can be used in requests. Published answers have all fields, answers that users
         * report have `filePath`, `downloadUrl`, `fileSize`, `mimeType` and `uploadedAt`.
         */
        UploadedFile: {
            /** Where the file is. */
            downloadUrl: string;
            /** The file's id. */
            fileId?: string;
            /** The file's name. */
            fileName?: string;
            /** The name that it came with. */
            originalName?: string;
            /** The file's folder and name. */
            filePath?: string;
            /** The file's size in bytes. */
            fileSize?: number;
            /** The file's media type. */
            mimeType?: string;
            /** The folder that the file is kept in. */
            uploadPath?: string;
            /** The file's URL. */
            fileUrl?: string;
            /** When the file was uploaded. */
            uploadTime?: string;
            /** When the file was uploaded, in answers that users report. */
            uploadedAt?: string;
            /** Until when the file is kept. Sources differ where it is missing: three days by the pages, a day by a user. */
            expiresAt?: string;
        };
        FileAnswer: FileAnswer;
        /**
         * File URL
         * Format: uri
         * Public URL of a file.
         * @example https://example.com/park.jpg
         */
        FileUrl: string;
        FileFromUrl: FileFromUrl;
        FileFromBase64: FileFromBase64;
        /**
         * Prompt
         * What to make, in words.
         * @example A fox made of paper
         */
        AnyPrompt: string;
        /**
         * Watermark
         * Text of a watermark on the result.
         * @example Fox
         */
        WatermarkText: string;
        /**
         * Storage
         * Whether the result is stored in China.
         */
        UploadCn: boolean;
        /**
         * Callback URL
         * Format: uri
         * Public URL that receives a POST when the task ends. Recommended in production.
         * @example https://your-callback-url.com/finished
         */
        CallBackUrl: string;
        AlephRequest: AlephRequest;
        /**
         * Code of the end
         * 200 says that the task has succeeded, any other code that it has failed.
         * @example 200
         */
        FinishedCode: number;
        /**
         * Plain text
         * A text for people.
         */
        PlainText: string;
        /**
         * Task id
         * The task's id, an opaque text.
         * @example 774d9a7dd608a0e49293903095e45a4c
         */
        TaskId: string;
        AlephFinished: AlephFinished;
        /**
         * Request text
         * The request, as JSON inside a text.
         * @example {"prompt":"A paper boat sails down a rainy street"}
         */
        ParamText: string;
        /**
         * Date and time
         * Date and time as a text.
         * @example 2025-06-06 10:30:00
         */
        DateText: string;
        /**
         * End
         * When the task ended, as date and time in a text. Empty while it runs.
         * @example 2025-06-06 10:32:30
         */
        EndDateText: string | null;
        /**
         * Code of the fault
         * Code of the fault, if the task has failed.
         * @example 501
         */
        FaultCode: number | null;
        /**
         * Fault
         * Why the task failed, in words.
         * @example The content was refused.
         */
        FaultText: string | null;
        DatedRecord: DatedRecord;
        AlephRunning: AlephRunning;
        AlephVideo: AlephVideo;
        AlephSucceeded: AlephSucceeded;
        AlephFailed: AlephFailed;
        Refusal: Refusal;
        AlephAnswer: AlephAnswer;
        FluxKontextRequest: FluxKontextRequest;
        FluxKontextImage: FluxKontextImage;
        FluxKontextFinished: FluxKontextFinished;
        FluxKontextGenerating: FluxKontextGenerating;
        FluxKontextSucceeded: FluxKontextSucceeded;
        FluxKontextFailed: FluxKontextFailed;
        FluxKontextAnswer: FluxKontextAnswer;
        Gpt4oImageRequest: Gpt4oImageRequest;
        /**
         * Result addresses
         * Where to download the results. The addresses are temporary.
         */
        ResultUrls: string[];
        Gpt4oImages: Gpt4oImages;
        Gpt4oImageFinished: Gpt4oImageFinished;
        /**
         * Progress
         * How far the task is, as a text from `0.00` to `1.00`.
         * @example 0.50
         */
        ImageProgress: string;
        Gpt4oImageGenerating: Gpt4oImageGenerating;
        Gpt4oImageSucceeded: Gpt4oImageSucceeded;
        Gpt4oImageFailed: Gpt4oImageFailed;
        Gpt4oImageAnswer: Gpt4oImageAnswer;
        Gpt4oDownloadRequest: Gpt4oDownloadRequest;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt1000: string;
        /**
         * List of one URL
         * Public URL of one file, in a list.
         */
        OneUrl: string[];
        /**
         * Sound
         * Whether the clip has sound.
         */
        WithSound: boolean;
        /**
         * Seconds as a text
         * Length of the clip in seconds.
         */
        FiveOrTenSeconds: "5" | "10";
        Kling26ImageToVideo: Kling26ImageToVideo;
        /**
         * Mode
         * Quality, by its name or as a resolution. `std` is the lower one.
         */
        KlingMotionMode: "std" | "pro" | "720p" | "1080p";
        /**
         * Orientation
         * Which way the person looks, as in the picture or as in the clip.
         */
        KlingOrientation: "image" | "video";
        Kling26MotionControl: Kling26MotionControl;
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        WideTallSquare: "16:9" | "9:16" | "1:1";
        Kling26TextToVideo: Kling26TextToVideo;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt3072: string;
        /**
         * File address
         * Format: uri
         * Public URL of a file, or the address of one that the host stores, `oss://…` or `asset://…`.
         * @example https://example.com/park.jpg
         */
        StoredUrl: string;
        /**
         * Seconds
         * Length of the clip in seconds.
         */
        KlingOmniSeconds: number;
        /**
         * Resolution
         * How large it is.
         */
        Resolution720To4k: "720p" | "1080p" | "4k";
        /**
         * Own shots
         * Whether `multi_prompt` describes the shots.
         */
        KlingOwnShots: boolean;
        /**
         * Planned shots
         * Whether the model plans the shots. It does not go with shots of your own.
         */
        KlingPlannedShots: boolean;
        /**
         * Shots
         * What happens in each shot, in order.
         */
        KlingOmniShots: {
            /**
             * What happens in it.
             *
             * Limits: not empty, at most 512 characters.
             */
            prompt: string;
            /**
             * Its length in seconds.
             *
             * Limits: from 1, up to 15.
             */
            duration: number;
        }[];
        KlingOmniElement: KlingOmniElement;
        Kling30OmniImageToVideo: Kling30OmniImageToVideo;
        /**
         * List of one address
         * Address of one file, in a list.
         */
        OneStoredUrl: string[];
        /**
         * Aspect ratio
         * Shape of the picture. `auto` is that of the clip, and goes with a clip alone.
         */
        KlingClipAspectRatio: "16:9" | "9:16" | "1:1" | "auto";
        /**
         * Elements
         * People or things that the prompt names, with pictures of them.
         */
        KlingOmniElements: KlingOmniElement[];
        Kling30OmniReferenceToVideo: Kling30OmniReferenceToVideo;
        Kling30OmniTextToVideo: Kling30OmniTextToVideo;
        /**
         * Seconds as a text
         * Length of the clip in seconds.
         */
        KlingSeconds: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
        Kling30OmniTransformation: Kling30OmniTransformation;
        Kling30MotionControl: Kling30MotionControl;
        /**
         * Frames
         * Public URLs of the first frame and, if you like, the last one.
         */
        KlingFrames: string[];
        /**
         * Shots
         * What happens in each shot, in order.
         */
        KlingShots: {
            /**
             * What happens in it.
             *
             * Limits: not empty, at most 500 characters.
             */
            prompt: string;
            /**
             * Its length in seconds.
             *
             * Limits: from 1, up to 12.
             */
            duration: number;
        }[];
        KlingElement: KlingElement;
        /**
         * Elements
         * People or things that the prompt names, with pictures of them.
         */
        KlingElements: KlingElement[];
        Kling30Video: Kling30Video;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt5000: string;
        KlingAiAvatarPro: KlingAiAvatarPro;
        KlingAiAvatarStandard: KlingAiAvatarStandard;
        /**
         * Negative prompt
         * What must not be seen.
         * @example blur
         */
        NegativePrompt: string;
        /**
         * Guidance
         * How closely the prompt is followed.
         */
        CfgScale: number;
        KlingV21MasterImageToVideo: KlingV21MasterImageToVideo;
        KlingV21MasterTextToVideo: KlingV21MasterTextToVideo;
        KlingV21Pro: KlingV21Pro;
        KlingV21Standard: KlingV21Standard;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt2500: string;
        KlingV25TurboImageToVideoPro: KlingV25TurboImageToVideoPro;
        KlingV25TurboTextToVideoPro: KlingV25TurboTextToVideoPro;
        /**
         * Resolution
         * How large it is.
         */
        Resolution720And1080: "720p" | "1080p";
        KlingV3TurboImageToVideo: KlingV3TurboImageToVideo;
        KlingV3TurboTextToVideo: KlingV3TurboTextToVideo;
        /**
         * Resolution
         * How large it is.
         */
        Resolution480And720: "480p" | "720p";
        /**
         * Acceleration
         * How much quality is given up for speed.
         */
        Wan22Acceleration: "none" | "regular";
        /**
         * Longer prompt
         * Whether a language model adds detail to the prompt first.
         */
        PromptExtend: boolean;
        /**
         * Seed
         * The same number gives about the same result.
         */
        Wan22Seed: number;
        /**
         * Content filter
         * Whether results are filtered for what is not safe for work.
         */
        NsfwChecker: boolean;
        Wan22A14bImageToVideoTurbo: Wan22A14bImageToVideoTurbo;
        /**
         * Resolution
         * How large it is.
         */
        Resolution480To720: "480p" | "580p" | "720p";
        /**
         * Seed
         * The same number gives about the same result.
         */
        AnySeed: number;
        Wan22A14bSpeechToVideoTurbo: Wan22A14bSpeechToVideoTurbo;
        Wan22A14bTextToVideoTurbo: Wan22A14bTextToVideoTurbo;
        Wan22AnimateMove: Wan22AnimateMove;
        Wan22AnimateReplace: Wan22AnimateReplace;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt800: string;
        Wan25ImageToVideo: Wan25ImageToVideo;
        Wan25TextToVideo: Wan25TextToVideo;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt1500: string;
        /**
         * Seconds as a text
         * Length of the clip in seconds.
         */
        FiveToFifteenSeconds: "5" | "10" | "15";
        /**
         * Several shots
         * Whether the clip has several shots.
         */
        SeveralShots: boolean;
        Wan26FlashImageToVideo: Wan26FlashImageToVideo;
        /**
         * List of URLs
         * Public URLs of files.
         */
        OneToThreeUrls: string[];
        Wan26FlashVideoToVideo: Wan26FlashVideoToVideo;
        Wan26ImageToVideo: Wan26ImageToVideo;
        Wan26TextToVideo: Wan26TextToVideo;
        Wan26VideoToVideo: Wan26VideoToVideo;
        /**
         * Resolution
         * How large it is.
         */
        ImageResolution: "1K" | "2K" | "4K";
        /**
         * Colours
         * Colours of the picture and how much of it each takes.
         */
        WanColors: {
            /** The colour in hexadecimal. */
            hex: string;
            /** How much of the picture it takes. */
            ratio: string;
        }[];
        /**
         * Boxes
         * For each picture the places to change.
         */
        WanBoxes: number[][][];
        /**
         * Watermark
         * Whether the result is marked as made by a machine.
         */
        Watermark: boolean;
        /**
         * Seed
         * The same number gives about the same result.
         */
        Seed: number;
        Wan27Image: Wan27Image;
        Wan27ImagePro: Wan27ImagePro;
        /**
         * Seconds
         * Length of the clip in seconds.
         */
        WanSeconds: number;
        Wan27ImageToVideo: Wan27ImageToVideo;
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        WanAspectRatio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        Wan27R2v: Wan27R2v;
        Wan27TextToVideo: Wan27TextToVideo;
        Wan27Videoedit: Wan27Videoedit;
        /**
         * Prompt optimizer
         * Whether the model improves the prompt first.
         */
        PromptOptimizer: boolean;
        Hailuo02ImageToVideoPro: Hailuo02ImageToVideoPro;
        /**
         * Seconds as a text
         * Length of the clip in seconds.
         */
        SixOrTenSeconds: "6" | "10";
        Hailuo02ImageToVideoStandard: Hailuo02ImageToVideoStandard;
        Hailuo02TextToVideoPro: Hailuo02TextToVideoPro;
        Hailuo02TextToVideoStandard: Hailuo02TextToVideoStandard;
        /**
         * Resolution
         * How large it is.
         */
        Resolution768And1080: "768P" | "1080P";
        Hailuo23ImageToVideoPro: Hailuo23ImageToVideoPro;
        Hailuo23ImageToVideoStandard: Hailuo23ImageToVideoStandard;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt7000: string;
        /**
         * Seconds
         * Length of the clip in seconds.
         */
        MinimaxSeconds: number;
        /**
         * Resolution
         * How large it is.
         */
        MinimaxResolution: "768P" | "2K";
        MinimaxH3ImageToVideo: MinimaxH3ImageToVideo;
        /**
         * List of addresses
         * Addresses of files.
         */
        UpToNineAddresses: string[];
        /**
         * List of addresses
         * Addresses of files.
         */
        UpToThreeAddresses: string[];
        /**
         * Aspect ratio
         * Shape of the picture. `adaptive` leaves it to the model.
         */
        SeedanceAspectRatio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
        MinimaxH3ReferenceToVideo: MinimaxH3ReferenceToVideo;
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        BytedanceAspectRatio: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
        MinimaxH3TextToVideo: MinimaxH3TextToVideo;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        SeedancePrompt: string;
        /**
         * Resolution
         * How large it is.
         */
        Resolution480To1080: "480p" | "720p" | "1080p";
        /**
         * Fixed camera
         * Whether the camera stands still.
         */
        CameraFixed: boolean;
        Seedance15Pro: Seedance15Pro;
        /**
         * Seconds
         * Length of the clip in seconds.
         */
        SeedanceSeconds: number;
        /**
         * Web search
         * Whether the model may look things up on the web.
         */
        WebSearch: boolean;
        /**
         * Last frame as a picture
         * Whether the last frame comes as a picture too.
         */
        ReturnLastFrame: boolean;
        Seedance2: Seedance2;
        Seedance25: Seedance25;
        Seedance2Fast: Seedance2Fast;
        Seedance2Mini: Seedance2Mini;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt10000: string;
        /**
         * Seed
         * The same number gives about the same result. Minus one leaves it to the model.
         */
        BytedanceSeed: number;
        /**
         * Safety check
         * Whether the request is checked for what is not allowed.
         */
        SafetyChecker: boolean;
        BytedanceV1LiteImageToVideo: BytedanceV1LiteImageToVideo;
        BytedanceV1LiteTextToVideo: BytedanceV1LiteTextToVideo;
        BytedanceV1ProFastImageToVideo: BytedanceV1ProFastImageToVideo;
        BytedanceV1ProImageToVideo: BytedanceV1ProImageToVideo;
        BytedanceV1ProTextToVideo: BytedanceV1ProTextToVideo;
        /**
         * Aspect ratio
         * Shape of the picture. `auto` leaves it to the model.
         */
        NanoBananaAspectRatio: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
        /**
         * Kind of file
         * Kind of file.
         */
        NanoBananaFormat: "png" | "jpeg";
        NanoBanana: NanoBanana;
        NanoBananaEdit: NanoBananaEdit;
        /**
         * Prompt
         * What to show or to change.
         * @example A fox made of paper
         */
        NanoBanana2Prompt: string;
        /**
         * Aspect ratio
         * Shape of the picture. `auto` leaves it to the model.
         */
        NanoBanana2AspectRatio: "1:1" | "1:4" | "1:8" | "2:3" | "3:2" | "3:4" | "4:1" | "4:3" | "4:5" | "5:4" | "8:1" | "9:16" | "16:9" | "21:9" | "auto";
        /**
         * Kind of file
         * Kind of file.
         */
        ImageFormat: "png" | "jpg";
        NanoBanana2: NanoBanana2;
        NanoBanana2Lite: NanoBanana2Lite;
        NanoBananaPro: NanoBananaPro;
        ElevenlabsAudioIsolation: ElevenlabsAudioIsolation;
        /**
         * Voice
         * Who speaks, by the id or the name of a voice.
         * @example EkK5I93UQWFDigLMpZcX
         */
        ElevenlabsVoice: string;
        /**
         * Dialogue
         * Who says what, in order.
         */
        DialogueLines: {
            /**
             * What is said.
             *
             * Limits: not empty.
             */
            text: string;
            /**
             * Who speaks, by the id or the name of a voice.
             *
             * Limits: not empty.
             */
            voice: string;
        }[];
        /**
         * Language
         * The language as a code of ISO 639. Left out, the model finds it.
         */
        DialogueLanguage: "af" | "ar" | "hy" | "as" | "az" | "be" | "bn" | "bs" | "bg" | "ca" | "ceb" | "ny" | "hr" | "cs" | "da" | "nl" | "en" | "et" | "fil" | "fi" | "fr" | "gl" | "ka" | "de" | "el" | "gu" | "ha" | "he" | "hi" | "hu" | "is" | "id" | "ga" | "it" | "ja" | "jv" | "kn" | "kk" | "ky" | "ko" | "lv" | "ln" | "lt" | "lb" | "mk" | "ms" | "ml" | "zh" | "mr" | "ne" | "no" | "ps" | "fa" | "pl" | "pt" | "pa" | "ro" | "ru" | "sr" | "sd" | "sk" | "sl" | "so" | "es" | "sw" | "sv" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "vi" | "cy";
        ElevenlabsTextToDialogueV3: ElevenlabsTextToDialogueV3;
        /**
         * Text
         * What is said.
         * @example The rain has stopped.
         */
        ElevenlabsText: string;
        /**
         * Level
         * From none to full.
         */
        ElevenlabsLevel: number;
        /**
         * Speed
         * How fast it is spoken.
         */
        ElevenlabsSpeed: number;
        /**
         * Language
         * The language as a code of ISO 639.
         * @example en
         */
        ElevenlabsLanguage: string;
        /**
         * Text beside it
         * What is said before or after, so that the voice fits.
         */
        ElevenlabsContext: string;
        ElevenlabsTextToSpeechMultilingualV2: ElevenlabsTextToSpeechMultilingualV2;
        ElevenlabsTextToSpeechTurbo25: ElevenlabsTextToSpeechTurbo25;
        /**
         * Seconds as a number or a text
         * Length of the clip in seconds, 6 to 30.
         */
        GrokSeconds: number | string;
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        GrokAspectRatio: "2:3" | "3:2" | "1:1" | "16:9" | "9:16";
        /**
         * Mode
         * How freely the prompt is read. `spicy` does not go with pictures of your own.
         */
        GrokMode: "fun" | "normal" | "spicy";
        GrokImagineTextToVideo: GrokImagineTextToVideo;
        /**
         * Earlier task
         * Id of a task that has made a clip with Grok Imagine.
         * @example task_grok_12345678
         */
        GrokTaskId: string;
        /**
         * Seconds as a text
         * Length of the clip in seconds, 6 to 30.
         */
        GrokSecondsText: string;
        GrokImagineImageToVideo: GrokImagineImageToVideo;
        /**
         * Seconds as a number or a text
         * How many seconds are added.
         */
        GrokMoreSeconds: (6 | 10) | ("6" | "10");
        GrokImagineExtend: GrokImagineExtend;
        GrokImagineUpscale: GrokImagineUpscale;
        GrokImagineVideo15Preview: GrokImagineVideo15Preview;
        GrokImagineTextToImage: GrokImagineTextToImage;
        GrokImagineImageToImage: GrokImagineImageToImage;
        GrokImagineImage20TextToImage: GrokImagineImage20TextToImage;
        /**
         * Earlier task
         * Id of a task of Grok Imagine Image 2.0 that has made a picture.
         * @example task_grok_imagine_1234567890
         */
        GrokPictureTaskId: string;
        GrokImagineImage20ImageEdit: GrokImagineImage20ImageEdit;
        GrokImagineImage20SegmentMap: GrokImagineImage20SegmentMap;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt3To5000: string;
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        EightAspectRatios: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * Resolution
         * How large it is.
         */
        PixverseQuality: "360p" | "540p" | "720p" | "1080p";
        /**
         * Seconds
         * Length of the clip in seconds.
         */
        PixverseSeconds: number;
        PixverseV6TextToVideo: PixverseV6TextToVideo;
        /**
         * Template
         * A template of PixVerse by its id. It decides how long the clip is and how many pictures it wants.
         */
        PixverseTemplate: "412736208886848" | "411563216524736" | "411316927927040" | "411174903569216" | "410999246341952" | "408891141511104" | "410317363057408" | "410285445698304" | "410133101388544" | "409899296377728" | "408897485909952" | "408869061406656" | "408661207662528" | "409767750265728" | "409766559675264" | "409589071559552" | "407804339389760" | "407658863287616" | "407474361215744" | "407473438360320" | "407467702283008" | "385844572217469" | "406428904874432" | "406423682060736" | "406411724685760" | "406372274350528" | "406218913317312" | "406218479198656" | "406064763308480" | "406413607395776" | "405662117814720" | "406014934000064" | "405658369331648" | "405321470423488" | "405175211454656" | "404955806201792" | "404820147974080" | "398980393937856" | "403916646846400" | "403739217192896" | "403560060358144" | "403556618212098" | "398965022284579" | "402201060373270" | "403085292466285" | "402061828030966" | "402888569901524" | "402155676592228" | "402047865383360" | "402046136040202";
        PixverseV6ImageToVideo: PixverseV6ImageToVideo;
        /**
         * References
         * Pictures of what should be seen. The prompt names each as `@` and its `ref_name`.
         */
        PixverseReferences: {
            /** Public URL of the picture. */
            image_url: string;
            /**
             * What it shows, a person or thing, or what is behind them.
             *
             * Default: `"subject"`.
             */
            type?: "subject" | "background";
            /**
             * How the prompt names it.
             *
             * Limits: not empty, at most 30 characters.
             */
            ref_name?: string;
        }[];
        PixverseV6ReferenceToVideo: PixverseV6ReferenceToVideo;
        PixverseV6Transition: PixverseV6Transition;
        PixverseV6Extend: PixverseV6Extend;
        /**
         * Seconds
         * Length of the clip in seconds.
         */
        HappyhorseSeconds: number;
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        HappyhorseAspectRatio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4" | "4:5" | "5:4" | "9:21" | "21:9";
        Happyhorse11TextToVideo: Happyhorse11TextToVideo;
        Happyhorse11ImageToVideo: Happyhorse11ImageToVideo;
        Happyhorse11ReferenceToVideo: Happyhorse11ReferenceToVideo;
        HappyhorseTextToVideo: HappyhorseTextToVideo;
        HappyhorseImageToVideo: HappyhorseImageToVideo;
        HappyhorseReferenceToVideo: HappyhorseReferenceToVideo;
        HappyhorseVideoEdit: HappyhorseVideoEdit;
        InfinitalkFromAudio: InfinitalkFromAudio;
        Omnihuman15: Omnihuman15;
        Omnihuman15HumanIdentification: Omnihuman15HumanIdentification;
        Omnihuman15SubjectDetection: Omnihuman15SubjectDetection;
        VolcengineVideoToVideoLipSync: VolcengineVideoToVideoLipSync;
        /**
         * Factor
         * By how much width and height grow.
         */
        UpscaleFactor: "1" | "2" | "4";
        TopazVideoUpscale: TopazVideoUpscale;
        TopazImageUpscale: TopazImageUpscale;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt20000: string;
        /**
         * Clips
         * One clip of yours, and which part of it is used, at most 10 seconds.
         */
        GeminiOmniClips: {
            /** Public URL of the clip. It is at most 30 seconds long. Takes files of up to 100 MB. */
            url: string;
            /**
             * Second at which the part begins.
             *
             * Limits: from 0.
             */
            start: number;
            /**
             * Second at which it ends, after `start`.
             *
             * Limits: from 0.
             */
            ends: number;
        }[];
        GeminiOmniVideo: GeminiOmniVideo;
        /**
         * Speaker
         * The speaker's name, `Speaker` and a number.
         * @example Speaker 1
         */
        GeminiSpeakerId: string;
        /**
         * Voice
         * Who speaks.
         */
        GeminiVoice: "Achernar" | "Achird" | "Algenib" | "Algieba" | "Alnilam" | "Aoede" | "Autonoe" | "Callirrhoe" | "Charon" | "Despina" | "Enceladus" | "Erinome" | "Fenrir" | "Gacrux" | "Iapetus" | "Kore" | "Laomedeia" | "Leda" | "Orus" | "Puck" | "Pulcherrima" | "Rasalgethi" | "Sadachbia" | "Sadaltager" | "Schedar" | "Sulafat" | "Umbriel" | "Vindemiatrix" | "Zephyr" | "Zubenelgenubi";
        /**
         * Speakers
         * Who speaks, and how.
         */
        GeminiSpeakers: {
            /**
             * The speaker's name, `Speaker` and a number.
             *
             * Limits: not empty.
             */
            speaker_id: string;
            /** Who speaks. */
            voice_name: "Achernar" | "Achird" | "Algenib" | "Algieba" | "Alnilam" | "Aoede" | "Autonoe" | "Callirrhoe" | "Charon" | "Despina" | "Enceladus" | "Erinome" | "Fenrir" | "Gacrux" | "Iapetus" | "Kore" | "Laomedeia" | "Leda" | "Orus" | "Puck" | "Pulcherrima" | "Rasalgethi" | "Sadachbia" | "Sadaltager" | "Schedar" | "Sulafat" | "Umbriel" | "Vindemiatrix" | "Zephyr" | "Zubenelgenubi";
            /**
             * Accent.
             */
            accent: "Neutral" | "American (Gen)" | "American (Valley)" | "American (South)" | "British (RP)" | "British (Brixton)" | "Transatlantic" | "Australian";
            /**
             * Manner of speaking.
             */
            style?: "Vocal Smile" | "Newscaster" | "Whisper" | "Empathetic" | "Promo/Hype" | "Deadpan";
            /**
             * How fast it is spoken.
             */
            pace?: "Natural" | "Rapid Fire" | "The Drift" | "Staccato";
            /** What the voice is like, in words. */
            audio_profile?: string;
        }[];
        /**
         * Dialogue
         * Who says what, in order.
         */
        GeminiTurns: {
            /**
             * The speaker's name, `Speaker` and a number.
             *
             * Limits: not empty.
             */
            speaker_id: string;
            /**
             * What is said. It may have marks for the tone.
             *
             * Limits: not empty, at most 10000 characters.
             */
            text: string;
        }[];
        Gemini31FlashTts: Gemini31FlashTts;
        Gemini25ProTts: Gemini25ProTts;
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        FluxAspectRatio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3";
        /**
         * Resolution
         * How large it is.
         */
        Resolution1kAnd2k: "1K" | "2K";
        Flux2FlexTextToImage: Flux2FlexTextToImage;
        /**
         * Aspect ratio
         * Shape of the picture. `auto` is that of the first picture.
         */
        FluxEditAspectRatio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "3:2" | "2:3" | "auto";
        Flux2FlexImageToImage: Flux2FlexImageToImage;
        Flux2ProTextToImage: Flux2ProTextToImage;
        Flux2ProImageToImage: Flux2ProImageToImage;
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        GptImageAspectRatio: "1:1" | "2:3" | "3:2";
        /**
         * Quality
         * How much detail it has. `high` is slower.
         */
        GptImageQuality: "medium" | "high";
        GptImage15TextToImage: GptImage15TextToImage;
        GptImage15ImageToImage: GptImage15ImageToImage;
        /**
         * Aspect ratio
         * Shape of the picture. Left out, it is `auto`, which leaves it to the model.
         */
        GptImage2AspectRatio: "auto" | "1:1" | "3:2" | "2:3" | "4:3" | "3:4" | "5:4" | "4:5" | "16:9" | "9:16" | "2:1" | "1:2" | "3:1" | "1:3" | "21:9" | "9:21";
        GptImage2TextToImage: GptImage2TextToImage;
        GptImage2ImageToImage: GptImage2ImageToImage;
        /**
         * Aspect ratio
         * Shape of the picture. `auto` leaves it to the model.
         */
        ImagenAspectRatio: "1:1" | "16:9" | "9:16" | "3:4" | "4:3" | "auto";
        /**
         * Negative prompt
         * What must not be seen.
         * @example blur
         */
        NegativePrompt5000: string;
        /**
         * Seed as a text
         * The same text gives about the same result.
         */
        SeedText: string;
        Imagen4: Imagen4;
        Imagen4Fast: Imagen4Fast;
        Imagen4Ultra: Imagen4Ultra;
        /**
         * Size
         * Shape of the picture. `_hd` is the larger one.
         */
        ImageSize: "square" | "square_hd" | "portrait_4_3" | "portrait_16_9" | "landscape_4_3" | "landscape_16_9";
        /**
         * Style
         * Style of the picture.
         */
        IdeogramStyle: "AUTO" | "GENERAL" | "REALISTIC" | "DESIGN";
        /**
         * Speed
         * How much time the model takes. More gives a better picture.
         */
        IdeogramSpeed: "TURBO" | "BALANCED" | "QUALITY";
        IdeogramV3TextToImage: IdeogramV3TextToImage;
        IdeogramV3Edit: IdeogramV3Edit;
        /**
         * Number as a text
         * How many pictures.
         */
        NumberAsText: "1" | "2" | "3" | "4";
        IdeogramV3Remix: IdeogramV3Remix;
        /**
         * Style
         * Style of the picture.
         */
        IdeogramCharacterStyle: "AUTO" | "REALISTIC" | "FICTION";
        IdeogramCharacter: IdeogramCharacter;
        IdeogramCharacterEdit: IdeogramCharacterEdit;
        IdeogramCharacterRemix: IdeogramCharacterRemix;
        /**
         * Guidance
         * How closely the prompt is followed.
         */
        QwenGuidance: number;
        /**
         * Acceleration
         * How much quality is given up for speed.
         */
        QwenAcceleration: "none" | "regular" | "high";
        QwenTextToImage: QwenTextToImage;
        QwenImageToImage: QwenImageToImage;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt2000: string;
        QwenImageEdit: QwenImageEdit;
        Qwen2TextToImage: Qwen2TextToImage;
        Qwen2ImageEdit: Qwen2ImageEdit;
        Qwen3TextToImage: Qwen3TextToImage;
        Qwen3ImageToImage: Qwen3ImageToImage;
        Qwen3ProTextToImage: Qwen3ProTextToImage;
        Qwen3ProImageToImage: Qwen3ProImageToImage;
        RecraftCrispUpscale: RecraftCrispUpscale;
        RecraftRemoveBackground: RecraftRemoveBackground;
        Seedream3: Seedream3;
        /**
         * Size
         * Shape of the picture. `_hd` is the larger one.
         */
        SeedreamSize: "square" | "square_hd" | "portrait_4_3" | "portrait_3_2" | "portrait_16_9" | "landscape_4_3" | "landscape_3_2" | "landscape_16_9" | "landscape_21_9";
        SeedreamV4TextToImage: SeedreamV4TextToImage;
        SeedreamV4Edit: SeedreamV4Edit;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt3000: string;
        /**
         * Quality
         * How large it is.
         */
        SeedreamQuality: "basic" | "high";
        Seedream45TextToImage: Seedream45TextToImage;
        Seedream45Edit: Seedream45Edit;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt3To3000: string;
        Seedream5LiteTextToImage: Seedream5LiteTextToImage;
        Seedream5LiteImageToImage: Seedream5LiteImageToImage;
        Seedream5ProTextToImage: Seedream5ProTextToImage;
        Seedream5ProImageToImage: Seedream5ProImageToImage;
        Seedream5ProLayerDecomposition: Seedream5ProLayerDecomposition;
        ZImage: ZImage;
        JobRequest: JobRequest;
        /**
         * Time
         * Format: int64
         * Milliseconds since 1970.
         * @example 1755078171000
         */
        Milliseconds: number;
        JobRecord: JobRecord;
        /**
         * Result text
         * The results, as JSON inside a text.
         * @example {"resultUrls":["https://tempfile.aiquickdraw.com/v/774d9a7dd608a0e49293903095e45a4c.mp4"]}
         */
        JobResultText: string;
        JobSucceeded: JobSucceeded;
        JobFailed: JobFailed;
        JobFinished: JobFinished;
        JobRunning: JobRunning;
        JobAnswer: JobAnswer;
        ModifyRequest: ModifyRequest;
        /**
         * Request text
         * The request, as JSON inside a text, with the fields `prompt`, `videoUrl`, `callBackUrl` and `waterMark` (empty if there is
         * none).
         * @example {"callBackUrl":"","prompt":"Snow falls on the street","videoUrl":"https://example.com/input-video.mp4","waterMark":""}
         */
        RequestText: string;
        ModifyFinished: ModifyFinished;
        ModifyRecord: ModifyRecord;
        ModifyGenerating: ModifyGenerating;
        ModifyResponse: ModifyResponse;
        ModifySucceeded: ModifySucceeded;
        ModifyFailed: ModifyFailed;
        ModifyStatusAnswer: ModifyStatusAnswer;
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt1800: string;
        /**
         * Resolution
         * Resolution of the clip.
         */
        RunwayQuality: "720p" | "1080p";
        RunwayRequest: RunwayRequest;
        RunwayFinished: RunwayFinished;
        RunwayExtensionRequest: RunwayExtensionRequest;
        RunwayRecord: RunwayRecord;
        RunwayRunning: RunwayRunning;
        RunwayVideo: RunwayVideo;
        RunwaySucceeded: RunwaySucceeded;
        RunwayFailed: RunwayFailed;
        RunwayAnswer: RunwayAnswer;
        /**
         * Rules of the custom mode
         * What a request must have, by its mode.
         */
        SunoCustomRules: unknown;
        /**
         * Limits of V4
         * What the oldest model takes.
         */
        SunoV4Rules: unknown;
        /**
         * Suno model
         * The model that makes the music. V6 and its sisters are on no page yet; users report them.
         * @example V5
         */
        SunoModel: "V4" | "V4_5" | "V4_5PLUS" | "V4_5ALL" | "V5" | "V5_5" | "V6" | "V6_MINI" | "V6_WILD";
        /**
         * Prompt
         * In custom mode the lyrics, word for word. Otherwise what the song is about: Suno writes the lyrics.
         * @example A calm and relaxing piano track with soft melodies
         */
        SunoPrompt: string;
        /**
         * Style
         * Style and genre in words.
         * @example Classical
         */
        SunoStyle: string;
        /**
         * Song title
         * Title of the song.
         * @example Peaceful Piano Meditation
         */
        SunoShortTitle: string;
        /**
         * Unwanted styles
         * What the music should not sound like.
         * @example heavy metal, fast drums
         */
        SunoNegativeTags: string;
        /**
         * Singer
         * Whether a man (`m`) or a woman (`f`) is more likely to sing.
         */
        SunoVocalGender: "m" | "f";
        /**
         * Weight
         * How much something counts, with up to two decimals.
         * @example 0.65
         */
        SunoWeight: number;
        /**
         * Persona or voice
         * Id of a persona or of a voice that you have made. Only custom mode takes it.
         * @example persona_123
         */
        SunoSingerId: string;
        /**
         * Kind of singer
         * Whether the id is that of a persona or of a voice. V5 and V5_5 take it.
         */
        SunoSingerKind: "style_persona" | "voice_persona";
        /**
         * Length
         * Length in seconds. Only V5_5 in custom mode takes it.
         * @default 20
         */
        SunoSeconds: number;
        SunoMusicRequest: SunoMusicRequest;
        SunoFinishedTrack: SunoFinishedTrack;
        SunoFinished: SunoFinished;
        /**
         * Rules of own settings
         * What a request must have, by whether its settings are its own.
         */
        SunoOwnRules: unknown;
        /**
         * Limits of titles
         * How long a title of some models may be.
         */
        SunoTitleRules: unknown;
        /**
         * Track id
         * Id of a track, as the record of its task has it.
         * @example e231c7d4
         */
        SunoAudioId: string;
        /**
         * Song title
         * Title of the song.
         * @example Peaceful Piano Meditation
         */
        SunoTitle: string;
        SunoExtensionRequest: SunoExtensionRequest;
        /**
         * Recording
         * Format: uri
         * Public URL of your recording, which has up to 8 minutes.
         * @example https://example.com/music.mp3
         */
        SunoUploadUrl: string;
        SunoUploadCoverRequest: SunoUploadCoverRequest;
        SunoUploadExtensionRequest: SunoUploadExtensionRequest;
        /**
         * Suno model
         * The model that makes the music.
         * @default V4_5PLUS
         */
        SunoTrackModel: "V4_5PLUS" | "V5" | "V5_5";
        /**
         * Song title
         * Title of the song.
         * @example Peaceful Piano Meditation
         */
        SunoAnyTitle: string;
        /**
         * Unwanted styles
         * What the music should not sound like.
         * @example heavy metal, fast drums
         */
        SunoShortNegativeTags: string;
        SunoInstrumentalRequest: SunoInstrumentalRequest;
        SunoVocalsRequest: SunoVocalsRequest;
        SunoMashupRequest: SunoMashupRequest;
        /**
         * Task with music
         * Id of the task that has made the music. It must have succeeded.
         * @example 5c79a1e06d3f4b2f9a8e71c05d3fbe8e
         */
        SunoTaskId: string;
        /**
         * Track id
         * Id of a track of that task.
         * @example e231c7d4
         */
        SunoAudioIdInTask: string;
        /**
         * Second
         * A point in time in seconds, with up to two decimals.
         * @example 10.5
         */
        SunoSecond: number;
        SunoSectionOfTask: SunoSectionOfTask;
        SunoSectionOfUpload: SunoSectionOfUpload;
        SunoSectionRequest: SunoSectionRequest;
        SunoSoundRequest: SunoSoundRequest;
        SunoMusicRecord: SunoMusicRecord;
        SunoTrack: SunoTrack;
        SunoMusicResponse: SunoMusicResponse;
        SunoMusicRunning: SunoMusicRunning;
        SunoMusicSucceeded: SunoMusicSucceeded;
        SunoMusicFailed: SunoMusicFailed;
        SunoMusicAnswer: SunoMusicAnswer;
        SunoPersonaRequest: SunoPersonaRequest;
        /**
         * Persona
         * The persona, or a refusal.
         */
        SunoPersona: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: string;
            /** The persona. */
            data: {
                /** Id of the persona, for `personaId`. */
                personaId: string;
            };
        } | Refusal;
        SunoTimedLyricsRequest: SunoTimedLyricsRequest;
        /**
         * Words with their times
         * When which word is sung, or a refusal.
         */
        SunoTimedLyrics: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: string;
            /** When which word is sung. */
            data: {
                /** The words in their order. */
                alignedWords: {
                    /** The word. */
                    word?: string;
                    /** Whether it was found. */
                    success?: boolean;
                    /** Second at which it begins. */
                    startS?: number;
                    /** Second at which it ends. */
                    endS?: number;
                    /** A measure of the match, as the maker of the model gives it. */
                    palign?: number;
                }[];
                /** How loud the track is over time. */
                waveformData?: number[];
                /** A measure of how well the words were found, as the maker of the model gives it. */
                hootCer?: number;
                /** Whether the track is still a stream. */
                isStreamed?: boolean;
            };
        } | Refusal;
        SunoLyricsRequest: SunoLyricsRequest;
        SunoLyricsFinished: SunoLyricsFinished;
        SunoLyricsRecord: SunoLyricsRecord;
        SunoLyricsRunning: SunoLyricsRunning;
        SunoLyricsResponse: SunoLyricsResponse;
        SunoLyricsSucceeded: SunoLyricsSucceeded;
        SunoLyricsFailed: SunoLyricsFailed;
        SunoLyricsAnswer: SunoLyricsAnswer;
        /**
         * Stem
         * The one stem that `split_stem_advanced` takes out.
         */
        SunoStemName: "Lead Vocal" | "Drum Kit" | "Kick" | "Snare" | "Risers" | "Bass" | "Backing Vocals" | "Piano" | "Electric Guitar" | "Percussion" | "String Section" | "Synth" | "Acoustic Guitar" | "Sound Effects" | "Synth Pad" | "Synth Bass" | "Guitar" | "Brass Section" | "Organ" | "Electronic Drum Kit" | "Lead Electric Guitar" | "Synth Keys" | "Rhythm Electric Guitar" | "Electric Piano" | "Upright Bass" | "Keyboards" | "Distorted Electric Guitar" | "Synth Strings" | "Synth Lead" | "Woodwinds" | "Rhythm Acoustic Guitar" | "Flute" | "Harp" | "Tambourine" | "Trumpet" | "Arpeggiator" | "Accordion" | "Fiddle" | "Pedal Steel Guitar" | "Synth Voice" | "Violin" | "Digital Piano" | "Synth Brass" | "Mandolin" | "Choir" | "Banjo" | "Bells" | "Clarinet" | "Tenor Saxophone" | "Trombone" | "Shaker" | "French Horn" | "Glockenspiel" | "Electric Bass" | "Cello" | "Timpani" | "Harmonica" | "Marimba" | "Vibraphone" | "Lap Steel Guitar" | "Saxophone" | "Orchestra" | "Horns" | "Cymbals" | "Hand Clap" | "Oboe" | "Celesta" | "Congas" | "Drone" | "Alto Saxophone" | "Double Bass" | "Ukulele" | "Harpsichord" | "Baritone Saxophone" | "Xylophone" | "Tuba" | "Bass Guitar" | "Whistle" | "Lead Guitar" | "Rhodes" | "808" | "Bongos" | "Bassoon" | "Cowbell" | "Viola" | "Sitar" | "Steel Drums" | "Piccolo" | "Theremin" | "Bagpipes" | "Hi-Hat" | "Music Box" | "Melodica" | "Tabla" | "Koto" | "Djembe" | "Taiko" | "Didgeridoo";
        SunoStemsOfTask: SunoStemsOfTask;
        SunoStemsOfUpload: SunoStemsOfUpload;
        SunoStemsRequest: SunoStemsRequest;
        SunoStemsFinished: SunoStemsFinished;
        SunoPlainRecord: SunoPlainRecord;
        SunoStemsRunning: SunoStemsRunning;
        /**
         * Stem address
         * Where to download the stem. The address is temporary. Empty where there is no such stem.
         * @example https://tempfile.aiquickdraw.com/s/stem.mp3
         */
        SunoStemUrl: string | null;
        SunoStemsResponse: SunoStemsResponse;
        SunoStemsSucceeded: SunoStemsSucceeded;
        SunoStemsFailed: SunoStemsFailed;
        SunoStemsAnswer: SunoStemsAnswer;
        SunoWavRequest: SunoWavRequest;
        SunoWavFinished: SunoWavFinished;
        SunoWavRunning: SunoWavRunning;
        SunoWavResponse: SunoWavResponse;
        SunoWavSucceeded: SunoWavSucceeded;
        SunoWavFailed: SunoWavFailed;
        SunoWavAnswer: SunoWavAnswer;
        SunoVideoRequest: SunoVideoRequest;
        SunoVideoFinished: SunoVideoFinished;
        SunoVideoRunning: SunoVideoRunning;
        SunoVideoResponse: SunoVideoResponse;
        SunoVideoSucceeded: SunoVideoSucceeded;
        SunoVideoFailed: SunoVideoFailed;
        SunoVideoAnswer: SunoVideoAnswer;
        SunoMidiRequest: SunoMidiRequest;
        /**
         * Time of a note
         * A second. Some messages have it as a text.
         */
        SunoNoteTime: number | string;
        SunoNotes: SunoNotes;
        SunoMidiFinished: SunoMidiFinished;
        SunoMidiRunning: SunoMidiRunning;
        SunoMidiSucceeded: SunoMidiSucceeded;
        SunoMidiFailed: SunoMidiFailed;
        SunoMidiAnswer: SunoMidiAnswer;
        SunoArtworkRequest: SunoArtworkRequest;
        /**
         * Code of a create answer
         * 200: the task exists. Refusals: 400 and 422 a value is not accepted; 401 the key is missing or wrong; 402 the balance is
         * too low; 404 there is no such endpoint; 405, 429 and 430 too many calls; 408 the model gave no result for more than ten
         * minutes; 409 it is there already; 413 a text or file is too long; 451 a file could not be fetched; 455 maintenance; 500
         * the host failed; 501 and 531 the generation failed; 505 the feature is switched off.
         * @example 200
         */
        CreateCode: 200 | 400 | 401 | 402 | 404 | 405 | 408 | 409 | 413 | 422 | 429 | 430 | 451 | 455 | 500 | 501 | 505 | 531;
        SunoArtworkCreated: SunoArtworkCreated;
        SunoArtworkFinished: SunoArtworkFinished;
        SunoArtworkRunning: SunoArtworkRunning;
        /**
         * Result
         * The covers, two as a rule.
         */
        SunoArtwork: {
            /**
             * Where to download the covers. The addresses are temporary.
             *
             * Limits: at least one item.
             */
            images: string[];
        };
        SunoArtworkSucceeded: SunoArtworkSucceeded;
        SunoArtworkFailed: SunoArtworkFailed;
        SunoArtworkAnswer: SunoArtworkAnswer;
        SunoPhraseRequest: SunoPhraseRequest;
        SunoPhraseFinished: SunoPhraseFinished;
        /**
         * Task with a phrase
         * Id of the task that has given the phrase. It must have succeeded.
         * @example 5c79a1e06d3f4b2f9a8e71c05d3fbe8e
         */
        SunoPhraseTaskId: string;
        SunoNewPhraseRequest: SunoNewPhraseRequest;
        SunoVoiceRecordBase: SunoVoiceRecordBase;
        SunoPhraseRunning: SunoPhraseRunning;
        SunoPhraseReady: SunoPhraseReady;
        SunoVoiceFailed: SunoVoiceFailed;
        SunoPhraseAnswer: SunoPhraseAnswer;
        SunoVoiceRequest: SunoVoiceRequest;
        SunoVoiceFinished: SunoVoiceFinished;
        SunoVoiceRunning: SunoVoiceRunning;
        SunoVoiceReady: SunoVoiceReady;
        SunoVoiceAnswer: SunoVoiceAnswer;
        SunoVoiceCheckRequest: SunoVoiceCheckRequest;
        /**
         * Whether a voice can be used
         * Whether the voice can be used, or a refusal.
         */
        SunoVoiceCheck: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: string;
            /** The voice. */
            data: {
                /** Whether it can be used. */
                isAvailable: boolean;
            };
        } | Refusal;
        /**
         * Seed
         * The same number makes similar clips. Left out, the host takes any.
         * @example 12345
         */
        VeoSeed: number;
        VeoRequest: VeoRequest;
        VeoResponse: VeoResponse;
        VeoFinished: VeoFinished;
        /**
         * Veo task
         * Id of the task that has made the clip. It must have succeeded.
         * @example veo_task_5f2a90c1
         */
        VeoTaskId: string;
        VeoExtensionRequest: VeoExtensionRequest;
        Veo1080pAnswer: Veo1080pAnswer;
        Veo4kRequest: Veo4kRequest;
        Veo4kFinished: Veo4kFinished;
        VeoRecord: VeoRecord;
        VeoGenerating: VeoGenerating;
        VeoSucceeded: VeoSucceeded;
        VeoFailed: VeoFailed;
        VeoAnswer: VeoAnswer;
    };
    responses: {
        /**
         * A guard in front of the host turned the call away, as users report for unusual `User-Agent` headers. The body is plain
         * text.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** The balance does not cover the price. Reported by users; the same refusal also arrives as HTTP 200. */
        InsufficientCredits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Refusal;
            };
        };
        /** The host failed. Whether a task was created is unknown. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Refusal;
            };
        };
        /** Too many calls. An account may start 20 tasks in 10 seconds. Nothing was created or queued; wait and try again. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": Refusal;
            };
        };
    };
    parameters: {
        /**
         * The task's id, as the create answer gave it. Treat it as an opaque text.
         * @example 774d9a7dd608a0e49293903095e45a4c
         */
        TaskInQuery: string;
        /**
         * Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
         * the account. Compare it in constant time. The body is not signed.
         * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
         */
        WebhookSignature: string;
        /**
         * When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
         * message may be is not published; five minutes is usual.
         * @example 1755078480
         */
        WebhookTimestamp: string;
        /**
         * Id of the Veo task that has made the clip. It must have succeeded.
         * @example veo_task_5f2a90c1
         */
        VeoTaskInQuery: string;
    };
    requestBodies: never;
    headers: {
        /**
         * How long to wait before the next try, in seconds or as an HTTP date. It may be missing.
         * @example 10
         */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The credits if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreditAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDownloadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result. */
        requestBody: {
            content: {
                "application/json": DownloadUrlRequest;
            };
        };
        responses: {
            /** The link if `code` is 200. With any other `code` the request was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DownloadUrlAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadFileStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file. */
        requestBody: {
            content: {
                "multipart/form-data": FileForm;
            };
        };
        responses: {
            /** The file is uploaded if `code` is 200. With any other `code` it was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadFileUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the file is. */
        requestBody: {
            content: {
                "application/json": FileFromUrl;
            };
        };
        responses: {
            /** The file is uploaded if `code` is 200. With any other `code` it was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    uploadFileBase64: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file. */
        requestBody: {
            content: {
                "application/json": FileFromBase64;
            };
        };
        responses: {
            /** The file is uploaded if `code` is 200. With any other `code` it was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createAleph: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": AlephRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getAleph: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlephAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createFluxKontext: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": FluxKontextRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getFluxKontext: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FluxKontextAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createGpt4oImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": Gpt4oImageRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getGpt4oImage: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Gpt4oImageAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getGpt4oImageDownloadUrl: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The result. */
        requestBody: {
            content: {
                "application/json": Gpt4oDownloadRequest;
            };
        };
        responses: {
            /** The link if `code` is 200. With any other `code` the request was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DownloadUrlAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": JobRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getJob: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JobAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createModifyTask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": ModifyRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getModifyTask: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ModifyStatusAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createRunway: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": RunwayRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createRunwayExtension: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": RunwayExtensionRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getRunway: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RunwayAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoMusic: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoMusicRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoExtension: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoExtensionRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoUploadCover: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoUploadCoverRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoUploadExtension: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoUploadExtensionRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoInstrumental: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoInstrumentalRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoVocals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoVocalsRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoMashup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoMashupRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoSection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoSectionRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoSound: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoSoundRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSunoMusic: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoMusicAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    makeSunoPersona: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoPersonaRequest;
            };
        };
        responses: {
            /** The result if `code` is 200. With any other `code` the request was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * The call has worked.
                         */
                        code: 200;
                        /** A text for people. */
                        msg: string;
                        /** The persona. */
                        data: {
                            /** Id of the persona, for `personaId`. */
                            personaId: string;
                        };
                    } | Refusal;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    makeSunoTimedLyrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoTimedLyricsRequest;
            };
        };
        responses: {
            /** The result if `code` is 200. With any other `code` the request was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * The call has worked.
                         */
                        code: 200;
                        /** A text for people. */
                        msg: string;
                        /** When which word is sung. */
                        data: {
                            /** The words in their order. */
                            alignedWords: {
                                /** The word. */
                                word?: string;
                                /** Whether it was found. */
                                success?: boolean;
                                /** Second at which it begins. */
                                startS?: number;
                                /** Second at which it ends. */
                                endS?: number;
                                /** A measure of the match, as the maker of the model gives it. */
                                palign?: number;
                            }[];
                            /** How loud the track is over time. */
                            waveformData?: number[];
                            /** A measure of how well the words were found, as the maker of the model gives it. */
                            hootCer?: number;
                            /** Whether the track is still a stream. */
                            isStreamed?: boolean;
                        };
                    } | Refusal;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoLyrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoLyricsRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSunoLyrics: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoLyricsAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoStems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoStemsRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSunoStems: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoStemsAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoWav: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoWavRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSunoWav: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoWavAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoVideo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoVideoRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSunoVideo: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoVideoAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoMidi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoMidiRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSunoMidi: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoMidiAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoArtwork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoArtworkRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoArtworkCreated;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSunoArtwork: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoArtworkAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoPhrase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoPhraseRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoNewPhrase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoNewPhraseRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSunoPhrase: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoPhraseAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createSunoVoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoVoiceRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getSunoVoice: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoVoiceAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    makeSunoVoiceCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoVoiceCheckRequest;
            };
        };
        responses: {
            /** The result if `code` is 200. With any other `code` the request was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * The call has worked.
                         */
                        code: 200;
                        /** A text for people. */
                        msg: string;
                        /** The voice. */
                        data: {
                            /** Whether it can be used. */
                            isAvailable: boolean;
                        };
                    } | Refusal;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createVeo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": VeoRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createVeoExtension: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": VeoExtensionRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getVeo1080p: {
        parameters: {
            query: {
                /**
                 * Id of the Veo task that has made the clip. It must have succeeded.
                 * @example veo_task_5f2a90c1
                 */
                taskId: components["parameters"]["VeoTaskInQuery"];
                /**
                 * Which clip of the task, counted from 0.
                 * @example 0
                 */
                index?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The clip if `code` is 200. With any other `code` it is not ready, or the request was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Veo1080pAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createVeo4k: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": Veo4kRequest;
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateAnswer;
                };
            };
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getVeo: {
        parameters: {
            query: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text.
                 * @example 774d9a7dd608a0e49293903095e45a4c
                 */
                taskId: components["parameters"]["TaskInQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task's record if `code` is 200. With any other `code` the question was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VeoAnswer;
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
