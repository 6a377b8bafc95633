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
                    "application/json": components["schemas"]["TaskFinished"];
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
        Task: components["schemas"]["TaskPending"] | components["schemas"]["TaskCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Task accepted
         * The task exists. Published sources name its id in two ways, `id` and `task_id`; at least one of them is present. Read
         * `id` first.
         */
        TaskCreated: {
            /**
             * The task's id, as the official SDKs read it.
             *
             * Limits: not empty.
             */
            id?: components["schemas"]["TaskId"];
            /**
             * The task's id, as RunAPI's pages show it.
             *
             * Limits: not empty.
             */
            task_id?: components["schemas"]["TaskId"];
            /**
             * Where the task stands. These are the documented values; a client should treat any other value as "still running" and
             * ask again.
             */
            status?: components["schemas"]["TaskStatus"];
            /** The model that works on the task. */
            model?: string;
            /** True when the task had been created by an earlier call under the same `Idempotency-Key`. */
            task_replayed?: boolean;
        };
        /**
         * Account
         * Who a key belongs to.
         */
        Account: {
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
        Balance: {
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
        /**
         * Price of a model
         * What an action costs with one model. Amounts are cents of `currency`.
         */
        PriceSchedule: {
            /** The service, as in the paths of its actions. */
            service: components["schemas"]["PricedService"];
            /** The action, as in its path. */
            action: components["schemas"]["PricedAction"];
            /** The model. Empty where the action has only one. */
            model: string | null;
            /** Whether there is a price: `available` or `pending`. More values may appear. */
            pricing_status: components["schemas"]["PricingStatus"];
            /** Whether the model can be used: `active`, `maintenance` or `disabled`. More values may appear. */
            catalog_status: string;
            /** The currency whose cents the amounts are. */
            currency: components["schemas"]["Currency"];
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
        PriceScheduleList: {
            /** When the list was made. */
            as_of: string;
            /** One entry for each model of each action. */
            price_schedules: components["schemas"]["PriceSchedule"][];
        };
        /**
         * Request for a price
         * The request whose price is asked for.
         */
        PriceQuoteRequest: {
            /** The service, as in the paths of its actions. */
            service: components["schemas"]["PricedService"];
            /** The action, as in its path. */
            action: components["schemas"]["PricedAction"];
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
        PriceQuote: {
            /** The service, as in the paths of its actions. */
            service: components["schemas"]["PricedService"];
            /** The action, as in its path. */
            action: components["schemas"]["PricedAction"];
            /** The model. Empty where the action has only one. */
            model: string | null;
            /** Whether there is a price: `available` or `pending`. More values may appear. */
            pricing_status: components["schemas"]["PricingStatus"];
            /** The currency whose cents the amounts are. */
            currency: components["schemas"]["Currency"];
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
        PriceQuoteAnswer: {
            /** What a request would cost. Nothing is reserved. */
            price_quote: components["schemas"]["PriceQuote"];
        };
        /**
         * Error detail
         * The fault as an object.
         */
        ErrorDetail: {
            /** A stable word for the fault. More values may appear. */
            code?: string;
            /** The fault, in words. */
            message: string;
        };
        /**
         * Field errors
         * By field name, everything that is wrong with it.
         */
        ErrorFields: {
            [key: string]: string[];
        };
        /**
         * Error
         * Why a call was refused. `error` is a text, or an object with a code and a message; refusals of single fields also list
         * them under `errors`. A proxy on the way may answer with something else, HTML included.
         */
        Error: {
            /** What went wrong, as a text or as an object. */
            error: string | components["schemas"]["ErrorDetail"];
            /** By field name, everything that is wrong with it. */
            errors?: components["schemas"]["ErrorFields"];
        };
        /**
         * File name
         * The file's name. Left out, the host makes one.
         * @example park.mp4
         */
        FileName: string;
        /**
         * File from a URL or from base64
         * A file that the host fetches, or that stands in the request.
         */
        FileRequest: {
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
            file_name?: components["schemas"]["FileName"];
        };
        /**
         * File as a form
         * The file itself, as one part of a form.
         */
        FileForm: {
            /** The file. */
            file: string;
            /** The file's name. Left out, the host makes one. */
            file_name?: components["schemas"]["FileName"];
        };
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
        /**
         * File to be uploaded
         * What the file will be.
         */
        FilePrepareRequest: {
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
        FileTarget: {
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
        FileConfirmRequest: {
            /** The upload's id, from its preparation. */
            signed_id: string;
        };
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
        /**
         * Luma modify request
         * A clip, and what should become of it.
         */
        LumaModifyVideoRequest: {
            /**
             * The model.
             */
            model: "luma-modify-video";
            /**
             * The change you want, in English, for example another style, light, weather or setting.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Public URL of the clip to change. Takes MP4 or MOV files. */
            source_video_url: components["schemas"]["SourceVideoUrl"];
            /**
             * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
             * identifier. Both are accepted here and sent as you wrote them.
             */
            watermark?: components["schemas"]["Watermark"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Task id
         * The task's id, an opaque text.
         * @example 7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03
         */
        TaskId: string;
        /**
         * Pending
         * The task has not ended. `pending`: it waits for its turn. `processing`: it is being worked on.
         */
        TaskPending: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * Where the task stands. Ask again later.
             */
            status: "pending" | "processing";
        };
        /**
         * File
         * One file that belongs to a task.
         */
        MediaFile: {
            /** Where to download the file. The address is temporary. */
            url: string;
        };
        /**
         * Videos
         * The results. There is at least one.
         */
        Videos: components["schemas"]["MediaFile"][];
        /**
         * Usage
         * What the task took.
         */
        Usage: {
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
        LumaModifyVideoCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /**
             * The results. There is at least one.
             *
             * Limits: at least 1 items.
             */
            videos: components["schemas"]["Videos"];
            /** The clips that were sent in. */
            sources?: components["schemas"]["MediaFile"][];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Failed
         * The task has ended without a result.
         */
        TaskFailed: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
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
        LumaModifyVideoTask: components["schemas"]["TaskPending"] | components["schemas"]["LumaModifyVideoCompleted"] | components["schemas"]["TaskFailed"];
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
        /**
         * From a text
         * A clip from a text alone. The shape of the picture must be chosen.
         */
        RunwayTextToVideoFromText: {
            /**
             * The model. It may be left out.
             */
            model?: "runway";
            /**
             * Scene, camera motion and light, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds: components["schemas"]["RunwayDurationSeconds"];
            /** Resolution of the result. It affects the price. */
            output_resolution: components["schemas"]["RunwayOutputResolution"];
            /**
             * Width to height of the result.
             */
            aspect_ratio: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
            /**
             * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
             * identifier. Both are accepted here and sent as you wrote them.
             */
            watermark?: components["schemas"]["Watermark"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
            first_frame_image_url?: never;
        };
        /**
         * First frame
         * Format: uri
         * Public URL of the image that the clip starts with.
         * @example https://example.com/fox.jpg
         */
        FirstFrameImageUrl: string;
        /**
         * From a first frame
         * A clip that starts with your image. The image decides the shape of the picture.
         */
        RunwayTextToVideoFromImage: {
            /**
             * The model. It may be left out.
             */
            model?: "runway";
            /**
             * What happens after the first frame, with camera motion and light.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds: components["schemas"]["RunwayDurationSeconds"];
            /** Resolution of the result. It affects the price. */
            output_resolution: components["schemas"]["RunwayOutputResolution"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /**
             * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
             * identifier. Both are accepted here and sent as you wrote them.
             */
            watermark?: components["schemas"]["Watermark"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
            aspect_ratio?: never;
        };
        /**
         * Runway text to video request
         * Two ways to start a clip. From a text alone you choose the `aspect_ratio`. From a first frame the image decides it, and
         * `aspect_ratio` is not accepted.
         */
        RunwayTextToVideoRequest: components["schemas"]["RunwayTextToVideoFromText"] | components["schemas"]["RunwayTextToVideoFromImage"];
        /**
         * Cover images
         * Still pictures of the result.
         */
        CoverImages: components["schemas"]["MediaFile"][];
        /**
         * Runway text to video completed
         * The clip is ready.
         */
        RunwayTextToVideoCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /**
             * The results. There is at least one.
             *
             * Limits: at least 1 items.
             */
            videos: components["schemas"]["Videos"];
            /** Still pictures of the result. */
            images?: components["schemas"]["CoverImages"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Runway text to video task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        RunwayTextToVideoTask: components["schemas"]["TaskPending"] | components["schemas"]["RunwayTextToVideoCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Runway extend request
         * A finished Runway task, and how its clip goes on.
         */
        RunwayExtendVideoRequest: {
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
            source_task_id: components["schemas"]["TaskId"];
            /**
             * What happens next.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Resolution of the result. It must be the one of the source clip, and it affects the price. */
            output_resolution: components["schemas"]["RunwayOutputResolution"];
            /**
             * A watermark on the result. Published sources differ: some send `true` or `false`, others the watermark's text or
             * identifier. Both are accepted here and sent as you wrote them.
             */
            watermark?: components["schemas"]["Watermark"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Runway extend completed
         * The continued clip is ready.
         */
        RunwayExtendVideoCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /**
             * The results. There is at least one.
             *
             * Limits: at least 1 items.
             */
            videos: components["schemas"]["Videos"];
            /** Still pictures of the result. */
            images?: components["schemas"]["CoverImages"];
            /**
             * The task whose clip was continued.
             *
             * Limits: not empty.
             */
            source_task_id?: components["schemas"]["TaskId"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Runway extend task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        RunwayExtendVideoTask: components["schemas"]["TaskPending"] | components["schemas"]["RunwayExtendVideoCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Runway Aleph edit request
         * A clip, and how it should be edited.
         */
        RunwayAlephEditVideoRequest: {
            /**
             * The model. It may be left out.
             */
            model?: "runway-aleph";
            /**
             * The edit you want, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Public URL of the clip to work on. */
            source_video_url: components["schemas"]["SourceVideoUrl"];
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
            watermark?: components["schemas"]["Watermark"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Edited video
         * One edited clip.
         */
        RunwayAlephVideo: {
            /** The clip's own id. */
            id?: string;
            /** Where to download the clip. The address is temporary. */
            url: string;
        };
        /**
         * Runway Aleph edit completed
         * The edited clip is ready.
         */
        RunwayAlephEditVideoCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /**
             * The results. There is at least one.
             *
             * Limits: at least 1 items.
             */
            videos: components["schemas"]["RunwayAlephVideo"][];
            /** Still pictures of the result. */
            images?: components["schemas"]["CoverImages"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Runway Aleph edit task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        RunwayAlephEditVideoTask: components["schemas"]["TaskPending"] | components["schemas"]["RunwayAlephEditVideoCompleted"] | components["schemas"]["TaskFailed"];
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
        /**
         * Hailuo 02 pro, from a text
         * Length and resolution are fixed and cannot be sent.
         */
        Hailuo02TextToVideoPro: {
            /**
             * The model.
             */
            model: "hailuo-02-text-to-video-pro";
            /**
             * Scene, camera motion and light, in words. Up to 1500 characters.
             *
             * Limits: not empty, at most 1500 characters.
             */
            prompt: components["schemas"]["HailuoPrompt"];
            /** Lets the model rewrite the prompt before it starts. */
            prompt_optimizer?: components["schemas"]["HailuoPromptOptimizer"];
            /** Checks input and result for unsafe content. */
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo clip length
         * Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
         * send it when the length matters.
         * @example 6
         */
        HailuoDurationSeconds: 6 | 10;
        /**
         * Hailuo 02 standard, from a text
         * The length can be chosen.
         */
        Hailuo02TextToVideoStandard: {
            /**
             * The model.
             */
            model: "hailuo-02-text-to-video-standard";
            /**
             * Scene, camera motion and light, in words. Up to 1500 characters.
             *
             * Limits: not empty, at most 1500 characters.
             */
            prompt: components["schemas"]["HailuoPrompt"];
            /**
             * Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
             * send it when the length matters.
             */
            duration_seconds?: components["schemas"]["HailuoDurationSeconds"];
            /** Lets the model rewrite the prompt before it starts. */
            prompt_optimizer?: components["schemas"]["HailuoPromptOptimizer"];
            /** Checks input and result for unsafe content. */
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo text to video request
         * One shape per model. `model` decides which fields are accepted.
         */
        HailuoTextToVideoRequest: components["schemas"]["Hailuo02TextToVideoPro"] | components["schemas"]["Hailuo02TextToVideoStandard"];
        /**
         * Last frame
         * Format: uri
         * Public URL of the image that the clip ends with.
         * @example https://example.com/fox-at-dusk.jpg
         */
        LastFrameImageUrl: string;
        /**
         * Hailuo 02 pro, from an image
         * First and, if you like, last frame. Length and resolution are fixed and cannot be sent.
         */
        Hailuo02ImageToVideoPro: {
            /**
             * The model.
             */
            model: "hailuo-02-image-to-video-pro";
            /**
             * Scene, camera motion and light, in words. Up to 1500 characters.
             *
             * Limits: not empty, at most 1500 characters.
             */
            prompt: components["schemas"]["HailuoPrompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /** Lets the model rewrite the prompt before it starts. */
            prompt_optimizer?: components["schemas"]["HailuoPromptOptimizer"];
            /** Checks input and result for unsafe content. */
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo 02 standard, from an image
         * First and, if you like, last frame. Length and resolution can be chosen.
         */
        Hailuo02ImageToVideoStandard: {
            /**
             * The model.
             */
            model: "hailuo-02-image-to-video-standard";
            /**
             * Scene, camera motion and light, in words. Up to 1500 characters.
             *
             * Limits: not empty, at most 1500 characters.
             */
            prompt: components["schemas"]["HailuoPrompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /**
             * Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
             * send it when the length matters.
             */
            duration_seconds?: components["schemas"]["HailuoDurationSeconds"];
            /**
             * Resolution of the result. It affects the price.
             */
            output_resolution?: "512p" | "768p";
            /** Lets the model rewrite the prompt before it starts. */
            prompt_optimizer?: components["schemas"]["HailuoPromptOptimizer"];
            /** Checks input and result for unsafe content. */
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
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
        /**
         * Hailuo 2.3 pro, from an image
         * Starts with your image. There is no last frame, and 1080p does not go with 10 seconds.
         */
        Hailuo23ImageToVideoPro: {
            /**
             * The model.
             */
            model: "hailuo-2.3-image-to-video-pro";
            /**
             * Scene, camera motion and light, in words. Up to 5000 characters.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt: components["schemas"]["Hailuo23Prompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /**
             * Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
             * send it when the length matters.
             */
            duration_seconds?: components["schemas"]["HailuoDurationSeconds"];
            /** Resolution of the result. It affects the price. 1080p is for clips of 6 seconds. */
            output_resolution?: components["schemas"]["Hailuo23OutputResolution"];
            /** Checks input and result for unsafe content. */
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo 2.3 standard, from an image
         * Starts with your image. There is no last frame, and 1080p does not go with 10 seconds.
         */
        Hailuo23ImageToVideoStandard: {
            /**
             * The model.
             */
            model: "hailuo-2.3-image-to-video-standard";
            /**
             * Scene, camera motion and light, in words. Up to 5000 characters.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt: components["schemas"]["Hailuo23Prompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /**
             * Length of the clip in seconds. It affects the price. Sources name different values for an omitted field, 6 and 10, so
             * send it when the length matters.
             */
            duration_seconds?: components["schemas"]["HailuoDurationSeconds"];
            /** Resolution of the result. It affects the price. 1080p is for clips of 6 seconds. */
            output_resolution?: components["schemas"]["Hailuo23OutputResolution"];
            /** Checks input and result for unsafe content. */
            enable_safety_checker?: components["schemas"]["HailuoSafetyChecker"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Hailuo image to video request
         * One shape per model. `model` decides which fields are accepted.
         */
        HailuoImageToVideoRequest: components["schemas"]["Hailuo02ImageToVideoPro"] | components["schemas"]["Hailuo02ImageToVideoStandard"] | components["schemas"]["Hailuo23ImageToVideoPro"] | components["schemas"]["Hailuo23ImageToVideoStandard"];
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
        /**
         * Kling element
         * A subject that keeps its looks. The prompt names it as `@name`. Give it pictures, clips or sounds.
         */
        KlingElement: {
            /** What the prompt calls it, without the `@`. */
            name: string;
            /** What it is, in words. */
            description: string;
            /** Public URLs of pictures of it. */
            element_input_urls?: components["schemas"]["KlingElementUrls"];
            /** Public URLs of clips that show it. */
            element_input_video_urls?: components["schemas"]["KlingElementUrls"];
            /** Public URLs of sounds of it. */
            element_input_audio_urls?: components["schemas"]["KlingElementUrls"];
            /** Where the part of the medium begins, in milliseconds. */
            start_time?: number;
            /** Where that part ends, in milliseconds. It lies 3000 to 8000 after `start_time`. */
            end_time?: number;
        };
        /**
         * Kling 3.0, one shot
         * One continuous clip, from a text or from a first frame, in up to 4k.
         */
        Kling30OneShot: {
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
            prompt: components["schemas"]["Prompt"];
            /** What should not appear in the clip. */
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            /**
             * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
             *
             * Limits: from 0, up to 1.
             */
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /** Width to height of the result. */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /** Makes sound along with the picture. It affects the price. */
            enable_sound?: components["schemas"]["KlingSound"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url?: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /** Subjects that keep their looks. */
            kling_elements?: components["schemas"]["KlingElement"][];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
            multi_prompt?: never;
        };
        /**
         * Kling shot
         * One shot of several.
         */
        KlingShot: {
            /** What this shot shows. */
            prompt: string;
            /** Length of this shot in seconds. */
            duration_seconds: number;
        };
        /**
         * Kling 3.0, several shots
         * Several shots in one clip, each with its own text and length. There is always sound, and no last frame.
         */
        Kling30SeveralShots: {
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
            multi_prompt: components["schemas"]["KlingShot"][];
            /**
             * Not needed here, since every shot has its own.
             *
             * Limits: not empty.
             */
            prompt?: components["schemas"]["Prompt"];
            /** What should not appear in the clip. */
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            /**
             * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
             *
             * Limits: from 0, up to 1.
             */
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /** Width to height of the result. */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url?: components["schemas"]["FirstFrameImageUrl"];
            /** Subjects that keep their looks. */
            kling_elements?: components["schemas"]["KlingElement"][];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
            last_frame_image_url?: never;
        };
        /**
         * Kling 3.0
         * Two shapes, one shot or several. `multi_shots` decides.
         */
        Kling30TextToVideo: {
            /**
             * The model.
             */
            model: "kling-3.0";
        } & (components["schemas"]["Kling30OneShot"] | components["schemas"]["Kling30SeveralShots"]);
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
        /**
         * Kling o1, from a text
         * A clip of 5 seconds without sound, from a text that names pictures and a clip.
         */
        KlingO1TextToVideo: {
            /**
             * The model.
             */
            model: "kling-o1";
            /**
             * Scene, action, camera and light, in words. Up to 2500 characters. It has to name every reference: the pictures, in their
             * order, as `<<<image_1>>>`, `<<<image_2>>>` and so on, the video as `<<<video_1>>>`.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingO1Prompt"];
            /** Quality of the result. It affects the price. */
            mode?: components["schemas"]["KlingMode"];
            /** o1 makes clips of one length alone. */
            duration_seconds?: components["schemas"]["KlingO1DurationSeconds"];
            /**
             * Width to height of the result.
             *
             * Default: `"16:9"`.
             */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /** o1 makes no sound, so nothing but false is accepted. */
            enable_sound?: components["schemas"]["KlingO1Sound"];
            /**
             * Public URLs of pictures to take up. Beside a reference video there are at most 4. Takes JPG or PNG files.
             *
             * Limits: at least 1 items, at most 7 items.
             */
            reference_image_urls?: components["schemas"]["KlingReferenceImageUrls"];
            /** Public URL of a clip to edit or to borrow from. Takes MP4 or MOV files. */
            reference_video_url?: components["schemas"]["KlingReferenceVideoUrl"];
            /** `base`: the result is that clip, edited. `feature`: the result borrows motion or style from it. It needs `reference_video_url`. */
            reference_video_type?: components["schemas"]["KlingReferenceVideoType"];
            /** Keeps the sound of the reference video. It needs `reference_video_url`. */
            preserve_reference_video_audio?: components["schemas"]["KlingPreserveAudio"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling clip length, 5 or 10
         * Length of the clip in seconds. It affects the price.
         * @example 5
         */
        KlingDurationSeconds: 5 | 10;
        /**
         * Kling 2.1 master, from a text
         * A clip from a text.
         */
        Kling21MasterTextToVideo: {
            /**
             * The model.
             */
            model: "kling-v2.1-master-text-to-video";
            /**
             * What the video shows and how it looks, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** What should not appear in the clip. */
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            /**
             * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
             *
             * Limits: from 0, up to 1.
             */
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            /** Width to height of the result. */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /** Makes sound along with the picture. */
            enable_sound?: components["schemas"]["KlingSound"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.5 Turbo, from a text
         * A clip from a text. It can be extended.
         */
        Kling25TurboTextToVideo: {
            /**
             * The model.
             */
            model: "kling-v2.5-turbo-text-to-video-pro";
            /**
             * What the video shows and how it looks, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** What should not appear in the clip. */
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            /**
             * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
             *
             * Limits: from 0, up to 1.
             */
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            /** Width to height of the result. */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /** Makes sound along with the picture. */
            enable_sound?: components["schemas"]["KlingSound"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling prompt
         * Scene, action, camera and light, in words. Up to 2500 characters.
         * @example A paper lantern drifts over a dark lake, slow push in, soft moonlight
         */
        KlingPrompt: string;
        /**
         * Kling 2.6, from a text
         * A clip from a text. Sound goes with the mode `pro` alone.
         */
        Kling26TextToVideo: {
            /**
             * The model.
             */
            model: "kling-v2.6";
            /**
             * Scene, action, camera and light, in words. Up to 2500 characters.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingPrompt"];
            /** Quality of the result. It affects the price. */
            mode?: components["schemas"]["KlingMode"];
            /**
             * Length of the clip in seconds. It affects the price.
             *
             * Default: `5`.
             */
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            /**
             * Width to height of the result.
             *
             * Default: `"16:9"`.
             */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /**
             * Makes sound along with the picture. It affects the price.
             *
             * Default: `false`.
             */
            enable_sound?: components["schemas"]["KlingSound"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 3 omni, from a text
         * A clip from a text, in up to 4k.
         */
        Kling3OmniTextToVideo: {
            /**
             * The model.
             */
            model: "kling-v3-omni";
            /**
             * Scene, action, camera and light, in words. Up to 2500 characters.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingPrompt"];
            /**
             * Length of the clip in seconds. It affects the price.
             *
             * Default: `5`.
             */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /**
             * Width to height of the result.
             *
             * Default: `"16:9"`.
             */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /**
             * Resolution of the result. It affects the price.
             *
             * Default: `"720p"`.
             */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /**
             * Makes sound along with the picture. It affects the price.
             *
             * Default: `false`.
             */
            enable_sound?: components["schemas"]["KlingSound"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 3 omni reference, from a text and pictures
         * A clip from a text and reference pictures, in up to 4k.
         */
        Kling3OmniReferenceTextToVideo: {
            /**
             * The model.
             */
            model: "kling-v3-omni-reference";
            /**
             * Scene, action, camera and light, in words. Up to 2500 characters.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingPrompt"];
            /**
             * Public URLs of pictures whose subjects or style the clip should take up.
             *
             * Limits: at least 1 items, at most 7 items.
             */
            reference_image_urls: components["schemas"]["KlingReferenceImageUrls"];
            /** Width to height of the result. */
            aspect_ratio: components["schemas"]["KlingAspectRatio"];
            /**
             * Length of the clip in seconds. It affects the price.
             *
             * Default: `5`.
             */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /**
             * Resolution of the result. It affects the price.
             *
             * Default: `"720p"`.
             */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /**
             * Makes sound along with the picture.
             *
             * Default: `false`.
             */
            enable_sound?: components["schemas"]["KlingSound"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling resolution
         * Resolution of the result. It affects the price.
         * @example 1080p
         */
        KlingOutputResolution: "720p" | "1080p";
        /**
         * Kling 3 Turbo, from a text
         * A clip without sound from a text.
         */
        Kling3TurboTextToVideo: {
            /**
             * The model.
             */
            model: "kling-v3-turbo-text-to-video";
            /**
             * Scene, action, camera and light, in words. Up to 2500 characters.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingPrompt"];
            /**
             * Length of the clip in seconds. It affects the price.
             *
             * Default: `5`.
             */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /**
             * Width to height of the result.
             *
             * Default: `"16:9"`.
             */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /**
             * Resolution of the result. It affects the price.
             *
             * Default: `"720p"`.
             */
            output_resolution?: components["schemas"]["KlingOutputResolution"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling text to video request
         * One shape per model. `model` decides which fields are accepted.
         */
        KlingTextToVideoRequest: components["schemas"]["Kling30TextToVideo"] | components["schemas"]["KlingO1TextToVideo"] | components["schemas"]["Kling21MasterTextToVideo"] | components["schemas"]["Kling25TurboTextToVideo"] | components["schemas"]["Kling26TextToVideo"] | components["schemas"]["Kling3OmniTextToVideo"] | components["schemas"]["Kling3OmniReferenceTextToVideo"] | components["schemas"]["Kling3TurboTextToVideo"];
        /**
         * Kling o1, from an image
         * A clip of 5 seconds without sound that starts with your image.
         */
        KlingO1ImageToVideo: {
            /**
             * The model.
             */
            model: "kling-o1";
            /**
             * Scene, action, camera and light, in words. Up to 2500 characters. It has to name every reference: the pictures, in their
             * order, as `<<<image_1>>>`, `<<<image_2>>>` and so on, the video as `<<<video_1>>>`.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingO1Prompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. It does not go with references. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /** Quality of the result. It affects the price. */
            mode?: components["schemas"]["KlingMode"];
            /** o1 makes clips of one length alone. */
            duration_seconds?: components["schemas"]["KlingO1DurationSeconds"];
            /**
             * Width to height of the result.
             *
             * Default: `"16:9"`.
             */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /** o1 makes no sound, so nothing but false is accepted. */
            enable_sound?: components["schemas"]["KlingO1Sound"];
            /**
             * Public URLs of pictures to take up. Beside a reference video there are at most 4. Takes JPG or PNG files.
             *
             * Limits: at least 1 items, at most 7 items.
             */
            reference_image_urls?: components["schemas"]["KlingReferenceImageUrls"];
            /** Public URL of a clip to edit or to borrow from. Takes MP4 or MOV files. */
            reference_video_url?: components["schemas"]["KlingReferenceVideoUrl"];
            /**
             * `feature`: the result borrows motion or style from the reference video. Editing it does not go with a first frame. It needs `reference_video_url`.
             */
            reference_video_type?: "feature";
            /** Keeps the sound of the reference video. It needs `reference_video_url`. */
            preserve_reference_video_audio?: components["schemas"]["KlingPreserveAudio"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Any aspect ratio
         * Width to height of the result. Which values these models take is not published.
         * @example 16:9
         */
        KlingAnyAspectRatio: string;
        /**
         * Kling 2.1 master, from an image
         * A clip that starts with your image.
         */
        Kling21MasterImageToVideo: {
            /**
             * The model.
             */
            model: "kling-v2.1-master-image-to-video";
            /**
             * What the video shows and how it looks, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** It is accepted here, but published sources say that this model ignores it. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /** What should not appear in the clip. */
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            /**
             * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
             *
             * Limits: from 0, up to 1.
             */
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            /** Width to height of the result. Which values these models take is not published. */
            aspect_ratio?: components["schemas"]["KlingAnyAspectRatio"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.1 pro, from an image
         * A clip that starts with your image and, if you like, ends with another.
         */
        Kling21ProImageToVideo: {
            /**
             * The model.
             */
            model: "kling-v2.1-pro";
            /**
             * What the video shows and how it looks, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /** What should not appear in the clip. */
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            /**
             * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
             *
             * Limits: from 0, up to 1.
             */
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            /** Width to height of the result. Which values these models take is not published. */
            aspect_ratio?: components["schemas"]["KlingAnyAspectRatio"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.1 standard, from an image
         * A clip that starts with your image.
         */
        Kling21StandardImageToVideo: {
            /**
             * The model.
             */
            model: "kling-v2.1-standard";
            /**
             * What the video shows and how it looks, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** It is accepted here, but published sources say that this model ignores it. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /** What should not appear in the clip. */
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            /**
             * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
             *
             * Limits: from 0, up to 1.
             */
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            /** Width to height of the result. Which values these models take is not published. */
            aspect_ratio?: components["schemas"]["KlingAnyAspectRatio"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.5 Turbo, from an image
         * A clip that starts with your image and, if you like, ends with another. It can be extended.
         */
        Kling25TurboImageToVideo: {
            /**
             * The model.
             */
            model: "kling-v2.5-turbo-image-to-video-pro";
            /**
             * What the video shows and how it looks, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /** What should not appear in the clip. */
            negative_prompt?: components["schemas"]["KlingNegativePrompt"];
            /**
             * How closely the clip keeps to the prompt, from 0 (freely) to 1 (closely).
             *
             * Limits: from 0, up to 1.
             */
            cfg_scale?: components["schemas"]["KlingCfgScale"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            /** Width to height of the result. Which values these models take is not published. */
            aspect_ratio?: components["schemas"]["KlingAnyAspectRatio"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.6, from an image
         * A clip that starts with your image. Sound and a last frame go with the mode `pro` alone.
         */
        Kling26ImageToVideo: {
            /**
             * The model.
             */
            model: "kling-v2.6";
            /**
             * Scene, action, camera and light, in words. Up to 2500 characters.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingPrompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. It goes with the mode `pro` and 5 seconds. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /** Quality of the result. It affects the price. */
            mode?: components["schemas"]["KlingMode"];
            /**
             * Length of the clip in seconds. It affects the price.
             *
             * Default: `5`.
             */
            duration_seconds?: components["schemas"]["KlingDurationSeconds"];
            /**
             * Width to height of the result.
             *
             * Default: `"16:9"`.
             */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /**
             * Makes sound along with the picture. It affects the price.
             *
             * Default: `false`.
             */
            enable_sound?: components["schemas"]["KlingSound"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 3 omni, from an image
         * A clip that starts with your image, in up to 4k.
         */
        Kling3OmniImageToVideo: {
            /**
             * The model.
             */
            model: "kling-v3-omni";
            /**
             * Scene, action, camera and light, in words. Up to 2500 characters.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingPrompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. It goes with 5 seconds. */
            last_frame_image_url?: components["schemas"]["LastFrameImageUrl"];
            /**
             * Length of the clip in seconds. It affects the price.
             *
             * Default: `5`.
             */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /**
             * Width to height of the result.
             *
             * Default: `"16:9"`.
             */
            aspect_ratio?: components["schemas"]["KlingAspectRatio"];
            /**
             * Resolution of the result. It affects the price.
             *
             * Default: `"720p"`.
             */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /**
             * Makes sound along with the picture. It affects the price.
             *
             * Default: `false`.
             */
            enable_sound?: components["schemas"]["KlingSound"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 3 Turbo, from an image
         * A clip without sound that starts with your image.
         */
        Kling3TurboImageToVideo: {
            /**
             * The model.
             */
            model: "kling-v3-turbo-image-to-video";
            /**
             * Scene, action, camera and light, in words. Up to 2500 characters.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingPrompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /**
             * Length of the clip in seconds. It affects the price.
             *
             * Default: `5`.
             */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /**
             * Resolution of the result. It affects the price.
             *
             * Default: `"720p"`.
             */
            output_resolution?: components["schemas"]["KlingOutputResolution"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling image to video request
         * One shape per model. `model` decides which fields are accepted.
         */
        KlingImageToVideoRequest: components["schemas"]["KlingO1ImageToVideo"] | components["schemas"]["Kling21MasterImageToVideo"] | components["schemas"]["Kling21ProImageToVideo"] | components["schemas"]["Kling21StandardImageToVideo"] | components["schemas"]["Kling25TurboImageToVideo"] | components["schemas"]["Kling26ImageToVideo"] | components["schemas"]["Kling3OmniImageToVideo"] | components["schemas"]["Kling3TurboImageToVideo"];
        /**
         * Source task of a Kling edit
         * Id of a completed Kling task of the same account whose clip is edited. Send this or `source_video_url`. Which Kling tasks
         * can be edited is not published.
         */
        KlingEditSourceTaskId: components["schemas"]["TaskId"];
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
        /**
         * Kling 3 omni edit
         * Edits a clip. Sound can be made along with it.
         */
        Kling3OmniEdit: {
            /**
             * The model.
             */
            model: "kling-v3-omni-edit";
            /**
             * The edit you want, in words. Up to 2500 characters.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingPrompt"];
            /** Public URL of the clip to edit. Send this or `source_task_id`. */
            source_video_url?: components["schemas"]["SourceVideoUrl"];
            /**
             * Id of a completed Kling task of the same account whose clip is edited. Send this or `source_video_url`. Which Kling tasks
             * can be edited is not published.
             */
            source_task_id?: components["schemas"]["KlingEditSourceTaskId"];
            /**
             * Public URLs of pictures whose subjects or style the result should take up.
             *
             * Limits: at least 1 items, at most 4 items.
             */
            reference_image_urls?: components["schemas"]["KlingEditReferenceImageUrls"];
            /** Width to height of the result. `auto` without reference pictures, one of the others with them. */
            aspect_ratio: components["schemas"]["KlingEditAspectRatio"];
            /**
             * Length of the clip in seconds. Without reference pictures it is 5.
             *
             * Default: `5`.
             */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /**
             * Resolution of the result.
             *
             * Default: `"720p"`.
             */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /**
             * Makes sound along with the picture.
             *
             * Default: `false`.
             */
            enable_sound?: components["schemas"]["KlingSound"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 3 omni reference edit
         * Makes a clip that follows another. It has no sound.
         */
        Kling3OmniReferenceEdit: {
            /**
             * The model.
             */
            model: "kling-v3-omni-reference";
            /**
             * The edit you want, in words. Up to 2500 characters.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt: components["schemas"]["KlingPrompt"];
            /** Public URL of the clip to edit. Send this or `source_task_id`. */
            source_video_url?: components["schemas"]["SourceVideoUrl"];
            /**
             * Id of a completed Kling task of the same account whose clip is edited. Send this or `source_video_url`. Which Kling tasks
             * can be edited is not published.
             */
            source_task_id?: components["schemas"]["KlingEditSourceTaskId"];
            /**
             * Public URLs of pictures whose subjects or style the result should take up.
             *
             * Limits: at least 1 items, at most 4 items.
             */
            reference_image_urls?: components["schemas"]["KlingEditReferenceImageUrls"];
            /** Width to height of the result. `auto` without reference pictures, one of the others with them. */
            aspect_ratio: components["schemas"]["KlingEditAspectRatio"];
            /**
             * Length of the clip in seconds. Without reference pictures it is 5.
             *
             * Default: `5`.
             */
            duration_seconds?: components["schemas"]["KlingLongDurationSeconds"];
            /**
             * Resolution of the result.
             *
             * Default: `"720p"`.
             */
            output_resolution?: components["schemas"]["KlingOutputResolution4k"];
            /**
             * Nothing but false is accepted.
             *
             * Default: `false`.
             */
            enable_sound?: false;
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling edit request
         * One shape per model. `model` decides which fields are accepted.
         */
        KlingEditVideoRequest: components["schemas"]["Kling3OmniEdit"] | components["schemas"]["Kling3OmniReferenceEdit"];
        /**
         * Kling extend request
         * A finished Kling 2.5 Turbo task, and how its clip goes on.
         */
        KlingExtendVideoRequest: {
            /**
             * Id of the task whose clip is continued: a completed task of the same account that was made with Kling 2.5 Turbo, from a text
             * or from an image, or an extension of one.
             *
             * Limits: not empty.
             */
            source_task_id: components["schemas"]["TaskId"];
            /**
             * What happens next. It may be left out.
             *
             * Limits: not empty.
             */
            prompt?: components["schemas"]["Prompt"];
            /** Quality of the result. It affects the price. */
            mode?: components["schemas"]["KlingMode"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
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
        /**
         * Kling 3.0 motion control
         * The subject of a picture moves as the person in a clip does.
         */
        Kling30MotionControl: {
            /**
             * The model.
             */
            model: "kling-3.0";
            /** Public URL of the picture of the subject that should move. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            /** Public URL of the clip whose motion is taken over. */
            reference_video_url: components["schemas"]["KlingReferenceVideoUrl"];
            /**
             * Scene and look, in words. It may be left out.
             *
             * Limits: not empty.
             */
            prompt?: components["schemas"]["Prompt"];
            /** Resolution of the result. It affects the price. */
            output_resolution: components["schemas"]["KlingOutputResolution"];
            /** Whether the subject faces as in the video or as in the image. */
            character_orientation?: components["schemas"]["KlingCharacterOrientation"];
            /**
             * Where the background comes from.
             */
            background_source?: "video" | "image";
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling 2.6 motion control
         * The subject of a picture moves as the person in a clip does.
         */
        Kling26MotionControl: {
            /**
             * The model.
             */
            model: "kling-v2.6";
            /** Public URL of the picture of the subject that should move. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            /**
             * Public URL of the clip whose motion is taken over. It is 3 to 10 seconds long when `character_orientation` is `image`, 3
             * to 30 when it is `video`.
             */
            reference_video_url: components["schemas"]["KlingReferenceVideoUrl"];
            /**
             * Scene and look, in words. Up to 2500 characters. It may be left out.
             *
             * Limits: not empty, at most 2500 characters.
             */
            prompt?: components["schemas"]["KlingPrompt"];
            /** Resolution of the result. */
            output_resolution: components["schemas"]["KlingOutputResolution"];
            /** Whether the subject faces as in the video or as in the image. */
            character_orientation: components["schemas"]["KlingCharacterOrientation"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling motion control request
         * One shape per model. `model` decides which fields are accepted.
         */
        KlingMotionControlRequest: components["schemas"]["Kling30MotionControl"] | components["schemas"]["Kling26MotionControl"];
        /**
         * Source sound
         * Format: uri
         * Public URL of the speech that the face should say.
         * @example https://example.com/speech.mp3
         */
        KlingSourceAudioUrl: string;
        /**
         * Kling avatar pro
         * A face says what a recording says.
         */
        KlingAvatarPro: {
            /**
             * The model.
             */
            model: "kling-ai-avatar-pro";
            /** Public URL of the picture with the face. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            /** Public URL of the speech that the face should say. */
            source_audio_url: components["schemas"]["KlingSourceAudioUrl"];
            /**
             * How the person looks, moves and speaks, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling avatar standard
         * A face says what a recording says.
         */
        KlingAvatarStandard: {
            /**
             * The model.
             */
            model: "kling-ai-avatar-standard";
            /** Public URL of the picture with the face. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            /** Public URL of the speech that the face should say. */
            source_audio_url: components["schemas"]["KlingSourceAudioUrl"];
            /**
             * How the person looks, moves and speaks, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling avatar 1 pro
         * A face says what a recording says.
         */
        KlingAvatar1Pro: {
            /**
             * The model.
             */
            model: "kling-ai-avatar-v1-pro";
            /** Public URL of the picture with the face. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            /** Public URL of the speech that the face should say. */
            source_audio_url: components["schemas"]["KlingSourceAudioUrl"];
            /**
             * How the person looks, moves and speaks, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling avatar 1 standard
         * A face says what a recording says.
         */
        KlingAvatar1Standard: {
            /**
             * The model.
             */
            model: "kling-v1-avatar-standard";
            /** Public URL of the picture with the face. */
            source_image_url: components["schemas"]["KlingSourceImageUrl"];
            /** Public URL of the speech that the face should say. */
            source_audio_url: components["schemas"]["KlingSourceAudioUrl"];
            /**
             * How the person looks, moves and speaks, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["Prompt"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Kling avatar request
         * One shape per model. `model` decides which fields are accepted.
         */
        KlingAiAvatarRequest: components["schemas"]["KlingAvatarPro"] | components["schemas"]["KlingAvatarStandard"] | components["schemas"]["KlingAvatar1Pro"] | components["schemas"]["KlingAvatar1Standard"];
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
        /**
         * ElevenLabs multilingual v2
         * Speaks with the voice that you name.
         */
        ElevenlabsMultilingual2: {
            /**
             * The model.
             */
            model: "text-to-speech-multilingual-v2";
            /**
             * What is said.
             *
             * Limits: not empty, at most 5000 characters.
             */
            text: components["schemas"]["ElevenlabsText"];
            /** Name or id of the voice. */
            voice: components["schemas"]["ElevenlabsVoice"];
            /** How even the voice is. No range is published. */
            stability?: components["schemas"]["ElevenlabsVoiceStability"];
            /**
             * How close to the chosen voice the result is.
             *
             * Limits: from 0, up to 1.
             */
            similarity_boost?: components["schemas"]["ElevenlabsSimilarityBoost"];
            /** How strong the style of the voice is. No range is published. */
            style?: components["schemas"]["ElevenlabsVoiceStyle"];
            /**
             * How fast the voice speaks; 1 is its usual pace.
             *
             * Limits: from 0.7, up to 1.2.
             */
            speed?: components["schemas"]["ElevenlabsSpeed"];
            /** Asks for the timing of the words too. Where it stands in the answer is not published. */
            timestamps?: components["schemas"]["ElevenlabsTimestamps"];
            /**
             * What was said before. It is not spoken again.
             *
             * Limits: at most 5000 characters.
             */
            previous_text?: components["schemas"]["ElevenlabsNeighbourText"];
            /**
             * What will be said next. It is not spoken yet.
             *
             * Limits: at most 5000 characters.
             */
            next_text?: components["schemas"]["ElevenlabsNeighbourText"];
            /** The language as a BCP-47 code, as a hint. */
            language_code?: components["schemas"]["ElevenlabsLanguageCode"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * ElevenLabs Turbo v2.5
         * Speaks with the voice that you name, or with one of its own.
         */
        ElevenlabsTurbo25: {
            /**
             * The model.
             */
            model: "text-to-speech-turbo-v2.5";
            /**
             * What is said.
             *
             * Limits: not empty, at most 5000 characters.
             */
            text: components["schemas"]["ElevenlabsText"];
            /** Name or id of the voice. Left out: the voice `EkK5I93UQWFDigLMpZcX`. */
            voice?: components["schemas"]["ElevenlabsVoice"];
            /** How even the voice is. No range is published. */
            stability?: components["schemas"]["ElevenlabsVoiceStability"];
            /**
             * How close to the chosen voice the result is.
             *
             * Limits: from 0, up to 1.
             */
            similarity_boost?: components["schemas"]["ElevenlabsSimilarityBoost"];
            /** How strong the style of the voice is. No range is published. */
            style?: components["schemas"]["ElevenlabsVoiceStyle"];
            /**
             * How fast the voice speaks; 1 is its usual pace.
             *
             * Limits: from 0.7, up to 1.2.
             */
            speed?: components["schemas"]["ElevenlabsSpeed"];
            /** Asks for the timing of the words too. Where it stands in the answer is not published. */
            timestamps?: components["schemas"]["ElevenlabsTimestamps"];
            /**
             * What was said before. It is not spoken again.
             *
             * Limits: at most 5000 characters.
             */
            previous_text?: components["schemas"]["ElevenlabsNeighbourText"];
            /**
             * What will be said next. It is not spoken yet.
             *
             * Limits: at most 5000 characters.
             */
            next_text?: components["schemas"]["ElevenlabsNeighbourText"];
            /** The language as a BCP-47 code, as a hint. */
            language_code?: components["schemas"]["ElevenlabsLanguageCode"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * ElevenLabs text to speech request
         * One shape per model. `model` decides whether a voice has to be named.
         */
        ElevenlabsTextToSpeechRequest: components["schemas"]["ElevenlabsMultilingual2"] | components["schemas"]["ElevenlabsTurbo25"];
        /**
         * Sound file
         * One sound file.
         */
        AudioFile: {
            /** Where to download the sound. The address is temporary. */
            url: string;
        };
        /**
         * Sounds
         * The results. There is at least one.
         */
        Audios: components["schemas"]["AudioFile"][];
        /**
         * Sound completed
         * The task has ended and its sounds are ready.
         */
        AudiosCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /**
             * The results. There is at least one.
             *
             * Limits: at least 1 items.
             */
            audios: components["schemas"]["Audios"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Sound task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        AudiosTask: components["schemas"]["TaskPending"] | components["schemas"]["AudiosCompleted"] | components["schemas"]["TaskFailed"];
        /**
         * Line of a dialogue
         * What one voice says in its turn.
         */
        ElevenlabsDialogueLine: {
            /** What is said. */
            text: string;
            /** Name or id of the voice. */
            voice: components["schemas"]["ElevenlabsVoice"];
        };
        /**
         * ElevenLabs dialogue request
         * What several voices say to each other.
         */
        ElevenlabsTextToDialogueRequest: {
            /** The lines in the order in which they are spoken. */
            dialogue: components["schemas"]["ElevenlabsDialogueLine"][];
            /**
             * How even the voices are.
             */
            stability?: 0 | 0.5 | 1;
            /** The language as a BCP-47 code, as a hint. */
            language_code?: components["schemas"]["ElevenlabsLanguageCode"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Sound format
         * Format of the result: coding, samples a second, and kilobits a second.
         * @example mp3_44100_128
         */
        ElevenlabsOutputFormat: "mp3_22050_32" | "mp3_44100_32" | "mp3_44100_64" | "mp3_44100_96" | "mp3_44100_128" | "mp3_44100_192" | "pcm_8000" | "pcm_16000" | "pcm_22050" | "pcm_24000" | "pcm_44100" | "pcm_48000" | "ulaw_8000" | "alaw_8000" | "opus_48000_32" | "opus_48000_64" | "opus_48000_96" | "opus_48000_128" | "opus_48000_192";
        /**
         * ElevenLabs sound effect request
         * A sound in words, and how long it is.
         */
        ElevenlabsTextToSoundRequest: {
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
            output_format?: components["schemas"]["ElevenlabsOutputFormat"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Source sound
         * Format: uri
         * Public URL of the recording to work on.
         * @example https://example.com/interview.mp3
         */
        SourceAudioUrl: string;
        /**
         * ElevenLabs isolation request
         * A recording whose voice is wanted alone.
         */
        ElevenlabsIsolateAudioRequest: {
            /** Public URL of the recording to work on. */
            source_audio_url: components["schemas"]["SourceAudioUrl"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * ElevenLabs transcription request
         * A recording whose words are wanted as a text.
         */
        ElevenlabsSpeechToTextRequest: {
            /** Public URL of the recording to work on. */
            source_audio_url: components["schemas"]["SourceAudioUrl"];
            /** The language as a BCP-47 code, as a hint. */
            language_code?: components["schemas"]["ElevenlabsLanguageCode"];
            /** Marks laughter, applause and the like in the text. */
            tag_audio_events?: boolean;
            /** Tells speakers apart in the text. */
            diarize?: boolean;
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Text completed
         * The task has ended and its text is ready. There is no file.
         */
        TextCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** The result. */
            text: string;
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Text task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        TextTask: components["schemas"]["TaskPending"] | components["schemas"]["TextCompleted"] | components["schemas"]["TaskFailed"];
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
        /**
         * Wan 2.2 turbo, from a text
         * A clip from a text, in up to 720p.
         */
        Wan22TextToVideo: {
            /**
             * The model.
             */
            model: "wan-2.2-a14b-text-to-video-turbo";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution22"];
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
            ratio?: components["schemas"]["WanRatio"];
            /** What should not appear. Documented for 2.5 and 2.7. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Public URLs of pictures to take up. Documented for wan-2.7-r2v. */
            reference_image_urls?: components["schemas"]["WanReferenceImageUrls"];
            /** Public URLs of clips to take up. Documented for wan-2.7-r2v. */
            reference_video_urls?: components["schemas"]["WanReferenceVideoUrls"];
            /** Public URL of the image that the clip starts with. Documented for wan-2.7-r2v. */
            first_frame_image_url?: components["schemas"]["WanFirstFrameImageUrl"];
            /** Public URL of a voice to take up. Documented for wan-2.7-r2v. */
            reference_audio_url?: components["schemas"]["WanReferenceAudioUrl"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** A preset that trades quality for speed. The values are not published. */
            acceleration?: components["schemas"]["WanAcceleration"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Whether there is a watermark on the result. Documented for 2.7. */
            watermark?: components["schemas"]["WanWatermark"];
            /** Public URL of sound for the clip. Documented for 2.7. */
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
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
        /**
         * Wan 2.5, from a text
         * A clip of 5 or 10 seconds from a text.
         */
        Wan25TextToVideo: {
            /**
             * The model.
             */
            model: "wan-2.5-text-to-video";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds?: components["schemas"]["WanDuration510"];
            /** Resolution of the result. It affects the price. */
            output_resolution: components["schemas"]["WanResolution"];
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
            ratio?: components["schemas"]["WanRatio"];
            /** What should not appear. Documented for 2.5 and 2.7. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Public URLs of pictures to take up. Documented for wan-2.7-r2v. */
            reference_image_urls?: components["schemas"]["WanReferenceImageUrls"];
            /** Public URLs of clips to take up. Documented for wan-2.7-r2v. */
            reference_video_urls?: components["schemas"]["WanReferenceVideoUrls"];
            /** Public URL of the image that the clip starts with. Documented for wan-2.7-r2v. */
            first_frame_image_url?: components["schemas"]["WanFirstFrameImageUrl"];
            /** Public URL of a voice to take up. Documented for wan-2.7-r2v. */
            reference_audio_url?: components["schemas"]["WanReferenceAudioUrl"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** A preset that trades quality for speed. The values are not published. */
            acceleration?: components["schemas"]["WanAcceleration"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Whether there is a watermark on the result. Documented for 2.7. */
            watermark?: components["schemas"]["WanWatermark"];
            /** Public URL of sound for the clip. Documented for 2.7. */
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Several shots
         * Makes several shots instead of one that goes on.
         * @example true
         */
        WanMultiShots: boolean;
        /**
         * Wan 2.6, from a text
         * A clip from a text, with several shots if you wish.
         */
        Wan26TextToVideo: {
            /**
             * The model.
             */
            model: "wan-2.6-text-to-video";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution"];
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
            ratio?: components["schemas"]["WanRatio"];
            /** What should not appear. Documented for 2.5 and 2.7. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Public URLs of pictures to take up. Documented for wan-2.7-r2v. */
            reference_image_urls?: components["schemas"]["WanReferenceImageUrls"];
            /** Public URLs of clips to take up. Documented for wan-2.7-r2v. */
            reference_video_urls?: components["schemas"]["WanReferenceVideoUrls"];
            /** Public URL of the image that the clip starts with. Documented for wan-2.7-r2v. */
            first_frame_image_url?: components["schemas"]["WanFirstFrameImageUrl"];
            /** Public URL of a voice to take up. Documented for wan-2.7-r2v. */
            reference_audio_url?: components["schemas"]["WanReferenceAudioUrl"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** A preset that trades quality for speed. The values are not published. */
            acceleration?: components["schemas"]["WanAcceleration"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Whether there is a watermark on the result. Documented for 2.7. */
            watermark?: components["schemas"]["WanWatermark"];
            /** Public URL of sound for the clip. Documented for 2.7. */
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            /** Makes several shots instead of one that goes on. */
            multi_shots?: components["schemas"]["WanMultiShots"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.7, from a text
         * A clip from a text, with a sound of yours under it if you wish.
         */
        Wan27TextToVideo: {
            /**
             * The model.
             */
            model: "wan-2.7-text-to-video";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution"];
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
            ratio?: components["schemas"]["WanRatio"];
            /** What should not appear. Documented for 2.5 and 2.7. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Public URLs of pictures to take up. Documented for wan-2.7-r2v. */
            reference_image_urls?: components["schemas"]["WanReferenceImageUrls"];
            /** Public URLs of clips to take up. Documented for wan-2.7-r2v. */
            reference_video_urls?: components["schemas"]["WanReferenceVideoUrls"];
            /** Public URL of the image that the clip starts with. Documented for wan-2.7-r2v. */
            first_frame_image_url?: components["schemas"]["WanFirstFrameImageUrl"];
            /** Public URL of a voice to take up. Documented for wan-2.7-r2v. */
            reference_audio_url?: components["schemas"]["WanReferenceAudioUrl"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** A preset that trades quality for speed. The values are not published. */
            acceleration?: components["schemas"]["WanAcceleration"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Whether there is a watermark on the result. Documented for 2.7. */
            watermark?: components["schemas"]["WanWatermark"];
            /** Public URL of sound for the clip. Documented for 2.7. */
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.7 aspect ratio
         * Width to height of the result.
         * @example 16:9
         */
        WanAspectRatio27: "16:9" | "9:16" | "1:1" | "4:3" | "3:4";
        /**
         * Wan 2.7, from references
         * A clip from a text and from pictures, clips and a voice that it takes up.
         */
        Wan27ReferenceToVideo: {
            /**
             * The model.
             */
            model: "wan-2.7-r2v";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /**
             * Length of the clip in seconds. It affects the price.
             *
             * Limits: from 2, up to 10.
             *
             * Default: `5`.
             */
            duration_seconds?: number;
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution"];
            /** Width to height of the result. */
            aspect_ratio?: components["schemas"]["WanAspectRatio27"];
            /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
            ratio?: components["schemas"]["WanRatio"];
            /** What should not appear. Documented for 2.5 and 2.7. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Public URLs of pictures to take up. Documented for wan-2.7-r2v. */
            reference_image_urls?: components["schemas"]["WanReferenceImageUrls"];
            /** Public URLs of clips to take up. Documented for wan-2.7-r2v. */
            reference_video_urls?: components["schemas"]["WanReferenceVideoUrls"];
            /** Public URL of the image that the clip starts with. Documented for wan-2.7-r2v. */
            first_frame_image_url?: components["schemas"]["WanFirstFrameImageUrl"];
            /** Public URL of a voice to take up. Documented for wan-2.7-r2v. */
            reference_audio_url?: components["schemas"]["WanReferenceAudioUrl"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** A preset that trades quality for speed. The values are not published. */
            acceleration?: components["schemas"]["WanAcceleration"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Whether there is a watermark on the result. Documented for 2.7. */
            watermark?: components["schemas"]["WanWatermark"];
            /** Public URL of sound for the clip. Documented for 2.7. */
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan text to video request
         * One shape per model. `model` decides which fields are accepted.
         */
        WanTextToVideoRequest: components["schemas"]["Wan22TextToVideo"] | components["schemas"]["Wan25TextToVideo"] | components["schemas"]["Wan26TextToVideo"] | components["schemas"]["Wan27TextToVideo"] | components["schemas"]["Wan27ReferenceToVideo"];
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
        /**
         * Wan 2.7, from an image or a clip
         * A clip that starts with your image or goes on from your clip. None of both is marked as required; send one.
         */
        Wan27ImageToVideo: {
            /**
             * The model.
             */
            model: "wan-2.7-image-to-video";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url?: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. Documented for 2.7. */
            last_frame_image_url?: components["schemas"]["WanLastFrameImageUrl"];
            /** Public URL of a clip to go on from. Documented for 2.7. */
            source_video_url?: components["schemas"]["WanSourceVideoUrl"];
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution"];
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
            ratio?: components["schemas"]["WanRatio"];
            /** What should not appear. Documented for 2.5 and 2.7. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** A preset that trades quality for speed. The values are not published. */
            acceleration?: components["schemas"]["WanAcceleration"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Whether there is a watermark on the result. Documented for 2.7. */
            watermark?: components["schemas"]["WanWatermark"];
            /** Makes sound along with the picture. Documented for 2.6 flash. */
            audio?: components["schemas"]["WanAudio"];
            /** Public URL of speech that the lips follow. Documented for 2.7. */
            driving_audio_url?: components["schemas"]["WanDrivingAudioUrl"];
            /** Public URL of sound for the clip. Documented for 2.7. */
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.6, from an image
         * A clip that starts with your image, with several shots if you wish.
         */
        Wan26ImageToVideo: {
            /**
             * The model.
             */
            model: "wan-2.6-image-to-video";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. Documented for 2.7. */
            last_frame_image_url?: components["schemas"]["WanLastFrameImageUrl"];
            /** Public URL of a clip to go on from. Documented for 2.7. */
            source_video_url?: components["schemas"]["WanSourceVideoUrl"];
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution"];
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
            ratio?: components["schemas"]["WanRatio"];
            /** What should not appear. Documented for 2.5 and 2.7. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** A preset that trades quality for speed. The values are not published. */
            acceleration?: components["schemas"]["WanAcceleration"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Whether there is a watermark on the result. Documented for 2.7. */
            watermark?: components["schemas"]["WanWatermark"];
            /** Makes sound along with the picture. Documented for 2.6 flash. */
            audio?: components["schemas"]["WanAudio"];
            /** Makes several shots instead of one that goes on. */
            multi_shots?: components["schemas"]["WanMultiShots"];
            /** Public URL of speech that the lips follow. Documented for 2.7. */
            driving_audio_url?: components["schemas"]["WanDrivingAudioUrl"];
            /** Public URL of sound for the clip. Documented for 2.7. */
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Sound of Wan 2.6 flash
         * Makes sound along with the picture. It affects the price.
         * @example true
         */
        WanFlashAudio: boolean;
        /**
         * Wan 2.6 flash, from an image
         * A clip that starts with your image; you say whether it has sound.
         */
        Wan26FlashImageToVideo: {
            /**
             * The model.
             */
            model: "wan-2.6-flash-image-to-video";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. Documented for 2.7. */
            last_frame_image_url?: components["schemas"]["WanLastFrameImageUrl"];
            /** Public URL of a clip to go on from. Documented for 2.7. */
            source_video_url?: components["schemas"]["WanSourceVideoUrl"];
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
            output_resolution?: components["schemas"]["WanResolution"];
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
            ratio?: components["schemas"]["WanRatio"];
            /** What should not appear. Documented for 2.5 and 2.7. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** A preset that trades quality for speed. The values are not published. */
            acceleration?: components["schemas"]["WanAcceleration"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Whether there is a watermark on the result. Documented for 2.7. */
            watermark?: components["schemas"]["WanWatermark"];
            /** Makes sound along with the picture. It affects the price. */
            audio: components["schemas"]["WanFlashAudio"];
            /** Makes several shots instead of one that goes on. */
            multi_shots?: components["schemas"]["WanMultiShots"];
            /** Public URL of speech that the lips follow. Documented for 2.7. */
            driving_audio_url?: components["schemas"]["WanDrivingAudioUrl"];
            /** Public URL of sound for the clip. Documented for 2.7. */
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.5, from an image
         * A clip of 5 or 10 seconds that starts with your image. A prompt is not needed.
         */
        Wan25ImageToVideo: {
            /**
             * The model.
             */
            model: "wan-2.5-image-to-video";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt?: components["schemas"]["WanPrompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. Documented for 2.7. */
            last_frame_image_url?: components["schemas"]["WanLastFrameImageUrl"];
            /** Public URL of a clip to go on from. Documented for 2.7. */
            source_video_url?: components["schemas"]["WanSourceVideoUrl"];
            /** Length of the clip in seconds. It affects the price. */
            duration_seconds: components["schemas"]["WanDuration510"];
            /** Resolution of the result. It affects the price. */
            output_resolution: components["schemas"]["WanResolution"];
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
            ratio?: components["schemas"]["WanRatio"];
            /** What should not appear. Documented for 2.5 and 2.7. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** A preset that trades quality for speed. The values are not published. */
            acceleration?: components["schemas"]["WanAcceleration"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Whether there is a watermark on the result. Documented for 2.7. */
            watermark?: components["schemas"]["WanWatermark"];
            /** Makes sound along with the picture. Documented for 2.6 flash. */
            audio?: components["schemas"]["WanAudio"];
            /** Public URL of speech that the lips follow. Documented for 2.7. */
            driving_audio_url?: components["schemas"]["WanDrivingAudioUrl"];
            /** Public URL of sound for the clip. Documented for 2.7. */
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.2 turbo, from an image
         * A clip that starts with your image. A prompt is not needed.
         */
        Wan22ImageToVideo: {
            /**
             * The model.
             */
            model: "wan-2.2-a14b-image-to-video-turbo";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt?: components["schemas"]["WanPrompt"];
            /** Public URL of the image that the clip starts with. */
            first_frame_image_url: components["schemas"]["FirstFrameImageUrl"];
            /** Public URL of the image that the clip ends with. Documented for 2.7. */
            last_frame_image_url?: components["schemas"]["WanLastFrameImageUrl"];
            /** Public URL of a clip to go on from. Documented for 2.7. */
            source_video_url?: components["schemas"]["WanSourceVideoUrl"];
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            /**
             * Resolution of the result. It affects the price.
             */
            output_resolution?: "480p" | "720p";
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Width to height of the result as Wan 2.7 spells it. The values are not published. */
            ratio?: components["schemas"]["WanRatio"];
            /** What should not appear. Documented for 2.5 and 2.7. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** A preset that trades quality for speed. The values are not published. */
            acceleration?: components["schemas"]["WanAcceleration"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Whether there is a watermark on the result. Documented for 2.7. */
            watermark?: components["schemas"]["WanWatermark"];
            /** Makes sound along with the picture. Documented for 2.6 flash. */
            audio?: components["schemas"]["WanAudio"];
            /** Public URL of speech that the lips follow. Documented for 2.7. */
            driving_audio_url?: components["schemas"]["WanDrivingAudioUrl"];
            /** Public URL of sound for the clip. Documented for 2.7. */
            background_audio_url?: components["schemas"]["WanBackgroundAudioUrl"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan image to video request
         * One shape per model. `model` decides which fields are accepted.
         */
        WanImageToVideoRequest: components["schemas"]["Wan27ImageToVideo"] | components["schemas"]["Wan26ImageToVideo"] | components["schemas"]["Wan26FlashImageToVideo"] | components["schemas"]["Wan25ImageToVideo"] | components["schemas"]["Wan22ImageToVideo"];
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
        /**
         * Wan 2.7 edit
         * A clip that is changed as the prompt or a picture says.
         */
        Wan27EditVideo: {
            /**
             * The model.
             */
            model: "wan-2.7-edit-video";
            /** Public URL of the clip to change. Documented for 2.7. */
            source_video_url: components["schemas"]["SourceVideoUrl"];
            /** Public URLs of the clips to change. Documented for 2.6. */
            source_video_urls?: components["schemas"]["WanSourceVideoUrls"];
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt?: components["schemas"]["WanPrompt"];
            /** What should not appear. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Public URL of a picture to take up. */
            reference_image_url?: components["schemas"]["WanReferenceImageUrl"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution"];
            /** Width to height of the result. */
            aspect_ratio?: components["schemas"]["WanAspectRatio27"];
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            /** Whether the sound of the source is kept. The values are not published. */
            audio_setting?: components["schemas"]["WanAudioSetting"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** Whether there is a watermark on the result. */
            watermark?: components["schemas"]["WanWatermark"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Makes sound along with the picture. Documented for 2.6 flash. */
            audio?: components["schemas"]["WanAudio"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.6 edit
         * Clips that are changed as the prompt says.
         */
        Wan26EditVideo: {
            /**
             * The model.
             */
            model: "wan-2.6-edit-video";
            /** Public URL of the clip to change. Documented for 2.7. */
            source_video_url?: components["schemas"]["SourceVideoUrl"];
            /** Public URLs of the clips to change. Documented for 2.6. */
            source_video_urls: components["schemas"]["WanSourceVideoUrls"];
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** What should not appear. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Public URL of a picture to take up. */
            reference_image_url?: components["schemas"]["WanReferenceImageUrl"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution"];
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            /** Whether the sound of the source is kept. The values are not published. */
            audio_setting?: components["schemas"]["WanAudioSetting"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** Whether there is a watermark on the result. */
            watermark?: components["schemas"]["WanWatermark"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Makes sound along with the picture. Documented for 2.6 flash. */
            audio?: components["schemas"]["WanAudio"];
            /** Makes several shots instead of one that goes on. */
            multi_shots?: components["schemas"]["WanMultiShots"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.6 flash edit
         * Clips that are changed as the prompt says; you say whether the result has sound.
         */
        Wan26FlashEditVideo: {
            /**
             * The model.
             */
            model: "wan-2.6-flash-edit-video";
            /** Public URL of the clip to change. Documented for 2.7. */
            source_video_url?: components["schemas"]["SourceVideoUrl"];
            /** Public URLs of the clips to change. Documented for 2.6. */
            source_video_urls: components["schemas"]["WanSourceVideoUrls"];
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** What should not appear. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** Public URL of a picture to take up. */
            reference_image_url?: components["schemas"]["WanReferenceImageUrl"];
            /** Resolution of the result. The values are not published. */
            output_resolution?: string;
            /** Width to height of the result. The values are not published. */
            aspect_ratio?: components["schemas"]["WanAspectRatio"];
            /** Length of the clip in seconds. No range is published. */
            duration_seconds?: components["schemas"]["WanDurationSeconds"];
            /** Whether the sound of the source is kept. The values are not published. */
            audio_setting?: components["schemas"]["WanAudioSetting"];
            /** Lets the service lengthen the prompt first. */
            enable_prompt_expansion?: components["schemas"]["WanPromptExpansion"];
            /** Whether there is a watermark on the result. */
            watermark?: components["schemas"]["WanWatermark"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Makes sound along with the picture. It affects the price. */
            audio: components["schemas"]["WanFlashAudio"];
            /** Makes several shots instead of one that goes on. */
            multi_shots?: components["schemas"]["WanMultiShots"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan edit request
         * One shape per model. `model` decides which fields are accepted.
         */
        WanEditVideoRequest: components["schemas"]["Wan27EditVideo"] | components["schemas"]["Wan26EditVideo"] | components["schemas"]["Wan26FlashEditVideo"];
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
        /**
         * Wan 2.2 animate, move
         * The subject of the picture moves as the clip does.
         */
        Wan22AnimateMove: {
            /**
             * The model.
             */
            model: "wan-2.2-animate-move";
            /** Public URL of the picture of the subject. */
            source_image_url: components["schemas"]["WanSourceImageUrl"];
            /** Public URL of the clip whose motion is taken over. */
            reference_video_url: components["schemas"]["WanReferenceVideoUrl"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution22"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.2 animate, replace
         * The subject of the picture takes the place of the one in the clip.
         */
        Wan22AnimateReplace: {
            /**
             * The model.
             */
            model: "wan-2.2-animate-replace";
            /** Public URL of the picture of the subject. */
            source_image_url: components["schemas"]["WanSourceImageUrl"];
            /** Public URL of the clip that the subject is put into. */
            reference_video_url: components["schemas"]["WanReferenceVideoUrl"];
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution22"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan animate request
         * One shape per model. `model` decides which fields are accepted.
         */
        WanAnimateRequest: components["schemas"]["Wan22AnimateMove"] | components["schemas"]["Wan22AnimateReplace"];
        /**
         * Wan speech to video request
         * A portrait, and what it says.
         */
        WanSpeechToVideoRequest: {
            /**
             * The model. It may be left out.
             */
            model?: "wan-2.2-a14b-speech-to-video-turbo";
            /** Public URL of the portrait. */
            source_image_url: components["schemas"]["WanSourceImageUrl"];
            /** Public URL of the speech. */
            source_audio_url: components["schemas"]["SourceAudioUrl"];
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** How many frames are made. No range is published. */
            num_frames?: number;
            /** Frames a second. No range is published. */
            frames_per_second?: number;
            /** Resolution of the result. It affects the price. */
            output_resolution?: components["schemas"]["WanResolution22"];
            /** What should not appear. */
            negative_prompt?: components["schemas"]["WanNegativePrompt"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** Steps of sampling; more are slower and finer. No range is published. */
            num_inference_steps?: number;
            /** How strictly the prompt is followed. No range is published. */
            guidance_scale?: number;
            /** Shift of the noise schedule. No range is published. */
            shift?: number;
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
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
        /**
         * Colour
         * One colour of the palette.
         */
        WanColor: {
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
        WanColorPalette: components["schemas"]["WanColor"][];
        /**
         * Layout boxes
         * Boxes that say where things stand. What a box looks like is not published.
         * @example []
         */
        WanBboxList: unknown[];
        /**
         * Wan 2.7 picture
         * Pictures from a text, or from pictures that are edited.
         */
        Wan27Image: {
            /**
             * The model.
             */
            model: "wan-2.7-image";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** Public URLs of pictures to edit. With them the task is an edit. */
            source_image_urls?: components["schemas"]["WanSourceImageUrls"];
            /** Width to height of the picture. */
            aspect_ratio?: components["schemas"]["WanImageAspectRatio"];
            /** Resolution of the picture. */
            output_resolution?: components["schemas"]["WanImageResolution"];
            /** How many pictures are made. No range is published. */
            output_count?: number;
            /** Makes the pictures one after the other, as a set. */
            enable_sequential?: boolean;
            /** Lets the model think about the prompt first. Documented for Pro. */
            thinking_mode?: components["schemas"]["WanThinkingMode"];
            /** Whether there is a watermark on the result. */
            watermark?: components["schemas"]["WanWatermark"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Colours that the picture should use. */
            color_palette?: components["schemas"]["WanColorPalette"];
            /** Boxes that say where things stand. What a box looks like is not published. */
            bbox_list?: components["schemas"]["WanBboxList"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan 2.7 Pro picture
         * Pictures from a text, or from pictures that are edited, by the larger model.
         */
        Wan27ImagePro: {
            /**
             * The model.
             */
            model: "wan-2.7-image-pro";
            /**
             * What should be made or changed, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["WanPrompt"];
            /** Public URLs of pictures to edit. With them the task is an edit. */
            source_image_urls?: components["schemas"]["WanSourceImageUrls"];
            /** Width to height of the picture. */
            aspect_ratio?: components["schemas"]["WanImageAspectRatio"];
            /** Resolution of the picture. */
            output_resolution?: components["schemas"]["WanImageResolution"];
            /** How many pictures are made. No range is published. */
            output_count?: number;
            /** Makes the pictures one after the other, as a set. */
            enable_sequential?: boolean;
            /** Lets the model think about the prompt first. Documented for Pro. */
            thinking_mode?: components["schemas"]["WanThinkingMode"];
            /** Whether there is a watermark on the result. */
            watermark?: components["schemas"]["WanWatermark"];
            /** A number that steers the random choices. The same number makes similar results; no range is published. */
            seed?: components["schemas"]["WanSeed"];
            /** Turns the check of the content on or off. */
            enable_safety_checker?: components["schemas"]["WanSafetyChecker"];
            /** Colours that the picture should use. */
            color_palette?: components["schemas"]["WanColorPalette"];
            /** Boxes that say where things stand. What a box looks like is not published. */
            bbox_list?: components["schemas"]["WanBboxList"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Wan picture request
         * One shape per model. `model` decides which fields are accepted.
         */
        WanTextToImageRequest: components["schemas"]["Wan27Image"] | components["schemas"]["Wan27ImagePro"];
        /**
         * Picture file
         * One picture file.
         */
        ImageFile: {
            /** Where to download the picture. The address is temporary. */
            url: string;
        };
        /**
         * Pictures
         * The results. There is at least one.
         */
        Images: components["schemas"]["ImageFile"][];
        /**
         * Pictures completed
         * The task has ended and its pictures are ready.
         */
        ImagesCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /**
             * The results. There is at least one.
             *
             * Limits: at least 1 items.
             */
            images: components["schemas"]["Images"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Picture task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        ImagesTask: components["schemas"]["TaskPending"] | components["schemas"]["ImagesCompleted"] | components["schemas"]["TaskFailed"];
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
        /**
         * Song, words by Suno
         * Suno writes the words and chooses style and title.
         */
        SunoMusicAutoLyrics: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /**
             * Suno writes the words.
             */
            vocal_mode: "auto_lyrics";
            /**
             * What the song is about and how it sounds, in words. Older sources allow 3000 characters at most.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt: components["schemas"]["SunoPrompt"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /**
             * Id of a voice of your own, made for `suno-v5.5`. It takes the place of a persona.
             *
             * Limits: not empty.
             */
            voice_id?: components["schemas"]["SunoVoiceId"];
            /** Second of a source at which the new part begins. What it does without a source is not published. */
            continue_at?: components["schemas"]["SunoContinueAt"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
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
        /**
         * Song, words of yours
         * Your words are sung as they are.
         */
        SunoMusicExactLyrics: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /**
             * Your words are sung.
             */
            vocal_mode: "exact_lyrics";
            /**
             * The words that are sung, as they are. Tags in brackets name the parts.
             *
             * Limits: at most 5000 characters.
             */
            lyrics: components["schemas"]["SunoLyrics"];
            /**
             * Genre, mood, instruments and voice, in words.
             *
             * Limits: at most 1000 characters.
             */
            style: components["schemas"]["SunoStyleText"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * Length of the song in seconds. From `suno-v5.5` on.
             *
             * Limits: from 10, up to 360.
             */
            duration_seconds?: components["schemas"]["SunoSongSeconds"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /**
             * Id of a voice of your own, made for `suno-v5.5`. It takes the place of a persona.
             *
             * Limits: not empty.
             */
            voice_id?: components["schemas"]["SunoVoiceId"];
            /** Second of a source at which the new part begins. What it does without a source is not published. */
            continue_at?: components["schemas"]["SunoContinueAt"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Music without singing
         * Nobody sings.
         */
        SunoMusicInstrumental: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /**
             * Nobody sings.
             */
            vocal_mode: "instrumental";
            /**
             * Genre, mood, instruments and voice, in words.
             *
             * Limits: at most 1000 characters.
             */
            style: components["schemas"]["SunoStyleText"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            /**
             * Length of the song in seconds. From `suno-v5.5` on.
             *
             * Limits: from 10, up to 360.
             */
            duration_seconds?: components["schemas"]["SunoSongSeconds"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /**
             * Id of a voice of your own, made for `suno-v5.5`. It takes the place of a persona.
             *
             * Limits: not empty.
             */
            voice_id?: components["schemas"]["SunoVoiceId"];
            /** Second of a source at which the new part begins. What it does without a source is not published. */
            continue_at?: components["schemas"]["SunoContinueAt"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno text to music request
         * Three shapes. `vocal_mode` decides: words that Suno writes, words of yours, or no singing.
         */
        SunoTextToMusicRequest: components["schemas"]["SunoMusicAutoLyrics"] | components["schemas"]["SunoMusicExactLyrics"] | components["schemas"]["SunoMusicInstrumental"];
        /**
         * Stage
         * How far the music is. `first_audio_ready`: one track can be heard already.
         * @example first_audio_ready
         */
        SunoStage: "text_generated" | "first_audio_ready" | "all_audios_ready" | "failed";
        /**
         * Track
         * One piece of music. Before the task has completed, fields may still be missing.
         */
        SunoTrack: {
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
        SunoTracksPending: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * Where the task stands. Ask again later.
             */
            status: "pending" | "processing";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /** The tracks so far. */
            audios?: components["schemas"]["SunoTrack"][];
        };
        /**
         * Music completed
         * The task has ended and its tracks are ready.
         */
        SunoTracksCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /**
             * The tracks. There is at least one.
             *
             * Limits: at least 1 items.
             */
            audios: components["schemas"]["SunoTrack"][];
            /**
             * Of an extension, where the host gives it: the task that was continued.
             *
             * Limits: not empty.
             */
            original_task_id?: components["schemas"]["TaskId"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Suno failed
         * The task has ended without a result.
         */
        SunoTaskFailed: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has failed.
             */
            status: "failed";
            /** Why the task failed, in words. */
            error?: string;
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
        };
        /**
         * Music task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoTracksTask: components["schemas"]["SunoTracksPending"] | components["schemas"]["SunoTracksCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Source task
         * Id of a completed Suno task of the same account that has made music.
         */
        SunoTaskId: components["schemas"]["TaskId"];
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
        SunoUploadUrl: components["schemas"]["SourceAudioUrl"];
        /**
         * Where to go on
         * Second of the source at which the new part begins: above 0, and before the source's end.
         * @example 60
         */
        SunoExtendAt: number;
        /**
         * As in the source
         * Style, title and the rest are the source's where they are left out.
         */
        SunoExtendAsSource: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /**
             * The source's settings hold.
             */
            parameter_mode: "source";
            /** The completed task whose music goes on. */
            task_id?: components["schemas"]["SunoTaskId"];
            /**
             * Id of the track that goes on.
             *
             * Limits: not empty.
             */
            audio_id?: components["schemas"]["SunoAudioId"];
            /** Public URL of the track that goes on. */
            audio_url?: components["schemas"]["SourceAudioUrl"];
            /** Public URL of your audio. */
            upload_url?: components["schemas"]["SunoUploadUrl"];
            /** Whether the new part has no singing. */
            instrumental?: boolean;
            /**
             * How the music goes on, in words.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt?: components["schemas"]["SunoPrompt"];
            /**
             * Genre, mood, instruments and voice, in words.
             *
             * Limits: at most 1000 characters.
             */
            style?: components["schemas"]["SunoStyleText"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title?: components["schemas"]["SunoTitle"];
            /**
             * Second of the source at which the new part begins: above 0, and before the source's end.
             *
             * Limits: more than 0.
             */
            continue_at?: components["schemas"]["SunoExtendAt"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * With settings of its own
         * Style, title and where to go on are yours.
         */
        SunoExtendCustom: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /**
             * Your settings hold.
             */
            parameter_mode: "custom";
            /** The completed task whose music goes on. */
            task_id?: components["schemas"]["SunoTaskId"];
            /**
             * Id of the track that goes on.
             *
             * Limits: not empty.
             */
            audio_id?: components["schemas"]["SunoAudioId"];
            /** Public URL of the track that goes on. */
            audio_url?: components["schemas"]["SourceAudioUrl"];
            /** Public URL of your audio. */
            upload_url?: components["schemas"]["SunoUploadUrl"];
            /** Whether the new part has no singing. */
            instrumental?: boolean;
            /**
             * How the music goes on, in words.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt?: components["schemas"]["SunoPrompt"];
            /**
             * The words that are sung, only with `upload_url`.
             *
             * Limits: at most 5000 characters.
             */
            lyrics?: components["schemas"]["SunoLyrics"];
            /**
             * Genre, mood, instruments and voice, in words.
             *
             * Limits: at most 1000 characters.
             */
            style: components["schemas"]["SunoStyleText"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /**
             * Second of the source at which the new part begins: above 0, and before the source's end.
             *
             * Limits: more than 0.
             */
            continue_at: components["schemas"]["SunoExtendAt"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno extend request
         * Exactly one source, and how it goes on. `parameter_mode` decides whose settings hold.
         */
        SunoExtendMusicRequest: components["schemas"]["SunoExtendAsSource"] | components["schemas"]["SunoExtendCustom"];
        /**
         * Suno model
         * The model that makes the music.
         * @example suno-v5.5
         */
        SunoModel4To55: "suno-v4" | "suno-v4.5" | "suno-v4.5-plus" | "suno-v5" | "suno-v5.5";
        /**
         * Suno inspiration request
         * Recordings that new music is inspired by.
         */
        SunoInspireMusicRequest: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel4To55"];
            /**
             * Public URLs of recordings, one to four.
             *
             * Limits: at least 1 items, at most 4 items.
             */
            audio_urls: components["schemas"]["SourceAudioUrl"][];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Cover, words by Suno
         * Suno writes the words and chooses style and title.
         */
        SunoCoverAutoLyrics: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /** Public URL of your audio. */
            upload_url: components["schemas"]["SunoUploadUrl"];
            /**
             * Suno writes the words.
             */
            vocal_mode: "auto_lyrics";
            /**
             * What the new song is about and how it sounds, in words.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt: components["schemas"]["SunoPrompt"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Cover, words of yours
         * Your words are sung as they are.
         */
        SunoCoverExactLyrics: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /** Public URL of your audio. */
            upload_url: components["schemas"]["SunoUploadUrl"];
            /**
             * Your words are sung.
             */
            vocal_mode: "exact_lyrics";
            /**
             * The words that are sung, as they are. Tags in brackets name the parts.
             *
             * Limits: at most 5000 characters.
             */
            lyrics: components["schemas"]["SunoLyrics"];
            /**
             * Genre, mood, instruments and voice, in words.
             *
             * Limits: at most 1000 characters.
             */
            style: components["schemas"]["SunoStyleText"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Cover without singing
         * Nobody sings.
         */
        SunoCoverInstrumental: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /** Public URL of your audio. */
            upload_url: components["schemas"]["SunoUploadUrl"];
            /**
             * Nobody sings.
             */
            vocal_mode: "instrumental";
            /**
             * Genre, mood, instruments and voice, in words.
             *
             * Limits: at most 1000 characters.
             */
            style: components["schemas"]["SunoStyleText"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno cover request
         * Three shapes. `vocal_mode` decides: words that Suno writes, words of yours, or no singing.
         */
        SunoCoverAudioRequest: components["schemas"]["SunoCoverAutoLyrics"] | components["schemas"]["SunoCoverExactLyrics"] | components["schemas"]["SunoCoverInstrumental"];
        /**
         * Your audios
         * Public URLs of your audios, exactly two.
         * @example [
         * "https://example.com/verse.mp3",
         * "https://example.com/chorus.mp3"
         * ]
         */
        SunoUploadUrls: components["schemas"]["SourceAudioUrl"][];
        /**
         * Mashup, words by Suno
         * Suno writes the words and chooses style and title.
         */
        SunoMashupAutoLyrics: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /**
             * Public URLs of your audios, exactly two.
             *
             * Limits: at least 2 items, at most 2 items.
             */
            upload_url_list: components["schemas"]["SunoUploadUrls"];
            /**
             * Suno writes the words.
             */
            vocal_mode: "auto_lyrics";
            /**
             * What the new song is about and how it sounds, in words.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt: components["schemas"]["SunoPrompt"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Mashup, words of yours
         * Your words are sung as they are.
         */
        SunoMashupExactLyrics: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /**
             * Public URLs of your audios, exactly two.
             *
             * Limits: at least 2 items, at most 2 items.
             */
            upload_url_list: components["schemas"]["SunoUploadUrls"];
            /**
             * Your words are sung.
             */
            vocal_mode: "exact_lyrics";
            /**
             * The words that are sung, as they are. Tags in brackets name the parts.
             *
             * Limits: at most 5000 characters.
             */
            lyrics: components["schemas"]["SunoLyrics"];
            /**
             * Genre, mood, instruments and voice, in words.
             *
             * Limits: at most 1000 characters.
             */
            style: components["schemas"]["SunoStyleText"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Mashup without singing
         * Nobody sings.
         */
        SunoMashupInstrumental: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /**
             * Public URLs of your audios, exactly two.
             *
             * Limits: at least 2 items, at most 2 items.
             */
            upload_url_list: components["schemas"]["SunoUploadUrls"];
            /**
             * Nobody sings.
             */
            vocal_mode: "instrumental";
            /**
             * Genre, mood, instruments and voice, in words.
             *
             * Limits: at most 1000 characters.
             */
            style: components["schemas"]["SunoStyleText"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /**
             * Id of a persona or of a voice of your own. `persona_type` says which.
             *
             * Limits: not empty.
             */
            persona_id?: components["schemas"]["SunoSingerId"];
            /** Whether `persona_id` names a style or a voice. */
            persona_type?: components["schemas"]["SunoSingerType"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno mashup request
         * Three shapes. `vocal_mode` decides: words that Suno writes, words of yours, or no singing.
         */
        SunoCreateMashupRequest: components["schemas"]["SunoMashupAutoLyrics"] | components["schemas"]["SunoMashupExactLyrics"] | components["schemas"]["SunoMashupInstrumental"];
        /**
         * Suno vocals request
         * A backing track, and what is sung to it.
         */
        SunoAddVocalsRequest: {
            /**
             * The model that makes the music.
             */
            model: "suno-v4.5-plus" | "suno-v5";
            /** Public URL of your backing track. */
            upload_url: components["schemas"]["SunoUploadUrl"];
            /**
             * The words that are sung, as they are. Tags in brackets name the parts.
             *
             * Limits: at most 5000 characters.
             */
            lyrics: components["schemas"]["SunoLyrics"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /**
             * Genre, mood, instruments and voice, in words.
             *
             * Limits: at most 1000 characters.
             */
            style: components["schemas"]["SunoStyleText"];
            /**
             * What the singing should not sound like. It may be empty.
             *
             * Limits: at most 200 characters.
             */
            negative_tags: components["schemas"]["SunoNegativeTags"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Styles
         * Style and genre in words.
         * @example folk, acoustic guitar
         */
        SunoTags: string;
        /**
         * Suno accompaniment request
         * A recording, and what accompanies it.
         */
        SunoAddInstrumentalRequest: {
            /**
             * The model that makes the music.
             */
            model: "suno-v4.5-plus" | "suno-v5" | "suno-v5.5";
            /** Public URL of your recording, for example of a voice. */
            upload_url: components["schemas"]["SunoUploadUrl"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /**
             * Style and genre in words. It may be empty.
             *
             * Limits: at most 1000 characters.
             */
            tags: components["schemas"]["SunoTags"];
            /**
             * What the accompaniment should not sound like. It may be empty.
             *
             * Limits: at most 200 characters.
             */
            negative_tags: components["schemas"]["SunoNegativeTags"];
            /** Whether a man or a woman sings. */
            vocal_gender?: components["schemas"]["SunoVocalGender"];
            /**
             * How strictly the style is followed.
             *
             * Limits: from 0, up to 1.
             */
            style_weight?: components["schemas"]["SunoStyleWeight"];
            /**
             * How far the result may stray from what is usual.
             *
             * Limits: from 0, up to 1.
             */
            weirdness_constraint?: components["schemas"]["SunoWeirdness"];
            /**
             * How much a source recording counts.
             *
             * Limits: from 0, up to 1.
             */
            audio_weight?: components["schemas"]["SunoAudioWeight"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
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
        /**
         * Section of a track
         * A section of a track that a task of yours has made.
         */
        SunoReplaceSectionOfTask: {
            /** Id of a completed Suno task of the same account that has made music. */
            task_id: components["schemas"]["SunoTaskId"];
            /**
             * Id of one track inside the task of `task_id`.
             *
             * Limits: not empty.
             */
            audio_id: components["schemas"]["SunoAudioId"];
            /**
             * The words of the new section.
             *
             * Limits: at most 5000 characters.
             */
            lyrics: components["schemas"]["SunoLyrics"];
            /**
             * The words of the whole song.
             *
             * Limits: at most 5000 characters.
             */
            full_lyrics: components["schemas"]["SunoLyrics"];
            /**
             * Style and genre in words.
             *
             * Limits: at most 1000 characters.
             */
            tags: components["schemas"]["SunoTags"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /** Second at which the section begins. */
            infill_start_time: components["schemas"]["SunoSectionStart"];
            /** Second at which the section ends, at least 10 seconds after its start. */
            infill_end_time: components["schemas"]["SunoSectionEnd"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
            upload_url?: never;
            model?: never;
        };
        /**
         * Section of your audio
         * A section of a song that you have uploaded.
         */
        SunoReplaceSectionOfUpload: {
            /** Public URL of your audio. */
            upload_url: components["schemas"]["SunoUploadUrl"];
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel"];
            /**
             * The words of the new section.
             *
             * Limits: at most 5000 characters.
             */
            lyrics: components["schemas"]["SunoLyrics"];
            /**
             * The words of the whole song.
             *
             * Limits: at most 5000 characters.
             */
            full_lyrics: components["schemas"]["SunoLyrics"];
            /**
             * Style and genre in words.
             *
             * Limits: at most 1000 characters.
             */
            tags: components["schemas"]["SunoTags"];
            /**
             * Title of the song.
             *
             * Limits: at most 80 characters.
             */
            title: components["schemas"]["SunoTitle"];
            /** Second at which the section begins. */
            infill_start_time: components["schemas"]["SunoSectionStart"];
            /** Second at which the section ends, at least 10 seconds after its start. */
            infill_end_time: components["schemas"]["SunoSectionEnd"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negative_tags?: components["schemas"]["SunoNegativeTags"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
            task_id?: never;
            audio_id?: never;
        };
        /**
         * Suno section request
         * The song, its section, and what takes its place. The song is a track of a task, or your audio with a `model`.
         */
        SunoReplaceSectionRequest: components["schemas"]["SunoReplaceSectionOfTask"] | components["schemas"]["SunoReplaceSectionOfUpload"];
        /**
         * Suno pending
         * The task has not ended. `generation_stage` may say how far it is.
         */
        SunoTaskPending: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * Where the task stands. Ask again later.
             */
            status: "pending" | "processing";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
        };
        /**
         * Track completed
         * The task has ended and its track is ready.
         */
        SunoTrackCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /** The whole song with its new section. */
            track: components["schemas"]["SunoTrack"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Track task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoTrackTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoTrackCompleted"] | components["schemas"]["SunoTaskFailed"];
        /** Source task */
        SunoSourceTaskId: components["schemas"]["SunoTaskId"];
        /**
         * Track id
         * Id of one track inside the task of `source_task_id`.
         * @example b8f1c2d4
         */
        SunoSourceAudioId: string;
        /**
         * Suno remaster request
         * A track, and the model that renders it again.
         */
        SunoRemasterAudioRequest: {
            /** The model that renders the track. Any model may have made it. */
            model: components["schemas"]["SunoModel4To55"];
            source_task_id: components["schemas"]["SunoSourceTaskId"];
            /**
             * Id of one track inside the task of `source_task_id`.
             *
             * Limits: not empty.
             */
            audio_id: components["schemas"]["SunoSourceAudioId"];
            /**
             * How far the result may differ, with `suno-v5` and `suno-v5.5`. Left out it counts as `normal`.
             *
             * Default: `"normal"`.
             */
            variation_category?: "subtle" | "normal" | "high";
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno stitch request
         * The track whose parts are joined.
         */
        SunoStitchAudioRequest: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel4To55"];
            source_task_id: components["schemas"]["SunoSourceTaskId"];
            /**
             * Id of one track inside the task of `source_task_id`.
             *
             * Limits: not empty.
             */
            audio_id: components["schemas"]["SunoSourceAudioId"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno sound request
         * A sound in words.
         */
        SunoTextToSoundRequest: {
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
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno sample request
         * A range of a recording that new music is made around.
         */
        SunoMusicFromSampleRequest: {
            /** The model that makes the music. */
            model: components["schemas"]["SunoModel4To55"];
            /** Public URL of the recording that the sample is in. */
            audio_url: components["schemas"]["SourceAudioUrl"];
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
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Stem
         * Which voice or instrument to take out. `split_stem_advanced` needs it.
         * @example Lead Vocal
         */
        SunoStemName: "Lead Vocal" | "Drum Kit" | "Kick" | "Snare" | "Risers" | "Bass" | "Backing Vocals" | "Piano" | "Electric Guitar" | "Percussion" | "String Section" | "Synth" | "Acoustic Guitar" | "Sound Effects" | "Synth Pad" | "Synth Bass" | "Guitar" | "Brass Section" | "Organ" | "Electronic Drum Kit" | "Lead Electric Guitar" | "Synth Keys" | "Rhythm Electric Guitar" | "Electric Piano" | "Upright Bass" | "Keyboards" | "Distorted Electric Guitar" | "Synth Strings" | "Synth Lead" | "Woodwinds" | "Rhythm Acoustic Guitar" | "Flute" | "Harp" | "Tambourine" | "Trumpet" | "Arpeggiator" | "Accordion" | "Fiddle" | "Pedal Steel Guitar" | "Synth Voice" | "Violin" | "Digital Piano" | "Synth Brass" | "Mandolin" | "Choir" | "Banjo" | "Bells" | "Clarinet" | "Tenor Saxophone" | "Trombone" | "Shaker" | "French Horn" | "Glockenspiel" | "Electric Bass" | "Cello" | "Timpani" | "Harmonica" | "Marimba" | "Vibraphone" | "Lap Steel Guitar" | "Saxophone" | "Orchestra" | "Horns" | "Cymbals" | "Hand Clap" | "Oboe" | "Celesta" | "Congas" | "Drone" | "Alto Saxophone" | "Double Bass" | "Ukulele" | "Harpsichord" | "Baritone Saxophone" | "Xylophone" | "Tuba" | "Bass Guitar" | "Whistle" | "Lead Guitar" | "Rhodes" | "808" | "Bongos" | "Bassoon" | "Cowbell" | "Viola" | "Sitar" | "Steel Drums" | "Piccolo" | "Theremin" | "Bagpipes" | "Hi-Hat" | "Music Box" | "Melodica" | "Tabla" | "Koto" | "Djembe" | "Taiko" | "Didgeridoo";
        /**
         * Suno stems request
         * A track, and into which parts it is taken apart.
         */
        SunoSeparateAudioStemsRequest: {
            /** Id of a completed Suno task of the same account that has made music. */
            task_id: components["schemas"]["SunoTaskId"];
            /**
             * Id of one track inside the task of `task_id`.
             *
             * Limits: not empty.
             */
            audio_id: components["schemas"]["SunoAudioId"];
            /**
             * Into what: `separate_vocal` into the voice and the rest, `split_stem` into every voice and instrument, `split_stem_advanced`
             * into the stem of `stem_name` and the rest.
             *
             * Default: `"separate_vocal"`.
             */
            type?: "separate_vocal" | "split_stem" | "split_stem_advanced";
            /** Which voice or instrument to take out. `split_stem_advanced` needs it. */
            stem_name?: components["schemas"]["SunoStemName"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Address of a stem
         * Format: uri
         * Where to download the stem. The address is temporary.
         * @example https://tempfile.runapi.ai/the-keeper-vocal.mp3
         */
        SunoStemUrl: string;
        /**
         * Part of a track
         * One sound file.
         */
        SunoStemAudio: {
            /** Its id, an opaque text. */
            id?: string;
            /** Its length in seconds. */
            duration_seconds?: number;
            /** Where to download it. The address is temporary. */
            audio_url: components["schemas"]["SunoStemUrl"];
        };
        /**
         * Stem and the rest
         * One stem, and the track without it.
         */
        SunoStemPair: {
            /** The stem. */
            stem_name: string;
            /** The stem alone. */
            extracted_audio: components["schemas"]["SunoStemAudio"];
            /** The track without it. */
            remaining_audio: components["schemas"]["SunoStemAudio"];
        };
        /**
         * Stems
         * The parts of the track by name. Only those that there are have an address.
         */
        SunoStems: {
            /** The voice. */
            vocal_url?: components["schemas"]["SunoStemUrl"];
            /** Everything but the voice. */
            instrumental_url?: components["schemas"]["SunoStemUrl"];
            /** The backing voices. */
            backing_vocals_url?: components["schemas"]["SunoStemUrl"];
            /** The bass. */
            bass_url?: components["schemas"]["SunoStemUrl"];
            /** The brass. */
            brass_url?: components["schemas"]["SunoStemUrl"];
            /** The drums. */
            drums_url?: components["schemas"]["SunoStemUrl"];
            /** The sound effects. */
            fx_url?: components["schemas"]["SunoStemUrl"];
            /** The guitars. */
            guitar_url?: components["schemas"]["SunoStemUrl"];
            /** The keyboards. */
            keyboard_url?: components["schemas"]["SunoStemUrl"];
            /** The percussion. */
            percussion_url?: components["schemas"]["SunoStemUrl"];
            /** The piano. */
            piano_url?: components["schemas"]["SunoStemUrl"];
            /** The strings. */
            strings_url?: components["schemas"]["SunoStemUrl"];
            /** The synthesizers. */
            synth_url?: components["schemas"]["SunoStemUrl"];
            /** The woodwinds. */
            woodwinds_url?: components["schemas"]["SunoStemUrl"];
            /** Of `split_stem_advanced`: the stem that was asked for, and what is left without it. */
            pairs?: components["schemas"]["SunoStemPair"][];
        };
        /**
         * Stems completed
         * The task has ended and the parts of the track are ready.
         */
        SunoStemsCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /** The parts of the track by name. Only those that there are have an address. */
            separated_audios: components["schemas"]["SunoStems"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Stems task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoStemsTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoStemsCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Source task of notes
         * Id of a completed Suno task of the same account that has made music, or that has taken a track apart. Which of them are
         * accepted is not published.
         */
        SunoMidiTaskId: components["schemas"]["TaskId"];
        /**
         * Suno notes request
         * The task whose notes are wanted.
         */
        SunoGenerateMidiRequest: {
            /**
             * Id of a completed Suno task of the same account that has made music, or that has taken a track apart. Which of them are
             * accepted is not published.
             */
            task_id: components["schemas"]["SunoMidiTaskId"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Note
         * One note.
         */
        SunoNote: {
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
        SunoInstrument: {
            /** The instrument. */
            name: string;
            /** Its notes. */
            notes: components["schemas"]["SunoNote"][];
        };
        /**
         * Notes completed
         * The task has ended and its notes are ready. There is no file.
         */
        SunoMidiCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /** The notes, instrument by instrument. */
            instruments: components["schemas"]["SunoInstrument"][];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Notes task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoMidiTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoMidiCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Suno WAV request
         * The track that is wanted as a WAV file.
         */
        SunoConvertAudioRequest: {
            /** Id of a completed Suno task of the same account that has made music. */
            task_id: components["schemas"]["SunoTaskId"];
            /**
             * Id of one track inside the task of `task_id`.
             *
             * Limits: not empty.
             */
            audio_id: components["schemas"]["SunoAudioId"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * WAV completed
         * The task has ended and its WAV file is ready.
         */
        SunoWavCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /** Where to download the WAV file. The address is temporary. */
            wav_url: string;
            /**
             * The task whose track it is, where the host gives it.
             *
             * Limits: not empty.
             */
            original_task_id?: components["schemas"]["TaskId"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * WAV task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoWavTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoWavCompleted"] | components["schemas"]["SunoTaskFailed"];
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
        /**
         * Suno music video request
         * The track that is wanted as a video, and what is written into it.
         */
        SunoVisualizeMusicRequest: {
            /** Id of a completed Suno task of the same account that has made music. */
            task_id: components["schemas"]["SunoTaskId"];
            /**
             * Id of one track inside the task of `task_id`.
             *
             * Limits: not empty.
             */
            audio_id: components["schemas"]["SunoAudioId"];
            /** Whose music it is. The video shows the name. */
            author?: components["schemas"]["SunoVideoAuthor"];
            /** A text that the video shows, mostly a domain. */
            domain_name?: components["schemas"]["SunoVideoDomain"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Music video completed
         * The task has ended and its video is ready.
         */
        SunoVideoCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /** Where to download the video. The address is temporary. */
            video_url: string;
            /**
             * The task whose track it is, where the host gives it.
             *
             * Limits: not empty.
             */
            original_task_id?: components["schemas"]["TaskId"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Music video task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoVideoTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoVideoCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Suno artwork request
         * The song that the pictures are for.
         */
        SunoGenerateArtworkRequest: {
            /**
             * Id of a completed task of the same account that has made a song from a text. Extensions and songs from uploads are
             * refused.
             *
             * Limits: not empty.
             */
            task_id: components["schemas"]["TaskId"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Artwork completed
         * The task has ended and its cover pictures are ready.
         */
        SunoArtworkCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /**
             * The pictures. There is at least one.
             *
             * Limits: at least 1 items.
             */
            covers: components["schemas"]["ImageFile"][];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Artwork task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoArtworkTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoArtworkCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Suno lyrics request
         * What a song is to be about.
         */
        SunoGenerateLyricsRequest: {
            /**
             * What the song is about, and how it is to sound, in words.
             *
             * Limits: not empty, at most 200 characters.
             */
            prompt: string;
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Lyrics as written
         * One version of the words, and a title for the song.
         */
        SunoLyricsVersion: {
            /** A title for the song. */
            title?: string;
            /** The words. */
            text: string;
        };
        /**
         * Lyrics completed
         * The task has ended and its lyrics are ready. There is no file.
         */
        SunoLyricsCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /**
             * The words, each version by itself. There is at least one.
             *
             * Limits: at least 1 items.
             */
            lyrics: components["schemas"]["SunoLyricsVersion"][];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Lyrics task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoLyricsTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoLyricsCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Lyrics to blend
         * The words of a song.
         * @example The harbour sleeps below the snow
         */
        SunoLyricsToBlend: string;
        /**
         * Suno lyrics blend request
         * Two lyrics that are to become one.
         */
        SunoBlendLyricsRequest: {
            /**
             * The first lyrics.
             *
             * Limits: not empty.
             */
            lyrics_a: components["schemas"]["SunoLyricsToBlend"];
            /**
             * The second lyrics.
             *
             * Limits: not empty.
             */
            lyrics_b: components["schemas"]["SunoLyricsToBlend"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Description of a style
         * What the music is to be like, in a few words.
         * @example calm piano at night
         */
        SunoStyleDescription: string;
        /**
         * Suno style request
         * What the music is to be like.
         */
        SunoBoostStyleRequest: {
            /**
             * What the music is to be like, in a few words.
             *
             * Limits: not empty.
             */
            description: components["schemas"]["SunoStyleDescription"];
        };
        /**
         * Style
         * A style that requests for music can use.
         */
        SunoStyle: {
            /** The style, in words. */
            style: string;
        };
        /**
         * Suno word times request
         * The track whose words are wanted with their times.
         */
        SunoGetTimestampedLyricsRequest: {
            /** Id of a completed Suno task of the same account that has made music. */
            task_id: components["schemas"]["SunoTaskId"];
            /**
             * Id of one track inside the task of `task_id`.
             *
             * Limits: not empty.
             */
            audio_id: components["schemas"]["SunoAudioId"];
        };
        /**
         * Timed word
         * One word and when it is sung.
         */
        SunoTimedWord: {
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
         * Timed words
         * The words in their order.
         */
        SunoTimedWords: components["schemas"]["SunoTimedWord"][];
        /**
         * Timed lyrics
         * The words in their order, as a test of the PHP SDK shows them. What is in the list is not published.
         */
        SunoTimedLines: unknown[];
        /**
         * Words with their times
         * When which word is sung. Published sources name the list in two ways, `aligned_words` and `lyrics`; one of them is present.
         */
        SunoTimedLyrics: {
            /** The words in their order, as the official SDKs read them. */
            aligned_words?: components["schemas"]["SunoTimedWords"];
            /** The words in their order, as a test of the PHP SDK shows them. What is in the list is not published. */
            lyrics?: components["schemas"]["SunoTimedLines"];
            /** How loud the track is over time. */
            waveform_data?: number[];
            /** A measure of how well the words were found, as the maker of the model gives it. */
            hoot_cer?: number;
            /** Whether the track is still a stream. */
            is_streamed?: boolean;
        };
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
        /**
         * Suno persona request
         * Which track of which song has the singer, and what to call it.
         */
        SunoGeneratePersonaRequest: {
            /** Id of a completed Suno task of the same account that has made music. */
            task_id: components["schemas"]["SunoTaskId"];
            /**
             * Id of one track inside the task of `task_id`.
             *
             * Limits: not empty.
             */
            audio_id: components["schemas"]["SunoAudioId"];
            /**
             * What you call it.
             *
             * Limits: not empty.
             */
            name: components["schemas"]["SunoName"];
            /**
             * What it is like.
             *
             * Limits: not empty.
             */
            description: components["schemas"]["SunoPersonaDescription"];
        };
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
            id: components["schemas"]["SunoPersonaId"];
            /**
             * What you call it.
             *
             * Limits: not empty.
             */
            name?: components["schemas"]["SunoName"];
            /**
             * What it is like.
             *
             * Limits: not empty.
             */
            description?: components["schemas"]["SunoPersonaDescription"];
        };
        /**
         * Persona of a song
         * The persona.
         */
        SunoPersonaMade: {
            /** A singer that songs can have. */
            persona: components["schemas"]["SunoPersona"];
        };
        /**
         * Suno phrase request
         * A recording of the voice, and where in it the voice is heard.
         */
        SunoVoiceToValidationPhraseRequest: {
            /** Public URL of a recording of the voice. */
            voice_url: components["schemas"]["SourceAudioUrl"];
            /** Where the voice begins. */
            vocal_start_seconds: number;
            /** Where the voice ends; after `vocal_start_seconds`. */
            vocal_end_seconds: number;
            /**
             * The language of the phrase.
             */
            language?: "en" | "zh" | "es" | "fr" | "pt" | "de" | "ja" | "ko" | "hi" | "ru";
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Phrase to read
         * What the owner of the voice has to read aloud, and record.
         * @example The quick fox waits for the evening train
         */
        SunoValidationPhrase: string;
        /**
         * Phrase completed
         * The task has ended and the phrase is ready. There is no file.
         */
        SunoPhraseCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /** What the maker of the model calls the state, where the host tells it. */
            provider_status?: string;
            /** What the owner of the voice has to read aloud, and record. */
            validation_phrase: components["schemas"]["SunoValidationPhrase"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Phrase task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoPhraseTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoPhraseCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Suno request for another phrase
         * The task whose phrase is too hard to read.
         */
        SunoRegenerateValidationPhraseRequest: {
            /**
             * Id of the task of the same account that has made the phrase from the recording.
             *
             * Limits: not empty.
             */
            task_id: components["schemas"]["TaskId"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Suno voice request
         * The task that has made the phrase, and a recording in which it is read.
         */
        SunoGenerateVoiceRequest: {
            /**
             * Id of the completed task of the same account that has made the phrase.
             *
             * Limits: not empty.
             */
            task_id: components["schemas"]["TaskId"];
            /** Public URL of a recording in which the owner of the voice reads the phrase. */
            verify_url: components["schemas"]["SourceAudioUrl"];
            /**
             * What you call it.
             *
             * Limits: not empty.
             */
            voice_name?: components["schemas"]["SunoName"];
            /** What the voice is like. */
            description?: string;
            /** What it sings. */
            style?: string;
            /**
             * How well the recorded person sings.
             */
            singer_skill_level?: "beginner" | "intermediate" | "advanced" | "professional";
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Voice completed
         * The task has ended and the voice has been made. There is no file.
         */
        SunoGenerateVoiceCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** How far the music is. `first_audio_ready`: one track can be heard already. */
            generation_stage?: components["schemas"]["SunoStage"];
            /** What the maker of the model calls the state, where the host tells it. */
            provider_status?: string;
            /**
             * The voice's id, an opaque text.
             *
             * Limits: not empty.
             */
            voice_id: string;
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Voice task
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        SunoGenerateVoiceTask: components["schemas"]["SunoTaskPending"] | components["schemas"]["SunoGenerateVoiceCompleted"] | components["schemas"]["SunoTaskFailed"];
        /**
         * Suno voice check request
         * The task that has made the voice.
         */
        SunoCheckVoiceRequest: {
            /**
             * Id of the task of the same account that has made the voice.
             *
             * Limits: not empty.
             */
            task_id: components["schemas"]["TaskId"];
        };
        /**
         * Voice check
         * Whether songs can use the voice.
         */
        SunoVoiceCheck: {
            /** True when songs can use it. */
            is_available: boolean;
        };
        /**
         * Keep a singer
         * Which track of which song has the singer, and what to call it.
         */
        SunoPersonaRequest: {
            source_task_id: components["schemas"]["SunoSourceTaskId"];
            /**
             * Id of one track inside the task of `source_task_id`.
             *
             * Limits: not empty.
             */
            source_audio_id: components["schemas"]["SunoSourceAudioId"];
            /**
             * What you call it.
             *
             * Limits: not empty.
             */
            name: components["schemas"]["SunoName"];
            /**
             * What it is like.
             *
             * Limits: not empty.
             */
            description: components["schemas"]["SunoPersonaDescription"];
        };
        /**
         * Persona made
         * The persona, ready for songs.
         */
        SunoPersonaAnswer: {
            /**
             * An id, where the host gives one.
             *
             * Limits: not empty.
             */
            id?: components["schemas"]["TaskId"];
            /** A state, where the host gives one. */
            status?: string;
            /** A singer that songs can have. */
            persona: components["schemas"]["SunoPersona"];
        };
        /**
         * Persona as it stands
         * The persona, and whether songs can use it.
         */
        SunoPersonaState: {
            /** A singer that songs can have. */
            persona: components["schemas"]["SunoPersona"];
            /**
             * Whether songs can use it.
             */
            status: "available" | "failed";
        };
        /**
         * Expand a style
         * What the music is to be like.
         */
        SunoStyleExpansionRequest: {
            /**
             * What the music is to be like, in a few words.
             *
             * Limits: not empty.
             */
            description: components["schemas"]["SunoStyleDescription"];
        };
        /**
         * Export a track
         * The track that is wanted as a WAV file.
         */
        SunoAudioExportRequest: {
            /**
             * Id of the track.
             *
             * Limits: not empty.
             */
            source_audio_id: components["schemas"]["SunoSourceAudioId"];
            /** Id of the completed task of the same account that has made the track. It may be left out. */
            source_task_id?: components["schemas"]["SunoSourceTaskId"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Render a music video
         * The track that is wanted as a video, and what is written into it.
         */
        SunoMusicVisualizationRequest: {
            /**
             * Id of the track.
             *
             * Limits: not empty.
             */
            source_audio_id: components["schemas"]["SunoSourceAudioId"];
            /** Id of the completed task of the same account that has made the track. It may be left out. */
            source_task_id?: components["schemas"]["SunoSourceTaskId"];
            /** Whose music it is. The video shows the name. */
            author?: components["schemas"]["SunoVideoAuthor"];
            /** A text that the video shows, mostly a domain. */
            domain_name?: components["schemas"]["SunoVideoDomain"];
            /** Public URL, best HTTPS, that receives one POST when the task ends. Leave it out to poll only. */
            callback_url?: components["schemas"]["CallbackUrl"];
        };
        /**
         * Get the times of words
         * The track whose words are wanted with their times.
         */
        SunoTimestampedLyricsRequest: {
            /**
             * Id of the track.
             *
             * Limits: not empty.
             */
            source_audio_id: components["schemas"]["SunoSourceAudioId"];
            /** Id of the completed task of the same account that has made the track. It may be left out. */
            source_task_id?: components["schemas"]["SunoSourceTaskId"];
        };
        /**
         * Clone a voice
         * A recording of the voice, and what to call it.
         */
        SunoVoiceRequest: {
            /** Public URL of a recording of the voice. */
            source_audio_url: components["schemas"]["SourceAudioUrl"];
            /**
             * What you call it.
             *
             * Limits: not empty.
             */
            name?: components["schemas"]["SunoName"];
        };
        /**
         * Voice
         * A voice that songs can be sung with.
         */
        SunoVoice: {
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
            name?: components["schemas"]["SunoName"];
        };
        /**
         * Voice made
         * The voice.
         */
        SunoVoiceAnswer: {
            /** A voice that songs can be sung with. */
            voice: components["schemas"]["SunoVoice"];
        };
        /**
         * Voice as it stands
         * The voice, and whether songs can use it.
         */
        SunoVoiceState: {
            /** A voice that songs can be sung with. */
            voice: components["schemas"]["SunoVoice"];
            /**
             * Whether songs can use it.
             */
            status: "available" | "failed";
        };
        /**
         * Stored answer
         * The HTTP answer that the request would have had.
         */
        StoredAnswer: {
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
        StoredTaskCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /** The HTTP answer that the request would have had. */
            response: components["schemas"]["StoredAnswer"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Refusal stored
         * The task has ended without a result. Where the host kept its refusal, that is in it.
         */
        StoredTaskFailed: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has failed.
             */
            status: "failed";
            /** Why the task failed, in words. */
            error?: string;
            /** The HTTP answer that the request would have had. */
            response?: components["schemas"]["StoredAnswer"];
        };
        /**
         * Task with its answer
         * The task as it stands. `status` says which shape this is; completed and failed are final.
         */
        StoredTask: components["schemas"]["TaskPending"] | components["schemas"]["StoredTaskCompleted"] | components["schemas"]["StoredTaskFailed"];
        /**
         * Completed
         * The task has ended and its videos are ready.
         */
        TaskCompleted: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            id: components["schemas"]["TaskId"];
            /**
             * The task has completed.
             */
            status: "completed";
            /**
             * The results. There is at least one.
             *
             * Limits: at least 1 items.
             */
            videos: components["schemas"]["Videos"];
            /** What the task took. */
            usage?: components["schemas"]["Usage"];
        };
        /**
         * Finished task
         * What a callback brings: a task that has completed or failed. It carries the same fields as the answer of the task's
         * status operation.
         */
        TaskFinished: components["schemas"]["TaskCompleted"] | components["schemas"]["AudiosCompleted"] | components["schemas"]["ImagesCompleted"] | components["schemas"]["TextCompleted"] | components["schemas"]["SunoTracksCompleted"] | components["schemas"]["SunoTrackCompleted"] | components["schemas"]["SunoStemsCompleted"] | components["schemas"]["SunoMidiCompleted"] | components["schemas"]["SunoWavCompleted"] | components["schemas"]["SunoVideoCompleted"] | components["schemas"]["SunoArtworkCompleted"] | components["schemas"]["SunoLyricsCompleted"] | components["schemas"]["SunoPhraseCompleted"] | components["schemas"]["SunoGenerateVoiceCompleted"] | components["schemas"]["TaskFailed"];
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
                "application/json": components["schemas"]["TaskCreated"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
                "application/json": components["schemas"]["Error"];
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
        ServiceFilter: components["schemas"]["PricedService"];
        /**
         * Only prices of this action.
         * @example modify_video
         */
        ActionFilter: components["schemas"]["PricedAction"];
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
        PersonaInPath: components["schemas"]["SunoPersonaId"];
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
            /** The balance. */
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
                    "application/json": components["schemas"]["PriceScheduleList"];
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
                "application/json": components["schemas"]["PriceQuoteRequest"];
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
        /** The file, or where it is. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileRequest"];
                "multipart/form-data": components["schemas"]["FileForm"];
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
        /** What the file will be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FilePrepareRequest"];
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
        /** Which upload is complete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileConfirmRequest"];
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
                "application/json": components["schemas"]["LumaModifyVideoRequest"];
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
                "application/json": components["schemas"]["RunwayTextToVideoRequest"];
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
                "application/json": components["schemas"]["RunwayExtendVideoRequest"];
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
                "application/json": components["schemas"]["RunwayAlephEditVideoRequest"];
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
                "application/json": components["schemas"]["HailuoTextToVideoRequest"];
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
                "application/json": components["schemas"]["HailuoImageToVideoRequest"];
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
                "application/json": components["schemas"]["KlingTextToVideoRequest"];
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
                "application/json": components["schemas"]["KlingImageToVideoRequest"];
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
                "application/json": components["schemas"]["KlingEditVideoRequest"];
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
                "application/json": components["schemas"]["KlingExtendVideoRequest"];
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
                "application/json": components["schemas"]["KlingMotionControlRequest"];
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
                "application/json": components["schemas"]["KlingAiAvatarRequest"];
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
                "application/json": components["schemas"]["ElevenlabsTextToSpeechRequest"];
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
                "application/json": components["schemas"]["ElevenlabsTextToDialogueRequest"];
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
                "application/json": components["schemas"]["ElevenlabsTextToSoundRequest"];
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
                "application/json": components["schemas"]["ElevenlabsIsolateAudioRequest"];
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
                "application/json": components["schemas"]["ElevenlabsSpeechToTextRequest"];
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
                "application/json": components["schemas"]["WanTextToVideoRequest"];
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
                "application/json": components["schemas"]["WanImageToVideoRequest"];
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
                "application/json": components["schemas"]["WanEditVideoRequest"];
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
                "application/json": components["schemas"]["WanAnimateRequest"];
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
                "application/json": components["schemas"]["WanSpeechToVideoRequest"];
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
                "application/json": components["schemas"]["WanTextToImageRequest"];
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
                "application/json": components["schemas"]["SunoTextToMusicRequest"];
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
                "application/json": components["schemas"]["SunoExtendMusicRequest"];
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
                "application/json": components["schemas"]["SunoInspireMusicRequest"];
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
                "application/json": components["schemas"]["SunoCoverAudioRequest"];
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
                "application/json": components["schemas"]["SunoCreateMashupRequest"];
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
                "application/json": components["schemas"]["SunoAddVocalsRequest"];
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
                "application/json": components["schemas"]["SunoAddInstrumentalRequest"];
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
                "application/json": components["schemas"]["SunoReplaceSectionRequest"];
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
                "application/json": components["schemas"]["SunoRemasterAudioRequest"];
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
                "application/json": components["schemas"]["SunoStitchAudioRequest"];
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
                "application/json": components["schemas"]["SunoTextToSoundRequest"];
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
                "application/json": components["schemas"]["SunoMusicFromSampleRequest"];
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
                "application/json": components["schemas"]["SunoSeparateAudioStemsRequest"];
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
                "application/json": components["schemas"]["SunoGenerateMidiRequest"];
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
                "application/json": components["schemas"]["SunoConvertAudioRequest"];
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
                "application/json": components["schemas"]["SunoVisualizeMusicRequest"];
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
                "application/json": components["schemas"]["SunoGenerateArtworkRequest"];
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
                "application/json": components["schemas"]["SunoGenerateLyricsRequest"];
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
                "application/json": components["schemas"]["SunoBlendLyricsRequest"];
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
                "application/json": components["schemas"]["SunoBoostStyleRequest"];
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
                "application/json": components["schemas"]["SunoGetTimestampedLyricsRequest"];
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
                "application/json": components["schemas"]["SunoGeneratePersonaRequest"];
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
                "application/json": components["schemas"]["SunoVoiceToValidationPhraseRequest"];
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
                "application/json": components["schemas"]["SunoRegenerateValidationPhraseRequest"];
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
                "application/json": components["schemas"]["SunoGenerateVoiceRequest"];
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
                "application/json": components["schemas"]["SunoCheckVoiceRequest"];
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
                "application/json": components["schemas"]["SunoMusicFromSampleRequest"];
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
                "application/json": components["schemas"]["SunoPersonaRequest"];
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
                "application/json": components["schemas"]["SunoStyleExpansionRequest"];
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
                "application/json": components["schemas"]["SunoAudioExportRequest"];
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
                "application/json": components["schemas"]["SunoMusicVisualizationRequest"];
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
                "application/json": components["schemas"]["SunoTimestampedLyricsRequest"];
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
                "application/json": components["schemas"]["SunoVoiceRequest"];
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
