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
         * @description Tells how many credits the account has left. A refusal is an HTTP 200 answer whose `code` is not 200.
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
         * @description Answers with a link to a result of kie.ai that is good for a short time. Other files are refused with `code` 422.
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
         * @description Keeps a file for a while and answers with a URL that requests can use. The file is a part of a form.
         *     The file is deleted after a while, by the published answers at `expiresAt`.
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
         * @description Fetches a file, keeps it for a while and answers with a URL that requests can use.
         *     The file is deleted after a while, by the published answers at `expiresAt`.
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
         * @description Keeps a small file for a while and answers with a URL that requests can use. The file stands in the request, in base64.
         *     The file is deleted after a while, by the published answers at `expiresAt`.
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
         * @description `model` names the model, and `input` holds what that model takes, and nothing else. An answer with a task's id says that the
         *     task exists, not that it will succeed.
         *
         *     A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. How long a task takes is not published. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         *     The price is not published. Results can be downloaded for 24 hours.
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
         * @description Answers at once with the task's record. Ask again until `state` is `success` or `fail`. The results of a success are JSON
         *     inside the text `resultJson`.
         *
         *     A refusal is an HTTP 200 answer whose `code` is not 200. `code` 501 and 408 mean that the task has failed. Right after
         *     creation an unknown task (404 or 422) may only be too new.
         *
         *     Results can be downloaded for 24 hours.
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
         * @description Renders your clip again as the prompt says. An answer with a task's id says that the task exists, not that it will
         *     succeed. High resolutions take longest.
         *
         *     A refusal is an HTTP 200 answer whose `code` is not 200.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callBackUrl`. Most tasks take 2 to 10 minutes. There is no idempotency key: if the outcome of a call is unknown, a second call may make and charge a second task.
         *
         *     The price is not published. Results can be downloaded for 24 hours.
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
         * @description Answers at once with the task's record. Ask again until `successFlag` is not 0. Flags 1 and 4 both mean that
         *     `response.resultUrls` can be downloaded; 2 and 3 mean that the task has failed, and `errorMessage` says why.
         *
         *     A refusal is an HTTP 200 answer whose `code` is not 200. An unknown task is reported as `code` 422, "record does
         *     not exist". `code` 501 says that the generation failed.
         *
         *     Results can be downloaded for 24 hours.
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
         * @description kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200.
         *     It has the same fields as the answer to a question for the task. The same message may arrive more than once.
         *
         *     Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         *     timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         *     Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * @description Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     *     the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * @description When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     *     message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** @description How the task ended. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JobFinished"];
                };
            };
            responses: {
                /** @description You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
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
         * @description kie.ai sends this to the `callBackUrl` of a create request when the task has succeeded or failed. Answer HTTP 200.
         *     When the last repeat has failed too, the host gives up; the task's record then has `successFlag` 4 and its result
         *     can still be fetched. The same message may arrive more than once.
         *
         *     Messages are signed if a webhook key is set in the account's settings. The signature covers the task's id and the
         *     timestamp but not the body, so ask for the task's record before you act on what a message says.
         *
         *     Answer within 15 seconds. A failed delivery is repeated 3 times.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /**
                     * @description Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
                     *     the account. Compare it in constant time. The body is not signed.
                     * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
                     */
                    "X-Webhook-Signature"?: components["parameters"]["WebhookSignature"];
                    /**
                     * @description When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
                     *     message may be is not published; five minutes is usual.
                     * @example 1755078480
                     */
                    "X-Webhook-Timestamp"?: components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            /** @description How the task ended. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ModifyFinished"];
                };
            };
            responses: {
                /** @description You have the message. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description You did not take the message. Any answer but 200 counts as a failed delivery and is repeated. */
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
         * @description The new task if `code` is 200, otherwise a refusal without `data`.
         */
        CreateAnswer: {
            /**
             * @description 200: the task exists. Refusals: 401 the key is missing or wrong; 402 the balance is too low; 404 there is no such
             *     endpoint; 408 the model gave no result for more than ten minutes; 422 a value is not accepted; 429 too many calls;
             *     455 maintenance; 500 the host failed; 501 the generation failed; 505 the feature is switched off.
             * @example 200
             * @enum {integer}
             */
            code: 200 | 401 | 402 | 404 | 408 | 422 | 429 | 455 | 500 | 501 | 505;
            /**
             * @description `success`, or what is wrong, in words.
             * @example success
             */
            msg: string;
            /** @description The new task. Empty in a refusal. */
            data?: {
                taskId: components["schemas"]["TaskId"];
                /** @description The same id again, as some answers have it. */
                recordId?: string;
            } | null;
        };
        /**
         * Code
         * @description 200: the call has worked. Any other code is a refusal, and `msg` says why.
         * @example 200
         */
        AnswerCode: number;
        /**
         * Message
         * @description A text for people.
         * @example success
         */
        SuccessMessage: string;
        /**
         * Answer with the credits
         * @description The credits if `code` is 200, otherwise a refusal without `data`.
         */
        CreditAnswer: {
            code: components["schemas"]["AnswerCode"];
            msg: components["schemas"]["SuccessMessage"];
            /**
             * @description What is left, in credits. It may have decimals. Empty in a refusal.
             * @example 60.62
             */
            data?: number | null;
        };
        /**
         * File to be downloaded
         * @description The file whose link is asked for.
         */
        DownloadUrlRequest: {
            /**
             * Format: uri
             * @description URL of a result of kie.ai. Others are refused with `code` 422.
             * @example https://tempfile.example.com/result.mp4
             */
            url: string;
        };
        /**
         * Answer with a link
         * @description The link if `code` is 200, otherwise a refusal without `data`.
         */
        DownloadUrlAnswer: {
            code: components["schemas"]["AnswerCode"];
            msg: components["schemas"]["SuccessMessage"];
            /**
             * @description A link to the file that is good for 20 minutes. Empty in a refusal.
             * @example https://tempfile.example.com/result.mp4?signature=5d41
             */
            data?: string | null;
        };
        /**
         * Upload path
         * @description The folder that the file is kept in, without a slash at its ends.
         * @example clips/parks
         */
        UploadPath: string;
        /**
         * File name
         * @description The file's name. Left out, the host makes one.
         * @example park.mp4
         */
        UploadFileName: string;
        /**
         * File as a form
         * @description The file itself, as one part of a form.
         */
        FileForm: {
            /**
             * Format: binary
             * @description The file.
             */
            file: string;
            uploadPath: components["schemas"]["UploadPath"];
            fileName?: components["schemas"]["UploadFileName"];
        };
        /**
         * Uploaded file
         * @description The file as the host keeps it. `downloadUrl` can be used in requests. Published answers have all fields, answers that users
         *     report have `filePath`, `downloadUrl`, `fileSize`, `mimeType` and `uploadedAt`.
         */
        UploadedFile: {
            /**
             * Format: uri
             * @description Where the file is.
             * @example https://tempfile.example.com/clips/parks/park.mp4
             */
            downloadUrl: string;
            /**
             * @description The file's id.
             * @example file_5d41402abc
             */
            fileId?: string;
            /**
             * @description The file's name.
             * @example park.mp4
             */
            fileName?: string;
            /**
             * @description The name that it came with.
             * @example park.mp4
             */
            originalName?: string;
            /**
             * @description The file's folder and name.
             * @example clips/parks/park.mp4
             */
            filePath?: string;
            /**
             * @description The file's size in bytes.
             * @example 1048576
             */
            fileSize?: number;
            /**
             * @description The file's media type.
             * @example video/mp4
             */
            mimeType?: string;
            /**
             * @description The folder that the file is kept in.
             * @example clips/parks
             */
            uploadPath?: string;
            /**
             * Format: uri
             * @description The file's URL.
             * @example https://tempfile.example.com/clips/parks/park.mp4
             */
            fileUrl?: string;
            /**
             * @description When the file was uploaded.
             * @example 2026-08-19T12:00:00Z
             */
            uploadTime?: string;
            /**
             * @description When the file was uploaded, in answers that users report.
             * @example 2026-08-19T12:00:00Z
             */
            uploadedAt?: string;
            /**
             * @description Until when the file is kept. Sources differ where it is missing: three days by the pages, a day by a user.
             * @example 2026-08-22T12:00:00Z
             */
            expiresAt?: string;
        };
        /**
         * Answer with a file
         * @description The file if `code` is 200, otherwise a refusal without `data`.
         */
        FileAnswer: {
            /**
             * @description Whether the call has worked.
             * @example true
             */
            success?: boolean;
            code: components["schemas"]["AnswerCode"];
            msg: components["schemas"]["SuccessMessage"];
            /** @description The file. Empty in a refusal. */
            data?: components["schemas"]["UploadedFile"] | null;
        };
        /**
         * File URL
         * Format: uri
         * @description Public URL of a file.
         * @example https://example.com/park.jpg
         */
        FileUrl: string;
        /**
         * File from a URL
         * @description A file that the host fetches. It may have 100 MB, and the host waits 30 seconds for it.
         */
        FileFromUrl: {
            fileUrl: components["schemas"]["FileUrl"];
            uploadPath: components["schemas"]["UploadPath"];
            fileName?: components["schemas"]["UploadFileName"];
        };
        /**
         * File from base64
         * @description A file that stands in the request. It may have 10 MB.
         */
        FileFromBase64: {
            /**
             * @description The file in base64.
             * @example aGVsbG8=
             */
            base64Data: string;
            uploadPath: components["schemas"]["UploadPath"];
            fileName?: components["schemas"]["UploadFileName"];
        };
        /**
         * Callback URL
         * Format: uri
         * @description Public URL that receives a POST when the task ends. Recommended in production.
         * @example https://your-callback-url.com/finished
         */
        CallBackUrl: string;
        /**
         * Prompt
         * @description What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt1000: string;
        /**
         * List of one URL
         * @description Public URL of one file, in a list.
         */
        OneUrl: components["schemas"]["FileUrl"][];
        /**
         * Sound
         * @description Whether the clip has sound.
         */
        WithSound: boolean;
        /**
         * Seconds as a text
         * @description Length of the clip in seconds.
         * @enum {string}
         */
        FiveOrTenSeconds: "5" | "10";
        /**
         * Kling 2.6, image to video
         * @description Makes a clip that begins with your picture.
         */
        Kling26ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-2.6/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt1000"];
                /** @description Public URL of the picture, in a list. */
                image_urls: components["schemas"]["OneUrl"];
                sound: components["schemas"]["WithSound"];
                /** @default 5 */
                duration: components["schemas"]["FiveOrTenSeconds"];
            };
        };
        /**
         * Mode
         * @description Quality, by its name or as a resolution. `std` is the lower one.
         * @enum {string}
         */
        KlingMotionMode: "std" | "pro" | "720p" | "1080p";
        /**
         * Orientation
         * @description Which way the person looks, as in the picture or as in the clip.
         * @enum {string}
         */
        KlingOrientation: "image" | "video";
        /**
         * Kling 2.6, motion control
         * @description Moves the person in your picture as the one in your clip moves.
         */
        Kling26MotionControl: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-2.6/motion-control";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                /** @description What else should be seen. */
                prompt?: string;
                /** @description Public URL of the picture, in a list. */
                input_urls: components["schemas"]["OneUrl"];
                /** @description Public URL of the clip, in a list. */
                video_urls: components["schemas"]["OneUrl"];
                /** @default 720p */
                mode: components["schemas"]["KlingMotionMode"];
                /** @default video */
                character_orientation: components["schemas"]["KlingOrientation"];
            };
        };
        /**
         * Aspect ratio
         * @description Shape of the picture.
         * @enum {string}
         */
        WideTallSquare: "16:9" | "9:16" | "1:1";
        /**
         * Kling 2.6, text to video
         * @description Makes a clip from a text.
         */
        Kling26TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-2.6/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt1000"];
                sound: components["schemas"]["WithSound"];
                /** @default 1:1 */
                aspect_ratio: components["schemas"]["WideTallSquare"];
                /** @default 5 */
                duration: components["schemas"]["FiveOrTenSeconds"];
            };
        };
        /**
         * Prompt
         * @description What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt3072: string;
        /**
         * File address
         * Format: uri
         * @description Public URL of a file, or the address of one that the host stores, `oss://…` or `asset://…`.
         * @example https://example.com/park.jpg
         */
        StoredUrl: string;
        /**
         * Seconds
         * @description Length of the clip in seconds.
         */
        KlingOmniSeconds: number;
        /**
         * Resolution
         * @description How large it is.
         * @enum {string}
         */
        Resolution720To4k: "720p" | "1080p" | "4k";
        /**
         * Own shots
         * @description Whether `multi_prompt` describes the shots.
         */
        KlingOwnShots: boolean;
        /**
         * Planned shots
         * @description Whether the model plans the shots. It does not go with shots of your own.
         */
        KlingPlannedShots: boolean;
        /**
         * Shots
         * @description What happens in each shot, in order.
         */
        KlingOmniShots: {
            /** @description What happens in it. */
            prompt: string;
            /** @description Its length in seconds. */
            duration: number;
        }[];
        /**
         * Element
         * @description One person or thing.
         */
        KlingOmniElement: {
            /** @description How the prompt names it. */
            name: string;
            /** @description What it is. */
            description: string;
            /** @description Addresses of pictures or of a clip of it. */
            element_input_urls: components["schemas"]["StoredUrl"][];
            /** @description Addresses of its voice. */
            element_input_audio_urls?: components["schemas"]["StoredUrl"][];
            /** @description Where in the clip it is taken from. */
            start_time?: number;
            /** @description Up to where. */
            end_time?: number;
        };
        /**
         * Kling 3.0 Omni, image to video
         * @description Makes a clip that begins with your picture and, if you like, ends with another.
         */
        Kling30OmniImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0-omni/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt3072"];
                /** @description Addresses of the first frame and, if you like, the last one. */
                image_urls: components["schemas"]["StoredUrl"][];
                /** @default 5 */
                duration?: components["schemas"]["KlingOmniSeconds"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution720To4k"];
                /**
                 * @description Shape of the picture. `auto` leaves it to the model.
                 * @default auto
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16" | "1:1" | "auto";
                audio?: components["schemas"]["WithSound"];
                customize_multi_shots?: components["schemas"]["KlingOwnShots"];
                prefer_multi_shots?: components["schemas"]["KlingPlannedShots"];
                multi_prompt?: components["schemas"]["KlingOmniShots"];
                /** @description People or things that the prompt names, with pictures of them. */
                elements?: components["schemas"]["KlingOmniElement"][];
            };
        };
        /**
         * List of one address
         * @description Address of one file, in a list.
         */
        OneStoredUrl: components["schemas"]["StoredUrl"][];
        /**
         * Aspect ratio
         * @description Shape of the picture. `auto` is that of the clip, and goes with a clip alone.
         * @enum {string}
         */
        KlingClipAspectRatio: "16:9" | "9:16" | "1:1" | "auto";
        /**
         * Elements
         * @description People or things that the prompt names, with pictures of them.
         */
        KlingOmniElements: components["schemas"]["KlingOmniElement"][];
        /**
         * Kling 3.0 Omni, reference to video
         * @description Makes a clip with what your pictures or your clip show. Send pictures, a clip or both.
         */
        Kling30OmniReferenceToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0-omni/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt3072"];
                /** @description Addresses of pictures of what should be seen. */
                image_urls?: components["schemas"]["StoredUrl"][];
                /** @description Address of the clip, in a list. */
                video_urls?: components["schemas"]["OneStoredUrl"];
                /** @default 5 */
                duration?: components["schemas"]["KlingOmniSeconds"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution720To4k"];
                aspect_ratio?: components["schemas"]["KlingClipAspectRatio"];
                /** @description Whether the clip has sound. With a clip of yours it must be `false`. */
                audio?: components["schemas"]["WithSound"];
                customize_multi_shots?: components["schemas"]["KlingOwnShots"];
                prefer_multi_shots?: components["schemas"]["KlingPlannedShots"];
                multi_prompt?: components["schemas"]["KlingOmniShots"];
                elements?: components["schemas"]["KlingOmniElements"];
            };
        };
        /**
         * Kling 3.0 Omni, text to video
         * @description Makes a clip from a text, in one shot or in several.
         */
        Kling30OmniTextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0-omni/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt3072"];
                /** @default 5 */
                duration?: components["schemas"]["KlingOmniSeconds"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution720To4k"];
                /** @default 16:9 */
                aspect_ratio?: components["schemas"]["WideTallSquare"];
                /** @default false */
                audio?: components["schemas"]["WithSound"];
                /** @default true */
                customize_multi_shots?: components["schemas"]["KlingOwnShots"];
                prefer_multi_shots?: components["schemas"]["KlingPlannedShots"];
                multi_prompt?: components["schemas"]["KlingOmniShots"];
                elements?: components["schemas"]["KlingOmniElements"];
            };
        };
        /**
         * Seconds as a text
         * @description Length of the clip in seconds.
         * @enum {string}
         */
        KlingSeconds: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
        /**
         * Kling 3.0 Omni, transformation
         * @description Changes your clip.
         */
        Kling30OmniTransformation: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0-omni/transformation";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt3072"];
                /** @description Addresses of pictures of what should be seen. */
                image_urls?: components["schemas"]["StoredUrl"][];
                /** @description Address of the clip, in a list. */
                video_urls: components["schemas"]["OneStoredUrl"];
                /** @description Length of the clip in seconds, where pictures are sent too. */
                duration?: components["schemas"]["KlingSeconds"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution720To4k"];
                aspect_ratio?: components["schemas"]["KlingClipAspectRatio"];
                audio?: components["schemas"]["WithSound"];
                elements?: components["schemas"]["KlingOmniElements"];
            };
        };
        /**
         * Kling 3.0, motion control
         * @description Moves the person in your picture as the one in your clip moves.
         */
        Kling30MotionControl: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0/motion-control";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                /** @description What else should be seen. */
                prompt?: string;
                /** @description Public URL of the picture, in a list. */
                input_urls: components["schemas"]["OneUrl"];
                /** @description Public URL of the clip, in a list. */
                video_urls: components["schemas"]["OneUrl"];
                mode?: components["schemas"]["KlingMotionMode"];
                character_orientation?: components["schemas"]["KlingOrientation"];
                /**
                 * @description Whose background is kept.
                 * @default input_video
                 * @enum {string}
                 */
                background_source?: "input_video" | "input_image";
            };
        };
        /**
         * Frames
         * @description Public URLs of the first frame and, if you like, the last one.
         */
        KlingFrames: components["schemas"]["FileUrl"][];
        /**
         * Shots
         * @description What happens in each shot, in order.
         */
        KlingShots: {
            /** @description What happens in it. */
            prompt: string;
            /** @description Its length in seconds. */
            duration: number;
        }[];
        /**
         * Element
         * @description One person or thing.
         */
        KlingElement: {
            /** @description How the prompt names it. */
            name: string;
            /** @description What it is. */
            description: string;
            /** @description Public URLs of pictures or of a clip of it. */
            element_input_urls: components["schemas"]["FileUrl"][];
            /** @description Public URLs of its voice. */
            element_input_audio_urls?: components["schemas"]["FileUrl"][];
            /** @description Where in the clip it is taken from. */
            start_time?: number;
            /** @description Up to where. */
            end_time?: number;
        };
        /**
         * Elements
         * @description People or things that the prompt names, with pictures of them.
         */
        KlingElements: components["schemas"]["KlingElement"][];
        /**
         * Kling 3.0
         * @description Makes a clip from a text, in one shot or in several, with first and last frame if you like.
         */
        Kling30Video: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0/video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                /**
                 * @description What should happen.
                 * @example A paper boat sails down a rainy street
                 */
                prompt: string;
                /** @default 5 */
                duration: components["schemas"]["KlingSeconds"];
                /** @default 16:9 */
                aspect_ratio?: components["schemas"]["WideTallSquare"];
                /**
                 * @description Quality.
                 * @default pro
                 * @enum {string}
                 */
                mode: "std" | "pro" | "4K";
                /** @default false */
                sound: components["schemas"]["WithSound"];
                image_urls?: components["schemas"]["KlingFrames"];
                /**
                 * @description Whether the clip has several shots. Then `multi_prompt` describes them.
                 * @default false
                 */
                multi_shots: boolean;
                multi_prompt?: components["schemas"]["KlingShots"];
                kling_elements?: components["schemas"]["KlingElements"];
            };
        };
        /**
         * Prompt
         * @description What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt5000: string;
        /**
         * Kling avatar, pro
         * @description Lets the person in your picture say your sound.
         */
        KlingAiAvatarPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/ai-avatar-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @description Public URL of the sound. */
                audio_url: components["schemas"]["FileUrl"];
            };
        };
        /**
         * Kling avatar, standard
         * @description Lets the person in your picture say your sound.
         */
        KlingAiAvatarStandard: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/ai-avatar-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @description Public URL of the sound. */
                audio_url: components["schemas"]["FileUrl"];
            };
        };
        /**
         * Negative prompt
         * @description What must not be seen.
         * @example blur
         */
        NegativePrompt: string;
        /**
         * Guidance
         * @description How closely the prompt is followed.
         */
        CfgScale: number;
        /**
         * Kling 2.1 master, image to video
         * @description Makes a clip that begins with your picture.
         */
        KlingV21MasterImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-1-master-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** @default 0.5 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Kling 2.1 master, text to video
         * @description Makes a clip from a text.
         */
        KlingV21MasterTextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-1-master-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /** @default 16:9 */
                aspect_ratio?: components["schemas"]["WideTallSquare"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** @default 0.5 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Kling 2.1 pro, image to video
         * @description Makes a clip that begins with your picture and, if you like, ends with another.
         */
        KlingV21Pro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-1-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @description Public URL of the last frame. */
                tail_image_url?: components["schemas"]["FileUrl"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** @default 0.5 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Kling 2.1 standard, image to video
         * @description Makes a clip that begins with your picture.
         */
        KlingV21Standard: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-1-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** @default 0.5 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Prompt
         * @description What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt2500: string;
        /**
         * Kling 2.5 turbo pro, image to video
         * @description Makes a clip that begins with your picture and, if you like, ends with another.
         */
        KlingV25TurboImageToVideoPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-5-turbo-image-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt2500"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @description Public URL of the last frame. */
                tail_image_url?: components["schemas"]["FileUrl"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** @default 0.5 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Kling 2.5 turbo pro, text to video
         * @description Makes a clip from a text.
         */
        KlingV25TurboTextToVideoPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v2-5-turbo-text-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt2500"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /** @default 16:9 */
                aspect_ratio?: components["schemas"]["WideTallSquare"];
                /** @description What must not be seen. */
                negative_prompt?: string;
                /** @default 0.5 */
                cfg_scale?: components["schemas"]["CfgScale"];
            };
        };
        /**
         * Resolution
         * @description How large it is.
         * @enum {string}
         */
        Resolution720And1080: "720p" | "1080p";
        /**
         * Kling 3 turbo, image to video
         * @description Makes a clip that begins with your picture.
         */
        KlingV3TurboImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v3-turbo-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt2500"];
                /** @description Public URLs of the pictures. */
                image_urls: components["schemas"]["FileUrl"][];
                /** @default 5 */
                duration: components["schemas"]["KlingSeconds"];
                /** @default 720p */
                resolution: components["schemas"]["Resolution720And1080"];
            };
        };
        /**
         * Kling 3 turbo, text to video
         * @description Makes a clip from a text.
         */
        KlingV3TurboTextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling/v3-turbo-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt2500"];
                /** @default 5 */
                duration: components["schemas"]["KlingSeconds"];
                /** @default 16:9 */
                aspect_ratio: components["schemas"]["WideTallSquare"];
                /** @default 720p */
                resolution: components["schemas"]["Resolution720And1080"];
            };
        };
        /**
         * Resolution
         * @description How large it is.
         * @enum {string}
         */
        Resolution480And720: "480p" | "720p";
        /**
         * Acceleration
         * @description How much quality is given up for speed.
         * @enum {string}
         */
        Wan22Acceleration: "none" | "regular";
        /**
         * Longer prompt
         * @description Whether a language model adds detail to the prompt first.
         */
        PromptExtend: boolean;
        /**
         * Seed
         * @description The same number gives about the same result.
         */
        Wan22Seed: number;
        /**
         * Content filter
         * @description Whether results are filtered for what is not safe for work.
         */
        NsfwChecker: boolean;
        /**
         * Wan 2.2 turbo, image to video
         * @description Makes a clip that begins with your picture.
         */
        Wan22A14bImageToVideoTurbo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-2-a14b-image-to-video-turbo";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution480And720"];
                /** @default none */
                acceleration?: components["schemas"]["Wan22Acceleration"];
                enable_prompt_expansion?: components["schemas"]["PromptExtend"];
                /** @default 0 */
                seed?: components["schemas"]["Wan22Seed"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Resolution
         * @description How large it is.
         * @enum {string}
         */
        Resolution480To720: "480p" | "580p" | "720p";
        /**
         * Seed
         * @description The same number gives about the same result.
         */
        AnySeed: number;
        /**
         * Wan 2.2 turbo, speech to video
         * @description Lets the person in your picture say your sound.
         */
        Wan22A14bSpeechToVideoTurbo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-2-a14b-speech-to-video-turbo";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @description Public URL of the sound. */
                audio_url: components["schemas"]["FileUrl"];
                /** @default 480p */
                resolution?: components["schemas"]["Resolution480To720"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                seed?: components["schemas"]["AnySeed"];
                /**
                 * @description How many frames the clip has.
                 * @default 80
                 */
                num_frames?: number;
                /**
                 * @description Frames per second.
                 * @default 16
                 */
                frames_per_second?: number;
                /**
                 * @description How many steps the model takes. More are slower and better.
                 * @default 27
                 */
                num_inference_steps?: number;
                /**
                 * @description How closely the prompt is followed.
                 * @default 3.5
                 */
                guidance_scale?: number;
                /**
                 * @description How strongly the noise is shifted.
                 * @default 5
                 */
                shift?: number;
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.2 turbo, text to video
         * @description Makes a clip from a text.
         */
        Wan22A14bTextToVideoTurbo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-2-a14b-text-to-video-turbo";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /**
                 * @description Shape of the picture.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "9:16";
                /** @default 720p */
                resolution?: components["schemas"]["Resolution480And720"];
                /** @default none */
                acceleration?: components["schemas"]["Wan22Acceleration"];
                enable_prompt_expansion?: components["schemas"]["PromptExtend"];
                /** @default 0 */
                seed?: components["schemas"]["Wan22Seed"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.2 animate, move
         * @description Moves the person in your picture as the one in your clip moves.
         */
        Wan22AnimateMove: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-2-animate-move";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @description Public URL of the clip. */
                video_url: components["schemas"]["FileUrl"];
                /** @default 480p */
                resolution?: components["schemas"]["Resolution480To720"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.2 animate, replace
         * @description Puts the person of your picture into your clip.
         */
        Wan22AnimateReplace: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-2-animate-replace";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @description Public URL of the clip. */
                video_url: components["schemas"]["FileUrl"];
                /** @default 480p */
                resolution?: components["schemas"]["Resolution480To720"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Prompt
         * @description What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt800: string;
        /**
         * Wan 2.5, image to video
         * @description Makes a clip that begins with your picture.
         */
        Wan25ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-5-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt800"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                duration: components["schemas"]["FiveOrTenSeconds"];
                resolution?: components["schemas"]["Resolution720And1080"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                enable_prompt_expansion?: components["schemas"]["PromptExtend"];
                seed?: components["schemas"]["AnySeed"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.5, text to video
         * @description Makes a clip from a text.
         */
        Wan25TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-5-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt800"];
                duration: components["schemas"]["FiveOrTenSeconds"];
                aspect_ratio?: components["schemas"]["WideTallSquare"];
                resolution?: components["schemas"]["Resolution720And1080"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                enable_prompt_expansion?: components["schemas"]["PromptExtend"];
                seed?: components["schemas"]["AnySeed"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Prompt
         * @description What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt1500: string;
        /**
         * Seconds as a text
         * @description Length of the clip in seconds.
         * @enum {string}
         */
        FiveToFifteenSeconds: "5" | "10" | "15";
        /**
         * Several shots
         * @description Whether the clip has several shots.
         */
        SeveralShots: boolean;
        /**
         * Wan 2.6 flash, image to video
         * @description Makes a clip that begins with your picture.
         */
        Wan26FlashImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-6-flash-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt1500"];
                /** @description Public URL of the picture, in a list. */
                image_urls: components["schemas"]["OneUrl"];
                audio: components["schemas"]["WithSound"];
                /** @default 5 */
                duration?: components["schemas"]["FiveToFifteenSeconds"];
                /** @default 1080p */
                resolution?: components["schemas"]["Resolution720And1080"];
                multi_shots?: components["schemas"]["SeveralShots"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * List of URLs
         * @description Public URLs of files.
         */
        OneToThreeUrls: components["schemas"]["FileUrl"][];
        /**
         * Wan 2.6 flash, video to video
         * @description Makes a new clip with what your clips show.
         */
        Wan26FlashVideoToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-6-flash-video-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt1500"];
                /** @description Public URLs of the clips. */
                video_urls: components["schemas"]["OneToThreeUrls"];
                audio?: components["schemas"]["WithSound"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /** @default 1080p */
                resolution?: components["schemas"]["Resolution720And1080"];
                multi_shots?: components["schemas"]["SeveralShots"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.6, image to video
         * @description Makes a clip that begins with your picture.
         */
        Wan26ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-6-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the picture, in a list. */
                image_urls: components["schemas"]["OneUrl"];
                /** @default 5 */
                duration?: components["schemas"]["FiveToFifteenSeconds"];
                /** @default 1080p */
                resolution?: components["schemas"]["Resolution720And1080"];
                /** @default false */
                multi_shots?: components["schemas"]["SeveralShots"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.6, text to video
         * @description Makes a clip from a text.
         */
        Wan26TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-6-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @default 5 */
                duration?: components["schemas"]["FiveToFifteenSeconds"];
                /** @default 1080p */
                resolution?: components["schemas"]["Resolution720And1080"];
                /** @default false */
                multi_shots?: components["schemas"]["SeveralShots"];
            };
        };
        /**
         * Wan 2.6, video to video
         * @description Makes a new clip with what your clips show.
         */
        Wan26VideoToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-6-video-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URLs of the clips. */
                video_urls: components["schemas"]["OneToThreeUrls"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /** @default 1080p */
                resolution?: components["schemas"]["Resolution720And1080"];
                /** @default false */
                multi_shots?: components["schemas"]["SeveralShots"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Resolution
         * @description How large it is.
         * @enum {string}
         */
        ImageResolution: "1K" | "2K" | "4K";
        /**
         * Colours
         * @description Colours of the picture and how much of it each takes.
         */
        WanColors: {
            /**
             * @description The colour in hexadecimal.
             * @example #C0392B
             */
            hex: string;
            /**
             * @description How much of the picture it takes.
             * @example 25.00%
             */
            ratio: string;
        }[];
        /**
         * Boxes
         * @description For each picture the places to change.
         */
        WanBoxes: number[][][];
        /**
         * Watermark
         * @description Whether the result is marked as made by a machine.
         */
        Watermark: boolean;
        /**
         * Seed
         * @description The same number gives about the same result.
         */
        Seed: number;
        /**
         * Wan 2.7, image
         * @description Makes pictures from a text, or changes the pictures that you send.
         */
        Wan27Image: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-image";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URLs of the pictures to start from. */
                input_urls?: components["schemas"]["FileUrl"][];
                /**
                 * @description Shape of the picture, where none is sent.
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
                /** @default 2K */
                resolution?: components["schemas"]["ImageResolution"];
                /** @description How many pictures. */
                n?: number;
                /**
                 * @description Whether the pictures belong together.
                 * @default false
                 */
                enable_sequential?: boolean;
                /**
                 * @description Whether the model thinks first.
                 * @default false
                 */
                thinking_mode?: boolean;
                color_palette?: components["schemas"]["WanColors"];
                bbox_list?: components["schemas"]["WanBoxes"];
                /** @default false */
                watermark?: components["schemas"]["Watermark"];
                /** @default 0 */
                seed?: components["schemas"]["Seed"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.7 pro, image
         * @description Makes pictures from a text, or changes the pictures that you send.
         */
        Wan27ImagePro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-image-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URLs of the pictures to start from. */
                input_urls?: components["schemas"]["FileUrl"][];
                /**
                 * @description Shape of the picture, where none is sent.
                 * @enum {string}
                 */
                aspect_ratio?: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
                /** @default 2K */
                resolution?: components["schemas"]["ImageResolution"];
                /** @description How many pictures. */
                n?: number;
                /**
                 * @description Whether the pictures belong together.
                 * @default false
                 */
                enable_sequential?: boolean;
                /**
                 * @description Whether the model thinks first.
                 * @default false
                 */
                thinking_mode?: boolean;
                color_palette?: components["schemas"]["WanColors"];
                bbox_list?: components["schemas"]["WanBoxes"];
                /** @default false */
                watermark?: components["schemas"]["Watermark"];
                /** @default 0 */
                seed?: components["schemas"]["Seed"];
            };
        };
        /**
         * Seconds
         * @description Length of the clip in seconds.
         */
        WanSeconds: number;
        /**
         * Wan 2.7, image to video
         * @description Makes a clip that begins with your picture or goes on from your clip.
         */
        Wan27ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the first frame. */
                first_frame_url?: components["schemas"]["FileUrl"];
                /** @description Public URL of the last frame. */
                last_frame_url?: components["schemas"]["FileUrl"];
                /** @description Public URL of the clip to go on from. */
                first_clip_url?: components["schemas"]["FileUrl"];
                /** @description Public URL of the sound to move to. */
                driving_audio_url?: components["schemas"]["FileUrl"];
                /** @default 5 */
                duration?: components["schemas"]["WanSeconds"];
                /** @default 1080p */
                resolution?: components["schemas"]["Resolution720And1080"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** @default true */
                prompt_extend?: components["schemas"]["PromptExtend"];
                /** @default false */
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Aspect ratio
         * @description Shape of the picture.
         * @enum {string}
         */
        WanAspectRatio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * Wan 2.7, reference to video
         * @description Makes a clip with what your pictures, clips and sounds show.
         */
        Wan27R2v: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-r2v";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URLs of pictures. Send pictures, clips or both. */
                reference_image?: components["schemas"]["FileUrl"][];
                /** @description Public URLs of clips. Send pictures, clips or both. */
                reference_video?: components["schemas"]["FileUrl"][];
                /** @description Public URL of the voice. */
                reference_voice?: components["schemas"]["FileUrl"];
                /** @description Public URL of the first frame. It decides the shape too. */
                first_frame?: components["schemas"]["FileUrl"];
                /**
                 * @description Length of the clip in seconds.
                 * @default 5
                 */
                duration?: number;
                /** @default 16:9 */
                aspect_ratio?: components["schemas"]["WanAspectRatio"];
                /** @default 1080p */
                resolution?: components["schemas"]["Resolution720And1080"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** @default true */
                prompt_extend?: components["schemas"]["PromptExtend"];
                /** @default false */
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.7, text to video
         * @description Makes a clip from a text.
         */
        Wan27TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the sound. */
                audio_url?: components["schemas"]["FileUrl"];
                /** @default 5 */
                duration?: components["schemas"]["WanSeconds"];
                /** @default 16:9 */
                ratio?: components["schemas"]["WanAspectRatio"];
                /** @default 1080p */
                resolution?: components["schemas"]["Resolution720And1080"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** @default true */
                prompt_extend?: components["schemas"]["PromptExtend"];
                /** @default false */
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Wan 2.7, video edit
         * @description Changes your clip.
         */
        Wan27Videoedit: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan/2-7-videoedit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                /** @description What to change, in words. */
                prompt?: string;
                /** @description Public URL of the clip. */
                video_url: components["schemas"]["FileUrl"];
                /** @description Public URL of a picture of what should be there. */
                reference_image?: components["schemas"]["FileUrl"];
                /**
                 * @description Length of the clip in seconds. Zero is the length of yours.
                 * @default 0
                 */
                duration?: number;
                /** @description Shape of the picture. Left out, it is that of your clip. */
                aspect_ratio?: components["schemas"]["WanAspectRatio"];
                /**
                 * @description Whether the model may make new sound, or keeps that of your clip.
                 * @default auto
                 * @enum {string}
                 */
                audio_setting?: "auto" | "origin";
                /** @default 1080p */
                resolution?: components["schemas"]["Resolution720And1080"];
                negative_prompt?: components["schemas"]["NegativePrompt"];
                /** @default true */
                prompt_extend?: components["schemas"]["PromptExtend"];
                /** @default false */
                watermark?: components["schemas"]["Watermark"];
                seed?: components["schemas"]["Seed"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Prompt optimizer
         * @description Whether the model improves the prompt first.
         */
        PromptOptimizer: boolean;
        /**
         * Hailuo 02 pro, image to video
         * @description Makes a clip that begins with your picture and, if you like, ends with another.
         */
        Hailuo02ImageToVideoPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/02-image-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt1500"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @description Public URL of the last frame. */
                end_image_url?: components["schemas"]["FileUrl"];
                prompt_optimizer?: components["schemas"]["PromptOptimizer"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Seconds as a text
         * @description Length of the clip in seconds.
         * @enum {string}
         */
        SixOrTenSeconds: "6" | "10";
        /**
         * Hailuo 02 standard, image to video
         * @description Makes a clip that begins with your picture and, if you like, ends with another.
         */
        Hailuo02ImageToVideoStandard: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/02-image-to-video-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt1500"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @description Public URL of the last frame. */
                end_image_url?: components["schemas"]["FileUrl"];
                /** @default 10 */
                duration?: components["schemas"]["SixOrTenSeconds"];
                /**
                 * @description How large it is.
                 * @default 768P
                 * @enum {string}
                 */
                resolution?: "512P" | "768P";
                prompt_optimizer?: components["schemas"]["PromptOptimizer"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Hailuo 02 pro, text to video
         * @description Makes a clip from a text.
         */
        Hailuo02TextToVideoPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/02-text-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt1500"];
                prompt_optimizer?: components["schemas"]["PromptOptimizer"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Hailuo 02 standard, text to video
         * @description Makes a clip from a text.
         */
        Hailuo02TextToVideoStandard: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/02-text-to-video-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt1500"];
                /** @default 6 */
                duration?: components["schemas"]["SixOrTenSeconds"];
                prompt_optimizer?: components["schemas"]["PromptOptimizer"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Resolution
         * @description How large it is.
         * @enum {string}
         */
        Resolution768And1080: "768P" | "1080P";
        /**
         * Hailuo 2.3 pro, image to video
         * @description Makes a clip that begins with your picture.
         */
        Hailuo23ImageToVideoPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/2-3-image-to-video-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @default 6 */
                duration?: components["schemas"]["SixOrTenSeconds"];
                /** @default 768P */
                resolution?: components["schemas"]["Resolution768And1080"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Hailuo 2.3 standard, image to video
         * @description Makes a clip that begins with your picture.
         */
        Hailuo23ImageToVideoStandard: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo/2-3-image-to-video-standard";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @default 6 */
                duration?: components["schemas"]["SixOrTenSeconds"];
                /** @default 768P */
                resolution?: components["schemas"]["Resolution768And1080"];
            };
        };
        /**
         * Prompt
         * @description What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt7000: string;
        /**
         * Seconds
         * @description Length of the clip in seconds.
         */
        MinimaxSeconds: number;
        /**
         * Resolution
         * @description How large it is.
         * @enum {string}
         */
        MinimaxResolution: "768P" | "2K";
        /**
         * MiniMax H3, image to video
         * @description Makes a clip between a first and a last frame, or from one of them.
         */
        MinimaxH3ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "minimax-h3/image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt7000"];
                /** @description Address of the first frame. Send this one, the last one or both. */
                first_frame_url?: components["schemas"]["StoredUrl"];
                /** @description Address of the last frame. */
                last_frame_url?: components["schemas"]["StoredUrl"];
                /** @default 6 */
                duration: components["schemas"]["MinimaxSeconds"];
                /** @default 2K */
                resolution?: components["schemas"]["MinimaxResolution"];
            };
        };
        /**
         * List of addresses
         * @description Addresses of files.
         */
        UpToNineAddresses: components["schemas"]["StoredUrl"][];
        /**
         * List of addresses
         * @description Addresses of files.
         */
        UpToThreeAddresses: components["schemas"]["StoredUrl"][];
        /**
         * Aspect ratio
         * @description Shape of the picture. `adaptive` leaves it to the model.
         * @enum {string}
         */
        SeedanceAspectRatio: "1:1" | "4:3" | "3:4" | "16:9" | "9:16" | "21:9" | "adaptive";
        /**
         * MiniMax H3, reference to video
         * @description Makes a clip with what your pictures, clips and sounds show.
         */
        MinimaxH3ReferenceToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "minimax-h3/reference-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt7000"];
                /** @description Addresses of pictures. */
                reference_image_urls?: components["schemas"]["UpToNineAddresses"];
                /** @description Addresses of clips. */
                reference_video_urls?: components["schemas"]["UpToThreeAddresses"];
                /** @description Addresses of sounds. */
                reference_audio_urls?: components["schemas"]["UpToThreeAddresses"];
                /** @default 6 */
                duration: components["schemas"]["MinimaxSeconds"];
                /** @default adaptive */
                aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
                /** @default 2K */
                resolution?: components["schemas"]["MinimaxResolution"];
            };
        };
        /**
         * Aspect ratio
         * @description Shape of the picture.
         * @enum {string}
         */
        BytedanceAspectRatio: "21:9" | "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
        /**
         * MiniMax H3, text to video
         * @description Makes a clip from a text.
         */
        MinimaxH3TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "minimax-h3/text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt7000"];
                /** @default 6 */
                duration: components["schemas"]["MinimaxSeconds"];
                aspect_ratio: components["schemas"]["BytedanceAspectRatio"];
                /** @default 2K */
                resolution?: components["schemas"]["MinimaxResolution"];
            };
        };
        /**
         * Prompt
         * @description What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        SeedancePrompt: string;
        /**
         * Resolution
         * @description How large it is.
         * @enum {string}
         */
        Resolution480To1080: "480p" | "720p" | "1080p";
        /**
         * Fixed camera
         * @description Whether the camera stands still.
         */
        CameraFixed: boolean;
        /**
         * Seedance 1.5 pro
         * @description Makes a clip from a text, with pictures to start from if you like.
         */
        Seedance15Pro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedance-1.5-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["SeedancePrompt"];
                /** @description Public URLs of the pictures to start from. */
                input_urls?: components["schemas"]["FileUrl"][];
                /** @description Length of the clip in seconds. */
                duration: number;
                /** @default 1:1 */
                aspect_ratio: components["schemas"]["BytedanceAspectRatio"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution480To1080"];
                /** @default false */
                generate_audio?: components["schemas"]["WithSound"];
                /** @default false */
                fixed_lens?: components["schemas"]["CameraFixed"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Seconds
         * @description Length of the clip in seconds.
         */
        SeedanceSeconds: number;
        /**
         * Web search
         * @description Whether the model may look things up on the web.
         */
        WebSearch: boolean;
        /**
         * Last frame as a picture
         * @description Whether the last frame comes as a picture too.
         */
        ReturnLastFrame: boolean;
        /**
         * Seedance 2
         * @description Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
         */
        Seedance2: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedance-2";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt?: components["schemas"]["SeedancePrompt"];
                /** @description Address of the first frame. It does not go with references. */
                first_frame_url?: components["schemas"]["StoredUrl"];
                /** @description Address of the last frame. It wants a first one. */
                last_frame_url?: components["schemas"]["StoredUrl"];
                /** @description Addresses of pictures. */
                reference_image_urls?: components["schemas"]["UpToNineAddresses"];
                /** @description Addresses of clips. */
                reference_video_urls?: components["schemas"]["UpToThreeAddresses"];
                /** @description Addresses of sounds. */
                reference_audio_urls?: components["schemas"]["UpToThreeAddresses"];
                /** @default 5 */
                duration?: components["schemas"]["SeedanceSeconds"];
                /** @default 16:9 */
                aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
                /**
                 * @description How large it is.
                 * @default 720p
                 * @enum {string}
                 */
                resolution?: "480p" | "720p" | "1080p" | "4k";
                /** @default true */
                generate_audio?: components["schemas"]["WithSound"];
                web_search?: components["schemas"]["WebSearch"];
                /** @default false */
                return_last_frame?: components["schemas"]["ReturnLastFrame"];
            };
        };
        /**
         * Seedance 2.5
         * @description Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
         */
        Seedance25: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedance-2-5";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                /** @description What to make, in words. */
                prompt?: string;
                /** @description Address of the first frame. It does not go with references. */
                first_frame_url?: components["schemas"]["StoredUrl"];
                /** @description Address of the last frame. It wants a first one. */
                last_frame_url?: components["schemas"]["StoredUrl"];
                /** @description Addresses of pictures. */
                reference_image_urls?: components["schemas"]["StoredUrl"][];
                /** @description Addresses of clips. */
                reference_video_urls?: components["schemas"]["StoredUrl"][];
                /** @description Addresses of sounds. */
                reference_audio_urls?: components["schemas"]["StoredUrl"][];
                /**
                 * @description Length of the clip in seconds. Minus one leaves it to the model.
                 * @default 5
                 */
                duration?: number;
                /** @default adaptive */
                aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution480To1080"];
                /** @default true */
                generate_audio?: components["schemas"]["WithSound"];
                web_search?: components["schemas"]["WebSearch"];
                /** @default false */
                return_last_frame?: components["schemas"]["ReturnLastFrame"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
                /**
                 * @description Kind of file.
                 * @default mp4
                 * @enum {string}
                 */
                output_format?: "mp4" | "mov";
            };
        };
        /**
         * Seedance 2 fast
         * @description Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
         */
        Seedance2Fast: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedance-2-fast";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt?: components["schemas"]["SeedancePrompt"];
                /** @description Address of the first frame. It does not go with references. */
                first_frame_url?: components["schemas"]["StoredUrl"];
                /** @description Address of the last frame. It wants a first one. */
                last_frame_url?: components["schemas"]["StoredUrl"];
                /** @description Addresses of pictures. */
                reference_image_urls?: components["schemas"]["UpToNineAddresses"];
                /** @description Addresses of clips. */
                reference_video_urls?: components["schemas"]["UpToThreeAddresses"];
                /** @description Addresses of sounds. */
                reference_audio_urls?: components["schemas"]["UpToThreeAddresses"];
                /** @default 5 */
                duration?: components["schemas"]["SeedanceSeconds"];
                /** @default 16:9 */
                aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution480And720"];
                /** @default true */
                generate_audio?: components["schemas"]["WithSound"];
                web_search?: components["schemas"]["WebSearch"];
                /** @default false */
                return_last_frame?: components["schemas"]["ReturnLastFrame"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Seedance 2 mini
         * @description Makes a clip from a text, from frames or with what your pictures, clips and sounds show.
         */
        Seedance2Mini: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/seedance-2-mini";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt?: components["schemas"]["SeedancePrompt"];
                /** @description Address of the first frame. It does not go with references. */
                first_frame_url?: components["schemas"]["StoredUrl"];
                /** @description Address of the last frame. It wants a first one. */
                last_frame_url?: components["schemas"]["StoredUrl"];
                /** @description Addresses of pictures. */
                reference_image_urls?: components["schemas"]["UpToNineAddresses"];
                /** @description Addresses of clips. */
                reference_video_urls?: components["schemas"]["UpToThreeAddresses"];
                /** @description Addresses of sounds. */
                reference_audio_urls?: components["schemas"]["UpToThreeAddresses"];
                /** @default 5 */
                duration?: components["schemas"]["SeedanceSeconds"];
                /** @default 16:9 */
                aspect_ratio?: components["schemas"]["SeedanceAspectRatio"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution480And720"];
                /** @default true */
                generate_audio?: components["schemas"]["WithSound"];
                web_search?: components["schemas"]["WebSearch"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Prompt
         * @description What to make, in words.
         * @example A paper boat sails down a rainy street
         */
        Prompt10000: string;
        /**
         * Seed
         * @description The same number gives about the same result. Minus one leaves it to the model.
         */
        BytedanceSeed: number;
        /**
         * Safety check
         * @description Whether the request is checked for what is not allowed.
         */
        SafetyChecker: boolean;
        /**
         * Bytedance V1 lite, image to video
         * @description Makes a clip that begins with your picture and, if you like, ends with another.
         */
        BytedanceV1LiteImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/v1-lite-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt10000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @description Public URL of the last frame. */
                end_image_url?: components["schemas"]["FileUrl"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution480To1080"];
                camera_fixed?: components["schemas"]["CameraFixed"];
                /** @default -1 */
                seed?: components["schemas"]["BytedanceSeed"];
                enable_safety_checker?: components["schemas"]["SafetyChecker"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Bytedance V1 lite, text to video
         * @description Makes a clip from a text.
         */
        BytedanceV1LiteTextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/v1-lite-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt10000"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /**
                 * @description Shape of the picture.
                 * @default 16:9
                 * @enum {string}
                 */
                aspect_ratio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16" | "9:21";
                /** @default 720p */
                resolution?: components["schemas"]["Resolution480To1080"];
                camera_fixed?: components["schemas"]["CameraFixed"];
                seed?: components["schemas"]["AnySeed"];
                enable_safety_checker?: components["schemas"]["SafetyChecker"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Bytedance V1 pro fast, image to video
         * @description Makes a clip that begins with your picture.
         */
        BytedanceV1ProFastImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/v1-pro-fast-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt10000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution720And1080"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Bytedance V1 pro, image to video
         * @description Makes a clip that begins with your picture.
         */
        BytedanceV1ProImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/v1-pro-image-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt10000"];
                /** @description Public URL of the picture. */
                image_url: components["schemas"]["FileUrl"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution480To1080"];
                camera_fixed?: components["schemas"]["CameraFixed"];
                /** @default -1 */
                seed?: components["schemas"]["BytedanceSeed"];
                enable_safety_checker?: components["schemas"]["SafetyChecker"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Bytedance V1 pro, text to video
         * @description Makes a clip from a text.
         */
        BytedanceV1ProTextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "bytedance/v1-pro-text-to-video";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt10000"];
                /** @default 5 */
                duration?: components["schemas"]["FiveOrTenSeconds"];
                /** @default 16:9 */
                aspect_ratio?: components["schemas"]["BytedanceAspectRatio"];
                /** @default 720p */
                resolution?: components["schemas"]["Resolution480To1080"];
                camera_fixed?: components["schemas"]["CameraFixed"];
                /** @default -1 */
                seed?: components["schemas"]["BytedanceSeed"];
                enable_safety_checker?: components["schemas"]["SafetyChecker"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Aspect ratio
         * @description Shape of the picture. `auto` leaves it to the model.
         * @enum {string}
         */
        NanoBananaAspectRatio: "1:1" | "9:16" | "16:9" | "3:4" | "4:3" | "3:2" | "2:3" | "5:4" | "4:5" | "21:9" | "auto";
        /**
         * Kind of file
         * @description Kind of file.
         * @enum {string}
         */
        NanoBananaFormat: "png" | "jpeg";
        /**
         * Nano Banana
         * @description Makes a picture from a text.
         */
        NanoBanana: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/nano-banana";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @default 1:1 */
                aspect_ratio?: components["schemas"]["NanoBananaAspectRatio"];
                /**
                 * @description The older name of `aspect_ratio`.
                 * @default 1:1
                 */
                image_size?: components["schemas"]["NanoBananaAspectRatio"];
                /** @default png */
                output_format?: components["schemas"]["NanoBananaFormat"];
                nsfw_checker?: components["schemas"]["NsfwChecker"];
            };
        };
        /**
         * Nano Banana, edit
         * @description Changes the pictures that you send.
         */
        NanoBananaEdit: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "google/nano-banana-edit";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt5000"];
                /** @description Public URLs of the pictures to start from. */
                image_urls: components["schemas"]["FileUrl"][];
                /** @default 1:1 */
                aspect_ratio?: components["schemas"]["NanoBananaAspectRatio"];
                /**
                 * @description The older name of `aspect_ratio`.
                 * @default 1:1
                 */
                image_size?: components["schemas"]["NanoBananaAspectRatio"];
                /** @default png */
                output_format?: components["schemas"]["NanoBananaFormat"];
            };
        };
        /**
         * Prompt
         * @description What to show or to change.
         * @example A fox made of paper
         */
        NanoBanana2Prompt: string;
        /**
         * Aspect ratio
         * @description Shape of the picture. `auto` leaves it to the model.
         * @enum {string}
         */
        NanoBanana2AspectRatio: "1:1" | "1:4" | "1:8" | "2:3" | "3:2" | "3:4" | "4:1" | "4:3" | "4:5" | "5:4" | "8:1" | "9:16" | "16:9" | "21:9" | "auto";
        /**
         * Kind of file
         * @description Kind of file.
         * @enum {string}
         */
        ImageFormat: "png" | "jpg";
        /**
         * Nano Banana 2
         * @description Makes a picture from a text, or changes the pictures that you send.
         */
        NanoBanana2: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "nano-banana-2";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["NanoBanana2Prompt"];
                /** @description Public URLs of the pictures to start from. */
                image_input?: components["schemas"]["FileUrl"][];
                /** @default auto */
                aspect_ratio?: components["schemas"]["NanoBanana2AspectRatio"];
                /** @default 1K */
                resolution?: components["schemas"]["ImageResolution"];
                /** @default jpg */
                output_format?: components["schemas"]["ImageFormat"];
            };
        };
        /**
         * Nano Banana 2 lite
         * @description Makes a picture from a text, or changes the pictures that you send.
         */
        NanoBanana2Lite: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "nano-banana-2-lite";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["NanoBanana2Prompt"];
                /** @description Public URLs of the pictures to start from. */
                image_urls?: components["schemas"]["FileUrl"][];
                /** @default auto */
                aspect_ratio: components["schemas"]["NanoBanana2AspectRatio"];
            };
        };
        /**
         * Nano Banana pro
         * @description Makes a picture from a text, or changes the pictures that you send.
         */
        NanoBananaPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "nano-banana-pro";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                prompt: components["schemas"]["Prompt10000"];
                /** @description Public URLs of the pictures to start from. */
                image_input?: components["schemas"]["FileUrl"][];
                /** @default 1:1 */
                aspect_ratio?: components["schemas"]["NanoBananaAspectRatio"];
                /** @default 1K */
                resolution?: components["schemas"]["ImageResolution"];
                /** @default png */
                output_format?: components["schemas"]["ImageFormat"];
            };
        };
        /**
         * ElevenLabs, audio isolation
         * @description Leaves of a sound the voice alone.
         */
        ElevenlabsAudioIsolation: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "elevenlabs/audio-isolation";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                /** @description Public URL of the sound. */
                audio_url: components["schemas"]["FileUrl"];
            };
        };
        /**
         * Voice
         * @description Who speaks, by the id or the name of a voice.
         * @example EkK5I93UQWFDigLMpZcX
         */
        ElevenlabsVoice: string;
        /**
         * Dialogue
         * @description Who says what, in order.
         */
        DialogueLines: {
            /** @description What is said. */
            text: string;
            voice: components["schemas"]["ElevenlabsVoice"];
        }[];
        /**
         * Language
         * @description The language as a code of ISO 639. Left out, the model finds it.
         * @enum {string}
         */
        DialogueLanguage: "af" | "ar" | "hy" | "as" | "az" | "be" | "bn" | "bs" | "bg" | "ca" | "ceb" | "ny" | "hr" | "cs" | "da" | "nl" | "en" | "et" | "fil" | "fi" | "fr" | "gl" | "ka" | "de" | "el" | "gu" | "ha" | "he" | "hi" | "hu" | "is" | "id" | "ga" | "it" | "ja" | "jv" | "kn" | "kk" | "ky" | "ko" | "lv" | "ln" | "lt" | "lb" | "mk" | "ms" | "ml" | "zh" | "mr" | "ne" | "no" | "ps" | "fa" | "pl" | "pt" | "pa" | "ro" | "ru" | "sr" | "sd" | "sk" | "sl" | "so" | "es" | "sw" | "sv" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "vi" | "cy";
        /**
         * ElevenLabs v3, text to dialogue
         * @description Speaks a dialogue with several voices.
         */
        ElevenlabsTextToDialogueV3: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "elevenlabs/text-to-dialogue-v3";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                dialogue: components["schemas"]["DialogueLines"];
                /**
                 * @description How steady the voice is.
                 * @default 0.5
                 * @enum {number}
                 */
                stability?: 0 | 0.5 | 1;
                language_code?: components["schemas"]["DialogueLanguage"];
            };
        };
        /**
         * Text
         * @description What is said.
         * @example The rain has stopped.
         */
        ElevenlabsText: string;
        /**
         * Level
         * @description From none to full.
         */
        ElevenlabsLevel: number;
        /**
         * Speed
         * @description How fast it is spoken.
         */
        ElevenlabsSpeed: number;
        /**
         * Language
         * @description The language as a code of ISO 639.
         * @example en
         */
        ElevenlabsLanguage: string;
        /**
         * Text beside it
         * @description What is said before or after, so that the voice fits.
         */
        ElevenlabsContext: string;
        /**
         * ElevenLabs multilingual v2, text to speech
         * @description Speaks a text.
         */
        ElevenlabsTextToSpeechMultilingualV2: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "elevenlabs/text-to-speech-multilingual-v2";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                text: components["schemas"]["ElevenlabsText"];
                /** @default EkK5I93UQWFDigLMpZcX */
                voice: components["schemas"]["ElevenlabsVoice"];
                /**
                 * @description How steady the voice is.
                 * @default 0.5
                 */
                stability?: components["schemas"]["ElevenlabsLevel"];
                /**
                 * @description How closely it follows the voice.
                 * @default 0.75
                 */
                similarity_boost?: components["schemas"]["ElevenlabsLevel"];
                /**
                 * @description How far the manner of speaking is overdone.
                 * @default 0
                 */
                style?: components["schemas"]["ElevenlabsLevel"];
                /** @default 1 */
                speed?: components["schemas"]["ElevenlabsSpeed"];
                language_code?: components["schemas"]["ElevenlabsLanguage"];
                /** @description What is said before, so that the voice fits. */
                previous_text?: components["schemas"]["ElevenlabsContext"];
                /** @description What is said after, so that the voice fits. */
                next_text?: components["schemas"]["ElevenlabsContext"];
                /** @description Whether the time of each word comes too. */
                timestamps?: boolean;
            };
        };
        /**
         * ElevenLabs turbo 2.5, text to speech
         * @description Speaks a text.
         */
        ElevenlabsTextToSpeechTurbo25: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "elevenlabs/text-to-speech-turbo-2-5";
            callBackUrl?: components["schemas"]["CallBackUrl"];
            /** @description What to make. */
            input: {
                text: components["schemas"]["ElevenlabsText"];
                /** @default EkK5I93UQWFDigLMpZcX */
                voice?: components["schemas"]["ElevenlabsVoice"];
                /**
                 * @description How steady the voice is.
                 * @default 0.5
                 */
                stability?: components["schemas"]["ElevenlabsLevel"];
                /**
                 * @description How closely it follows the voice.
                 * @default 0.75
                 */
                similarity_boost?: components["schemas"]["ElevenlabsLevel"];
                /**
                 * @description How far the manner of speaking is overdone.
                 * @default 0
                 */
                style?: components["schemas"]["ElevenlabsLevel"];
                /** @default 1 */
                speed?: components["schemas"]["ElevenlabsSpeed"];
                language_code?: components["schemas"]["ElevenlabsLanguage"];
                /** @description What is said before, so that the voice fits. */
                previous_text?: components["schemas"]["ElevenlabsContext"];
                /** @description What is said after, so that the voice fits. */
                next_text?: components["schemas"]["ElevenlabsContext"];
                /** @description Whether the time of each word comes too. */
                timestamps?: boolean;
            };
        };
        /**
         * Request for a task of any model
         * @description One shape per model. `model` decides what `input` takes.
         */
        JobRequest: components["schemas"]["Kling26ImageToVideo"] | components["schemas"]["Kling26MotionControl"] | components["schemas"]["Kling26TextToVideo"] | components["schemas"]["Kling30OmniImageToVideo"] | components["schemas"]["Kling30OmniReferenceToVideo"] | components["schemas"]["Kling30OmniTextToVideo"] | components["schemas"]["Kling30OmniTransformation"] | components["schemas"]["Kling30MotionControl"] | components["schemas"]["Kling30Video"] | components["schemas"]["KlingAiAvatarPro"] | components["schemas"]["KlingAiAvatarStandard"] | components["schemas"]["KlingV21MasterImageToVideo"] | components["schemas"]["KlingV21MasterTextToVideo"] | components["schemas"]["KlingV21Pro"] | components["schemas"]["KlingV21Standard"] | components["schemas"]["KlingV25TurboImageToVideoPro"] | components["schemas"]["KlingV25TurboTextToVideoPro"] | components["schemas"]["KlingV3TurboImageToVideo"] | components["schemas"]["KlingV3TurboTextToVideo"] | components["schemas"]["Wan22A14bImageToVideoTurbo"] | components["schemas"]["Wan22A14bSpeechToVideoTurbo"] | components["schemas"]["Wan22A14bTextToVideoTurbo"] | components["schemas"]["Wan22AnimateMove"] | components["schemas"]["Wan22AnimateReplace"] | components["schemas"]["Wan25ImageToVideo"] | components["schemas"]["Wan25TextToVideo"] | components["schemas"]["Wan26FlashImageToVideo"] | components["schemas"]["Wan26FlashVideoToVideo"] | components["schemas"]["Wan26ImageToVideo"] | components["schemas"]["Wan26TextToVideo"] | components["schemas"]["Wan26VideoToVideo"] | components["schemas"]["Wan27Image"] | components["schemas"]["Wan27ImagePro"] | components["schemas"]["Wan27ImageToVideo"] | components["schemas"]["Wan27R2v"] | components["schemas"]["Wan27TextToVideo"] | components["schemas"]["Wan27Videoedit"] | components["schemas"]["Hailuo02ImageToVideoPro"] | components["schemas"]["Hailuo02ImageToVideoStandard"] | components["schemas"]["Hailuo02TextToVideoPro"] | components["schemas"]["Hailuo02TextToVideoStandard"] | components["schemas"]["Hailuo23ImageToVideoPro"] | components["schemas"]["Hailuo23ImageToVideoStandard"] | components["schemas"]["MinimaxH3ImageToVideo"] | components["schemas"]["MinimaxH3ReferenceToVideo"] | components["schemas"]["MinimaxH3TextToVideo"] | components["schemas"]["Seedance15Pro"] | components["schemas"]["Seedance2"] | components["schemas"]["Seedance25"] | components["schemas"]["Seedance2Fast"] | components["schemas"]["Seedance2Mini"] | components["schemas"]["BytedanceV1LiteImageToVideo"] | components["schemas"]["BytedanceV1LiteTextToVideo"] | components["schemas"]["BytedanceV1ProFastImageToVideo"] | components["schemas"]["BytedanceV1ProImageToVideo"] | components["schemas"]["BytedanceV1ProTextToVideo"] | components["schemas"]["NanoBanana"] | components["schemas"]["NanoBananaEdit"] | components["schemas"]["NanoBanana2"] | components["schemas"]["NanoBanana2Lite"] | components["schemas"]["NanoBananaPro"] | components["schemas"]["ElevenlabsAudioIsolation"] | components["schemas"]["ElevenlabsTextToDialogueV3"] | components["schemas"]["ElevenlabsTextToSpeechMultilingualV2"] | components["schemas"]["ElevenlabsTextToSpeechTurbo25"];
        /**
         * Task id
         * @description The task's id, an opaque text.
         * @example 774d9a7dd608a0e49293903095e45a4c
         */
        TaskId: string;
        /**
         * Time
         * Format: int64
         * @description Milliseconds since 1970.
         * @example 1755078171000
         */
        Milliseconds: number;
        /**
         * Record
         * @description What every record of a task has.
         */
        JobRecord: {
            taskId: components["schemas"]["TaskId"];
            /**
             * @description The model that works on the task.
             * @example kling-3.0/video
             */
            model?: string;
            /** @description The whole request, as JSON inside a text. */
            param?: string;
            /**
             * @description Code of the fault, if the task has failed.
             * @example 501
             */
            failCode?: string | null;
            /**
             * @description Why the task failed, in words.
             * @example The content was refused.
             */
            failMsg?: string | null;
            /** @description How long the task took, in milliseconds. Empty while it runs. */
            costTime?: number | null;
            /** @description When the task was created, in milliseconds since 1970. */
            createTime?: components["schemas"]["Milliseconds"];
            /** @description When the record last changed, in milliseconds since 1970. */
            updateTime?: components["schemas"]["Milliseconds"];
            /**
             * Format: int64
             * @description When the task ended, in milliseconds since 1970. Empty while it runs.
             */
            completeTime?: number | null;
        };
        /**
         * Result text
         * @description The results, as JSON inside a text.
         * @example {"resultUrls":["https://tempfile.aiquickdraw.com/v/774d9a7dd608a0e49293903095e45a4c.mp4"]}
         */
        JobResultText: string;
        /**
         * Succeeded
         * @description The task has ended and its result is ready.
         */
        JobSucceeded: {
            /**
             * @description The call has worked.
             * @constant
             */
            code: 200;
            msg: components["schemas"]["SuccessMessage"];
            /** @description The task's record. */
            data: components["schemas"]["JobRecord"] & {
                /**
                 * @description The task has succeeded.
                 * @constant
                 */
                state: "success";
                resultJson: components["schemas"]["JobResultText"];
            };
        };
        /**
         * Failed
         * @description The task has ended without a result. This is final.
         */
        JobFailed: {
            /**
             * @description The call has worked.
             * @constant
             */
            code: 200;
            msg: components["schemas"]["SuccessMessage"];
            /** @description The task's record. */
            data: components["schemas"]["JobRecord"] & {
                /**
                 * @description The task has failed.
                 * @constant
                 */
                state: "fail";
            };
        };
        /**
         * End of a task of any model
         * @description What a callback brings, the task's record as it ended.
         */
        JobFinished: components["schemas"]["JobSucceeded"] | components["schemas"]["JobFailed"];
        /**
         * Running
         * @description The task has not ended. Ask again.
         */
        JobRunning: {
            /**
             * @description The call has worked.
             * @constant
             */
            code: 200;
            msg: components["schemas"]["SuccessMessage"];
            /** @description The task's record. */
            data: components["schemas"]["JobRecord"] & {
                /**
                 * @description `waiting` and `queuing`: it waits for its turn. `generating`: it is being worked on.
                 * @enum {string}
                 */
                state: "waiting" | "queuing" | "generating";
            };
        };
        /**
         * Refusal
         * @description The call has not worked.
         */
        Refusal: {
            /**
             * @description Why: 401 the key is missing or wrong; 402 the balance is too low; 404 there is no such thing; 408 the model gave no
             *     result for more than ten minutes; 422 a value is not accepted, or there is no such task; 429 too many calls; 455
             *     maintenance; 500 the host failed; 501 the generation failed; 505 the feature is switched off.
             * @example 422
             * @enum {integer}
             */
            code: 401 | 402 | 404 | 408 | 422 | 429 | 455 | 500 | 501 | 505;
            /**
             * @description What is wrong, in words.
             * @example record does not exist
             */
            msg: string;
            /** @description Empty. */
            data?: null;
        };
        /**
         * Answer to a question for a task of any model
         * @description The task's record, running, succeeded or failed, or a refusal. `code` and `state` say which.
         */
        JobAnswer: components["schemas"]["JobRunning"] | components["schemas"]["JobSucceeded"] | components["schemas"]["JobFailed"] | components["schemas"]["Refusal"];
        /**
         * Luma modify request
         * @description A clip, and what should become of it.
         */
        ModifyRequest: {
            /**
             * @description The change you want, in English and in detail.
             * @example A quiet street in heavy snow, warm light in the windows, early evening
             */
            prompt: string;
            /**
             * Format: uri
             * @description Public URL of the clip to change, which has up to 10 seconds. Takes MP4, MOV or AVI files of up to 500 MB.
             * @example https://example.com/input-video.mp4
             */
            videoUrl: string;
            /**
             * Format: uri
             * @description Public URL that receives a POST when the task ends. Recommended in production.
             * @example https://your-callback-url.com/luma-callback
             */
            callBackUrl?: string;
            /**
             * @description Text or identifier of a watermark on the result.
             * @example your-watermark-id
             */
            watermark?: string;
        };
        /**
         * Request text
         * @description The request, as JSON inside a text, with the fields `prompt`, `videoUrl`, `callBackUrl` and `waterMark` (empty if there is
         *     none).
         * @example {"callBackUrl":"","prompt":"Snow falls on the street","videoUrl":"https://example.com/input-video.mp4","waterMark":""}
         */
        RequestText: string;
        /**
         * Result addresses
         * @description Where to download the results. The addresses are temporary.
         */
        ResultUrls: string[];
        /**
         * End of a modify task
         * @description What a callback brings. `code` 200 says that the task has succeeded, 500 that it has failed.
         */
        ModifyFinished: {
            /**
             * @description 200 is success, 500 failure.
             * @example 200
             * @enum {integer}
             */
            code: 200 | 500;
            /**
             * @description How the task ended, in words.
             * @example Modify record generated successfully.
             */
            msg: string;
            /** @description The task, with its results if it has succeeded. */
            data: {
                taskId: components["schemas"]["TaskId"];
                promptJson?: components["schemas"]["RequestText"];
                resultUrls?: components["schemas"]["ResultUrls"];
            };
        };
        /**
         * Record
         * @description What every record of a task has.
         */
        ModifyRecord: {
            taskId: components["schemas"]["TaskId"];
            paramJson?: components["schemas"]["RequestText"];
            /** @description When the task was created, in milliseconds since 1970. */
            createTime?: components["schemas"]["Milliseconds"];
            /**
             * Format: int64
             * @description When the task ended, in milliseconds since 1970. Empty while it runs.
             * @example 1755078480000
             */
            completeTime?: number | null;
            /**
             * Format: int32
             * @description Code of the fault, if the task has failed.
             * @example 501
             */
            errorCode?: number | null;
            /**
             * @description Why the task failed, in words.
             * @example The video could not be generated.
             */
            errorMessage?: string | null;
        };
        /**
         * 0, generating
         * @description The task is running. Ask again.
         */
        ModifyGenerating: {
            /**
             * @description The call has worked.
             * @constant
             */
            code: 200;
            msg: components["schemas"]["SuccessMessage"];
            /** @description The task's record. */
            data: components["schemas"]["ModifyRecord"] & {
                /**
                 * @description The task is running.
                 * @constant
                 */
                successFlag: 0;
            };
        };
        /**
         * Result
         * @description The result of a task.
         */
        ModifyResponse: {
            taskId?: components["schemas"]["TaskId"];
            /** @description Where the clips that were sent in can be fetched. */
            originUrls?: string[];
            resultUrls: components["schemas"]["ResultUrls"];
        };
        /**
         * 1 or 4, succeeded
         * @description The task has ended and its result is ready.
         */
        ModifySucceeded: {
            /**
             * @description The call has worked.
             * @constant
             */
            code: 200;
            msg: components["schemas"]["SuccessMessage"];
            /** @description The task's record. */
            data: components["schemas"]["ModifyRecord"] & {
                /**
                 * @description 1: the task has succeeded. 4: so it has, only the callback did not reach your server.
                 * @enum {integer}
                 */
                successFlag: 1 | 4;
                response: components["schemas"]["ModifyResponse"];
            };
        };
        /**
         * 2 or 3, failed
         * @description The task has ended without a result. This is final.
         */
        ModifyFailed: {
            /**
             * @description The call has worked.
             * @constant
             */
            code: 200;
            msg: components["schemas"]["SuccessMessage"];
            /** @description The task's record. */
            data: components["schemas"]["ModifyRecord"] & {
                /**
                 * @description 2: the task could not be started. 3: it was started and has failed.
                 * @enum {integer}
                 */
                successFlag: 2 | 3;
            };
        };
        /**
         * Answer to a question for a modify task
         * @description The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
         */
        ModifyStatusAnswer: components["schemas"]["ModifyGenerating"] | components["schemas"]["ModifySucceeded"] | components["schemas"]["ModifyFailed"] | components["schemas"]["Refusal"];
        /**
         * Plain text
         * @description A text for people.
         */
        PlainText: string;
    };
    responses: {
        /**
         * @description A guard in front of the host turned the call away, as users report for unusual `User-Agent` headers. The body is plain
         *     text.
         */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainText"];
            };
        };
        /** @description The balance does not cover the price. Reported by users; the same refusal also arrives as HTTP 200. */
        InsufficientCredits: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The host failed. Whether a task was created is unknown. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Too many calls. An account may start 20 tasks in 10 seconds. Nothing was created or queued; wait and try again. */
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
         * @description The task's id, as the create answer gave it. Treat it as an opaque text.
         * @example 774d9a7dd608a0e49293903095e45a4c
         */
        TaskInQuery: string;
        /**
         * @description Base64 of HMAC-SHA256 over `<task id>.<timestamp>`, keyed with your webhook key. Sent only if a webhook key is set in
         *     the account. Compare it in constant time. The body is not signed.
         * @example 8HgtvGaUFSJONgNGtNK4iyGALzG3ClKt9wI1wmjhMmA=
         */
        WebhookSignature: string;
        /**
         * @description When the message was signed, in whole seconds since 1970. Sent only if a webhook key is set in the account. How old a
         *     message may be is not published; five minutes is usual.
         * @example 1755078480
         */
        WebhookTimestamp: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How long to wait before the next try, in seconds or as an HTTP date. It may be missing.
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
            /** @description The credits if `code` is 200. With any other `code` the question was refused. */
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
        /** @description The result. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DownloadUrlRequest"];
            };
        };
        responses: {
            /** @description The link if `code` is 200. With any other `code` the request was refused. */
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
        /** @description The file. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileForm"];
            };
        };
        responses: {
            /** @description The file is uploaded if `code` is 200. With any other `code` it was refused. */
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
        /** @description Where the file is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileFromUrl"];
            };
        };
        responses: {
            /** @description The file is uploaded if `code` is 200. With any other `code` it was refused. */
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
        /** @description The file. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileFromBase64"];
            };
        };
        responses: {
            /** @description The file is uploaded if `code` is 200. With any other `code` it was refused. */
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
        /** @description What to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobRequest"];
            };
        };
        responses: {
            /** @description The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
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
                 * @description The task's id, as the create answer gave it. Treat it as an opaque text.
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
            /** @description The task's record if `code` is 200. With any other `code` the question was refused. */
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
        /** @description What to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyRequest"];
            };
        };
        responses: {
            /** @description The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
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
                 * @description The task's id, as the create answer gave it. Treat it as an opaque text.
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
            /** @description The task's record if `code` is 200. With any other `code` the question was refused. */
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
