// Written by codegen from openapi/; do not edit.

import type { NotAllowed } from "../../src/client/types.js";

/**
 * Task accepted
 * The task exists. Published sources name its id in two ways, `id` and `task_id`; at least one of them is present. Read
 * `id` first.
 */
export type TaskCreated = {
    /**
     * The task's id, as the official SDKs read it.
     *
     * Limits: not empty.
     */
    id?: string;
    /**
     * The task's id, as RunAPI's pages show it.
     *
     * Limits: not empty.
     */
    task_id?: string;
    /**
     * Where the task stands. These are the documented values; a client should treat any other value as "still running" and
     * ask again.
     */
    status?: "pending" | "processing" | "completed" | "failed";
    /** The model that works on the task. */
    model?: string;
    /** True when the task had been created by an earlier call under the same `Idempotency-Key`. */
    task_replayed?: boolean;
};
/**
 * Account
 * Who a key belongs to.
 */
export type Account = {
    /** The user's id. */
    id: number;
    /** The user's name. */
    name: string;
    /** The user's e-mail address. */
    email: string;
    /** The account that pays. */
    account: {
        /** The account's id. */
        id: number;
        /** The account's name. */
        name: string;
    };
};
/**
 * Balance
 * What an account can still spend, and what it has spent, in US cents.
 */
export type Balance = {
    /** What can be spent in all. */
    balance_cents: number;
    /** The part of it that was paid for. */
    paid_balance_cents: number;
    /** The part of it that was given. */
    bonus_balance_cents: number;
    /** What was spent today. */
    spent_cents_today: number;
    /** What was spent since the account exists. */
    spent_cents_total: number;
};
/**
 * Price of a model
 * What an action costs with one model. Amounts are cents of `currency`.
 */
export type PriceSchedule = {
    /** The service, as in the paths of its actions. */
    service: string;
    /** The action, as in its path. */
    action: string;
    /** The model. Empty where the action has only one. */
    model: string | null;
    /** Whether there is a price: `available` or `pending`. More values may appear. */
    pricing_status: string;
    /** Whether the model can be used: `active`, `maintenance` or `disabled`. More values may appear. */
    catalog_status: string;
    /** The currency whose cents the amounts are. */
    currency: string;
    /** What is counted. The values are not published. */
    billing_unit: string;
    /** How the price is found. The values are not published. */
    billing_strategy: string;
    /** The price of one unit. Left out for models that are priced by tokens. */
    unit_price_cents?: number | null;
    /** The price of a million tokens of the request. */
    input_price_per_1m_cents?: number | null;
    /** The price of a million tokens of the answer. */
    output_price_per_1m_cents?: number | null;
    /** The price of a million tokens that are read from a cache. */
    cache_read_price_per_1m_cents?: number | null;
    /** The price of a million tokens that are written to a cache. */
    cache_write_price_per_1m_cents?: number | null;
    /** The same for a cache that is kept for five minutes. */
    cache_write_5m_price_per_1m_cents?: number | null;
    /** The same for a cache that is kept for an hour. */
    cache_write_1h_price_per_1m_cents?: number | null;
    /** What the price depends on. Its fields are not published. */
    billing_config: {
        [key: string]: unknown;
    };
};
/**
 * Price list
 * The prices that hold now.
 */
export type PriceScheduleList = {
    /** When the list was made. */
    as_of: string;
    /** One entry for each model of each action. */
    price_schedules: PriceSchedule[];
};
/**
 * Request for a price
 * The request whose price is asked for.
 */
export type PriceQuoteRequest = {
    /** The service, as in the paths of its actions. */
    service: string;
    /** The action, as in its path. */
    action: string;
    /** The model, where the action has several. */
    model?: string | null;
    /** The fields of the request that would be sent. */
    params?: {
        [key: string]: unknown;
    };
};
/**
 * Price of a request
 * What a request would cost. Nothing is reserved.
 */
export type PriceQuote = {
    /** The service, as in the paths of its actions. */
    service: string;
    /** The action, as in its path. */
    action: string;
    /** The model. Empty where the action has only one. */
    model: string | null;
    /** Whether there is a price: `available` or `pending`. More values may appear. */
    pricing_status: string;
    /** The currency whose cents the amounts are. */
    currency: string;
    /** What would be reserved of the balance if the request were sent. */
    reservation_amount_cents: number;
    /** What the amount is based on. The values are not published. */
    estimate_basis: string;
    /** When the price was found. */
    as_of: string;
};
/**
 * Answer with a price
 * The price that was asked for.
 */
export type PriceQuoteAnswer = {
    /** What a request would cost. Nothing is reserved. */
    price_quote: PriceQuote;
};
/**
 * Error detail
 * The fault as an object.
 */
export type ErrorDetail = {
    /** A stable word for the fault. More values may appear. */
    code?: string;
    /** The fault, in words. */
    message: string;
};
/**
 * Field errors
 * By field name, everything that is wrong with it.
 */
export type ErrorFields = {
    [key: string]: string[];
};
/**
 * File from a URL or from base64
 * A file that the host fetches, or that stands in the request.
 */
export type FileRequest = {
    /** Where the file comes from. */
    source: {
        /**
         * The file is behind a URL.
         */
        type: "url";
        /** Public URL of the file. */
        url: string;
    } | {
        /**
         * The file is base64.
         */
        type: "base64";
        /** The file in base64. */
        data: string;
    };
    /** The file's name. Left out, the host makes one. */
    file_name?: string;
};
/**
 * File as a form
 * The file itself, as one part of a form.
 */
export type FileForm = {
    /** The file. */
    file: string;
    /** The file's name. Left out, the host makes one. */
    file_name?: string;
};
/**
 * File to be uploaded
 * What the file will be.
 */
export type FilePrepareRequest = {
    /** The file's name. */
    filename: string;
    /**
     * The file's size in bytes.
     *
     * Limits: from 0.
     */
    byte_size: number;
    /** The file's MD5 in base64. */
    checksum: string;
    /** The file's media type. */
    content_type?: string;
};
/**
 * Where to put a file
 * Send the file there with `PUT` and these headers, without the key; then confirm it.
 */
export type FileTarget = {
    /** The upload's id, for its confirmation. */
    signed_id: string;
    /** A signed URL on the host's storage. It is no address of the API, and the key must not go there. */
    upload_url: string;
    /** Headers that have to go with the file. */
    headers: {
        [key: string]: string;
    };
};
/**
 * Uploaded file to be confirmed
 * Which upload is complete.
 */
export type FileConfirmRequest = {
    /** The upload's id, from its preparation. */
    signed_id: string;
};
/**
 * Luma modify request
 * A clip, and what should become of it.
 */
export type LumaModifyVideoRequest = {
    /**
     * The model.
     */
    model: "luma-modify-video";
    /**
     * The change you want, in English, for example another style, light, weather or setting.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the clip to change. Takes MP4 or MOV files. */
    source_video_url: string;
    /**
     * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
     * identifier. Both are accepted here and sent as you wrote them.
     */
    watermark?: boolean | string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Pending
 * The task has not ended. `pending`: it waits for its turn. `processing`: it is being worked on.
 */
export type TaskPending = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * Where the task stands. Ask again later.
     */
    status: "pending" | "processing";
};
/**
 * File
 * One file that belongs to a task.
 */
export type MediaFile = {
    /** Where to download the file. The address is temporary. */
    url: string;
};
/**
 * Usage
 * What the task took.
 */
export type Usage = {
    /**
     * Cost of the task in US dollars.
     *
     * Limits: from 0.
     */
    cost?: number;
    /**
     * How many images were made.
     *
     * Limits: from 0.
     */
    generated_images?: number;
};
/**
 * Luma modify completed
 * The clip has been rendered again.
 */
export type LumaModifyVideoCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    videos: MediaFile[];
    /** The clips that were sent in. */
    sources?: MediaFile[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Failed
 * The task has ended without a result.
 */
export type TaskFailed = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has failed.
     */
    status: "failed";
    /** Why the task failed, in words. */
    error?: string;
};
/**
 * Luma modify task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type LumaModifyVideoTask = TaskPending | LumaModifyVideoCompleted | TaskFailed;
/**
 * From a text
 * A clip from a text alone. The shape of the picture must be chosen.
 */
export type RunwayTextToVideoFromText = {
    /**
     * The model. It may be left out.
     */
    model?: "runway";
    /**
     * Scene, camera motion and light, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds: 5 | 10;
    /** Resolution of the result. It affects the price. */
    output_resolution: "720p" | "1080p";
    /**
     * Width to height of the result.
     */
    aspect_ratio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
    /**
     * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
     * identifier. Both are accepted here and sent as you wrote them.
     */
    watermark?: boolean | string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
    /** Not beside aspect_ratio. From a text alone you choose the aspect_ratio. From a first frame the image decides it, and aspect_ratio is not accepted. */
    first_frame_image_url?: string & NotAllowed<"Not beside aspect_ratio. From a text alone you choose the aspect_ratio. From a first frame the image decides it, and aspect_ratio is not accepted.">;
};
/**
 * From a first frame
 * A clip that starts with your image. The image decides the shape of the picture.
 */
export type RunwayTextToVideoFromImage = {
    /**
     * The model. It may be left out.
     */
    model?: "runway";
    /**
     * What happens after the first frame, with camera motion and light.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds: 5 | 10;
    /** Resolution of the result. It affects the price. */
    output_resolution: "720p" | "1080p";
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /**
     * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
     * identifier. Both are accepted here and sent as you wrote them.
     */
    watermark?: boolean | string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
    /** Not beside first_frame_image_url. From a text alone you choose the aspect_ratio. From a first frame the image decides it, and aspect_ratio is not accepted. */
    aspect_ratio?: never;
};
/**
 * Runway text to video request
 * Two ways to start a clip. From a text alone you choose the `aspect_ratio`. From a first frame the image decides it, and
 * `aspect_ratio` is not accepted.
 */
export type RunwayTextToVideoRequest = RunwayTextToVideoFromText | RunwayTextToVideoFromImage;
/**
 * Runway text to video completed
 * The clip is ready.
 */
export type RunwayTextToVideoCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    videos: MediaFile[];
    /** Still pictures of the result. */
    images?: MediaFile[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Runway text to video task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type RunwayTextToVideoTask = TaskPending | RunwayTextToVideoCompleted | TaskFailed;
/**
 * Runway extend request
 * A finished Runway task, and how its clip goes on.
 */
export type RunwayExtendVideoRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "runway";
    /**
     * Id of the task whose clip is continued. It must be a completed Runway text to video or extend task of the same
     * account.
     *
     * Limits: not empty.
     */
    source_task_id: string;
    /**
     * What happens next.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Resolution of the result. It must be the one of the source clip, and it affects the price. */
    output_resolution: "720p" | "1080p";
    /**
     * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
     * identifier. Both are accepted here and sent as you wrote them.
     */
    watermark?: boolean | string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Runway extend completed
 * The continued clip is ready.
 */
export type RunwayExtendVideoCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    videos: MediaFile[];
    /** Still pictures of the result. */
    images?: MediaFile[];
    /**
     * The task whose clip was continued.
     *
     * Limits: not empty.
     */
    source_task_id?: string;
    /** What the task took. */
    usage?: Usage;
};
/**
 * Runway extend task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type RunwayExtendVideoTask = TaskPending | RunwayExtendVideoCompleted | TaskFailed;
/**
 * Runway Aleph edit request
 * A clip, and how it should be edited.
 */
export type RunwayAlephEditVideoRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "runway-aleph";
    /**
     * The edit you want, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the clip to work on. */
    source_video_url: string;
    /**
     * Width to height of the result.
     */
    aspect_ratio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1" | "21:9";
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Public URL of an image whose look the result should take on. */
    reference_image_url?: string;
    /**
     * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
     * identifier. Both are accepted here and sent as you wrote them.
     */
    watermark?: boolean | string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Edited video
 * One edited clip.
 */
export type RunwayAlephVideo = {
    /** The clip's own id. */
    id?: string;
    /** Where to download the clip. The address is temporary. */
    url: string;
};
/**
 * Runway Aleph edit completed
 * The edited clip is ready.
 */
export type RunwayAlephEditVideoCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    videos: RunwayAlephVideo[];
    /** Still pictures of the result. */
    images?: MediaFile[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Runway Aleph edit task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type RunwayAlephEditVideoTask = TaskPending | RunwayAlephEditVideoCompleted | TaskFailed;
/**
 * Hailuo 02 pro, from a text
 * Length and resolution are fixed and cannot be sent.
 */
export type Hailuo02TextToVideoPro = {
    /**
     * The model.
     */
    model: "hailuo-02-text-to-video-pro";
    /**
     * Scene, camera motion and light, in words. Up to 1500 characters.
     *
     * Limits: not empty, at most 1500 characters.
     */
    prompt: string;
    /** Lets the model rewrite the prompt before it starts. */
    prompt_optimizer?: boolean;
    /** Checks input and result for unsafe content. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Hailuo 02 standard, from a text
 * The length can be chosen.
 */
export type Hailuo02TextToVideoStandard = {
    /**
     * The model.
     */
    model: "hailuo-02-text-to-video-standard";
    /**
     * Scene, camera motion and light, in words. Up to 1500 characters.
     *
     * Limits: not empty, at most 1500 characters.
     */
    prompt: string;
    /**
     * Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
     * send it when the length matters.
     */
    duration_seconds?: 6 | 10;
    /** Lets the model rewrite the prompt before it starts. */
    prompt_optimizer?: boolean;
    /** Checks input and result for unsafe content. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Hailuo text to video request
 * One shape per model. `model` decides which fields are accepted.
 */
export type HailuoTextToVideoRequest = Hailuo02TextToVideoPro | Hailuo02TextToVideoStandard;
/**
 * Hailuo 02 pro, from an image
 * First and, if you like, last frame. Length and resolution are fixed and cannot be sent.
 */
export type Hailuo02ImageToVideoPro = {
    /**
     * The model.
     */
    model: "hailuo-02-image-to-video-pro";
    /**
     * Scene, camera motion and light, in words. Up to 1500 characters.
     *
     * Limits: not empty, at most 1500 characters.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** Public URL of the image that the clip ends with. */
    last_frame_image_url?: string;
    /** Lets the model rewrite the prompt before it starts. */
    prompt_optimizer?: boolean;
    /** Checks input and result for unsafe content. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Hailuo 02 standard, from an image
 * First and, if you like, last frame. Length and resolution can be chosen.
 */
export type Hailuo02ImageToVideoStandard = {
    /**
     * The model.
     */
    model: "hailuo-02-image-to-video-standard";
    /**
     * Scene, camera motion and light, in words. Up to 1500 characters.
     *
     * Limits: not empty, at most 1500 characters.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** Public URL of the image that the clip ends with. */
    last_frame_image_url?: string;
    /**
     * Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
     * send it when the length matters.
     */
    duration_seconds?: 6 | 10;
    /**
     * Resolution of the result. It affects the price.
     */
    output_resolution?: "512p" | "768p";
    /** Lets the model rewrite the prompt before it starts. */
    prompt_optimizer?: boolean;
    /** Checks input and result for unsafe content. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Hailuo 2.3 pro, from an image
 * Starts with your image. There is no last frame, and 1080p does not go with 10 seconds.
 */
export type Hailuo23ImageToVideoPro = {
    /**
     * The model.
     */
    model: "hailuo-2.3-image-to-video-pro";
    /**
     * Scene, camera motion and light, in words. Up to 5000 characters.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /**
     * Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
     * send it when the length matters.
     *
     * If 1080p is chosen (`output_resolution: "1080p"`), the clip is not 10 seconds long (`duration_seconds: 6`).
     */
    duration_seconds?: 6 | 10;
    /**
     * Resolution of the result. It affects the price. 1080p is for clips of 6 seconds.
     *
     * If 1080p is chosen (`output_resolution: "1080p"`), the clip is not 10 seconds long (`duration_seconds: 6`).
     */
    output_resolution?: "768p" | "1080p";
    /** Checks input and result for unsafe content. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Hailuo 2.3 standard, from an image
 * Starts with your image. There is no last frame, and 1080p does not go with 10 seconds.
 */
export type Hailuo23ImageToVideoStandard = {
    /**
     * The model.
     */
    model: "hailuo-2.3-image-to-video-standard";
    /**
     * Scene, camera motion and light, in words. Up to 5000 characters.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /**
     * Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
     * send it when the length matters.
     *
     * If 1080p is chosen (`output_resolution: "1080p"`), the clip is not 10 seconds long (`duration_seconds: 6`).
     */
    duration_seconds?: 6 | 10;
    /**
     * Resolution of the result. It affects the price. 1080p is for clips of 6 seconds.
     *
     * If 1080p is chosen (`output_resolution: "1080p"`), the clip is not 10 seconds long (`duration_seconds: 6`).
     */
    output_resolution?: "768p" | "1080p";
    /** Checks input and result for unsafe content. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Hailuo image to video request
 * One shape per model. `model` decides which fields are accepted.
 */
export type HailuoImageToVideoRequest = Hailuo02ImageToVideoPro | Hailuo02ImageToVideoStandard | Hailuo23ImageToVideoPro | Hailuo23ImageToVideoStandard;
/**
 * Kling element
 * A subject that keeps its looks. The prompt names it as `@name`. Give it pictures, clips or sounds.
 */
export type KlingElement = {
    /** What the prompt calls it, without the `@`. */
    name: string;
    /** What it is, in words. */
    description: string;
    /** Public URLs of pictures of it. */
    element_input_urls?: string[];
    /** Public URLs of clips that show it. */
    element_input_video_urls?: string[];
    /** Public URLs of sounds of it. */
    element_input_audio_urls?: string[];
    /** Where the part of the medium begins, in milliseconds. */
    start_time?: number;
    /** Where that part ends, in milliseconds. It lies 3000 to 8000 after `start_time`. */
    end_time?: number;
};
/**
 * Kling 3.0, one shot
 * One continuous clip, from a text or from a first frame, in up to 4k.
 */
export type Kling30OneShot = {
    /**
     * The model.
     */
    model: "kling-3.0";
    /**
     * One shot. It may be left out.
     */
    multi_shots?: false;
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** What should not appear in the clip. */
    negative_prompt?: string;
    /**
     * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
     *
     * Limits: from 0, up to 1.
     */
    cfg_scale?: number;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p" | "4k";
    /** Makes sound along with the picture. It affects the price. */
    enable_sound?: boolean;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url?: string;
    /** Public URL of the image that the clip ends with. */
    last_frame_image_url?: string;
    /** Subjects that keep their looks. */
    kling_elements?: KlingElement[];
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
    /** Kling 3.0, one shot: One continuous clip, from a text or from a first frame, in up to 4k. */
    multi_prompt?: KlingShot[] & NotAllowed<"Kling 3.0, one shot: One continuous clip, from a text or from a first frame, in up to 4k.">;
};
/**
 * Kling shot
 * One shot of several.
 */
export type KlingShot = {
    /** What this shot shows. */
    prompt: string;
    /** Length of this shot in seconds. */
    duration_seconds: number;
};
/**
 * Kling 3.0, several shots
 * Several shots in one clip, each with its own text and length. There is always sound, and no last frame.
 */
export type Kling30SeveralShots = {
    /**
     * The model.
     */
    model: "kling-3.0";
    /**
     * Several shots.
     */
    multi_shots: true;
    /**
     * Several shots always have sound.
     */
    enable_sound: true;
    /** The shots, in their order. */
    multi_prompt: KlingShot[];
    /**
     * Not needed here, since every shot has its own.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** What should not appear in the clip. */
    negative_prompt?: string;
    /**
     * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
     *
     * Limits: from 0, up to 1.
     */
    cfg_scale?: number;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p" | "4k";
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url?: string;
    /** Subjects that keep their looks. */
    kling_elements?: KlingElement[];
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
    /** Not beside multi_prompt. Kling 3.0, several shots: Several shots in one clip, each with its own text and length. There is always sound, and no last frame. */
    last_frame_image_url?: string & NotAllowed<"Not beside multi_prompt. Kling 3.0, several shots: Several shots in one clip, each with its own text and length. There is always sound, and no last frame.">;
};
/**
 * Kling 3.0
 * Two shapes, one shot or several. `multi_shots` decides.
 */
export type Kling30TextToVideo = {
    /**
     * The model.
     */
    model: "kling-3.0";
} & (Kling30OneShot | Kling30SeveralShots);
/**
 * Kling o1, from a text
 * A clip of 5 seconds without sound, from a text that names pictures and a clip.
 */
export type KlingO1TextToVideo = {
    /**
     * The model.
     */
    model: "kling-o1";
    /**
     * Scene, action, camera and light, in words. Up to 2500 characters. It has to name every reference: the pictures, in their
     * order, as `<<<image_1>>>`, `<<<image_2>>>` and so on, the video as `<<<video_1>>>`.
     *
     * Limits: not empty, at most 2500 characters.
     *
     * If a reference video is sent, the prompt names it as `<<<video_1>>>`, and there are at most 4 reference pictures.
     */
    prompt: string;
    /** Quality of the result. It affects the price. */
    mode?: "std" | "pro";
    /** o1 makes clips of one length alone. */
    duration_seconds?: 5;
    /**
     * Width to height of the result.
     *
     * Default: `"16:9"`.
     */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /** o1 makes no sound, so nothing but false is accepted. */
    enable_sound?: false;
    /**
     * Public URLs of pictures to take up. Beside a reference video there are at most 4. Takes JPG or PNG files.
     *
     * Limits: at least 1 items, at most 7 items.
     *
     * If a reference video is sent, the prompt names it as `<<<video_1>>>`, and there are at most 4 reference pictures.
     */
    reference_image_urls?: string[];
    /**
     * Public URL of a clip to edit or to borrow from. Takes MP4 or MOV files.
     *
     * If a reference video is sent, the prompt names it as `<<<video_1>>>`, and there are at most 4 reference pictures.
     */
    reference_video_url?: string;
    /** `base`: the result is that clip, edited. `feature`: the result borrows motion or style from it. It needs `reference_video_url`. */
    reference_video_type?: "base" | "feature";
    /** Keeps the sound of the reference video. It needs `reference_video_url`. */
    preserve_reference_video_audio?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 2.1 master, from a text
 * A clip from a text.
 */
export type Kling21MasterTextToVideo = {
    /**
     * The model.
     */
    model: "kling-v2.1-master-text-to-video";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** What should not appear in the clip. */
    negative_prompt?: string;
    /**
     * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
     *
     * Limits: from 0, up to 1.
     */
    cfg_scale?: number;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds?: 5 | 10;
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /** Makes sound along with the picture. */
    enable_sound?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 2.5 Turbo, from a text
 * A clip from a text. It can be extended.
 */
export type Kling25TurboTextToVideo = {
    /**
     * The model.
     */
    model: "kling-v2.5-turbo-text-to-video-pro";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** What should not appear in the clip. */
    negative_prompt?: string;
    /**
     * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
     *
     * Limits: from 0, up to 1.
     */
    cfg_scale?: number;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds?: 5 | 10;
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /** Makes sound along with the picture. */
    enable_sound?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 2.6, from a text
 * A clip from a text. Sound goes with the mode `pro` alone.
 */
export type Kling26TextToVideo = {
    /**
     * The model.
     */
    model: "kling-v2.6";
    /**
     * Scene, action, camera and light, in words. Up to 2500 characters.
     *
     * Limits: not empty, at most 2500 characters.
     */
    prompt: string;
    /**
     * Quality of the result. It affects the price.
     *
     * If sound is wanted (`enable_sound: true`), the mode is pro (`mode: "pro"`).
     */
    mode?: "std" | "pro";
    /**
     * Length of the clip in seconds. It affects the price.
     *
     * Default: `5`.
     */
    duration_seconds?: 5 | 10;
    /**
     * Width to height of the result.
     *
     * Default: `"16:9"`.
     */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /**
     * Makes sound along with the picture. It affects the price.
     *
     * Default: `false`.
     *
     * If sound is wanted (`enable_sound: true`), the mode is pro (`mode: "pro"`).
     */
    enable_sound?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 3 omni, from a text
 * A clip from a text, in up to 4k.
 */
export type Kling3OmniTextToVideo = {
    /**
     * The model.
     */
    model: "kling-v3-omni";
    /**
     * Scene, action, camera and light, in words. Up to 2500 characters.
     *
     * Limits: not empty, at most 2500 characters.
     */
    prompt: string;
    /**
     * Length of the clip in seconds. It affects the price.
     *
     * Default: `5`.
     */
    duration_seconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    /**
     * Width to height of the result.
     *
     * Default: `"16:9"`.
     */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /**
     * Resolution of the result. It affects the price.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "720p" | "1080p" | "4k";
    /**
     * Makes sound along with the picture. It affects the price.
     *
     * Default: `false`.
     */
    enable_sound?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 3 omni reference, from a text and pictures
 * A clip from a text and reference pictures, in up to 4k.
 */
export type Kling3OmniReferenceTextToVideo = {
    /**
     * The model.
     */
    model: "kling-v3-omni-reference";
    /**
     * Scene, action, camera and light, in words. Up to 2500 characters.
     *
     * Limits: not empty, at most 2500 characters.
     */
    prompt: string;
    /**
     * Public URLs of pictures whose subjects or style the clip should take up.
     *
     * Limits: at least 1 items, at most 7 items.
     */
    reference_image_urls: string[];
    /** Width to height of the result. */
    aspect_ratio: "16:9" | "9:16" | "1:1";
    /**
     * Length of the clip in seconds. It affects the price.
     *
     * Default: `5`.
     */
    duration_seconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    /**
     * Resolution of the result. It affects the price.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "720p" | "1080p" | "4k";
    /**
     * Makes sound along with the picture.
     *
     * Default: `false`.
     */
    enable_sound?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 3 Turbo, from a text
 * A clip without sound from a text.
 */
export type Kling3TurboTextToVideo = {
    /**
     * The model.
     */
    model: "kling-v3-turbo-text-to-video";
    /**
     * Scene, action, camera and light, in words. Up to 2500 characters.
     *
     * Limits: not empty, at most 2500 characters.
     */
    prompt: string;
    /**
     * Length of the clip in seconds. It affects the price.
     *
     * Default: `5`.
     */
    duration_seconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    /**
     * Width to height of the result.
     *
     * Default: `"16:9"`.
     */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /**
     * Resolution of the result. It affects the price.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "720p" | "1080p";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling text to video request
 * One shape per model. `model` decides which fields are accepted.
 */
export type KlingTextToVideoRequest = Kling30TextToVideo | KlingO1TextToVideo | Kling21MasterTextToVideo | Kling25TurboTextToVideo | Kling26TextToVideo | Kling3OmniTextToVideo | Kling3OmniReferenceTextToVideo | Kling3TurboTextToVideo;
/**
 * Kling o1, from an image
 * A clip of 5 seconds without sound that starts with your image.
 */
export type KlingO1ImageToVideo = {
    /**
     * The model.
     */
    model: "kling-o1";
    /**
     * Scene, action, camera and light, in words. Up to 2500 characters. It has to name every reference: the pictures, in their
     * order, as `<<<image_1>>>`, `<<<image_2>>>` and so on, the video as `<<<video_1>>>`.
     *
     * Limits: not empty, at most 2500 characters.
     *
     * If a reference video is sent, the prompt names it as `<<<video_1>>>`, its type is sent, and there are at most 4 reference pictures.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /**
     * Public URL of the image that the clip ends with. It does not go with references.
     *
     * If a last frame is sent, there are no references.
     */
    last_frame_image_url?: string;
    /** Quality of the result. It affects the price. */
    mode?: "std" | "pro";
    /** o1 makes clips of one length alone. */
    duration_seconds?: 5;
    /**
     * Width to height of the result.
     *
     * Default: `"16:9"`.
     */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /** o1 makes no sound, so nothing but false is accepted. */
    enable_sound?: false;
    /**
     * Public URLs of pictures to take up. Beside a reference video there are at most 4. Takes JPG or PNG files.
     *
     * Limits: at least 1 items, at most 7 items.
     *
     * If a reference video is sent, the prompt names it as `<<<video_1>>>`, its type is sent, and there are at most 4 reference pictures.
     *
     * If a last frame is sent, there are no references.
     */
    reference_image_urls?: string[];
    /**
     * Public URL of a clip to edit or to borrow from. Takes MP4 or MOV files.
     *
     * If a reference video is sent, the prompt names it as `<<<video_1>>>`, its type is sent, and there are at most 4 reference pictures.
     *
     * If a last frame is sent, there are no references.
     */
    reference_video_url?: string;
    /**
     * `feature`: the result borrows motion or style from the reference video. Editing it does not go with a first frame. It needs `reference_video_url`.
     *
     * If a reference video is sent, the prompt names it as `<<<video_1>>>`, its type is sent, and there are at most 4 reference pictures.
     */
    reference_video_type?: "feature";
    /** Keeps the sound of the reference video. It needs `reference_video_url`. */
    preserve_reference_video_audio?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 2.1 master, from an image
 * A clip that starts with your image.
 */
export type Kling21MasterImageToVideo = {
    /**
     * The model.
     */
    model: "kling-v2.1-master-image-to-video";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** It is accepted here, but published sources say that this model ignores it. */
    last_frame_image_url?: string;
    /** What should not appear in the clip. */
    negative_prompt?: string;
    /**
     * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
     *
     * Limits: from 0, up to 1.
     */
    cfg_scale?: number;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds?: 5 | 10;
    /** Width to height of the result. Which values these models take is not published. */
    aspect_ratio?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 2.1 pro, from an image
 * A clip that starts with your image and, if you like, ends with another.
 */
export type Kling21ProImageToVideo = {
    /**
     * The model.
     */
    model: "kling-v2.1-pro";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** Public URL of the image that the clip ends with. */
    last_frame_image_url?: string;
    /** What should not appear in the clip. */
    negative_prompt?: string;
    /**
     * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
     *
     * Limits: from 0, up to 1.
     */
    cfg_scale?: number;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds?: 5 | 10;
    /** Width to height of the result. Which values these models take is not published. */
    aspect_ratio?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 2.1 standard, from an image
 * A clip that starts with your image.
 */
export type Kling21StandardImageToVideo = {
    /**
     * The model.
     */
    model: "kling-v2.1-standard";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** It is accepted here, but published sources say that this model ignores it. */
    last_frame_image_url?: string;
    /** What should not appear in the clip. */
    negative_prompt?: string;
    /**
     * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
     *
     * Limits: from 0, up to 1.
     */
    cfg_scale?: number;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds?: 5 | 10;
    /** Width to height of the result. Which values these models take is not published. */
    aspect_ratio?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 2.5 Turbo, from an image
 * A clip that starts with your image and, if you like, ends with another. It can be extended.
 */
export type Kling25TurboImageToVideo = {
    /**
     * The model.
     */
    model: "kling-v2.5-turbo-image-to-video-pro";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** Public URL of the image that the clip ends with. */
    last_frame_image_url?: string;
    /** What should not appear in the clip. */
    negative_prompt?: string;
    /**
     * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
     *
     * Limits: from 0, up to 1.
     */
    cfg_scale?: number;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds?: 5 | 10;
    /** Width to height of the result. Which values these models take is not published. */
    aspect_ratio?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 2.6, from an image
 * A clip that starts with your image. Sound and a last frame go with the mode `pro` alone.
 */
export type Kling26ImageToVideo = {
    /**
     * The model.
     */
    model: "kling-v2.6";
    /**
     * Scene, action, camera and light, in words. Up to 2500 characters.
     *
     * Limits: not empty, at most 2500 characters.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /**
     * Public URL of the image that the clip ends with. It goes with the mode `pro` and 5 seconds.
     *
     * If a last frame is sent, the mode is pro, and the clip is 5 seconds long (`mode: "pro"`, `duration_seconds: 5`).
     */
    last_frame_image_url?: string;
    /**
     * Quality of the result. It affects the price.
     *
     * If sound is wanted (`enable_sound: true`), the mode is pro (`mode: "pro"`).
     *
     * If a last frame is sent, the mode is pro, and the clip is 5 seconds long (`mode: "pro"`, `duration_seconds: 5`).
     */
    mode?: "std" | "pro";
    /**
     * Length of the clip in seconds. It affects the price.
     *
     * Default: `5`.
     *
     * If a last frame is sent, the mode is pro, and the clip is 5 seconds long (`mode: "pro"`, `duration_seconds: 5`).
     */
    duration_seconds?: 5 | 10;
    /**
     * Width to height of the result.
     *
     * Default: `"16:9"`.
     */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /**
     * Makes sound along with the picture. It affects the price.
     *
     * Default: `false`.
     *
     * If sound is wanted (`enable_sound: true`), the mode is pro (`mode: "pro"`).
     */
    enable_sound?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 3 omni, from an image
 * A clip that starts with your image, in up to 4k.
 */
export type Kling3OmniImageToVideo = {
    /**
     * The model.
     */
    model: "kling-v3-omni";
    /**
     * Scene, action, camera and light, in words. Up to 2500 characters.
     *
     * Limits: not empty, at most 2500 characters.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /**
     * Public URL of the image that the clip ends with. It goes with 5 seconds.
     *
     * If a last frame is sent, the clip is 5 seconds long (`duration_seconds: 5`).
     */
    last_frame_image_url?: string;
    /**
     * Length of the clip in seconds. It affects the price.
     *
     * Default: `5`.
     *
     * If a last frame is sent, the clip is 5 seconds long (`duration_seconds: 5`).
     */
    duration_seconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    /**
     * Width to height of the result.
     *
     * Default: `"16:9"`.
     */
    aspect_ratio?: "16:9" | "9:16" | "1:1";
    /**
     * Resolution of the result. It affects the price.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "720p" | "1080p" | "4k";
    /**
     * Makes sound along with the picture. It affects the price.
     *
     * Default: `false`.
     */
    enable_sound?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 3 Turbo, from an image
 * A clip without sound that starts with your image.
 */
export type Kling3TurboImageToVideo = {
    /**
     * The model.
     */
    model: "kling-v3-turbo-image-to-video";
    /**
     * Scene, action, camera and light, in words. Up to 2500 characters.
     *
     * Limits: not empty, at most 2500 characters.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /**
     * Length of the clip in seconds. It affects the price.
     *
     * Default: `5`.
     */
    duration_seconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    /**
     * Resolution of the result. It affects the price.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "720p" | "1080p";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling image to video request
 * One shape per model. `model` decides which fields are accepted.
 */
export type KlingImageToVideoRequest = KlingO1ImageToVideo | Kling21MasterImageToVideo | Kling21ProImageToVideo | Kling21StandardImageToVideo | Kling25TurboImageToVideo | Kling26ImageToVideo | Kling3OmniImageToVideo | Kling3TurboImageToVideo;
/**
 * Kling 3 omni edit
 * Edits a clip. Sound can be made along with it.
 */
export type Kling3OmniEdit = {
    /**
     * The model.
     */
    model: "kling-v3-omni-edit";
    /**
     * The edit you want, in words. Up to 2500 characters.
     *
     * Limits: not empty, at most 2500 characters.
     */
    prompt: string;
    /**
     * Public URL of the clip to edit. Send this or `source_task_id`.
     *
     * If source_video_url is sent, there is no source_task_id.
     *
     * If source_video_url is not sent, source_task_id is sent.
     */
    source_video_url?: string;
    /**
     * Id of a completed Kling task of the same account whose clip is edited. Send this or `source_video_url`. Which Kling tasks
     * can be edited is not published.
     *
     * If source_video_url is sent, there is no source_task_id.
     *
     * If source_video_url is not sent, source_task_id is sent.
     */
    source_task_id?: string;
    /**
     * Public URLs of pictures whose subjects or style the result should take up.
     *
     * Limits: at least 1 items, at most 4 items.
     *
     * If reference pictures are sent, the aspect ratio is not auto.
     *
     * If no reference pictures are sent, the aspect ratio is auto, and the clip is 5 seconds long (`aspect_ratio: "auto"`, `duration_seconds: 5`).
     */
    reference_image_urls?: string[];
    /**
     * Width to height of the result. `auto` without reference pictures, one of the others with them.
     *
     * If reference pictures are sent, the aspect ratio is not auto.
     *
     * If no reference pictures are sent, the aspect ratio is auto, and the clip is 5 seconds long (`aspect_ratio: "auto"`, `duration_seconds: 5`).
     */
    aspect_ratio: "auto" | "16:9" | "9:16" | "1:1";
    /**
     * Length of the clip in seconds. Without reference pictures it is 5.
     *
     * Default: `5`.
     *
     * If no reference pictures are sent, the aspect ratio is auto, and the clip is 5 seconds long (`aspect_ratio: "auto"`, `duration_seconds: 5`).
     */
    duration_seconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    /**
     * Resolution of the result.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "720p" | "1080p" | "4k";
    /**
     * Makes sound along with the picture.
     *
     * Default: `false`.
     */
    enable_sound?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 3 omni reference edit
 * Makes a clip that follows another. It has no sound.
 */
export type Kling3OmniReferenceEdit = {
    /**
     * The model.
     */
    model: "kling-v3-omni-reference";
    /**
     * The edit you want, in words. Up to 2500 characters.
     *
     * Limits: not empty, at most 2500 characters.
     */
    prompt: string;
    /**
     * Public URL of the clip to edit. Send this or `source_task_id`.
     *
     * If source_video_url is sent, there is no source_task_id.
     *
     * If source_video_url is not sent, source_task_id is sent.
     */
    source_video_url?: string;
    /**
     * Id of a completed Kling task of the same account whose clip is edited. Send this or `source_video_url`. Which Kling tasks
     * can be edited is not published.
     *
     * If source_video_url is sent, there is no source_task_id.
     *
     * If source_video_url is not sent, source_task_id is sent.
     */
    source_task_id?: string;
    /**
     * Public URLs of pictures whose subjects or style the result should take up.
     *
     * Limits: at least 1 items, at most 4 items.
     *
     * If reference pictures are sent, the aspect ratio is not auto.
     *
     * If no reference pictures are sent, the aspect ratio is auto, and the clip is 5 seconds long (`aspect_ratio: "auto"`, `duration_seconds: 5`).
     */
    reference_image_urls?: string[];
    /**
     * Width to height of the result. `auto` without reference pictures, one of the others with them.
     *
     * If reference pictures are sent, the aspect ratio is not auto.
     *
     * If no reference pictures are sent, the aspect ratio is auto, and the clip is 5 seconds long (`aspect_ratio: "auto"`, `duration_seconds: 5`).
     */
    aspect_ratio: "auto" | "16:9" | "9:16" | "1:1";
    /**
     * Length of the clip in seconds. Without reference pictures it is 5.
     *
     * Default: `5`.
     *
     * If no reference pictures are sent, the aspect ratio is auto, and the clip is 5 seconds long (`aspect_ratio: "auto"`, `duration_seconds: 5`).
     */
    duration_seconds?: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
    /**
     * Resolution of the result.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "720p" | "1080p" | "4k";
    /**
     * Nothing but false is accepted.
     *
     * Default: `false`.
     */
    enable_sound?: false;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling edit request
 * One shape per model. `model` decides which fields are accepted.
 */
export type KlingEditVideoRequest = Kling3OmniEdit | Kling3OmniReferenceEdit;
/**
 * Kling extend request
 * A finished Kling 2.5 Turbo task, and how its clip goes on.
 */
export type KlingExtendVideoRequest = {
    /**
     * Id of the task whose clip is continued: a completed task of the same account that was made with Kling 2.5 Turbo, from a text
     * or from an image, or an extension of one.
     *
     * Limits: not empty.
     */
    source_task_id: string;
    /**
     * What happens next. It may be left out.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Quality of the result. It affects the price. */
    mode?: "std" | "pro";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 3.0 motion control
 * The subject of a picture moves as the person in a clip does.
 */
export type Kling30MotionControl = {
    /**
     * The model.
     */
    model: "kling-3.0";
    /** Public URL of the picture of the subject that should move. */
    source_image_url: string;
    /** Public URL of the clip whose motion is taken over. */
    reference_video_url: string;
    /**
     * Scene and look, in words. It may be left out.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Resolution of the result. It affects the price. */
    output_resolution: "720p" | "1080p";
    /** Whether the subject faces as in the video or as in the image. */
    character_orientation?: "video" | "image";
    /**
     * Where the background comes from.
     */
    background_source?: "video" | "image";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling 2.6 motion control
 * The subject of a picture moves as the person in a clip does.
 */
export type Kling26MotionControl = {
    /**
     * The model.
     */
    model: "kling-v2.6";
    /** Public URL of the picture of the subject that should move. */
    source_image_url: string;
    /**
     * Public URL of the clip whose motion is taken over. It is 3 to 10 seconds long when `character_orientation` is `image`, 3
     * to 30 when it is `video`.
     */
    reference_video_url: string;
    /**
     * Scene and look, in words. Up to 2500 characters. It may be left out.
     *
     * Limits: not empty, at most 2500 characters.
     */
    prompt?: string;
    /** Resolution of the result. */
    output_resolution: "720p" | "1080p";
    /** Whether the subject faces as in the video or as in the image. */
    character_orientation: "video" | "image";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling motion control request
 * One shape per model. `model` decides which fields are accepted.
 */
export type KlingMotionControlRequest = Kling30MotionControl | Kling26MotionControl;
/**
 * Kling avatar pro
 * A face says what a recording says.
 */
export type KlingAvatarPro = {
    /**
     * The model.
     */
    model: "kling-ai-avatar-pro";
    /** Public URL of the picture with the face. */
    source_image_url: string;
    /** Public URL of the speech that the face should say. */
    source_audio_url: string;
    /**
     * How the person looks, moves and speaks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling avatar standard
 * A face says what a recording says.
 */
export type KlingAvatarStandard = {
    /**
     * The model.
     */
    model: "kling-ai-avatar-standard";
    /** Public URL of the picture with the face. */
    source_image_url: string;
    /** Public URL of the speech that the face should say. */
    source_audio_url: string;
    /**
     * How the person looks, moves and speaks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling avatar 1 pro
 * A face says what a recording says.
 */
export type KlingAvatar1Pro = {
    /**
     * The model.
     */
    model: "kling-ai-avatar-v1-pro";
    /** Public URL of the picture with the face. */
    source_image_url: string;
    /** Public URL of the speech that the face should say. */
    source_audio_url: string;
    /**
     * How the person looks, moves and speaks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling avatar 1 standard
 * A face says what a recording says.
 */
export type KlingAvatar1Standard = {
    /**
     * The model.
     */
    model: "kling-v1-avatar-standard";
    /** Public URL of the picture with the face. */
    source_image_url: string;
    /** Public URL of the speech that the face should say. */
    source_audio_url: string;
    /**
     * How the person looks, moves and speaks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Kling avatar request
 * One shape per model. `model` decides which fields are accepted.
 */
export type KlingAiAvatarRequest = KlingAvatarPro | KlingAvatarStandard | KlingAvatar1Pro | KlingAvatar1Standard;
/**
 * ElevenLabs multilingual v2
 * Speaks with the voice that you name.
 */
export type ElevenlabsMultilingual2 = {
    /**
     * The model.
     */
    model: "text-to-speech-multilingual-v2";
    /**
     * What is said.
     *
     * Limits: not empty, at most 5000 characters.
     */
    text: string;
    /** Name or id of the voice. */
    voice: string;
    /** How even the voice is. No range is published. */
    stability?: number;
    /**
     * How close to the chosen voice the result is.
     *
     * Limits: from 0, up to 1.
     */
    similarity_boost?: number;
    /** How strong the style of the voice is. No range is published. */
    style?: number;
    /**
     * How fast the voice speaks; 1 is its usual pace.
     *
     * Limits: from 0.7, up to 1.2.
     */
    speed?: number;
    /** Asks for the timing of the words too. Where it stands in the answer is not published. */
    timestamps?: boolean;
    /**
     * What was said before. It is not spoken again.
     *
     * Limits: at most 5000 characters.
     */
    previous_text?: string;
    /**
     * What will be said next. It is not spoken yet.
     *
     * Limits: at most 5000 characters.
     */
    next_text?: string;
    /** The language as a BCP-47 code, as a hint. */
    language_code?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * ElevenLabs Turbo v2.5
 * Speaks with the voice that you name, or with one of its own.
 */
export type ElevenlabsTurbo25 = {
    /**
     * The model.
     */
    model: "text-to-speech-turbo-v2.5";
    /**
     * What is said.
     *
     * Limits: not empty, at most 5000 characters.
     */
    text: string;
    /** Name or id of the voice. Left out: the voice `EkK5I93UQWFDigLMpZcX`. */
    voice?: string;
    /** How even the voice is. No range is published. */
    stability?: number;
    /**
     * How close to the chosen voice the result is.
     *
     * Limits: from 0, up to 1.
     */
    similarity_boost?: number;
    /** How strong the style of the voice is. No range is published. */
    style?: number;
    /**
     * How fast the voice speaks; 1 is its usual pace.
     *
     * Limits: from 0.7, up to 1.2.
     */
    speed?: number;
    /** Asks for the timing of the words too. Where it stands in the answer is not published. */
    timestamps?: boolean;
    /**
     * What was said before. It is not spoken again.
     *
     * Limits: at most 5000 characters.
     */
    previous_text?: string;
    /**
     * What will be said next. It is not spoken yet.
     *
     * Limits: at most 5000 characters.
     */
    next_text?: string;
    /** The language as a BCP-47 code, as a hint. */
    language_code?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * ElevenLabs text to speech request
 * One shape per model. `model` decides whether a voice has to be named.
 */
export type ElevenlabsTextToSpeechRequest = ElevenlabsMultilingual2 | ElevenlabsTurbo25;
/**
 * Sound file
 * One sound file.
 */
export type AudioFile = {
    /** Where to download the sound. The address is temporary. */
    url: string;
};
/**
 * Sound completed
 * The task has ended and its sounds are ready.
 */
export type AudiosCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    audios: AudioFile[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Sound task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type AudiosTask = TaskPending | AudiosCompleted | TaskFailed;
/**
 * Line of a dialogue
 * What one voice says in its turn.
 */
export type ElevenlabsDialogueLine = {
    /** What is said. */
    text: string;
    /** Name or id of the voice. */
    voice: string;
};
/**
 * ElevenLabs dialogue request
 * What several voices say to each other.
 */
export type ElevenlabsTextToDialogueRequest = {
    /** The lines in the order in which they are spoken. */
    dialogue: ElevenlabsDialogueLine[];
    /**
     * How even the voices are.
     */
    stability?: 0 | 0.5 | 1;
    /** The language as a BCP-47 code, as a hint. */
    language_code?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * ElevenLabs sound effect request
 * A sound in words, and how long it is.
 */
export type ElevenlabsTextToSoundRequest = {
    /**
     * The sound, in words.
     *
     * Limits: not empty.
     */
    text: string;
    /**
     * Length of the sound in seconds.
     *
     * Limits: from 0.5, up to 22.
     */
    duration_seconds: number;
    /** Makes the end go over into the beginning without a seam. */
    loop?: boolean;
    /**
     * How literally the text is followed.
     *
     * Limits: from 0, up to 1.
     */
    prompt_influence?: number;
    /** Format of the result: coding, samples a second, and kilobits a second. */
    output_format?: "mp3_22050_32" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192" | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_44100" | "pcm_48000" | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128" | "opus_48000_192";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * ElevenLabs isolation request
 * A recording whose voice is wanted alone.
 */
export type ElevenlabsIsolateAudioRequest = {
    /** Public URL of the recording to work on. */
    source_audio_url: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * ElevenLabs transcription request
 * A recording whose words are wanted as a text.
 */
export type ElevenlabsSpeechToTextRequest = {
    /** Public URL of the recording to work on. */
    source_audio_url: string;
    /** The language as a BCP-47 code, as a hint. */
    language_code?: string;
    /** Marks laughter, applause and the like in the text. */
    tag_audio_events?: boolean;
    /** Tells speakers apart in the text. */
    diarize?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Text completed
 * The task has ended and its text is ready. There is no file.
 */
export type TextCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** The result. */
    text: string;
    /** What the task took. */
    usage?: Usage;
};
/**
 * Text task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type TextTask = TaskPending | TextCompleted | TaskFailed;
/**
 * Wan 2.2 turbo, from a text
 * A clip from a text, in up to 720p.
 */
export type Wan22TextToVideo = {
    /**
     * The model.
     */
    model: "wan-2.2-a14b-text-to-video-turbo";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "480p" | "580p" | "720p";
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
    ratio?: string;
    /** What should not appear. Documented for 2.5 and 2.7. */
    negative_prompt?: string;
    /** Public URLs of pictures to take up. Documented for wan-2.7-r2v. */
    reference_image_urls?: string[];
    /** Public URLs of clips to take up. Documented for wan-2.7-r2v. */
    reference_video_urls?: string[];
    /** Public URL of the image that the clip starts with. Documented for wan-2.7-r2v. */
    first_frame_image_url?: string;
    /** Public URL of a voice to take up. Documented for wan-2.7-r2v. */
    reference_audio_url?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** A preset that trades quality for speed. The values are not published. */
    acceleration?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Whether there is a watermark on the result. Documented for 2.7. */
    watermark?: boolean;
    /** Public URL of sound for the clip. Documented for 2.7. */
    background_audio_url?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.5, from a text
 * A clip of 5 or 10 seconds from a text.
 */
export type Wan25TextToVideo = {
    /**
     * The model.
     */
    model: "wan-2.5-text-to-video";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds?: 5 | 10;
    /** Resolution of the result. It affects the price. */
    output_resolution: "720p" | "1080p";
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
    ratio?: string;
    /** What should not appear. Documented for 2.5 and 2.7. */
    negative_prompt?: string;
    /** Public URLs of pictures to take up. Documented for wan-2.7-r2v. */
    reference_image_urls?: string[];
    /** Public URLs of clips to take up. Documented for wan-2.7-r2v. */
    reference_video_urls?: string[];
    /** Public URL of the image that the clip starts with. Documented for wan-2.7-r2v. */
    first_frame_image_url?: string;
    /** Public URL of a voice to take up. Documented for wan-2.7-r2v. */
    reference_audio_url?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** A preset that trades quality for speed. The values are not published. */
    acceleration?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Whether there is a watermark on the result. Documented for 2.7. */
    watermark?: boolean;
    /** Public URL of sound for the clip. Documented for 2.7. */
    background_audio_url?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.6, from a text
 * A clip from a text, with several shots if you wish.
 */
export type Wan26TextToVideo = {
    /**
     * The model.
     */
    model: "wan-2.6-text-to-video";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
    ratio?: string;
    /** What should not appear. Documented for 2.5 and 2.7. */
    negative_prompt?: string;
    /** Public URLs of pictures to take up. Documented for wan-2.7-r2v. */
    reference_image_urls?: string[];
    /** Public URLs of clips to take up. Documented for wan-2.7-r2v. */
    reference_video_urls?: string[];
    /** Public URL of the image that the clip starts with. Documented for wan-2.7-r2v. */
    first_frame_image_url?: string;
    /** Public URL of a voice to take up. Documented for wan-2.7-r2v. */
    reference_audio_url?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** A preset that trades quality for speed. The values are not published. */
    acceleration?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Whether there is a watermark on the result. Documented for 2.7. */
    watermark?: boolean;
    /** Public URL of sound for the clip. Documented for 2.7. */
    background_audio_url?: string;
    /** Makes several shots instead of one that goes on. */
    multi_shots?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.7, from a text
 * A clip from a text, with a sound of yours under it if you wish.
 */
export type Wan27TextToVideo = {
    /**
     * The model.
     */
    model: "wan-2.7-text-to-video";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
    ratio?: string;
    /** What should not appear. Documented for 2.5 and 2.7. */
    negative_prompt?: string;
    /** Public URLs of pictures to take up. Documented for wan-2.7-r2v. */
    reference_image_urls?: string[];
    /** Public URLs of clips to take up. Documented for wan-2.7-r2v. */
    reference_video_urls?: string[];
    /** Public URL of the image that the clip starts with. Documented for wan-2.7-r2v. */
    first_frame_image_url?: string;
    /** Public URL of a voice to take up. Documented for wan-2.7-r2v. */
    reference_audio_url?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** A preset that trades quality for speed. The values are not published. */
    acceleration?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Whether there is a watermark on the result. Documented for 2.7. */
    watermark?: boolean;
    /** Public URL of sound for the clip. Documented for 2.7. */
    background_audio_url?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.7, from references
 * A clip from a text and from pictures, clips and a voice that it takes up.
 */
export type Wan27ReferenceToVideo = {
    /**
     * The model.
     */
    model: "wan-2.7-r2v";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Length of the clip in seconds. It affects the price.
     *
     * Limits: from 2, up to 10.
     *
     * Default: `5`.
     */
    duration_seconds?: number;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
    /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
    ratio?: string;
    /** What should not appear. Documented for 2.5 and 2.7. */
    negative_prompt?: string;
    /** Public URLs of pictures to take up. Documented for wan-2.7-r2v. */
    reference_image_urls?: string[];
    /** Public URLs of clips to take up. Documented for wan-2.7-r2v. */
    reference_video_urls?: string[];
    /** Public URL of the image that the clip starts with. Documented for wan-2.7-r2v. */
    first_frame_image_url?: string;
    /** Public URL of a voice to take up. Documented for wan-2.7-r2v. */
    reference_audio_url?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** A preset that trades quality for speed. The values are not published. */
    acceleration?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Whether there is a watermark on the result. Documented for 2.7. */
    watermark?: boolean;
    /** Public URL of sound for the clip. Documented for 2.7. */
    background_audio_url?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan text to video request
 * One shape per model. `model` decides which fields are accepted.
 */
export type WanTextToVideoRequest = Wan22TextToVideo | Wan25TextToVideo | Wan26TextToVideo | Wan27TextToVideo | Wan27ReferenceToVideo;
/**
 * Wan 2.7, from an image or a clip
 * A clip that starts with your image or goes on from your clip. None of both is marked as required; send one.
 */
export type Wan27ImageToVideo = {
    /**
     * The model.
     */
    model: "wan-2.7-image-to-video";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url?: string;
    /** Public URL of the image that the clip ends with. Documented for 2.7. */
    last_frame_image_url?: string;
    /** Public URL of a clip to go on from. Documented for 2.7. */
    source_video_url?: string;
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
    ratio?: string;
    /** What should not appear. Documented for 2.5 and 2.7. */
    negative_prompt?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** A preset that trades quality for speed. The values are not published. */
    acceleration?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Whether there is a watermark on the result. Documented for 2.7. */
    watermark?: boolean;
    /** Makes sound along with the picture. Documented for 2.6 flash. */
    audio?: boolean;
    /** Public URL of speech that the lips follow. Documented for 2.7. */
    driving_audio_url?: string;
    /** Public URL of sound for the clip. Documented for 2.7. */
    background_audio_url?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.6, from an image
 * A clip that starts with your image, with several shots if you wish.
 */
export type Wan26ImageToVideo = {
    /**
     * The model.
     */
    model: "wan-2.6-image-to-video";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** Public URL of the image that the clip ends with. Documented for 2.7. */
    last_frame_image_url?: string;
    /** Public URL of a clip to go on from. Documented for 2.7. */
    source_video_url?: string;
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
    ratio?: string;
    /** What should not appear. Documented for 2.5 and 2.7. */
    negative_prompt?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** A preset that trades quality for speed. The values are not published. */
    acceleration?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Whether there is a watermark on the result. Documented for 2.7. */
    watermark?: boolean;
    /** Makes sound along with the picture. Documented for 2.6 flash. */
    audio?: boolean;
    /** Makes several shots instead of one that goes on. */
    multi_shots?: boolean;
    /** Public URL of speech that the lips follow. Documented for 2.7. */
    driving_audio_url?: string;
    /** Public URL of sound for the clip. Documented for 2.7. */
    background_audio_url?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.6 flash, from an image
 * A clip that starts with your image; you say whether it has sound.
 */
export type Wan26FlashImageToVideo = {
    /**
     * The model.
     */
    model: "wan-2.6-flash-image-to-video";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** Public URL of the image that the clip ends with. Documented for 2.7. */
    last_frame_image_url?: string;
    /** Public URL of a clip to go on from. Documented for 2.7. */
    source_video_url?: string;
    /**
     * Length of the clip in seconds.
     *
     * Default: `5`.
     */
    duration_seconds?: 5 | 10 | 15;
    /**
     * Resolution of the result.
     *
     * Default: `"1080p"`.
     */
    output_resolution?: "720p" | "1080p";
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
    ratio?: string;
    /** What should not appear. Documented for 2.5 and 2.7. */
    negative_prompt?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** A preset that trades quality for speed. The values are not published. */
    acceleration?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Whether there is a watermark on the result. Documented for 2.7. */
    watermark?: boolean;
    /** Makes sound along with the picture. It affects the price. */
    audio: boolean;
    /** Makes several shots instead of one that goes on. */
    multi_shots?: boolean;
    /** Public URL of speech that the lips follow. Documented for 2.7. */
    driving_audio_url?: string;
    /** Public URL of sound for the clip. Documented for 2.7. */
    background_audio_url?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.5, from an image
 * A clip of 5 or 10 seconds that starts with your image. A prompt is not needed.
 */
export type Wan25ImageToVideo = {
    /**
     * The model.
     */
    model: "wan-2.5-image-to-video";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** Public URL of the image that the clip ends with. Documented for 2.7. */
    last_frame_image_url?: string;
    /** Public URL of a clip to go on from. Documented for 2.7. */
    source_video_url?: string;
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds: 5 | 10;
    /** Resolution of the result. It affects the price. */
    output_resolution: "720p" | "1080p";
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
    ratio?: string;
    /** What should not appear. Documented for 2.5 and 2.7. */
    negative_prompt?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** A preset that trades quality for speed. The values are not published. */
    acceleration?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Whether there is a watermark on the result. Documented for 2.7. */
    watermark?: boolean;
    /** Makes sound along with the picture. Documented for 2.6 flash. */
    audio?: boolean;
    /** Public URL of speech that the lips follow. Documented for 2.7. */
    driving_audio_url?: string;
    /** Public URL of sound for the clip. Documented for 2.7. */
    background_audio_url?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.2 turbo, from an image
 * A clip that starts with your image. A prompt is not needed.
 */
export type Wan22ImageToVideo = {
    /**
     * The model.
     */
    model: "wan-2.2-a14b-image-to-video-turbo";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** Public URL of the image that the clip ends with. Documented for 2.7. */
    last_frame_image_url?: string;
    /** Public URL of a clip to go on from. Documented for 2.7. */
    source_video_url?: string;
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /**
     * Resolution of the result. It affects the price.
     */
    output_resolution?: "480p" | "720p";
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
    ratio?: string;
    /** What should not appear. Documented for 2.5 and 2.7. */
    negative_prompt?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** A preset that trades quality for speed. The values are not published. */
    acceleration?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Whether there is a watermark on the result. Documented for 2.7. */
    watermark?: boolean;
    /** Makes sound along with the picture. Documented for 2.6 flash. */
    audio?: boolean;
    /** Public URL of speech that the lips follow. Documented for 2.7. */
    driving_audio_url?: string;
    /** Public URL of sound for the clip. Documented for 2.7. */
    background_audio_url?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan image to video request
 * One shape per model. `model` decides which fields are accepted.
 */
export type WanImageToVideoRequest = Wan27ImageToVideo | Wan26ImageToVideo | Wan26FlashImageToVideo | Wan25ImageToVideo | Wan22ImageToVideo;
/**
 * Wan 2.7 edit
 * A clip that is changed as the prompt or a picture says.
 */
export type Wan27EditVideo = {
    /**
     * The model.
     */
    model: "wan-2.7-edit-video";
    /** Public URL of the clip to change. Documented for 2.7. */
    source_video_url: string;
    /** Public URLs of the clips to change. Documented for 2.6. */
    source_video_urls?: string[];
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** What should not appear. */
    negative_prompt?: string;
    /** Public URL of a picture to take up. */
    reference_image_url?: string;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** Whether the sound of the source is kept. The values are not published. */
    audio_setting?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** Whether there is a watermark on the result. */
    watermark?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Makes sound along with the picture. Documented for 2.6 flash. */
    audio?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.6 edit
 * Clips that are changed as the prompt says.
 */
export type Wan26EditVideo = {
    /**
     * The model.
     */
    model: "wan-2.6-edit-video";
    /** Public URL of the clip to change. Documented for 2.7. */
    source_video_url?: string;
    /** Public URLs of the clips to change. Documented for 2.6. */
    source_video_urls: string[];
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** What should not appear. */
    negative_prompt?: string;
    /** Public URL of a picture to take up. */
    reference_image_url?: string;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** Whether the sound of the source is kept. The values are not published. */
    audio_setting?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** Whether there is a watermark on the result. */
    watermark?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Makes sound along with the picture. Documented for 2.6 flash. */
    audio?: boolean;
    /** Makes several shots instead of one that goes on. */
    multi_shots?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.6 flash edit
 * Clips that are changed as the prompt says; you say whether the result has sound.
 */
export type Wan26FlashEditVideo = {
    /**
     * The model.
     */
    model: "wan-2.6-flash-edit-video";
    /** Public URL of the clip to change. Documented for 2.7. */
    source_video_url?: string;
    /** Public URLs of the clips to change. Documented for 2.6. */
    source_video_urls: string[];
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** What should not appear. */
    negative_prompt?: string;
    /** Public URL of a picture to take up. */
    reference_image_url?: string;
    /** Resolution of the result. The values are not published. */
    output_resolution?: string;
    /** Width to height of the result. The values are not published. */
    aspect_ratio?: string;
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** Whether the sound of the source is kept. The values are not published. */
    audio_setting?: string;
    /** Lets the service lengthen the prompt first. */
    enable_prompt_expansion?: boolean;
    /** Whether there is a watermark on the result. */
    watermark?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Makes sound along with the picture. It affects the price. */
    audio: boolean;
    /** Makes several shots instead of one that goes on. */
    multi_shots?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan edit request
 * One shape per model. `model` decides which fields are accepted.
 */
export type WanEditVideoRequest = Wan27EditVideo | Wan26EditVideo | Wan26FlashEditVideo;
/**
 * Wan 2.2 animate, move
 * The subject of the picture moves as the clip does.
 */
export type Wan22AnimateMove = {
    /**
     * The model.
     */
    model: "wan-2.2-animate-move";
    /** Public URL of the picture of the subject. */
    source_image_url: string;
    /** Public URL of the clip whose motion is taken over. */
    reference_video_url: string;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "480p" | "580p" | "720p";
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.2 animate, replace
 * The subject of the picture takes the place of the one in the clip.
 */
export type Wan22AnimateReplace = {
    /**
     * The model.
     */
    model: "wan-2.2-animate-replace";
    /** Public URL of the picture of the subject. */
    source_image_url: string;
    /** Public URL of the clip that the subject is put into. */
    reference_video_url: string;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "480p" | "580p" | "720p";
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan animate request
 * One shape per model. `model` decides which fields are accepted.
 */
export type WanAnimateRequest = Wan22AnimateMove | Wan22AnimateReplace;
/**
 * Wan speech to video request
 * A portrait, and what it says.
 */
export type WanSpeechToVideoRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "wan-2.2-a14b-speech-to-video-turbo";
    /** Public URL of the portrait. */
    source_image_url: string;
    /** Public URL of the speech. */
    source_audio_url: string;
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** How many frames are made. No range is published. */
    num_frames?: number;
    /** Frames a second. No range is published. */
    frames_per_second?: number;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "480p" | "580p" | "720p";
    /** What should not appear. */
    negative_prompt?: string;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Steps of sampling; more are slower and finer. No range is published. */
    num_inference_steps?: number;
    /** How strictly the prompt is followed. No range is published. */
    guidance_scale?: number;
    /** Shift of the noise schedule. No range is published. */
    shift?: number;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Colour
 * One colour of the palette.
 */
export type WanColor = {
    /** The colour as CSS writes it. */
    hex: string;
    /**
     * How much of the picture has it.
     *
     * Limits: from 0, up to 1.
     */
    ratio?: number;
};
/**
 * Wan 2.7 picture
 * Pictures from a text, or from pictures that are edited.
 */
export type Wan27Image = {
    /**
     * The model.
     */
    model: "wan-2.7-image";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URLs of pictures to edit. With them the task is an edit. */
    source_image_urls?: string[];
    /** Width to height of the picture. */
    aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
    /** Resolution of the picture. */
    output_resolution?: "1k" | "2k" | "4k";
    /** How many pictures are made. No range is published. */
    output_count?: number;
    /** Makes the pictures one after the other, as a set. */
    enable_sequential?: boolean;
    /** Lets the model think about the prompt first. Documented for Pro. */
    thinking_mode?: boolean;
    /** Whether there is a watermark on the result. */
    watermark?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Colours that the picture should use. */
    color_palette?: WanColor[];
    /** Boxes that say where things stand. What a box looks like is not published. */
    bbox_list?: unknown[];
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan 2.7 Pro picture
 * Pictures from a text, or from pictures that are edited, by the larger model.
 */
export type Wan27ImagePro = {
    /**
     * The model.
     */
    model: "wan-2.7-image-pro";
    /**
     * What should be made or changed, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URLs of pictures to edit. With them the task is an edit. */
    source_image_urls?: string[];
    /** Width to height of the picture. */
    aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
    /** Resolution of the picture. */
    output_resolution?: "1k" | "2k" | "4k";
    /** How many pictures are made. No range is published. */
    output_count?: number;
    /** Makes the pictures one after the other, as a set. */
    enable_sequential?: boolean;
    /** Lets the model think about the prompt first. Documented for Pro. */
    thinking_mode?: boolean;
    /** Whether there is a watermark on the result. */
    watermark?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Colours that the picture should use. */
    color_palette?: WanColor[];
    /** Boxes that say where things stand. What a box looks like is not published. */
    bbox_list?: unknown[];
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Wan picture request
 * One shape per model. `model` decides which fields are accepted.
 */
export type WanTextToImageRequest = Wan27Image | Wan27ImagePro;
/**
 * Picture file
 * One picture file.
 */
export type ImageFile = {
    /** Where to download the picture. The address is temporary. */
    url: string;
};
/**
 * Pictures completed
 * The task has ended and its pictures are ready.
 */
export type ImagesCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    images: ImageFile[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Picture task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type ImagesTask = TaskPending | ImagesCompleted | TaskFailed;
/**
 * Song, words by Suno
 * Suno writes the words and chooses style and title.
 */
export type SunoMusicAutoLyrics = {
    /**
     * The model that makes the music.
     *
     * If the model is older than v5.5, there is no length to choose.
     */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /**
     * Suno writes the words.
     */
    vocal_mode: "auto_lyrics";
    /**
     * What the song is about and how it sounds, in words. Older sources allow 3000 characters at most.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt: string;
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     *
     * If voice_id is sent, there is no persona.
     */
    persona_id?: string;
    /**
     * Whether `persona_id` names a style or a voice.
     *
     * If voice_id is sent, there is no persona.
     */
    persona_type?: "style" | "voice";
    /**
     * Id of a voice of your own, made for `suno-v5.5`. It takes the place of a persona.
     *
     * Limits: not empty.
     *
     * If voice_id is sent, there is no persona.
     */
    voice_id?: string;
    /** Second of a source at which the new part begins. What it does without a source is not published. */
    continue_at?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Song, words of yours
 * Your words are sung as they are.
 */
export type SunoMusicExactLyrics = {
    /**
     * The model that makes the music.
     *
     * If the model is older than v5.5, there is no length to choose.
     */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /**
     * Your words are sung.
     */
    vocal_mode: "exact_lyrics";
    /**
     * The words that are sung, as they are. Tags in brackets name the parts.
     *
     * Limits: at most 5000 characters.
     */
    lyrics: string;
    /**
     * Genre, mood, instruments and voice, in words.
     *
     * Limits: at most 1000 characters.
     */
    style: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negative_tags?: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * Length of the song in seconds. From `suno-v5.5` on.
     *
     * Limits: from 10, up to 360.
     *
     * If the model is older than v5.5, there is no length to choose.
     */
    duration_seconds?: number;
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     *
     * If voice_id is sent, there is no persona.
     */
    persona_id?: string;
    /**
     * Whether `persona_id` names a style or a voice.
     *
     * If voice_id is sent, there is no persona.
     */
    persona_type?: "style" | "voice";
    /**
     * Id of a voice of your own, made for `suno-v5.5`. It takes the place of a persona.
     *
     * Limits: not empty.
     *
     * If voice_id is sent, there is no persona.
     */
    voice_id?: string;
    /** Second of a source at which the new part begins. What it does without a source is not published. */
    continue_at?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Music without singing
 * Nobody sings.
 */
export type SunoMusicInstrumental = {
    /**
     * The model that makes the music.
     *
     * If the model is older than v5.5, there is no length to choose.
     */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /**
     * Nobody sings.
     */
    vocal_mode: "instrumental";
    /**
     * Genre, mood, instruments and voice, in words.
     *
     * Limits: at most 1000 characters.
     */
    style: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negative_tags?: string;
    /**
     * Length of the song in seconds. From `suno-v5.5` on.
     *
     * Limits: from 10, up to 360.
     *
     * If the model is older than v5.5, there is no length to choose.
     */
    duration_seconds?: number;
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     *
     * If voice_id is sent, there is no persona.
     */
    persona_id?: string;
    /**
     * Whether `persona_id` names a style or a voice.
     *
     * If voice_id is sent, there is no persona.
     */
    persona_type?: "style" | "voice";
    /**
     * Id of a voice of your own, made for `suno-v5.5`. It takes the place of a persona.
     *
     * Limits: not empty.
     *
     * If voice_id is sent, there is no persona.
     */
    voice_id?: string;
    /** Second of a source at which the new part begins. What it does without a source is not published. */
    continue_at?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno text to music request
 * Three shapes. `vocal_mode` decides: words that Suno writes, words of yours, or no singing.
 */
export type SunoTextToMusicRequest = SunoMusicAutoLyrics | SunoMusicExactLyrics | SunoMusicInstrumental;
/**
 * Track
 * One piece of music. Before the task has completed, fields may still be missing.
 */
export type SunoTrack = {
    /** The track's id, an opaque text. */
    id: string;
    /** Where to download the track. The address is temporary. */
    audio_url?: string;
    /** Where to listen while the track is still being made. */
    stream_audio_url?: string;
    /** Where the cover picture is. */
    image_url?: string;
    /** What is sung. */
    lyrics?: string;
    /** What a sound effect was made from. */
    prompt?: string;
    /** The model that made it. */
    model_name?: string;
    /** Its title. */
    title?: string;
    /** Words for its style. */
    tags?: string[];
    /** Its length in seconds. */
    duration?: number;
};
/**
 * Music pending
 * The task has not ended. What there is of its tracks can be listened to already.
 */
export type SunoTracksPending = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * Where the task stands. Ask again later.
     */
    status: "pending" | "processing";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /** The tracks so far. */
    audios?: SunoTrack[];
};
/**
 * Music completed
 * The task has ended and its tracks are ready.
 */
export type SunoTracksCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /**
     * The tracks. There is at least one.
     *
     * Limits: at least 1 items.
     */
    audios: SunoTrack[];
    /**
     * Of an extension, where the host gives it: the task that was continued.
     *
     * Limits: not empty.
     */
    original_task_id?: string;
    /** What the task took. */
    usage?: Usage;
};
/**
 * Suno failed
 * The task has ended without a result.
 */
export type SunoTaskFailed = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has failed.
     */
    status: "failed";
    /** Why the task failed, in words. */
    error?: string;
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
};
/**
 * Music task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SunoTracksTask = SunoTracksPending | SunoTracksCompleted | SunoTaskFailed;
/**
 * As in the source
 * Style, title and the rest are the source's where they are left out.
 */
export type SunoExtendAsSource = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /**
     * The source's settings hold.
     */
    parameter_mode: "source";
    /**
     * The completed task whose music goes on.
     *
     * If task_id is sent, there is no other source.
     *
     * If there is no other source, upload_url is sent.
     */
    task_id?: string;
    /**
     * Id of the track that goes on.
     *
     * Limits: not empty.
     *
     * If task_id is sent, there is no other source.
     *
     * If audio_id is sent, there is no URL.
     *
     * If there is no other source, upload_url is sent.
     */
    audio_id?: string;
    /**
     * Public URL of the track that goes on.
     *
     * If task_id is sent, there is no other source.
     *
     * If audio_id is sent, there is no URL.
     *
     * If audio_url is sent, there is no upload_url.
     *
     * If there is no other source, upload_url is sent.
     */
    audio_url?: string;
    /**
     * Public URL of your audio.
     *
     * If task_id is sent, there is no other source.
     *
     * If audio_id is sent, there is no URL.
     *
     * If audio_url is sent, there is no upload_url.
     *
     * If there is no other source, upload_url is sent.
     */
    upload_url?: string;
    /** Whether the new part has no singing. */
    instrumental?: boolean;
    /**
     * How the music goes on, in words.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt?: string;
    /**
     * Genre, mood, instruments and voice, in words.
     *
     * Limits: at most 1000 characters.
     */
    style?: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title?: string;
    /**
     * Second of the source at which the new part begins: above 0, and before the source's end.
     *
     * Limits: more than 0.
     */
    continue_at?: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     */
    persona_id?: string;
    /** Whether `persona_id` names a style or a voice. */
    persona_type?: "style" | "voice";
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negative_tags?: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * With settings of its own
 * Style, title and where to go on are yours.
 */
export type SunoExtendCustom = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /**
     * Your settings hold.
     */
    parameter_mode: "custom";
    /**
     * The completed task whose music goes on.
     *
     * If task_id is sent, there is no other source.
     *
     * If there is no other source, upload_url is sent.
     */
    task_id?: string;
    /**
     * Id of the track that goes on.
     *
     * Limits: not empty.
     *
     * If task_id is sent, there is no other source.
     *
     * If audio_id is sent, there is no URL.
     *
     * If there is no other source, upload_url is sent.
     */
    audio_id?: string;
    /**
     * Public URL of the track that goes on.
     *
     * If task_id is sent, there is no other source.
     *
     * If audio_id is sent, there is no URL.
     *
     * If audio_url is sent, there is no upload_url.
     *
     * If there is no other source, upload_url is sent.
     */
    audio_url?: string;
    /**
     * Public URL of your audio.
     *
     * If there is no upload_url, there are no lyrics.
     *
     * If task_id is sent, there is no other source.
     *
     * If audio_id is sent, there is no URL.
     *
     * If audio_url is sent, there is no upload_url.
     *
     * If there is no other source, upload_url is sent.
     */
    upload_url?: string;
    /** Whether the new part has no singing. */
    instrumental?: boolean;
    /**
     * How the music goes on, in words.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt?: string;
    /**
     * The words that are sung, only with `upload_url`.
     *
     * Limits: at most 5000 characters.
     *
     * If there is no upload_url, there are no lyrics.
     */
    lyrics?: string;
    /**
     * Genre, mood, instruments and voice, in words.
     *
     * Limits: at most 1000 characters.
     */
    style: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /**
     * Second of the source at which the new part begins: above 0, and before the source's end.
     *
     * Limits: more than 0.
     */
    continue_at: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     */
    persona_id?: string;
    /** Whether `persona_id` names a style or a voice. */
    persona_type?: "style" | "voice";
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negative_tags?: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno extend request
 * Exactly one source, and how it goes on. `parameter_mode` decides whose settings hold.
 */
export type SunoExtendMusicRequest = SunoExtendAsSource | SunoExtendCustom;
/**
 * Suno inspiration request
 * Recordings that new music is inspired by.
 */
export type SunoInspireMusicRequest = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5";
    /**
     * Public URLs of recordings, one to four.
     *
     * Limits: at least 1 items, at most 4 items.
     */
    audio_urls: string[];
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Cover, words by Suno
 * Suno writes the words and chooses style and title.
 */
export type SunoCoverAutoLyrics = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /** Public URL of your audio. */
    upload_url: string;
    /**
     * Suno writes the words.
     */
    vocal_mode: "auto_lyrics";
    /**
     * What the new song is about and how it sounds, in words.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt: string;
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negative_tags?: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     */
    persona_id?: string;
    /** Whether `persona_id` names a style or a voice. */
    persona_type?: "style" | "voice";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Cover, words of yours
 * Your words are sung as they are.
 */
export type SunoCoverExactLyrics = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /** Public URL of your audio. */
    upload_url: string;
    /**
     * Your words are sung.
     */
    vocal_mode: "exact_lyrics";
    /**
     * The words that are sung, as they are. Tags in brackets name the parts.
     *
     * Limits: at most 5000 characters.
     */
    lyrics: string;
    /**
     * Genre, mood, instruments and voice, in words.
     *
     * Limits: at most 1000 characters.
     */
    style: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negative_tags?: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     */
    persona_id?: string;
    /** Whether `persona_id` names a style or a voice. */
    persona_type?: "style" | "voice";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Cover without singing
 * Nobody sings.
 */
export type SunoCoverInstrumental = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /** Public URL of your audio. */
    upload_url: string;
    /**
     * Nobody sings.
     */
    vocal_mode: "instrumental";
    /**
     * Genre, mood, instruments and voice, in words.
     *
     * Limits: at most 1000 characters.
     */
    style: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negative_tags?: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     */
    persona_id?: string;
    /** Whether `persona_id` names a style or a voice. */
    persona_type?: "style" | "voice";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno cover request
 * Three shapes. `vocal_mode` decides: words that Suno writes, words of yours, or no singing.
 */
export type SunoCoverAudioRequest = SunoCoverAutoLyrics | SunoCoverExactLyrics | SunoCoverInstrumental;
/**
 * Mashup, words by Suno
 * Suno writes the words and chooses style and title.
 */
export type SunoMashupAutoLyrics = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /**
     * Public URLs of your audios, exactly two.
     *
     * Limits: at least 2 items, at most 2 items.
     */
    upload_url_list: string[];
    /**
     * Suno writes the words.
     */
    vocal_mode: "auto_lyrics";
    /**
     * What the new song is about and how it sounds, in words.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     */
    persona_id?: string;
    /** Whether `persona_id` names a style or a voice. */
    persona_type?: "style" | "voice";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Mashup, words of yours
 * Your words are sung as they are.
 */
export type SunoMashupExactLyrics = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /**
     * Public URLs of your audios, exactly two.
     *
     * Limits: at least 2 items, at most 2 items.
     */
    upload_url_list: string[];
    /**
     * Your words are sung.
     */
    vocal_mode: "exact_lyrics";
    /**
     * The words that are sung, as they are. Tags in brackets name the parts.
     *
     * Limits: at most 5000 characters.
     */
    lyrics: string;
    /**
     * Genre, mood, instruments and voice, in words.
     *
     * Limits: at most 1000 characters.
     */
    style: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     */
    persona_id?: string;
    /** Whether `persona_id` names a style or a voice. */
    persona_type?: "style" | "voice";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Mashup without singing
 * Nobody sings.
 */
export type SunoMashupInstrumental = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /**
     * Public URLs of your audios, exactly two.
     *
     * Limits: at least 2 items, at most 2 items.
     */
    upload_url_list: string[];
    /**
     * Nobody sings.
     */
    vocal_mode: "instrumental";
    /**
     * Genre, mood, instruments and voice, in words.
     *
     * Limits: at most 1000 characters.
     */
    style: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /**
     * Id of a persona or of a voice of your own. `persona_type` says which.
     *
     * Limits: not empty.
     */
    persona_id?: string;
    /** Whether `persona_id` names a style or a voice. */
    persona_type?: "style" | "voice";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno mashup request
 * Three shapes. `vocal_mode` decides: words that Suno writes, words of yours, or no singing.
 */
export type SunoCreateMashupRequest = SunoMashupAutoLyrics | SunoMashupExactLyrics | SunoMashupInstrumental;
/**
 * Suno vocals request
 * A backing track, and what is sung to it.
 */
export type SunoAddVocalsRequest = {
    /**
     * The model that makes the music.
     */
    model: "suno-v4.5-plus" | "suno-v5";
    /** Public URL of your backing track. */
    upload_url: string;
    /**
     * The words that are sung, as they are. Tags in brackets name the parts.
     *
     * Limits: at most 5000 characters.
     */
    lyrics: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /**
     * Genre, mood, instruments and voice, in words.
     *
     * Limits: at most 1000 characters.
     */
    style: string;
    /**
     * What the singing should not sound like. It may be empty.
     *
     * Limits: at most 200 characters.
     */
    negative_tags: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno accompaniment request
 * A recording, and what accompanies it.
 */
export type SunoAddInstrumentalRequest = {
    /**
     * The model that makes the music.
     */
    model: "suno-v4.5-plus" | "suno-v5" | "suno-v5.5";
    /** Public URL of your recording, for example of a voice. */
    upload_url: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /**
     * Style and genre in words. It may be empty.
     *
     * Limits: at most 1000 characters.
     */
    tags: string;
    /**
     * What the accompaniment should not sound like. It may be empty.
     *
     * Limits: at most 200 characters.
     */
    negative_tags: string;
    /** Whether a man or a woman sings. */
    vocal_gender?: "male" | "female";
    /**
     * How strictly the style is followed.
     *
     * Limits: from 0, up to 1.
     */
    style_weight?: number;
    /**
     * How far the result may stray from what is usual.
     *
     * Limits: from 0, up to 1.
     */
    weirdness_constraint?: number;
    /**
     * How much a source recording counts.
     *
     * Limits: from 0, up to 1.
     */
    audio_weight?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Section of a track
 * A section of a track that a task of yours has made.
 */
export type SunoReplaceSectionOfTask = {
    /** Id of a completed Suno task of the same account that has made music. */
    task_id: string;
    /**
     * Id of one track inside the task of `task_id`.
     *
     * Limits: not empty.
     */
    audio_id: string;
    /**
     * The words of the new section.
     *
     * Limits: at most 5000 characters.
     */
    lyrics: string;
    /**
     * The words of the whole song.
     *
     * Limits: at most 5000 characters.
     */
    full_lyrics: string;
    /**
     * Style and genre in words.
     *
     * Limits: at most 1000 characters.
     */
    tags: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /** Second at which the section begins. */
    infill_start_time: number;
    /** Second at which the section ends, at least 10 seconds after its start. */
    infill_end_time: number;
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negative_tags?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
    /** Not beside task_id and audio_id. Section of a track: A section of a track that a task of yours has made. */
    upload_url?: string & NotAllowed<"Not beside task_id and audio_id. Section of a track: A section of a track that a task of yours has made.">;
    /** Not beside task_id and audio_id. The song is a track of a task, or your audio with a model. */
    model?: never;
};
/**
 * Section of your audio
 * A section of a song that you have uploaded.
 */
export type SunoReplaceSectionOfUpload = {
    /** Public URL of your audio. */
    upload_url: string;
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
    /**
     * The words of the new section.
     *
     * Limits: at most 5000 characters.
     */
    lyrics: string;
    /**
     * The words of the whole song.
     *
     * Limits: at most 5000 characters.
     */
    full_lyrics: string;
    /**
     * Style and genre in words.
     *
     * Limits: at most 1000 characters.
     */
    tags: string;
    /**
     * Title of the song.
     *
     * Limits: at most 80 characters.
     */
    title: string;
    /** Second at which the section begins. */
    infill_start_time: number;
    /** Second at which the section ends, at least 10 seconds after its start. */
    infill_end_time: number;
    /**
     * What the music should not sound like.
     *
     * Limits: at most 200 characters.
     */
    negative_tags?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
    /** Not beside upload_url and model. The song is a track of a task, or your audio with a model. */
    task_id?: string & NotAllowed<"Not beside upload_url and model. The song is a track of a task, or your audio with a model.">;
    /**
     * Not beside upload_url and model. The song is a track of a task, or your audio with a model.
     *
     * Limits: not empty.
     */
    audio_id?: string & NotAllowed<"Not beside upload_url and model. The song is a track of a task, or your audio with a model.">;
};
/**
 * Suno section request
 * The song, its section, and what takes its place. The song is a track of a task, or your audio with a `model`.
 */
export type SunoReplaceSectionRequest = SunoReplaceSectionOfTask | SunoReplaceSectionOfUpload;
/**
 * Suno pending
 * The task has not ended. `generation_stage` may say how far it is.
 */
export type SunoTaskPending = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * Where the task stands. Ask again later.
     */
    status: "pending" | "processing";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
};
/**
 * Track completed
 * The task has ended and its track is ready.
 */
export type SunoTrackCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /** The whole song with its new section. */
    track: SunoTrack;
    /** What the task took. */
    usage?: Usage;
};
/**
 * Track task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SunoTrackTask = SunoTaskPending | SunoTrackCompleted | SunoTaskFailed;
/**
 * Suno remaster request
 * A track, and the model that renders it again.
 */
export type SunoRemasterAudioRequest = {
    /**
     * The model that renders the track. Any model may have made it.
     *
     * If the model is older than v5, there is no variation_category.
     */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5";
    source_task_id: string;
    /**
     * Id of one track inside the task of `source_task_id`.
     *
     * Limits: not empty.
     */
    audio_id: string;
    /**
     * How far the result may differ, with `suno-v5` and `suno-v5.5`. Left out it counts as `normal`.
     *
     * Default: `"normal"`.
     *
     * If the model is older than v5, there is no variation_category.
     */
    variation_category?: "subtle" | "normal" | "high";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno stitch request
 * The track whose parts are joined.
 */
export type SunoStitchAudioRequest = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5";
    source_task_id: string;
    /**
     * Id of one track inside the task of `source_task_id`.
     *
     * Limits: not empty.
     */
    audio_id: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno sound request
 * A sound in words.
 */
export type SunoTextToSoundRequest = {
    /**
     * The model that makes the sound.
     */
    model: "suno-v5" | "suno-v5.5";
    /**
     * The sound, in words.
     *
     * Limits: not empty, at most 500 characters.
     */
    prompt: string;
    /** Makes the end go over into the beginning without a seam. */
    sound_loop?: boolean;
    /**
     * Beats per minute.
     *
     * Limits: from 1, up to 300.
     */
    sound_tempo?: number;
    /**
     * Musical key. `m` is minor.
     */
    sound_key?: "Cm" | "C#m" | "Dm" | "D#m" | "Em" | "Fm" | "F#m" | "Gm" | "G#m" | "Am" | "A#m" | "Bm" | "C" | "C#" | "D" | "D#" | "E" | "F" | "F#" | "G" | "G#" | "A" | "A#" | "B";
    /** Asks for subtitles of what is sung. Where they stand in the answer is not published. */
    grab_lyrics?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno sample request
 * A range of a recording that new music is made around.
 */
export type SunoMusicFromSampleRequest = {
    /** The model that makes the music. */
    model: "suno-v4" | "suno-v4.5" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5";
    /** Public URL of the recording that the sample is in. */
    audio_url: string;
    /**
     * Second at which the sample begins.
     *
     * Limits: from 0.
     */
    start_seconds: number;
    /**
     * Second at which the sample ends. It has to come after its start.
     *
     * Limits: from 0.
     */
    end_seconds: number;
    /**
     * What the music is about and how it sounds, in words.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno stems request
 * A track, and into which parts it is taken apart.
 */
export type SunoSeparateAudioStemsRequest = {
    /** Id of a completed Suno task of the same account that has made music. */
    task_id: string;
    /**
     * Id of one track inside the task of `task_id`.
     *
     * Limits: not empty.
     */
    audio_id: string;
    /**
     * Into what: `separate_vocal` into the voice and the rest, `split_stem` into every voice and instrument, `split_stem_advanced`
     * into the stem of `stem_name` and the rest.
     *
     * Default: `"separate_vocal"`.
     *
     * If one stem is wanted (`type: "split_stem_advanced"`), stem_name says which.
     */
    type?: "separate_vocal" | "split_stem" | "split_stem_advanced";
    /**
     * Which voice or instrument to take out. `split_stem_advanced` needs it.
     *
     * If one stem is wanted (`type: "split_stem_advanced"`), stem_name says which.
     */
    stem_name?: "Lead Vocal" | "Drum Kit" | "Kick" | "Snare" | "Risers" | "Bass" | "Backing Vocals" | "Piano" | "Electric Guitar" | "Percussion" | "String Section" | "Synth" | "Acoustic Guitar" | "Sound Effects" | "Synth Pad" | "Synth Bass" | "Guitar" | "Brass Section" | "Organ" | "Electronic Drum Kit" | "Lead Electric Guitar" | "Synth Keys" | "Rhythm Electric Guitar" | "Electric Piano" | "Upright Bass" | "Keyboards" | "Distorted Electric Guitar" | "Synth Strings" | "Synth Lead" | "Woodwinds" | "Rhythm Acoustic Guitar" | "Flute" | "Harp" | "Tambourine" | "Trumpet" | "Arpeggiator" | "Accordion" | "Fiddle" | "Pedal Steel Guitar" | "Synth Voice" | "Violin" | "Digital Piano" | "Synth Brass" | "Mandolin" | "Choir" | "Banjo" | "Bells" | "Clarinet" | "Tenor Saxophone" | "Trombone" | "Shaker" | "French Horn" | "Glockenspiel" | "Electric Bass" | "Cello" | "Timpani" | "Harmonica" | "Marimba" | "Vibraphone" | "Lap Steel Guitar" | "Saxophone" | "Orchestra" | "Horns" | "Cymbals" | "Hand Clap" | "Oboe" | "Celesta" | "Congas" | "Drone" | "Alto Saxophone" | "Double Bass" | "Ukulele" | "Harpsichord" | "Baritone Saxophone" | "Xylophone" | "Tuba" | "Bass Guitar" | "Whistle" | "Lead Guitar" | "Rhodes" | "808" | "Bongos" | "Bassoon" | "Cowbell" | "Viola" | "Sitar" | "Steel Drums" | "Piccolo" | "Theremin" | "Bagpipes" | "Hi-Hat" | "Music Box" | "Melodica" | "Tabla" | "Koto" | "Djembe" | "Taiko" | "Didgeridoo";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Part of a track
 * One sound file.
 */
export type SunoStemAudio = {
    /** Its id, an opaque text. */
    id?: string;
    /** Its length in seconds. */
    duration_seconds?: number;
    /** Where to download it. The address is temporary. */
    audio_url: string;
};
/**
 * Stem and the rest
 * One stem, and the track without it.
 */
export type SunoStemPair = {
    /** The stem. */
    stem_name: string;
    /** The stem alone. */
    extracted_audio: SunoStemAudio;
    /** The track without it. */
    remaining_audio: SunoStemAudio;
};
/**
 * Stems
 * The parts of the track by name. Only those that there are have an address.
 */
export type SunoStems = {
    /** The voice. */
    vocal_url?: string;
    /** Everything but the voice. */
    instrumental_url?: string;
    /** The backing voices. */
    backing_vocals_url?: string;
    /** The bass. */
    bass_url?: string;
    /** The brass. */
    brass_url?: string;
    /** The drums. */
    drums_url?: string;
    /** The sound effects. */
    fx_url?: string;
    /** The guitars. */
    guitar_url?: string;
    /** The keyboards. */
    keyboard_url?: string;
    /** The percussion. */
    percussion_url?: string;
    /** The piano. */
    piano_url?: string;
    /** The strings. */
    strings_url?: string;
    /** The synthesizers. */
    synth_url?: string;
    /** The woodwinds. */
    woodwinds_url?: string;
    /** Of `split_stem_advanced`: the stem that was asked for, and what is left without it. */
    pairs?: SunoStemPair[];
};
/**
 * Stems completed
 * The task has ended and the parts of the track are ready.
 */
export type SunoStemsCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /** The parts of the track by name. Only those that there are have an address. */
    separated_audios: SunoStems;
    /** What the task took. */
    usage?: Usage;
};
/**
 * Stems task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SunoStemsTask = SunoTaskPending | SunoStemsCompleted | SunoTaskFailed;
/**
 * Suno notes request
 * The task whose notes are wanted.
 */
export type SunoGenerateMidiRequest = {
    /**
     * Id of a completed Suno task of the same account that has made music, or that has taken a track apart. Which of them are
     * accepted is not published.
     */
    task_id: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Note
 * One note.
 */
export type SunoNote = {
    /**
     * Its pitch as MIDI counts: 60 is middle C.
     *
     * Limits: from 0, up to 127.
     */
    pitch: number;
    /** When it begins. */
    start_time: number;
    /** When it ends. */
    end_time: number;
    /**
     * How hard it is struck.
     *
     * Limits: from 0, up to 1.
     */
    velocity: number;
};
/**
 * Notes of an instrument
 * What one instrument plays.
 */
export type SunoInstrument = {
    /** The instrument. */
    name: string;
    /** Its notes. */
    notes: SunoNote[];
};
/**
 * Notes completed
 * The task has ended and its notes are ready. There is no file.
 */
export type SunoMidiCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /** The notes, instrument by instrument. */
    instruments: SunoInstrument[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Notes task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SunoMidiTask = SunoTaskPending | SunoMidiCompleted | SunoTaskFailed;
/**
 * Suno WAV request
 * The track that is wanted as a WAV file.
 */
export type SunoConvertAudioRequest = {
    /** Id of a completed Suno task of the same account that has made music. */
    task_id: string;
    /**
     * Id of one track inside the task of `task_id`.
     *
     * Limits: not empty.
     */
    audio_id: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * WAV completed
 * The task has ended and its WAV file is ready.
 */
export type SunoWavCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /** Where to download the WAV file. The address is temporary. */
    wav_url: string;
    /**
     * The task whose track it is, where the host gives it.
     *
     * Limits: not empty.
     */
    original_task_id?: string;
    /** What the task took. */
    usage?: Usage;
};
/**
 * WAV task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SunoWavTask = SunoTaskPending | SunoWavCompleted | SunoTaskFailed;
/**
 * Suno music video request
 * The track that is wanted as a video, and what is written into it.
 */
export type SunoVisualizeMusicRequest = {
    /** Id of a completed Suno task of the same account that has made music. */
    task_id: string;
    /**
     * Id of one track inside the task of `task_id`.
     *
     * Limits: not empty.
     */
    audio_id: string;
    /** Whose music it is. The video shows the name. */
    author?: string;
    /** A text that the video shows, mostly a domain. */
    domain_name?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Music video completed
 * The task has ended and its video is ready.
 */
export type SunoVideoCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /** Where to download the video. The address is temporary. */
    video_url: string;
    /**
     * The task whose track it is, where the host gives it.
     *
     * Limits: not empty.
     */
    original_task_id?: string;
    /** What the task took. */
    usage?: Usage;
};
/**
 * Music video task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SunoVideoTask = SunoTaskPending | SunoVideoCompleted | SunoTaskFailed;
/**
 * Suno artwork request
 * The song that the pictures are for.
 */
export type SunoGenerateArtworkRequest = {
    /**
     * Id of a completed task of the same account that has made a song from a text. Extensions and songs from uploads are
     * refused.
     *
     * Limits: not empty.
     */
    task_id: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Artwork completed
 * The task has ended and its cover pictures are ready.
 */
export type SunoArtworkCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /**
     * The pictures. There is at least one.
     *
     * Limits: at least 1 items.
     */
    covers: ImageFile[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Artwork task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SunoArtworkTask = SunoTaskPending | SunoArtworkCompleted | SunoTaskFailed;
/**
 * Suno lyrics request
 * What a song is to be about.
 */
export type SunoGenerateLyricsRequest = {
    /**
     * What the song is about, and how it is to sound, in words.
     *
     * Limits: not empty, at most 200 characters.
     */
    prompt: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Lyrics as written
 * One version of the words, and a title for the song.
 */
export type SunoLyricsVersion = {
    /** A title for the song. */
    title?: string;
    /** The words. */
    text: string;
};
/**
 * Lyrics completed
 * The task has ended and its lyrics are ready. There is no file.
 */
export type SunoLyricsCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /**
     * The words, each version by itself. There is at least one.
     *
     * Limits: at least 1 items.
     */
    lyrics: SunoLyricsVersion[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Lyrics task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SunoLyricsTask = SunoTaskPending | SunoLyricsCompleted | SunoTaskFailed;
/**
 * Suno lyrics blend request
 * Two lyrics that are to become one.
 */
export type SunoBlendLyricsRequest = {
    /**
     * The first lyrics.
     *
     * Limits: not empty.
     */
    lyrics_a: string;
    /**
     * The second lyrics.
     *
     * Limits: not empty.
     */
    lyrics_b: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno style request
 * What the music is to be like.
 */
export type SunoBoostStyleRequest = {
    /**
     * What the music is to be like, in a few words.
     *
     * Limits: not empty.
     */
    description: string;
};
/**
 * Suno word times request
 * The track whose words are wanted with their times.
 */
export type SunoGetTimestampedLyricsRequest = {
    /** Id of a completed Suno task of the same account that has made music. */
    task_id: string;
    /**
     * Id of one track inside the task of `task_id`.
     *
     * Limits: not empty.
     */
    audio_id: string;
};
/**
 * Timed word
 * One word and when it is sung.
 */
export type SunoTimedWord = {
    /** The word. */
    word: string;
    /** Whether it was found in the track. */
    success: boolean;
    /** When it begins. */
    start_time: number;
    /** When it ends. */
    end_time: number;
    /** A measure of how well it fits, as the maker of the model gives it. */
    palign: number;
};
/**
 * Words with their times
 * When which word is sung. Published sources name the list in two ways, `aligned_words` and `lyrics`; one of them is present.
 */
export type SunoTimedLyrics = {
    /** The words in their order, as the official SDKs read them. */
    aligned_words?: SunoTimedWord[];
    /** The words in their order, as a test of the PHP SDK shows them. What is in the list is not published. */
    lyrics?: unknown[];
    /** How loud the track is over time. */
    waveform_data?: number[];
    /** A measure of how well the words were found, as the maker of the model gives it. */
    hoot_cer?: number;
    /** Whether the track is still a stream. */
    is_streamed?: boolean;
};
/**
 * Suno persona request
 * Which track of which song has the singer, and what to call it.
 */
export type SunoGeneratePersonaRequest = {
    /** Id of a completed Suno task of the same account that has made music. */
    task_id: string;
    /**
     * Id of one track inside the task of `task_id`.
     *
     * Limits: not empty.
     */
    audio_id: string;
    /**
     * What you call it.
     *
     * Limits: not empty.
     */
    name: string;
    /**
     * What it is like.
     *
     * Limits: not empty.
     */
    description: string;
};
/**
 * Persona of a song
 * The persona.
 */
export type SunoPersonaMade = {
    /** A singer that songs can have. */
    persona: {
        /**
         * The persona's id, an opaque text.
         *
         * Limits: not empty.
         */
        id: string;
        /**
         * What you call it.
         *
         * Limits: not empty.
         */
        name?: string;
        /**
         * What it is like.
         *
         * Limits: not empty.
         */
        description?: string;
    };
};
/**
 * Suno phrase request
 * A recording of the voice, and where in it the voice is heard.
 */
export type SunoVoiceToValidationPhraseRequest = {
    /** Public URL of a recording of the voice. */
    voice_url: string;
    /** Where the voice begins. */
    vocal_start_seconds: number;
    /** Where the voice ends; after `vocal_start_seconds`. */
    vocal_end_seconds: number;
    /**
     * The language of the phrase.
     */
    language?: "en" | "zh" | "es" | "fr" | "pt" | "de" | "ja" | "ko" | "hi" | "ru";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Phrase completed
 * The task has ended and the phrase is ready. There is no file.
 */
export type SunoPhraseCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /** What the maker of the model calls the state, where the host tells it. */
    provider_status?: string;
    /** What the owner of the voice has to read aloud, and record. */
    validation_phrase: string;
    /** What the task took. */
    usage?: Usage;
};
/**
 * Phrase task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SunoPhraseTask = SunoTaskPending | SunoPhraseCompleted | SunoTaskFailed;
/**
 * Suno request for another phrase
 * The task whose phrase is too hard to read.
 */
export type SunoRegenerateValidationPhraseRequest = {
    /**
     * Id of the task of the same account that has made the phrase from the recording.
     *
     * Limits: not empty.
     */
    task_id: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Suno voice request
 * The task that has made the phrase, and a recording in which it is read.
 */
export type SunoGenerateVoiceRequest = {
    /**
     * Id of the completed task of the same account that has made the phrase.
     *
     * Limits: not empty.
     */
    task_id: string;
    /** Public URL of a recording in which the owner of the voice reads the phrase. */
    verify_url: string;
    /**
     * What you call it.
     *
     * Limits: not empty.
     */
    voice_name?: string;
    /** What the voice is like. */
    description?: string;
    /** What it sings. */
    style?: string;
    /**
     * How well the recorded person sings.
     */
    singer_skill_level?: "beginner" | "intermediate" | "advanced" | "professional";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Voice completed
 * The task has ended and the voice has been made. There is no file.
 */
export type SunoGenerateVoiceCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** How far the music is. `first_audio_ready`: one track can be heard already. */
    generation_stage?: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
    /** What the maker of the model calls the state, where the host tells it. */
    provider_status?: string;
    /**
     * The voice's id, an opaque text.
     *
     * Limits: not empty.
     */
    voice_id: string;
    /** What the task took. */
    usage?: Usage;
};
/**
 * Voice task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SunoGenerateVoiceTask = SunoTaskPending | SunoGenerateVoiceCompleted | SunoTaskFailed;
/**
 * Suno voice check request
 * The task that has made the voice.
 */
export type SunoCheckVoiceRequest = {
    /**
     * Id of the task of the same account that has made the voice.
     *
     * Limits: not empty.
     */
    task_id: string;
};
/**
 * Keep a singer
 * Which track of which song has the singer, and what to call it.
 */
export type SunoPersonaRequest = {
    source_task_id: string;
    /**
     * Id of one track inside the task of `source_task_id`.
     *
     * Limits: not empty.
     */
    source_audio_id: string;
    /**
     * What you call it.
     *
     * Limits: not empty.
     */
    name: string;
    /**
     * What it is like.
     *
     * Limits: not empty.
     */
    description: string;
};
/**
 * Persona made
 * The persona, ready for songs.
 */
export type SunoPersonaAnswer = {
    /**
     * An id, where the host gives one.
     *
     * Limits: not empty.
     */
    id?: string;
    /** A state, where the host gives one. */
    status?: string;
    /** A singer that songs can have. */
    persona: {
        /**
         * The persona's id, an opaque text.
         *
         * Limits: not empty.
         */
        id: string;
        /**
         * What you call it.
         *
         * Limits: not empty.
         */
        name?: string;
        /**
         * What it is like.
         *
         * Limits: not empty.
         */
        description?: string;
    };
};
/**
 * Persona as it stands
 * The persona, and whether songs can use it.
 */
export type SunoPersonaState = {
    /** A singer that songs can have. */
    persona: {
        /**
         * The persona's id, an opaque text.
         *
         * Limits: not empty.
         */
        id: string;
        /**
         * What you call it.
         *
         * Limits: not empty.
         */
        name?: string;
        /**
         * What it is like.
         *
         * Limits: not empty.
         */
        description?: string;
    };
    /**
     * Whether songs can use it.
     */
    status: "available" | "failed";
};
/**
 * Expand a style
 * What the music is to be like.
 */
export type SunoStyleExpansionRequest = {
    /**
     * What the music is to be like, in a few words.
     *
     * Limits: not empty.
     */
    description: string;
};
/**
 * Export a track
 * The track that is wanted as a WAV file.
 */
export type SunoAudioExportRequest = {
    /**
     * Id of the track.
     *
     * Limits: not empty.
     */
    source_audio_id: string;
    /** Id of the completed task of the same account that has made the track. It may be left out. */
    source_task_id?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Render a music video
 * The track that is wanted as a video, and what is written into it.
 */
export type SunoMusicVisualizationRequest = {
    /**
     * Id of the track.
     *
     * Limits: not empty.
     */
    source_audio_id: string;
    /** Id of the completed task of the same account that has made the track. It may be left out. */
    source_task_id?: string;
    /** Whose music it is. The video shows the name. */
    author?: string;
    /** A text that the video shows, mostly a domain. */
    domain_name?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Get the times of words
 * The track whose words are wanted with their times.
 */
export type SunoTimestampedLyricsRequest = {
    /**
     * Id of the track.
     *
     * Limits: not empty.
     */
    source_audio_id: string;
    /** Id of the completed task of the same account that has made the track. It may be left out. */
    source_task_id?: string;
};
/**
 * Clone a voice
 * A recording of the voice, and what to call it.
 */
export type SunoVoiceRequest = {
    /** Public URL of a recording of the voice. */
    source_audio_url: string;
    /**
     * What you call it.
     *
     * Limits: not empty.
     */
    name?: string;
};
/**
 * Voice
 * A voice that songs can be sung with.
 */
export type SunoVoice = {
    /**
     * The voice's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * What you call it.
     *
     * Limits: not empty.
     */
    name?: string;
};
/**
 * Voice made
 * The voice.
 */
export type SunoVoiceAnswer = {
    /** A voice that songs can be sung with. */
    voice: SunoVoice;
};
/**
 * Voice as it stands
 * The voice, and whether songs can use it.
 */
export type SunoVoiceState = {
    /** A voice that songs can be sung with. */
    voice: SunoVoice;
    /**
     * Whether songs can use it.
     */
    status: "available" | "failed";
};
/**
 * Veo 3.1 fast
 * Faster and cheaper.
 */
export type Veo31FastTextToVideo = {
    /**
     * The model.
     */
    model: "veo-3.1-fast";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** What the clip is made from: the text alone, a first and a last frame, or reference pictures. */
    input_mode?: "text" | "first_and_last_frames" | "reference";
    /** Public URL of the first frame, with `first_and_last_frames`. */
    first_frame_image_url?: string;
    /** Public URL of the last frame, with `first_and_last_frames`. */
    last_frame_image_url?: string;
    /**
     * Public URLs of one to three pictures to take up, with `reference`.
     *
     * Limits: at least 1 items, at most 3 items.
     */
    reference_image_urls?: string[];
    /** Width to height of the result. `auto` leaves it to the model. */
    aspect_ratio?: "16:9" | "9:16" | "auto";
    /** Length of the clip in seconds. */
    duration_seconds?: 4 | 6 | 8;
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from 10000, up to 99999.
     */
    seeds?: number;
    /** Whether a prompt in another language is put into English first. */
    enable_translation?: boolean;
    /**
     * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
     * identifier. Both are accepted here and sent as you wrote them.
     */
    watermark?: boolean | string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Veo 3.1 lite
 * The cheapest. It takes no `seeds`, and clips from reference pictures have one length and one shape.
 */
export type Veo31LiteTextToVideo = {
    /**
     * The model.
     */
    model: "veo-3.1-lite";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * What the clip is made from: the text alone, a first and a last frame, or reference pictures.
     *
     * If the clip is made from reference pictures (`input_mode: "reference"`), it is 8 seconds long, in 16:9 (`duration_seconds: 8`, `aspect_ratio: "16:9"`).
     */
    input_mode?: "text" | "first_and_last_frames" | "reference";
    /** Public URL of the first frame, with `first_and_last_frames`. */
    first_frame_image_url?: string;
    /** Public URL of the last frame, with `first_and_last_frames`. */
    last_frame_image_url?: string;
    /**
     * Public URLs of one to three pictures to take up, with `reference`.
     *
     * Limits: at least 1 items, at most 3 items.
     */
    reference_image_urls?: string[];
    /**
     * Width to height of the result.
     *
     * Default: `"16:9"`.
     *
     * If the clip is made from reference pictures (`input_mode: "reference"`), it is 8 seconds long, in 16:9 (`duration_seconds: 8`, `aspect_ratio: "16:9"`).
     */
    aspect_ratio?: "16:9" | "9:16";
    /**
     * Length of the clip in seconds.
     *
     * If the clip is made from reference pictures (`input_mode: "reference"`), it is 8 seconds long, in 16:9 (`duration_seconds: 8`, `aspect_ratio: "16:9"`).
     */
    duration_seconds?: 4 | 6 | 8;
    /** Whether a prompt in another language is put into English first. */
    enable_translation?: boolean;
    /**
     * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
     * identifier. Both are accepted here and sent as you wrote them.
     */
    watermark?: boolean | string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Veo request
 * One shape per model. `model` decides which fields are accepted.
 */
export type Veo31TextToVideoRequest = {
    /**
     * The model.
     */
    model: "veo-3.1";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** What the clip is made from. The SDK offers `reference` for the other two models. */
    input_mode?: "text" | "first_and_last_frames" | "reference";
    /** Public URL of the first frame, with `first_and_last_frames`. */
    first_frame_image_url?: string;
    /** Public URL of the last frame, with `first_and_last_frames`. */
    last_frame_image_url?: string;
    /**
     * Public URLs of one to three pictures to take up, with `reference`.
     *
     * Limits: at least 1 items, at most 3 items.
     */
    reference_image_urls?: string[];
    /** Width to height of the result. `auto` leaves it to the model. */
    aspect_ratio?: "16:9" | "9:16" | "auto";
    /** Length of the clip in seconds. */
    duration_seconds?: 4 | 6 | 8;
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from 10000, up to 99999.
     */
    seeds?: number;
    /** Whether a prompt in another language is put into English first. */
    enable_translation?: boolean;
    /**
     * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
     * identifier. Both are accepted here and sent as you wrote them.
     */
    watermark?: boolean | string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
} | Veo31FastTextToVideo | Veo31LiteTextToVideo;
/**
 * Veo clip
 * One clip.
 */
export type VeoVideo = {
    /** Where to download the clip. The address is temporary. */
    url: string;
    /** Its resolution. */
    resolution?: string;
    /** Whether it has sound. */
    has_audio?: boolean;
};
/**
 * Veo completed
 * The task has ended and its clips are ready.
 */
export type VeoCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    videos: VeoVideo[];
    /** The model that was used. */
    model?: string;
    /** What the clip was made from. */
    sources?: MediaFile[];
    /**
     * The task whose clip was enlarged.
     *
     * Limits: not empty.
     */
    source_task_id?: string;
    /** Ids of the enlarged clips. */
    media_ids?: string[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Veo task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type VeoTask = TaskPending | VeoCompleted | TaskFailed;
/**
 * Veo extend request
 * A finished Veo task, and how its clip goes on.
 */
export type Veo31ExtendVideoRequest = {
    /** Id of a completed Veo task of the same account whose clip is continued. */
    source_task_id: string;
    /**
     * What happens next. It may be left out.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from 10000, up to 99999.
     */
    seeds?: number;
    /**
     * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
     * identifier. Both are accepted here and sent as you wrote them.
     */
    watermark?: boolean | string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Veo upscale request
 * A finished Veo task, and how large its clip should be.
 */
export type Veo31UpscaleVideoRequest = {
    /** Id of a completed Veo task of the same account whose clip is worked on. */
    source_task_id: string;
    /**
     * Resolution of the result. It affects the price.
     */
    output_resolution: "1080p" | "4k";
    /** Which of the source task's results is meant, counted from 0. Left out, it is the first. */
    index?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Seedance 1.5 pro
 * A clip from a text or from up to two pictures, with sound if you wish.
 */
export type Seedance15Pro = {
    /**
     * The model.
     */
    model: "seedance-1.5-pro";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Public URLs of one or two pictures that the clip is made from.
     *
     * Limits: at most 2 items.
     */
    source_image_urls?: string[];
    /** Width to height of the result. */
    aspect_ratio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
    /** Resolution of the result. It affects the price. */
    output_resolution?: "480p" | "720p" | "1080p";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 4, up to 12.
     */
    duration_seconds: number;
    /** Makes sound along with the picture. It affects the price. */
    generate_audio?: boolean;
    /** Keeps the camera still. */
    lock_camera?: boolean;
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from -1, up to 2147483647.
     */
    seed?: number;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Seedance 2 mini
 * The small one of the second generation. A text alone, frames and references exclude each other.
 */
export type Seedance2Mini = {
    /**
     * The model.
     */
    model: "seedance-2-mini";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Public URL of the image that the clip starts with.
     *
     * If a first frame is sent, there are no references.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    first_frame_image_url?: string;
    /** Public URL of the image that the clip ends with. It goes with a first frame. */
    last_frame_image_url?: string;
    /**
     * Public URLs of pictures whose subjects or style the clip should take up.
     *
     * Limits: at most 9 items.
     *
     * If a first frame is sent, there are no references.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    reference_image_urls?: string[];
    /**
     * Public URLs of clips to take up, 15 seconds in all. They affect the price.
     *
     * Limits: at most 3 items.
     *
     * If a first frame is sent, there are no references.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    reference_video_urls?: string[];
    /**
     * Public URLs of sounds to take up, beside a picture or a clip.
     *
     * Limits: at most 3 items.
     *
     * If reference sounds are sent, there is a reference picture or clip.
     */
    reference_audio_urls?: string[];
    /** Width to height of the result. `auto` leaves it to the model. */
    aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "auto";
    /**
     * Resolution of the result. It affects the price.
     */
    output_resolution?: "480p" | "720p";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 4, up to 15.
     */
    duration_seconds?: number;
    /** Makes sound along with the picture. */
    generate_audio?: boolean;
    /**
     * Adds to the prompt what is found on the web. It goes with a text alone.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    web_search?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Seedance 2.0
 * Clips in up to 4k. A text alone, frames and references exclude each other.
 */
export type Seedance20 = {
    /**
     * The model.
     */
    model: "seedance-2.0";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Public URL of the image that the clip starts with.
     *
     * If a first frame is sent, there are no references.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    first_frame_image_url?: string;
    /** Public URL of the image that the clip ends with. It goes with a first frame. */
    last_frame_image_url?: string;
    /**
     * Public URLs of pictures whose subjects or style the clip should take up.
     *
     * Limits: at most 9 items.
     *
     * If a first frame is sent, there are no references.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    reference_image_urls?: string[];
    /**
     * Public URLs of clips to take up, 15 seconds in all. They affect the price.
     *
     * Limits: at most 3 items.
     *
     * If a first frame is sent, there are no references.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    reference_video_urls?: string[];
    /**
     * Public URLs of sounds to take up, beside a picture or a clip.
     *
     * Limits: at most 3 items.
     *
     * If reference sounds are sent, there is a reference picture or clip.
     */
    reference_audio_urls?: string[];
    /** Width to height of the result. `auto` leaves it to the model. */
    aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "auto";
    /**
     * Resolution of the result. It affects the price.
     */
    output_resolution?: "480p" | "720p" | "1080p" | "4k";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 4, up to 15.
     */
    duration_seconds?: number;
    /** Makes sound along with the picture. */
    generate_audio?: boolean;
    /**
     * Adds to the prompt what is found on the web. It goes with a text alone.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    web_search?: boolean;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Seedance 2.0 fast
 * Faster and cheaper, in up to 720p. A text alone, frames and references exclude each other.
 */
export type Seedance20Fast = {
    /**
     * The model.
     */
    model: "seedance-2.0-fast";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Public URL of the image that the clip starts with.
     *
     * If a first frame is sent, there are no references.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    first_frame_image_url?: string;
    /** Public URL of the image that the clip ends with. It goes with a first frame. */
    last_frame_image_url?: string;
    /**
     * Public URLs of pictures whose subjects or style the clip should take up.
     *
     * Limits: at most 9 items.
     *
     * If a first frame is sent, there are no references.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    reference_image_urls?: string[];
    /**
     * Public URLs of clips to take up, 15 seconds in all. They affect the price.
     *
     * Limits: at most 3 items.
     *
     * If a first frame is sent, there are no references.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    reference_video_urls?: string[];
    /**
     * Public URLs of sounds to take up, beside a picture or a clip.
     *
     * Limits: at most 3 items.
     *
     * If reference sounds are sent, there is a reference picture or clip.
     */
    reference_audio_urls?: string[];
    /** Width to height of the result. `auto` leaves it to the model. */
    aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "auto";
    /**
     * Resolution of the result. It affects the price.
     */
    output_resolution?: "480p" | "720p";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 4, up to 15.
     */
    duration_seconds?: number;
    /** Makes sound along with the picture. */
    generate_audio?: boolean;
    /**
     * Adds to the prompt what is found on the web. It goes with a text alone.
     *
     * If the web is searched (`web_search: true`), there is a text alone.
     */
    web_search?: boolean;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Seedance 2.5
 * Clips of up to 30 seconds, from a text, from frames, or from many references.
 */
export type Seedance25 = {
    /**
     * The model.
     */
    model: "seedance-2.5";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: at least 3 characters, at most 30000 characters.
     */
    prompt: string;
    /**
     * Public URL of the image that the clip starts with.
     *
     * If a first frame is sent, there are no references, and the aspect ratio is auto (`aspect_ratio: "auto"`).
     */
    first_frame_image_url?: string;
    /** Public URL of the image that the clip ends with. It goes with a first frame. */
    last_frame_image_url?: string;
    /**
     * Public URLs of pictures whose subjects or style the clip should take up.
     *
     * Limits: at most 30 items.
     *
     * If a first frame is sent, there are no references, and the aspect ratio is auto (`aspect_ratio: "auto"`).
     */
    reference_image_urls?: string[];
    /**
     * Public URLs of clips whose motion or look should be taken up.
     *
     * Limits: at most 10 items.
     *
     * If a first frame is sent, there are no references, and the aspect ratio is auto (`aspect_ratio: "auto"`).
     */
    reference_video_urls?: string[];
    /**
     * Public URLs of sounds that should be taken up.
     *
     * Limits: at most 10 items.
     *
     * If a first frame is sent, there are no references, and the aspect ratio is auto (`aspect_ratio: "auto"`).
     */
    reference_audio_urls?: string[];
    /**
     * Width to height of the result. With a first frame it is `auto`.
     *
     * Default: `"auto"`.
     *
     * If a first frame is sent, there are no references, and the aspect ratio is auto (`aspect_ratio: "auto"`).
     */
    aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "auto";
    /**
     * Resolution of the result.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "480p" | "720p" | "1080p";
    /**
     * Length of the clip in seconds. With -1 the model chooses it.
     *
     * Default: `5`.
     */
    duration_seconds?: -1 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30;
    /**
     * Makes sound along with the picture.
     *
     * Default: `true`.
     */
    generate_audio?: boolean;
    /** Adds to the prompt what is found on the web. */
    web_search?: boolean;
    /**
     * Gives the clip's last frame as a picture too. It can be the first frame of the next clip.
     *
     * Default: `false`.
     */
    return_last_frame?: boolean;
    /**
     * Format of the file.
     *
     * Default: `"mp4"`.
     */
    output_format?: "mp4" | "mov";
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Seedance 1.0 pro
 * A clip from a text, or from a first frame, which then decides the shape of the picture.
 */
export type SeedanceV1Pro = {
    /**
     * The model.
     */
    model: "seedance-v1-pro";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Public URL of the image that the clip starts with.
     *
     * If a first frame is sent, there is no aspect ratio.
     *
     * If no first frame is sent, there is an aspect ratio.
     */
    first_frame_image_url?: string;
    /**
     * Width to height of the result.
     *
     * If a first frame is sent, there is no aspect ratio.
     *
     * If no first frame is sent, there is an aspect ratio.
     */
    aspect_ratio?: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
    /** Resolution of the result. It affects the price. */
    output_resolution?: "480p" | "720p" | "1080p";
    /** Length of the clip in seconds. */
    duration_seconds: 5 | 10;
    /** Keeps the camera still. */
    lock_camera?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Seedance 1.0 pro fast
 * A clip that starts with a picture.
 */
export type SeedanceV1ProFast = {
    /**
     * The model.
     */
    model: "seedance-v1-pro-fast";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /**
     * Resolution of the result. It affects the price.
     */
    output_resolution?: "720p" | "1080p";
    /** Length of the clip in seconds. */
    duration_seconds: 5 | 10;
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from -1, up to 2147483647.
     */
    seed?: number;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Seedance request
 * One shape per model. `model` decides which fields are accepted.
 */
export type SeedanceTextToVideoRequest = Seedance15Pro | Seedance2Mini | Seedance20 | Seedance20Fast | Seedance25 | SeedanceV1Pro | SeedanceV1ProFast;
/**
 * Seedance completed
 * The task has ended and its clip is ready.
 */
export type SeedanceCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    videos: MediaFile[];
    /** Where to download the clip's last frame, if it was asked for. The address is temporary. */
    last_frame_image_url?: string;
    /** What the task took. */
    usage?: Usage;
};
/**
 * Seedance task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type SeedanceTask = TaskPending | SeedanceCompleted | TaskFailed;
/**
 * Grok pictures
 * Pictures from a text.
 */
export type GrokTextToImage = {
    /**
     * The model.
     */
    model: "grok-imagine-text-to-image";
    /**
     * What the picture shows and how it looks, in words.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt: string;
    /** Width to height of the result. */
    aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
    /** Makes pictures of higher quality. It affects the price. */
    enable_pro?: boolean;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok Image 2.0
 * Pictures from a text.
 */
export type GrokImage2TextToImage = {
    /**
     * The model.
     */
    model: "grok-imagine-image-2-0";
    /**
     * What the picture shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Width to height of the result. */
    aspect_ratio: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok picture request
 * One shape per model. `model` decides which fields are accepted.
 */
export type GrokTextToImageRequest = GrokTextToImage | GrokImage2TextToImage;
/**
 * Grok edit
 * An edit of one picture.
 */
export type GrokEditImage = {
    /**
     * The model.
     */
    model: "grok-imagine-edit-image";
    /** Public URL of the picture to work on. */
    source_image_url: string;
    /**
     * The edit you want, in words. It may be left out.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok Image 2.0 edit
 * An edit of one to five pictures.
 */
export type GrokImage2EditImage = {
    /**
     * The model.
     */
    model: "grok-imagine-image-2-0";
    /**
     * Public URLs of the pictures to work on.
     *
     * Limits: at least 1 items, at most 5 items.
     */
    source_image_urls: string[];
    /**
     * The edit you want, in words. It may be left out.
     *
     * Limits: not empty, at most 390000 characters.
     */
    prompt?: string;
    /**
     * Width to height of the result. `auto` leaves it to the model.
     */
    aspect_ratio: "1:1" | "2:3" | "3:2" | "16:9" | "9:16" | "auto";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok edit request
 * One shape per model. `model` decides which fields are accepted.
 */
export type GrokEditImageRequest = GrokEditImage | GrokImage2EditImage;
/**
 * Grok upscale request
 * A finished Grok Imagine task whose picture is enlarged.
 */
export type GrokUpscaleImageRequest = {
    /** Id of a completed Grok Imagine picture task of the same account. Which of them can be enlarged is not published. */
    source_task_id: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok segment request
 * The picture to split.
 */
export type GrokSegmentMapRequest = {
    /**
     * The model.
     */
    model: "grok-imagine-image-2-0";
    /**
     * Public URL of the picture to split.
     *
     * If image_url is sent, there is no source_task_id.
     *
     * If image_url is not sent, source_task_id is sent.
     */
    image_url?: string;
    /**
     * @deprecated
     * Id of a completed Grok Image 2.0 task of the same account whose picture is split. The host has deprecated it; send `image_url`.
     *
     * If image_url is sent, there is no source_task_id.
     *
     * If image_url is not sent, source_task_id is sent.
     */
    source_task_id?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Segment
 * One part of the picture.
 */
export type GrokSegment = {
    /** Where to download the part. The address is temporary. */
    url: string;
    /** What it is. */
    name?: string;
    /** Its number. */
    index?: number;
};
/**
 * Grok segments completed
 * The task has ended and the parts of the picture are ready.
 */
export type GrokSegmentsCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    segments: GrokSegment[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Grok segment task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type GrokSegmentsTask = TaskPending | GrokSegmentsCompleted | TaskFailed;
/**
 * Grok clip from a text
 * A clip of 6 to 30 seconds.
 */
export type GrokTextToVideo = {
    /**
     * The model.
     */
    model: "grok-imagine-text-to-video";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt: string;
    /** Width to height of the result. */
    aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
    /** Character of the movement. */
    motion_style?: "fun" | "normal" | "spicy";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 6, up to 30.
     */
    duration_seconds?: number;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "480p" | "720p";
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok Video 1.5 fast
 * A clip of up to 30 seconds, with reference pictures if you wish. It is priced by the length.
 */
export type GrokVideo15FastTextToVideo = {
    /**
     * The model.
     */
    model: "grok-imagine-video-1.5-fast";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt: string;
    /** Public URLs of pictures whose subjects or style the clip should take up. */
    reference_image_urls?: string[];
    /** Width to height of the result. */
    aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
    /**
     * Length of the clip in seconds. It affects the price.
     *
     * Limits: from 1, up to 30.
     */
    duration_seconds?: number;
    /** Resolution of the result. */
    output_resolution?: "480p" | "720p";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok Video 1.5
 * A clip of up to 15 seconds, in up to 1080p, with reference pictures if you wish.
 */
export type GrokVideo15TextToVideo = {
    /**
     * The model.
     */
    model: "grok-imagine-video-1.5-preview";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: not empty, at most 4096 characters.
     */
    prompt: string;
    /**
     * Public URLs of pictures to take up; in 1080p of one at most.
     *
     * Limits: at most 7 items.
     *
     * If the resolution is 1080p (`output_resolution: "1080p"`), there is one reference picture at most.
     */
    reference_image_urls?: string[];
    /** Width to height of the result. `auto` leaves it to the model. */
    aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9" | "9:16" | "auto";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 1, up to 15.
     */
    duration_seconds?: number;
    /**
     * Resolution of the result. It affects the price.
     *
     * If the resolution is 1080p (`output_resolution: "1080p"`), there is one reference picture at most.
     */
    output_resolution?: "480p" | "720p" | "1080p";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok text to video request
 * One shape per model. `model` decides which fields are accepted.
 */
export type GrokTextToVideoRequest = GrokTextToVideo | GrokVideo15FastTextToVideo | GrokVideo15TextToVideo;
/**
 * Grok clip from a picture
 * A clip that starts with a picture of yours, or with one that a Grok Imagine task has made.
 */
export type GrokImageToVideo = {
    /**
     * The model.
     */
    model: "grok-imagine-image-to-video";
    /**
     * Public URL of the picture. Send this or `source_task_id`.
     *
     * If source_image_url is sent, there is no source_task_id.
     *
     * If source_image_url is not sent, source_task_id is sent.
     */
    source_image_url?: string;
    /**
     * Id of a completed Grok Imagine picture task of the same account. Send this or `source_image_url`.
     *
     * If source_image_url is sent, there is no source_task_id.
     *
     * If source_image_url is not sent, source_task_id is sent.
     *
     * If the motion style is spicy (`motion_style: "spicy"`), the picture is a task's.
     */
    source_task_id?: string;
    /**
     * Which of that task's pictures is meant, counted from 0.
     *
     * Limits: from 0, up to 5.
     */
    index?: number;
    /**
     * What happens. It may be left out.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt?: string;
    /**
     * Character of the movement. `spicy` goes with `source_task_id` alone.
     *
     * If the motion style is spicy (`motion_style: "spicy"`), the picture is a task's.
     */
    motion_style?: "fun" | "normal" | "spicy";
    /** Width to height of the result. */
    aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 6, up to 30.
     */
    duration_seconds?: number;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "480p" | "720p";
    /** Turns the check of the content on or off. */
    enable_safety_checker?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok Video 1.5 fast, from a picture
 * A clip of up to 30 seconds. It is priced by the length.
 */
export type GrokVideo15FastImageToVideo = {
    /**
     * The model.
     */
    model: "grok-imagine-video-1.5-fast";
    /** Public URL of the picture that the clip starts with. */
    source_image_url: string;
    /** Public URLs of pictures whose subjects or style the clip should take up. */
    reference_image_urls?: string[];
    /**
     * What happens. It may be left out.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt?: string;
    /** Width to height of the result. */
    aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
    /**
     * Length of the clip in seconds. It affects the price.
     *
     * Limits: from 1, up to 30.
     */
    duration_seconds?: number;
    /** Resolution of the result. */
    output_resolution?: "480p" | "720p";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok Video 1.5, from a picture
 * A clip of up to 15 seconds, in up to 1080p.
 */
export type GrokVideo15ImageToVideo = {
    /**
     * The model.
     */
    model: "grok-imagine-video-1.5-preview";
    /** Public URL of the picture that the clip starts with. */
    source_image_url: string;
    /**
     * Public URLs of pictures whose subjects or style the clip should take up.
     *
     * Limits: at most 6 items.
     */
    reference_image_urls?: string[];
    /**
     * What happens. It may be left out.
     *
     * Limits: not empty, at most 4096 characters.
     */
    prompt?: string;
    /** Width to height of the result. `auto` leaves it to the model. */
    aspect_ratio?: "1:1" | "2:3" | "3:2" | "16:9" | "9:16" | "auto";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 1, up to 15.
     */
    duration_seconds?: number;
    /** Resolution of the result. */
    output_resolution?: "480p" | "720p" | "1080p";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Grok image to video request
 * One shape per model. `model` decides which fields are accepted.
 */
export type GrokImageToVideoRequest = GrokImageToVideo | GrokVideo15FastImageToVideo | GrokVideo15ImageToVideo;
/**
 * Grok extend request
 * A finished Grok clip, and how it goes on.
 */
export type GrokExtendVideoRequest = {
    /**
     * Id of a completed Grok Imagine clip task of the same account.
     *
     * Limits: not empty.
     */
    source_task_id: string;
    /**
     * What happens next.
     *
     * Limits: not empty, at most 5000 characters.
     */
    prompt: string;
    /**
     * At which second of the clip the new part starts.
     *
     * Limits: from 0.
     */
    start_seconds: number;
    /**
     * How many seconds are added. It affects the price.
     */
    extension_duration_seconds: 6 | 10;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * PixVerse text to video request
 * A clip from a text.
 */
export type PixverseTextToVideoRequest = {
    /**
     * The model.
     */
    model: "pixverse-v6";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: at least 3 characters, at most 5000 characters.
     */
    prompt: string;
    /** Width to height of the result. */
    aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
    /** Lets the clip have several shots. */
    enable_multi_clip?: boolean;
    /** Resolution of the result. */
    output_resolution: "360p" | "540p" | "720p" | "1080p";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 1, up to 15.
     */
    duration_seconds: number;
    /** Makes sound along with the picture. */
    enable_audio?: boolean;
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from 0, up to 2147483647.
     */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * PixVerse image to video request
 * A clip that starts with a picture.
 */
export type PixverseImageToVideoRequest = {
    /**
     * The model.
     */
    model: "pixverse-v6";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: at least 3 characters, at most 5000 characters.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** Lets the clip have several shots. */
    enable_multi_clip?: boolean;
    /** Resolution of the result. */
    output_resolution: "360p" | "540p" | "720p" | "1080p";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 1, up to 15.
     */
    duration_seconds: number;
    /** Makes sound along with the picture. */
    enable_audio?: boolean;
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from 0, up to 2147483647.
     */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * PixVerse transition request
 * A clip from one picture to another.
 */
export type PixverseTransitionVideoRequest = {
    /**
     * The model.
     */
    model: "pixverse-v6";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: at least 3 characters, at most 5000 characters.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /** Public URL of the image that the clip ends with. */
    last_frame_image_url: string;
    /** Resolution of the result. */
    output_resolution: "360p" | "540p" | "720p" | "1080p";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 1, up to 15.
     */
    duration_seconds: number;
    /** Makes sound along with the picture. */
    enable_audio?: boolean;
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from 0, up to 2147483647.
     */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * PixVerse reference request
 * A clip with the subjects of one to seven pictures.
 */
export type PixverseEditVideoRequest = {
    /**
     * The model.
     */
    model: "pixverse-v6";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: at least 3 characters, at most 5000 characters.
     */
    prompt: string;
    /**
     * Public URLs of one to seven pictures whose subjects the clip should have.
     *
     * Limits: at least 1 items, at most 7 items.
     */
    reference_image_urls: string[];
    /** Width to height of the result. */
    aspect_ratio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
    /** Resolution of the result. */
    output_resolution: "360p" | "540p" | "720p" | "1080p";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 1, up to 15.
     */
    duration_seconds: number;
    /** Makes sound along with the picture. */
    enable_audio?: boolean;
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from 0, up to 2147483647.
     */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * PixVerse extend request
 * A finished PixVerse task, and how its clip goes on.
 */
export type PixverseExtendVideoRequest = {
    /**
     * The model.
     */
    model: "pixverse-v6";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: at least 3 characters, at most 5000 characters.
     */
    prompt: string;
    /**
     * Id of a completed PixVerse task of the same account whose clip is continued. Which of them can be continued is not published.
     *
     * Limits: not empty.
     */
    source_task_id: string;
    /** Resolution of the result. */
    output_resolution: "360p" | "540p" | "720p" | "1080p";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 1, up to 15.
     */
    duration_seconds: number;
    /** Makes sound along with the picture. */
    enable_audio?: boolean;
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from 0, up to 2147483647.
     */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * PixVerse extend completed
 * The continued clip is ready.
 */
export type PixverseExtendVideoCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    videos: MediaFile[];
    /**
     * The task whose clip was continued.
     *
     * Limits: not empty.
     */
    source_task_id?: string;
    /** What the task took. */
    usage?: Usage;
};
/**
 * PixVerse extend task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type PixverseExtendVideoTask = TaskPending | PixverseExtendVideoCompleted | TaskFailed;
/**
 * MiniMax H3 text to video request
 * A clip from a text, and from references if you wish. Without reference pictures or clips its shape has to be named.
 */
export type MinimaxH3TextToVideoRequest = {
    /**
     * The model.
     */
    model: "minimax-h3";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: not empty, at most 7000 characters.
     */
    prompt: string;
    /**
     * Public URLs of pictures to take up. Sides have 256 to 5760 pixels, and width to height is 0.4 to 2.5. Takes JPG, PNG, WEBP, HEIC or HEIF files of up to 30 MB.
     *
     * Limits: at most 9 items.
     */
    reference_image_urls?: string[];
    /**
     * Public URLs of clips to take up, each 2 to 15 seconds, 15 in all.
     *
     * Limits: at most 3 items.
     */
    reference_video_urls?: string[];
    /**
     * Public URLs of sounds to take up, each 2 to 15 seconds, 15 in all, beside a picture or a clip.
     *
     * Limits: at most 3 items.
     *
     * If reference sounds are sent, there is a reference picture or clip.
     */
    reference_audio_urls?: string[];
    /**
     * Width to height of the result. `adaptive` follows the references.
     *
     * If there are no reference pictures and clips, the aspect ratio is sent, and not adaptive.
     */
    aspect_ratio?: "adaptive" | "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 4, up to 15.
     */
    duration_seconds?: number;
    /** Resolution of the result. */
    output_resolution?: "768p" | "2k";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * MiniMax H3 image to video request
 * A first frame, a last one, or both.
 */
export type MinimaxH3ImageToVideoRequest = {
    /**
     * The model.
     */
    model: "minimax-h3";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: not empty, at most 7000 characters.
     */
    prompt: string;
    /** Public URL of the image that the clip starts with. Sides have 256 to 5760 pixels, and width to height is 0.4 to 2.5. Takes JPG, PNG, WEBP, HEIC or HEIF files of up to 30 MB. */
    first_frame_image_url?: string;
    /** Public URL of the image that the clip ends with. Sides have 256 to 5760 pixels, and width to height is 0.4 to 2.5. */
    last_frame_image_url?: string;
    /**
     * Length of the clip in seconds.
     *
     * Limits: from 4, up to 15.
     */
    duration_seconds?: number;
    /** Resolution of the result. */
    output_resolution?: "768p" | "2k";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * HappyHorse character
 * A clip with the subjects of one to nine pictures.
 */
export type HappyhorseCharacter = {
    /**
     * The model.
     */
    model: "happyhorse-character";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /**
     * Public URLs of one to nine pictures whose subjects the clip should have.
     *
     * Limits: at least 1 items, at most 9 items.
     */
    reference_image_urls: string[];
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * HappyHorse 1.0
 * A clip from a text.
 */
export type Happyhorse1TextToVideo = {
    /**
     * The model.
     */
    model: "happyhorse-1.0-t2v";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Public URLs of pictures. What they do with this model is not published. */
    reference_image_urls?: string[];
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * HappyHorse 1.0 with references
 * A clip with the subjects of one to nine pictures.
 */
export type Happyhorse1ReferenceToVideo = {
    /**
     * The model.
     */
    model: "happyhorse-1.0-r2v";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /**
     * Public URLs of one to nine pictures whose subjects the clip should have.
     *
     * Limits: at least 1 items, at most 9 items.
     */
    reference_image_urls: string[];
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * HappyHorse text to video request
 * One shape per model. `model` decides which fields are accepted.
 */
export type HappyhorseTextToVideoRequest = {
    /**
     * The model.
     */
    model: "happyhorse-text-to-video";
    /**
     * What the video shows and how it looks, in words.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Public URLs of pictures. What they do with this model is not published. */
    reference_image_urls?: string[];
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
} | HappyhorseCharacter | Happyhorse1TextToVideo | Happyhorse1ReferenceToVideo;
/**
 * HappyHorse 1.0 from a picture
 * A clip that starts with a picture.
 */
export type Happyhorse1ImageToVideo = {
    /**
     * The model.
     */
    model: "happyhorse-1.0-i2v";
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /**
     * What happens. It may be left out.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * HappyHorse image to video request
 * One shape per model. `model` decides which fields are accepted.
 */
export type HappyhorseImageToVideoRequest = {
    /**
     * The model.
     */
    model: "happyhorse-image-to-video";
    /** Public URL of the image that the clip starts with. */
    first_frame_image_url: string;
    /**
     * What happens. It may be left out.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /** Length of the clip in seconds. No range is published. */
    duration_seconds?: number;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
} | Happyhorse1ImageToVideo;
/**
 * HappyHorse edit request
 * A clip, and how it should change.
 */
export type HappyhorseEditVideoRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "happyhorse-edit-video";
    /** Public URL of the clip to work on. */
    source_video_url: string;
    /**
     * The edit you want, in words. It may be left out.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /**
     * Public URLs of up to five pictures that the edit should take up.
     *
     * Limits: at most 5 items.
     */
    reference_image_urls?: string[];
    /** Resolution of the result. It affects the price. */
    output_resolution?: "720p" | "1080p";
    /**
     * Whether the sound of the source is kept, or the model decides.
     */
    audio_setting?: "auto" | "original";
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Gemini Omni voice request
 * Which voice, and what to call it.
 */
export type GeminiOmniAudioRequest = {
    /**
     * Id of the voice or sound to start from. Which ids there are is not published.
     *
     * Limits: not empty.
     */
    audio_id: string;
    /**
     * Its name.
     *
     * Limits: not empty, at most 210 characters.
     */
    name: string;
    /**
     * Its pitch, tone and accent, in words.
     *
     * Limits: at most 20000 characters.
     */
    voice_description?: string;
    /**
     * A sentence as the voice would say it.
     *
     * Limits: at most 120 characters.
     */
    example_dialogue?: string;
};
/**
 * Gemini Omni voice made
 * The voice, ready for characters and clips.
 */
export type GeminiOmniAudioAnswer = {
    /** A voice. */
    audio: {
        /**
         * The voice's id, an opaque text.
         *
         * Limits: not empty.
         */
        id: string;
        /**
         * Its name.
         *
         * Limits: not empty, at most 210 characters.
         */
        name?: string;
    };
};
/**
 * Gemini Omni character request
 * Who the character is, and a picture of it.
 */
export type GeminiOmniCharacterRequest = {
    /**
     * Its looks, identity and personality, in words.
     *
     * Limits: not empty, at most 20000 characters.
     */
    descriptions: string;
    /** Public URL of a picture of the character. */
    reference_image_url: string;
    /** Public URL of a picture of the whole figure. */
    body_reference_image_url?: string;
    /** Ids of voices that were made before. */
    audio_ids?: string[];
    /**
     * Its name.
     *
     * Limits: not empty, at most 210 characters.
     */
    character_name?: string;
};
/**
 * Gemini Omni character made
 * The character, ready for clips.
 */
export type GeminiOmniCharacterAnswer = {
    /** A character. */
    character: {
        /**
         * The character's id, an opaque text.
         *
         * Limits: not empty.
         */
        id: string;
        /**
         * Its name.
         *
         * Limits: not empty, at most 210 characters.
         */
        name?: string;
        /** Pictures of it. */
        images?: ImageFile[];
    };
};
/**
 * Part of a clip
 * Up to 10 seconds of a clip.
 */
export type GeminiOmniClip = {
    /** Public URL of the clip. */
    url: string;
    /**
     * Where the part begins, in seconds.
     *
     * Limits: from 0.
     */
    start: number;
    /**
     * Where it ends, in seconds.
     *
     * Limits: from 0.
     */
    ends: number;
};
/**
 * Gemini Omni flash 1.1
 * A clip from a text, from frames, or with pictures, a clip, characters and voices.
 */
export type GeminiOmniFlash11 = {
    /**
     * The model.
     */
    model: "gemini-omni-flash-1-1";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: not empty, at most 20000 characters.
     */
    prompt: string;
    /**
     * Public URL of the image that the clip starts with.
     *
     * If a first frame is sent, there are no references, characters and voices.
     */
    first_frame_image_url?: string;
    /** Public URL of the image that the clip ends with. It goes with a first frame. */
    last_frame_image_url?: string;
    /**
     * Public URLs of pictures to take up. A picture and a character count one, a clip two, and all together seven at most.
     *
     * Limits: at most 7 items.
     *
     * If a first frame is sent, there are no references, characters and voices.
     */
    reference_image_urls?: string[];
    /**
     * A clip to work on, and which part of it. It affects the price.
     *
     * Limits: at most 1 items.
     *
     * If a first frame is sent, there are no references, characters and voices.
     */
    video_list?: GeminiOmniClip[];
    /**
     * Ids of up to three characters that were made before.
     *
     * Limits: at most 3 items.
     *
     * If a first frame is sent, there are no references, characters and voices.
     */
    character_ids?: string[];
    /**
     * Ids of up to three voices that were made before.
     *
     * Limits: at most 3 items.
     *
     * If a first frame is sent, there are no references, characters and voices.
     */
    audio_ids?: string[];
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds: 4 | 6 | 8 | 10;
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16";
    /**
     * Resolution of the result.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "360p" | "720p" | "1080p" | "4k";
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from 0, up to 2147483647.
     */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Gemini Omni flash preview
 * A clip from a text alone. No length can be chosen.
 */
export type GeminiOmniFlashPreview = {
    /**
     * The model.
     */
    model: "gemini-omni-flash-preview";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: not empty, at most 20000 characters.
     */
    prompt: string;
    /**
     * Width to height of the result.
     *
     * Default: `"16:9"`.
     */
    aspect_ratio?: "16:9" | "9:16";
    /**
     * Resolution of the result.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "720p";
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Gemini Omni request
 * One shape per model. `model` decides which fields are accepted.
 */
export type GeminiOmniTextToVideoRequest = {
    /**
     * The model.
     */
    model: "gemini-omni-text-to-video";
    /**
     * What the clip shows and how it looks, in words.
     *
     * Limits: not empty, at most 20000 characters.
     */
    prompt: string;
    /**
     * Public URLs of pictures to take up. A picture and a character count one, a clip two, and all together seven at most.
     *
     * Limits: at most 7 items.
     */
    reference_image_urls?: string[];
    /**
     * A clip to work on, and which part of it. It affects the price.
     *
     * Limits: at most 1 items.
     */
    video_list?: GeminiOmniClip[];
    /**
     * Ids of up to three characters that were made before.
     *
     * Limits: at most 3 items.
     */
    character_ids?: string[];
    /**
     * Ids of up to three voices that were made before.
     *
     * Limits: at most 3 items.
     */
    audio_ids?: string[];
    /** Length of the clip in seconds. It affects the price. */
    duration_seconds: 4 | 6 | 8 | 10;
    /** Width to height of the result. */
    aspect_ratio?: "16:9" | "9:16";
    /**
     * Resolution of the result. It affects the price.
     *
     * Default: `"720p"`.
     */
    output_resolution?: "720p" | "1080p" | "4k";
    /**
     * A number that steers the random choices. The same number makes similar results.
     *
     * Limits: from 0, up to 2147483647.
     */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
} | GeminiOmniFlash11 | GeminiOmniFlashPreview;
/**
 * InfiniteTalk request
 * A portrait, and what it says.
 */
export type InfinitetalkAudioToVideoRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "infinitetalk-from-audio";
    /** Public URL of the portrait. */
    source_image_url: string;
    /** Public URL of what the person says. */
    source_audio_url: string;
    /**
     * Scene and look, in words. It may be left out.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /**
     * Resolution of the result. It affects the price.
     */
    output_resolution?: "480p" | "720p";
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * OmniHuman request
 * A picture of a person, and what the person says.
 */
export type OmnihumanAudioToVideoRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "omnihuman-1.5";
    /** Public URL of the picture. */
    source_image_url: string;
    /** Public URL of what the person says. */
    source_audio_url: string;
    /**
     * URLs of up to five masks that a subject detection has made of this picture. They say who speaks.
     *
     * Limits: at most 5 items.
     */
    mask_urls?: string[];
    /**
     * How the person behaves, in words. It may be left out.
     *
     * Limits: not empty, at most 300 characters.
     */
    prompt?: string;
    /**
     * Resolution of the result.
     *
     * Default: `"1080p"`.
     */
    output_resolution?: "720p" | "1080p";
    /** Makes it faster and less well. */
    enable_fast_mode?: boolean;
    /** A number that steers the random choices. The same number makes similar results; no range is published. */
    seed?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * OmniHuman mask request
 * The picture.
 */
export type OmnihumanSubjectDetectionRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "omnihuman-1.5-subject-detection";
    /** Public URL of the picture. */
    source_image_url: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * OmniHuman masks completed
 * The task has ended and the masks are ready.
 */
export type OmnihumanMasksCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** The results, one a person. */
    masks: ImageFile[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * OmniHuman mask task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type OmnihumanMasksTask = TaskPending | OmnihumanMasksCompleted | TaskFailed;
/**
 * OmniHuman check request
 * The picture.
 */
export type OmnihumanHumanIdentificationRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "omnihuman-1.5-human-identification";
    /** Public URL of the picture. */
    source_image_url: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * OmniHuman check completed
 * The task has ended. There is no file.
 */
export type OmnihumanStatusCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** What was found. The meaning of the numbers is not published. */
    subject_status: number;
    /** What the task took. */
    usage?: Usage;
};
/**
 * OmniHuman check task
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type OmnihumanStatusTask = TaskPending | OmnihumanStatusCompleted | TaskFailed;
/**
 * Topaz picture request
 * A picture, and how much larger it should be.
 */
export type TopazUpscaleImageRequest = {
    /**
     * The model.
     */
    model: "topaz-upscale-image";
    /** Public URL of the picture. */
    source_image_url: string;
    /** How many times as large the sides become. It affects the price. */
    upscale_factor: 1 | 2 | 4;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Topaz clip request
 * A clip, and how much larger it should be.
 */
export type TopazUpscaleVideoRequest = {
    /**
     * The model.
     */
    model: "topaz-upscale-video";
    /** Public URL of the clip to work on. */
    source_video_url: string;
    /**
     * How many times as large the sides become. It affects the price.
     *
     * Default: `2`.
     */
    upscale_factor?: 1 | 2 | 4;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Lip sync lite
 * The simpler way. It can repeat the clip until the recording ends.
 */
export type VolcengineLipSyncLite = {
    /**
     * The model. It may be left out.
     */
    model?: "volcengine-lip-sync";
    /**
     * The quality.
     */
    mode: "lite";
    /** Public URL of the clip with the person. */
    source_video_url: string;
    /** Public URL of what the person should say. */
    source_audio_url: string;
    /** Takes the voice out of the recording first. */
    enable_vocal_separation?: boolean;
    /**
     * Repeats the clip where the recording is longer.
     *
     * If the clip is repeated backwards too (`align_audio_reverse: true`), it is repeated (`align_audio: true`).
     */
    align_audio?: boolean;
    /**
     * Repeats it forwards and backwards in turn, with `align_audio`.
     *
     * If the clip is repeated backwards too (`align_audio_reverse: true`), it is repeated (`align_audio: true`).
     */
    align_audio_reverse?: boolean;
    /**
     * At which second of the clip the lips start.
     *
     * Limits: from 0.
     */
    template_start_seconds?: number;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Lip sync basic
 * The better way. It can find where scenes change.
 */
export type VolcengineLipSyncBasic = {
    /**
     * The model. It may be left out.
     */
    model?: "volcengine-lip-sync";
    /**
     * The quality.
     */
    mode: "basic";
    /** Public URL of the clip with the person. */
    source_video_url: string;
    /** Public URL of what the person should say. */
    source_audio_url: string;
    /** Takes the voice out of the recording first. */
    enable_vocal_separation?: boolean;
    /** Finds where scenes change. */
    enable_scene_detection?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Volcengine lip sync request
 * One shape per quality. `mode` decides which fields are accepted.
 */
export type VolcengineLipSyncVideoRequest = VolcengineLipSyncLite | VolcengineLipSyncBasic;
/**
 * Midjourney picture request
 * What the pictures show.
 */
export type MidjourneyTextToImageRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "midjourney-v8.1";
    /**
     * What the pictures show and how they look, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /**
     * Translates the prompt first.
     *
     * Default: `false`.
     */
    enable_prompt_translation?: boolean;
    /** Gives the single pictures of the grid too. */
    include_split_images?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Midjourney edit request
 * A picture, and how it should change.
 */
export type MidjourneyEditImageRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "midjourney-edit-image";
    /**
     * The edit you want, in words.
     *
     * Limits: not empty.
     */
    prompt: string;
    /** Public URL of the picture to work on. */
    source_image_url: string;
    /** Public URL of a mask that marks what to change. */
    mask_url?: string;
    /** Gives the single pictures of the grid too. */
    include_split_images?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Midjourney clip request
 * A picture, and what happens in it.
 */
export type MidjourneyImageToVideoRequest = {
    /**
     * The model. It may be left out.
     */
    model?: "midjourney-image-to-video";
    /** Public URL of the picture that the clip starts with. */
    source_image_url: string;
    /** Public URL of the image that the clip ends with. */
    last_frame_image_url?: string;
    /**
     * What happens. It may be left out.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /**
     * Resolution of the result.
     *
     * Default: `"480p"`.
     */
    output_resolution?: "480p";
    /**
     * Makes a clip that ends as it begins.
     *
     * Default: `false`.
     */
    enable_loop?: boolean;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Midjourney extend request
 * A finished Midjourney clip task, and how its first clip goes on.
 */
export type MidjourneyExtendVideoRequest = {
    /**
     * Id of a completed Midjourney clip task of the same account. Its first clip is continued.
     *
     * Limits: not empty.
     */
    source_task_id: string;
    /**
     * What happens next. It may be left out.
     *
     * Limits: not empty.
     */
    prompt?: string;
    /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
    callback_url?: string;
};
/**
 * Midjourney seed request
 * Which picture.
 */
export type MidjourneySeedRequest = {
    /**
     * Id of one picture of a Midjourney task. Where answers have it is not published.
     *
     * Limits: not empty.
     */
    image_id: string;
};
/**
 * Midjourney seed
 * The seed of the picture.
 */
export type MidjourneySeedAnswer = {
    /** The seed. */
    seed: number;
};
/**
 * Midjourney description request
 * The picture to describe.
 */
export type MidjourneyImagePromptsRequest = {
    /** Public URL of the picture. */
    source_image_url: string;
};
/**
 * Midjourney prompts
 * The prompts.
 */
export type MidjourneyPromptsAnswer = {
    /** Prompts, to choose from. */
    prompts: string[];
};
/**
 * Midjourney short prompt request
 * The prompt to shorten.
 */
export type MidjourneyShortPromptsRequest = {
    /**
     * The prompt to shorten.
     *
     * Limits: not empty.
     */
    prompt: string;
};
/**
 * Stored answer
 * The HTTP answer that the request would have had.
 */
export type StoredAnswer = {
    /**
     * Its HTTP status. Outside 200 to 299 it is a refusal.
     *
     * Limits: from 100, up to 599.
     */
    status: number;
    /** What kind of text the body is. */
    content_type?: string;
    /** Its headers. */
    headers?: Record<string, never>;
    /** Its body. JSON may come as a text. */
    body?: Record<string, never> | string;
};
/**
 * Answer ready
 * The task has ended, and the answer to its request is in it.
 */
export type StoredTaskCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /** The HTTP answer that the request would have had. */
    response: StoredAnswer;
    /** What the task took. */
    usage?: Usage;
};
/**
 * Refusal stored
 * The task has ended without a result. Where the host kept its refusal, that is in it.
 */
export type StoredTaskFailed = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has failed.
     */
    status: "failed";
    /** Why the task failed, in words. */
    error?: string;
    /** The HTTP answer that the request would have had. */
    response?: StoredAnswer;
};
/**
 * Task with its answer
 * The task as it stands. `status` says which shape this is; completed and failed are final.
 */
export type StoredTask = TaskPending | StoredTaskCompleted | StoredTaskFailed;
/**
 * Completed
 * The task has ended and its videos are ready.
 */
export type TaskCompleted = {
    /**
     * The task's id, an opaque text.
     *
     * Limits: not empty.
     */
    id: string;
    /**
     * The task has completed.
     */
    status: "completed";
    /**
     * The results. There is at least one.
     *
     * Limits: at least 1 items.
     */
    videos: MediaFile[];
    /** What the task took. */
    usage?: Usage;
};
/**
 * Finished task
 * What a callback brings: a task that has completed or failed. It carries the same fields as the answer of the task's
 * status operation.
 */
export type TaskFinished = TaskCompleted | AudiosCompleted | ImagesCompleted | TextCompleted | SunoTracksCompleted | SunoTrackCompleted | SunoStemsCompleted | SunoMidiCompleted | SunoWavCompleted | SunoVideoCompleted | SunoArtworkCompleted | SunoLyricsCompleted | SunoPhraseCompleted | SunoGenerateVoiceCompleted | TaskFailed;
export interface paths {
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the account of a key
         * Tells whose key it is and which account pays.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the balance
         * Tells what the account can still spend and what it has spent, in US cents.
         */
        get: operations["getBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/price_schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the price list
         * The prices that hold now, all of them or those of a service, an action or a model. It asks for no key. Keep the `ETag`
         * and send it as `If-None-Match`, and an unchanged list is not sent again.
         */
        get: operations["getPriceSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/price_quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the price of a request
         * Tells what a request would cost, without sending it. Nothing is created, reserved or charged.
         */
        post: operations["getPriceQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
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
         * Keeps a file for a while and answers with a URL that requests can use. The file is a part of a form, or base64 in a JSON
         * body, or it is fetched from a URL. The file is deleted at `expires_at`.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/prepare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prepare a direct upload
         * The first of three steps that put a large file straight into the host's storage: prepare, `PUT` the file to `upload_url`
         * with the `headers` of the answer and without the key, confirm.
         */
        post: operations["prepareUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a direct upload
         * The last of three steps. Tells the host that the file is there, and answers with the URL that requests can use.
         */
        post: operations["confirmUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/luma/modify_video": {
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
         * Renders your clip again as the prompt says: another light, weather, style or place. Camera motion and layout
         * stay as they are. The result has no sound.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. Most tasks take 30 to 120 seconds.
         *
         * A task costs 0.50 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createLumaModifyVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/luma/modify_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Luma modify task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getLumaModifyVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip with Runway Gen-4
         * Makes a clip from a text, or from a first frame and a text. Without `first_frame_image_url` you must choose an
         * `aspect_ratio`; with it you cannot.
         *
         * RunAPI's page shows the longer clip in 1080p, but no price is published for it and other hosts refuse the pair; be
         * ready for an error.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.12 USD to 0.30 USD, by `duration_seconds` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createRunwayTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Runway text to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getRunwayTextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway/extend_video": {
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
         * Continues the clip of a completed Runway task of your account. `output_resolution` must be the one of that clip.
         * The result can be continued again.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.12 USD to 0.30 USD, by `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createRunwayExtendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway/extend_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Runway extend task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getRunwayExtendVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway_aleph/edit_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a clip with Runway Aleph
         * Edits existing footage as the prompt says. A reference image can set the look.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 1.10 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createRunwayAlephEditVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runway_aleph/edit_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Runway Aleph edit task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getRunwayAlephEditVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hailuo/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip from a text with Hailuo
         * Makes a clip from a text. The pro model has a fixed length; the standard model lets you choose.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. Most tasks take 60 to 120 seconds.
         *
         * A task costs 0.30 USD to 0.57 USD, by `model` and `duration_seconds` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createHailuoTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hailuo/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Hailuo text to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getHailuoTextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hailuo/image_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip from an image with Hailuo
         * Makes a clip that starts with your image. The Hailuo 02 models can also end with an image of yours. The Hailuo
         * 2.3 models cannot, and they make 1080p only in short clips.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. Most tasks take 60 to 120 seconds.
         *
         * A task costs 0.12 USD to 0.90 USD, by `model`, `duration_seconds` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createHailuoImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hailuo/image_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Hailuo image to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getHailuoImageToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip from a text with Kling
         * Makes a clip from a text. The models differ in length, resolution, sound and references; Kling 3.0 can also make
         * several shots in one clip.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.09 USD to 1.195 USD, by `model`, `enable_sound`, `output_resolution`, `multi_shots` and `mode` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createKlingTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Kling text to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getKlingTextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/image_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip from an image with Kling
         * Makes a clip that starts with your image. Some models can also end with an image of yours.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.05 USD to 1.195 USD, by `model`, `mode`, `enable_sound` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createKlingImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/image_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Kling image to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getKlingImageToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/edit_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a clip with Kling
         * Edits a clip, which is named by its URL or by the Kling task that made it. Reference pictures can bring in subjects
         * or a style.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createKlingEditVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/edit_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Kling edit task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getKlingEditVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/extend_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue a Kling clip
         * Continues the clip of a completed Kling 2.5 Turbo task of your account. No length can be chosen.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.042 USD to 0.084 USD, by `mode` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createKlingExtendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/extend_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Kling extend task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getKlingExtendVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/motion_control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a subject as a clip does with Kling
         * Lets the subject of a picture move as somebody in a clip does.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.20 USD to 0.27 USD, by `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createKlingMotionControl"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/motion_control/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Kling motion control task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getKlingMotionControl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/ai_avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a face speak with Kling
         * Lets the face of a picture say what a recording says.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.08 USD to 0.16 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createKlingAiAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/kling/ai_avatar/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Kling avatar task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getKlingAiAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elevenlabs/text_to_speech": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a voice speak with ElevenLabs
         * Speaks a text with one voice. Which unit the price is for is not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every unit costs 0.06 USD to 0.12 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createElevenlabsTextToSpeech"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elevenlabs/text_to_speech/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an ElevenLabs speech task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getElevenlabsTextToSpeech"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elevenlabs/text_to_dialogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let several voices talk with ElevenLabs
         * Speaks a dialogue, each line with its own voice. There is one model, and no field names it. Which unit the price is
         * for is not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every unit costs 0.14 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createElevenlabsTextToDialogue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elevenlabs/text_to_dialogue/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an ElevenLabs dialogue task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getElevenlabsTextToDialogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elevenlabs/text_to_sound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a sound effect with ElevenLabs
         * Makes a sound from a text. There is one model, and no field names it. Which unit the price is for is not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every unit costs 0.15 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createElevenlabsTextToSound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elevenlabs/text_to_sound/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an ElevenLabs sound effect task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getElevenlabsTextToSound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elevenlabs/isolate_audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the voice alone with ElevenLabs
         * Takes everything but the voice out of a recording. There is one model, and no field names it. Which unit the price is
         * for is not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every unit costs 0.12 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createElevenlabsIsolateAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elevenlabs/isolate_audio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an ElevenLabs isolation task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getElevenlabsIsolateAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elevenlabs/speech_to_text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what is said with ElevenLabs
         * Makes a text from a recording. The result is the text itself, in the task's `text`; there is no file. Speakers and
         * sounds appear only in the text. There is one model, and no field names it. Which unit the price is for is not
         * published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every unit costs 0.04 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createElevenlabsSpeechToText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/elevenlabs/speech_to_text/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an ElevenLabs transcription task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getElevenlabsSpeechToText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip from a text or references with Wan
         * Makes a clip from a text; `wan-2.7-r2v` takes up pictures, clips and a voice too. Fields that are documented for one
         * model alone are accepted for all, as no rule is published. Which unit the price of 2.2 turbo is for is not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every unit costs 0.40 USD to 0.80 USD, by `output_resolution` (as published on 2026-07-23). Every second costs 0.12 USD to 0.24 USD, by `model` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createWanTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Wan text to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getWanTextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/image_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip from an image with Wan
         * Makes a clip that starts with your image. Fields that are documented for one model alone are accepted for all, as no
         * rule is published. Which unit the prices of 2.2 turbo and 2.6 flash are for is not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.12 USD to 0.24 USD, by `model` and `output_resolution` (as published on 2026-07-23). Every unit costs 0.30 USD to 0.80 USD, by `model`, `audio` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createWanImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/image_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Wan image to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getWanImageToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/edit_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit clips with Wan
         * Changes a clip as the prompt says. Fields that are documented for one model alone are accepted for all, as no rule is
         * published. Which unit the price of 2.6 flash is for is not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.14 USD to 0.24 USD, by `model` and `output_resolution` (as published on 2026-07-23). Every unit costs 0.30 USD to 0.60 USD, by `audio` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createWanEditVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/edit_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Wan edit task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getWanEditVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/animate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a subject as a clip does with Wan
         * Lets the subject of a picture move as a clip does, or puts it into the clip.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.06 USD to 0.125 USD, by `model` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createWanAnimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/animate/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Wan animate task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getWanAnimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/speech_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a portrait speak with Wan
         * Lets a portrait say what a recording says.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.12 USD to 0.24 USD, by `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createWanSpeechToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/speech_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Wan speech task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getWanSpeechToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/text_to_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make or edit pictures with Wan
         * Makes pictures from a text, or edits pictures of yours. Which unit the price is for is not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every unit costs 0.05 USD to 0.12 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createWanTextToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wan/text_to_image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Wan picture task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getWanTextToImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/text_to_music": {
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
         * Makes music from an idea, from your lyrics, or without singing. The first track can often be heard before the task has
         * completed: look at `generation_stage` and `stream_audio_url`.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. Most tasks take 30 to 300 seconds.
         *
         * A task costs 0.12 USD to 0.22 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoTextToMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/text_to_music/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno music task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoTextToMusic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/extend_music": {
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
         * Makes a song longer. The source is a task's music, one track of it, or audio behind a URL: send exactly one of `task_id`,
         * `audio_id`, `audio_url` and `upload_url`.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.12 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoExtendMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/extend_music/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno extend task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoExtendMusic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/inspire_music": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make music inspired by recordings
         * Makes new music that takes after one to four recordings.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createSunoInspireMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/inspire_music/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno inspiration task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoInspireMusic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/cover_audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cover your audio with Suno
         * Makes your song anew in another style, with words by Suno, with yours, or without singing.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.12 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoCoverAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/cover_audio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno cover task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoCoverAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/create_mashup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Blend two songs with Suno
         * Makes one song of two that you have uploaded, with words by Suno, with yours, or without singing.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.12 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoCreateMashup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/create_mashup/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno mashup task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoCreateMashup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/add_vocals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sing to your backing track with Suno
         * Adds a voice that sings your lyrics to a backing track of yours.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.12 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoAddVocals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/add_vocals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno vocals task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoAddVocals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/add_instrumental": {
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
         * Adds instruments to a recording of yours, for example of a voice.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.12 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoAddInstrumental"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/add_instrumental/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno accompaniment task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoAddInstrumental"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/replace_section": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a section of a song
         * Sings a section of a song anew and leaves the rest as it is. The result is one whole
         * song, the task's `track`.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.05 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoReplaceSection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/replace_section/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno section task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoReplaceSection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/remaster_audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Render a song again with Suno
         * Renders a track of a completed task again with the model that you name.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createSunoRemasterAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/remaster_audio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno remaster task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoRemasterAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/stitch_audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join the parts of a song
         * Joins the parts of a song that has been continued to one track.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createSunoStitchAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/stitch_audio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno stitch task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoStitchAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/text_to_sound": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a sound effect with Suno
         * Makes a sound from a text.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.03 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoTextToSound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/text_to_sound/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno sound task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoTextToSound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/add_samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make music around a sample (old path)
         * @deprecated
         * Makes music around a range of a recording.
         *
         * Deprecated: call `/api/v1/music_from_sample` instead.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createSunoAddSamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/add_samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task of the old sample path
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoAddSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/separate_audio_stems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a Suno track apart
         * Takes one track of a finished task apart: into the voice and the rest, into every instrument, or into one stem and the rest. The
         * results are in `separated_audios`, by name.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.10 USD to 0.625 USD, by `type` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoSeparateAudioStems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/separate_audio_stems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno stems task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoSeparateAudioStems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/generate_midi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down the notes of a Suno track
         * Reads the notes of a finished task, instrument by instrument. The result is a list of notes, in the task's `instruments`; there
         * is no MIDI file.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createSunoGenerateMidi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/generate_midi/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno notes task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoGenerateMidi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/convert_audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a Suno track as WAV, the old way
         * @deprecated
         * Makes a WAV file of one track of a finished task.
         *
         * Deprecated: call `/api/v1/audio_exports` instead.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.01 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoConvertAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/convert_audio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno WAV task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoConvertAudio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/visualize_music": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Render a Suno music video, the old way
         * @deprecated
         * Makes a video of one track of a finished task.
         *
         * Deprecated: call `/api/v1/music_visualizations` instead.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.02 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoVisualizeMusic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/visualize_music/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno music video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoVisualizeMusic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/generate_artwork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make cover pictures with Suno
         * Makes cover pictures for a song that Suno has made from a text.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createSunoGenerateArtwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/generate_artwork/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno artwork task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoGenerateArtwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/generate_lyrics": {
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
         * Writes the words of a song, mostly in several versions. The results are the texts themselves, in the task's `lyrics`; there
         * is no file.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.01 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoGenerateLyrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/generate_lyrics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno lyrics task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoGenerateLyrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/blend_lyrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Blend two lyrics with Suno
         * Makes one song's words out of those of two. The results are the texts themselves, in the task's `lyrics`; there is no file.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.01 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSunoBlendLyrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/blend_lyrics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno lyrics blend task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoBlendLyrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/boost_style": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a style for Suno, the old way
         * @deprecated
         * Turns a few words into a description of a style that requests for music can use.
         *
         * Deprecated: call `/api/v1/style_expansions` instead.
         *
         * The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         * A task costs 0.01 USD (as published on 2026-07-23). Failed tasks are not charged.
         */
        post: operations["makeSunoStyle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/get_timestamped_lyrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the times of words of a Suno track, the old way
         * @deprecated
         * Says when which word of a track is sung.
         *
         * Deprecated: call `/api/v1/timestamped_lyrics` instead.
         *
         * The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         * A task costs 0.01 USD (as published on 2026-07-23). Failed tasks are not charged.
         */
        post: operations["makeSunoTimestampedLyrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/generate_persona": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the singer of a Suno song, the old way
         * @deprecated
         * Makes a persona from one track of a finished song, so that later songs have the same singer.
         *
         * Deprecated: call `/api/v1/personas` instead.
         *
         * The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         * The price is not published.
         */
        post: operations["makeSunoPersona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/voice_to_validation_phrase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a phrase to read for a Suno voice
         * Begins to clone a voice in steps: from a recording it makes a phrase, which the owner of the voice then reads aloud and records.
         * The result is the phrase, in the task's `validation_phrase`; there is no file.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createSunoVoiceToValidationPhrase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/voice_to_validation_phrase/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno phrase task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoVoiceToValidationPhrase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/regenerate_validation_phrase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get another phrase for a Suno voice
         * Makes another phrase where the first is too hard to read. The result is the phrase, in the task's `validation_phrase`; there is
         * no file.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createSunoRegenerateValidationPhrase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/regenerate_validation_phrase/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get another Suno phrase task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoRegenerateValidationPhrase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/generate_voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clone a voice for Suno, the old way
         * @deprecated
         * Makes a voice once its owner has read the phrase. The result is the voice's id, in the task's `voice_id`; there is no file.
         *
         * Deprecated: call `/api/v1/voices` instead.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createSunoGenerateVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/generate_voice/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno voice task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSunoGenerateVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suno/check_voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a Suno voice is ready, the old way
         * @deprecated
         * Says whether songs can use a voice.
         *
         * Deprecated: call `/api/v1/voices/{id}` instead.
         *
         * The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         * The price is not published.
         */
        post: operations["makeSunoVoiceCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/music_from_sample": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make music around a sample
         * Makes music around a range of a recording.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createMusicFromSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/music_from_sample/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Suno sample task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getMusicFromSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep the singer of a song
         * Makes a persona from one track of a finished song, so that later songs have the same singer.
         *
         * The answer is the result where that is ready soon (HTTP 200). Otherwise it names a task (HTTP 202): ask for it at the address in `Location`. How long a task takes is not published.
         *
         * The price is not published.
         */
        post: operations["createPersona"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/personas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a persona
         * Reads a persona. It is no task; its `status` has words of its own.
         */
        get: operations["getPersona"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/style_expansions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write a style for Suno
         * Turns a few words into a description of a style that requests for music can use.
         *
         * The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         * The price is not published.
         */
        post: operations["makeStyleExpansion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audio_exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export a track as WAV
         * Makes a WAV file of a track. The task that has made the track is needed only where the track's id is not enough to find it.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createAudioExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audio_exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a WAV export task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getAudioExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/music_visualizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Render a music video
         * Makes a video of a track. The task that has made the track is needed only where the track's id is not enough to find it.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createMusicVisualization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/music_visualizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a music video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getMusicVisualization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/timestamped_lyrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the times of words
         * Says when which word of a track is sung. The task that has made the track is needed only where the track's id is not enough
         * to find it.
         *
         * The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         * The price is not published.
         */
        post: operations["makeTimestampedLyrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clone a voice
         * Makes a voice from a recording, so that songs can be sung with it. Reading the voice says whether songs can use it. Clone
         * your own voice, or one whose owner has agreed.
         *
         * The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         * The price is not published.
         */
        post: operations["makeVoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/voices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a voice
         * Reads a voice. It is no task; its `status` has words of its own.
         */
        get: operations["getVoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo_3_1/text_to_video": {
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
         * Makes a clip from a text, from a first and a last frame, or from reference pictures. `input_mode` says which.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.30 USD to 2.50 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createVeo31TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo_3_1/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Veo task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getVeo31TextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo_3_1/extend_video": {
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
         * Continues the clip of a completed Veo task of your account. The result can be continued again.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createVeo31ExtendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo_3_1/extend_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Veo extend task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getVeo31ExtendVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo_3_1/upscale_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a Veo clip in 1080p or 4k
         * Makes the clip of a completed Veo task of your account again in a higher resolution. It is a task of its own.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.05 USD to 1.20 USD, by `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createVeo31UpscaleVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/veo_3_1/upscale_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Veo upscale task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getVeo31UpscaleVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seedance/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip with Seedance
         * Makes a clip from a text, from frames, or from reference pictures, clips and sounds. The model decides which of them it takes.
         * How many seconds are paid for where a reference clip is sent is not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.0056 USD to 2.08 USD, by `model`, `generate_audio`, `output_resolution` and `reference_video_urls` (as published on 2026-07-23). Every unit costs 0.19 USD to 0.57 USD, by `reference_image_urls`, `output_resolution` and `reference_video_urls` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createSeedanceTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/seedance/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Seedance task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getSeedanceTextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/text_to_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make pictures with Grok Imagine
         * Makes pictures from a text. How many there are is not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.04 USD to 0.05 USD, by `enable_pro` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createGrokImagineTextToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/text_to_image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Grok picture task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getGrokImagineTextToImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/edit_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit pictures with Grok Imagine
         * Changes pictures as the prompt says.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.04 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createGrokImagineEditImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/edit_image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Grok edit task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getGrokImagineEditImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/upscale_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enlarge a Grok picture
         * Makes the picture of a completed Grok Imagine task of your account again, larger.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.10 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createGrokImagineUpscaleImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/upscale_image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Grok upscale task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getGrokImagineUpscaleImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/segment_map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split a picture into segments
         * Finds the parts of a picture, and gives each as a picture of its own.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createGrokImagineSegmentMap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/segment_map/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Grok segment task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getGrokImagineSegmentMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip with Grok Imagine
         * Makes a clip from a text, with reference pictures if the model takes them.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.016 USD to 0.03 USD, by `model` and `output_resolution` (as published on 2026-07-23). A task costs 0.18 USD to 0.75 USD, by `duration_seconds` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createGrokImagineTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Grok text to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getGrokImagineTextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/image_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate a picture with Grok Imagine
         * Makes a clip that starts with a picture: one of yours, or one that a Grok Imagine task has made.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.016 USD to 0.03 USD, by `model` and `output_resolution` (as published on 2026-07-23). A task costs 0.18 USD to 0.75 USD, by `duration_seconds` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createGrokImagineImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/image_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Grok image to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getGrokImagineImageToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/extend_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue a Grok clip
         * Continues the clip of a completed Grok Imagine task of your account from a second of your choice. The price is that of a clip in 720p; in 480p it is lower.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.20 USD to 0.30 USD, by `extension_duration_seconds` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createGrokImagineExtendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grok_imagine/extend_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Grok extend task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getGrokImagineExtendVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixverse/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip with PixVerse
         * Makes a clip from a text.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createPixverseTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixverse/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a PixVerse text to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getPixverseTextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixverse/image_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate a picture with PixVerse
         * Makes a clip that starts with your picture.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createPixverseImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixverse/image_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a PixVerse image to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getPixverseImageToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixverse/transition_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go from one picture to another with PixVerse
         * Makes a clip from a first frame to a last one.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createPixverseTransitionVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixverse/transition_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a PixVerse transition task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getPixverseTransitionVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixverse/edit_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip from reference pictures with PixVerse
         * Makes a new clip with the subjects of your pictures. In spite of its name it edits no clip.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createPixverseEditVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixverse/edit_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a PixVerse reference task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getPixverseEditVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixverse/extend_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue a PixVerse clip
         * Continues the clip of a completed PixVerse task of your account.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createPixverseExtendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pixverse/extend_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a PixVerse extend task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getPixverseExtendVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minimax_h3/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip with MiniMax H3
         * Makes a clip from a text, with reference pictures, clips and sounds if you wish.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createMinimaxH3TextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minimax_h3/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a MiniMax H3 text to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getMinimaxH3TextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minimax_h3/image_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate pictures with MiniMax H3
         * Makes a clip that starts with a picture, ends with one, or both.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createMinimaxH3ImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/minimax_h3/image_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a MiniMax H3 image to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getMinimaxH3ImageToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/happyhorse/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip with HappyHorse
         * Makes a clip from a text, or with the subjects of reference pictures. The model decides which.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.28 USD to 0.54 USD, by `model` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createHappyhorseTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/happyhorse/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a HappyHorse text to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getHappyhorseTextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/happyhorse/image_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate a picture with HappyHorse
         * Makes a clip that starts with your picture.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.28 USD to 0.54 USD, by `model` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createHappyhorseImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/happyhorse/image_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a HappyHorse image to video task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getHappyhorseImageToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/happyhorse/edit_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a clip with HappyHorse
         * Changes a clip as the prompt and reference pictures say. It is paid for by the second of the result.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.28 USD to 0.48 USD, by `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createHappyhorseEditVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/happyhorse/edit_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a HappyHorse edit task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getHappyhorseEditVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gemini_omni/create_audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a voice for Gemini Omni
         * Makes a voice that clips and characters of Gemini Omni can have.
         *
         * The answer is the result where that is ready soon (HTTP 200). Otherwise it names a task (HTTP 202): ask for it at the address in `Location`. How long a task takes is not published.
         *
         * The price is not published.
         */
        post: operations["createGeminiOmniAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gemini_omni/create_character": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a character for Gemini Omni
         * Makes a character that later clips of Gemini Omni can show.
         *
         * The answer is the result where that is ready soon (HTTP 200). Otherwise it names a task (HTTP 202): ask for it at the address in `Location`. How long a task takes is not published.
         *
         * The price is not published.
         */
        post: operations["createGeminiOmniCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gemini_omni/text_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a clip with Gemini Omni
         * Makes a clip from a text, with frames, pictures, a clip, characters and voices as far as the model takes them.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.90 USD to 3.60 USD, by `video_list`, `output_resolution` and `duration_seconds` (as published on 2026-07-23). Every unit costs 0.60 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createGeminiOmniTextToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/gemini_omni/text_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Gemini Omni task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getGeminiOmniTextToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/infinitetalk/audio_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a portrait speak with InfiniteTalk
         * Makes a clip in which the person of a picture says a recording. It is paid for by the second of the result.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.03 USD to 0.12 USD, by `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createInfinitetalkAudioToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/infinitetalk/audio_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an InfiniteTalk task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getInfinitetalkAudioToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/omnihuman/audio_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a person speak with OmniHuman
         * Makes a clip in which a person of a picture says a recording. It is paid for by the second of the result. Where there are several
         * people, masks of a subject detection say who speaks.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.27 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createOmnihumanAudioToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/omnihuman/audio_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an OmniHuman clip task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getOmnihumanAudioToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/omnihuman/subject_detection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the people in a picture
         * Makes a mask for each person in a picture. A mask can be sent to the clip of the same picture.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createOmnihumanSubjectDetection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/omnihuman/subject_detection/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an OmniHuman mask task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getOmnihumanSubjectDetection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/omnihuman/human_identification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a picture for OmniHuman
         * Says whether a picture has a person that can be made to speak. The result is a number, and there is no file; what the numbers mean is
         * not published.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * The price is not published. Results can be downloaded for 7 days.
         */
        post: operations["createOmnihumanHumanIdentification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/omnihuman/human_identification/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an OmniHuman check task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getOmnihumanHumanIdentification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topaz/upscale_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enlarge a picture with Topaz
         * Makes a picture larger and clearer.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.10 USD to 0.20 USD, by `upscale_factor` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createTopazUpscaleImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topaz/upscale_image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Topaz picture task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getTopazUpscaleImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topaz/upscale_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enlarge a clip with Topaz
         * Makes a clip larger and clearer. It is paid for by the second.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.08 USD to 0.14 USD, by `upscale_factor` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createTopazUpscaleVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/topaz/upscale_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Topaz clip task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getTopazUpscaleVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/volcengine_lip_sync/lip_sync_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fit lips to a recording
         * Changes the lips of a person in a clip so that they say a recording. It is paid for by the second.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * Every second costs 0.08 USD, by `mode` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createVolcengineLipSyncVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/volcengine_lip_sync/lip_sync_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Volcengine lip sync task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getVolcengineLipSyncVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/text_to_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make pictures with Midjourney
         * Makes pictures from a text: a grid, and its single pictures if you ask for them.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.07 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createMidjourneyTextToImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/text_to_image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Midjourney picture task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getMidjourneyTextToImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/edit_image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Edit a picture with Midjourney
         * Changes a picture as the prompt says, all of it or what a mask marks.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.08 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createMidjourneyEditImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/edit_image/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Midjourney edit task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getMidjourneyEditImage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/image_to_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Animate a picture with Midjourney
         * Makes clips that start with your picture.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.62 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createMidjourneyImageToVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/image_to_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Midjourney clip task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getMidjourneyImageToVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/extend_video": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Continue a Midjourney clip
         * Continues the first clip of a completed Midjourney task of your account.
         *
         * The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         * A task costs 0.62 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
         */
        post: operations["createMidjourneyExtendVideo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/extend_video/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Midjourney extend task
         * Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         * or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         * A task that has failed is an HTTP 200 answer with `error`.
         *
         * Results can be downloaded for 7 days.
         */
        get: operations["getMidjourneyExtendVideo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/get_seed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the seed of a Midjourney picture
         * Says which seed a picture was made with. The result is the number; there is no file.
         *
         * The answer is the result where that is ready soon (HTTP 200). Otherwise it names a task (HTTP 202): ask for it at the address in `Location`. How long a task takes is not published.
         *
         * The price is not published.
         */
        post: operations["createMidjourneySeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/image_to_prompt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Describe a picture with Midjourney
         * Writes prompts that could have made a picture. The results are texts; there is no file.
         *
         * The answer is the result where that is ready soon (HTTP 200). Otherwise it names a task (HTTP 202): ask for it at the address in `Location`. How long a task takes is not published.
         *
         * A task costs 0.06 USD (as published on 2026-07-23). Failed tasks are not charged.
         */
        post: operations["createMidjourneyImagePrompts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/midjourney/shorten_prompt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shorten a prompt with Midjourney
         * Writes shorter prompts from a long one. The results are texts; there is no file.
         *
         * The answer is the result where that is ready soon (HTTP 200). Otherwise it names a task (HTTP 202): ask for it at the address in `Location`. How long a task takes is not published.
         *
         * A task costs 0.06 USD (as published on 2026-07-23). Failed tasks are not charged.
         */
        post: operations["createMidjourneyShortPrompts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task by its id
         * Answers with the state of a task that was accepted with HTTP 202. Once it is over, `response` is the answer that its request
         * would have had, refusals too. Asking is free. Ask at the address in `Location`; this path is what it was seen to be.
         */
        get: operations["getTask"];
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
    taskFinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A task has ended
         * RunAPI sends this to the `callback_url` of a create request when the task reaches its end, completed or failed. The
         * body is the same JSON that the task's status operation answers.
         *
         * RunAPI signs callbacks but publishes neither the header names nor the algorithm, so this contract names none. Take a
         * callback as a hint and ask the status operation for the truth before you act on it. Be ready to receive the same
         * message more than once; how deliveries are repeated is not published.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** The finished task. */
            requestBody: {
                content: {
                    "application/json": TaskFinished;
                };
            };
            responses: {
                /** You have the message. Any 2xx answer will do. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** You did not take the message. Any answer outside 2xx counts as a failed delivery. */
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
        /**
         * Task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        Task: TaskPending | TaskCompleted | TaskFailed;
        TaskCreated: TaskCreated;
        Account: Account;
        Balance: Balance;
        /**
         * Service
         * The service, as in the paths of its actions.
         * @example luma
         */
        PricedService: string;
        /**
         * Action
         * The action, as in its path.
         * @example modify_video
         */
        PricedAction: string;
        /**
         * Pricing status
         * Whether there is a price: `available` or `pending`. More values may appear.
         * @example available
         */
        PricingStatus: string;
        /**
         * Currency
         * The currency whose cents the amounts are.
         * @example USD
         */
        Currency: string;
        PriceSchedule: PriceSchedule;
        PriceScheduleList: PriceScheduleList;
        PriceQuoteRequest: PriceQuoteRequest;
        PriceQuote: PriceQuote;
        PriceQuoteAnswer: PriceQuoteAnswer;
        ErrorDetail: ErrorDetail;
        ErrorFields: ErrorFields;
        /**
         * Error
         * Why a call was refused. `error` is a text, or an object with a code and a message; refusals of single fields also list
         * them under `errors`. A proxy on the way may answer with something else, HTML included.
         */
        Error: {
            /** What went wrong, as a text or as an object. */
            error: string | ErrorDetail;
            /** By field name, everything that is wrong with it. */
            errors?: ErrorFields;
        };
        /**
         * File name
         * The file's name. Left out, the host makes one.
         * @example park.mp4
         */
        FileName: string;
        FileRequest: FileRequest;
        FileForm: FileForm;
        /**
         * Uploaded file
         * The file as the host keeps it. Its URL can be used in requests until `expires_at`.
         */
        UploadedFile: {
            /** The file's name. */
            file_name: string;
            /** Where the file is. */
            url: string;
            /** The file's size in bytes. */
            size_bytes: number;
            /** The file's media type. */
            mime_type: string;
            /** When the file was uploaded. */
            created_at: string;
            /**
             * Until when the file is kept. Sources differ: the SDK's README says an hour, a fixture of the PHP SDK shows a day. This
             * field decides.
             */
            expires_at: string;
        };
        FilePrepareRequest: FilePrepareRequest;
        FileTarget: FileTarget;
        FileConfirmRequest: FileConfirmRequest;
        /**
         * Prompt
         * What the video shows and how it looks, in words.
         * @example A paper boat drifts down a rainy street, close to the water, soft evening light
         */
        Prompt: string;
        /**
         * Source video
         * Format: uri
         * Public URL of the clip to work on.
         * @example https://example.com/park-walk.mp4
         */
        SourceVideoUrl: string;
        /**
         * Watermark
         * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
         * identifier. Both are accepted here and sent as you wrote them.
         */
        Watermark: boolean | string;
        /**
         * Callback address
         * Format: uri
         * Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only.
         * @example https://example.com/hooks/video
         */
        CallbackUrl: string;
        LumaModifyVideoRequest: LumaModifyVideoRequest;
        /**
         * Task id
         * The task's id, an opaque text.
         * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
         */
        TaskId: string;
        TaskPending: TaskPending;
        MediaFile: MediaFile;
        /**
         * Videos
         * The results. There is at least one.
         */
        Videos: MediaFile[];
        Usage: Usage;
        LumaModifyVideoCompleted: LumaModifyVideoCompleted;
        TaskFailed: TaskFailed;
        LumaModifyVideoTask: LumaModifyVideoTask;
        /**
         * Runway clip length
         * Length of the clip in seconds. It affects the price.
         * @example 5
         */
        RunwayDurationSeconds: 5 | 10;
        /**
         * Runway resolution
         * Resolution of the result. It affects the price.
         * @example 720p
         */
        RunwayOutputResolution: "720p" | "1080p";
        RunwayTextToVideoFromText: RunwayTextToVideoFromText;
        /**
         * First frame
         * Format: uri
         * Public URL of the image that the clip starts with.
         * @example https://example.com/fox.jpg
         */
        FirstFrameImageUrl: string;
        RunwayTextToVideoFromImage: RunwayTextToVideoFromImage;
        RunwayTextToVideoRequest: RunwayTextToVideoRequest;
        /**
         * Cover images
         * Still pictures of the result.
         */
        CoverImages: MediaFile[];
        RunwayTextToVideoCompleted: RunwayTextToVideoCompleted;
        RunwayTextToVideoTask: RunwayTextToVideoTask;
        RunwayExtendVideoRequest: RunwayExtendVideoRequest;
        RunwayExtendVideoCompleted: RunwayExtendVideoCompleted;
        RunwayExtendVideoTask: RunwayExtendVideoTask;
        RunwayAlephEditVideoRequest: RunwayAlephEditVideoRequest;
        RunwayAlephVideo: RunwayAlephVideo;
        RunwayAlephEditVideoCompleted: RunwayAlephEditVideoCompleted;
        RunwayAlephEditVideoTask: RunwayAlephEditVideoTask;
        /**
         * Hailuo 02 prompt
         * Scene, camera motion and light, in words. Up to 1500 characters.
         * @example A glass marble rolls across a wooden desk and falls in slow motion
         */
        HailuoPrompt: string;
        /**
         * Prompt optimizer
         * Lets the model rewrite the prompt before it starts.
         * @example true
         */
        HailuoPromptOptimizer: boolean;
        /**
         * Safety checker
         * Checks input and result for unsafe content.
         * @example true
         */
        HailuoSafetyChecker: boolean;
        Hailuo02TextToVideoPro: Hailuo02TextToVideoPro;
        /**
         * Hailuo clip length
         * Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
         * send it when the length matters.
         * @example 6
         */
        HailuoDurationSeconds: 6 | 10;
        Hailuo02TextToVideoStandard: Hailuo02TextToVideoStandard;
        HailuoTextToVideoRequest: HailuoTextToVideoRequest;
        /**
         * Last frame
         * Format: uri
         * Public URL of the image that the clip ends with.
         * @example https://example.com/fox-at-dusk.jpg
         */
        LastFrameImageUrl: string;
        Hailuo02ImageToVideoPro: Hailuo02ImageToVideoPro;
        Hailuo02ImageToVideoStandard: Hailuo02ImageToVideoStandard;
        /**
         * Hailuo 2.3 prompt
         * Scene, camera motion and light, in words. Up to 5000 characters.
         * @example The fox lifts its head and looks into the camera, fur moving in the wind
         */
        Hailuo23Prompt: string;
        /**
         * Hailuo 2.3 resolution
         * Resolution of the result. It affects the price. 1080p is for clips of 6 seconds.
         * @example 768p
         */
        Hailuo23OutputResolution: "768p" | "1080p";
        Hailuo23ImageToVideoPro: Hailuo23ImageToVideoPro;
        Hailuo23ImageToVideoStandard: Hailuo23ImageToVideoStandard;
        HailuoImageToVideoRequest: HailuoImageToVideoRequest;
        /**
         * Negative prompt
         * What should not appear in the clip.
         * @example blur, text, extra limbs
         */
        KlingNegativePrompt: string;
        /**
         * Prompt strength
         * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
         * @example 0.5
         */
        KlingCfgScale: number;
        /**
         * Kling clip length, 3 to 15
         * Length of the clip in seconds. It affects the price.
         * @example 8
         */
        KlingLongDurationSeconds: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
        /**
         * Kling aspect ratio
         * Width to height of the result.
         * @example 16:9
         */
        KlingAspectRatio: "16:9" | "9:16" | "1:1";
        /**
         * Kling resolution, up to 4k
         * Resolution of the result. It affects the price.
         * @example 1080p
         */
        KlingOutputResolution4k: "720p" | "1080p" | "4k";
        /**
         * Sound
         * Makes sound along with the picture.
         * @example true
         */
        KlingSound: boolean;
        /**
         * Media of an element
         * Public URLs.
         * @example [
         * "https://example.com/dog-left.jpg",
         * "https://example.com/dog-right.jpg"
         * ]
         */
        KlingElementUrls: string[];
        KlingElement: KlingElement;
        Kling30OneShot: Kling30OneShot;
        KlingShot: KlingShot;
        Kling30SeveralShots: Kling30SeveralShots;
        Kling30TextToVideo: Kling30TextToVideo;
        /**
         * Kling o1 prompt
         * Scene, action, camera and light, in words. Up to 2500 characters. It has to name every reference: the pictures, in their
         * order, as `<<<image_1>>>`, `<<<image_2>>>` and so on, the video as `<<<video_1>>>`.
         * @example <<<image_1>>> walks through the snow, slow push in, soft moonlight
         */
        KlingO1Prompt: string;
        /**
         * Kling mode
         * Quality of the result. It affects the price.
         * @default std
         * @example pro
         */
        KlingMode: "std" | "pro";
        /**
         * Kling o1 clip length
         * o1 makes clips of one length alone.
         * @default 5
         * @example 5
         */
        KlingO1DurationSeconds: 5;
        /**
         * Sound of Kling o1
         * o1 makes no sound, so nothing but false is accepted.
         * @default false
         * @example false
         */
        KlingO1Sound: false;
        /**
         * Reference pictures
         * Public URLs of pictures whose subjects or style the clip should take up.
         * @example [
         * "https://example.com/fox.jpg",
         * "https://example.com/forest.jpg"
         * ]
         */
        KlingReferenceImageUrls: string[];
        /**
         * Reference video
         * Format: uri
         * Public URL of a clip to take up.
         * @example https://example.com/dance.mp4
         */
        KlingReferenceVideoUrl: string;
        /**
         * Use of the reference video
         * `base`: the result is that clip, edited. `feature`: the result borrows motion or style from it. It needs `reference_video_url`.
         * @default base
         * @example feature
         */
        KlingReferenceVideoType: "base" | "feature";
        /**
         * Sound of the reference video
         * Keeps the sound of the reference video. It needs `reference_video_url`.
         * @default false
         * @example true
         */
        KlingPreserveAudio: boolean;
        KlingO1TextToVideo: KlingO1TextToVideo;
        /**
         * Kling clip length, 5 or 10
         * Length of the clip in seconds. It affects the price.
         * @example 5
         */
        KlingDurationSeconds: 5 | 10;
        Kling21MasterTextToVideo: Kling21MasterTextToVideo;
        Kling25TurboTextToVideo: Kling25TurboTextToVideo;
        /**
         * Kling prompt
         * Scene, action, camera and light, in words. Up to 2500 characters.
         * @example A paper lantern drifts over a dark lake, slow push in, soft moonlight
         */
        KlingPrompt: string;
        Kling26TextToVideo: Kling26TextToVideo;
        Kling3OmniTextToVideo: Kling3OmniTextToVideo;
        Kling3OmniReferenceTextToVideo: Kling3OmniReferenceTextToVideo;
        /**
         * Kling resolution
         * Resolution of the result. It affects the price.
         * @example 1080p
         */
        KlingOutputResolution: "720p" | "1080p";
        Kling3TurboTextToVideo: Kling3TurboTextToVideo;
        KlingTextToVideoRequest: KlingTextToVideoRequest;
        KlingO1ImageToVideo: KlingO1ImageToVideo;
        /**
         * Any aspect ratio
         * Width to height of the result. Which values these models take is not published.
         * @example 16:9
         */
        KlingAnyAspectRatio: string;
        Kling21MasterImageToVideo: Kling21MasterImageToVideo;
        Kling21ProImageToVideo: Kling21ProImageToVideo;
        Kling21StandardImageToVideo: Kling21StandardImageToVideo;
        Kling25TurboImageToVideo: Kling25TurboImageToVideo;
        Kling26ImageToVideo: Kling26ImageToVideo;
        Kling3OmniImageToVideo: Kling3OmniImageToVideo;
        Kling3TurboImageToVideo: Kling3TurboImageToVideo;
        KlingImageToVideoRequest: KlingImageToVideoRequest;
        /**
         * Source task of a Kling edit
         * Id of a completed Kling task of the same account whose clip is edited. Send this or `source_video_url`. Which Kling tasks
         * can be edited is not published.
         */
        KlingEditSourceTaskId: string;
        /**
         * Reference pictures of an edit
         * Public URLs of pictures whose subjects or style the result should take up.
         * @example [
         * "https://example.com/fox.jpg"
         * ]
         */
        KlingEditReferenceImageUrls: string[];
        /**
         * Aspect ratio of an edit
         * Width to height of the result. `auto` without reference pictures, one of the others with them.
         * @example auto
         */
        KlingEditAspectRatio: "auto" | "16:9" | "9:16" | "1:1";
        Kling3OmniEdit: Kling3OmniEdit;
        Kling3OmniReferenceEdit: Kling3OmniReferenceEdit;
        KlingEditVideoRequest: KlingEditVideoRequest;
        KlingExtendVideoRequest: KlingExtendVideoRequest;
        /**
         * Source picture
         * Format: uri
         * Public URL of the picture of the person or subject.
         * @example https://example.com/presenter.jpg
         */
        KlingSourceImageUrl: string;
        /**
         * Orientation of the subject
         * Whether the subject faces as in the video or as in the image.
         * @example video
         */
        KlingCharacterOrientation: "video" | "image";
        Kling30MotionControl: Kling30MotionControl;
        Kling26MotionControl: Kling26MotionControl;
        KlingMotionControlRequest: KlingMotionControlRequest;
        /**
         * Source sound
         * Format: uri
         * Public URL of the speech that the face should say.
         * @example https://example.com/speech.mp3
         */
        KlingSourceAudioUrl: string;
        KlingAvatarPro: KlingAvatarPro;
        KlingAvatarStandard: KlingAvatarStandard;
        KlingAvatar1Pro: KlingAvatar1Pro;
        KlingAvatar1Standard: KlingAvatar1Standard;
        KlingAiAvatarRequest: KlingAiAvatarRequest;
        /**
         * Text to speak
         * What is said.
         * @example The fox waits in the snow until the sun comes up.
         */
        ElevenlabsText: string;
        /**
         * Voice
         * Name or id of the voice.
         * @example EkK5I93UQWFDigLMpZcX
         */
        ElevenlabsVoice: string;
        /**
         * Stability
         * How even the voice is. No range is published.
         * @example 0.5
         */
        ElevenlabsVoiceStability: number;
        /**
         * Similarity
         * How close to the chosen voice the result is.
         * @example 0.75
         */
        ElevenlabsSimilarityBoost: number;
        /**
         * Style
         * How strong the style of the voice is. No range is published.
         * @example 0.3
         */
        ElevenlabsVoiceStyle: number;
        /**
         * Speed
         * How fast the voice speaks; 1 is its usual pace.
         * @example 1
         */
        ElevenlabsSpeed: number;
        /**
         * Word timing
         * Asks for the timing of the words too. Where it stands in the answer is not published.
         * @example false
         */
        ElevenlabsTimestamps: boolean;
        /**
         * Neighbouring text
         * Text around what is said. It is not spoken, and makes the intonation more natural.
         * @example It was a long night.
         */
        ElevenlabsNeighbourText: string;
        /**
         * Language
         * The language as a BCP-47 code, as a hint.
         * @example en
         */
        ElevenlabsLanguageCode: string;
        ElevenlabsMultilingual2: ElevenlabsMultilingual2;
        ElevenlabsTurbo25: ElevenlabsTurbo25;
        ElevenlabsTextToSpeechRequest: ElevenlabsTextToSpeechRequest;
        AudioFile: AudioFile;
        /**
         * Sounds
         * The results. There is at least one.
         */
        Audios: AudioFile[];
        AudiosCompleted: AudiosCompleted;
        AudiosTask: AudiosTask;
        ElevenlabsDialogueLine: ElevenlabsDialogueLine;
        ElevenlabsTextToDialogueRequest: ElevenlabsTextToDialogueRequest;
        /**
         * Sound format
         * Format of the result: coding, samples a second, and kilobits a second.
         * @example mp3_44100_128
         */
        ElevenlabsOutputFormat: "mp3_22050_32" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192" | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_44100" | "pcm_48000" | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128" | "opus_48000_192";
        ElevenlabsTextToSoundRequest: ElevenlabsTextToSoundRequest;
        /**
         * Source sound
         * Format: uri
         * Public URL of the recording to work on.
         * @example https://example.com/interview.mp3
         */
        SourceAudioUrl: string;
        ElevenlabsIsolateAudioRequest: ElevenlabsIsolateAudioRequest;
        ElevenlabsSpeechToTextRequest: ElevenlabsSpeechToTextRequest;
        TextCompleted: TextCompleted;
        TextTask: TextTask;
        /**
         * Prompt
         * What should be made or changed, in words.
         * @example A lantern floats up over a quiet lake at night
         */
        WanPrompt: string;
        /**
         * Wan clip length
         * Length of the clip in seconds. No range is published.
         * @example 5
         */
        WanDurationSeconds: number;
        /**
         * Wan 2.2 resolution
         * Resolution of the result. It affects the price.
         * @example 480p
         */
        WanResolution22: "480p" | "580p" | "720p";
        /**
         * Wan aspect ratio
         * Width to height of the result. The values are not published.
         * @example 16:9
         */
        WanAspectRatio: string;
        /**
         * Wan ratio
         * Width to height of the result as Wan 2.7 spells it. The values are not published.
         * @example 16:9
         */
        WanRatio: string;
        /**
         * Negative prompt
         * What should not appear. Documented for 2.5 and 2.7.
         * @example blur, text
         */
        WanNegativePrompt: string;
        /**
         * Reference pictures
         * Public URLs of pictures to take up. Documented for wan-2.7-r2v.
         * @example [
         * "https://example.com/lantern.jpg"
         * ]
         */
        WanReferenceImageUrls: string[];
        /**
         * Reference clips
         * Public URLs of clips to take up. Documented for wan-2.7-r2v.
         * @example [
         * "https://example.com/boat.mp4"
         * ]
         */
        WanReferenceVideoUrls: string[];
        /**
         * First frame of a reference clip
         * Format: uri
         * Public URL of the image that the clip starts with. Documented for wan-2.7-r2v.
         * @example https://example.com/lake.jpg
         */
        WanFirstFrameImageUrl: string;
        /**
         * Reference voice
         * Format: uri
         * Public URL of a voice to take up. Documented for wan-2.7-r2v.
         * @example https://example.com/voice.mp3
         */
        WanReferenceAudioUrl: string;
        /**
         * Prompt expansion
         * Lets the service lengthen the prompt first.
         * @example true
         */
        WanPromptExpansion: boolean;
        /**
         * Seed
         * A number that steers the random choices. The same number makes similar results; no range is published.
         * @example 42
         */
        WanSeed: number;
        /**
         * Acceleration
         * A preset that trades quality for speed. The values are not published.
         * @example regular
         */
        WanAcceleration: string;
        /**
         * Safety checker
         * Turns the check of the content on or off.
         * @example true
         */
        WanSafetyChecker: boolean;
        /**
         * Watermark
         * Whether there is a watermark on the result. Documented for 2.7.
         * @example false
         */
        WanWatermark: boolean;
        /**
         * Background sound
         * Format: uri
         * Public URL of sound for the clip. Documented for 2.7.
         * @example https://example.com/waves.mp3
         */
        WanBackgroundAudioUrl: string;
        Wan22TextToVideo: Wan22TextToVideo;
        /**
         * Wan clip length, 5 or 10
         * Length of the clip in seconds. It affects the price.
         * @example 5
         */
        WanDuration510: 5 | 10;
        /**
         * Wan resolution
         * Resolution of the result. It affects the price.
         * @example 720p
         */
        WanResolution: "720p" | "1080p";
        Wan25TextToVideo: Wan25TextToVideo;
        /**
         * Several shots
         * Makes several shots instead of one that goes on.
         * @example true
         */
        WanMultiShots: boolean;
        Wan26TextToVideo: Wan26TextToVideo;
        Wan27TextToVideo: Wan27TextToVideo;
        /**
         * Wan 2.7 aspect ratio
         * Width to height of the result.
         * @example 16:9
         */
        WanAspectRatio27: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        Wan27ReferenceToVideo: Wan27ReferenceToVideo;
        WanTextToVideoRequest: WanTextToVideoRequest;
        /**
         * Last frame
         * Format: uri
         * Public URL of the image that the clip ends with. Documented for 2.7.
         * @example https://example.com/lake-at-dawn.jpg
         */
        WanLastFrameImageUrl: string;
        /**
         * Clip to go on from
         * Format: uri
         * Public URL of a clip to go on from. Documented for 2.7.
         * @example https://example.com/lake.mp4
         */
        WanSourceVideoUrl: string;
        /**
         * Sound
         * Makes sound along with the picture. Documented for 2.6 flash.
         * @example true
         */
        WanAudio: boolean;
        /**
         * Speech
         * Format: uri
         * Public URL of speech that the lips follow. Documented for 2.7.
         * @example https://example.com/speech.mp3
         */
        WanDrivingAudioUrl: string;
        Wan27ImageToVideo: Wan27ImageToVideo;
        Wan26ImageToVideo: Wan26ImageToVideo;
        /**
         * Sound of Wan 2.6 flash
         * Makes sound along with the picture. It affects the price.
         * @example true
         */
        WanFlashAudio: boolean;
        Wan26FlashImageToVideo: Wan26FlashImageToVideo;
        Wan25ImageToVideo: Wan25ImageToVideo;
        Wan22ImageToVideo: Wan22ImageToVideo;
        WanImageToVideoRequest: WanImageToVideoRequest;
        /**
         * Source clips
         * Public URLs of the clips to change. Documented for 2.6.
         * @example [
         * "https://example.com/lake.mp4"
         * ]
         */
        WanSourceVideoUrls: string[];
        /**
         * Reference picture
         * Format: uri
         * Public URL of a picture to take up.
         * @example https://example.com/lantern.jpg
         */
        WanReferenceImageUrl: string;
        /**
         * Sound of the source
         * Whether the sound of the source is kept. The values are not published.
         * @example origin
         */
        WanAudioSetting: string;
        Wan27EditVideo: Wan27EditVideo;
        Wan26EditVideo: Wan26EditVideo;
        Wan26FlashEditVideo: Wan26FlashEditVideo;
        WanEditVideoRequest: WanEditVideoRequest;
        /**
         * Source picture
         * Format: uri
         * Public URL of the picture of the subject.
         * @example https://example.com/dancer.jpg
         */
        WanSourceImageUrl: string;
        /**
         * Reference clip
         * Format: uri
         * Public URL of a clip.
         * @example https://example.com/dance.mp4
         */
        WanReferenceVideoUrl: string;
        Wan22AnimateMove: Wan22AnimateMove;
        Wan22AnimateReplace: Wan22AnimateReplace;
        WanAnimateRequest: WanAnimateRequest;
        WanSpeechToVideoRequest: WanSpeechToVideoRequest;
        /**
         * Source pictures
         * Public URLs of pictures to edit. With them the task is an edit.
         * @example [
         * "https://example.com/lantern.jpg"
         * ]
         */
        WanSourceImageUrls: string[];
        /**
         * Wan picture aspect ratio
         * Width to height of the picture.
         * @example 16:9
         */
        WanImageAspectRatio: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
        /**
         * Wan picture resolution
         * Resolution of the picture.
         * @example 2k
         */
        WanImageResolution: "1k" | "2k" | "4k";
        /**
         * Thinking
         * Lets the model think about the prompt first. Documented for Pro.
         * @example true
         */
        WanThinkingMode: boolean;
        WanColor: WanColor;
        /**
         * Colours
         * Colours that the picture should use.
         * @example [
         * {
         * "hex": "#0b3d5c",
         * "ratio": 0.6
         * },
         * {
         * "hex": "#f2a65a",
         * "ratio": 0.4
         * }
         * ]
         */
        WanColorPalette: WanColor[];
        /**
         * Layout boxes
         * Boxes that say where things stand. What a box looks like is not published.
         * @example []
         */
        WanBboxList: unknown[];
        Wan27Image: Wan27Image;
        Wan27ImagePro: Wan27ImagePro;
        WanTextToImageRequest: WanTextToImageRequest;
        ImageFile: ImageFile;
        /**
         * Pictures
         * The results. There is at least one.
         */
        Images: ImageFile[];
        ImagesCompleted: ImagesCompleted;
        ImagesTask: ImagesTask;
        /**
         * Suno model
         * The model that makes the music.
         * @example suno-v5.5
         */
        SunoModel: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
        /**
         * Prompt
         * What the song is about and how it sounds, in words.
         * @example A slow folk song about a lighthouse keeper who waits for spring
         */
        SunoPrompt: string;
        /**
         * Weight of the style
         * How strictly the style is followed.
         * @example 0.6
         */
        SunoStyleWeight: number;
        /**
         * Weirdness
         * How far the result may stray from what is usual.
         * @example 0.6
         */
        SunoWeirdness: number;
        /**
         * Weight of the audio
         * How much a source recording counts.
         * @example 0.6
         */
        SunoAudioWeight: number;
        /**
         * Singer
         * Id of a persona or of a voice of your own. `persona_type` says which.
         * @example persona_5b1d
         */
        SunoSingerId: string;
        /**
         * Kind of singer
         * Whether `persona_id` names a style or a voice.
         * @example style
         */
        SunoSingerType: "style" | "voice";
        /**
         * Voice id
         * Id of a voice that was made for later songs.
         * @example voice_8f2c
         */
        SunoVoiceId: string;
        /**
         * Where to go on
         * Second of a source at which the new part begins. What it does without a source is not published.
         * @example 60
         */
        SunoContinueAt: number;
        SunoMusicAutoLyrics: SunoMusicAutoLyrics;
        /**
         * Lyrics
         * The words that are sung, as they are. Tags in brackets name the parts.
         * @example [Verse]
         * The lamp goes round, the tide goes out
         */
        SunoLyrics: string;
        /**
         * Style of the music
         * Genre, mood, instruments and voice, in words.
         * @example folk, acoustic guitar, warm voice
         */
        SunoStyleText: string;
        /**
         * Song title
         * Title of the song.
         * @example The Keeper
         */
        SunoTitle: string;
        /**
         * Styles to avoid
         * What the music should not sound like.
         * @example drums, distortion
         */
        SunoNegativeTags: string;
        /**
         * Voice
         * Whether a man or a woman sings.
         * @example female
         */
        SunoVocalGender: "male" | "female";
        /**
         * Length
         * Length of the song in seconds. From `suno-v5.5` on.
         * @example 180
         */
        SunoSongSeconds: number;
        SunoMusicExactLyrics: SunoMusicExactLyrics;
        SunoMusicInstrumental: SunoMusicInstrumental;
        SunoTextToMusicRequest: SunoTextToMusicRequest;
        /**
         * Stage
         * How far the music is. `first_audio_ready`: one track can be heard already.
         * @example first_audio_ready
         */
        SunoStage: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
        SunoTrack: SunoTrack;
        SunoTracksPending: SunoTracksPending;
        SunoTracksCompleted: SunoTracksCompleted;
        SunoTaskFailed: SunoTaskFailed;
        SunoTracksTask: SunoTracksTask;
        /**
         * Source task
         * Id of a completed Suno task of the same account that has made music.
         */
        SunoTaskId: string;
        /**
         * Track id
         * Id of one track inside the task of `task_id`.
         * @example b8f1c2d4
         */
        SunoAudioId: string;
        /**
         * Your audio
         * Public URL of your audio.
         * @example https://example.com/demo.mp3
         */
        SunoUploadUrl: string;
        /**
         * Where to go on
         * Second of the source at which the new part begins: above 0, and before the source's end.
         * @example 60
         */
        SunoExtendAt: number;
        SunoExtendAsSource: SunoExtendAsSource;
        SunoExtendCustom: SunoExtendCustom;
        SunoExtendMusicRequest: SunoExtendMusicRequest;
        /**
         * Suno model
         * The model that makes the music.
         * @example suno-v5.5
         */
        SunoModel4To55: "suno-v4" | "suno-v4.5" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5";
        SunoInspireMusicRequest: SunoInspireMusicRequest;
        SunoCoverAutoLyrics: SunoCoverAutoLyrics;
        SunoCoverExactLyrics: SunoCoverExactLyrics;
        SunoCoverInstrumental: SunoCoverInstrumental;
        SunoCoverAudioRequest: SunoCoverAudioRequest;
        /**
         * Your audios
         * Public URLs of your audios, exactly two.
         * @example [
         * "https://example.com/verse.mp3",
         * "https://example.com/chorus.mp3"
         * ]
         */
        SunoUploadUrls: string[];
        SunoMashupAutoLyrics: SunoMashupAutoLyrics;
        SunoMashupExactLyrics: SunoMashupExactLyrics;
        SunoMashupInstrumental: SunoMashupInstrumental;
        SunoCreateMashupRequest: SunoCreateMashupRequest;
        SunoAddVocalsRequest: SunoAddVocalsRequest;
        /**
         * Styles
         * Style and genre in words.
         * @example folk, acoustic guitar
         */
        SunoTags: string;
        SunoAddInstrumentalRequest: SunoAddInstrumentalRequest;
        /**
         * Start of the section
         * Second at which the section begins.
         * @example 30
         */
        SunoSectionStart: number;
        /**
         * End of the section
         * Second at which the section ends, at least 10 seconds after its start.
         * @example 52.5
         */
        SunoSectionEnd: number;
        SunoReplaceSectionOfTask: SunoReplaceSectionOfTask;
        SunoReplaceSectionOfUpload: SunoReplaceSectionOfUpload;
        SunoReplaceSectionRequest: SunoReplaceSectionRequest;
        SunoTaskPending: SunoTaskPending;
        SunoTrackCompleted: SunoTrackCompleted;
        SunoTrackTask: SunoTrackTask;
        /** Source task */
        SunoSourceTaskId: string;
        /**
         * Track id
         * Id of one track inside the task of `source_task_id`.
         * @example b8f1c2d4
         */
        SunoSourceAudioId: string;
        SunoRemasterAudioRequest: SunoRemasterAudioRequest;
        SunoStitchAudioRequest: SunoStitchAudioRequest;
        SunoTextToSoundRequest: SunoTextToSoundRequest;
        SunoMusicFromSampleRequest: SunoMusicFromSampleRequest;
        /**
         * Stem
         * Which voice or instrument to take out. `split_stem_advanced` needs it.
         * @example Lead Vocal
         */
        SunoStemName: "Lead Vocal" | "Drum Kit" | "Kick" | "Snare" | "Risers" | "Bass" | "Backing Vocals" | "Piano" | "Electric Guitar" | "Percussion" | "String Section" | "Synth" | "Acoustic Guitar" | "Sound Effects" | "Synth Pad" | "Synth Bass" | "Guitar" | "Brass Section" | "Organ" | "Electronic Drum Kit" | "Lead Electric Guitar" | "Synth Keys" | "Rhythm Electric Guitar" | "Electric Piano" | "Upright Bass" | "Keyboards" | "Distorted Electric Guitar" | "Synth Strings" | "Synth Lead" | "Woodwinds" | "Rhythm Acoustic Guitar" | "Flute" | "Harp" | "Tambourine" | "Trumpet" | "Arpeggiator" | "Accordion" | "Fiddle" | "Pedal Steel Guitar" | "Synth Voice" | "Violin" | "Digital Piano" | "Synth Brass" | "Mandolin" | "Choir" | "Banjo" | "Bells" | "Clarinet" | "Tenor Saxophone" | "Trombone" | "Shaker" | "French Horn" | "Glockenspiel" | "Electric Bass" | "Cello" | "Timpani" | "Harmonica" | "Marimba" | "Vibraphone" | "Lap Steel Guitar" | "Saxophone" | "Orchestra" | "Horns" | "Cymbals" | "Hand Clap" | "Oboe" | "Celesta" | "Congas" | "Drone" | "Alto Saxophone" | "Double Bass" | "Ukulele" | "Harpsichord" | "Baritone Saxophone" | "Xylophone" | "Tuba" | "Bass Guitar" | "Whistle" | "Lead Guitar" | "Rhodes" | "808" | "Bongos" | "Bassoon" | "Cowbell" | "Viola" | "Sitar" | "Steel Drums" | "Piccolo" | "Theremin" | "Bagpipes" | "Hi-Hat" | "Music Box" | "Melodica" | "Tabla" | "Koto" | "Djembe" | "Taiko" | "Didgeridoo";
        SunoSeparateAudioStemsRequest: SunoSeparateAudioStemsRequest;
        /**
         * Address of a stem
         * Format: uri
         * Where to download the stem. The address is temporary.
         * @example https://tempfile.runapi.ai/the-keeper-vocal.mp3
         */
        SunoStemUrl: string;
        SunoStemAudio: SunoStemAudio;
        SunoStemPair: SunoStemPair;
        SunoStems: SunoStems;
        SunoStemsCompleted: SunoStemsCompleted;
        SunoStemsTask: SunoStemsTask;
        /**
         * Source task of notes
         * Id of a completed Suno task of the same account that has made music, or that has taken a track apart. Which of them are
         * accepted is not published.
         */
        SunoMidiTaskId: string;
        SunoGenerateMidiRequest: SunoGenerateMidiRequest;
        SunoNote: SunoNote;
        SunoInstrument: SunoInstrument;
        SunoMidiCompleted: SunoMidiCompleted;
        SunoMidiTask: SunoMidiTask;
        SunoConvertAudioRequest: SunoConvertAudioRequest;
        SunoWavCompleted: SunoWavCompleted;
        SunoWavTask: SunoWavTask;
        /**
         * Name in the video
         * Whose music it is. The video shows the name.
         * @example The Keepers
         */
        SunoVideoAuthor: string;
        /**
         * Watermark of the video
         * A text that the video shows, mostly a domain.
         * @example example.com
         */
        SunoVideoDomain: string;
        SunoVisualizeMusicRequest: SunoVisualizeMusicRequest;
        SunoVideoCompleted: SunoVideoCompleted;
        SunoVideoTask: SunoVideoTask;
        SunoGenerateArtworkRequest: SunoGenerateArtworkRequest;
        SunoArtworkCompleted: SunoArtworkCompleted;
        SunoArtworkTask: SunoArtworkTask;
        SunoGenerateLyricsRequest: SunoGenerateLyricsRequest;
        SunoLyricsVersion: SunoLyricsVersion;
        SunoLyricsCompleted: SunoLyricsCompleted;
        SunoLyricsTask: SunoLyricsTask;
        /**
         * Lyrics to blend
         * The words of a song.
         * @example The harbour sleeps below the snow
         */
        SunoLyricsToBlend: string;
        SunoBlendLyricsRequest: SunoBlendLyricsRequest;
        /**
         * Description of a style
         * What the music is to be like, in a few words.
         * @example calm piano at night
         */
        SunoStyleDescription: string;
        SunoBoostStyleRequest: SunoBoostStyleRequest;
        /**
         * Style
         * A style that requests for music can use.
         */
        SunoStyle: {
            /** The style, in words. */
            style: string;
        };
        SunoGetTimestampedLyricsRequest: SunoGetTimestampedLyricsRequest;
        SunoTimedWord: SunoTimedWord;
        /**
         * Timed words
         * The words in their order.
         */
        SunoTimedWords: SunoTimedWord[];
        /**
         * Timed lyrics
         * The words in their order, as a test of the PHP SDK shows them. What is in the list is not published.
         */
        SunoTimedLines: unknown[];
        SunoTimedLyrics: SunoTimedLyrics;
        /**
         * Name
         * What you call it.
         * @example Night singer
         */
        SunoName: string;
        /**
         * Description of a persona
         * What it is like.
         * @example A low, warm voice
         */
        SunoPersonaDescription: string;
        SunoGeneratePersonaRequest: SunoGeneratePersonaRequest;
        /**
         * Persona id
         * The persona's id, an opaque text.
         * @example persona_5b1d
         */
        SunoPersonaId: string;
        /**
         * Persona
         * A singer that songs can have.
         */
        SunoPersona: {
            /**
             * The persona's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: string;
            /**
             * What you call it.
             *
             * Limits: not empty.
             */
            name?: string;
            /**
             * What it is like.
             *
             * Limits: not empty.
             */
            description?: string;
        };
        SunoPersonaMade: SunoPersonaMade;
        SunoVoiceToValidationPhraseRequest: SunoVoiceToValidationPhraseRequest;
        /**
         * Phrase to read
         * What the owner of the voice has to read aloud, and record.
         * @example The quick fox waits for the evening train
         */
        SunoValidationPhrase: string;
        SunoPhraseCompleted: SunoPhraseCompleted;
        SunoPhraseTask: SunoPhraseTask;
        SunoRegenerateValidationPhraseRequest: SunoRegenerateValidationPhraseRequest;
        SunoGenerateVoiceRequest: SunoGenerateVoiceRequest;
        SunoGenerateVoiceCompleted: SunoGenerateVoiceCompleted;
        SunoGenerateVoiceTask: SunoGenerateVoiceTask;
        SunoCheckVoiceRequest: SunoCheckVoiceRequest;
        /**
         * Voice check
         * Whether songs can use the voice.
         */
        SunoVoiceCheck: {
            /** True when songs can use it. */
            is_available: boolean;
        };
        SunoPersonaRequest: SunoPersonaRequest;
        SunoPersonaAnswer: SunoPersonaAnswer;
        SunoPersonaState: SunoPersonaState;
        SunoStyleExpansionRequest: SunoStyleExpansionRequest;
        SunoAudioExportRequest: SunoAudioExportRequest;
        SunoMusicVisualizationRequest: SunoMusicVisualizationRequest;
        SunoTimestampedLyricsRequest: SunoTimestampedLyricsRequest;
        SunoVoiceRequest: SunoVoiceRequest;
        SunoVoice: SunoVoice;
        SunoVoiceAnswer: SunoVoiceAnswer;
        SunoVoiceState: SunoVoiceState;
        /**
         * Veo input mode
         * What the clip is made from: the text alone, a first and a last frame, or reference pictures.
         * @default text
         * @example first_and_last_frames
         */
        VeoInputMode: "text" | "first_and_last_frames" | "reference";
        /**
         * Veo reference pictures
         * Public URLs of one to three pictures to take up, with `reference`.
         * @example [
         * "https://example.com/fox.jpg",
         * "https://example.com/forest.jpg"
         * ]
         */
        VeoReferenceImageUrls: string[];
        /**
         * Veo aspect ratio
         * Width to height of the result. `auto` leaves it to the model.
         * @default 16:9
         * @example 9:16
         */
        VeoAspectRatio: "16:9" | "9:16" | "auto";
        /**
         * Veo length
         * Length of the clip in seconds.
         * @default 8
         * @example 8
         */
        VeoDurationSeconds: 4 | 6 | 8;
        /**
         * Veo seed
         * A number that steers the random choices. The same number makes similar results.
         * @example 12345
         */
        VeoSeeds: number;
        /**
         * Translation of the prompt
         * Whether a prompt in another language is put into English first.
         * @default true
         * @example false
         */
        VeoTranslation: boolean;
        /**
         * Veo 3.1
         * The best of the three.
         */
        Veo31TextToVideo: {
            /**
             * The model.
             */
            model: "veo-3.1";
            /**
             * What the video shows and how it looks, in words.
             *
             * Limits: not empty.
             */
            prompt: string;
            /** What the clip is made from. The SDK offers `reference` for the other two models. */
            input_mode?: "text" | "first_and_last_frames" | "reference";
            /** Public URL of the first frame, with `first_and_last_frames`. */
            first_frame_image_url?: string;
            /** Public URL of the last frame, with `first_and_last_frames`. */
            last_frame_image_url?: string;
            /**
             * Public URLs of one to three pictures to take up, with `reference`.
             *
             * Limits: at least 1 items, at most 3 items.
             */
            reference_image_urls?: string[];
            /** Width to height of the result. `auto` leaves it to the model. */
            aspect_ratio?: "16:9" | "9:16" | "auto";
            /** Length of the clip in seconds. */
            duration_seconds?: 4 | 6 | 8;
            /**
             * A number that steers the random choices. The same number makes similar results.
             *
             * Limits: from 10000, up to 99999.
             */
            seeds?: number;
            /** Whether a prompt in another language is put into English first. */
            enable_translation?: boolean;
            /**
             * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
             * identifier. Both are accepted here and sent as you wrote them.
             */
            watermark?: boolean | string;
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: string;
        };
        Veo31FastTextToVideo: Veo31FastTextToVideo;
        Veo31LiteTextToVideo: Veo31LiteTextToVideo;
        Veo31TextToVideoRequest: Veo31TextToVideoRequest;
        VeoVideo: VeoVideo;
        VeoCompleted: VeoCompleted;
        VeoTask: VeoTask;
        /**
         * Source task of Veo
         * Id of a completed Veo task of the same account whose clip is worked on.
         */
        VeoSourceTaskId: string;
        Veo31ExtendVideoRequest: Veo31ExtendVideoRequest;
        /**
         * Index of a result
         * Which of the source task's results is meant, counted from 0. Left out, it is the first.
         * @default 0
         * @example 0
         */
        ResultIndex: number;
        Veo31UpscaleVideoRequest: Veo31UpscaleVideoRequest;
        /**
         * Seedance aspect ratio
         * Width to height of the result.
         * @example 16:9
         */
        SeedanceAspectRatio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9";
        /**
         * Seedance resolution
         * Resolution of the result. It affects the price.
         * @example 720p
         */
        SeedanceOutputResolution: "480p" | "720p" | "1080p";
        /**
         * Sound
         * Makes sound along with the picture.
         * @example true
         */
        Sound: boolean;
        /**
         * Still camera
         * Keeps the camera still.
         * @example true
         */
        SeedanceLockCamera: boolean;
        /**
         * Seedance seed
         * A number that steers the random choices. The same number makes similar results.
         * @example 42
         */
        SeedanceSeed: number;
        /**
         * Safety checker
         * Turns the check of the content on or off.
         * @example true
         */
        SafetyChecker: boolean;
        Seedance15Pro: Seedance15Pro;
        /**
         * Up to 9 reference pictures
         * Public URLs of pictures whose subjects or style the clip should take up.
         * @example [
         * "https://example.com/fox.jpg",
         * "https://example.com/forest.jpg"
         * ]
         */
        ReferenceImageUrls9: string[];
        /**
         * Up to 3 reference clips
         * Public URLs of clips whose motion or look should be taken up.
         * @example [
         * "https://example.com/park-walk.mp4"
         * ]
         */
        ReferenceVideoUrls3: string[];
        /**
         * Up to 3 reference sounds
         * Public URLs of sounds that should be taken up.
         * @example [
         * "https://example.com/interview.mp3"
         * ]
         */
        ReferenceAudioUrls3: string[];
        /**
         * Seedance aspect ratio with auto
         * Width to height of the result. `auto` leaves it to the model.
         * @example 16:9
         */
        SeedanceAnyAspectRatio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "auto";
        /**
         * Seedance length
         * Length of the clip in seconds.
         * @default 5
         * @example 8
         */
        SeedanceDurationSeconds: number;
        /**
         * Web search
         * Adds to the prompt what is found on the web. It goes with a text alone.
         * @example true
         */
        SeedanceWebSearch: boolean;
        Seedance2Mini: Seedance2Mini;
        Seedance20: Seedance20;
        Seedance20Fast: Seedance20Fast;
        /**
         * Up to 30 reference pictures
         * Public URLs of pictures whose subjects or style the clip should take up.
         * @example [
         * "https://example.com/fox.jpg",
         * "https://example.com/forest.jpg"
         * ]
         */
        ReferenceImageUrls30: string[];
        /**
         * Up to 10 reference clips
         * Public URLs of clips whose motion or look should be taken up.
         * @example [
         * "https://example.com/park-walk.mp4"
         * ]
         */
        ReferenceVideoUrls10: string[];
        /**
         * Up to 10 reference sounds
         * Public URLs of sounds that should be taken up.
         * @example [
         * "https://example.com/interview.mp3"
         * ]
         */
        ReferenceAudioUrls10: string[];
        Seedance25: Seedance25;
        /**
         * Seedance 1.0 length
         * Length of the clip in seconds.
         * @example 5
         */
        SeedanceV1DurationSeconds: 5 | 10;
        /**
         * Seed
         * A number that steers the random choices. The same number makes similar results; no range is published.
         * @example 42
         */
        Seed: number;
        SeedanceV1Pro: SeedanceV1Pro;
        SeedanceV1ProFast: SeedanceV1ProFast;
        SeedanceTextToVideoRequest: SeedanceTextToVideoRequest;
        SeedanceCompleted: SeedanceCompleted;
        SeedanceTask: SeedanceTask;
        /**
         * Grok prompt of a picture
         * What the picture shows and how it looks, in words.
         * @example A fox in the snow at dawn
         */
        GrokImagePrompt: string;
        /**
         * Grok aspect ratio
         * Width to height of the result.
         * @example 16:9
         */
        GrokAspectRatio: "1:1" | "2:3" | "3:2" | "16:9" | "9:16";
        GrokTextToImage: GrokTextToImage;
        GrokImage2TextToImage: GrokImage2TextToImage;
        GrokTextToImageRequest: GrokTextToImageRequest;
        /**
         * Source picture
         * Format: uri
         * Public URL of the picture to work on.
         * @example https://example.com/fox.jpg
         */
        SourceImageUrl: string;
        GrokEditImage: GrokEditImage;
        GrokImage2EditImage: GrokImage2EditImage;
        GrokEditImageRequest: GrokEditImageRequest;
        /**
         * Source task of Grok
         * Id of a completed Grok Imagine picture task of the same account. Which of them can be enlarged is not published.
         */
        GrokPictureTaskId: string;
        GrokUpscaleImageRequest: GrokUpscaleImageRequest;
        GrokSegmentMapRequest: GrokSegmentMapRequest;
        GrokSegment: GrokSegment;
        GrokSegmentsCompleted: GrokSegmentsCompleted;
        GrokSegmentsTask: GrokSegmentsTask;
        /**
         * Grok prompt
         * What the clip shows and how it looks, in words.
         * @example A kite climbs above a beach
         */
        GrokPrompt: string;
        /**
         * Grok motion style
         * Character of the movement.
         * @example normal
         */
        GrokMotionStyle: "fun" | "normal" | "spicy";
        /**
         * Grok length
         * Length of the clip in seconds.
         * @example 6
         */
        GrokDurationSeconds: number;
        /**
         * Grok resolution
         * Resolution of the result. It affects the price.
         * @default 480p
         * @example 720p
         */
        GrokOutputResolution: "480p" | "720p";
        GrokTextToVideo: GrokTextToVideo;
        /**
         * Reference pictures
         * Public URLs of pictures whose subjects or style the clip should take up.
         * @example [
         * "https://example.com/fox.jpg",
         * "https://example.com/forest.jpg"
         * ]
         */
        ReferenceImageUrls: string[];
        /**
         * Grok Video 1.5 fast length
         * Length of the clip in seconds. It affects the price.
         * @default 8
         * @example 8
         */
        GrokFastDurationSeconds: number;
        GrokVideo15FastTextToVideo: GrokVideo15FastTextToVideo;
        /**
         * Grok Video 1.5 prompt
         * What the clip shows and how it looks, in words.
         * @example A kite climbs above a beach
         */
        GrokVideo15Prompt: string;
        /**
         * Up to 7 reference pictures
         * Public URLs of pictures whose subjects or style the clip should take up.
         * @example [
         * "https://example.com/fox.jpg",
         * "https://example.com/forest.jpg"
         * ]
         */
        ReferenceImageUrls7: string[];
        /**
         * Grok aspect ratio with auto
         * Width to height of the result. `auto` leaves it to the model.
         * @default auto
         * @example 16:9
         */
        GrokAnyAspectRatio: "1:1" | "2:3" | "3:2" | "16:9" | "9:16" | "auto";
        /**
         * Grok Video 1.5 length
         * Length of the clip in seconds.
         * @default 8
         * @example 8
         */
        GrokVideo15DurationSeconds: number;
        /**
         * Grok Video 1.5 resolution
         * Resolution of the result. It affects the price.
         * @default 480p
         * @example 720p
         */
        GrokVideo15OutputResolution: "480p" | "720p" | "1080p";
        GrokVideo15TextToVideo: GrokVideo15TextToVideo;
        GrokTextToVideoRequest: GrokTextToVideoRequest;
        GrokImageToVideo: GrokImageToVideo;
        GrokVideo15FastImageToVideo: GrokVideo15FastImageToVideo;
        /**
         * Up to 6 reference pictures
         * Public URLs of pictures whose subjects or style the clip should take up.
         * @example [
         * "https://example.com/fox.jpg",
         * "https://example.com/forest.jpg"
         * ]
         */
        ReferenceImageUrls6: string[];
        GrokVideo15ImageToVideo: GrokVideo15ImageToVideo;
        GrokImageToVideoRequest: GrokImageToVideoRequest;
        GrokExtendVideoRequest: GrokExtendVideoRequest;
        /**
         * PixVerse prompt
         * What the clip shows and how it looks, in words.
         * @example A street market wakes up in the morning mist
         */
        PixversePrompt: string;
        /**
         * PixVerse aspect ratio
         * Width to height of the result.
         * @default 16:9
         * @example 16:9
         */
        PixverseAspectRatio: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "2:3" | "3:2" | "21:9";
        /**
         * Several shots
         * Lets the clip have several shots.
         * @default false
         * @example true
         */
        PixverseMultiClip: boolean;
        /**
         * PixVerse resolution
         * Resolution of the result.
         * @default 720p
         * @example 720p
         */
        PixverseOutputResolution: "360p" | "540p" | "720p" | "1080p";
        /**
         * PixVerse length
         * Length of the clip in seconds.
         * @default 5
         * @example 5
         */
        PixverseDurationSeconds: number;
        /**
         * PixVerse sound
         * Makes sound along with the picture.
         * @default false
         * @example true
         */
        PixverseAudio: boolean;
        /**
         * Seed without a sign
         * A number that steers the random choices. The same number makes similar results.
         * @example 42
         */
        SeedUnsigned: number;
        PixverseTextToVideoRequest: PixverseTextToVideoRequest;
        PixverseImageToVideoRequest: PixverseImageToVideoRequest;
        PixverseTransitionVideoRequest: PixverseTransitionVideoRequest;
        /**
         * PixVerse reference pictures
         * Public URLs of one to seven pictures whose subjects the clip should have.
         * @example [
         * "https://example.com/fox.jpg",
         * "https://example.com/forest.jpg"
         * ]
         */
        PixverseReferenceImageUrls: string[];
        PixverseEditVideoRequest: PixverseEditVideoRequest;
        PixverseExtendVideoRequest: PixverseExtendVideoRequest;
        PixverseExtendVideoCompleted: PixverseExtendVideoCompleted;
        PixverseExtendVideoTask: PixverseExtendVideoTask;
        /**
         * MiniMax H3 prompt
         * What the clip shows and how it looks, in words.
         * @example A tram crosses an old bridge in the rain
         */
        MinimaxH3Prompt: string;
        /**
         * MiniMax H3 length
         * Length of the clip in seconds.
         * @default 6
         * @example 6
         */
        MinimaxH3DurationSeconds: number;
        /**
         * MiniMax H3 resolution
         * Resolution of the result.
         * @default 2k
         * @example 768p
         */
        MinimaxH3OutputResolution: "768p" | "2k";
        MinimaxH3TextToVideoRequest: MinimaxH3TextToVideoRequest;
        /**
         * MiniMax H3 frame
         * Format: uri
         * Public URL of the image that the clip starts with. Sides have 256 to 5760 pixels, and width to height is 0.4 to 2.5. Takes JPG, PNG, WEBP, HEIC or HEIF files of up to 30 MB.
         * @example https://example.com/fox.jpg
         */
        MinimaxH3FrameUrl: string;
        MinimaxH3ImageToVideoRequest: MinimaxH3ImageToVideoRequest;
        /**
         * HappyHorse aspect ratio
         * Width to height of the result.
         * @example 16:9
         */
        HappyhorseAspectRatio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * HappyHorse resolution
         * Resolution of the result. It affects the price.
         * @example 720p
         */
        HappyhorseOutputResolution: "720p" | "1080p";
        /**
         * HappyHorse length
         * Length of the clip in seconds. No range is published.
         * @example 5
         */
        HappyhorseDurationSeconds: number;
        /**
         * HappyHorse
         * A clip from a text.
         */
        HappyhorseTextToVideo: {
            /**
             * The model.
             */
            model: "happyhorse-text-to-video";
            /**
             * What the video shows and how it looks, in words.
             *
             * Limits: not empty.
             */
            prompt?: string;
            /** Public URLs of pictures. What they do with this model is not published. */
            reference_image_urls?: string[];
            /** Width to height of the result. */
            aspect_ratio?: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
            /** Resolution of the result. It affects the price. */
            output_resolution?: "720p" | "1080p";
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: number;
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: number;
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: string;
        };
        /**
         * HappyHorse reference pictures
         * Public URLs of one to nine pictures whose subjects the clip should have.
         * @example [
         * "https://example.com/fox.jpg",
         * "https://example.com/forest.jpg"
         * ]
         */
        HappyhorseReferenceImageUrls: string[];
        HappyhorseCharacter: HappyhorseCharacter;
        Happyhorse1TextToVideo: Happyhorse1TextToVideo;
        Happyhorse1ReferenceToVideo: Happyhorse1ReferenceToVideo;
        HappyhorseTextToVideoRequest: HappyhorseTextToVideoRequest;
        /**
         * HappyHorse from a picture
         * A clip that starts with a picture.
         */
        HappyhorseImageToVideo: {
            /**
             * The model.
             */
            model: "happyhorse-image-to-video";
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: string;
            /**
             * What happens. It may be left out.
             *
             * Limits: not empty.
             */
            prompt?: string;
            /** Resolution of the result. It affects the price. */
            output_resolution?: "720p" | "1080p";
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: number;
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: number;
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: string;
        };
        Happyhorse1ImageToVideo: Happyhorse1ImageToVideo;
        HappyhorseImageToVideoRequest: HappyhorseImageToVideoRequest;
        /**
         * HappyHorse reference pictures of an edit
         * Public URLs of up to five pictures that the edit should take up.
         * @example [
         * "https://example.com/fox.jpg"
         * ]
         */
        HappyhorseEditReferenceImageUrls: string[];
        HappyhorseEditVideoRequest: HappyhorseEditVideoRequest;
        /**
         * Gemini Omni name
         * Its name.
         * @example Conductor
         */
        GeminiOmniName: string;
        GeminiOmniAudioRequest: GeminiOmniAudioRequest;
        GeminiOmniAudioAnswer: GeminiOmniAudioAnswer;
        /**
         * Gemini Omni voices
         * Ids of voices that were made before.
         * @example [
         * "audio_3f8a"
         * ]
         */
        GeminiOmniAudioIds: string[];
        GeminiOmniCharacterRequest: GeminiOmniCharacterRequest;
        GeminiOmniCharacterAnswer: GeminiOmniCharacterAnswer;
        /**
         * Gemini Omni prompt
         * What the clip shows and how it looks, in words.
         * @example A conductor looks at his watch on an empty platform
         */
        GeminiOmniPrompt: string;
        GeminiOmniClip: GeminiOmniClip;
        /**
         * Gemini Omni source clip
         * A clip to work on, and which part of it. It affects the price.
         */
        GeminiOmniVideoList: GeminiOmniClip[];
        /**
         * Gemini Omni characters
         * Ids of up to three characters that were made before.
         * @example [
         * "character_91c4"
         * ]
         */
        GeminiOmniCharacterIds: string[];
        /**
         * Up to three Gemini Omni voices
         * Ids of up to three voices that were made before.
         * @example [
         * "audio_3f8a"
         * ]
         */
        GeminiOmniThreeAudioIds: string[];
        /**
         * Gemini Omni length
         * Length of the clip in seconds. It affects the price.
         * @example 8
         */
        GeminiOmniDurationSeconds: 4 | 6 | 8 | 10;
        /**
         * Gemini Omni aspect ratio
         * Width to height of the result.
         * @example 16:9
         */
        GeminiOmniAspectRatio: "16:9" | "9:16";
        /**
         * Gemini Omni
         * A clip from a text, with pictures, a clip, characters and voices if you wish.
         */
        GeminiOmniTextToVideo: {
            /**
             * The model.
             */
            model: "gemini-omni-text-to-video";
            /**
             * What the clip shows and how it looks, in words.
             *
             * Limits: not empty, at most 20000 characters.
             */
            prompt: string;
            /**
             * Public URLs of pictures to take up. A picture and a character count one, a clip two, and all together seven at most.
             *
             * Limits: at most 7 items.
             */
            reference_image_urls?: string[];
            /**
             * A clip to work on, and which part of it. It affects the price.
             *
             * Limits: at most 1 items.
             */
            video_list?: GeminiOmniClip[];
            /**
             * Ids of up to three characters that were made before.
             *
             * Limits: at most 3 items.
             */
            character_ids?: string[];
            /**
             * Ids of up to three voices that were made before.
             *
             * Limits: at most 3 items.
             */
            audio_ids?: string[];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds: 4 | 6 | 8 | 10;
            /** Width to height of the result. */
            aspect_ratio?: "16:9" | "9:16";
            /**
             * Resolution of the result. It affects the price.
             *
             * Default: `"720p"`.
             */
            output_resolution?: "720p" | "1080p" | "4k";
            /**
             * A number that steers the random choices. The same number makes similar results.
             *
             * Limits: from 0, up to 2147483647.
             */
            seed?: number;
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: string;
        };
        GeminiOmniFlash11: GeminiOmniFlash11;
        GeminiOmniFlashPreview: GeminiOmniFlashPreview;
        GeminiOmniTextToVideoRequest: GeminiOmniTextToVideoRequest;
        InfinitetalkAudioToVideoRequest: InfinitetalkAudioToVideoRequest;
        OmnihumanAudioToVideoRequest: OmnihumanAudioToVideoRequest;
        OmnihumanSubjectDetectionRequest: OmnihumanSubjectDetectionRequest;
        OmnihumanMasksCompleted: OmnihumanMasksCompleted;
        OmnihumanMasksTask: OmnihumanMasksTask;
        OmnihumanHumanIdentificationRequest: OmnihumanHumanIdentificationRequest;
        OmnihumanStatusCompleted: OmnihumanStatusCompleted;
        OmnihumanStatusTask: OmnihumanStatusTask;
        /**
         * Upscale factor
         * How many times as large the sides become. It affects the price.
         * @example 2
         */
        TopazUpscaleFactor: 1 | 2 | 4;
        TopazUpscaleImageRequest: TopazUpscaleImageRequest;
        TopazUpscaleVideoRequest: TopazUpscaleVideoRequest;
        /**
         * Vocal separation
         * Takes the voice out of the recording first.
         * @example true
         */
        VolcengineVocalSeparation: boolean;
        VolcengineLipSyncLite: VolcengineLipSyncLite;
        VolcengineLipSyncBasic: VolcengineLipSyncBasic;
        VolcengineLipSyncVideoRequest: VolcengineLipSyncVideoRequest;
        /**
         * Single pictures
         * Gives the single pictures of the grid too.
         * @default false
         * @example true
         */
        MidjourneySplitImages: boolean;
        MidjourneyTextToImageRequest: MidjourneyTextToImageRequest;
        MidjourneyEditImageRequest: MidjourneyEditImageRequest;
        MidjourneyImageToVideoRequest: MidjourneyImageToVideoRequest;
        MidjourneyExtendVideoRequest: MidjourneyExtendVideoRequest;
        MidjourneySeedRequest: MidjourneySeedRequest;
        MidjourneySeedAnswer: MidjourneySeedAnswer;
        MidjourneyImagePromptsRequest: MidjourneyImagePromptsRequest;
        MidjourneyPromptsAnswer: MidjourneyPromptsAnswer;
        MidjourneyShortPromptsRequest: MidjourneyShortPromptsRequest;
        StoredAnswer: StoredAnswer;
        StoredTaskCompleted: StoredTaskCompleted;
        StoredTaskFailed: StoredTaskFailed;
        StoredTask: StoredTask;
        TaskCompleted: TaskCompleted;
        TaskFinished: TaskFinished;
        /**
         * Task status
         * Where the task stands. These are the documented values; a client should treat any other value as "still running" and
         * ask again.
         * @example pending
         */
        TaskStatus: "pending" | "processing" | "completed" | "failed";
    };
    responses: {
        /** The result takes longer. The task exists, and `Location` says where it is to be asked for. */
        Accepted: {
            headers: {
                Location: components["headers"]["TaskLocation"];
                "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": TaskCreated;
            };
        };
        /** A server behind the host failed. The body may come from a proxy. */
        BadGateway: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The request could not be understood or is not valid. */
        BadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The `Idempotency-Key` has been used before with a different input. Nothing new was created. */
        Conflict: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The key is valid, but it may not do this. */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** A server behind the host did not answer in time. Whether a task was created is unknown. */
        GatewayTimeout: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The balance does not cover the price. Nothing was created. */
        InsufficientCredits: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** There is no such task for this key, or no such endpoint. */
        NotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The request body is too large. Send URLs, not the media themselves. */
        PayloadTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The host gave up waiting for the request. Whether a task was created is unknown. */
        RequestTimeout: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The host failed. Whether a task was created is unknown; repeat the call under the same `Idempotency-Key`. */
        ServerError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The model or the host cannot take work now. Try again later. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** Too many calls. Wait for `Retry-After` and try again. Nothing was created. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The key is missing, wrong or no longer valid. */
        Unauthorized: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The body is not JSON, or `Content-Type` does not say that it is. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** The request is not valid. `invalid_resource_id`: `source_task_id` does not name a task that can be continued. */
        ContinuationBadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /**
         * `request_conflict`: the `Idempotency-Key` has been used before with a different input. `source_task_not_ready`: the source
         * task has not completed; wait for it and try again.
         */
        ContinuationConflict: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /**
         * A field has a value that is not accepted. `source_task_unusable`: the source task cannot be continued, for example because
         * it failed. `continuation_not_supported`: this kind of task has no continuation.
         */
        ContinuationRefused: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** `rate_limited`: too many calls. Wait for `Retry-After` and try again. Nothing was created. */
        ContinuationRateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
        /** `continuation_unavailable`: nothing can be continued now. Try again later. */
        ContinuationUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    /** What went wrong, as a text or as an object. */
                    error: string | ErrorDetail;
                    /** By field name, everything that is wrong with it. */
                    errors?: ErrorFields;
                };
            };
        };
    };
    parameters: {
        /**
         * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
         * your logs. It has no influence on idempotency.
         * @example nightly-render-0042
         */
        ClientRequestId: string;
        /**
         * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
         * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
         * The same key with a different input is refused with 409.
         */
        IdempotencyKey: string;
        /**
         * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
         * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
         */
        TaskInPath: string;
        /**
         * Only prices of this service.
         * @example luma
         */
        ServiceFilter: string;
        /**
         * Only prices of this action.
         * @example modify_video
         */
        ActionFilter: string;
        /**
         * Only prices of this model.
         * @example luma-modify-video
         */
        ModelFilter: string;
        /** The `ETag` of a list that you have. If it still holds, the answer is 304 without a body. */
        IfNoneMatch: string;
        /**
         * The persona's id.
         * @example persona_5b1d
         */
        PersonaInPath: string;
        /**
         * The voice's id.
         * @example voice_8f2c
         */
        VoiceInPath: string;
    };
    requestBodies: never;
    headers: {
        /**
         * The `X-Client-Request-Id` of the request, echoed.
         * @example nightly-render-0042
         */
        EchoedClientRequestId: string;
        /**
         * The host's own id of this call. Quote it when you ask for support.
         * @example req_01hzy3v9k2m8
         */
        RequestId: string;
        /**
         * The id of the task that belongs to this call, when there is one.
         * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
         */
        TaskOfCall: string;
        /**
         * The list's version, for `If-None-Match`.
         * @example "2026-07-23"
         */
        PriceListTag: string;
        /**
         * How long to wait before the next try, in seconds or as an HTTP date.
         * @example 3
         */
        RetryAfter: string;
        /**
         * Where the task is to be asked for, as a path or as a whole address.
         * @example /api/v1/tasks/7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
         */
        TaskLocation: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The user and the account. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Account;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The balance. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Balance;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPriceSchedules: {
        parameters: {
            query?: {
                /**
                 * Only prices of this service.
                 * @example luma
                 */
                service?: components["parameters"]["ServiceFilter"];
                /**
                 * Only prices of this action.
                 * @example modify_video
                 */
                action?: components["parameters"]["ActionFilter"];
                /**
                 * Only prices of this model.
                 * @example luma-modify-video
                 */
                model?: components["parameters"]["ModelFilter"];
            };
            header?: {
                /** The `ETag` of a list that you have. If it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The price list. */
            200: {
                headers: {
                    ETag: components["headers"]["PriceListTag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceScheduleList;
                };
            };
            /** The list that you have still holds. */
            304: {
                headers: {
                    ETag: components["headers"]["PriceListTag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPriceQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The request whose price is asked for. */
        requestBody: {
            content: {
                "application/json": PriceQuoteRequest;
            };
        };
        responses: {
            /** The price. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceQuoteAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file, or where it is. */
        requestBody: {
            content: {
                "application/json": FileRequest;
                "multipart/form-data": FileForm;
            };
        };
        responses: {
            /** The file is uploaded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The file's name. */
                        file_name: string;
                        /** Where the file is. */
                        url: string;
                        /** The file's size in bytes. */
                        size_bytes: number;
                        /** The file's media type. */
                        mime_type: string;
                        /** When the file was uploaded. */
                        created_at: string;
                        /**
                         * Until when the file is kept. Sources differ: the SDK's README says an hour, a fixture of the PHP SDK shows a day. This
                         * field decides.
                         */
                        expires_at: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    prepareUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the file will be. */
        requestBody: {
            content: {
                "application/json": FilePrepareRequest;
            };
        };
        responses: {
            /** Where the file goes. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileTarget;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    confirmUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which upload is complete. */
        requestBody: {
            content: {
                "application/json": FileConfirmRequest;
            };
        };
        responses: {
            /** The file is uploaded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The file's name. */
                        file_name: string;
                        /** Where the file is. */
                        url: string;
                        /** The file's size in bytes. */
                        size_bytes: number;
                        /** The file's media type. */
                        mime_type: string;
                        /** When the file was uploaded. */
                        created_at: string;
                        /**
                         * Until when the file is kept. Sources differ: the SDK's README says an hour, a fixture of the PHP SDK shows a day. This
                         * field decides.
                         */
                        expires_at: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createLumaModifyVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": LumaModifyVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getLumaModifyVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LumaModifyVideoTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createRunwayTextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": RunwayTextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRunwayTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RunwayTextToVideoTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createRunwayExtendVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": RunwayExtendVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRunwayExtendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RunwayExtendVideoTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createRunwayAlephEditVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": RunwayAlephEditVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRunwayAlephEditVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RunwayAlephEditVideoTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createHailuoTextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": HailuoTextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getHailuoTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createHailuoImageToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": HailuoImageToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getHailuoImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createKlingTextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": KlingTextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getKlingTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createKlingImageToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": KlingImageToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getKlingImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createKlingEditVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": KlingEditVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getKlingEditVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createKlingExtendVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": KlingExtendVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getKlingExtendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createKlingMotionControl: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": KlingMotionControlRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getKlingMotionControl: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createKlingAiAvatar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": KlingAiAvatarRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getKlingAiAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createElevenlabsTextToSpeech: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": ElevenlabsTextToSpeechRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getElevenlabsTextToSpeech: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AudiosTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createElevenlabsTextToDialogue: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": ElevenlabsTextToDialogueRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getElevenlabsTextToDialogue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AudiosTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createElevenlabsTextToSound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": ElevenlabsTextToSoundRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getElevenlabsTextToSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AudiosTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createElevenlabsIsolateAudio: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": ElevenlabsIsolateAudioRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getElevenlabsIsolateAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AudiosTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createElevenlabsSpeechToText: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": ElevenlabsSpeechToTextRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getElevenlabsSpeechToText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TextTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createWanTextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": WanTextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getWanTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createWanImageToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": WanImageToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getWanImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createWanEditVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": WanEditVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getWanEditVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createWanAnimate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": WanAnimateRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getWanAnimate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createWanSpeechToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": WanSpeechToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getWanSpeechToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createWanTextToImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": WanTextToImageRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getWanTextToImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImagesTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoTextToMusic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoTextToMusicRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoTextToMusic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoExtendMusic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoExtendMusicRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoExtendMusic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoInspireMusic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoInspireMusicRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoInspireMusic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoCoverAudio: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoCoverAudioRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoCoverAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoCreateMashup: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoCreateMashupRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoCreateMashup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoAddVocals: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoAddVocalsRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoAddVocals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoAddInstrumental: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoAddInstrumentalRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoAddInstrumental: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoReplaceSection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoReplaceSectionRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoReplaceSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTrackTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoRemasterAudio: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoRemasterAudioRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoRemasterAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoStitchAudio: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoStitchAudioRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoStitchAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoTextToSound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoTextToSoundRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoTextToSound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoAddSamples: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoMusicFromSampleRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoAddSamples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoSeparateAudioStems: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoSeparateAudioStemsRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoSeparateAudioStems: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoStemsTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoGenerateMidi: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoGenerateMidiRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoGenerateMidi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoMidiTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoConvertAudio: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoConvertAudioRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoConvertAudio: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoWavTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoVisualizeMusic: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoVisualizeMusicRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoVisualizeMusic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoVideoTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoGenerateArtwork: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoGenerateArtworkRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoGenerateArtwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoArtworkTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoGenerateLyrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoGenerateLyricsRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoGenerateLyrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoLyricsTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoBlendLyrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoBlendLyricsRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoBlendLyrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoLyricsTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    makeSunoStyle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoBoostStyleRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The style, in words. */
                        style: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    makeSunoTimestampedLyrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoGetTimestampedLyricsRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTimedLyrics;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    makeSunoPersona: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoGeneratePersonaRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoPersonaMade;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoVoiceToValidationPhrase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoVoiceToValidationPhraseRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoVoiceToValidationPhrase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoPhraseTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoRegenerateValidationPhrase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoRegenerateValidationPhraseRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoRegenerateValidationPhrase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoPhraseTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSunoGenerateVoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoGenerateVoiceRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSunoGenerateVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoGenerateVoiceTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    makeSunoVoiceCheck: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoCheckVoiceRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** True when songs can use it. */
                        is_available: boolean;
                    };
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMusicFromSample: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoMusicFromSampleRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getMusicFromSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTracksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createPersona: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
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
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoPersonaAnswer;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPersona: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The persona's id.
                 * @example persona_5b1d
                 */
                id: components["parameters"]["PersonaInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The persona. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoPersonaState;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    makeStyleExpansion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoStyleExpansionRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The style, in words. */
                        style: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createAudioExport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoAudioExportRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getAudioExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoWavTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMusicVisualization: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoMusicVisualizationRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getMusicVisualization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoVideoTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    makeTimestampedLyrics: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SunoTimestampedLyricsRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoTimedLyrics;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    makeVoice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
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
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoVoiceAnswer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getVoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The voice's id.
                 * @example voice_8f2c
                 */
                id: components["parameters"]["VoiceInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The voice. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SunoVoiceState;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createVeo31TextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": Veo31TextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getVeo31TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VeoTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createVeo31ExtendVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": Veo31ExtendVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getVeo31ExtendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VeoTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createVeo31UpscaleVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": Veo31UpscaleVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getVeo31UpscaleVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VeoTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createSeedanceTextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": SeedanceTextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getSeedanceTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SeedanceTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createGrokImagineTextToImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": GrokTextToImageRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getGrokImagineTextToImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImagesTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createGrokImagineEditImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": GrokEditImageRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getGrokImagineEditImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImagesTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createGrokImagineUpscaleImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": GrokUpscaleImageRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getGrokImagineUpscaleImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImagesTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createGrokImagineSegmentMap: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": GrokSegmentMapRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getGrokImagineSegmentMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GrokSegmentsTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createGrokImagineTextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": GrokTextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getGrokImagineTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createGrokImagineImageToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": GrokImageToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getGrokImagineImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createGrokImagineExtendVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": GrokExtendVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getGrokImagineExtendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createPixverseTextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": PixverseTextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPixverseTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createPixverseImageToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": PixverseImageToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPixverseImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createPixverseTransitionVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": PixverseTransitionVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPixverseTransitionVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createPixverseEditVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": PixverseEditVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPixverseEditVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createPixverseExtendVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": PixverseExtendVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getPixverseExtendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PixverseExtendVideoTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMinimaxH3TextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": MinimaxH3TextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getMinimaxH3TextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMinimaxH3ImageToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": MinimaxH3ImageToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getMinimaxH3ImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createHappyhorseTextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": HappyhorseTextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getHappyhorseTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createHappyhorseImageToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": HappyhorseImageToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getHappyhorseImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createHappyhorseEditVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": HappyhorseEditVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getHappyhorseEditVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createGeminiOmniAudio: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": GeminiOmniAudioRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GeminiOmniAudioAnswer;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createGeminiOmniCharacter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": GeminiOmniCharacterRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GeminiOmniCharacterAnswer;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createGeminiOmniTextToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": GeminiOmniTextToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getGeminiOmniTextToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createInfinitetalkAudioToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": InfinitetalkAudioToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getInfinitetalkAudioToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createOmnihumanAudioToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": OmnihumanAudioToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getOmnihumanAudioToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createOmnihumanSubjectDetection: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": OmnihumanSubjectDetectionRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getOmnihumanSubjectDetection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OmnihumanMasksTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createOmnihumanHumanIdentification: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": OmnihumanHumanIdentificationRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getOmnihumanHumanIdentification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OmnihumanStatusTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createTopazUpscaleImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": TopazUpscaleImageRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTopazUpscaleImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImagesTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createTopazUpscaleVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": TopazUpscaleVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTopazUpscaleVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createVolcengineLipSyncVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": VolcengineLipSyncVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getVolcengineLipSyncVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMidjourneyTextToImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": MidjourneyTextToImageRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getMidjourneyTextToImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImagesTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMidjourneyEditImage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": MidjourneyEditImageRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getMidjourneyEditImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ImagesTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMidjourneyImageToVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": MidjourneyImageToVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getMidjourneyImageToVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMidjourneyExtendVideo: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": MidjourneyExtendVideoRequest;
            };
        };
        responses: {
            /** The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskCreated;
                };
            };
            400: components["responses"]["ContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ContinuationRefused"];
            429: components["responses"]["ContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getMidjourneyExtendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskPending | TaskCompleted | TaskFailed;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMidjourneySeed: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": MidjourneySeedRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MidjourneySeedAnswer;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMidjourneyImagePrompts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": MidjourneyImagePromptsRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MidjourneyPromptsAnswer;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    createMidjourneyShortPrompts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 * same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 * The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 * your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** What to make. */
        requestBody: {
            content: {
                "application/json": MidjourneyShortPromptsRequest;
            };
        };
        responses: {
            /** The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MidjourneyPromptsAnswer;
                };
            };
            202: components["responses"]["Accepted"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StoredTask;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}
