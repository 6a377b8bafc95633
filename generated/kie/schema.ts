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
         * Seconds as a text
         * @description Length of the clip in seconds.
         * @enum {string}
         */
        KlingSeconds: "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15";
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
         * Elements
         * @description People or things that the prompt names, with pictures of them.
         */
        KlingElements: {
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
        }[];
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
            /**
             * Kling 3.0 input
             * @description What to make.
             */
            input: {
                /**
                 * @description What should happen.
                 * @example A paper boat sails down a rainy street
                 */
                prompt: string;
                duration: components["schemas"]["KlingSeconds"];
                /**
                 * @description Shape of the picture.
                 * @enum {string}
                 */
                aspect_ratio: "16:9" | "9:16" | "1:1";
                /**
                 * @description Quality.
                 * @enum {string}
                 */
                mode: "std" | "pro" | "4K";
                /** @description Whether the clip has sound. */
                sound: boolean;
                image_urls?: components["schemas"]["KlingFrames"];
                /** @description Whether the clip has several shots. Then `multi_prompt` describes them. */
                multi_shots: boolean;
                multi_prompt?: components["schemas"]["KlingShots"];
                kling_elements?: components["schemas"]["KlingElements"];
            };
        };
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
            /**
             * Nano Banana 2 input
             * @description What to make.
             */
            input: {
                /**
                 * @description What to show or to change.
                 * @example A fox made of paper
                 */
                prompt: string;
                /** @description Public URLs of the pictures to start from. */
                image_input?: components["schemas"]["FileUrl"][];
                /** @description Shape of the picture, such as `16:9`; `auto` leaves it to the model. The list of values is not published here. */
                aspect_ratio?: string;
                /**
                 * @description How large it is.
                 * @enum {string}
                 */
                resolution?: "1K" | "2K" | "4K";
                /**
                 * @description Kind of file.
                 * @enum {string}
                 */
                output_format?: "png" | "jpg";
            };
        };
        /**
         * Request for a task of any model
         * @description One shape per model. `model` decides what `input` takes.
         */
        JobRequest: components["schemas"]["Kling30Video"] | components["schemas"]["NanoBanana2"];
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
             * @description Public URL of the clip to change. MP4, MOV or AVI, up to 500 MB and 10 seconds.
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
