// Written by codegen from openapi/; do not edit.

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
         * @description Tells whose key it is and which account pays.
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
         * @description Tells what the account can still spend and what it has spent, in US cents.
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
         * @description The prices that hold now, all of them or those of a service, an action or a model. It asks for no key. Keep the `ETag`
         *     and send it as `If-None-Match`, and an unchanged list is not sent again.
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
         * @description Tells what a request would cost, without sending it. Nothing is created, reserved or charged.
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
         * @description Keeps a file for a while and answers with a URL that requests can use. The file is a part of a form, or base64 in a JSON
         *     body, or it is fetched from a URL. The file is deleted at `expires_at`.
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
         * @description The first of three steps that put a large file straight into the host's storage: prepare, `PUT` the file to `upload_url`
         *     with the `headers` of the answer and without the key, confirm.
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
         * @description The last of three steps. Tells the host that the file is there, and answers with the URL that requests can use.
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
         * @description Renders your clip again as the prompt says: another light, weather, style or place. Camera motion and layout
         *     stay as they are. The result has no sound.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. Most tasks take 30 to 120 seconds.
         *
         *     A task costs 0.50 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a clip from a text, or from a first frame and a text. Without `first_frame_image_url` you must choose an
         *     `aspect_ratio`; with it you cannot.
         *
         *     RunAPI's page shows the longer clip in 1080p, but no price is published for it and other hosts refuse the pair; be
         *     ready for an error.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.12 USD to 0.30 USD, by `duration_seconds` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Continues the clip of a completed Runway task of your account. `output_resolution` must be the one of that clip.
         *     The result can be continued again.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.12 USD to 0.30 USD, by `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Edits existing footage as the prompt says. A reference image can set the look.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 1.10 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a clip from a text. The pro model has a fixed length; the standard model lets you choose.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. Most tasks take 60 to 120 seconds.
         *
         *     A task costs 0.30 USD to 0.57 USD, by `model` and `duration_seconds` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a clip that starts with your image. The Hailuo 02 models can also end with an image of yours. The Hailuo
         *     2.3 models cannot, and they make 1080p only in short clips.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. Most tasks take 60 to 120 seconds.
         *
         *     A task costs 0.12 USD to 0.90 USD, by `model`, `duration_seconds` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description RunAPI sends this to the `callback_url` of a create request when the task reaches its end, completed or failed. The
         *     body is the same JSON that the task's status operation answers.
         *
         *     RunAPI signs callbacks but publishes neither the header names nor the algorithm, so this contract names none. Take a
         *     callback as a hint and ask the status operation for the truth before you act on it. Be ready to receive the same
         *     message more than once; how deliveries are repeated is not published.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            /** @description The finished task. */
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TaskFinished"];
                };
            };
            responses: {
                /** @description You have the message. Any 2xx answer will do. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description You did not take the message. Any answer outside 2xx counts as a failed delivery. */
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
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        Task: components["schemas"]["TaskPending"] | components["schemas"]["TaskCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Task accepted
         * @description The task exists. Published sources name its id in two ways, `id` and `task_id`; at least one of them is present. Read
         *     `id` first.
         */
        TaskCreated: {
            /** @description The task's id, as the official SDKs read it. */
            id?: components["schemas"]["TaskId"];
            /** @description The task's id, as RunAPI's pages show it. */
            task_id?: components["schemas"]["TaskId"];
            status?: components["schemas"]["TaskStatus"];
            /**
             * @description The model that works on the task.
             * @example luma-modify-video
             */
            model?: string;
            /**
             * @description True when the task had been created by an earlier call under the same `Idempotency-Key`.
             * @example false
             */
            task_replayed?: boolean;
        };
        /**
         * Account
         * @description Who a key belongs to.
         */
        Account: {
            /**
             * @description The user's id.
             * @example 1042
             */
            id: number;
            /**
             * @description The user's name.
             * @example Ada Example
             */
            name: string;
            /**
             * @description The user's e-mail address.
             * @example ada@example.com
             */
            email: string;
            /** @description The account that pays. */
            account: {
                /**
                 * @description The account's id.
                 * @example 77
                 */
                id: number;
                /**
                 * @description The account's name.
                 * @example Example Studio
                 */
                name: string;
            };
        };
        /**
         * Balance
         * @description What an account can still spend, and what it has spent, in US cents.
         */
        Balance: {
            /**
             * @description What can be spent in all.
             * @example 1250
             */
            balance_cents: number;
            /**
             * @description The part of it that was paid for.
             * @example 1000
             */
            paid_balance_cents: number;
            /**
             * @description The part of it that was given.
             * @example 250
             */
            bonus_balance_cents: number;
            /**
             * @description What was spent today.
             * @example 50
             */
            spent_cents_today: number;
            /**
             * @description What was spent since the account exists.
             * @example 4300
             */
            spent_cents_total: number;
        };
        /**
         * Service
         * @description The service, as in the paths of its actions.
         * @example luma
         */
        PricedService: string;
        /**
         * Action
         * @description The action, as in its path.
         * @example modify_video
         */
        PricedAction: string;
        /**
         * Pricing status
         * @description Whether there is a price: `available` or `pending`. More values may appear.
         * @example available
         */
        PricingStatus: string;
        /**
         * Currency
         * @description The currency whose cents the amounts are.
         * @example USD
         */
        Currency: string;
        /**
         * Price of a model
         * @description What an action costs with one model. Amounts are cents of `currency`.
         */
        PriceSchedule: {
            service: components["schemas"]["PricedService"];
            action: components["schemas"]["PricedAction"];
            /**
             * @description The model. Empty where the action has only one.
             * @example luma-modify-video
             */
            model: string | null;
            pricing_status: components["schemas"]["PricingStatus"];
            /**
             * @description Whether the model can be used: `active`, `maintenance` or `disabled`. More values may appear.
             * @example active
             */
            catalog_status: string;
            currency: components["schemas"]["Currency"];
            /**
             * @description What is counted. The values are not published.
             * @example task
             */
            billing_unit: string;
            /**
             * @description How the price is found. The values are not published.
             * @example flat
             */
            billing_strategy: string;
            /**
             * @description The price of one unit. Left out for models that are priced by tokens.
             * @example 50
             */
            unit_price_cents?: number | null;
            /** @description The price of a million tokens of the request. */
            input_price_per_1m_cents?: number | null;
            /** @description The price of a million tokens of the answer. */
            output_price_per_1m_cents?: number | null;
            /** @description The price of a million tokens that are read from a cache. */
            cache_read_price_per_1m_cents?: number | null;
            /** @description The price of a million tokens that are written to a cache. */
            cache_write_price_per_1m_cents?: number | null;
            /** @description The same for a cache that is kept for five minutes. */
            cache_write_5m_price_per_1m_cents?: number | null;
            /** @description The same for a cache that is kept for an hour. */
            cache_write_1h_price_per_1m_cents?: number | null;
            /** @description What the price depends on. Its fields are not published. */
            billing_config: {
                [key: string]: unknown;
            };
        };
        /**
         * Price list
         * @description The prices that hold now.
         */
        PriceScheduleList: {
            /**
             * @description When the list was made.
             * @example 2026-07-23T00:00:00Z
             */
            as_of: string;
            /** @description One entry for each model of each action. */
            price_schedules: components["schemas"]["PriceSchedule"][];
        };
        /**
         * Request for a price
         * @description The request whose price is asked for.
         */
        PriceQuoteRequest: {
            service: components["schemas"]["PricedService"];
            action: components["schemas"]["PricedAction"];
            /**
             * @description The model, where the action has several.
             * @example luma-modify-video
             */
            model?: string | null;
            /** @description The fields of the request that would be sent. */
            params?: {
                [key: string]: unknown;
            };
        };
        /**
         * Price of a request
         * @description What a request would cost. Nothing is reserved.
         */
        PriceQuote: {
            service: components["schemas"]["PricedService"];
            action: components["schemas"]["PricedAction"];
            /**
             * @description The model. Empty where the action has only one.
             * @example luma-modify-video
             */
            model: string | null;
            pricing_status: components["schemas"]["PricingStatus"];
            currency: components["schemas"]["Currency"];
            /**
             * @description What would be reserved of the balance if the request were sent.
             * @example 50
             */
            reservation_amount_cents: number;
            /**
             * @description What the amount is based on. The values are not published.
             * @example flat
             */
            estimate_basis: string;
            /**
             * @description When the price was found.
             * @example 2026-07-23T00:00:00Z
             */
            as_of: string;
        };
        /**
         * Answer with a price
         * @description The price that was asked for.
         */
        PriceQuoteAnswer: {
            price_quote: components["schemas"]["PriceQuote"];
        };
        /**
         * Error detail
         * @description The fault as an object.
         */
        ErrorDetail: {
            /**
             * @description A stable word for the fault. More values may appear.
             * @example source_task_not_ready
             */
            code?: string;
            /**
             * @description The fault, in words.
             * @example The source task has not completed yet.
             */
            message: string;
        };
        /**
         * Field errors
         * @description By field name, everything that is wrong with it.
         */
        ErrorFields: {
            [key: string]: string[];
        };
        /**
         * Error
         * @description Why a call was refused. `error` is a text, or an object with a code and a message; refusals of single fields also list
         *     them under `errors`. A proxy on the way may answer with something else, HTML included.
         */
        Error: {
            /** @description What went wrong, as a text or as an object. */
            error: string | components["schemas"]["ErrorDetail"];
            errors?: components["schemas"]["ErrorFields"];
        };
        /**
         * File name
         * @description The file's name. Left out, the host makes one.
         * @example park.mp4
         */
        FileName: string;
        /**
         * File from a URL or from base64
         * @description A file that the host fetches, or that stands in the request.
         */
        FileRequest: {
            /** @description Where the file comes from. */
            source: {
                /**
                 * @description The file is behind a URL.
                 * @constant
                 */
                type: "url";
                /**
                 * Format: uri
                 * @description Public URL of the file.
                 * @example https://example.com/park.mp4
                 */
                url: string;
            } | {
                /**
                 * @description The file is base64.
                 * @constant
                 */
                type: "base64";
                /**
                 * @description The file in base64.
                 * @example aGVsbG8=
                 */
                data: string;
            };
            file_name?: components["schemas"]["FileName"];
        };
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
            file_name?: components["schemas"]["FileName"];
        };
        /**
         * Uploaded file
         * @description The file as the host keeps it. Its URL can be used in requests until `expires_at`.
         */
        UploadedFile: {
            /**
             * @description The file's name.
             * @example park.mp4
             */
            file_name: string;
            /**
             * Format: uri
             * @description Where the file is.
             * @example https://tempfile.runapi.ai/park.mp4
             */
            url: string;
            /**
             * @description The file's size in bytes.
             * @example 1048576
             */
            size_bytes: number;
            /**
             * @description The file's media type.
             * @example video/mp4
             */
            mime_type: string;
            /**
             * @description When the file was uploaded.
             * @example 2026-09-30T12:00:00Z
             */
            created_at: string;
            /**
             * @description Until when the file is kept. Sources differ: the SDK's README says an hour, a fixture of the PHP SDK shows a day. This
             *     field decides.
             * @example 2026-09-30T13:00:00Z
             */
            expires_at: string;
        };
        /**
         * File to be uploaded
         * @description What the file will be.
         */
        FilePrepareRequest: {
            /**
             * @description The file's name.
             * @example park.mp4
             */
            filename: string;
            /**
             * @description The file's size in bytes.
             * @example 1048576
             */
            byte_size: number;
            /**
             * @description The file's MD5 in base64.
             * @example XrY7u+Ae7tCTyyK7j1rNww==
             */
            checksum: string;
            /**
             * @description The file's media type.
             * @example video/mp4
             */
            content_type?: string;
        };
        /**
         * Where to put a file
         * @description Send the file there with `PUT` and these headers, without the key; then confirm it.
         */
        FileTarget: {
            /**
             * @description The upload's id, for its confirmation.
             * @example eyJfcmFpbHMiOnsiZGF0YSI6MX19--5d41
             */
            signed_id: string;
            /**
             * Format: uri
             * @description A signed URL on the host's storage. It is no address of the API, and the key must not go there.
             * @example https://storage.example.com/park.mp4?signature=5d41
             */
            upload_url: string;
            /** @description Headers that have to go with the file. */
            headers: {
                [key: string]: string;
            };
        };
        /**
         * Uploaded file to be confirmed
         * @description Which upload is complete.
         */
        FileConfirmRequest: {
            /**
             * @description The upload's id, from its preparation.
             * @example eyJfcmFpbHMiOnsiZGF0YSI6MX19--5d41
             */
            signed_id: string;
        };
        /**
         * Prompt
         * @description What the video shows and how it looks, in words.
         * @example A paper boat drifts down a rainy street, close to the water, soft evening light
         */
        Prompt: string;
        /**
         * Source video
         * Format: uri
         * @description Public URL of the clip to work on.
         * @example https://example.com/park-walk.mp4
         */
        SourceVideoUrl: string;
        /**
         * Watermark
         * @description A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
         *     identifier. Both are accepted here and sent as you wrote them.
         */
        Watermark: boolean | string;
        /**
         * Callback address
         * Format: uri
         * @description Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only.
         * @example https://example.com/hooks/video
         */
        CallbackUrl: string;
        /**
         * Luma modify request
         * @description A clip, and what should become of it.
         */
        LumaModifyVideoRequest: {
            /**
             * @description The model.
             * @constant
             */
            model: "luma-modify-video";
            /** @description The change you want, in English, for example another style, light, weather or setting. */
            prompt: components["schemas"]["Prompt"];
            /** @description Public URL of the clip to change, an MP4 or MOV file. */
            source_video_url: components["schemas"]["SourceVideoUrl"];
            watermark?: components["schemas"]["Watermark"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Task id
         * @description The task's id, an opaque text.
         * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
         */
        TaskId: string;
        /**
         * Pending
         * @description The task has not ended. `pending`: it waits for its turn. `processing`: it is being worked on.
         */
        TaskPending: {
            id: components["schemas"]["TaskId"];
            /**
             * @description Where the task stands. Ask again later.
             * @enum {string}
             */
            status: "pending" | "processing";
        };
        /**
         * File
         * @description One file that belongs to a task.
         */
        MediaFile: {
            /**
             * Format: uri
             * @description Where to download the file. The address is temporary.
             * @example https://tempfile.runapi.ai/generated-video.mp4
             */
            url: string;
        };
        /**
         * Videos
         * @description The results. There is at least one.
         */
        Videos: components["schemas"]["MediaFile"][];
        /**
         * Usage
         * @description What the task took.
         */
        Usage: {
            /**
             * Format: double
             * @description Cost of the task in US dollars.
             * @example 0.5
             */
            cost?: number;
            /**
             * @description How many images were made.
             * @example 1
             */
            generated_images?: number;
        };
        /**
         * Luma modify completed
         * @description The clip has been rendered again.
         */
        LumaModifyVideoCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            videos: components["schemas"]["Videos"];
            /** @description The clips that were sent in. */
            sources?: components["schemas"]["MediaFile"][];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Failed
         * @description The task has ended without a result.
         */
        TaskFailed: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has failed.
             * @constant
             */
            status: "failed";
            /**
             * @description Why the task failed, in words.
             * @example The source video could not be read.
             */
            error?: string;
        };
        /**
         * Luma modify task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        LumaModifyVideoTask: components["schemas"]["TaskPending"] | components["schemas"]["LumaModifyVideoCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Runway clip length
         * @description Length of the clip in seconds. It affects the price.
         * @example 5
         * @enum {integer}
         */
        RunwayDurationSeconds: 5 | 10;
        /**
         * Runway resolution
         * @description Resolution of the result. It affects the price.
         * @example 720p
         * @enum {string}
         */
        RunwayOutputResolution: "720p" | "1080p";
        /**
         * From a text
         * @description A clip from a text alone. The shape of the picture must be chosen.
         */
        RunwayTextToVideoFromText: {
            /**
             * @description The model. It may be left out.
             * @constant
             */
            model?: "runway";
            /** @description Scene, camera motion and light, in words. */
            prompt: components["schemas"]["Prompt"];
            duration_seconds: components["schemas"]["RunwayDurationSeconds"];
            output_resolution: components["schemas"]["RunwayOutputResolution"];
            /**
             * @description Width to height of the result.
             * @example 16:9
             * @enum {string}
             */
            aspect_ratio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
            watermark?: components["schemas"]["Watermark"];
            callback_url?: components["schemas"]["CallbackUrl"];
            first_frame_image_url?: never;
        };
        /**
         * First frame
         * Format: uri
         * @description Public URL of the image that the clip starts with.
         * @example https://example.com/fox.jpg
         */
        FirstFrameImageUrl: string;
        /**
         * From a first frame
         * @description A clip that starts with your image. The image decides the shape of the picture.
         */
        RunwayTextToVideoFromImage: {
            /**
             * @description The model. It may be left out.
             * @constant
             */
            model?: "runway";
            /** @description What happens after the first frame, with camera motion and light. */
            prompt: components["schemas"]["Prompt"];
            duration_seconds: components["schemas"]["RunwayDurationSeconds"];
            output_resolution: components["schemas"]["RunwayOutputResolution"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            watermark?: components["schemas"]["Watermark"];
            callback_url?: components["schemas"]["CallbackUrl"];
            aspect_ratio?: never;
        };
        /**
         * Runway text to video request
         * @description Two ways to start a clip. From a text alone you choose the `aspect_ratio`. From a first frame the image decides it, and
         *     `aspect_ratio` is not accepted.
         */
        RunwayTextToVideoRequest: components["schemas"]["RunwayTextToVideoFromText"] | components["schemas"]["RunwayTextToVideoFromImage"];
        /**
         * Cover images
         * @description Still pictures of the result.
         */
        CoverImages: components["schemas"]["MediaFile"][];
        /**
         * Runway text to video completed
         * @description The clip is ready.
         */
        RunwayTextToVideoCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            videos: components["schemas"]["Videos"];
            images?: components["schemas"]["CoverImages"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Runway text to video task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        RunwayTextToVideoTask: components["schemas"]["TaskPending"] | components["schemas"]["RunwayTextToVideoCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Runway extend request
         * @description A finished Runway task, and how its clip goes on.
         */
        RunwayExtendVideoRequest: {
            /**
             * @description The model. It may be left out.
             * @constant
             */
            model?: "runway";
            /**
             * @description Id of the task whose clip is continued. It must be a completed Runway text to video or extend task of the same
             *     account.
             */
            source_task_id: components["schemas"]["TaskId"];
            /** @description What happens next. */
            prompt: components["schemas"]["Prompt"];
            /** @description Resolution of the result. It must be the one of the source clip, and it affects the price. */
            output_resolution: components["schemas"]["RunwayOutputResolution"];
            watermark?: components["schemas"]["Watermark"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Runway extend completed
         * @description The continued clip is ready.
         */
        RunwayExtendVideoCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            videos: components["schemas"]["Videos"];
            images?: components["schemas"]["CoverImages"];
            /** @description The task whose clip was continued. */
            source_task_id?: components["schemas"]["TaskId"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Runway extend task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        RunwayExtendVideoTask: components["schemas"]["TaskPending"] | components["schemas"]["RunwayExtendVideoCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Runway Aleph edit request
         * @description A clip, and how it should be edited.
         */
        RunwayAlephEditVideoRequest: {
            /**
             * @description The model. It may be left out.
             * @constant
             */
            model?: "runway-aleph";
            /** @description The edit you want, in words. */
            prompt: components["schemas"]["Prompt"];
            source_video_url: components["schemas"]["SourceVideoUrl"];
            /**
             * @description Width to height of the result.
             * @example 16:9
             * @enum {string}
             */
            aspect_ratio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1" | "21:9";
            /**
             * @description A number that steers the random choices. The same number makes similar results; no range is published.
             * @example 42
             */
            seed?: number;
            /**
             * Format: uri
             * @description Public URL of an image whose look the result should take on.
             * @example https://example.com/oil-painting.jpg
             */
            reference_image_url?: string;
            watermark?: components["schemas"]["Watermark"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Edited video
         * @description One edited clip.
         */
        RunwayAlephVideo: {
            /**
             * @description The clip's own id.
             * @example video-1
             */
            id?: string;
            /**
             * Format: uri
             * @description Where to download the clip. The address is temporary.
             * @example https://tempfile.runapi.ai/generated-video.mp4
             */
            url: string;
        };
        /**
         * Runway Aleph edit completed
         * @description The edited clip is ready.
         */
        RunwayAlephEditVideoCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            /** @description The results. There is at least one. */
            videos: components["schemas"]["RunwayAlephVideo"][];
            images?: components["schemas"]["CoverImages"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Runway Aleph edit task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        RunwayAlephEditVideoTask: components["schemas"]["TaskPending"] | components["schemas"]["RunwayAlephEditVideoCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Hailuo 02 prompt
         * @description Scene, camera motion and light, in words. Up to 1500 characters.
         * @example A glass marble rolls across a wooden desk and falls in slow motion
         */
        HailuoPrompt: string;
        /**
         * Prompt optimizer
         * @description Lets the model rewrite the prompt before it starts.
         * @example true
         */
        HailuoPromptOptimizer: boolean;
        /**
         * Safety checker
         * @description Checks input and result for unsafe content.
         * @example true
         */
        HailuoSafetyChecker: boolean;
        /**
         * Hailuo 02 pro, from a text
         * @description Length and resolution are fixed and cannot be sent.
         */
        Hailuo02TextToVideoPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo-02-text-to-video-pro";
            prompt: components["schemas"]["HailuoPrompt"];
            prompt_optimizer?: components["schemas"]["HailuoPromptOptimizer"];
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo clip length
         * @description Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
         *     send it when the length matters.
         * @example 6
         * @enum {integer}
         */
        HailuoDurationSeconds: 6 | 10;
        /**
         * Hailuo 02 standard, from a text
         * @description The length can be chosen.
         */
        Hailuo02TextToVideoStandard: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo-02-text-to-video-standard";
            prompt: components["schemas"]["HailuoPrompt"];
            duration_seconds?: components["schemas"]["HailuoDurationSeconds"];
            prompt_optimizer?: components["schemas"]["HailuoPromptOptimizer"];
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo text to video request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        HailuoTextToVideoRequest: components["schemas"]["Hailuo02TextToVideoPro"] | components["schemas"]["Hailuo02TextToVideoStandard"];
        /**
         * Last frame
         * Format: uri
         * @description Public URL of the image that the clip ends with.
         * @example https://example.com/fox-at-dusk.jpg
         */
        LastFrameImageUrl: string;
        /**
         * Hailuo 02 pro, from an image
         * @description First and, if you like, last frame. Length and resolution are fixed and cannot be sent.
         */
        Hailuo02ImageToVideoPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo-02-image-to-video-pro";
            prompt: components["schemas"]["HailuoPrompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            prompt_optimizer?: components["schemas"]["HailuoPromptOptimizer"];
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo 02 standard, from an image
         * @description First and, if you like, last frame. Length and resolution can be chosen.
         */
        Hailuo02ImageToVideoStandard: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo-02-image-to-video-standard";
            prompt: components["schemas"]["HailuoPrompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            duration_seconds?: components["schemas"]["HailuoDurationSeconds"];
            /**
             * @description Resolution of the result. It affects the price.
             * @example 768p
             * @enum {string}
             */
            output_resolution?: "512p" | "768p";
            prompt_optimizer?: components["schemas"]["HailuoPromptOptimizer"];
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo 2.3 prompt
         * @description Scene, camera motion and light, in words. Up to 5000 characters.
         * @example The fox lifts its head and looks into the camera, fur moving in the wind
         */
        Hailuo23Prompt: string;
        /**
         * Hailuo 2.3 resolution
         * @description Resolution of the result. It affects the price. 1080p is for clips of 6 seconds.
         * @example 768p
         * @enum {string}
         */
        Hailuo23OutputResolution: "768p" | "1080p";
        /**
         * Hailuo 2.3 pro, from an image
         * @description Starts with your image. There is no last frame, and 1080p does not go with 10 seconds.
         */
        Hailuo23ImageToVideoPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo-2.3-image-to-video-pro";
            prompt: components["schemas"]["Hailuo23Prompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            duration_seconds?: components["schemas"]["HailuoDurationSeconds"];
            output_resolution?: components["schemas"]["Hailuo23OutputResolution"];
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo 2.3 standard, from an image
         * @description Starts with your image. There is no last frame, and 1080p does not go with 10 seconds.
         */
        Hailuo23ImageToVideoStandard: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "hailuo-2.3-image-to-video-standard";
            prompt: components["schemas"]["Hailuo23Prompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            duration_seconds?: components["schemas"]["HailuoDurationSeconds"];
            output_resolution?: components["schemas"]["Hailuo23OutputResolution"];
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo image to video request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        HailuoImageToVideoRequest: components["schemas"]["Hailuo02ImageToVideoPro"] | components["schemas"]["Hailuo02ImageToVideoStandard"] | components["schemas"]["Hailuo23ImageToVideoPro"] | components["schemas"]["Hailuo23ImageToVideoStandard"];
        /**
         * Completed
         * @description The task has ended and its videos are ready.
         */
        TaskCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            videos: components["schemas"]["Videos"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Finished task
         * @description What a callback brings: a task that has completed or failed. It carries the same fields as the answer of the task's
         *     status operation.
         */
        TaskFinished: components["schemas"]["TaskCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Task status
         * @description Where the task stands. These are the documented values; a client should treat any other value as "still running" and
         *     ask again.
         * @example pending
         * @enum {string}
         */
        TaskStatus: "pending" | "processing" | "completed" | "failed";
    };
    responses: {
        /** @description A server behind the host failed. The body may come from a proxy. */
        BadGateway: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request could not be understood or is not valid. */
        BadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The `Idempotency-Key` has been used before with a different input. Nothing new was created. */
        Conflict: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is valid, but it may not do this. */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A server behind the host did not answer in time. Whether a task was created is unknown. */
        GatewayTimeout: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The balance does not cover the price. Nothing was created. */
        InsufficientCredits: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such task for this key, or no such endpoint. */
        NotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request body is too large. Send URLs, not the media themselves. */
        PayloadTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The host gave up waiting for the request. Whether a task was created is unknown. */
        RequestTimeout: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The host failed. Whether a task was created is unknown; repeat the call under the same `Idempotency-Key`. */
        ServerError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The model or the host cannot take work now. Try again later. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many calls. Wait for `Retry-After` and try again. Nothing was created. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing, wrong or no longer valid. */
        Unauthorized: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not JSON, or `Content-Type` does not say that it is. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The request is not valid. `invalid_resource_id`: `source_task_id` does not name a task that can be continued. */
        RunwayContinuationBadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description `request_conflict`: the `Idempotency-Key` has been used before with a different input. `source_task_not_ready`: the source
         *     task has not completed; wait for it and try again.
         */
        RunwayContinuationConflict: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description A field has a value that is not accepted. `source_task_unusable`: the source task cannot be continued, for example because
         *     it failed. `continuation_not_supported`: this kind of task has no continuation.
         */
        RunwayContinuationRefused: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `rate_limited`: too many calls. Wait for `Retry-After` and try again. Nothing was created. */
        RunwayContinuationRateLimited: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `continuation_unavailable`: clips cannot be continued now. Try again later. */
        RunwayContinuationUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Request-ID": components["headers"]["RequestId"];
                "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
         *     your logs. It has no influence on idempotency.
         * @example nightly-render-0042
         */
        ClientRequestId: string;
        /**
         * @description A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
         *     same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
         *     The same key with a different input is refused with 409.
         */
        IdempotencyKey: string;
        /**
         * @description The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
         * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
         */
        TaskInPath: string;
        /**
         * @description Only prices of this service.
         * @example luma
         */
        ServiceFilter: components["schemas"]["PricedService"];
        /**
         * @description Only prices of this action.
         * @example modify_video
         */
        ActionFilter: components["schemas"]["PricedAction"];
        /**
         * @description Only prices of this model.
         * @example luma-modify-video
         */
        ModelFilter: string;
        /** @description The `ETag` of a list that you have. If it still holds, the answer is 304 without a body. */
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The `X-Client-Request-Id` of the request, echoed.
         * @example nightly-render-0042
         */
        EchoedClientRequestId: string;
        /**
         * @description The host's own id of this call. Quote it when you ask for support.
         * @example req_01hzy3v9k2m8
         */
        RequestId: string;
        /**
         * @description The id of the task that belongs to this call, when there is one.
         * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
         */
        TaskOfCall: string;
        /**
         * @description The list's version, for `If-None-Match`.
         * @example "2026-07-23"
         */
        PriceListTag: string;
        /**
         * @description How long to wait before the next try, in seconds or as an HTTP date.
         * @example 3
         */
        RetryAfter: string;
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
            /** @description The user and the account. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
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
            /** @description The balance. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
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
                 * @description Only prices of this service.
                 * @example luma
                 */
                service?: components["parameters"]["ServiceFilter"];
                /**
                 * @description Only prices of this action.
                 * @example modify_video
                 */
                action?: components["parameters"]["ActionFilter"];
                /**
                 * @description Only prices of this model.
                 * @example luma-modify-video
                 */
                model?: components["parameters"]["ModelFilter"];
            };
            header?: {
                /** @description The `ETag` of a list that you have. If it still holds, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price list. */
            200: {
                headers: {
                    ETag: components["headers"]["PriceListTag"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceScheduleList"];
                };
            };
            /** @description The list that you have still holds. */
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
        /** @description The request whose price is asked for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriceQuoteRequest"];
            };
        };
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceQuoteAnswer"];
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
        /** @description The file, or where it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileRequest"];
                "multipart/form-data": components["schemas"]["FileForm"];
            };
        };
        responses: {
            /** @description The file is uploaded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
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
        /** @description What the file will be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilePrepareRequest"];
            };
        };
        responses: {
            /** @description Where the file goes. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileTarget"];
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
        /** @description Which upload is complete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileConfirmRequest"];
            };
        };
        responses: {
            /** @description The file is uploaded. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
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
                 * @description A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 *     same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 *     The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 *     your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LumaModifyVideoRequest"];
            };
        };
        responses: {
            /** @description The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCreated"];
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
                 * @description The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LumaModifyVideoTask"];
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
                 * @description A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 *     same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 *     The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 *     your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunwayTextToVideoRequest"];
            };
        };
        responses: {
            /** @description The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCreated"];
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
                 * @description The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunwayTextToVideoTask"];
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
                 * @description A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 *     same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 *     The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 *     your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunwayExtendVideoRequest"];
            };
        };
        responses: {
            /** @description The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCreated"];
                };
            };
            400: components["responses"]["RunwayContinuationBadRequest"];
            401: components["responses"]["Unauthorized"];
            402: components["responses"]["InsufficientCredits"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["RunwayContinuationConflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["RunwayContinuationRefused"];
            429: components["responses"]["RunwayContinuationRateLimited"];
            500: components["responses"]["ServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["RunwayContinuationUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getRunwayExtendVideo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunwayExtendVideoTask"];
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
                 * @description A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 *     same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 *     The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 *     your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunwayAlephEditVideoRequest"];
            };
        };
        responses: {
            /** @description The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCreated"];
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
                 * @description The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunwayAlephEditVideoTask"];
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
                 * @description A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 *     same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 *     The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 *     your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HailuoTextToVideoRequest"];
            };
        };
        responses: {
            /** @description The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCreated"];
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
                 * @description The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
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
                 * @description A value of your own that stands for one logical task, for example a UUID. If the outcome of a call is unknown, send the
                 *     same input again under the same key: you get the task that already exists, marked `task_replayed: true`, and pay once.
                 *     The same key with a different input is refused with 409.
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description A name of your own for this call. It is echoed in the answer and stored with the task, so that you can find the call in
                 *     your logs. It has no influence on idempotency.
                 * @example nightly-render-0042
                 */
                "X-Client-Request-Id"?: components["parameters"]["ClientRequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HailuoImageToVideoRequest"];
            };
        };
        responses: {
            /** @description The task exists. Its result is made in the background. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCreated"];
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
                 * @description The task's id, as the create answer gave it. Treat it as an opaque text; its form is not promised.
                 * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
                 */
                id: components["parameters"]["TaskInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task as it stands. A failed task is a 200 answer too. */
            200: {
                headers: {
                    "X-RunAPI-Task-Id": components["headers"]["TaskOfCall"];
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
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
