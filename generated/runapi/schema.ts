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
         * @description Makes a clip from a text. The models differ in length, resolution, sound and references; Kling 3.0 can also make
         *     several shots in one clip.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every second costs 0.09 USD to 1.195 USD, by `model`, `enable_sound`, `output_resolution`, `multi_shots` and `mode` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a clip that starts with your image. Some models can also end with an image of yours.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every second costs 0.05 USD to 1.195 USD, by `model`, `mode`, `enable_sound` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Edits a clip, which is named by its URL or by the Kling task that made it. Reference pictures can bring in subjects
         *     or a style.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Continues the clip of a completed Kling 2.5 Turbo task of your account. No length can be chosen.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.042 USD to 0.084 USD, by `mode` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Lets the subject of a picture move as somebody in a clip does.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every second costs 0.20 USD to 0.27 USD, by `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Lets the face of a picture say what a recording says.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every second costs 0.08 USD to 0.16 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Speaks a text with one voice. Which unit the price is for is not published.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every unit costs 0.06 USD to 0.12 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Speaks a dialogue, each line with its own voice. There is one model, and no field names it. Which unit the price is
         *     for is not published.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every unit costs 0.14 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a sound from a text. There is one model, and no field names it. Which unit the price is for is not published.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every unit costs 0.15 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Takes everything but the voice out of a recording. There is one model, and no field names it. Which unit the price is
         *     for is not published.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every unit costs 0.12 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a text from a recording. The result is the text itself, in the task's `text`; there is no file. Speakers and
         *     sounds are told in the text alone. There is one model, and no field names it. Which unit the price is for is not
         *     published.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every unit costs 0.04 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a clip from a text; `wan-2.7-r2v` takes up pictures, clips and a voice too. Fields that are documented for one
         *     model alone are accepted for all, as no rule is published. Which unit the price of 2.2 turbo is for is not published.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every unit costs 0.40 USD to 0.80 USD, by `output_resolution` (as published on 2026-07-23). Every second costs 0.12 USD to 0.24 USD, by `model` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a clip that starts with your image. Fields that are documented for one model alone are accepted for all, as no
         *     rule is published. Which unit the prices of 2.2 turbo and 2.6 flash are for is not published.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every second costs 0.12 USD to 0.24 USD, by `model` and `output_resolution` (as published on 2026-07-23). Every unit costs 0.30 USD to 0.80 USD, by `model`, `audio` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Changes a clip as the prompt says. Fields that are documented for one model alone are accepted for all, as no rule is
         *     published. Which unit the price of 2.6 flash is for is not published.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every second costs 0.14 USD to 0.24 USD, by `model` and `output_resolution` (as published on 2026-07-23). Every unit costs 0.30 USD to 0.60 USD, by `audio` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Lets the subject of a picture move as a clip does, or puts it into the clip.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every second costs 0.06 USD to 0.125 USD, by `model` and `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Lets a portrait say what a recording says.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every second costs 0.12 USD to 0.24 USD, by `output_resolution` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes pictures from a text, or edits pictures of yours. Which unit the price is for is not published.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     Every unit costs 0.05 USD to 0.12 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes music from an idea, from your lyrics, or without singing. The first track can often be heard before the task has
         *     completed: look at `generation_stage` and `stream_audio_url`.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. Most tasks take 30 to 300 seconds.
         *
         *     A task costs 0.12 USD to 0.22 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a song longer. The source is a task's music, one track of it, or audio behind a URL: send exactly one of `task_id`,
         *     `audio_id`, `audio_url` and `upload_url`.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.12 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes new music that takes after one to four recordings.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes your song anew in another style, with words by Suno, with yours, or without singing.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.12 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes one song of two that you have uploaded, with words by Suno, with yours, or without singing.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.12 USD, by `model` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Adds a voice that sings your lyrics to a backing track of yours.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.12 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Adds instruments to a recording of yours, for example of a voice.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.12 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Sings a section of a song anew and leaves the rest as it is. The result is one whole
         *     song, the task's `track`.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.05 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Renders a track of a completed task again with the model that you name.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Joins the parts of a song that has been continued to one track.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a sound from a text.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.03 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes music around a range of a recording.
         *
         *     Deprecated: call `/api/v1/music_from_sample` instead.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Takes one track of a finished task apart: into the voice and the rest, into every instrument, or into one stem and the rest. The
         *     results are in `separated_audios`, by name.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.10 USD to 0.625 USD, by `type` (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Reads the notes of a finished task, instrument by instrument. The result is a list of notes, in the task's `instruments`; there
         *     is no MIDI file.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a WAV file of one track of a finished task.
         *
         *     Deprecated: call `/api/v1/audio_exports` instead.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.01 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a video of one track of a finished task.
         *
         *     Deprecated: call `/api/v1/music_visualizations` instead.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.02 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes cover pictures for a song that Suno has made from a text.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Writes the words of a song, mostly in several versions. The results are the texts themselves, in the task's `lyrics`; there
         *     is no file.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.01 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes one song's words out of those of two. The results are the texts themselves, in the task's `lyrics`; there is no file.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     A task costs 0.01 USD (as published on 2026-07-23). Failed tasks are not charged. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Turns a few words into a description of a style that requests for music can use.
         *
         *     Deprecated: call `/api/v1/style_expansions` instead.
         *
         *     The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         *     A task costs 0.01 USD (as published on 2026-07-23). Failed tasks are not charged.
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
         * @description Says when which word of a track is sung.
         *
         *     Deprecated: call `/api/v1/timestamped_lyrics` instead.
         *
         *     The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         *     A task costs 0.01 USD (as published on 2026-07-23). Failed tasks are not charged.
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
         * @description Makes a persona from one track of a finished song, so that later songs have the same singer.
         *
         *     Deprecated: call `/api/v1/personas` instead.
         *
         *     The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         *     The price is not published.
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
         * @description Begins to clone a voice in steps: from a recording it makes a phrase, which the owner of the voice then reads aloud and records.
         *     The result is the phrase, in the task's `validation_phrase`; there is no file.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes another phrase where the first is too hard to read. The result is the phrase, in the task's `validation_phrase`; there is
         *     no file.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a voice once its owner has read the phrase. The result is the voice's id, in the task's `voice_id`; there is no file.
         *
         *     Deprecated: call `/api/v1/voices` instead.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Says whether songs can use a voice.
         *
         *     Deprecated: call `/api/v1/voices/{id}` instead.
         *
         *     The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         *     The price is not published.
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
         * @description Makes music around a range of a recording.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a persona from one track of a finished song, so that later songs have the same singer.
         *
         *     The answer is the result where that is ready soon (HTTP 200). Otherwise it names a task (HTTP 202): ask for it at the address in `Location`. How long a task takes is not published.
         *
         *     The price is not published.
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
         * @description Reads a persona. It is no task; its `status` has words of its own.
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
         * @description Turns a few words into a description of a style that requests for music can use.
         *
         *     The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         *     The price is not published.
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
         * @description Makes a WAV file of a track. The task that has made the track is needed only where the track's id is not enough to find it.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Makes a video of a track. The task that has made the track is needed only where the track's id is not enough to find it.
         *
         *     The answer comes at once and carries the task's id; the result is made in the background. Ask the status operation, or pass `callback_url`. How long a task takes is not published.
         *
         *     The price is not published. Results can be downloaded for 7 days.
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
         * @description Answers at once with the state of the task. Asking is free. Ask every few seconds until `status` is `completed`
         *     or `failed`; both are final. If `Retry-After` comes with a 429 or 503, wait that long.
         *
         *     A task that has failed is an HTTP 200 answer with `error`.
         *
         *     Results can be downloaded for 7 days.
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
         * @description Says when which word of a track is sung. The task that has made the track is needed only where the track's id is not enough
         *     to find it.
         *
         *     The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         *     The price is not published.
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
         * @description Makes a voice from a recording, so that songs can be sung with it. Reading the voice says whether songs can use it. Clone
         *     your own voice, or one whose owner has agreed.
         *
         *     The answer is the result: there is no task to ask for. There is no idempotency key: if the outcome of a call is unknown, a second call may be charged a second time.
         *
         *     The price is not published.
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
         * @description Reads a voice. It is no task; its `status` has words of its own.
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
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a task by its id
         * @description Answers with the state of a task that was accepted with HTTP 202. Once it is over, `response` is the answer that its request
         *     would have had, refusals too. Asking is free. Ask at the address in `Location`; this path is what it was seen to be.
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
            /** @description Public URL of the clip to change. Takes MP4 or MOV files. */
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
         * Negative prompt
         * @description What should not appear in the clip.
         * @example blur, text, extra limbs
         */
        KlingNegativePrompt: string;
        /**
         * Prompt strength
         * @description How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
         * @example 0.5
         */
        KlingCfgScale: number;
        /**
         * Kling clip length, 3 to 15
         * @description Length of the clip in seconds. It affects the price.
         * @example 8
         * @enum {integer}
         */
        KlingLongDurationSeconds: 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15;
        /**
         * Kling aspect ratio
         * @description Width to height of the result.
         * @example 16:9
         * @enum {string}
         */
        KlingAspectRatio: "16:9" | "9:16" | "1:1";
        /**
         * Kling resolution, up to 4k
         * @description Resolution of the result. It affects the price.
         * @example 1080p
         * @enum {string}
         */
        KlingOutputResolution4k: "720p" | "1080p" | "4k";
        /**
         * Sound
         * @description Makes sound along with the picture.
         * @example true
         */
        KlingSound: boolean;
        /**
         * Media of an element
         * @description Public URLs.
         * @example [
         *       "https://example.com/dog-left.jpg",
         *       "https://example.com/dog-right.jpg"
         *     ]
         */
        KlingElementUrls: string[];
        /**
         * Kling element
         * @description A subject that keeps its looks. The prompt names it as `@name`. Give it pictures, clips or sounds.
         */
        KlingElement: {
            /**
             * @description What the prompt calls it, without the `@`.
             * @example element_dog
             */
            name: string;
            /**
             * @description What it is, in words.
             * @example A brown dog with a red collar
             */
            description: string;
            /** @description Public URLs of pictures of it. */
            element_input_urls?: components["schemas"]["KlingElementUrls"];
            /** @description Public URLs of clips that show it. */
            element_input_video_urls?: components["schemas"]["KlingElementUrls"];
            /** @description Public URLs of sounds of it. */
            element_input_audio_urls?: components["schemas"]["KlingElementUrls"];
            /**
             * @description Where the part of the medium begins, in milliseconds.
             * @example 0
             */
            start_time?: number;
            /**
             * @description Where that part ends, in milliseconds. It lies 3000 to 8000 after `start_time`.
             * @example 5000
             */
            end_time?: number;
        };
        /**
         * Kling 3.0, one shot
         * @description One continuous clip, from a text or from a first frame, in up to 4k.
         */
        Kling30OneShot: {
            /**
             * @description The model.
             * @constant
             */
            model: "kling-3.0";
            /**
             * @description One shot. It may be left out.
             * @constant
             */
            multi_shots?: false;
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /** @description Makes sound along with the picture. It affects the price. */
            enable_sound?: components["schemas"]["KlingSound"];
            first_frame_image_url?: components["schemas"]["FirstFrameImageUrl"];
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /** @description Subjects that keep their looks. */
            kling_elements?: components["schemas"]["KlingElement"][];
            callback_url?: components["schemas"]["CallbackUrl"];
            multi_prompt?: never;
        };
        /**
         * Kling shot
         * @description One shot of several.
         */
        KlingShot: {
            /**
             * @description What this shot shows.
             * @example The dog catches a frisbee in mid air
             */
            prompt: string;
            /**
             * @description Length of this shot in seconds.
             * @example 3
             */
            duration_seconds: number;
        };
        /**
         * Kling 3.0, several shots
         * @description Several shots in one clip, each with its own text and length. There is always sound, and no last frame.
         */
        Kling30SeveralShots: {
            /**
             * @description The model.
             * @constant
             */
            model: "kling-3.0";
            /**
             * @description Several shots.
             * @constant
             */
            multi_shots: true;
            /**
             * @description Several shots always have sound.
             * @constant
             */
            enable_sound: true;
            /** @description The shots, in their order. */
            multi_prompt: components["schemas"]["KlingShot"][];
            /** @description Not needed here, since every shot has its own. */
            prompt?: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            first_frame_image_url?: components["schemas"]["FirstFrameImageUrl"];
            /** @description Subjects that keep their looks. */
            kling_elements?: components["schemas"]["KlingElement"][];
            callback_url?: components["schemas"]["CallbackUrl"];
            last_frame_image_url?: never;
        };
        /**
         * Kling 3.0
         * @description Two shapes, one shot or several. `multi_shots` decides.
         */
        Kling30TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0";
        } & (components["schemas"]["Kling30OneShot"] | components["schemas"]["Kling30SeveralShots"]);
        /**
         * Kling o1 prompt
         * @description Scene, action, camera and light, in words. Up to 2500 characters. It has to name every reference: the pictures, in their
         *     order, as `<<<image_1>>>`, `<<<image_2>>>` and so on, the video as `<<<video_1>>>`.
         * @example <<<image_1>>> walks through the snow, slow push in, soft moonlight
         */
        KlingO1Prompt: string;
        /**
         * Kling mode
         * @description Quality of the result. It affects the price.
         * @default std
         * @example pro
         * @enum {string}
         */
        KlingMode: "std" | "pro";
        /**
         * Kling o1 clip length
         * @description o1 makes clips of one length alone.
         * @default 5
         * @example 5
         * @constant
         */
        KlingO1DurationSeconds: 5;
        /**
         * Sound of Kling o1
         * @description o1 makes no sound, so nothing but false is accepted.
         * @default false
         * @example false
         * @constant
         */
        KlingO1Sound: false;
        /**
         * Reference pictures
         * @description Public URLs of pictures whose subjects or style the clip should take up.
         * @example [
         *       "https://example.com/fox.jpg",
         *       "https://example.com/forest.jpg"
         *     ]
         */
        KlingReferenceImageUrls: string[];
        /**
         * Reference video
         * Format: uri
         * @description Public URL of a clip to take up.
         * @example https://example.com/dance.mp4
         */
        KlingReferenceVideoUrl: string;
        /**
         * Use of the reference video
         * @description `base`: the result is that clip, edited. `feature`: the result borrows motion or style from it. It needs `reference_video_url`.
         * @default base
         * @example feature
         * @enum {string}
         */
        KlingReferenceVideoType: "base" | "feature";
        /**
         * Sound of the reference video
         * @description Keeps the sound of the reference video. It needs `reference_video_url`.
         * @default false
         * @example true
         */
        KlingPreserveAudio: boolean;
        /**
         * Kling o1, from a text
         * @description A clip of 5 seconds without sound, from a text that names pictures and a clip.
         */
        KlingO1TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-o1";
            prompt: components["schemas"]["KlingO1Prompt"];
            mode?: components["schemas"]["KlingMode"];
            duration_seconds?: components["schemas"]["KlingO1DurationSeconds"];
            /** @default 16:9 */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            enable_sound?: components["schemas"]["KlingO1Sound"];
            /** @description Public URLs of pictures to take up. Beside a reference video there are at most 4. Takes JPG or PNG files. */
            reference_image_urls?: components["schemas"]["KlingReferenceImageUrls"];
            /** @description Public URL of a clip to edit or to borrow from. Takes MP4 or MOV files. */
            reference_video_url?: components["schemas"]["KlingReferenceVideoUrl"];
            reference_video_type?: components["schemas"]["KlingReferenceVideoType"];
            preserve_reference_video_audio?: components["schemas"]["KlingPreserveAudio"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling clip length, 5 or 10
         * @description Length of the clip in seconds. It affects the price.
         * @example 5
         * @enum {integer}
         */
        KlingDurationSeconds: 5 | 10;
        /**
         * Kling 2.1 master, from a text
         * @description A clip from a text.
         */
        Kling21MasterTextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v2.1-master-text-to-video";
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            enable_sound?: components["schemas"]["KlingSound"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.5 Turbo, from a text
         * @description A clip from a text. It can be extended.
         */
        Kling25TurboTextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v2.5-turbo-text-to-video-pro";
            prompt: components["schemas"]["Prompt"];
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            enable_sound?: components["schemas"]["KlingSound"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling prompt
         * @description Scene, action, camera and light, in words. Up to 2500 characters.
         * @example A paper lantern drifts over a dark lake, slow push in, soft moonlight
         */
        KlingPrompt: string;
        /**
         * Kling 2.6, from a text
         * @description A clip from a text. Sound goes with the mode `pro` alone.
         */
        Kling26TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v2.6";
            prompt: components["schemas"]["KlingPrompt"];
            mode?: components["schemas"]["KlingMode"];
            /** @default 5 */
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            /** @default 16:9 */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /**
             * @description Makes sound along with the picture. It affects the price.
             * @default false
             */
            enable_sound?: components["schemas"]["KlingSound"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 3 omni, from a text
         * @description A clip from a text, in up to 4k.
         */
        Kling3OmniTextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v3-omni";
            prompt: components["schemas"]["KlingPrompt"];
            /** @default 5 */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /** @default 16:9 */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /** @default 720p */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /**
             * @description Makes sound along with the picture. It affects the price.
             * @default false
             */
            enable_sound?: components["schemas"]["KlingSound"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 3 omni reference, from a text and pictures
         * @description A clip from a text and reference pictures, in up to 4k.
         */
        Kling3OmniReferenceTextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v3-omni-reference";
            prompt: components["schemas"]["KlingPrompt"];
            reference_image_urls: components["schemas"]["KlingReferenceImageUrls"];
            aspect_ratio: components["schemas"]["KlingAspectRatio"];
            /** @default 5 */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /** @default 720p */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /** @default false */
            enable_sound?: components["schemas"]["KlingSound"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling resolution
         * @description Resolution of the result. It affects the price.
         * @example 1080p
         * @enum {string}
         */
        KlingOutputResolution: "720p" | "1080p";
        /**
         * Kling 3 Turbo, from a text
         * @description A clip without sound from a text.
         */
        Kling3TurboTextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v3-turbo-text-to-video";
            prompt: components["schemas"]["KlingPrompt"];
            /** @default 5 */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /** @default 16:9 */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /** @default 720p */
            output_resolution?: components["schemas"]["KlingOutputResolution"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling text to video request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        KlingTextToVideoRequest: components["schemas"]["Kling30TextToVideo"] | components["schemas"]["KlingO1TextToVideo"] | components["schemas"]["Kling21MasterTextToVideo"] | components["schemas"]["Kling25TurboTextToVideo"] | components["schemas"]["Kling26TextToVideo"] | components["schemas"]["Kling3OmniTextToVideo"] | components["schemas"]["Kling3OmniReferenceTextToVideo"] | components["schemas"]["Kling3TurboTextToVideo"];
        /**
         * Kling o1, from an image
         * @description A clip of 5 seconds without sound that starts with your image.
         */
        KlingO1ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-o1";
            prompt: components["schemas"]["KlingO1Prompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** @description Public URL of the image that the clip ends with. It does not go with references. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            mode?: components["schemas"]["KlingMode"];
            duration_seconds?: components["schemas"]["KlingO1DurationSeconds"];
            /** @default 16:9 */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            enable_sound?: components["schemas"]["KlingO1Sound"];
            /** @description Public URLs of pictures to take up. Beside a reference video there are at most 4. Takes JPG or PNG files. */
            reference_image_urls?: components["schemas"]["KlingReferenceImageUrls"];
            /** @description Public URL of a clip to edit or to borrow from. Takes MP4 or MOV files. */
            reference_video_url?: components["schemas"]["KlingReferenceVideoUrl"];
            /**
             * @description `feature`: the result borrows motion or style from the reference video. Editing it does not go with a first frame. It needs `reference_video_url`.
             * @example feature
             * @constant
             */
            reference_video_type?: "feature";
            preserve_reference_video_audio?: components["schemas"]["KlingPreserveAudio"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Any aspect ratio
         * @description Width to height of the result. Which values these models take is not published.
         * @example 16:9
         */
        KlingAnyAspectRatio: string;
        /**
         * Kling 2.1 master, from an image
         * @description A clip that starts with your image.
         */
        Kling21MasterImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v2.1-master-image-to-video";
            prompt: components["schemas"]["Prompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** @description It is accepted here, but published sources say that this model does not heed it. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            aspect_ratio?: components["schemas"]["KlingAnyAspectRatio"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.1 pro, from an image
         * @description A clip that starts with your image and, if you like, ends with another.
         */
        Kling21ProImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v2.1-pro";
            prompt: components["schemas"]["Prompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            aspect_ratio?: components["schemas"]["KlingAnyAspectRatio"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.1 standard, from an image
         * @description A clip that starts with your image.
         */
        Kling21StandardImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v2.1-standard";
            prompt: components["schemas"]["Prompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** @description It is accepted here, but published sources say that this model does not heed it. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            aspect_ratio?: components["schemas"]["KlingAnyAspectRatio"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.5 Turbo, from an image
         * @description A clip that starts with your image and, if you like, ends with another. It can be extended.
         */
        Kling25TurboImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v2.5-turbo-image-to-video-pro";
            prompt: components["schemas"]["Prompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            aspect_ratio?: components["schemas"]["KlingAnyAspectRatio"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.6, from an image
         * @description A clip that starts with your image. Sound and a last frame go with the mode `pro` alone.
         */
        Kling26ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v2.6";
            prompt: components["schemas"]["KlingPrompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** @description Public URL of the image that the clip ends with. It goes with the mode `pro` and 5 seconds. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            mode?: components["schemas"]["KlingMode"];
            /** @default 5 */
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            /** @default 16:9 */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /**
             * @description Makes sound along with the picture. It affects the price.
             * @default false
             */
            enable_sound?: components["schemas"]["KlingSound"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 3 omni, from an image
         * @description A clip that starts with your image, in up to 4k.
         */
        Kling3OmniImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v3-omni";
            prompt: components["schemas"]["KlingPrompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** @description Public URL of the image that the clip ends with. It goes with 5 seconds. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /** @default 5 */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /** @default 16:9 */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /** @default 720p */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /**
             * @description Makes sound along with the picture. It affects the price.
             * @default false
             */
            enable_sound?: components["schemas"]["KlingSound"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 3 Turbo, from an image
         * @description A clip without sound that starts with your image.
         */
        Kling3TurboImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v3-turbo-image-to-video";
            prompt: components["schemas"]["KlingPrompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** @default 5 */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /** @default 720p */
            output_resolution?: components["schemas"]["KlingOutputResolution"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling image to video request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        KlingImageToVideoRequest: components["schemas"]["KlingO1ImageToVideo"] | components["schemas"]["Kling21MasterImageToVideo"] | components["schemas"]["Kling21ProImageToVideo"] | components["schemas"]["Kling21StandardImageToVideo"] | components["schemas"]["Kling25TurboImageToVideo"] | components["schemas"]["Kling26ImageToVideo"] | components["schemas"]["Kling3OmniImageToVideo"] | components["schemas"]["Kling3TurboImageToVideo"];
        /**
         * Source task of a Kling edit
         * @description Id of a completed Kling task of the same account whose clip is edited. Send this or `source_video_url`. Which Kling tasks
         *     can be edited is not published.
         */
        KlingEditSourceTaskId: components["schemas"]["TaskId"];
        /**
         * Reference pictures of an edit
         * @description Public URLs of pictures whose subjects or style the result should take up.
         * @example [
         *       "https://example.com/fox.jpg"
         *     ]
         */
        KlingEditReferenceImageUrls: string[];
        /**
         * Aspect ratio of an edit
         * @description Width to height of the result. `auto` without reference pictures, one of the others with them.
         * @example auto
         * @enum {string}
         */
        KlingEditAspectRatio: "auto" | "16:9" | "9:16" | "1:1";
        /**
         * Kling 3 omni edit
         * @description Edits a clip. Sound can be made along with it.
         */
        Kling3OmniEdit: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v3-omni-edit";
            /** @description The edit you want, in words. Up to 2500 characters. */
            prompt: components["schemas"]["KlingPrompt"];
            /** @description Public URL of the clip to edit. Send this or `source_task_id`. */
            source_video_url?: components["schemas"]["SourceVideoUrl"];
            source_task_id?: components["schemas"]["KlingEditSourceTaskId"];
            reference_image_urls?: components["schemas"]["KlingEditReferenceImageUrls"];
            aspect_ratio: components["schemas"]["KlingEditAspectRatio"];
            /**
             * @description Length of the clip in seconds. Without reference pictures it is 5.
             * @default 5
             */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /**
             * @description Resolution of the result.
             * @default 720p
             */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /** @default false */
            enable_sound?: components["schemas"]["KlingSound"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 3 omni reference edit
         * @description Makes a clip that follows another. It has no sound.
         */
        Kling3OmniReferenceEdit: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v3-omni-reference";
            /** @description The edit you want, in words. Up to 2500 characters. */
            prompt: components["schemas"]["KlingPrompt"];
            /** @description Public URL of the clip to edit. Send this or `source_task_id`. */
            source_video_url?: components["schemas"]["SourceVideoUrl"];
            source_task_id?: components["schemas"]["KlingEditSourceTaskId"];
            reference_image_urls?: components["schemas"]["KlingEditReferenceImageUrls"];
            aspect_ratio: components["schemas"]["KlingEditAspectRatio"];
            /**
             * @description Length of the clip in seconds. Without reference pictures it is 5.
             * @default 5
             */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /**
             * @description Resolution of the result.
             * @default 720p
             */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /**
             * @description Nothing but false is accepted.
             * @default false
             * @constant
             */
            enable_sound?: false;
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling edit request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        KlingEditVideoRequest: components["schemas"]["Kling3OmniEdit"] | components["schemas"]["Kling3OmniReferenceEdit"];
        /**
         * Kling extend request
         * @description A finished Kling 2.5 Turbo task, and how its clip goes on.
         */
        KlingExtendVideoRequest: {
            /**
             * @description Id of the task whose clip is continued: a completed task of the same account that was made with Kling 2.5 Turbo, from a text
             *     or from an image, or an extension of one.
             */
            source_task_id: components["schemas"]["TaskId"];
            /** @description What happens next. It may be left out. */
            prompt?: components["schemas"]["Prompt"];
            mode?: components["schemas"]["KlingMode"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Source picture
         * Format: uri
         * @description Public URL of the picture of the person or subject.
         * @example https://example.com/presenter.jpg
         */
        KlingSourceImageUrl: string;
        /**
         * Orientation of the subject
         * @description Whether the subject faces as in the video or as in the image.
         * @example video
         * @enum {string}
         */
        KlingCharacterOrientation: "video" | "image";
        /**
         * Kling 3.0 motion control
         * @description The subject of a picture moves as the person in a clip does.
         */
        Kling30MotionControl: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-3.0";
            /** @description Public URL of the picture of the subject that should move. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            /** @description Public URL of the clip whose motion is taken over. */
            reference_video_url: components["schemas"]["KlingReferenceVideoUrl"];
            /** @description Scene and look, in words. It may be left out. */
            prompt?: components["schemas"]["Prompt"];
            output_resolution: components["schemas"]["KlingOutputResolution"];
            character_orientation?: components["schemas"]["KlingCharacterOrientation"];
            /**
             * @description Where the background comes from.
             * @example image
             * @enum {string}
             */
            background_source?: "video" | "image";
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.6 motion control
         * @description The subject of a picture moves as the person in a clip does.
         */
        Kling26MotionControl: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v2.6";
            /** @description Public URL of the picture of the subject that should move. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            /**
             * @description Public URL of the clip whose motion is taken over. It is 3 to 10 seconds long when `character_orientation` is `image`, 3
             *     to 30 when it is `video`.
             */
            reference_video_url: components["schemas"]["KlingReferenceVideoUrl"];
            /** @description Scene and look, in words. Up to 2500 characters. It may be left out. */
            prompt?: components["schemas"]["KlingPrompt"];
            /** @description Resolution of the result. */
            output_resolution: components["schemas"]["KlingOutputResolution"];
            character_orientation: components["schemas"]["KlingCharacterOrientation"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling motion control request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        KlingMotionControlRequest: components["schemas"]["Kling30MotionControl"] | components["schemas"]["Kling26MotionControl"];
        /**
         * Source sound
         * Format: uri
         * @description Public URL of the speech that the face should say.
         * @example https://example.com/speech.mp3
         */
        KlingSourceAudioUrl: string;
        /**
         * Kling avatar pro
         * @description A face says what a recording says.
         */
        KlingAvatarPro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-ai-avatar-pro";
            /** @description Public URL of the picture with the face. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            source_audio_url: components["schemas"]["KlingSourceAudioUrl"];
            /** @description How the person looks, moves and speaks, in words. */
            prompt: components["schemas"]["Prompt"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling avatar standard
         * @description A face says what a recording says.
         */
        KlingAvatarStandard: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-ai-avatar-standard";
            /** @description Public URL of the picture with the face. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            source_audio_url: components["schemas"]["KlingSourceAudioUrl"];
            /** @description How the person looks, moves and speaks, in words. */
            prompt: components["schemas"]["Prompt"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling avatar 1 pro
         * @description A face says what a recording says.
         */
        KlingAvatar1Pro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-ai-avatar-v1-pro";
            /** @description Public URL of the picture with the face. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            source_audio_url: components["schemas"]["KlingSourceAudioUrl"];
            /** @description How the person looks, moves and speaks, in words. */
            prompt: components["schemas"]["Prompt"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling avatar 1 standard
         * @description A face says what a recording says.
         */
        KlingAvatar1Standard: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "kling-v1-avatar-standard";
            /** @description Public URL of the picture with the face. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            source_audio_url: components["schemas"]["KlingSourceAudioUrl"];
            /** @description How the person looks, moves and speaks, in words. */
            prompt: components["schemas"]["Prompt"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling avatar request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        KlingAiAvatarRequest: components["schemas"]["KlingAvatarPro"] | components["schemas"]["KlingAvatarStandard"] | components["schemas"]["KlingAvatar1Pro"] | components["schemas"]["KlingAvatar1Standard"];
        /**
         * Text to speak
         * @description What is said.
         * @example The fox waits in the snow until the sun comes up.
         */
        ElevenlabsText: string;
        /**
         * Voice
         * @description Name or id of the voice.
         * @example EkK5I93UQWFDigLMpZcX
         */
        ElevenlabsVoice: string;
        /**
         * Stability
         * @description How even the voice is. No range is published.
         * @example 0.5
         */
        ElevenlabsVoiceStability: number;
        /**
         * Similarity
         * @description How close to the chosen voice the result is.
         * @example 0.75
         */
        ElevenlabsSimilarityBoost: number;
        /**
         * Style
         * @description How strong the style of the voice is. No range is published.
         * @example 0.3
         */
        ElevenlabsVoiceStyle: number;
        /**
         * Speed
         * @description How fast the voice speaks; 1 is its usual pace.
         * @example 1
         */
        ElevenlabsSpeed: number;
        /**
         * Word timing
         * @description Asks for the timing of the words too. Where it stands in the answer is not published.
         * @example false
         */
        ElevenlabsTimestamps: boolean;
        /**
         * Neighbouring text
         * @description Text around what is said. It is not spoken, and makes the intonation more natural.
         * @example It was a long night.
         */
        ElevenlabsNeighbourText: string;
        /**
         * Language
         * @description The language as a BCP-47 code, as a hint.
         * @example en
         */
        ElevenlabsLanguageCode: string;
        /**
         * ElevenLabs multilingual v2
         * @description Speaks with the voice that you name.
         */
        ElevenlabsMultilingual2: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "text-to-speech-multilingual-v2";
            text: components["schemas"]["ElevenlabsText"];
            voice: components["schemas"]["ElevenlabsVoice"];
            stability?: components["schemas"]["ElevenlabsVoiceStability"];
            similarity_boost?: components["schemas"]["ElevenlabsSimilarityBoost"];
            style?: components["schemas"]["ElevenlabsVoiceStyle"];
            speed?: components["schemas"]["ElevenlabsSpeed"];
            timestamps?: components["schemas"]["ElevenlabsTimestamps"];
            /** @description What was said before. It is not spoken again. */
            previous_text?: components["schemas"]["ElevenlabsNeighbourText"];
            /** @description What will be said next. It is not spoken yet. */
            next_text?: components["schemas"]["ElevenlabsNeighbourText"];
            language_code?: components["schemas"]["ElevenlabsLanguageCode"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * ElevenLabs Turbo v2.5
         * @description Speaks with the voice that you name, or with one of its own.
         */
        ElevenlabsTurbo25: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "text-to-speech-turbo-v2.5";
            text: components["schemas"]["ElevenlabsText"];
            /** @description Name or id of the voice. Left out: the voice `EkK5I93UQWFDigLMpZcX`. */
            voice?: components["schemas"]["ElevenlabsVoice"];
            stability?: components["schemas"]["ElevenlabsVoiceStability"];
            similarity_boost?: components["schemas"]["ElevenlabsSimilarityBoost"];
            style?: components["schemas"]["ElevenlabsVoiceStyle"];
            speed?: components["schemas"]["ElevenlabsSpeed"];
            timestamps?: components["schemas"]["ElevenlabsTimestamps"];
            /** @description What was said before. It is not spoken again. */
            previous_text?: components["schemas"]["ElevenlabsNeighbourText"];
            /** @description What will be said next. It is not spoken yet. */
            next_text?: components["schemas"]["ElevenlabsNeighbourText"];
            language_code?: components["schemas"]["ElevenlabsLanguageCode"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * ElevenLabs text to speech request
         * @description One shape per model. `model` decides whether a voice has to be named.
         */
        ElevenlabsTextToSpeechRequest: components["schemas"]["ElevenlabsMultilingual2"] | components["schemas"]["ElevenlabsTurbo25"];
        /**
         * Sound file
         * @description One sound file.
         */
        AudioFile: {
            /**
             * Format: uri
             * @description Where to download the sound. The address is temporary.
             * @example https://tempfile.runapi.ai/generated-audio.mp3
             */
            url: string;
        };
        /**
         * Sounds
         * @description The results. There is at least one.
         */
        Audios: components["schemas"]["AudioFile"][];
        /**
         * Sound completed
         * @description The task has ended and its sounds are ready.
         */
        AudiosCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            audios: components["schemas"]["Audios"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Sound task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        AudiosTask: components["schemas"]["TaskPending"] | components["schemas"]["AudiosCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Line of a dialogue
         * @description What one voice says in its turn.
         */
        ElevenlabsDialogueLine: {
            /**
             * @description What is said.
             * @example Did you see the fox?
             */
            text: string;
            voice: components["schemas"]["ElevenlabsVoice"];
        };
        /**
         * ElevenLabs dialogue request
         * @description What several voices say to each other.
         */
        ElevenlabsTextToDialogueRequest: {
            /**
             * @description The lines in the order in which they are spoken.
             * @example [
             *       {
             *         "text": "Did you see the fox?",
             *         "voice": "EkK5I93UQWFDigLMpZcX"
             *       }
             *     ]
             */
            dialogue: components["schemas"]["ElevenlabsDialogueLine"][];
            /**
             * @description How even the voices are.
             * @example 0.5
             * @enum {number}
             */
            stability?: 0 | 0.5 | 1;
            language_code?: components["schemas"]["ElevenlabsLanguageCode"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Sound format
         * @description Format of the result: coding, samples a second, and kilobits a second.
         * @example mp3_44100_128
         * @enum {string}
         */
        ElevenlabsOutputFormat: "mp3_22050_32" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192" | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_44100" | "pcm_48000" | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128" | "opus_48000_192";
        /**
         * ElevenLabs sound effect request
         * @description A sound in words, and how long it is.
         */
        ElevenlabsTextToSoundRequest: {
            /**
             * @description The sound, in words.
             * @example Rain on a tin roof
             */
            text: string;
            /**
             * @description Length of the sound in seconds.
             * @example 4.5
             */
            duration_seconds: number;
            /**
             * @description Makes the end go over into the beginning without a seam.
             * @example true
             */
            loop?: boolean;
            /**
             * @description How literally the text is followed.
             * @example 0.3
             */
            prompt_influence?: number;
            output_format?: components["schemas"]["ElevenlabsOutputFormat"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Source sound
         * Format: uri
         * @description Public URL of the recording to work on.
         * @example https://example.com/interview.mp3
         */
        SourceAudioUrl: string;
        /**
         * ElevenLabs isolation request
         * @description A recording whose voice is wanted alone.
         */
        ElevenlabsIsolateAudioRequest: {
            source_audio_url: components["schemas"]["SourceAudioUrl"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * ElevenLabs transcription request
         * @description A recording whose words are wanted as a text.
         */
        ElevenlabsSpeechToTextRequest: {
            source_audio_url: components["schemas"]["SourceAudioUrl"];
            language_code?: components["schemas"]["ElevenlabsLanguageCode"];
            /**
             * @description Marks laughter, applause and the like in the text.
             * @example true
             */
            tag_audio_events?: boolean;
            /**
             * @description Tells speakers apart in the text.
             * @example true
             */
            diarize?: boolean;
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Text completed
         * @description The task has ended and its text is ready. There is no file.
         */
        TextCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            /**
             * @description The result.
             * @example The fox waits in the snow until the sun comes up.
             */
            text: string;
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Text task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        TextTask: components["schemas"]["TaskPending"] | components["schemas"]["TextCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Prompt
         * @description What should be made or changed, in words.
         * @example A lantern floats up over a quiet lake at night
         */
        WanPrompt: string;
        /**
         * Wan clip length
         * @description Length of the clip in seconds. No range is published.
         * @example 5
         */
        WanDurationSeconds: number;
        /**
         * Wan 2.2 resolution
         * @description Resolution of the result. It affects the price.
         * @example 480p
         * @enum {string}
         */
        WanResolution22: "480p" | "580p" | "720p";
        /**
         * Wan aspect ratio
         * @description Width to height of the result. The values are not published.
         * @example 16:9
         */
        WanAspectRatio: string;
        /**
         * Wan ratio
         * @description Width to height of the result as Wan 2.7 spells it. The values are not published.
         * @example 16:9
         */
        WanRatio: string;
        /**
         * Negative prompt
         * @description What should not appear. Documented for 2.5 and 2.7.
         * @example blur, text
         */
        WanNegativePrompt: string;
        /**
         * Reference pictures
         * @description Public URLs of pictures to take up. Documented for wan-2.7-r2v.
         * @example [
         *       "https://example.com/lantern.jpg"
         *     ]
         */
        WanReferenceImageUrls: string[];
        /**
         * Reference clips
         * @description Public URLs of clips to take up. Documented for wan-2.7-r2v.
         * @example [
         *       "https://example.com/boat.mp4"
         *     ]
         */
        WanReferenceVideoUrls: string[];
        /**
         * First frame of a reference clip
         * Format: uri
         * @description Public URL of the image that the clip starts with. Documented for wan-2.7-r2v.
         * @example https://example.com/lake.jpg
         */
        WanFirstFrameImageUrl: string;
        /**
         * Reference voice
         * Format: uri
         * @description Public URL of a voice to take up. Documented for wan-2.7-r2v.
         * @example https://example.com/voice.mp3
         */
        WanReferenceAudioUrl: string;
        /**
         * Prompt expansion
         * @description Lets the service lengthen the prompt first.
         * @example true
         */
        WanPromptExpansion: boolean;
        /**
         * Seed
         * @description A number that steers the random choices. The same number makes similar results; no range is published.
         * @example 42
         */
        WanSeed: number;
        /**
         * Acceleration
         * @description A preset that trades quality for speed. The values are not published.
         * @example regular
         */
        WanAcceleration: string;
        /**
         * Safety checker
         * @description Turns the check of the content on or off.
         * @example true
         */
        WanSafetyChecker: boolean;
        /**
         * Watermark
         * @description Whether there is a watermark on the result. Documented for 2.7.
         * @example false
         */
        WanWatermark: boolean;
        /**
         * Background sound
         * Format: uri
         * @description Public URL of sound that is laid under the clip. Documented for 2.7.
         * @example https://example.com/waves.mp3
         */
        WanBackgroundAudioUrl: string;
        /**
         * Wan 2.2 turbo, from a text
         * @description A clip from a text, in up to 720p.
         */
        Wan22TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.2-a14b-text-to-video-turbo";
            prompt: components["schemas"]["WanPrompt"];
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            output_resolution?: components["schemas"]["WanResolution22"];
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            ratio?: components["schemas"]["WanRatio"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            reference_image_urls?: components["schemas"]["WanReferenceImageUrls"];
            reference_video_urls?: components["schemas"]["WanReferenceVideoUrls"];
            first_frame_image_url?: components["schemas"]["WanFirstFrameImageUrl"];
            reference_audio_url?: components["schemas"]["WanReferenceAudioUrl"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            seed?: components["schemas"]["WanSeed"];
            acceleration?: components["schemas"]["WanAcceleration"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            watermark?: components["schemas"]["WanWatermark"];
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan clip length, 5 or 10
         * @description Length of the clip in seconds. It affects the price.
         * @example 5
         * @enum {integer}
         */
        WanDuration510: 5 | 10;
        /**
         * Wan resolution
         * @description Resolution of the result. It affects the price.
         * @example 720p
         * @enum {string}
         */
        WanResolution: "720p" | "1080p";
        /**
         * Wan 2.5, from a text
         * @description A clip of 5 or 10 seconds from a text.
         */
        Wan25TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.5-text-to-video";
            prompt: components["schemas"]["WanPrompt"];
            duration_seconds?: components["schemas"]["WanDuration510"];
            output_resolution: components["schemas"]["WanResolution"];
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            ratio?: components["schemas"]["WanRatio"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            reference_image_urls?: components["schemas"]["WanReferenceImageUrls"];
            reference_video_urls?: components["schemas"]["WanReferenceVideoUrls"];
            first_frame_image_url?: components["schemas"]["WanFirstFrameImageUrl"];
            reference_audio_url?: components["schemas"]["WanReferenceAudioUrl"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            seed?: components["schemas"]["WanSeed"];
            acceleration?: components["schemas"]["WanAcceleration"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            watermark?: components["schemas"]["WanWatermark"];
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Several shots
         * @description Makes several shots instead of one that goes on.
         * @example true
         */
        WanMultiShots: boolean;
        /**
         * Wan 2.6, from a text
         * @description A clip from a text, with several shots if you wish.
         */
        Wan26TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.6-text-to-video";
            prompt: components["schemas"]["WanPrompt"];
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            output_resolution?: components["schemas"]["WanResolution"];
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            ratio?: components["schemas"]["WanRatio"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            reference_image_urls?: components["schemas"]["WanReferenceImageUrls"];
            reference_video_urls?: components["schemas"]["WanReferenceVideoUrls"];
            first_frame_image_url?: components["schemas"]["WanFirstFrameImageUrl"];
            reference_audio_url?: components["schemas"]["WanReferenceAudioUrl"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            acceleration?: components["schemas"]["WanAcceleration"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            watermark?: components["schemas"]["WanWatermark"];
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            multi_shots?: components["schemas"]["WanMultiShots"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.7, from a text
         * @description A clip from a text, with a sound of yours under it if you wish.
         */
        Wan27TextToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.7-text-to-video";
            prompt: components["schemas"]["WanPrompt"];
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            output_resolution?: components["schemas"]["WanResolution"];
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            ratio?: components["schemas"]["WanRatio"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            reference_image_urls?: components["schemas"]["WanReferenceImageUrls"];
            reference_video_urls?: components["schemas"]["WanReferenceVideoUrls"];
            first_frame_image_url?: components["schemas"]["WanFirstFrameImageUrl"];
            reference_audio_url?: components["schemas"]["WanReferenceAudioUrl"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            seed?: components["schemas"]["WanSeed"];
            acceleration?: components["schemas"]["WanAcceleration"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            watermark?: components["schemas"]["WanWatermark"];
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.7 aspect ratio
         * @description Width to height of the result.
         * @example 16:9
         * @enum {string}
         */
        WanAspectRatio27: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * Wan 2.7, from references
         * @description A clip from a text and from pictures, clips and a voice that it takes up.
         */
        Wan27ReferenceToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.7-r2v";
            prompt: components["schemas"]["WanPrompt"];
            /**
             * @description Length of the clip in seconds. It affects the price.
             * @default 5
             * @example 5
             */
            duration_seconds?: number;
            output_resolution?: components["schemas"]["WanResolution"];
            aspect_ratio?: components["schemas"]["WanAspectRatio27"];
            ratio?: components["schemas"]["WanRatio"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            reference_image_urls?: components["schemas"]["WanReferenceImageUrls"];
            reference_video_urls?: components["schemas"]["WanReferenceVideoUrls"];
            first_frame_image_url?: components["schemas"]["WanFirstFrameImageUrl"];
            reference_audio_url?: components["schemas"]["WanReferenceAudioUrl"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            seed?: components["schemas"]["WanSeed"];
            acceleration?: components["schemas"]["WanAcceleration"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            watermark?: components["schemas"]["WanWatermark"];
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan text to video request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        WanTextToVideoRequest: components["schemas"]["Wan22TextToVideo"] | components["schemas"]["Wan25TextToVideo"] | components["schemas"]["Wan26TextToVideo"] | components["schemas"]["Wan27TextToVideo"] | components["schemas"]["Wan27ReferenceToVideo"];
        /**
         * Last frame
         * Format: uri
         * @description Public URL of the image that the clip ends with. Documented for 2.7.
         * @example https://example.com/lake-at-dawn.jpg
         */
        WanLastFrameImageUrl: string;
        /**
         * Clip to go on from
         * Format: uri
         * @description Public URL of a clip to go on from. Documented for 2.7.
         * @example https://example.com/lake.mp4
         */
        WanSourceVideoUrl: string;
        /**
         * Sound
         * @description Makes sound along with the picture. Documented for 2.6 flash.
         * @example true
         */
        WanAudio: boolean;
        /**
         * Speech
         * Format: uri
         * @description Public URL of speech that the lips follow. Documented for 2.7.
         * @example https://example.com/speech.mp3
         */
        WanDrivingAudioUrl: string;
        /**
         * Wan 2.7, from an image or a clip
         * @description A clip that starts with your image or goes on from your clip. None of both is marked as required; send one.
         */
        Wan27ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.7-image-to-video";
            prompt: components["schemas"]["WanPrompt"];
            first_frame_image_url?: components["schemas"]["FirstFrameImageUrl"];
            last_frame_image_url?: components["schemas"]["WanLastFrameImageUrl"];
            source_video_url?: components["schemas"]["WanSourceVideoUrl"];
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            output_resolution?: components["schemas"]["WanResolution"];
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            ratio?: components["schemas"]["WanRatio"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            seed?: components["schemas"]["WanSeed"];
            acceleration?: components["schemas"]["WanAcceleration"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            watermark?: components["schemas"]["WanWatermark"];
            audio?: components["schemas"]["WanAudio"];
            driving_audio_url?: components["schemas"]["WanDrivingAudioUrl"];
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.6, from an image
         * @description A clip that starts with your image, with several shots if you wish.
         */
        Wan26ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.6-image-to-video";
            prompt: components["schemas"]["WanPrompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            last_frame_image_url?: components["schemas"]["WanLastFrameImageUrl"];
            source_video_url?: components["schemas"]["WanSourceVideoUrl"];
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            output_resolution?: components["schemas"]["WanResolution"];
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            ratio?: components["schemas"]["WanRatio"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            acceleration?: components["schemas"]["WanAcceleration"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            watermark?: components["schemas"]["WanWatermark"];
            audio?: components["schemas"]["WanAudio"];
            multi_shots?: components["schemas"]["WanMultiShots"];
            driving_audio_url?: components["schemas"]["WanDrivingAudioUrl"];
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Sound of Wan 2.6 flash
         * @description Makes sound along with the picture. It affects the price.
         * @example true
         */
        WanFlashAudio: boolean;
        /**
         * Wan 2.6 flash, from an image
         * @description A clip that starts with your image; you say whether it has sound.
         */
        Wan26FlashImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.6-flash-image-to-video";
            prompt: components["schemas"]["WanPrompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            last_frame_image_url?: components["schemas"]["WanLastFrameImageUrl"];
            source_video_url?: components["schemas"]["WanSourceVideoUrl"];
            /**
             * @description Length of the clip in seconds.
             * @default 5
             * @example 5
             * @enum {integer}
             */
            duration_seconds?: 5 | 10 | 15;
            /**
             * @description Resolution of the result.
             * @default 1080p
             */
            output_resolution?: components["schemas"]["WanResolution"];
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            ratio?: components["schemas"]["WanRatio"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            acceleration?: components["schemas"]["WanAcceleration"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            watermark?: components["schemas"]["WanWatermark"];
            audio: components["schemas"]["WanFlashAudio"];
            multi_shots?: components["schemas"]["WanMultiShots"];
            driving_audio_url?: components["schemas"]["WanDrivingAudioUrl"];
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.5, from an image
         * @description A clip of 5 or 10 seconds that starts with your image. A prompt is not needed.
         */
        Wan25ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.5-image-to-video";
            prompt?: components["schemas"]["WanPrompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            last_frame_image_url?: components["schemas"]["WanLastFrameImageUrl"];
            source_video_url?: components["schemas"]["WanSourceVideoUrl"];
            duration_seconds: components["schemas"]["WanDuration510"];
            output_resolution: components["schemas"]["WanResolution"];
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            ratio?: components["schemas"]["WanRatio"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            seed?: components["schemas"]["WanSeed"];
            acceleration?: components["schemas"]["WanAcceleration"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            watermark?: components["schemas"]["WanWatermark"];
            audio?: components["schemas"]["WanAudio"];
            driving_audio_url?: components["schemas"]["WanDrivingAudioUrl"];
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.2 turbo, from an image
         * @description A clip that starts with your image. A prompt is not needed.
         */
        Wan22ImageToVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.2-a14b-image-to-video-turbo";
            prompt?: components["schemas"]["WanPrompt"];
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            last_frame_image_url?: components["schemas"]["WanLastFrameImageUrl"];
            source_video_url?: components["schemas"]["WanSourceVideoUrl"];
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            /**
             * @description Resolution of the result. It affects the price.
             * @example 480p
             * @enum {string}
             */
            output_resolution?: "480p" | "720p";
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            ratio?: components["schemas"]["WanRatio"];
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            seed?: components["schemas"]["WanSeed"];
            acceleration?: components["schemas"]["WanAcceleration"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            watermark?: components["schemas"]["WanWatermark"];
            audio?: components["schemas"]["WanAudio"];
            driving_audio_url?: components["schemas"]["WanDrivingAudioUrl"];
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan image to video request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        WanImageToVideoRequest: components["schemas"]["Wan27ImageToVideo"] | components["schemas"]["Wan26ImageToVideo"] | components["schemas"]["Wan26FlashImageToVideo"] | components["schemas"]["Wan25ImageToVideo"] | components["schemas"]["Wan22ImageToVideo"];
        /**
         * Source clips
         * @description Public URLs of the clips to change. Documented for 2.6.
         * @example [
         *       "https://example.com/lake.mp4"
         *     ]
         */
        WanSourceVideoUrls: string[];
        /**
         * Reference picture
         * Format: uri
         * @description Public URL of a picture to take up.
         * @example https://example.com/lantern.jpg
         */
        WanReferenceImageUrl: string;
        /**
         * Sound of the source
         * @description Whether the sound of the source is kept. The values are not published.
         * @example origin
         */
        WanAudioSetting: string;
        /**
         * Wan 2.7 edit
         * @description A clip that is changed as the prompt or a picture says.
         */
        Wan27EditVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.7-edit-video";
            /** @description Public URL of the clip to change. Documented for 2.7. */
            source_video_url: components["schemas"]["SourceVideoUrl"];
            source_video_urls?: components["schemas"]["WanSourceVideoUrls"];
            prompt?: components["schemas"]["WanPrompt"];
            /** @description What should not appear. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            reference_image_url?: components["schemas"]["WanReferenceImageUrl"];
            output_resolution?: components["schemas"]["WanResolution"];
            aspect_ratio?: components["schemas"]["WanAspectRatio27"];
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            audio_setting?: components["schemas"]["WanAudioSetting"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** @description Whether there is a watermark on the result. */
            watermark?: components["schemas"]["WanWatermark"];
            seed?: components["schemas"]["WanSeed"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            audio?: components["schemas"]["WanAudio"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.6 edit
         * @description Clips that are changed as the prompt says.
         */
        Wan26EditVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.6-edit-video";
            /** @description Public URL of the clip to change. Documented for 2.7. */
            source_video_url?: components["schemas"]["SourceVideoUrl"];
            source_video_urls: components["schemas"]["WanSourceVideoUrls"];
            prompt: components["schemas"]["WanPrompt"];
            /** @description What should not appear. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            reference_image_url?: components["schemas"]["WanReferenceImageUrl"];
            output_resolution?: components["schemas"]["WanResolution"];
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            audio_setting?: components["schemas"]["WanAudioSetting"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** @description Whether there is a watermark on the result. */
            watermark?: components["schemas"]["WanWatermark"];
            seed?: components["schemas"]["WanSeed"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            audio?: components["schemas"]["WanAudio"];
            multi_shots?: components["schemas"]["WanMultiShots"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.6 flash edit
         * @description Clips that are changed as the prompt says; you say whether the result has sound.
         */
        Wan26FlashEditVideo: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.6-flash-edit-video";
            /** @description Public URL of the clip to change. Documented for 2.7. */
            source_video_url?: components["schemas"]["SourceVideoUrl"];
            source_video_urls: components["schemas"]["WanSourceVideoUrls"];
            prompt: components["schemas"]["WanPrompt"];
            /** @description What should not appear. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            reference_image_url?: components["schemas"]["WanReferenceImageUrl"];
            /**
             * @description Resolution of the result. The values are not published.
             * @example 720p
             */
            output_resolution?: string;
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            audio_setting?: components["schemas"]["WanAudioSetting"];
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** @description Whether there is a watermark on the result. */
            watermark?: components["schemas"]["WanWatermark"];
            seed?: components["schemas"]["WanSeed"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            audio: components["schemas"]["WanFlashAudio"];
            multi_shots?: components["schemas"]["WanMultiShots"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan edit request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        WanEditVideoRequest: components["schemas"]["Wan27EditVideo"] | components["schemas"]["Wan26EditVideo"] | components["schemas"]["Wan26FlashEditVideo"];
        /**
         * Source picture
         * Format: uri
         * @description Public URL of the picture of the subject.
         * @example https://example.com/dancer.jpg
         */
        WanSourceImageUrl: string;
        /**
         * Reference clip
         * Format: uri
         * @description Public URL of a clip.
         * @example https://example.com/dance.mp4
         */
        WanReferenceVideoUrl: string;
        /**
         * Wan 2.2 animate, move
         * @description The subject of the picture moves as the clip does.
         */
        Wan22AnimateMove: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.2-animate-move";
            source_image_url: components["schemas"]["WanSourceImageUrl"];
            /** @description Public URL of the clip whose motion is taken over. */
            reference_video_url: components["schemas"]["WanReferenceVideoUrl"];
            output_resolution?: components["schemas"]["WanResolution22"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.2 animate, replace
         * @description The subject of the picture takes the place of the one in the clip.
         */
        Wan22AnimateReplace: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.2-animate-replace";
            source_image_url: components["schemas"]["WanSourceImageUrl"];
            /** @description Public URL of the clip that the subject is put into. */
            reference_video_url: components["schemas"]["WanReferenceVideoUrl"];
            output_resolution?: components["schemas"]["WanResolution22"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan animate request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        WanAnimateRequest: components["schemas"]["Wan22AnimateMove"] | components["schemas"]["Wan22AnimateReplace"];
        /**
         * Wan speech to video request
         * @description A portrait, and what it says.
         */
        WanSpeechToVideoRequest: {
            /**
             * @description The model. It may be left out.
             * @constant
             */
            model?: "wan-2.2-a14b-speech-to-video-turbo";
            /** @description Public URL of the portrait. */
            source_image_url: components["schemas"]["WanSourceImageUrl"];
            /** @description Public URL of the speech. */
            source_audio_url: components["schemas"]["SourceAudioUrl"];
            prompt: components["schemas"]["WanPrompt"];
            /**
             * @description How many frames are made. No range is published.
             * @example 80
             */
            num_frames?: number;
            /**
             * @description Frames a second. No range is published.
             * @example 16
             */
            frames_per_second?: number;
            output_resolution?: components["schemas"]["WanResolution22"];
            /** @description What should not appear. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            seed?: components["schemas"]["WanSeed"];
            /**
             * @description Steps of sampling; more are slower and finer. No range is published.
             * @example 27
             */
            num_inference_steps?: number;
            /**
             * @description How strictly the prompt is followed. No range is published.
             * @example 3.5
             */
            guidance_scale?: number;
            /**
             * @description Shift of the noise schedule. No range is published.
             * @example 5
             */
            shift?: number;
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Source pictures
         * @description Public URLs of pictures to edit. With them the task is an edit.
         * @example [
         *       "https://example.com/lantern.jpg"
         *     ]
         */
        WanSourceImageUrls: string[];
        /**
         * Wan picture aspect ratio
         * @description Width to height of the picture.
         * @example 16:9
         * @enum {string}
         */
        WanImageAspectRatio: "1:1" | "16:9" | "4:3" | "21:9" | "3:4" | "9:16" | "8:1" | "1:8";
        /**
         * Wan picture resolution
         * @description Resolution of the picture.
         * @example 2k
         * @enum {string}
         */
        WanImageResolution: "1k" | "2k" | "4k";
        /**
         * Thinking
         * @description Lets the model think about the prompt first. Documented for Pro.
         * @example true
         */
        WanThinkingMode: boolean;
        /**
         * Colour
         * @description One colour of the palette.
         */
        WanColor: {
            /**
             * @description The colour as CSS writes it.
             * @example #0b3d5c
             */
            hex: string;
            /**
             * @description How much of the picture has it.
             * @example 0.6
             */
            ratio?: number;
        };
        /**
         * Colours
         * @description Colours that the picture should use.
         * @example [
         *       {
         *         "hex": "#0b3d5c",
         *         "ratio": 0.6
         *       },
         *       {
         *         "hex": "#f2a65a",
         *         "ratio": 0.4
         *       }
         *     ]
         */
        WanColorPalette: components["schemas"]["WanColor"][];
        /**
         * Layout boxes
         * @description Boxes that say where things stand. What a box looks like is not published.
         * @example []
         */
        WanBboxList: unknown[];
        /**
         * Wan 2.7 picture
         * @description Pictures from a text, or from pictures that are edited.
         */
        Wan27Image: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.7-image";
            prompt: components["schemas"]["WanPrompt"];
            source_image_urls?: components["schemas"]["WanSourceImageUrls"];
            aspect_ratio?: components["schemas"]["WanImageAspectRatio"];
            output_resolution?: components["schemas"]["WanImageResolution"];
            /**
             * @description How many pictures are made. No range is published.
             * @example 1
             */
            output_count?: number;
            /**
             * @description Makes the pictures one after the other, as a set.
             * @example false
             */
            enable_sequential?: boolean;
            thinking_mode?: components["schemas"]["WanThinkingMode"];
            /** @description Whether there is a watermark on the result. */
            watermark?: components["schemas"]["WanWatermark"];
            seed?: components["schemas"]["WanSeed"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            color_palette?: components["schemas"]["WanColorPalette"];
            bbox_list?: components["schemas"]["WanBboxList"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.7 Pro picture
         * @description Pictures from a text, or from pictures that are edited, by the larger model.
         */
        Wan27ImagePro: {
            /**
             * @description The model. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            model: "wan-2.7-image-pro";
            prompt: components["schemas"]["WanPrompt"];
            source_image_urls?: components["schemas"]["WanSourceImageUrls"];
            aspect_ratio?: components["schemas"]["WanImageAspectRatio"];
            output_resolution?: components["schemas"]["WanImageResolution"];
            /**
             * @description How many pictures are made. No range is published.
             * @example 1
             */
            output_count?: number;
            /**
             * @description Makes the pictures one after the other, as a set.
             * @example false
             */
            enable_sequential?: boolean;
            thinking_mode?: components["schemas"]["WanThinkingMode"];
            /** @description Whether there is a watermark on the result. */
            watermark?: components["schemas"]["WanWatermark"];
            seed?: components["schemas"]["WanSeed"];
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            color_palette?: components["schemas"]["WanColorPalette"];
            bbox_list?: components["schemas"]["WanBboxList"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan picture request
         * @description One shape per model. `model` decides which fields are accepted.
         */
        WanTextToImageRequest: components["schemas"]["Wan27Image"] | components["schemas"]["Wan27ImagePro"];
        /**
         * Picture file
         * @description One picture file.
         */
        ImageFile: {
            /**
             * Format: uri
             * @description Where to download the picture. The address is temporary.
             * @example https://tempfile.runapi.ai/generated-image.png
             */
            url: string;
        };
        /**
         * Pictures
         * @description The results. There is at least one.
         */
        Images: components["schemas"]["ImageFile"][];
        /**
         * Pictures completed
         * @description The task has ended and its pictures are ready.
         */
        ImagesCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            images: components["schemas"]["Images"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Picture task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        ImagesTask: components["schemas"]["TaskPending"] | components["schemas"]["ImagesCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Suno model
         * @description The model that makes the music.
         * @example suno-v5.5
         * @enum {string}
         */
        SunoModel: "suno-v4" | "suno-v4.5" | "suno-v4.5-all" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5" | "suno-v6" | "suno-v6-mini" | "suno-v6-wild";
        /**
         * Prompt
         * @description What the song is about and how it sounds, in words.
         * @example A slow folk song about a lighthouse keeper who waits for spring
         */
        SunoPrompt: string;
        /**
         * Weight of the style
         * @description How strictly the style is followed.
         * @example 0.6
         */
        SunoStyleWeight: number;
        /**
         * Weirdness
         * @description How far the result may stray from what is usual.
         * @example 0.6
         */
        SunoWeirdness: number;
        /**
         * Weight of the audio
         * @description How much a source recording counts.
         * @example 0.6
         */
        SunoAudioWeight: number;
        /**
         * Singer
         * @description Id of a persona or of a voice of your own. `persona_type` says which.
         * @example persona_5b1d
         */
        SunoSingerId: string;
        /**
         * Kind of singer
         * @description Whether `persona_id` names a style or a voice.
         * @example style
         * @enum {string}
         */
        SunoSingerType: "style" | "voice";
        /**
         * Voice id
         * @description Id of a voice that was made for later songs.
         * @example voice_8f2c
         */
        SunoVoiceId: string;
        /**
         * Where to go on
         * @description Second of a source at which the new part begins. What it does without a source is not published.
         * @example 60
         */
        SunoContinueAt: number;
        /**
         * Song, words by Suno
         * @description Suno writes the words and chooses style and title.
         */
        SunoMusicAutoLyrics: {
            model: components["schemas"]["SunoModel"];
            /**
             * @description Suno writes the words. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            vocal_mode: "auto_lyrics";
            /** @description What the song is about and how it sounds, in words. Older sources allow 3000 characters at most. */
            prompt: components["schemas"]["SunoPrompt"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            /** @description Id of a voice of your own, made for `suno-v5.5`. It takes the place of a persona. */
            voice_id?: components["schemas"]["SunoVoiceId"];
            continue_at?: components["schemas"]["SunoContinueAt"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Lyrics
         * @description The words that are sung, as they are. Tags in brackets name the parts.
         * @example [Verse]
         *     The lamp goes round, the tide goes out
         */
        SunoLyrics: string;
        /**
         * Style of the music
         * @description Genre, mood, instruments and voice, in words.
         * @example folk, acoustic guitar, warm voice
         */
        SunoStyleText: string;
        /**
         * Song title
         * @description Title of the song.
         * @example The Keeper
         */
        SunoTitle: string;
        /**
         * Styles to avoid
         * @description What the music should not sound like.
         * @example drums, distortion
         */
        SunoNegativeTags: string;
        /**
         * Voice
         * @description Whether a man or a woman sings.
         * @example female
         * @enum {string}
         */
        SunoVocalGender: "male" | "female";
        /**
         * Length
         * @description Length of the song in seconds. From `suno-v5.5` on.
         * @example 180
         */
        SunoSongSeconds: number;
        /**
         * Song, words of yours
         * @description Your words are sung as they are.
         */
        SunoMusicExactLyrics: {
            model: components["schemas"]["SunoModel"];
            /**
             * @description Your words are sung. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            vocal_mode: "exact_lyrics";
            lyrics: components["schemas"]["SunoLyrics"];
            style: components["schemas"]["SunoStyleText"];
            title: components["schemas"]["SunoTitle"];
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            duration_seconds?: components["schemas"]["SunoSongSeconds"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            /** @description Id of a voice of your own, made for `suno-v5.5`. It takes the place of a persona. */
            voice_id?: components["schemas"]["SunoVoiceId"];
            continue_at?: components["schemas"]["SunoContinueAt"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Music without singing
         * @description Nobody sings.
         */
        SunoMusicInstrumental: {
            model: components["schemas"]["SunoModel"];
            /**
             * @description Nobody sings. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            vocal_mode: "instrumental";
            style: components["schemas"]["SunoStyleText"];
            title: components["schemas"]["SunoTitle"];
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            duration_seconds?: components["schemas"]["SunoSongSeconds"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            /** @description Id of a voice of your own, made for `suno-v5.5`. It takes the place of a persona. */
            voice_id?: components["schemas"]["SunoVoiceId"];
            continue_at?: components["schemas"]["SunoContinueAt"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno text to music request
         * @description Three shapes. `vocal_mode` decides: words that Suno writes, words of yours, or no singing.
         */
        SunoTextToMusicRequest: components["schemas"]["SunoMusicAutoLyrics"] | components["schemas"]["SunoMusicExactLyrics"] | components["schemas"]["SunoMusicInstrumental"];
        /**
         * Stage
         * @description How far the music is. `first_audio_ready`: one track can be heard already.
         * @example first_audio_ready
         * @enum {string}
         */
        SunoStage: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
        /**
         * Track
         * @description One piece of music. Before the task has completed, fields may still be missing.
         */
        SunoTrack: {
            /**
             * @description The track's id, an opaque text.
             * @example b8f1c2d4
             */
            id: string;
            /**
             * Format: uri
             * @description Where to download the track. The address is temporary.
             * @example https://tempfile.runapi.ai/the-keeper.mp3
             */
            audio_url?: string;
            /**
             * Format: uri
             * @description Where to listen while the track is still being made.
             * @example https://tempfile.runapi.ai/stream/the-keeper.mp3
             */
            stream_audio_url?: string;
            /**
             * Format: uri
             * @description Where the cover picture is.
             * @example https://tempfile.runapi.ai/the-keeper.jpg
             */
            image_url?: string;
            /**
             * @description What is sung.
             * @example [Verse]
             *     The lamp goes round
             */
            lyrics?: string;
            /**
             * @description What a sound effect was made from.
             * @example Rain on a tin roof
             */
            prompt?: string;
            /**
             * @description The model that made it.
             * @example suno-v5.5
             */
            model_name?: string;
            /**
             * @description Its title.
             * @example The Keeper
             */
            title?: string;
            /**
             * @description Words for its style.
             * @example [
             *       "folk",
             *       "acoustic guitar"
             *     ]
             */
            tags?: string[];
            /**
             * @description Its length in seconds.
             * @example 182.4
             */
            duration?: number;
        };
        /**
         * Music pending
         * @description The task has not ended. What there is of its tracks can be listened to already.
         */
        SunoTracksPending: {
            id: components["schemas"]["TaskId"];
            /**
             * @description Where the task stands. Ask again later.
             * @enum {string}
             */
            status: "pending" | "processing";
            generation_stage?: components["schemas"]["SunoStage"];
            /** @description The tracks so far. */
            audios?: components["schemas"]["SunoTrack"][];
        };
        /**
         * Music completed
         * @description The task has ended and its tracks are ready.
         */
        SunoTracksCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            generation_stage?: components["schemas"]["SunoStage"];
            /** @description The tracks. There is at least one. */
            audios: components["schemas"]["SunoTrack"][];
            /** @description Of an extension, where the host gives it: the task that was continued. */
            original_task_id?: components["schemas"]["TaskId"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Suno failed
         * @description The task has ended without a result.
         */
        SunoTaskFailed: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has failed.
             * @constant
             */
            status: "failed";
            /**
             * @description Why the task failed, in words.
             * @example The lyrics were rejected.
             */
            error?: string;
            generation_stage?: components["schemas"]["SunoStage"];
        };
        /**
         * Music task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoTracksTask: components["schemas"]["SunoTracksPending"] | components["schemas"]["SunoTracksCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Source task
         * @description Id of a completed Suno task of the same account that has made music.
         */
        SunoTaskId: components["schemas"]["TaskId"];
        /**
         * Track id
         * @description Id of one track inside the task of `task_id`.
         * @example b8f1c2d4
         */
        SunoAudioId: string;
        /**
         * Your audio
         * @description Public URL of your audio.
         * @example https://example.com/demo.mp3
         */
        SunoUploadUrl: components["schemas"]["SourceAudioUrl"];
        /**
         * Where to go on
         * @description Second of the source at which the new part begins: above 0, and before the source's end.
         * @example 60
         */
        SunoExtendAt: number;
        /**
         * As in the source
         * @description Style, title and the rest are the source's where they are left out.
         */
        SunoExtendAsSource: {
            model: components["schemas"]["SunoModel"];
            /**
             * @description The source's settings hold. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            parameter_mode: "source";
            /** @description The completed task whose music goes on. */
            task_id?: components["schemas"]["SunoTaskId"];
            /** @description Id of the track that goes on. */
            audio_id?: components["schemas"]["SunoAudioId"];
            /** @description Public URL of the track that goes on. */
            audio_url?: components["schemas"]["SourceAudioUrl"];
            upload_url?: components["schemas"]["SunoUploadUrl"];
            /**
             * @description Whether nobody sings in the new part.
             * @example true
             */
            instrumental?: boolean;
            /** @description How the music goes on, in words. */
            prompt?: components["schemas"]["SunoPrompt"];
            style?: components["schemas"]["SunoStyleText"];
            title?: components["schemas"]["SunoTitle"];
            continue_at?: components["schemas"]["SunoExtendAt"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * With settings of its own
         * @description Style, title and where to go on are yours.
         */
        SunoExtendCustom: {
            model: components["schemas"]["SunoModel"];
            /**
             * @description Your settings hold. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            parameter_mode: "custom";
            /** @description The completed task whose music goes on. */
            task_id?: components["schemas"]["SunoTaskId"];
            /** @description Id of the track that goes on. */
            audio_id?: components["schemas"]["SunoAudioId"];
            /** @description Public URL of the track that goes on. */
            audio_url?: components["schemas"]["SourceAudioUrl"];
            upload_url?: components["schemas"]["SunoUploadUrl"];
            /**
             * @description Whether nobody sings in the new part.
             * @example true
             */
            instrumental?: boolean;
            /** @description How the music goes on, in words. */
            prompt?: components["schemas"]["SunoPrompt"];
            /** @description The words that are sung, only with `upload_url`. */
            lyrics?: components["schemas"]["SunoLyrics"];
            style: components["schemas"]["SunoStyleText"];
            title: components["schemas"]["SunoTitle"];
            continue_at: components["schemas"]["SunoExtendAt"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno extend request
         * @description Exactly one source, and how it goes on. `parameter_mode` decides whose settings hold.
         */
        SunoExtendMusicRequest: components["schemas"]["SunoExtendAsSource"] | components["schemas"]["SunoExtendCustom"];
        /**
         * Suno model
         * @description The model that makes the music.
         * @example suno-v5.5
         * @enum {string}
         */
        SunoModel4To55: "suno-v4" | "suno-v4.5" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5";
        /**
         * Suno inspiration request
         * @description Recordings that new music is inspired by.
         */
        SunoInspireMusicRequest: {
            model: components["schemas"]["SunoModel4To55"];
            /**
             * @description Public URLs of recordings, one to four.
             * @example [
             *       "https://example.com/verse.mp3"
             *     ]
             */
            audio_urls: components["schemas"]["SourceAudioUrl"][];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Cover, words by Suno
         * @description Suno writes the words and chooses style and title.
         */
        SunoCoverAutoLyrics: {
            model: components["schemas"]["SunoModel"];
            upload_url: components["schemas"]["SunoUploadUrl"];
            /**
             * @description Suno writes the words. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            vocal_mode: "auto_lyrics";
            /** @description What the new song is about and how it sounds, in words. */
            prompt: components["schemas"]["SunoPrompt"];
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Cover, words of yours
         * @description Your words are sung as they are.
         */
        SunoCoverExactLyrics: {
            model: components["schemas"]["SunoModel"];
            upload_url: components["schemas"]["SunoUploadUrl"];
            /**
             * @description Your words are sung. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            vocal_mode: "exact_lyrics";
            lyrics: components["schemas"]["SunoLyrics"];
            style: components["schemas"]["SunoStyleText"];
            title: components["schemas"]["SunoTitle"];
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Cover without singing
         * @description Nobody sings.
         */
        SunoCoverInstrumental: {
            model: components["schemas"]["SunoModel"];
            upload_url: components["schemas"]["SunoUploadUrl"];
            /**
             * @description Nobody sings. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            vocal_mode: "instrumental";
            style: components["schemas"]["SunoStyleText"];
            title: components["schemas"]["SunoTitle"];
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno cover request
         * @description Three shapes. `vocal_mode` decides: words that Suno writes, words of yours, or no singing.
         */
        SunoCoverAudioRequest: components["schemas"]["SunoCoverAutoLyrics"] | components["schemas"]["SunoCoverExactLyrics"] | components["schemas"]["SunoCoverInstrumental"];
        /**
         * Your audios
         * @description Public URLs of your audios, exactly two.
         * @example [
         *       "https://example.com/verse.mp3",
         *       "https://example.com/chorus.mp3"
         *     ]
         */
        SunoUploadUrls: components["schemas"]["SourceAudioUrl"][];
        /**
         * Mashup, words by Suno
         * @description Suno writes the words and chooses style and title.
         */
        SunoMashupAutoLyrics: {
            model: components["schemas"]["SunoModel"];
            upload_url_list: components["schemas"]["SunoUploadUrls"];
            /**
             * @description Suno writes the words. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            vocal_mode: "auto_lyrics";
            /** @description What the new song is about and how it sounds, in words. */
            prompt: components["schemas"]["SunoPrompt"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Mashup, words of yours
         * @description Your words are sung as they are.
         */
        SunoMashupExactLyrics: {
            model: components["schemas"]["SunoModel"];
            upload_url_list: components["schemas"]["SunoUploadUrls"];
            /**
             * @description Your words are sung. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            vocal_mode: "exact_lyrics";
            lyrics: components["schemas"]["SunoLyrics"];
            style: components["schemas"]["SunoStyleText"];
            title: components["schemas"]["SunoTitle"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Mashup without singing
         * @description Nobody sings.
         */
        SunoMashupInstrumental: {
            model: components["schemas"]["SunoModel"];
            upload_url_list: components["schemas"]["SunoUploadUrls"];
            /**
             * @description Nobody sings. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            vocal_mode: "instrumental";
            style: components["schemas"]["SunoStyleText"];
            title: components["schemas"]["SunoTitle"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            persona_id?: components["schemas"]["SunoSingerId"];
            persona_type?: components["schemas"]["SunoSingerType"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno mashup request
         * @description Three shapes. `vocal_mode` decides: words that Suno writes, words of yours, or no singing.
         */
        SunoCreateMashupRequest: components["schemas"]["SunoMashupAutoLyrics"] | components["schemas"]["SunoMashupExactLyrics"] | components["schemas"]["SunoMashupInstrumental"];
        /**
         * Suno vocals request
         * @description A backing track, and what is sung to it.
         */
        SunoAddVocalsRequest: {
            /**
             * @description The model that makes the music.
             * @example suno-v5
             * @enum {string}
             */
            model: "suno-v4.5-plus" | "suno-v5";
            /** @description Public URL of your backing track. */
            upload_url: components["schemas"]["SunoUploadUrl"];
            lyrics: components["schemas"]["SunoLyrics"];
            title: components["schemas"]["SunoTitle"];
            style: components["schemas"]["SunoStyleText"];
            /** @description What the singing should not sound like. It may be empty. */
            negative_tags: components["schemas"]["SunoNegativeTags"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Styles
         * @description Style and genre in words.
         * @example folk, acoustic guitar
         */
        SunoTags: string;
        /**
         * Suno accompaniment request
         * @description A recording, and what accompanies it.
         */
        SunoAddInstrumentalRequest: {
            /**
             * @description The model that makes the music.
             * @example suno-v5
             * @enum {string}
             */
            model: "suno-v4.5-plus" | "suno-v5" | "suno-v5.5";
            /** @description Public URL of your recording, for example of a voice. */
            upload_url: components["schemas"]["SunoUploadUrl"];
            title: components["schemas"]["SunoTitle"];
            /** @description Style and genre in words. It may be empty. */
            tags: components["schemas"]["SunoTags"];
            /** @description What the accompaniment should not sound like. It may be empty. */
            negative_tags: components["schemas"]["SunoNegativeTags"];
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            style_weight?: components["schemas"]["SunoStyleWeight"];
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Start of the section
         * @description Second at which the section begins.
         * @example 30
         */
        SunoSectionStart: number;
        /**
         * End of the section
         * @description Second at which the section ends, at least 10 seconds after its start.
         * @example 52.5
         */
        SunoSectionEnd: number;
        /**
         * Section of a track
         * @description A section of a track that a task of yours has made.
         */
        SunoReplaceSectionOfTask: {
            task_id: components["schemas"]["SunoTaskId"];
            audio_id: components["schemas"]["SunoAudioId"];
            /** @description The words of the new section. */
            lyrics: components["schemas"]["SunoLyrics"];
            /** @description The words of the whole song. */
            full_lyrics: components["schemas"]["SunoLyrics"];
            tags: components["schemas"]["SunoTags"];
            title: components["schemas"]["SunoTitle"];
            infill_start_time: components["schemas"]["SunoSectionStart"];
            infill_end_time: components["schemas"]["SunoSectionEnd"];
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            callback_url?: components["schemas"]["CallbackUrl"];
            upload_url?: never;
            model?: never;
        };
        /**
         * Section of your audio
         * @description A section of a song that you have uploaded.
         */
        SunoReplaceSectionOfUpload: {
            upload_url: components["schemas"]["SunoUploadUrl"];
            model: components["schemas"]["SunoModel"];
            /** @description The words of the new section. */
            lyrics: components["schemas"]["SunoLyrics"];
            /** @description The words of the whole song. */
            full_lyrics: components["schemas"]["SunoLyrics"];
            tags: components["schemas"]["SunoTags"];
            title: components["schemas"]["SunoTitle"];
            infill_start_time: components["schemas"]["SunoSectionStart"];
            infill_end_time: components["schemas"]["SunoSectionEnd"];
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            callback_url?: components["schemas"]["CallbackUrl"];
            task_id?: never;
            audio_id?: never;
        };
        /**
         * Suno section request
         * @description The song, its section, and what takes its place. The song is a track of a task, or your audio with a `model`.
         */
        SunoReplaceSectionRequest: components["schemas"]["SunoReplaceSectionOfTask"] | components["schemas"]["SunoReplaceSectionOfUpload"];
        /**
         * Suno pending
         * @description The task has not ended. `generation_stage` may say how far it is.
         */
        SunoTaskPending: {
            id: components["schemas"]["TaskId"];
            /**
             * @description Where the task stands. Ask again later.
             * @enum {string}
             */
            status: "pending" | "processing";
            generation_stage?: components["schemas"]["SunoStage"];
        };
        /**
         * Track completed
         * @description The task has ended and its track is ready.
         */
        SunoTrackCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            generation_stage?: components["schemas"]["SunoStage"];
            /** @description The whole song with its new section. */
            track: components["schemas"]["SunoTrack"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Track task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoTrackTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoTrackCompleted"] | components["schemas"]["SunoTaskFailed"];
        /** Source task */
        SunoSourceTaskId: components["schemas"]["SunoTaskId"];
        /**
         * Track id
         * @description Id of one track inside the task of `source_task_id`.
         * @example b8f1c2d4
         */
        SunoSourceAudioId: string;
        /**
         * Suno remaster request
         * @description A track, and the model that renders it again.
         */
        SunoRemasterAudioRequest: {
            /** @description The model that renders the track. Any model may have made it. */
            model: components["schemas"]["SunoModel4To55"];
            source_task_id: components["schemas"]["SunoSourceTaskId"];
            audio_id: components["schemas"]["SunoSourceAudioId"];
            /**
             * @description How far the result may differ, with `suno-v5` and `suno-v5.5`. Left out it counts as `normal`.
             * @default normal
             * @example subtle
             * @enum {string}
             */
            variation_category?: "subtle" | "normal" | "high";
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno stitch request
         * @description The track whose parts are joined.
         */
        SunoStitchAudioRequest: {
            model: components["schemas"]["SunoModel4To55"];
            source_task_id: components["schemas"]["SunoSourceTaskId"];
            audio_id: components["schemas"]["SunoSourceAudioId"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno sound request
         * @description A sound in words.
         */
        SunoTextToSoundRequest: {
            /**
             * @description The model that makes the sound.
             * @example suno-v5.5
             * @enum {string}
             */
            model: "suno-v5" | "suno-v5.5";
            /**
             * @description The sound, in words.
             * @example Rain on a tin roof
             */
            prompt: string;
            /**
             * @description Makes the end go over into the beginning without a seam.
             * @example true
             */
            sound_loop?: boolean;
            /**
             * @description Beats per minute.
             * @example 90
             */
            sound_tempo?: number;
            /**
             * @description Musical key. `m` is minor.
             * @example Am
             * @enum {string}
             */
            sound_key?: "Cm" | "C#m" | "Dm" | "D#m" | "Em" | "Fm" | "F#m" | "Gm" | "G#m" | "Am" | "A#m" | "Bm" | "C" | "C#" | "D" | "D#" | "E" | "F" | "F#" | "G" | "G#" | "A" | "A#" | "B";
            /**
             * @description Asks for subtitles of what is sung. Where they stand in the answer is not published.
             * @example false
             */
            grab_lyrics?: boolean;
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno sample request
         * @description A range of a recording that new music is made around.
         */
        SunoMusicFromSampleRequest: {
            model: components["schemas"]["SunoModel4To55"];
            /** @description Public URL of the recording that the sample is in. */
            audio_url: components["schemas"]["SourceAudioUrl"];
            /**
             * @description Second at which the sample begins.
             * @example 12.5
             */
            start_seconds: number;
            /**
             * @description Second at which the sample ends. It has to come after its start.
             * @example 20
             */
            end_seconds: number;
            /**
             * @description What the music is about and how it sounds, in words.
             * @example A lazy hip-hop beat
             */
            prompt?: string;
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Stem
         * @description Which voice or instrument to take out. `split_stem_advanced` needs it.
         * @example Lead Vocal
         * @enum {string}
         */
        SunoStemName: "Lead Vocal" | "Drum Kit" | "Kick" | "Snare" | "Risers" | "Bass" | "Backing Vocals" | "Piano" | "Electric Guitar" | "Percussion" | "String Section" | "Synth" | "Acoustic Guitar" | "Sound Effects" | "Synth Pad" | "Synth Bass" | "Guitar" | "Brass Section" | "Organ" | "Electronic Drum Kit" | "Lead Electric Guitar" | "Synth Keys" | "Rhythm Electric Guitar" | "Electric Piano" | "Upright Bass" | "Keyboards" | "Distorted Electric Guitar" | "Synth Strings" | "Synth Lead" | "Woodwinds" | "Rhythm Acoustic Guitar" | "Flute" | "Harp" | "Tambourine" | "Trumpet" | "Arpeggiator" | "Accordion" | "Fiddle" | "Pedal Steel Guitar" | "Synth Voice" | "Violin" | "Digital Piano" | "Synth Brass" | "Mandolin" | "Choir" | "Banjo" | "Bells" | "Clarinet" | "Tenor Saxophone" | "Trombone" | "Shaker" | "French Horn" | "Glockenspiel" | "Electric Bass" | "Cello" | "Timpani" | "Harmonica" | "Marimba" | "Vibraphone" | "Lap Steel Guitar" | "Saxophone" | "Orchestra" | "Horns" | "Cymbals" | "Hand Clap" | "Oboe" | "Celesta" | "Congas" | "Drone" | "Alto Saxophone" | "Double Bass" | "Ukulele" | "Harpsichord" | "Baritone Saxophone" | "Xylophone" | "Tuba" | "Bass Guitar" | "Whistle" | "Lead Guitar" | "Rhodes" | "808" | "Bongos" | "Bassoon" | "Cowbell" | "Viola" | "Sitar" | "Steel Drums" | "Piccolo" | "Theremin" | "Bagpipes" | "Hi-Hat" | "Music Box" | "Melodica" | "Tabla" | "Koto" | "Djembe" | "Taiko" | "Didgeridoo";
        /**
         * Suno stems request
         * @description A track, and into which parts it is taken apart.
         */
        SunoSeparateAudioStemsRequest: {
            task_id: components["schemas"]["SunoTaskId"];
            audio_id: components["schemas"]["SunoAudioId"];
            /**
             * @description Into what: `separate_vocal` into the voice and the rest, `split_stem` into every voice and instrument, `split_stem_advanced`
             *     into the stem of `stem_name` and the rest.
             * @default separate_vocal
             * @example split_stem
             * @enum {string}
             */
            type?: "separate_vocal" | "split_stem" | "split_stem_advanced";
            stem_name?: components["schemas"]["SunoStemName"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Address of a stem
         * Format: uri
         * @description Where to download the stem. The address is temporary.
         * @example https://tempfile.runapi.ai/the-keeper-vocal.mp3
         */
        SunoStemUrl: string;
        /**
         * Part of a track
         * @description One sound file.
         */
        SunoStemAudio: {
            /**
             * @description Its id, an opaque text.
             * @example d4e5f6a7
             */
            id?: string;
            /**
             * @description Its length in seconds.
             * @example 182.4
             */
            duration_seconds?: number;
            /** @description Where to download it. The address is temporary. */
            audio_url: components["schemas"]["SunoStemUrl"];
        };
        /**
         * Stem and the rest
         * @description One stem, and the track without it.
         */
        SunoStemPair: {
            /**
             * @description The stem.
             * @example Lead Vocal
             */
            stem_name: string;
            /** @description The stem alone. */
            extracted_audio: components["schemas"]["SunoStemAudio"];
            /** @description The track without it. */
            remaining_audio: components["schemas"]["SunoStemAudio"];
        };
        /**
         * Stems
         * @description The parts of the track by name. Only those that there are have an address.
         */
        SunoStems: {
            /** @description The voice. */
            vocal_url?: components["schemas"]["SunoStemUrl"];
            /** @description Everything but the voice. */
            instrumental_url?: components["schemas"]["SunoStemUrl"];
            /** @description The backing voices. */
            backing_vocals_url?: components["schemas"]["SunoStemUrl"];
            /** @description The bass. */
            bass_url?: components["schemas"]["SunoStemUrl"];
            /** @description The brass. */
            brass_url?: components["schemas"]["SunoStemUrl"];
            /** @description The drums. */
            drums_url?: components["schemas"]["SunoStemUrl"];
            /** @description The sound effects. */
            fx_url?: components["schemas"]["SunoStemUrl"];
            /** @description The guitars. */
            guitar_url?: components["schemas"]["SunoStemUrl"];
            /** @description The keyboards. */
            keyboard_url?: components["schemas"]["SunoStemUrl"];
            /** @description The percussion. */
            percussion_url?: components["schemas"]["SunoStemUrl"];
            /** @description The piano. */
            piano_url?: components["schemas"]["SunoStemUrl"];
            /** @description The strings. */
            strings_url?: components["schemas"]["SunoStemUrl"];
            /** @description The synthesizers. */
            synth_url?: components["schemas"]["SunoStemUrl"];
            /** @description The woodwinds. */
            woodwinds_url?: components["schemas"]["SunoStemUrl"];
            /** @description Of `split_stem_advanced`: the stem that was asked for, and what is left without it. */
            pairs?: components["schemas"]["SunoStemPair"][];
        };
        /**
         * Stems completed
         * @description The task has ended and the parts of the track are ready.
         */
        SunoStemsCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            generation_stage?: components["schemas"]["SunoStage"];
            separated_audios: components["schemas"]["SunoStems"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Stems task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoStemsTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoStemsCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Source task of notes
         * @description Id of a completed Suno task of the same account that has made music, or that has taken a track apart. Which of them are
         *     accepted is not published.
         */
        SunoMidiTaskId: components["schemas"]["TaskId"];
        /**
         * Suno notes request
         * @description The task whose notes are wanted.
         */
        SunoGenerateMidiRequest: {
            task_id: components["schemas"]["SunoMidiTaskId"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Note
         * @description One note.
         */
        SunoNote: {
            /**
             * @description Its pitch as MIDI counts: 60 is middle C.
             * @example 60
             */
            pitch: number;
            /**
             * @description When it begins.
             * @example 0.5
             */
            start_time: number;
            /**
             * @description When it ends.
             * @example 0.9
             */
            end_time: number;
            /**
             * @description How hard it is struck.
             * @example 0.8
             */
            velocity: number;
        };
        /**
         * Notes of an instrument
         * @description What one instrument plays.
         */
        SunoInstrument: {
            /**
             * @description The instrument.
             * @example Piano
             */
            name: string;
            /** @description Its notes. */
            notes: components["schemas"]["SunoNote"][];
        };
        /**
         * Notes completed
         * @description The task has ended and its notes are ready. There is no file.
         */
        SunoMidiCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            generation_stage?: components["schemas"]["SunoStage"];
            /** @description The notes, instrument by instrument. */
            instruments: components["schemas"]["SunoInstrument"][];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Notes task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoMidiTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoMidiCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Suno WAV request
         * @description The track that is wanted as a WAV file.
         */
        SunoConvertAudioRequest: {
            task_id: components["schemas"]["SunoTaskId"];
            audio_id: components["schemas"]["SunoAudioId"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * WAV completed
         * @description The task has ended and its WAV file is ready.
         */
        SunoWavCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            generation_stage?: components["schemas"]["SunoStage"];
            /**
             * Format: uri
             * @description Where to download the WAV file. The address is temporary.
             * @example https://tempfile.runapi.ai/the-keeper.wav
             */
            wav_url: string;
            /** @description The task whose track it is, where the host gives it. */
            original_task_id?: components["schemas"]["TaskId"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * WAV task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoWavTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoWavCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Name in the video
         * @description Whose music it is. The video shows the name.
         * @example The Keepers
         */
        SunoVideoAuthor: string;
        /**
         * Watermark of the video
         * @description A text that the video shows, mostly a domain.
         * @example example.com
         */
        SunoVideoDomain: string;
        /**
         * Suno music video request
         * @description The track that is wanted as a video, and what is written into it.
         */
        SunoVisualizeMusicRequest: {
            task_id: components["schemas"]["SunoTaskId"];
            audio_id: components["schemas"]["SunoAudioId"];
            author?: components["schemas"]["SunoVideoAuthor"];
            domain_name?: components["schemas"]["SunoVideoDomain"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Music video completed
         * @description The task has ended and its video is ready.
         */
        SunoVideoCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            generation_stage?: components["schemas"]["SunoStage"];
            /**
             * Format: uri
             * @description Where to download the video. The address is temporary.
             * @example https://tempfile.runapi.ai/the-keeper.mp4
             */
            video_url: string;
            /** @description The task whose track it is, where the host gives it. */
            original_task_id?: components["schemas"]["TaskId"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Music video task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoVideoTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoVideoCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Suno artwork request
         * @description The song that the pictures are for.
         */
        SunoGenerateArtworkRequest: {
            /**
             * @description Id of a completed task of the same account that has made a song from a text. Extensions and songs from uploads are
             *     refused.
             */
            task_id: components["schemas"]["TaskId"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Artwork completed
         * @description The task has ended and its cover pictures are ready.
         */
        SunoArtworkCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            generation_stage?: components["schemas"]["SunoStage"];
            /** @description The pictures. There is at least one. */
            covers: components["schemas"]["ImageFile"][];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Artwork task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoArtworkTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoArtworkCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Suno lyrics request
         * @description What a song is to be about.
         */
        SunoGenerateLyricsRequest: {
            /**
             * @description What the song is about, and how it is to sound, in words.
             * @example A slow song about the first snow in a harbour town
             */
            prompt: string;
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Lyrics as written
         * @description One version of the words, and a title for the song.
         */
        SunoLyricsVersion: {
            /**
             * @description A title for the song.
             * @example First snow
             */
            title?: string;
            /**
             * @description The words.
             * @example [Verse]
             *     The harbour sleeps below the snow
             */
            text: string;
        };
        /**
         * Lyrics completed
         * @description The task has ended and its lyrics are ready. There is no file.
         */
        SunoLyricsCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            generation_stage?: components["schemas"]["SunoStage"];
            /** @description The words, each version by itself. There is at least one. */
            lyrics: components["schemas"]["SunoLyricsVersion"][];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Lyrics task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoLyricsTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoLyricsCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Lyrics to blend
         * @description The words of a song.
         * @example The harbour sleeps below the snow
         */
        SunoLyricsToBlend: string;
        /**
         * Suno lyrics blend request
         * @description Two lyrics that are to become one.
         */
        SunoBlendLyricsRequest: {
            /** @description The first lyrics. */
            lyrics_a: components["schemas"]["SunoLyricsToBlend"];
            /** @description The second lyrics. */
            lyrics_b: components["schemas"]["SunoLyricsToBlend"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Description of a style
         * @description What the music is to be like, in a few words.
         * @example calm piano at night
         */
        SunoStyleDescription: string;
        /**
         * Suno style request
         * @description What the music is to be like.
         */
        SunoBoostStyleRequest: {
            description: components["schemas"]["SunoStyleDescription"];
        };
        /**
         * Style
         * @description A style that requests for music can use.
         */
        SunoStyle: {
            /**
             * @description The style, in words.
             * @example calm solo piano, slow, warm, night mood
             */
            style: string;
        };
        /**
         * Suno word times request
         * @description The track whose words are wanted with their times.
         */
        SunoGetTimestampedLyricsRequest: {
            task_id: components["schemas"]["SunoTaskId"];
            audio_id: components["schemas"]["SunoAudioId"];
        };
        /**
         * Timed word
         * @description One word and when it is sung.
         */
        SunoTimedWord: {
            /**
             * @description The word.
             * @example harbour
             */
            word: string;
            /**
             * @description Whether it was found in the track.
             * @example true
             */
            success: boolean;
            /**
             * @description When it begins.
             * @example 12.4
             */
            start_time: number;
            /**
             * @description When it ends.
             * @example 12.9
             */
            end_time: number;
            /**
             * @description A measure of how well it fits, as the maker of the model gives it.
             * @example 0
             */
            palign: number;
        };
        /**
         * Timed words
         * @description The words in their order.
         */
        SunoTimedWords: components["schemas"]["SunoTimedWord"][];
        /**
         * Timed lyrics
         * @description The words in their order, as a test of the PHP SDK shows them. What is in the list is not published.
         */
        SunoTimedLines: unknown[];
        /**
         * Words with their times
         * @description When which word is sung. Published sources name the list in two ways, `aligned_words` and `lyrics`; one of them is present.
         */
        SunoTimedLyrics: {
            /** @description The words in their order, as the official SDKs read them. */
            aligned_words?: components["schemas"]["SunoTimedWords"];
            lyrics?: components["schemas"]["SunoTimedLines"];
            /**
             * @description How loud the track is over time.
             * @example [
             *       0,
             *       0.21,
             *       0.38
             *     ]
             */
            waveform_data?: number[];
            /**
             * @description A measure of how well the words were found, as the maker of the model gives it.
             * @example 0.08
             */
            hoot_cer?: number;
            /**
             * @description Whether the track is still a stream.
             * @example false
             */
            is_streamed?: boolean;
        };
        /**
         * Name
         * @description What you call it.
         * @example Night singer
         */
        SunoName: string;
        /**
         * Description of a persona
         * @description What it is like.
         * @example A low, warm voice
         */
        SunoPersonaDescription: string;
        /**
         * Suno persona request
         * @description Which track of which song has the singer, and what to call it.
         */
        SunoGeneratePersonaRequest: {
            task_id: components["schemas"]["SunoTaskId"];
            audio_id: components["schemas"]["SunoAudioId"];
            name: components["schemas"]["SunoName"];
            description: components["schemas"]["SunoPersonaDescription"];
        };
        /**
         * Persona id
         * @description The persona's id, an opaque text.
         * @example persona_5b1d
         */
        SunoPersonaId: string;
        /**
         * Persona
         * @description A singer that songs can have.
         */
        SunoPersona: {
            id: components["schemas"]["SunoPersonaId"];
            name?: components["schemas"]["SunoName"];
            description?: components["schemas"]["SunoPersonaDescription"];
        };
        /**
         * Persona of a song
         * @description The persona.
         */
        SunoPersonaMade: {
            persona: components["schemas"]["SunoPersona"];
        };
        /**
         * Suno phrase request
         * @description A recording of the voice, and where in it the voice is heard.
         */
        SunoVoiceToValidationPhraseRequest: {
            /** @description Public URL of a recording of the voice. */
            voice_url: components["schemas"]["SourceAudioUrl"];
            /**
             * @description Where the voice begins.
             * @example 3
             */
            vocal_start_seconds: number;
            /**
             * @description Where the voice ends; after `vocal_start_seconds`.
             * @example 18
             */
            vocal_end_seconds: number;
            /**
             * @description The language of the phrase.
             * @example en
             * @enum {string}
             */
            language?: "en" | "zh" | "es" | "fr" | "pt" | "de" | "ja" | "ko" | "hi" | "ru";
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Phrase to read
         * @description What the owner of the voice has to read aloud, and record.
         * @example The quick fox waits for the evening train
         */
        SunoValidationPhrase: string;
        /**
         * Phrase completed
         * @description The task has ended and the phrase is ready. There is no file.
         */
        SunoPhraseCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            generation_stage?: components["schemas"]["SunoStage"];
            /**
             * @description What the maker of the model calls the state, where the host tells it.
             * @example success
             */
            provider_status?: string;
            validation_phrase: components["schemas"]["SunoValidationPhrase"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Phrase task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoPhraseTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoPhraseCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Suno request for another phrase
         * @description The task whose phrase is too hard to read.
         */
        SunoRegenerateValidationPhraseRequest: {
            /** @description Id of the task of the same account that has made the phrase from the recording. */
            task_id: components["schemas"]["TaskId"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno voice request
         * @description The task that has made the phrase, and a recording in which it is read.
         */
        SunoGenerateVoiceRequest: {
            /** @description Id of the completed task of the same account that has made the phrase. */
            task_id: components["schemas"]["TaskId"];
            /** @description Public URL of a recording in which the owner of the voice reads the phrase. */
            verify_url: components["schemas"]["SourceAudioUrl"];
            voice_name?: components["schemas"]["SunoName"];
            /**
             * @description What the voice is like.
             * @example low, warm
             */
            description?: string;
            /**
             * @description What it sings.
             * @example folk
             */
            style?: string;
            /**
             * @description How well the recorded person sings.
             * @example intermediate
             * @enum {string}
             */
            singer_skill_level?: "beginner" | "intermediate" | "advanced" | "professional";
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Voice completed
         * @description The task has ended and the voice has been made. There is no file.
         */
        SunoGenerateVoiceCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            generation_stage?: components["schemas"]["SunoStage"];
            /**
             * @description What the maker of the model calls the state, where the host tells it.
             * @example success
             */
            provider_status?: string;
            /**
             * @description The voice's id, an opaque text.
             * @example voice_8f2c
             */
            voice_id: string;
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Voice task
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoGenerateVoiceTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoGenerateVoiceCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Suno voice check request
         * @description The task that has made the voice.
         */
        SunoCheckVoiceRequest: {
            /** @description Id of the task of the same account that has made the voice. */
            task_id: components["schemas"]["TaskId"];
        };
        /**
         * Voice check
         * @description Whether songs can use the voice.
         */
        SunoVoiceCheck: {
            /**
             * @description True when songs can use it.
             * @example true
             */
            is_available: boolean;
        };
        /**
         * Keep a singer
         * @description Which track of which song has the singer, and what to call it.
         */
        SunoPersonaRequest: {
            source_task_id: components["schemas"]["SunoSourceTaskId"];
            source_audio_id: components["schemas"]["SunoSourceAudioId"];
            name: components["schemas"]["SunoName"];
            description: components["schemas"]["SunoPersonaDescription"];
        };
        /**
         * Persona made
         * @description The persona, ready for songs.
         */
        SunoPersonaAnswer: {
            /** @description An id, where the host gives one. */
            id?: components["schemas"]["TaskId"];
            /**
             * @description A state, where the host gives one.
             * @example available
             */
            status?: string;
            persona: components["schemas"]["SunoPersona"];
        };
        /**
         * Persona as it stands
         * @description The persona, and whether songs can use it.
         */
        SunoPersonaState: {
            persona: components["schemas"]["SunoPersona"];
            /**
             * @description Whether songs can use it.
             * @enum {string}
             */
            status: "available" | "failed";
        };
        /**
         * Expand a style
         * @description What the music is to be like.
         */
        SunoStyleExpansionRequest: {
            description: components["schemas"]["SunoStyleDescription"];
        };
        /**
         * Export a track
         * @description The track that is wanted as a WAV file.
         */
        SunoAudioExportRequest: {
            /** @description Id of the track. */
            source_audio_id: components["schemas"]["SunoSourceAudioId"];
            /** @description Id of the completed task of the same account that has made the track. It may be left out. */
            source_task_id?: components["schemas"]["SunoSourceTaskId"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Render a music video
         * @description The track that is wanted as a video, and what is written into it.
         */
        SunoMusicVisualizationRequest: {
            /** @description Id of the track. */
            source_audio_id: components["schemas"]["SunoSourceAudioId"];
            /** @description Id of the completed task of the same account that has made the track. It may be left out. */
            source_task_id?: components["schemas"]["SunoSourceTaskId"];
            author?: components["schemas"]["SunoVideoAuthor"];
            domain_name?: components["schemas"]["SunoVideoDomain"];
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Get the times of words
         * @description The track whose words are wanted with their times.
         */
        SunoTimestampedLyricsRequest: {
            /** @description Id of the track. */
            source_audio_id: components["schemas"]["SunoSourceAudioId"];
            /** @description Id of the completed task of the same account that has made the track. It may be left out. */
            source_task_id?: components["schemas"]["SunoSourceTaskId"];
        };
        /**
         * Clone a voice
         * @description A recording of the voice, and what to call it.
         */
        SunoVoiceRequest: {
            /** @description Public URL of a recording of the voice. */
            source_audio_url: components["schemas"]["SourceAudioUrl"];
            name?: components["schemas"]["SunoName"];
        };
        /**
         * Voice
         * @description A voice that songs can be sung with.
         */
        SunoVoice: {
            /**
             * @description The voice's id, an opaque text.
             * @example voice_8f2c
             */
            id: string;
            name?: components["schemas"]["SunoName"];
        };
        /**
         * Voice made
         * @description The voice.
         */
        SunoVoiceAnswer: {
            voice: components["schemas"]["SunoVoice"];
        };
        /**
         * Voice as it stands
         * @description The voice, and whether songs can use it.
         */
        SunoVoiceState: {
            voice: components["schemas"]["SunoVoice"];
            /**
             * @description Whether songs can use it.
             * @enum {string}
             */
            status: "available" | "failed";
        };
        /**
         * Stored answer
         * @description The HTTP answer that the request would have had.
         */
        StoredAnswer: {
            /**
             * @description Its HTTP status. Outside 200 to 299 it is a refusal.
             * @example 200
             */
            status: number;
            /**
             * @description What kind of text the body is.
             * @example application/json
             */
            content_type?: string;
            /** @description Its headers. */
            headers?: Record<string, never>;
            /** @description Its body. JSON may come as a text. */
            body?: Record<string, never> | string;
        };
        /**
         * Answer ready
         * @description The task has ended, and the answer to its request is in it.
         */
        StoredTaskCompleted: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has completed.
             * @constant
             */
            status: "completed";
            response: components["schemas"]["StoredAnswer"];
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Refusal stored
         * @description The task has ended without a result. Where the host kept its refusal, that is in it.
         */
        StoredTaskFailed: {
            id: components["schemas"]["TaskId"];
            /**
             * @description The task has failed.
             * @constant
             */
            status: "failed";
            /**
             * @description Why the task failed, in words.
             * @example The source audio could not be read.
             */
            error?: string;
            response?: components["schemas"]["StoredAnswer"];
        };
        /**
         * Task with its answer
         * @description The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        StoredTask: components["schemas"]["TaskPending"] | components["schemas"]["StoredTaskCompleted"] | components["schemas"]["StoredTaskFailed"];
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
        TaskFinished: components["schemas"]["TaskCompleted"] | components["schemas"]["AudiosCompleted"] | components["schemas"]["ImagesCompleted"] | components["schemas"]["TextCompleted"] | components["schemas"]["SunoTracksCompleted"] | components["schemas"]["SunoTrackCompleted"] | components["schemas"]["SunoStemsCompleted"] | components["schemas"]["SunoMidiCompleted"] | components["schemas"]["SunoWavCompleted"] | components["schemas"]["SunoVideoCompleted"] | components["schemas"]["SunoArtworkCompleted"] | components["schemas"]["SunoLyricsCompleted"] | components["schemas"]["SunoPhraseCompleted"] | components["schemas"]["SunoGenerateVoiceCompleted"] | components["schemas"]["TaskFailed"];
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
        /** @description The result takes longer. The task exists, and `Location` says where it is to be asked for. */
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
                "application/json": components["schemas"]["TaskCreated"];
            };
        };
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
        ContinuationBadRequest: {
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
        ContinuationConflict: {
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
        ContinuationRefused: {
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
        ContinuationRateLimited: {
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
        /** @description `continuation_unavailable`: nothing can be continued now. Try again later. */
        ContinuationUnavailable: {
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
        /**
         * @description The persona's id.
         * @example persona_5b1d
         */
        PersonaInPath: components["schemas"]["SunoPersonaId"];
        /**
         * @description The voice's id.
         * @example voice_8f2c
         */
        VoiceInPath: string;
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
        /**
         * @description Where the task is to be asked for, as a path or as a whole address.
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
    createKlingTextToVideo: {
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
                "application/json": components["schemas"]["KlingTextToVideoRequest"];
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
    getKlingTextToVideo: {
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
    createKlingImageToVideo: {
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
                "application/json": components["schemas"]["KlingImageToVideoRequest"];
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
    getKlingImageToVideo: {
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
    createKlingEditVideo: {
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
                "application/json": components["schemas"]["KlingEditVideoRequest"];
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
    createKlingExtendVideo: {
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
                "application/json": components["schemas"]["KlingExtendVideoRequest"];
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
    createKlingMotionControl: {
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
                "application/json": components["schemas"]["KlingMotionControlRequest"];
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
    getKlingMotionControl: {
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
    createKlingAiAvatar: {
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
                "application/json": components["schemas"]["KlingAiAvatarRequest"];
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
    getKlingAiAvatar: {
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
    createElevenlabsTextToSpeech: {
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
                "application/json": components["schemas"]["ElevenlabsTextToSpeechRequest"];
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
    getElevenlabsTextToSpeech: {
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
                    "application/json": components["schemas"]["AudiosTask"];
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
                "application/json": components["schemas"]["ElevenlabsTextToDialogueRequest"];
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
    getElevenlabsTextToDialogue: {
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
                    "application/json": components["schemas"]["AudiosTask"];
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
                "application/json": components["schemas"]["ElevenlabsTextToSoundRequest"];
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
    getElevenlabsTextToSound: {
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
                    "application/json": components["schemas"]["AudiosTask"];
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
                "application/json": components["schemas"]["ElevenlabsIsolateAudioRequest"];
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
    getElevenlabsIsolateAudio: {
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
                    "application/json": components["schemas"]["AudiosTask"];
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
                "application/json": components["schemas"]["ElevenlabsSpeechToTextRequest"];
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
    getElevenlabsSpeechToText: {
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
                    "application/json": components["schemas"]["TextTask"];
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
                "application/json": components["schemas"]["WanTextToVideoRequest"];
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
    getWanTextToVideo: {
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
    createWanImageToVideo: {
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
                "application/json": components["schemas"]["WanImageToVideoRequest"];
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
    getWanImageToVideo: {
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
    createWanEditVideo: {
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
                "application/json": components["schemas"]["WanEditVideoRequest"];
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
    getWanEditVideo: {
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
    createWanAnimate: {
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
                "application/json": components["schemas"]["WanAnimateRequest"];
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
    getWanAnimate: {
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
    createWanSpeechToVideo: {
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
                "application/json": components["schemas"]["WanSpeechToVideoRequest"];
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
    getWanSpeechToVideo: {
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
    createWanTextToImage: {
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
                "application/json": components["schemas"]["WanTextToImageRequest"];
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
    getWanTextToImage: {
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
                    "application/json": components["schemas"]["ImagesTask"];
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
                "application/json": components["schemas"]["SunoTextToMusicRequest"];
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
    getSunoTextToMusic: {
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoExtendMusicRequest"];
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoInspireMusicRequest"];
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
    getSunoInspireMusic: {
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoCoverAudioRequest"];
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
    getSunoCoverAudio: {
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoCreateMashupRequest"];
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
    getSunoCreateMashup: {
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoAddVocalsRequest"];
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
    getSunoAddVocals: {
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoAddInstrumentalRequest"];
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
    getSunoAddInstrumental: {
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoReplaceSectionRequest"];
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
                    "application/json": components["schemas"]["SunoTrackTask"];
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
                "application/json": components["schemas"]["SunoRemasterAudioRequest"];
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoStitchAudioRequest"];
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoTextToSoundRequest"];
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
    getSunoTextToSound: {
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoMusicFromSampleRequest"];
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
    getSunoAddSamples: {
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoSeparateAudioStemsRequest"];
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
                    "application/json": components["schemas"]["SunoStemsTask"];
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
                "application/json": components["schemas"]["SunoGenerateMidiRequest"];
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
                    "application/json": components["schemas"]["SunoMidiTask"];
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
                "application/json": components["schemas"]["SunoConvertAudioRequest"];
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
                    "application/json": components["schemas"]["SunoWavTask"];
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
                "application/json": components["schemas"]["SunoVisualizeMusicRequest"];
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
                    "application/json": components["schemas"]["SunoVideoTask"];
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
                "application/json": components["schemas"]["SunoGenerateArtworkRequest"];
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
                    "application/json": components["schemas"]["SunoArtworkTask"];
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
                "application/json": components["schemas"]["SunoGenerateLyricsRequest"];
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
    getSunoGenerateLyrics: {
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
                    "application/json": components["schemas"]["SunoLyricsTask"];
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
                "application/json": components["schemas"]["SunoBlendLyricsRequest"];
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
    getSunoBlendLyrics: {
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
                    "application/json": components["schemas"]["SunoLyricsTask"];
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
                "application/json": components["schemas"]["SunoBoostStyleRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoStyle"];
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
                "application/json": components["schemas"]["SunoGetTimestampedLyricsRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoTimedLyrics"];
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
                "application/json": components["schemas"]["SunoGeneratePersonaRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoPersonaMade"];
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
                "application/json": components["schemas"]["SunoVoiceToValidationPhraseRequest"];
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
    getSunoVoiceToValidationPhrase: {
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
                    "application/json": components["schemas"]["SunoPhraseTask"];
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
                "application/json": components["schemas"]["SunoRegenerateValidationPhraseRequest"];
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
                    "application/json": components["schemas"]["SunoPhraseTask"];
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
                "application/json": components["schemas"]["SunoGenerateVoiceRequest"];
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
                    "application/json": components["schemas"]["SunoGenerateVoiceTask"];
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
                "application/json": components["schemas"]["SunoCheckVoiceRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoVoiceCheck"];
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
                "application/json": components["schemas"]["SunoMusicFromSampleRequest"];
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
    getMusicFromSample: {
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
                    "application/json": components["schemas"]["SunoTracksTask"];
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
                "application/json": components["schemas"]["SunoPersonaRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoPersonaAnswer"];
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
                 * @description The persona's id.
                 * @example persona_5b1d
                 */
                id: components["parameters"]["PersonaInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The persona. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoPersonaState"];
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
                "application/json": components["schemas"]["SunoStyleExpansionRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoStyle"];
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
                "application/json": components["schemas"]["SunoAudioExportRequest"];
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
                    "application/json": components["schemas"]["SunoWavTask"];
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
                "application/json": components["schemas"]["SunoMusicVisualizationRequest"];
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
                    "application/json": components["schemas"]["SunoVideoTask"];
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
                "application/json": components["schemas"]["SunoTimestampedLyricsRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoTimedLyrics"];
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
                "application/json": components["schemas"]["SunoVoiceRequest"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "X-Client-Request-Id": components["headers"]["EchoedClientRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoVoiceAnswer"];
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
                 * @description The voice's id.
                 * @example voice_8f2c
                 */
                id: components["parameters"]["VoiceInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voice. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoVoiceState"];
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
    getTask: {
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
                    "application/json": components["schemas"]["StoredTask"];
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
