// Written by codegen from openapi/; do not edit.

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
                    "application/json": components["schemas"]["JobFinished"];
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
                    "application/json": components["schemas"]["ModifyFinished"];
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
        /**
         * Answer to a create request
         * The new task if `code` is 200, otherwise a refusal without `data`.
         */
        CreateAnswer: {
            /**
             * 200: the task exists. Refusals: 401 the key is missing or wrong; 402 the balance is too low; 404 there is no such
             * endpoint; 408 the model gave no result for more than ten minutes; 422 a value is not accepted; 429 too many calls;
             * 455 maintenance; 500 the host failed; 501 the generation failed; 505 the feature is switched off.
             */
            code: 200 | 401 | 402 | 404 | 408 | 422 | 429 | 455 | 500 | 501 | 505;
            /** `success`, or what is wrong, in words. */
            msg: string;
            /** The new task. Empty in a refusal. */
            data?: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                taskId: components["schemas"]["TaskId"];
                /** The same id again, as some answers have it. */
                recordId?: string;
            } | null;
        };
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
        /**
         * Answer with the credits
         * The credits if `code` is 200, otherwise a refusal without `data`.
         */
        CreditAnswer: {
            /** 200: the call has worked. Any other code is a refusal, and `msg` says why. */
            code: components["schemas"]["AnswerCode"];
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** What is left, in credits. It may have decimals. Empty in a refusal. */
            data?: number | null;
        };
        /**
         * File to be downloaded
         * The file whose link is asked for.
         */
        DownloadUrlRequest: {
            /** URL of a result of kie.ai. Others are refused with `code` 422. */
            url: string;
        };
        /**
         * Answer with a link
         * The link if `code` is 200, otherwise a refusal without `data`.
         */
        DownloadUrlAnswer: {
            /** 200: the call has worked. Any other code is a refusal, and `msg` says why. */
            code: components["schemas"]["AnswerCode"];
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** A link to the file that is good for 20 minutes. Empty in a refusal. */
            data?: string | null;
        };
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
        /**
         * File as a form
         * The file itself, as one part of a form.
         */
        FileForm: {
            /** The file. */
            file: string;
            /** The folder that the file is kept in, without a slash at its ends. */
            uploadPath: components["schemas"]["UploadPath"];
            /** The file's name. Left out, the host makes one. */
            fileName?: components["schemas"]["UploadFileName"];
        };
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
        /**
         * Answer with a file
         * The file if `code` is 200, otherwise a refusal without `data`.
         */
        FileAnswer: {
            /** Whether the call has worked. */
            success?: boolean;
            /** 200: the call has worked. Any other code is a refusal, and `msg` says why. */
            code: components["schemas"]["AnswerCode"];
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The file. Empty in a refusal. */
            data?: components["schemas"]["UploadedFile"] | null;
        };
        /**
         * File URL
         * Format: uri
         * Public URL of a file.
         * @example https://example.com/park.jpg
         */
        FileUrl: string;
        /**
         * File from a URL
         * A file that the host fetches. It may have 100 MB, and the host waits 30 seconds for it.
         */
        FileFromUrl: {
            /** Public URL of a file. */
            fileUrl: components["schemas"]["FileUrl"];
            /** The folder that the file is kept in, without a slash at its ends. */
            uploadPath: components["schemas"]["UploadPath"];
            /** The file's name. Left out, the host makes one. */
            fileName?: components["schemas"]["UploadFileName"];
        };
        /**
         * File from base64
         * A file that stands in the request. It may have 10 MB.
         */
        FileFromBase64: {
            /** The file in base64. */
            base64Data: string;
            /** The folder that the file is kept in, without a slash at its ends. */
            uploadPath: components["schemas"]["UploadPath"];
            /** The file's name. Left out, the host makes one. */
            fileName?: components["schemas"]["UploadFileName"];
        };
        /**
         * Callback URL
         * Format: uri
         * Public URL that receives a POST when the task ends. Recommended in production.
         * @example https://your-callback-url.com/finished
         */
        CallBackUrl: string;
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
        OneUrl: components["schemas"]["FileUrl"][];
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
        /**
         * Kling 2.6, image to video
         * Makes a clip that begins with your picture.
         */
        Kling26ImageToVideo: {
            /**
             * The model.
             */
            model: "kling-2.6/image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 1000 characters.
                 */
                prompt: components["schemas"]["Prompt1000"];
                /**
                 * Public URL of the picture, in a list.
                 *
                 * Limits: at least 1 items, at most 1 items.
                 */
                image_urls: components["schemas"]["OneUrl"];
                /** Whether the clip has sound. */
                sound: components["schemas"]["WithSound"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration: components["schemas"]["FiveOrTenSeconds"];
            };
        };
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
        /**
         * Kling 2.6, motion control
         * Moves the person in your picture as the one in your clip moves.
         */
        Kling26MotionControl: {
            /**
             * The model.
             */
            model: "kling-2.6/motion-control";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
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
                 * Limits: at least 1 items, at most 1 items.
                 */
                input_urls: components["schemas"]["OneUrl"];
                /**
                 * Public URL of the clip, in a list.
                 *
                 * Limits: at least 1 items, at most 1 items.
                 */
                video_urls: components["schemas"]["OneUrl"];
                /**
                 * Quality, by its name or as a resolution. `std` is the lower one.
                 *
                 * Default: `"720p"`.
                 */
                mode: components["schemas"]["KlingMotionMode"];
                /**
                 * Which way the person looks, as in the picture or as in the clip.
                 *
                 * Default: `"video"`.
                 */
                character_orientation: components["schemas"]["KlingOrientation"];
            };
        };
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        WideTallSquare: "16:9" | "9:16" | "1:1";
        /**
         * Kling 2.6, text to video
         * Makes a clip from a text.
         */
        Kling26TextToVideo: {
            /**
             * The model.
             */
            model: "kling-2.6/text-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 1000 characters.
                 */
                prompt: components["schemas"]["Prompt1000"];
                /** Whether the clip has sound. */
                sound: components["schemas"]["WithSound"];
                /**
                 * Shape of the picture.
                 *
                 * Default: `"1:1"`.
                 */
                aspect_ratio: components["schemas"]["WideTallSquare"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration: components["schemas"]["FiveOrTenSeconds"];
            };
        };
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
        /**
         * Element
         * One person or thing.
         */
        KlingOmniElement: {
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
             * Limits: at least 1 items, at most 4 items.
             */
            element_input_urls: components["schemas"]["StoredUrl"][];
            /** Addresses of its voice. */
            element_input_audio_urls?: components["schemas"]["StoredUrl"][];
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
        Kling30OmniImageToVideo: {
            /**
             * The model.
             */
            model: "kling-3.0-omni/image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 3072 characters.
                 */
                prompt: components["schemas"]["Prompt3072"];
                /**
                 * Addresses of the first frame and, if you like, the last one.
                 *
                 * Limits: at least 1 items, at most 2 items.
                 */
                image_urls: components["schemas"]["StoredUrl"][];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 3, up to 15.
                 *
                 * Default: `5`.
                 */
                duration?: components["schemas"]["KlingOmniSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution720To4k"];
                /**
                 * Shape of the picture. `auto` leaves it to the model.
                 *
                 * Default: `"auto"`.
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
                /** Whether the clip has sound. */
                audio?: components["schemas"]["WithSound"];
                /** Whether `multi_prompt` describes the shots. */
                customize_multi_shots?: components["schemas"]["KlingOwnShots"];
                /** Whether the model plans the shots. It does not go with shots of your own. */
                prefer_multi_shots?: components["schemas"]["KlingPlannedShots"];
                /**
                 * What happens in each shot, in order.
                 *
                 * Limits: at most 6 items.
                 */
                multi_prompt?: components["schemas"]["KlingOmniShots"];
                /**
                 * People or things that the prompt names, with pictures of them.
                 *
                 * Limits: at most 3 items.
                 */
                elements?: components["schemas"]["KlingOmniElement"][];
            };
        };
        /**
         * List of one address
         * Address of one file, in a list.
         */
        OneStoredUrl: components["schemas"]["StoredUrl"][];
        /**
         * Aspect ratio
         * Shape of the picture. `auto` is that of the clip, and goes with a clip alone.
         */
        KlingClipAspectRatio: "16:9" | "9:16" | "1:1" | "auto";
        /**
         * Elements
         * People or things that the prompt names, with pictures of them.
         */
        KlingOmniElements: components["schemas"]["KlingOmniElement"][];
        /**
         * Kling 3.0 Omni, reference to video
         * Makes a clip with what your pictures or your clip show. Send pictures, a clip or both.
         */
        Kling30OmniReferenceToVideo: {
            /**
             * The model.
             */
            model: "kling-3.0-omni/reference-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 3072 characters.
                 */
                prompt: components["schemas"]["Prompt3072"];
                /**
                 * Addresses of pictures of what should be seen.
                 *
                 * Limits: at least 1 items, at most 7 items.
                 */
                image_urls?: components["schemas"]["StoredUrl"][];
                /**
                 * Address of the clip, in a list.
                 *
                 * Limits: at least 1 items, at most 1 items.
                 */
                video_urls?: components["schemas"]["OneStoredUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 3, up to 15.
                 *
                 * Default: `5`.
                 */
                duration?: components["schemas"]["KlingOmniSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution720To4k"];
                /** Shape of the picture. `auto` is that of the clip, and goes with a clip alone. */
                aspect_ratio?: components["schemas"]["KlingClipAspectRatio"];
                /** Whether the clip has sound. With a clip of yours it must be `false`. */
                audio?: components["schemas"]["WithSound"];
                /** Whether `multi_prompt` describes the shots. */
                customize_multi_shots?: components["schemas"]["KlingOwnShots"];
                /** Whether the model plans the shots. It does not go with shots of your own. */
                prefer_multi_shots?: components["schemas"]["KlingPlannedShots"];
                /**
                 * What happens in each shot, in order.
                 *
                 * Limits: at most 6 items.
                 */
                multi_prompt?: components["schemas"]["KlingOmniShots"];
                /** People or things that the prompt names, with pictures of them. */
                elements?: components["schemas"]["KlingOmniElements"];
            };
        };
        /**
         * Kling 3.0 Omni, text to video
         * Makes a clip from a text, in one shot or in several.
         */
        Kling30OmniTextToVideo: {
            /**
             * The model.
             */
            model: "kling-3.0-omni/text-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 3072 characters.
                 */
                prompt: components["schemas"]["Prompt3072"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 3, up to 15.
                 *
                 * Default: `5`.
                 */
                duration?: components["schemas"]["KlingOmniSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution720To4k"];
                /**
                 * Shape of the picture.
                 *
                 * Default: `"16:9"`.
                 */
                aspect_ratio?: components["schemas"]["WideTallSquare"];
                /**
                 * Whether the clip has sound.
                 *
                 * Default: `false`.
                 */
                audio?: components["schemas"]["WithSound"];
                /**
                 * Whether `multi_prompt` describes the shots.
                 *
                 * Default: `true`.
                 */
                customize_multi_shots?: components["schemas"]["KlingOwnShots"];
                /** Whether the model plans the shots. It does not go with shots of your own. */
                prefer_multi_shots?: components["schemas"]["KlingPlannedShots"];
                /**
                 * What happens in each shot, in order.
                 *
                 * Limits: at most 6 items.
                 */
                multi_prompt?: components["schemas"]["KlingOmniShots"];
                /** People or things that the prompt names, with pictures of them. */
                elements?: components["schemas"]["KlingOmniElements"];
            };
        };
        /**
         * Seconds as a text
         * Length of the clip in seconds.
         */
        KlingSeconds: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
        /**
         * Kling 3.0 Omni, transformation
         * Changes your clip.
         */
        Kling30OmniTransformation: {
            /**
             * The model.
             */
            model: "kling-3.0-omni/transformation";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 3072 characters.
                 */
                prompt: components["schemas"]["Prompt3072"];
                /**
                 * Addresses of pictures of what should be seen.
                 *
                 * Limits: at least 1 items, at most 4 items.
                 */
                image_urls?: components["schemas"]["StoredUrl"][];
                /**
                 * Address of the clip, in a list.
                 *
                 * Limits: at least 1 items, at most 1 items.
                 */
                video_urls: components["schemas"]["OneStoredUrl"];
                /** Length of the clip in seconds, where pictures are sent too. */
                duration?: components["schemas"]["KlingSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution720To4k"];
                /** Shape of the picture. `auto` is that of the clip, and goes with a clip alone. */
                aspect_ratio?: components["schemas"]["KlingClipAspectRatio"];
                /** Whether the clip has sound. */
                audio?: components["schemas"]["WithSound"];
                /** People or things that the prompt names, with pictures of them. */
                elements?: components["schemas"]["KlingOmniElements"];
            };
        };
        /**
         * Kling 3.0, motion control
         * Moves the person in your picture as the one in your clip moves.
         */
        Kling30MotionControl: {
            /**
             * The model.
             */
            model: "kling-3.0/motion-control";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
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
                 * Limits: at least 1 items, at most 1 items.
                 */
                input_urls: components["schemas"]["OneUrl"];
                /**
                 * Public URL of the clip, in a list.
                 *
                 * Limits: at least 1 items, at most 1 items.
                 */
                video_urls: components["schemas"]["OneUrl"];
                /** Quality, by its name or as a resolution. `std` is the lower one. */
                mode?: components["schemas"]["KlingMotionMode"];
                /** Which way the person looks, as in the picture or as in the clip. */
                character_orientation?: components["schemas"]["KlingOrientation"];
                /**
                 * Whose background is kept.
                 *
                 * Default: `"input_video"`.
                 */
                background_source?: "input_video" | "input_image";
            };
        };
        /**
         * Frames
         * Public URLs of the first frame and, if you like, the last one.
         */
        KlingFrames: components["schemas"]["FileUrl"][];
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
        /**
         * Element
         * One person or thing.
         */
        KlingElement: {
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
            element_input_urls: components["schemas"]["FileUrl"][];
            /** Public URLs of its voice. */
            element_input_audio_urls?: components["schemas"]["FileUrl"][];
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
         * Elements
         * People or things that the prompt names, with pictures of them.
         */
        KlingElements: components["schemas"]["KlingElement"][];
        /**
         * Kling 3.0
         * Makes a clip from a text, in one shot or in several, with first and last frame if you like.
         */
        Kling30Video: {
            /**
             * The model.
             */
            model: "kling-3.0/video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
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
                duration: components["schemas"]["KlingSeconds"];
                /**
                 * Shape of the picture.
                 *
                 * Default: `"16:9"`.
                 */
                aspect_ratio?: components["schemas"]["WideTallSquare"];
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
                sound: components["schemas"]["WithSound"];
                /** Public URLs of the first frame and, if you like, the last one. */
                image_urls?: components["schemas"]["KlingFrames"];
                /**
                 * Whether the clip has several shots. Then `multi_prompt` describes them.
                 *
                 * Default: `false`.
                 */
                multi_shots: boolean;
                /** What happens in each shot, in order. */
                multi_prompt?: components["schemas"]["KlingShots"];
                /**
                 * People or things that the prompt names, with pictures of them.
                 *
                 * Limits: at most 3 items.
                 */
                kling_elements?: components["schemas"]["KlingElements"];
            };
        };
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt5000: string;
        /**
         * Kling avatar, pro
         * Lets the person in your picture say your sound.
         */
        KlingAiAvatarPro: {
            /**
             * The model.
             */
            model: "kling/ai-avatar-pro";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Public URL of the sound. */
                audio_url: components["schemas"]["FileUrl"];
            };
        };
        /**
         * Kling avatar, standard
         * Lets the person in your picture say your sound.
         */
        KlingAiAvatarStandard: {
            /**
             * The model.
             */
            model: "kling/ai-avatar-standard";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Public URL of the sound. */
                audio_url: components["schemas"]["FileUrl"];
            };
        };
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
        /**
         * Kling 2.1 master, image to video
         * Makes a clip that begins with your picture.
         */
        KlingV21MasterImageToVideo: {
            /**
             * The model.
             */
            model: "kling/v2-1-master-image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /**
                 * How closely the prompt is followed.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0.5`.
                 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Kling 2.1 master, text to video
         * Makes a clip from a text.
         */
        KlingV21MasterTextToVideo: {
            /**
             * The model.
             */
            model: "kling/v2-1-master-text-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * Shape of the picture.
                 *
                 * Default: `"16:9"`.
                 */
                aspect_ratio?: components["schemas"]["WideTallSquare"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /**
                 * How closely the prompt is followed.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0.5`.
                 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Kling 2.1 pro, image to video
         * Makes a clip that begins with your picture and, if you like, ends with another.
         */
        KlingV21Pro: {
            /**
             * The model.
             */
            model: "kling/v2-1-pro";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Public URL of the last frame. */
                tail_image_url?: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /**
                 * How closely the prompt is followed.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0.5`.
                 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Kling 2.1 standard, image to video
         * Makes a clip that begins with your picture.
         */
        KlingV21Standard: {
            /**
             * The model.
             */
            model: "kling/v2-1-standard";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /**
                 * How closely the prompt is followed.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0.5`.
                 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt2500: string;
        /**
         * Kling 2.5 turbo pro, image to video
         * Makes a clip that begins with your picture and, if you like, ends with another.
         */
        KlingV25TurboImageToVideoPro: {
            /**
             * The model.
             */
            model: "kling/v2-5-turbo-image-to-video-pro";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 2500 characters.
                 */
                prompt: components["schemas"]["Prompt2500"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Public URL of the last frame. */
                tail_image_url?: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /**
                 * How closely the prompt is followed.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0.5`.
                 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Kling 2.5 turbo pro, text to video
         * Makes a clip from a text.
         */
        KlingV25TurboTextToVideoPro: {
            /**
             * The model.
             */
            model: "kling/v2-5-turbo-text-to-video-pro";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 2500 characters.
                 */
                prompt: components["schemas"]["Prompt2500"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * Shape of the picture.
                 *
                 * Default: `"16:9"`.
                 */
                aspect_ratio?: components["schemas"]["WideTallSquare"];
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
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Resolution
         * How large it is.
         */
        Resolution720And1080: "720p" | "1080p";
        /**
         * Kling 3 turbo, image to video
         * Makes a clip that begins with your picture.
         */
        KlingV3TurboImageToVideo: {
            /**
             * The model.
             */
            model: "kling/v3-turbo-image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 2500 characters.
                 */
                prompt: components["schemas"]["Prompt2500"];
                /**
                 * Public URLs of the pictures.
                 *
                 * Limits: at least 1 items.
                 */
                image_urls: components["schemas"]["FileUrl"][];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration: components["schemas"]["KlingSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution: components["schemas"]["Resolution720And1080"];
            };
        };
        /**
         * Kling 3 turbo, text to video
         * Makes a clip from a text.
         */
        KlingV3TurboTextToVideo: {
            /**
             * The model.
             */
            model: "kling/v3-turbo-text-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 2500 characters.
                 */
                prompt: components["schemas"]["Prompt2500"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration: components["schemas"]["KlingSeconds"];
                /**
                 * Shape of the picture.
                 *
                 * Default: `"16:9"`.
                 */
                aspect_ratio: components["schemas"]["WideTallSquare"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution: components["schemas"]["Resolution720And1080"];
            };
        };
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
        /**
         * Wan 2.2 turbo, image to video
         * Makes a clip that begins with your picture.
         */
        Wan22A14bImageToVideoTurbo: {
            /**
             * The model.
             */
            model: "wan/2-2-a14b-image-to-video-turbo";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution480And720"];
                /**
                 * How much quality is given up for speed.
                 *
                 * Default: `"none"`.
                 */
                acceleration?: components["schemas"]["Wan22Acceleration"];
                /** Whether a language model adds detail to the prompt first. */
                enable_prompt_expansion?: components["schemas"]["PromptExtend"];
                /**
                 * The same number gives about the same result.
                 *
                 * Limits: from 0, up to 2147483647.
                 *
                 * Default: `0`.
                 */
                seed?: components["schemas"]["Wan22Seed"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
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
        /**
         * Wan 2.2 turbo, speech to video
         * Lets the person in your picture say your sound.
         */
        Wan22A14bSpeechToVideoTurbo: {
            /**
             * The model.
             */
            model: "wan/2-2-a14b-speech-to-video-turbo";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Public URL of the sound. */
                audio_url: components["schemas"]["FileUrl"];
                /**
                 * How large it is.
                 *
                 * Default: `"480p"`.
                 */
                resolution?: components["schemas"]["Resolution480To720"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** The same number gives about the same result. */
                seed?: components["schemas"]["AnySeed"];
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
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.2 turbo, text to video
         * Makes a clip from a text.
         */
        Wan22A14bTextToVideoTurbo: {
            /**
             * The model.
             */
            model: "wan/2-2-a14b-text-to-video-turbo";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
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
                resolution?: components["schemas"]["Resolution480And720"];
                /**
                 * How much quality is given up for speed.
                 *
                 * Default: `"none"`.
                 */
                acceleration?: components["schemas"]["Wan22Acceleration"];
                /** Whether a language model adds detail to the prompt first. */
                enable_prompt_expansion?: components["schemas"]["PromptExtend"];
                /**
                 * The same number gives about the same result.
                 *
                 * Limits: from 0, up to 2147483647.
                 *
                 * Default: `0`.
                 */
                seed?: components["schemas"]["Wan22Seed"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.2 animate, move
         * Moves the person in your picture as the one in your clip moves.
         */
        Wan22AnimateMove: {
            /**
             * The model.
             */
            model: "wan/2-2-animate-move";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Public URL of the clip. */
                video_url: components["schemas"]["FileUrl"];
                /**
                 * How large it is.
                 *
                 * Default: `"480p"`.
                 */
                resolution?: components["schemas"]["Resolution480To720"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.2 animate, replace
         * Puts the person of your picture into your clip.
         */
        Wan22AnimateReplace: {
            /**
             * The model.
             */
            model: "wan/2-2-animate-replace";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Public URL of the clip. */
                video_url: components["schemas"]["FileUrl"];
                /**
                 * How large it is.
                 *
                 * Default: `"480p"`.
                 */
                resolution?: components["schemas"]["Resolution480To720"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt800: string;
        /**
         * Wan 2.5, image to video
         * Makes a clip that begins with your picture.
         */
        Wan25ImageToVideo: {
            /**
             * The model.
             */
            model: "wan/2-5-image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 800 characters.
                 */
                prompt: components["schemas"]["Prompt800"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Length of the clip in seconds. */
                duration: components["schemas"]["FiveOrTenSeconds"];
                /** How large it is. */
                resolution?: components["schemas"]["Resolution720And1080"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** Whether a language model adds detail to the prompt first. */
                enable_prompt_expansion?: components["schemas"]["PromptExtend"];
                /** The same number gives about the same result. */
                seed?: components["schemas"]["AnySeed"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.5, text to video
         * Makes a clip from a text.
         */
        Wan25TextToVideo: {
            /**
             * The model.
             */
            model: "wan/2-5-text-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 800 characters.
                 */
                prompt: components["schemas"]["Prompt800"];
                /** Length of the clip in seconds. */
                duration: components["schemas"]["FiveOrTenSeconds"];
                /** Shape of the picture. */
                aspect_ratio?: components["schemas"]["WideTallSquare"];
                /** How large it is. */
                resolution?: components["schemas"]["Resolution720And1080"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** Whether a language model adds detail to the prompt first. */
                enable_prompt_expansion?: components["schemas"]["PromptExtend"];
                /** The same number gives about the same result. */
                seed?: components["schemas"]["AnySeed"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
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
        /**
         * Wan 2.6 flash, image to video
         * Makes a clip that begins with your picture.
         */
        Wan26FlashImageToVideo: {
            /**
             * The model.
             */
            model: "wan/2-6-flash-image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 1500 characters.
                 */
                prompt: components["schemas"]["Prompt1500"];
                /**
                 * Public URL of the picture, in a list.
                 *
                 * Limits: at least 1 items, at most 1 items.
                 */
                image_urls: components["schemas"]["OneUrl"];
                /** Whether the clip has sound. */
                audio: components["schemas"]["WithSound"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveToFifteenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"1080p"`.
                 */
                resolution?: components["schemas"]["Resolution720And1080"];
                /** Whether the clip has several shots. */
                multi_shots?: components["schemas"]["SeveralShots"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * List of URLs
         * Public URLs of files.
         */
        OneToThreeUrls: components["schemas"]["FileUrl"][];
        /**
         * Wan 2.6 flash, video to video
         * Makes a new clip with what your clips show.
         */
        Wan26FlashVideoToVideo: {
            /**
             * The model.
             */
            model: "wan/2-6-flash-video-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 1500 characters.
                 */
                prompt: components["schemas"]["Prompt1500"];
                /**
                 * Public URLs of the clips.
                 *
                 * Limits: at least 1 items, at most 3 items.
                 */
                video_urls: components["schemas"]["OneToThreeUrls"];
                /** Whether the clip has sound. */
                audio?: components["schemas"]["WithSound"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"1080p"`.
                 */
                resolution?: components["schemas"]["Resolution720And1080"];
                /** Whether the clip has several shots. */
                multi_shots?: components["schemas"]["SeveralShots"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.6, image to video
         * Makes a clip that begins with your picture.
         */
        Wan26ImageToVideo: {
            /**
             * The model.
             */
            model: "wan/2-6-image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /**
                 * Public URL of the picture, in a list.
                 *
                 * Limits: at least 1 items, at most 1 items.
                 */
                image_urls: components["schemas"]["OneUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveToFifteenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"1080p"`.
                 */
                resolution?: components["schemas"]["Resolution720And1080"];
                /**
                 * Whether the clip has several shots.
                 *
                 * Default: `false`.
                 */
                multi_shots?: components["schemas"]["SeveralShots"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.6, text to video
         * Makes a clip from a text.
         */
        Wan26TextToVideo: {
            /**
             * The model.
             */
            model: "wan/2-6-text-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveToFifteenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"1080p"`.
                 */
                resolution?: components["schemas"]["Resolution720And1080"];
                /**
                 * Whether the clip has several shots.
                 *
                 * Default: `false`.
                 */
                multi_shots?: components["schemas"]["SeveralShots"];
            };
        };
        /**
         * Wan 2.6, video to video
         * Makes a new clip with what your clips show.
         */
        Wan26VideoToVideo: {
            /**
             * The model.
             */
            model: "wan/2-6-video-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /**
                 * Public URLs of the clips.
                 *
                 * Limits: at least 1 items, at most 3 items.
                 */
                video_urls: components["schemas"]["OneToThreeUrls"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"1080p"`.
                 */
                resolution?: components["schemas"]["Resolution720And1080"];
                /**
                 * Whether the clip has several shots.
                 *
                 * Default: `false`.
                 */
                multi_shots?: components["schemas"]["SeveralShots"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
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
        /**
         * Wan 2.7, image
         * Makes pictures from a text, or changes the pictures that you send.
         */
        Wan27Image: {
            /**
             * The model.
             */
            model: "wan/2-7-image";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /**
                 * Public URLs of the pictures to start from.
                 *
                 * Limits: at most 9 items.
                 */
                input_urls?: components["schemas"]["FileUrl"][];
                /**
                 * Shape of the picture, where none is sent.
                 */
                aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
                /**
                 * How large it is.
                 *
                 * Default: `"2K"`.
                 */
                resolution?: components["schemas"]["ImageResolution"];
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
                color_palette?: components["schemas"]["WanColors"];
                /** For each picture the places to change. */
                bbox_list?: components["schemas"]["WanBoxes"];
                /**
                 * Whether the result is marked as made by a machine.
                 *
                 * Default: `false`.
                 */
                watermark?: components["schemas"]["Watermark"];
                /**
                 * The same number gives about the same result.
                 *
                 * Limits: from 0, up to 2147483647.
                 *
                 * Default: `0`.
                 */
                seed?: components["schemas"]["Seed"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.7 pro, image
         * Makes pictures from a text, or changes the pictures that you send.
         */
        Wan27ImagePro: {
            /**
             * The model.
             */
            model: "wan/2-7-image-pro";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /**
                 * Public URLs of the pictures to start from.
                 *
                 * Limits: at most 9 items.
                 */
                input_urls?: components["schemas"]["FileUrl"][];
                /**
                 * Shape of the picture, where none is sent.
                 */
                aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
                /**
                 * How large it is.
                 *
                 * Default: `"2K"`.
                 */
                resolution?: components["schemas"]["ImageResolution"];
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
                color_palette?: components["schemas"]["WanColors"];
                /** For each picture the places to change. */
                bbox_list?: components["schemas"]["WanBoxes"];
                /**
                 * Whether the result is marked as made by a machine.
                 *
                 * Default: `false`.
                 */
                watermark?: components["schemas"]["Watermark"];
                /**
                 * The same number gives about the same result.
                 *
                 * Limits: from 0, up to 2147483647.
                 *
                 * Default: `0`.
                 */
                seed?: components["schemas"]["Seed"];
            };
        };
        /**
         * Seconds
         * Length of the clip in seconds.
         */
        WanSeconds: number;
        /**
         * Wan 2.7, image to video
         * Makes a clip that begins with your picture or goes on from your clip.
         */
        Wan27ImageToVideo: {
            /**
             * The model.
             */
            model: "wan/2-7-image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the first frame. */
                first_frame_url?: components["schemas"]["FileUrl"];
                /** Public URL of the last frame. */
                last_frame_url?: components["schemas"]["FileUrl"];
                /** Public URL of the clip to go on from. */
                first_clip_url?: components["schemas"]["FileUrl"];
                /** Public URL of the sound to move to. */
                driving_audio_url?: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 2, up to 15.
                 *
                 * Default: `5`.
                 */
                duration?: components["schemas"]["WanSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"1080p"`.
                 */
                resolution?: components["schemas"]["Resolution720And1080"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /**
                 * Whether a language model adds detail to the prompt first.
                 *
                 * Default: `true`.
                 */
                prompt_extend?: components["schemas"]["PromptExtend"];
                /**
                 * Whether the result is marked as made by a machine.
                 *
                 * Default: `false`.
                 */
                watermark?: components["schemas"]["Watermark"];
                /**
                 * The same number gives about the same result.
                 *
                 * Limits: from 0, up to 2147483647.
                 */
                seed?: components["schemas"]["Seed"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        WanAspectRatio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * Wan 2.7, reference to video
         * Makes a clip with what your pictures, clips and sounds show.
         */
        Wan27R2v: {
            /**
             * The model.
             */
            model: "wan/2-7-r2v";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /**
                 * Public URLs of pictures. Send pictures, clips or both.
                 *
                 * Limits: at most 5 items.
                 */
                reference_image?: components["schemas"]["FileUrl"][];
                /**
                 * Public URLs of clips. Send pictures, clips or both.
                 *
                 * Limits: at most 5 items.
                 */
                reference_video?: components["schemas"]["FileUrl"][];
                /** Public URL of the voice. */
                reference_voice?: components["schemas"]["FileUrl"];
                /** Public URL of the first frame. It decides the shape too. */
                first_frame?: components["schemas"]["FileUrl"];
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
                aspect_ratio?: components["schemas"]["WanAspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"1080p"`.
                 */
                resolution?: components["schemas"]["Resolution720And1080"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /**
                 * Whether a language model adds detail to the prompt first.
                 *
                 * Default: `true`.
                 */
                prompt_extend?: components["schemas"]["PromptExtend"];
                /**
                 * Whether the result is marked as made by a machine.
                 *
                 * Default: `false`.
                 */
                watermark?: components["schemas"]["Watermark"];
                /**
                 * The same number gives about the same result.
                 *
                 * Limits: from 0, up to 2147483647.
                 */
                seed?: components["schemas"]["Seed"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.7, text to video
         * Makes a clip from a text.
         */
        Wan27TextToVideo: {
            /**
             * The model.
             */
            model: "wan/2-7-text-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the sound. */
                audio_url?: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 2, up to 15.
                 *
                 * Default: `5`.
                 */
                duration?: components["schemas"]["WanSeconds"];
                /**
                 * Shape of the picture.
                 *
                 * Default: `"16:9"`.
                 */
                ratio?: components["schemas"]["WanAspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"1080p"`.
                 */
                resolution?: components["schemas"]["Resolution720And1080"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /**
                 * Whether a language model adds detail to the prompt first.
                 *
                 * Default: `true`.
                 */
                prompt_extend?: components["schemas"]["PromptExtend"];
                /**
                 * Whether the result is marked as made by a machine.
                 *
                 * Default: `false`.
                 */
                watermark?: components["schemas"]["Watermark"];
                /**
                 * The same number gives about the same result.
                 *
                 * Limits: from 0, up to 2147483647.
                 */
                seed?: components["schemas"]["Seed"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.7, video edit
         * Changes your clip.
         */
        Wan27Videoedit: {
            /**
             * The model.
             */
            model: "wan/2-7-videoedit";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to change, in words.
                 *
                 * Limits: at most 5000 characters.
                 */
                prompt?: string;
                /** Public URL of the clip. */
                video_url: components["schemas"]["FileUrl"];
                /** Public URL of a picture of what should be there. */
                reference_image?: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds. Zero is the length of yours.
                 *
                 * Limits: from 0, up to 10.
                 *
                 * Default: `0`.
                 */
                duration?: number;
                /** Shape of the picture. Left out, it is that of your clip. */
                aspect_ratio?: components["schemas"]["WanAspectRatio"];
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
                resolution?: components["schemas"]["Resolution720And1080"];
                /**
                 * What must not be seen.
                 *
                 * Limits: at most 500 characters.
                 */
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /**
                 * Whether a language model adds detail to the prompt first.
                 *
                 * Default: `true`.
                 */
                prompt_extend?: components["schemas"]["PromptExtend"];
                /**
                 * Whether the result is marked as made by a machine.
                 *
                 * Default: `false`.
                 */
                watermark?: components["schemas"]["Watermark"];
                /**
                 * The same number gives about the same result.
                 *
                 * Limits: from 0, up to 2147483647.
                 */
                seed?: components["schemas"]["Seed"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Prompt optimizer
         * Whether the model improves the prompt first.
         */
        PromptOptimizer: boolean;
        /**
         * Hailuo 02 pro, image to video
         * Makes a clip that begins with your picture and, if you like, ends with another.
         */
        Hailuo02ImageToVideoPro: {
            /**
             * The model.
             */
            model: "hailuo/02-image-to-video-pro";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 1500 characters.
                 */
                prompt: components["schemas"]["Prompt1500"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Public URL of the last frame. */
                end_image_url?: components["schemas"]["FileUrl"];
                /** Whether the model improves the prompt first. */
                prompt_optimizer?: components["schemas"]["PromptOptimizer"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Seconds as a text
         * Length of the clip in seconds.
         */
        SixOrTenSeconds: "6" | "10";
        /**
         * Hailuo 02 standard, image to video
         * Makes a clip that begins with your picture and, if you like, ends with another.
         */
        Hailuo02ImageToVideoStandard: {
            /**
             * The model.
             */
            model: "hailuo/02-image-to-video-standard";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 1500 characters.
                 */
                prompt: components["schemas"]["Prompt1500"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Public URL of the last frame. */
                end_image_url?: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"10"`.
                 */
                duration?: components["schemas"]["SixOrTenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"768P"`.
                 */
                resolution?: "512P" | "768P";
                /** Whether the model improves the prompt first. */
                prompt_optimizer?: components["schemas"]["PromptOptimizer"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Hailuo 02 pro, text to video
         * Makes a clip from a text.
         */
        Hailuo02TextToVideoPro: {
            /**
             * The model.
             */
            model: "hailuo/02-text-to-video-pro";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 1500 characters.
                 */
                prompt: components["schemas"]["Prompt1500"];
                /** Whether the model improves the prompt first. */
                prompt_optimizer?: components["schemas"]["PromptOptimizer"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Hailuo 02 standard, text to video
         * Makes a clip from a text.
         */
        Hailuo02TextToVideoStandard: {
            /**
             * The model.
             */
            model: "hailuo/02-text-to-video-standard";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 1500 characters.
                 */
                prompt: components["schemas"]["Prompt1500"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"6"`.
                 */
                duration?: components["schemas"]["SixOrTenSeconds"];
                /** Whether the model improves the prompt first. */
                prompt_optimizer?: components["schemas"]["PromptOptimizer"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Resolution
         * How large it is.
         */
        Resolution768And1080: "768P" | "1080P";
        /**
         * Hailuo 2.3 pro, image to video
         * Makes a clip that begins with your picture.
         */
        Hailuo23ImageToVideoPro: {
            /**
             * The model.
             */
            model: "hailuo/2-3-image-to-video-pro";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"6"`.
                 */
                duration?: components["schemas"]["SixOrTenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"768P"`.
                 */
                resolution?: components["schemas"]["Resolution768And1080"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Hailuo 2.3 standard, image to video
         * Makes a clip that begins with your picture.
         */
        Hailuo23ImageToVideoStandard: {
            /**
             * The model.
             */
            model: "hailuo/2-3-image-to-video-standard";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"6"`.
                 */
                duration?: components["schemas"]["SixOrTenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"768P"`.
                 */
                resolution?: components["schemas"]["Resolution768And1080"];
            };
        };
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
        /**
         * MiniMax H3, image to video
         * Makes a clip between a first and a last frame, or from one of them.
         */
        MinimaxH3ImageToVideo: {
            /**
             * The model.
             */
            model: "minimax-h3/image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 7000 characters.
                 */
                prompt: components["schemas"]["Prompt7000"];
                /** Address of the first frame. Send this one, the last one or both. */
                first_frame_url?: components["schemas"]["StoredUrl"];
                /** Address of the last frame. */
                last_frame_url?: components["schemas"]["StoredUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 4, up to 15.
                 *
                 * Default: `6`.
                 */
                duration: components["schemas"]["MinimaxSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"2K"`.
                 */
                resolution?: components["schemas"]["MinimaxResolution"];
            };
        };
        /**
         * List of addresses
         * Addresses of files.
         */
        UpToNineAddresses: components["schemas"]["StoredUrl"][];
        /**
         * List of addresses
         * Addresses of files.
         */
        UpToThreeAddresses: components["schemas"]["StoredUrl"][];
        /**
         * Aspect ratio
         * Shape of the picture. `adaptive` leaves it to the model.
         */
        SeedanceAspectRatio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
        /**
         * MiniMax H3, reference to video
         * Makes a clip with what your pictures, clips and sounds show.
         */
        MinimaxH3ReferenceToVideo: {
            /**
             * The model.
             */
            model: "minimax-h3/reference-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 7000 characters.
                 */
                prompt: components["schemas"]["Prompt7000"];
                /**
                 * Addresses of pictures.
                 *
                 * Limits: at most 9 items.
                 */
                reference_image_urls?: components["schemas"]["UpToNineAddresses"];
                /**
                 * Addresses of clips.
                 *
                 * Limits: at most 3 items.
                 */
                reference_video_urls?: components["schemas"]["UpToThreeAddresses"];
                /**
                 * Addresses of sounds.
                 *
                 * Limits: at most 3 items.
                 */
                reference_audio_urls?: components["schemas"]["UpToThreeAddresses"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 4, up to 15.
                 *
                 * Default: `6`.
                 */
                duration: components["schemas"]["MinimaxSeconds"];
                /**
                 * Shape of the picture. `adaptive` leaves it to the model.
                 *
                 * Default: `"adaptive"`.
                 */
                aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"2K"`.
                 */
                resolution?: components["schemas"]["MinimaxResolution"];
            };
        };
        /**
         * Aspect ratio
         * Shape of the picture.
         */
        BytedanceAspectRatio: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
        /**
         * MiniMax H3, text to video
         * Makes a clip from a text.
         */
        MinimaxH3TextToVideo: {
            /**
             * The model.
             */
            model: "minimax-h3/text-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 7000 characters.
                 */
                prompt: components["schemas"]["Prompt7000"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 4, up to 15.
                 *
                 * Default: `6`.
                 */
                duration: components["schemas"]["MinimaxSeconds"];
                /** Shape of the picture. */
                aspect_ratio: components["schemas"]["BytedanceAspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"2K"`.
                 */
                resolution?: components["schemas"]["MinimaxResolution"];
            };
        };
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
        /**
         * Seedance 1.5 pro
         * Makes a clip from a text, with pictures to start from if you like.
         */
        Seedance15Pro: {
            /**
             * The model.
             */
            model: "bytedance/seedance-1.5-pro";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: at least 3 characters, at most 20000 characters.
                 */
                prompt: components["schemas"]["SeedancePrompt"];
                /**
                 * Public URLs of the pictures to start from.
                 *
                 * Limits: at most 2 items.
                 */
                input_urls?: components["schemas"]["FileUrl"][];
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
                aspect_ratio: components["schemas"]["BytedanceAspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution480To1080"];
                /**
                 * Whether the clip has sound.
                 *
                 * Default: `false`.
                 */
                generate_audio?: components["schemas"]["WithSound"];
                /**
                 * Whether the camera stands still.
                 *
                 * Default: `false`.
                 */
                fixed_lens?: components["schemas"]["CameraFixed"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
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
        /**
         * Seedance 2
         * Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
         */
        Seedance2: {
            /**
             * The model.
             */
            model: "bytedance/seedance-2";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: at least 3 characters, at most 20000 characters.
                 */
                prompt?: components["schemas"]["SeedancePrompt"];
                /** Address of the first frame. It does not go with references. */
                first_frame_url?: components["schemas"]["StoredUrl"];
                /** Address of the last frame. It wants a first one. */
                last_frame_url?: components["schemas"]["StoredUrl"];
                /**
                 * Addresses of pictures.
                 *
                 * Limits: at most 9 items.
                 */
                reference_image_urls?: components["schemas"]["UpToNineAddresses"];
                /**
                 * Addresses of clips.
                 *
                 * Limits: at most 3 items.
                 */
                reference_video_urls?: components["schemas"]["UpToThreeAddresses"];
                /**
                 * Addresses of sounds.
                 *
                 * Limits: at most 3 items.
                 */
                reference_audio_urls?: components["schemas"]["UpToThreeAddresses"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 4, up to 15.
                 *
                 * Default: `5`.
                 */
                duration?: components["schemas"]["SeedanceSeconds"];
                /**
                 * Shape of the picture. `adaptive` leaves it to the model.
                 *
                 * Default: `"16:9"`.
                 */
                aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
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
                generate_audio?: components["schemas"]["WithSound"];
                /** Whether the model may look things up on the web. */
                web_search?: components["schemas"]["WebSearch"];
                /**
                 * Whether the last frame comes as a picture too.
                 *
                 * Default: `false`.
                 */
                return_last_frame?: components["schemas"]["ReturnLastFrame"];
            };
        };
        /**
         * Seedance 2.5
         * Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
         */
        Seedance25: {
            /**
             * The model.
             */
            model: "bytedance/seedance-2-5";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: at most 30000 characters.
                 */
                prompt?: string;
                /** Address of the first frame. It does not go with references. */
                first_frame_url?: components["schemas"]["StoredUrl"];
                /** Address of the last frame. It wants a first one. */
                last_frame_url?: components["schemas"]["StoredUrl"];
                /**
                 * Addresses of pictures.
                 *
                 * Limits: at most 30 items.
                 */
                reference_image_urls?: components["schemas"]["StoredUrl"][];
                /**
                 * Addresses of clips.
                 *
                 * Limits: at most 10 items.
                 */
                reference_video_urls?: components["schemas"]["StoredUrl"][];
                /**
                 * Addresses of sounds.
                 *
                 * Limits: at most 10 items.
                 */
                reference_audio_urls?: components["schemas"]["StoredUrl"][];
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
                aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution480To1080"];
                /**
                 * Whether the clip has sound.
                 *
                 * Default: `true`.
                 */
                generate_audio?: components["schemas"]["WithSound"];
                /** Whether the model may look things up on the web. */
                web_search?: components["schemas"]["WebSearch"];
                /**
                 * Whether the last frame comes as a picture too.
                 *
                 * Default: `false`.
                 */
                return_last_frame?: components["schemas"]["ReturnLastFrame"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
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
        Seedance2Fast: {
            /**
             * The model.
             */
            model: "bytedance/seedance-2-fast";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: at least 3 characters, at most 20000 characters.
                 */
                prompt?: components["schemas"]["SeedancePrompt"];
                /** Address of the first frame. It does not go with references. */
                first_frame_url?: components["schemas"]["StoredUrl"];
                /** Address of the last frame. It wants a first one. */
                last_frame_url?: components["schemas"]["StoredUrl"];
                /**
                 * Addresses of pictures.
                 *
                 * Limits: at most 9 items.
                 */
                reference_image_urls?: components["schemas"]["UpToNineAddresses"];
                /**
                 * Addresses of clips.
                 *
                 * Limits: at most 3 items.
                 */
                reference_video_urls?: components["schemas"]["UpToThreeAddresses"];
                /**
                 * Addresses of sounds.
                 *
                 * Limits: at most 3 items.
                 */
                reference_audio_urls?: components["schemas"]["UpToThreeAddresses"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 4, up to 15.
                 *
                 * Default: `5`.
                 */
                duration?: components["schemas"]["SeedanceSeconds"];
                /**
                 * Shape of the picture. `adaptive` leaves it to the model.
                 *
                 * Default: `"16:9"`.
                 */
                aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution480And720"];
                /**
                 * Whether the clip has sound.
                 *
                 * Default: `true`.
                 */
                generate_audio?: components["schemas"]["WithSound"];
                /** Whether the model may look things up on the web. */
                web_search?: components["schemas"]["WebSearch"];
                /**
                 * Whether the last frame comes as a picture too.
                 *
                 * Default: `false`.
                 */
                return_last_frame?: components["schemas"]["ReturnLastFrame"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Seedance 2 mini
         * Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
         */
        Seedance2Mini: {
            /**
             * The model.
             */
            model: "bytedance/seedance-2-mini";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: at least 3 characters, at most 20000 characters.
                 */
                prompt?: components["schemas"]["SeedancePrompt"];
                /** Address of the first frame. It does not go with references. */
                first_frame_url?: components["schemas"]["StoredUrl"];
                /** Address of the last frame. It wants a first one. */
                last_frame_url?: components["schemas"]["StoredUrl"];
                /**
                 * Addresses of pictures.
                 *
                 * Limits: at most 9 items.
                 */
                reference_image_urls?: components["schemas"]["UpToNineAddresses"];
                /**
                 * Addresses of clips.
                 *
                 * Limits: at most 3 items.
                 */
                reference_video_urls?: components["schemas"]["UpToThreeAddresses"];
                /**
                 * Addresses of sounds.
                 *
                 * Limits: at most 3 items.
                 */
                reference_audio_urls?: components["schemas"]["UpToThreeAddresses"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Limits: from 4, up to 15.
                 *
                 * Default: `5`.
                 */
                duration?: components["schemas"]["SeedanceSeconds"];
                /**
                 * Shape of the picture. `adaptive` leaves it to the model.
                 *
                 * Default: `"16:9"`.
                 */
                aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution480And720"];
                /**
                 * Whether the clip has sound.
                 *
                 * Default: `true`.
                 */
                generate_audio?: components["schemas"]["WithSound"];
                /** Whether the model may look things up on the web. */
                web_search?: components["schemas"]["WebSearch"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
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
        /**
         * Bytedance V1 lite, image to video
         * Makes a clip that begins with your picture and, if you like, ends with another.
         */
        BytedanceV1LiteImageToVideo: {
            /**
             * The model.
             */
            model: "bytedance/v1-lite-image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 10000 characters.
                 */
                prompt: components["schemas"]["Prompt10000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** Public URL of the last frame. */
                end_image_url?: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution480To1080"];
                /** Whether the camera stands still. */
                camera_fixed?: components["schemas"]["CameraFixed"];
                /**
                 * The same number gives about the same result. Minus one leaves it to the model.
                 *
                 * Limits: from -1, up to 2147483647.
                 *
                 * Default: `-1`.
                 */
                seed?: components["schemas"]["BytedanceSeed"];
                /** Whether the request is checked for what is not allowed. */
                enable_safety_checker?: components["schemas"]["SafetyChecker"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Bytedance V1 lite, text to video
         * Makes a clip from a text.
         */
        BytedanceV1LiteTextToVideo: {
            /**
             * The model.
             */
            model: "bytedance/v1-lite-text-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 10000 characters.
                 */
                prompt: components["schemas"]["Prompt10000"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
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
                resolution?: components["schemas"]["Resolution480To1080"];
                /** Whether the camera stands still. */
                camera_fixed?: components["schemas"]["CameraFixed"];
                /** The same number gives about the same result. */
                seed?: components["schemas"]["AnySeed"];
                /** Whether the request is checked for what is not allowed. */
                enable_safety_checker?: components["schemas"]["SafetyChecker"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Bytedance V1 pro fast, image to video
         * Makes a clip that begins with your picture.
         */
        BytedanceV1ProFastImageToVideo: {
            /**
             * The model.
             */
            model: "bytedance/v1-pro-fast-image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 10000 characters.
                 */
                prompt: components["schemas"]["Prompt10000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution720And1080"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Bytedance V1 pro, image to video
         * Makes a clip that begins with your picture.
         */
        BytedanceV1ProImageToVideo: {
            /**
             * The model.
             */
            model: "bytedance/v1-pro-image-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 10000 characters.
                 */
                prompt: components["schemas"]["Prompt10000"];
                /** Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution480To1080"];
                /** Whether the camera stands still. */
                camera_fixed?: components["schemas"]["CameraFixed"];
                /**
                 * The same number gives about the same result. Minus one leaves it to the model.
                 *
                 * Limits: from -1, up to 2147483647.
                 *
                 * Default: `-1`.
                 */
                seed?: components["schemas"]["BytedanceSeed"];
                /** Whether the request is checked for what is not allowed. */
                enable_safety_checker?: components["schemas"]["SafetyChecker"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Bytedance V1 pro, text to video
         * Makes a clip from a text.
         */
        BytedanceV1ProTextToVideo: {
            /**
             * The model.
             */
            model: "bytedance/v1-pro-text-to-video";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 10000 characters.
                 */
                prompt: components["schemas"]["Prompt10000"];
                /**
                 * Length of the clip in seconds.
                 *
                 * Default: `"5"`.
                 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * Shape of the picture.
                 *
                 * Default: `"16:9"`.
                 */
                aspect_ratio?: components["schemas"]["BytedanceAspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"720p"`.
                 */
                resolution?: components["schemas"]["Resolution480To1080"];
                /** Whether the camera stands still. */
                camera_fixed?: components["schemas"]["CameraFixed"];
                /**
                 * The same number gives about the same result. Minus one leaves it to the model.
                 *
                 * Limits: from -1, up to 2147483647.
                 *
                 * Default: `-1`.
                 */
                seed?: components["schemas"]["BytedanceSeed"];
                /** Whether the request is checked for what is not allowed. */
                enable_safety_checker?: components["schemas"]["SafetyChecker"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
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
        /**
         * Nano Banana
         * Makes a picture from a text.
         */
        NanoBanana: {
            /**
             * The model.
             */
            model: "google/nano-banana";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /**
                 * Shape of the picture. `auto` leaves it to the model.
                 *
                 * Default: `"1:1"`.
                 */
                aspect_ratio?: components["schemas"]["NanoBananaAspectRatio"];
                /**
                 * The older name of `aspect_ratio`.
                 *
                 * Default: `"1:1"`.
                 */
                image_size?: components["schemas"]["NanoBananaAspectRatio"];
                /**
                 * Kind of file.
                 *
                 * Default: `"png"`.
                 */
                output_format?: components["schemas"]["NanoBananaFormat"];
                /** Whether results are filtered for what is not safe for work. */
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Nano Banana, edit
         * Changes the pictures that you send.
         */
        NanoBananaEdit: {
            /**
             * The model.
             */
            model: "google/nano-banana-edit";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                prompt: components["schemas"]["Prompt5000"];
                /**
                 * Public URLs of the pictures to start from.
                 *
                 * Limits: at least 1 items, at most 10 items.
                 */
                image_urls: components["schemas"]["FileUrl"][];
                /**
                 * Shape of the picture. `auto` leaves it to the model.
                 *
                 * Default: `"1:1"`.
                 */
                aspect_ratio?: components["schemas"]["NanoBananaAspectRatio"];
                /**
                 * The older name of `aspect_ratio`.
                 *
                 * Default: `"1:1"`.
                 */
                image_size?: components["schemas"]["NanoBananaAspectRatio"];
                /**
                 * Kind of file.
                 *
                 * Default: `"png"`.
                 */
                output_format?: components["schemas"]["NanoBananaFormat"];
            };
        };
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
        /**
         * Nano Banana 2
         * Makes a picture from a text, or changes the pictures that you send.
         */
        NanoBanana2: {
            /**
             * The model.
             */
            model: "nano-banana-2";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to show or to change.
                 *
                 * Limits: not empty, at most 20000 characters.
                 */
                prompt: components["schemas"]["NanoBanana2Prompt"];
                /**
                 * Public URLs of the pictures to start from.
                 *
                 * Limits: at most 14 items.
                 */
                image_input?: components["schemas"]["FileUrl"][];
                /**
                 * Shape of the picture. `auto` leaves it to the model.
                 *
                 * Default: `"auto"`.
                 */
                aspect_ratio?: components["schemas"]["NanoBanana2AspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"1K"`.
                 */
                resolution?: components["schemas"]["ImageResolution"];
                /**
                 * Kind of file.
                 *
                 * Default: `"jpg"`.
                 */
                output_format?: components["schemas"]["ImageFormat"];
            };
        };
        /**
         * Nano Banana 2 lite
         * Makes a picture from a text, or changes the pictures that you send.
         */
        NanoBanana2Lite: {
            /**
             * The model.
             */
            model: "nano-banana-2-lite";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to show or to change.
                 *
                 * Limits: not empty, at most 20000 characters.
                 */
                prompt: components["schemas"]["NanoBanana2Prompt"];
                /**
                 * Public URLs of the pictures to start from.
                 *
                 * Limits: at most 10 items.
                 */
                image_urls?: components["schemas"]["FileUrl"][];
                /**
                 * Shape of the picture. `auto` leaves it to the model.
                 *
                 * Default: `"auto"`.
                 */
                aspect_ratio: components["schemas"]["NanoBanana2AspectRatio"];
            };
        };
        /**
         * Nano Banana pro
         * Makes a picture from a text, or changes the pictures that you send.
         */
        NanoBananaPro: {
            /**
             * The model.
             */
            model: "nano-banana-pro";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What to make, in words.
                 *
                 * Limits: not empty, at most 10000 characters.
                 */
                prompt: components["schemas"]["Prompt10000"];
                /**
                 * Public URLs of the pictures to start from.
                 *
                 * Limits: at most 8 items.
                 */
                image_input?: components["schemas"]["FileUrl"][];
                /**
                 * Shape of the picture. `auto` leaves it to the model.
                 *
                 * Default: `"1:1"`.
                 */
                aspect_ratio?: components["schemas"]["NanoBananaAspectRatio"];
                /**
                 * How large it is.
                 *
                 * Default: `"1K"`.
                 */
                resolution?: components["schemas"]["ImageResolution"];
                /**
                 * Kind of file.
                 *
                 * Default: `"png"`.
                 */
                output_format?: components["schemas"]["ImageFormat"];
            };
        };
        /**
         * ElevenLabs, audio isolation
         * Leaves of a sound the voice alone.
         */
        ElevenlabsAudioIsolation: {
            /**
             * The model.
             */
            model: "elevenlabs/audio-isolation";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /** Public URL of the sound. */
                audio_url: components["schemas"]["FileUrl"];
            };
        };
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
            voice: components["schemas"]["ElevenlabsVoice"];
        }[];
        /**
         * Language
         * The language as a code of ISO 639. Left out, the model finds it.
         */
        DialogueLanguage: "af" | "ar" | "hy" | "as" | "az" | "be" | "bn" | "bs" | "bg" | "ca" | "ceb" | "ny" | "hr" | "cs" | "da" | "nl" | "en" | "et" | "fil" | "fi" | "fr" | "gl" | "ka" | "de" | "el" | "gu" | "ha" | "he" | "hi" | "hu" | "is" | "id" | "ga" | "it" | "ja" | "jv" | "kn" | "kk" | "ky" | "ko" | "lv" | "ln" | "lt" | "lb" | "mk" | "ms" | "ml" | "zh" | "mr" | "ne" | "no" | "ps" | "fa" | "pl" | "pt" | "pa" | "ro" | "ru" | "sr" | "sd" | "sk" | "sl" | "so" | "es" | "sw" | "sv" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "vi" | "cy";
        /**
         * ElevenLabs v3, text to dialogue
         * Speaks a dialogue with several voices.
         */
        ElevenlabsTextToDialogueV3: {
            /**
             * The model.
             */
            model: "elevenlabs/text-to-dialogue-v3";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * Who says what, in order.
                 *
                 * Limits: at least 1 items.
                 */
                dialogue: components["schemas"]["DialogueLines"];
                /**
                 * How steady the voice is.
                 *
                 * Default: `0.5`.
                 */
                stability?: 0 | 0.5 | 1;
                /** The language as a code of ISO 639. Left out, the model finds it. */
                language_code?: components["schemas"]["DialogueLanguage"];
            };
        };
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
        /**
         * ElevenLabs multilingual v2, text to speech
         * Speaks a text.
         */
        ElevenlabsTextToSpeechMultilingualV2: {
            /**
             * The model.
             */
            model: "elevenlabs/text-to-speech-multilingual-v2";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What is said.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                text: components["schemas"]["ElevenlabsText"];
                /**
                 * Who speaks, by the id or the name of a voice.
                 *
                 * Limits: not empty.
                 *
                 * Default: `"EkK5I93UQWFDigLMpZcX"`.
                 */
                voice: components["schemas"]["ElevenlabsVoice"];
                /**
                 * How steady the voice is.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0.5`.
                 */
                stability?: components["schemas"]["ElevenlabsLevel"];
                /**
                 * How closely it follows the voice.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0.75`.
                 */
                similarity_boost?: components["schemas"]["ElevenlabsLevel"];
                /**
                 * How far the manner of speaking is overdone.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0`.
                 */
                style?: components["schemas"]["ElevenlabsLevel"];
                /**
                 * How fast it is spoken.
                 *
                 * Limits: from 0.7, up to 1.2.
                 *
                 * Default: `1`.
                 */
                speed?: components["schemas"]["ElevenlabsSpeed"];
                /**
                 * The language as a code of ISO 639.
                 *
                 * Limits: at most 500 characters.
                 */
                language_code?: components["schemas"]["ElevenlabsLanguage"];
                /**
                 * What is said before, so that the voice fits.
                 *
                 * Limits: at most 5000 characters.
                 */
                previous_text?: components["schemas"]["ElevenlabsContext"];
                /**
                 * What is said after, so that the voice fits.
                 *
                 * Limits: at most 5000 characters.
                 */
                next_text?: components["schemas"]["ElevenlabsContext"];
                /** Whether the time of each word comes too. */
                timestamps?: boolean;
            };
        };
        /**
         * ElevenLabs turbo 2.5, text to speech
         * Speaks a text.
         */
        ElevenlabsTextToSpeechTurbo25: {
            /**
             * The model.
             */
            model: "elevenlabs/text-to-speech-turbo-2-5";
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** What to make. */
            input: {
                /**
                 * What is said.
                 *
                 * Limits: not empty, at most 5000 characters.
                 */
                text: components["schemas"]["ElevenlabsText"];
                /**
                 * Who speaks, by the id or the name of a voice.
                 *
                 * Limits: not empty.
                 *
                 * Default: `"EkK5I93UQWFDigLMpZcX"`.
                 */
                voice?: components["schemas"]["ElevenlabsVoice"];
                /**
                 * How steady the voice is.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0.5`.
                 */
                stability?: components["schemas"]["ElevenlabsLevel"];
                /**
                 * How closely it follows the voice.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0.75`.
                 */
                similarity_boost?: components["schemas"]["ElevenlabsLevel"];
                /**
                 * How far the manner of speaking is overdone.
                 *
                 * Limits: from 0, up to 1.
                 *
                 * Default: `0`.
                 */
                style?: components["schemas"]["ElevenlabsLevel"];
                /**
                 * How fast it is spoken.
                 *
                 * Limits: from 0.7, up to 1.2.
                 *
                 * Default: `1`.
                 */
                speed?: components["schemas"]["ElevenlabsSpeed"];
                /**
                 * The language as a code of ISO 639.
                 *
                 * Limits: at most 500 characters.
                 */
                language_code?: components["schemas"]["ElevenlabsLanguage"];
                /**
                 * What is said before, so that the voice fits.
                 *
                 * Limits: at most 5000 characters.
                 */
                previous_text?: components["schemas"]["ElevenlabsContext"];
                /**
                 * What is said after, so that the voice fits.
                 *
                 * Limits: at most 5000 characters.
                 */
                next_text?: components["schemas"]["ElevenlabsContext"];
                /** Whether the time of each word comes too. */
                timestamps?: boolean;
            };
        };
        /**
         * Request for a task of any model
         * One shape per model. `model` decides what `input` takes.
         */
        JobRequest: components["schemas"]["Kling26ImageToVideo"] | components["schemas"]["Kling26MotionControl"] | components["schemas"]["Kling26TextToVideo"] | components["schemas"]["Kling30OmniImageToVideo"] | components["schemas"]["Kling30OmniReferenceToVideo"] | components["schemas"]["Kling30OmniTextToVideo"] | components["schemas"]["Kling30OmniTransformation"] | components["schemas"]["Kling30MotionControl"] | components["schemas"]["Kling30Video"] | components["schemas"]["KlingAiAvatarPro"] | components["schemas"]["KlingAiAvatarStandard"] | components["schemas"]["KlingV21MasterImageToVideo"] | components["schemas"]["KlingV21MasterTextToVideo"] | components["schemas"]["KlingV21Pro"] | components["schemas"]["KlingV21Standard"] | components["schemas"]["KlingV25TurboImageToVideoPro"] | components["schemas"]["KlingV25TurboTextToVideoPro"] | components["schemas"]["KlingV3TurboImageToVideo"] | components["schemas"]["KlingV3TurboTextToVideo"] | components["schemas"]["Wan22A14bImageToVideoTurbo"] | components["schemas"]["Wan22A14bSpeechToVideoTurbo"] | components["schemas"]["Wan22A14bTextToVideoTurbo"] | components["schemas"]["Wan22AnimateMove"] | components["schemas"]["Wan22AnimateReplace"] | components["schemas"]["Wan25ImageToVideo"] | components["schemas"]["Wan25TextToVideo"] | components["schemas"]["Wan26FlashImageToVideo"] | components["schemas"]["Wan26FlashVideoToVideo"] | components["schemas"]["Wan26ImageToVideo"] | components["schemas"]["Wan26TextToVideo"] | components["schemas"]["Wan26VideoToVideo"] | components["schemas"]["Wan27Image"] | components["schemas"]["Wan27ImagePro"] | components["schemas"]["Wan27ImageToVideo"] | components["schemas"]["Wan27R2v"] | components["schemas"]["Wan27TextToVideo"] | components["schemas"]["Wan27Videoedit"] | components["schemas"]["Hailuo02ImageToVideoPro"] | components["schemas"]["Hailuo02ImageToVideoStandard"] | components["schemas"]["Hailuo02TextToVideoPro"] | components["schemas"]["Hailuo02TextToVideoStandard"] | components["schemas"]["Hailuo23ImageToVideoPro"] | components["schemas"]["Hailuo23ImageToVideoStandard"] | components["schemas"]["MinimaxH3ImageToVideo"] | components["schemas"]["MinimaxH3ReferenceToVideo"] | components["schemas"]["MinimaxH3TextToVideo"] | components["schemas"]["Seedance15Pro"] | components["schemas"]["Seedance2"] | components["schemas"]["Seedance25"] | components["schemas"]["Seedance2Fast"] | components["schemas"]["Seedance2Mini"] | components["schemas"]["BytedanceV1LiteImageToVideo"] | components["schemas"]["BytedanceV1LiteTextToVideo"] | components["schemas"]["BytedanceV1ProFastImageToVideo"] | components["schemas"]["BytedanceV1ProImageToVideo"] | components["schemas"]["BytedanceV1ProTextToVideo"] | components["schemas"]["NanoBanana"] | components["schemas"]["NanoBananaEdit"] | components["schemas"]["NanoBanana2"] | components["schemas"]["NanoBanana2Lite"] | components["schemas"]["NanoBananaPro"] | components["schemas"]["ElevenlabsAudioIsolation"] | components["schemas"]["ElevenlabsTextToDialogueV3"] | components["schemas"]["ElevenlabsTextToSpeechMultilingualV2"] | components["schemas"]["ElevenlabsTextToSpeechTurbo25"];
        /**
         * Task id
         * The task's id, an opaque text.
         * @example 774d9a7dd608a0e49293903095e45a4c
         */
        TaskId: string;
        /**
         * Time
         * Format: int64
         * Milliseconds since 1970.
         * @example 1755078171000
         */
        Milliseconds: number;
        /**
         * Record
         * What every record of a task has.
         */
        JobRecord: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
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
            createTime?: components["schemas"]["Milliseconds"];
            /**
             * When the record last changed, in milliseconds since 1970.
             *
             * Limits: from 0.
             */
            updateTime?: components["schemas"]["Milliseconds"];
            /**
             * When the task ended, in milliseconds since 1970. Empty while it runs.
             *
             * Limits: from 0.
             */
            completeTime?: number | null;
        };
        /**
         * Result text
         * The results, as JSON inside a text.
         * @example {"resultUrls":["https://tempfile.aiquickdraw.com/v/774d9a7dd608a0e49293903095e45a4c.mp4"]}
         */
        JobResultText: string;
        /**
         * Succeeded
         * The task has ended and its result is ready.
         */
        JobSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["JobRecord"] & {
                /**
                 * The task has succeeded.
                 */
                state: "success";
                /** The results, as JSON inside a text. */
                resultJson: components["schemas"]["JobResultText"];
            };
        };
        /**
         * Failed
         * The task has ended without a result. This is final.
         */
        JobFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["JobRecord"] & {
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
        JobFinished: components["schemas"]["JobSucceeded"] | components["schemas"]["JobFailed"];
        /**
         * Running
         * The task has not ended. Ask again.
         */
        JobRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["JobRecord"] & {
                /**
                 * `waiting` and `queuing`: it waits for its turn. `generating`: it is being worked on.
                 */
                state: "waiting" | "queuing" | "generating";
            };
        };
        /**
         * Refusal
         * The call has not worked.
         */
        Refusal: {
            /**
             * Why: 401 the key is missing or wrong; 402 the balance is too low; 404 there is no such thing; 408 the model gave no
             * result for more than ten minutes; 422 a value is not accepted, or there is no such task; 429 too many calls; 455
             * maintenance; 500 the host failed; 501 the generation failed; 505 the feature is switched off.
             */
            code: 401 | 402 | 404 | 408 | 422 | 429 | 455 | 500 | 501 | 505;
            /** What is wrong, in words. */
            msg: string;
            /** Empty. */
            data?: null;
        };
        /**
         * Answer to a question for a task of any model
         * The task's record, running, succeeded or failed, or a refusal. `code` and `state` say which.
         */
        JobAnswer: components["schemas"]["JobRunning"] | components["schemas"]["JobSucceeded"] | components["schemas"]["JobFailed"] | components["schemas"]["Refusal"];
        /**
         * Luma modify request
         * A clip, and what should become of it.
         */
        ModifyRequest: {
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
         * Request text
         * The request, as JSON inside a text, with the fields `prompt`, `videoUrl`, `callBackUrl` and `waterMark` (empty if there is
         * none).
         * @example {"callBackUrl":"","prompt":"Snow falls on the street","videoUrl":"https://example.com/input-video.mp4","waterMark":""}
         */
        RequestText: string;
        /**
         * Result addresses
         * Where to download the results. The addresses are temporary.
         */
        ResultUrls: string[];
        /**
         * End of a modify task
         * What a callback brings. `code` 200 says that the task has succeeded, 500 that it has failed.
         */
        ModifyFinished: {
            /**
             * 200 is success, 500 failure.
             */
            code: 200 | 500;
            /** How the task ended, in words. */
            msg: string;
            /** The task, with its results if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                taskId: components["schemas"]["TaskId"];
                /**
                 * The request, as JSON inside a text, with the fields `prompt`, `videoUrl`, `callBackUrl` and `waterMark` (empty if there is
                 * none).
                 */
                promptJson?: components["schemas"]["RequestText"];
                /**
                 * Where to download the results. The addresses are temporary.
                 *
                 * Limits: at least 1 items.
                 */
                resultUrls?: components["schemas"]["ResultUrls"];
            };
        };
        /**
         * Record
         * What every record of a task has.
         */
        ModifyRecord: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /**
             * The request, as JSON inside a text, with the fields `prompt`, `videoUrl`, `callBackUrl` and `waterMark` (empty if there is
             * none).
             */
            paramJson?: components["schemas"]["RequestText"];
            /**
             * When the task was created, in milliseconds since 1970.
             *
             * Limits: from 0.
             */
            createTime?: components["schemas"]["Milliseconds"];
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
        ModifyGenerating: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["ModifyRecord"] & {
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
        ModifyResponse: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId?: components["schemas"]["TaskId"];
            /** Where the clips that were sent in can be fetched. */
            originUrls?: string[];
            /**
             * Where to download the results. The addresses are temporary.
             *
             * Limits: at least 1 items.
             */
            resultUrls: components["schemas"]["ResultUrls"];
        };
        /**
         * 1 or 4, succeeded
         * The task has ended and its result is ready.
         */
        ModifySucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["ModifyRecord"] & {
                /**
                 * 1: the task has succeeded. 4: so it has, only the callback did not reach your server.
                 */
                successFlag: 1 | 4;
                /** The result of a task. */
                response: components["schemas"]["ModifyResponse"];
            };
        };
        /**
         * 2 or 3, failed
         * The task has ended without a result. This is final.
         */
        ModifyFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["ModifyRecord"] & {
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
        ModifyStatusAnswer: components["schemas"]["ModifyGenerating"] | components["schemas"]["ModifySucceeded"] | components["schemas"]["ModifyFailed"] | components["schemas"]["Refusal"];
        /**
         * Plain text
         * A text for people.
         */
        PlainText: string;
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
                "text/plain": components["schemas"]["PlainText"];
            };
        };
        /** The balance does not cover the price. Reported by users; the same refusal also arrives as HTTP 200. */
        InsufficientCredits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** The host failed. Whether a task was created is unknown. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** Too many calls. An account may start 20 tasks in 10 seconds. Nothing was created or queued; wait and try again. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
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
                    "application/json": components["schemas"]["CreditAnswer"];
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
                "application/json": components["schemas"]["DownloadUrlRequest"];
            };
        };
        responses: {
            /** The link if `code` is 200. With any other `code` the request was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DownloadUrlAnswer"];
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
                "multipart/form-data": components["schemas"]["FileForm"];
            };
        };
        responses: {
            /** The file is uploaded if `code` is 200. With any other `code` it was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileAnswer"];
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
                "application/json": components["schemas"]["FileFromUrl"];
            };
        };
        responses: {
            /** The file is uploaded if `code` is 200. With any other `code` it was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileAnswer"];
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
                "application/json": components["schemas"]["FileFromBase64"];
            };
        };
        responses: {
            /** The file is uploaded if `code` is 200. With any other `code` it was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileAnswer"];
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
                "application/json": components["schemas"]["JobRequest"];
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAnswer"];
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
                    "application/json": components["schemas"]["JobAnswer"];
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
                "application/json": components["schemas"]["ModifyRequest"];
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateAnswer"];
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
                    "application/json": components["schemas"]["ModifyStatusAnswer"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
