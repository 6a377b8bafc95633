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
                    "application/json": components["schemas"]["AlephFinished"];
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
                    "application/json": components["schemas"]["FluxKontextFinished"];
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
                    "application/json": components["schemas"]["Gpt4oImageFinished"];
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
                    "application/json": components["schemas"]["RunwayFinished"];
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
                    "application/json": components["schemas"]["SunoFinished"];
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
                    "application/json": components["schemas"]["SunoLyricsFinished"];
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
                    "application/json": components["schemas"]["SunoStemsFinished"];
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
                    "application/json": components["schemas"]["SunoWavFinished"];
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
                    "application/json": components["schemas"]["SunoVideoFinished"];
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
                    "application/json": components["schemas"]["SunoMidiFinished"];
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
                    "application/json": components["schemas"]["SunoArtworkFinished"];
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
                    "application/json": components["schemas"]["SunoPhraseFinished"];
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
                    "application/json": components["schemas"]["SunoVoiceFinished"];
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
                    "application/json": components["schemas"]["VeoFinished"];
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
                    "application/json": components["schemas"]["Veo4kFinished"];
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
             * 200: the task exists. Refusals: 400 and 422 a value is not accepted; 401 the key is missing or wrong; 402 the balance is
             * too low; 404 there is no such endpoint; 405, 429 and 430 too many calls; 408 the model gave no result for more than ten
             * minutes; 409 it is there already; 413 a text or file is too long; 451 a file could not be fetched; 455 maintenance; 500
             * the host failed; 501 and 531 the generation failed; 505 the feature is switched off.
             */
            code: components["schemas"]["CreateCode"];
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
         * Prompt
         * What to make, in words.
         * @example A paper boat sails down a rainy street
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
        /**
         * Aleph request
         * A clip, and what should become of it.
         */
        AlephRequest: {
            /**
             * The change you want.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["AnyPrompt"];
            /** Public URL of the clip to change. */
            videoUrl: components["schemas"]["FileUrl"];
            /** Public URL of a picture whose style or content the result takes up. */
            referenceImage?: components["schemas"]["FileUrl"];
            /**
             * Aspect ratio.
             */
            aspectRatio?: "16:9" | "9:16" | "4:3" | "3:4" | "1:1" | "21:9";
            /** The same number makes the same clip again. */
            seed?: number;
            /** Text of a watermark on the result. */
            waterMark?: components["schemas"]["WatermarkText"];
            /** Whether the result is stored in China. */
            uploadCn?: components["schemas"]["UploadCn"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
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
        /**
         * End of an Aleph task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        AlephFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /** The result. Empty if the task has failed. */
            data?: {
                /** Where to download the clip. The address is temporary. */
                result_video_url?: components["schemas"]["FileUrl"];
                /** Where to download a picture of the clip. */
                result_image_url?: components["schemas"]["FileUrl"];
            } | null;
        };
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
        /**
         * Record
         * What every record of a task has.
         */
        DatedRecord: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /** The request, as JSON inside a text. */
            paramJson?: components["schemas"]["ParamText"];
            /** When the task was created, as date and time in a text. */
            createTime?: components["schemas"]["DateText"];
            /** When the task ended, as date and time in a text. Empty while it runs. */
            completeTime?: components["schemas"]["EndDateText"];
            /** Code of the fault, if the task has failed. */
            errorCode?: components["schemas"]["FaultCode"];
            /** Why the task failed, in words. */
            errorMessage?: components["schemas"]["FaultText"];
        };
        /**
         * 0 without an error code, running
         * The task is running. Ask again.
         */
        AlephRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
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
        AlephVideo: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId?: components["schemas"]["TaskId"];
            /** Where to download the clip. The address is temporary. */
            resultVideoUrl: components["schemas"]["FileUrl"];
            /** Where to download a picture of the clip. */
            resultImageUrl?: components["schemas"]["FileUrl"];
        };
        /**
         * 1, succeeded
         * The task has ended and its result is ready.
         */
        AlephSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
                /**
                 * The task has succeeded.
                 */
                successFlag: 1;
                /** The clip. */
                response: components["schemas"]["AlephVideo"];
            };
        };
        /**
         * 0 with an error code, failed
         * The task has ended without a result. This is final.
         */
        AlephFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
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
        Refusal: {
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
        AlephAnswer: components["schemas"]["AlephRunning"] | components["schemas"]["AlephSucceeded"] | components["schemas"]["AlephFailed"] | components["schemas"]["Refusal"];
        /**
         * Flux Kontext request
         * A text, and a picture to change if you like.
         */
        FluxKontextRequest: {
            /**
             * What to make or to change, in English.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["AnyPrompt"];
            /** Public URL of the picture to change. */
            inputImage?: components["schemas"]["FileUrl"];
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
             */
            safetyTolerance?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
            /** Text of a watermark on the result. */
            watermark?: components["schemas"]["WatermarkText"];
            /** Whether the result is stored in China. */
            uploadCn?: components["schemas"]["UploadCn"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Result
         * The result of a task.
         */
        FluxKontextImage: {
            /** Where the picture can be fetched for some minutes, at the model's own host. */
            originImageUrl?: components["schemas"]["FileUrl"];
            /** Where to download the picture. The address is temporary. */
            resultImageUrl: components["schemas"]["FileUrl"];
        };
        /**
         * End of a Flux Kontext task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        FluxKontextFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its results if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                taskId: components["schemas"]["TaskId"];
                /** The result of a task. */
                info?: components["schemas"]["FluxKontextImage"];
            };
        };
        /**
         * 0, generating
         * The task is running. Ask again.
         */
        FluxKontextGenerating: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
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
        FluxKontextSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
                /**
                 * The task has succeeded.
                 */
                successFlag: 1;
                /** The result of a task. */
                response: components["schemas"]["FluxKontextImage"];
            };
        };
        /**
         * 2 or 3, failed
         * The task has ended without a result. This is final.
         */
        FluxKontextFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
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
        FluxKontextAnswer: components["schemas"]["FluxKontextGenerating"] | components["schemas"]["FluxKontextSucceeded"] | components["schemas"]["FluxKontextFailed"] | components["schemas"]["Refusal"];
        /**
         * GPT-4o image request
         * A text, pictures to work on, or both.
         */
        Gpt4oImageRequest: {
            /**
             * What to make, in words.
             *
             * Limits: not empty.
             */
            prompt?: components["schemas"]["AnyPrompt"];
            /**
             * Public URLs of up to five pictures to work on. Takes JFIF, PJPEG, JPEG, PJP, JPG, PNG or WEBP files.
             *
             * Limits: at least 1 items, at most 5 items.
             */
            filesUrl?: components["schemas"]["FileUrl"][];
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
            fileUrl?: components["schemas"]["FileUrl"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Result addresses
         * Where to download the results. The addresses are temporary.
         */
        ResultUrls: string[];
        /**
         * Result
         * The result of a task.
         */
        Gpt4oImages: {
            /**
             * Where to download the results. The addresses are temporary.
             *
             * Limits: at least 1 items.
             */
            result_urls: components["schemas"]["ResultUrls"];
        };
        /**
         * End of a GPT-4o image task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        Gpt4oImageFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its results if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                taskId: components["schemas"]["TaskId"];
                /** The result of a task. */
                info?: components["schemas"]["Gpt4oImages"];
            };
        };
        /**
         * Progress
         * How far the task is, as a text from `0.00` to `1.00`.
         * @example 0.50
         */
        ImageProgress: string;
        /**
         * 0, generating
         * The task is running. Ask again.
         */
        Gpt4oImageGenerating: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
                /**
                 * The task is running.
                 */
                successFlag: 0;
                /** How far the task is, as a text from `0.00` to `1.00`. */
                progress?: components["schemas"]["ImageProgress"];
            };
        };
        /**
         * 1, succeeded
         * The task has ended and its result is ready.
         */
        Gpt4oImageSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
                /**
                 * The task has succeeded.
                 */
                successFlag: 1;
                /** The result of a task. */
                response: components["schemas"]["Gpt4oImages"];
                /** How far the task is, as a text from `0.00` to `1.00`. */
                progress?: components["schemas"]["ImageProgress"];
            };
        };
        /**
         * 2, failed
         * The task has ended without a result. This is final.
         */
        Gpt4oImageFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
                /**
                 * The task has failed.
                 */
                successFlag: 2;
                /** How far the task is, as a text from `0.00` to `1.00`. */
                progress?: components["schemas"]["ImageProgress"];
            };
        };
        /**
         * Answer to a question for a GPT-4o image task
         * The task's record, running, succeeded or failed, or a refusal. `code` and `successFlag` say which.
         */
        Gpt4oImageAnswer: components["schemas"]["Gpt4oImageGenerating"] | components["schemas"]["Gpt4oImageSucceeded"] | components["schemas"]["Gpt4oImageFailed"] | components["schemas"]["Refusal"];
        /**
         * Link to a GPT-4o image
         * A picture of a task that is to be downloaded.
         */
        Gpt4oDownloadRequest: {
            /**
             * Id of the task that has made the picture.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /** Address of the picture, as the task's record has it. */
            url: string;
        };
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
        /**
         * Runway request
         * A text, and a picture to begin with if you like.
         */
        RunwayRequest: {
            /**
             * What to make, in words.
             *
             * Limits: not empty, at most 1800 characters.
             */
            prompt: components["schemas"]["Prompt1800"];
            /** Public URL of the first frame. */
            imageUrl?: components["schemas"]["FileUrl"];
            /** Length in seconds. The published page calls it a number and shows a text. */
            duration: (5 | 10) | ("5" | "10");
            /** Resolution of the clip. */
            quality: components["schemas"]["RunwayQuality"];
            /**
             * Aspect ratio, asked for without a picture. With one it is the picture's, whatever stands here.
             */
            aspectRatio?: "16:9" | "4:3" | "1:1" | "3:4" | "9:16";
            /** Text of a watermark on the result. */
            waterMark?: components["schemas"]["WatermarkText"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * End of a Runway task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        RunwayFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its results if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                task_id: components["schemas"]["TaskId"];
                /** Id of the clip. */
                video_id?: components["schemas"]["PlainText"];
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
        RunwayExtensionRequest: {
            /**
             * Id of the task whose clip is continued. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /**
             * What happens next.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["AnyPrompt"];
            /** Resolution of the clip. */
            quality: components["schemas"]["RunwayQuality"];
            /** Text of a watermark on the result. */
            waterMark?: components["schemas"]["WatermarkText"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Record
         * What every record of a task has.
         */
        RunwayRecord: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /** Id of the task whose clip was continued. Empty for a new clip. */
            parentTaskId?: string | null;
            /** What was asked for. */
            generateParam?: {
                /** What to make, in words. */
                prompt?: components["schemas"]["PlainText"];
                /** Where the first frame can be fetched. Empty without one. */
                imageUrl?: string | null;
                /** Whether the prompt was enlarged. */
                expandPrompt?: boolean | null;
            };
            /** When the task was created, as date and time in a text. */
            generateTime?: components["schemas"]["DateText"];
            /** Code of the fault, if the task has failed. */
            failCode?: components["schemas"]["FaultCode"];
            /** Why the task failed, in words. */
            failMsg?: components["schemas"]["FaultText"];
            /**
             * 1: the files are no longer kept. 0: they are.
             */
            expireFlag?: 0 | 1;
        };
        /**
         * Running
         * The task has not ended. Ask again.
         */
        RunwayRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["RunwayRecord"] & {
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
        RunwayVideo: {
            /** Id of the clip. */
            videoId?: components["schemas"]["PlainText"];
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId?: components["schemas"]["TaskId"];
            /** Where to download the clip. The address is temporary. */
            videoUrl: components["schemas"]["FileUrl"];
            /** Where to download a picture of the clip. */
            imageUrl?: components["schemas"]["FileUrl"];
        };
        /**
         * Succeeded
         * The task has ended and its result is ready.
         */
        RunwaySucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["RunwayRecord"] & {
                /**
                 * The task has succeeded.
                 */
                state: "success";
                /** The clip. */
                videoInfo: components["schemas"]["RunwayVideo"];
            };
        };
        /**
         * Failed
         * The task has ended without a result. This is final.
         */
        RunwayFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["RunwayRecord"] & {
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
        RunwayAnswer: components["schemas"]["RunwayRunning"] | components["schemas"]["RunwaySucceeded"] | components["schemas"]["RunwayFailed"] | components["schemas"]["Refusal"];
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
        /**
         * Suno music request
         * What the song is to be like.
         */
        SunoMusicRequest: {
            /** true: style, title and lyrics are yours. false: the prompt alone counts. */
            customMode: boolean;
            /** Whether nobody sings. */
            instrumental: boolean;
            /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
            model: components["schemas"]["SunoModel"];
            /**
             * In custom mode the lyrics, word for word. Otherwise what the song is about: Suno writes the lyrics.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt?: components["schemas"]["SunoPrompt"];
            /**
             * Style and genre in words.
             *
             * Limits: not empty, at most 1000 characters.
             */
            style?: components["schemas"]["SunoStyle"];
            /**
             * Title of the song.
             *
             * Limits: not empty, at most 80 characters.
             */
            title?: components["schemas"]["SunoShortTitle"];
            /** What the music should not sound like. */
            negativeTags?: components["schemas"]["SunoNegativeTags"];
            /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
            vocalGender?: components["schemas"]["SunoVocalGender"];
            /**
             * How much the style counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            styleWeight?: components["schemas"]["SunoWeight"];
            /**
             * How far the music may stray, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            weirdnessConstraint?: components["schemas"]["SunoWeight"];
            /**
             * How much the recording counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            audioWeight?: components["schemas"]["SunoWeight"];
            /**
             * Id of a persona or of a voice that you have made. Only custom mode takes it.
             *
             * Limits: not empty.
             */
            personaId?: components["schemas"]["SunoSingerId"];
            /** Whether the id is that of a persona or of a voice. V5 and V5_5 take it. */
            personaModel?: components["schemas"]["SunoSingerKind"];
            /**
             * Length in seconds. Only V5_5 in custom mode takes it.
             *
             * Limits: from 10, up to 360.
             */
            duration?: components["schemas"]["SunoSeconds"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        } & (components["schemas"]["SunoCustomRules"] & components["schemas"]["SunoV4Rules"]);
        /**
         * Track
         * A track as callbacks have it. While the task goes on some of its fields are empty.
         */
        SunoFinishedTrack: {
            /** Id of the track. */
            id: components["schemas"]["PlainText"];
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
        SunoFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
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
                task_id: components["schemas"]["TaskId"];
                /** The tracks so far. Empty if the task has failed. */
                data?: components["schemas"]["SunoFinishedTrack"][] | null;
            };
        };
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
        /**
         * Suno extension request
         * A track, and how it goes on.
         */
        SunoExtensionRequest: {
            /** true: the settings are those of this request. false: those of the track. */
            defaultParamFlag: boolean;
            /**
             * Id of a track, as the record of its task has it.
             *
             * Limits: not empty.
             */
            audioId: components["schemas"]["SunoAudioId"];
            /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
            model: components["schemas"]["SunoModel"];
            /**
             * Whether nobody sings. Then there are neither `prompt` nor `vocalGender`.
             *
             * Default: `false`.
             */
            instrumental?: boolean;
            /**
             * How the music goes on, in words.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt?: components["schemas"]["SunoPrompt"];
            /**
             * Style and genre in words.
             *
             * Limits: not empty, at most 1000 characters.
             */
            style?: components["schemas"]["SunoStyle"];
            /**
             * Title of the song.
             *
             * Limits: not empty, at most 100 characters.
             */
            title?: components["schemas"]["SunoTitle"];
            /**
             * Second of the track from which it goes on.
             *
             * Limits: more than 0.
             */
            continueAt?: number;
            /** What the music should not sound like. */
            negativeTags?: components["schemas"]["SunoNegativeTags"];
            /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
            vocalGender?: components["schemas"]["SunoVocalGender"];
            /**
             * How much the style counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            styleWeight?: components["schemas"]["SunoWeight"];
            /**
             * How far the music may stray, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            weirdnessConstraint?: components["schemas"]["SunoWeight"];
            /**
             * How much the recording counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            audioWeight?: components["schemas"]["SunoWeight"];
            /**
             * Id of a persona or of a voice that you have made. Only custom mode takes it.
             *
             * Limits: not empty.
             */
            personaId?: components["schemas"]["SunoSingerId"];
            /** Whether the id is that of a persona or of a voice. V5 and V5_5 take it. */
            personaModel?: components["schemas"]["SunoSingerKind"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        } & (components["schemas"]["SunoOwnRules"] & components["schemas"]["SunoV4Rules"] & components["schemas"]["SunoTitleRules"] & unknown);
        /**
         * Recording
         * Format: uri
         * Public URL of your recording, which has up to 8 minutes.
         * @example https://example.com/music.mp3
         */
        SunoUploadUrl: string;
        /**
         * Suno cover request
         * A recording that is to sound in another way.
         */
        SunoUploadCoverRequest: {
            /** Public URL of your recording, which has up to 8 minutes. */
            uploadUrl: components["schemas"]["SunoUploadUrl"];
            /** true: style, title and lyrics are yours. false: the prompt alone counts. */
            customMode: boolean;
            /** Whether nobody sings. */
            instrumental: boolean;
            /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
            model: components["schemas"]["SunoModel"];
            /**
             * In custom mode the lyrics, word for word. Otherwise what the song is about: Suno writes the lyrics.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt?: components["schemas"]["SunoPrompt"];
            /**
             * Style and genre in words.
             *
             * Limits: not empty, at most 1000 characters.
             */
            style?: components["schemas"]["SunoStyle"];
            /**
             * Title of the song.
             *
             * Limits: not empty, at most 100 characters.
             */
            title?: components["schemas"]["SunoTitle"];
            /** What the music should not sound like. */
            negativeTags?: components["schemas"]["SunoNegativeTags"];
            /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
            vocalGender?: components["schemas"]["SunoVocalGender"];
            /**
             * How much the style counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            styleWeight?: components["schemas"]["SunoWeight"];
            /**
             * How far the music may stray, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            weirdnessConstraint?: components["schemas"]["SunoWeight"];
            /**
             * How much the recording counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            audioWeight?: components["schemas"]["SunoWeight"];
            /**
             * Id of a persona or of a voice that you have made. Only custom mode takes it.
             *
             * Limits: not empty.
             */
            personaId?: components["schemas"]["SunoSingerId"];
            /** Whether the id is that of a persona or of a voice. V5 and V5_5 take it. */
            personaModel?: components["schemas"]["SunoSingerKind"];
            /**
             * Length in seconds. Only V5_5 in custom mode takes it.
             *
             * Limits: from 10, up to 360.
             */
            duration?: components["schemas"]["SunoSeconds"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        } & (components["schemas"]["SunoCustomRules"] & components["schemas"]["SunoV4Rules"] & components["schemas"]["SunoTitleRules"]);
        /**
         * Suno extension request for a recording
         * A recording, and how it goes on.
         */
        SunoUploadExtensionRequest: {
            /** Public URL of your recording, which has up to 8 minutes. */
            uploadUrl: components["schemas"]["SunoUploadUrl"];
            /** true: style and title are those of this request. false: those of the recording. */
            defaultParamFlag: boolean;
            /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
            model: components["schemas"]["SunoModel"];
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
            prompt?: components["schemas"]["SunoPrompt"];
            /**
             * Style and genre in words.
             *
             * Limits: not empty, at most 1000 characters.
             */
            style?: components["schemas"]["SunoStyle"];
            /**
             * Title of the song.
             *
             * Limits: not empty, at most 100 characters.
             */
            title?: components["schemas"]["SunoTitle"];
            /**
             * Second of the recording from which it goes on.
             *
             * Limits: more than 0.
             */
            continueAt: number;
            /** What the music should not sound like. */
            negativeTags?: components["schemas"]["SunoNegativeTags"];
            /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
            vocalGender?: components["schemas"]["SunoVocalGender"];
            /**
             * How much the style counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            styleWeight?: components["schemas"]["SunoWeight"];
            /**
             * How far the music may stray, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            weirdnessConstraint?: components["schemas"]["SunoWeight"];
            /**
             * How much the recording counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            audioWeight?: components["schemas"]["SunoWeight"];
            /**
             * Id of a persona or of a voice that you have made. Only custom mode takes it.
             *
             * Limits: not empty.
             */
            personaId?: components["schemas"]["SunoSingerId"];
            /** Whether the id is that of a persona or of a voice. V5 and V5_5 take it. */
            personaModel?: components["schemas"]["SunoSingerKind"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        } & (components["schemas"]["SunoOwnRules"] & components["schemas"]["SunoV4Rules"] & components["schemas"]["SunoTitleRules"]);
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
        /**
         * Suno accompaniment request
         * A recording, and what accompanies it.
         */
        SunoInstrumentalRequest: {
            /** Public URL of your recording, which has up to 8 minutes. */
            uploadUrl: components["schemas"]["SunoUploadUrl"];
            /** The model that makes the music. */
            model?: components["schemas"]["SunoTrackModel"];
            /**
             * Title of the song.
             *
             * Limits: not empty.
             */
            title: components["schemas"]["SunoAnyTitle"];
            /**
             * Style and genre in words.
             *
             * Limits: not empty, at most 1000 characters.
             */
            tags: components["schemas"]["SunoStyle"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negativeTags: components["schemas"]["SunoShortNegativeTags"];
            /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
            vocalGender?: components["schemas"]["SunoVocalGender"];
            /**
             * How much the style counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            styleWeight?: components["schemas"]["SunoWeight"];
            /**
             * How far the music may stray, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            weirdnessConstraint?: components["schemas"]["SunoWeight"];
            /**
             * How much the recording counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            audioWeight?: components["schemas"]["SunoWeight"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Suno vocals request
         * A recording, and what is sung to it.
         */
        SunoVocalsRequest: {
            /** Public URL of your recording, which has up to 8 minutes. */
            uploadUrl: components["schemas"]["SunoUploadUrl"];
            /**
             * What is sung.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["AnyPrompt"];
            /** The model that makes the music. */
            model?: components["schemas"]["SunoTrackModel"];
            /**
             * Title of the song.
             *
             * Limits: not empty.
             */
            title: components["schemas"]["SunoAnyTitle"];
            /**
             * Style and genre in words.
             *
             * Limits: not empty, at most 1000 characters.
             */
            style: components["schemas"]["SunoStyle"];
            /**
             * What the music should not sound like.
             *
             * Limits: at most 200 characters.
             */
            negativeTags: components["schemas"]["SunoShortNegativeTags"];
            /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
            vocalGender?: components["schemas"]["SunoVocalGender"];
            /**
             * How much the style counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            styleWeight?: components["schemas"]["SunoWeight"];
            /**
             * How far the music may stray, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            weirdnessConstraint?: components["schemas"]["SunoWeight"];
            /**
             * How much the recording counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            audioWeight?: components["schemas"]["SunoWeight"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Suno mashup request
         * Two recordings that are to become one song.
         */
        SunoMashupRequest: {
            /**
             * Public URLs of the two recordings.
             *
             * Limits: at least 2 items, at most 2 items.
             */
            uploadUrlList: components["schemas"]["FileUrl"][];
            /** true: style, title and lyrics are yours. false: the prompt alone counts. */
            customMode: boolean;
            /** Whether nobody sings. */
            instrumental?: boolean;
            /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
            model: components["schemas"]["SunoModel"];
            /**
             * In custom mode the lyrics, word for word. Otherwise what the song is about: Suno writes the lyrics.
             *
             * Limits: not empty, at most 5000 characters.
             */
            prompt?: components["schemas"]["SunoPrompt"];
            /**
             * Style and genre in words.
             *
             * Limits: not empty, at most 1000 characters.
             */
            style?: components["schemas"]["SunoStyle"];
            /**
             * Title of the song.
             *
             * Limits: not empty, at most 80 characters.
             */
            title?: components["schemas"]["SunoShortTitle"];
            /** Whether a man (`m`) or a woman (`f`) is more likely to sing. */
            vocalGender?: components["schemas"]["SunoVocalGender"];
            /**
             * How much the style counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            styleWeight?: components["schemas"]["SunoWeight"];
            /**
             * How far the music may stray, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            weirdnessConstraint?: components["schemas"]["SunoWeight"];
            /**
             * How much the recording counts, with up to two decimals.
             *
             * Limits: from 0, up to 1.
             */
            audioWeight?: components["schemas"]["SunoWeight"];
            /**
             * Length in seconds. Only V5_5 in custom mode takes it.
             *
             * Limits: from 10, up to 360.
             */
            duration?: components["schemas"]["SunoSeconds"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        } & (components["schemas"]["SunoCustomRules"] & components["schemas"]["SunoV4Rules"]);
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
        /**
         * Part of a track
         * A part of a track that is to be sung anew.
         */
        SunoSectionOfTask: {
            /**
             * Id of the task that has made the music. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["SunoTaskId"];
            /**
             * Id of a track of that task.
             *
             * Limits: not empty.
             */
            audioId: components["schemas"]["SunoAudioIdInTask"];
            /**
             * What is sung in the new part.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["AnyPrompt"];
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
            title: components["schemas"]["SunoAnyTitle"];
            /** What the music should not sound like. */
            negativeTags?: components["schemas"]["SunoNegativeTags"];
            /**
             * Second at which the part begins.
             *
             * Limits: from 0.
             */
            infillStartS: components["schemas"]["SunoSecond"];
            /**
             * Second at which the part ends, at least 10 later.
             *
             * Limits: from 0.
             */
            infillEndS: components["schemas"]["SunoSecond"];
            /**
             * All lyrics of the song as it will be.
             *
             * Limits: not empty.
             */
            fullLyrics: string;
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            uploadUrl?: never;
            model?: never;
        };
        /**
         * Part of a recording
         * A part of a recording that is to be sung anew.
         */
        SunoSectionOfUpload: {
            /** Public URL of your recording, which has up to 8 minutes. */
            uploadUrl: components["schemas"]["SunoUploadUrl"];
            /** The model that makes the music. V6 and its sisters are on no page yet; users report them. */
            model: components["schemas"]["SunoModel"];
            /**
             * What is sung in the new part.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["AnyPrompt"];
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
            title: components["schemas"]["SunoAnyTitle"];
            /** What the music should not sound like. */
            negativeTags?: components["schemas"]["SunoNegativeTags"];
            /**
             * Second at which the part begins.
             *
             * Limits: from 0.
             */
            infillStartS: components["schemas"]["SunoSecond"];
            /**
             * Second at which the part ends, at least 10 later.
             *
             * Limits: from 0.
             */
            infillEndS: components["schemas"]["SunoSecond"];
            /**
             * All lyrics of the song as it will be.
             *
             * Limits: not empty.
             */
            fullLyrics: string;
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            taskId?: never;
            audioId?: never;
        };
        /**
         * Suno section request
         * A part of a track or of a recording that is to be sung anew.
         */
        SunoSectionRequest: components["schemas"]["SunoSectionOfTask"] | components["schemas"]["SunoSectionOfUpload"];
        /**
         * Suno sound request
         * What is to be heard.
         */
        SunoSoundRequest: {
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
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Record
         * What every record of a task with music has.
         */
        SunoMusicRecord: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /** Id of the track that was worked on. Empty for a new song. */
            parentMusicId?: string | null;
            /** The request, as JSON inside a text. */
            param?: components["schemas"]["ParamText"];
            /** What the task does. */
            type?: components["schemas"]["PlainText"];
            /** Code of the fault, if the task has failed. */
            errorCode?: components["schemas"]["FaultCode"];
            /** Why the task failed, in words. */
            errorMessage?: components["schemas"]["FaultText"];
        };
        /**
         * Track
         * A track. While the task goes on some of its fields are empty.
         */
        SunoTrack: {
            /** Id of the track. */
            id: components["schemas"]["PlainText"];
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
        SunoMusicResponse: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId?: components["schemas"]["TaskId"];
            /** The tracks. Empty if the task has failed. */
            sunoData: components["schemas"]["SunoTrack"][];
        };
        /**
         * Running
         * The task has not ended. Ask again.
         */
        SunoMusicRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoMusicRecord"] & {
                /**
                 * PENDING: it waits for its turn. TEXT_SUCCESS: the words are there. FIRST_SUCCESS: the first track is there.
                 */
                status: "PENDING" | "TEXT_SUCCESS" | "FIRST_SUCCESS";
                /** The tracks, two as a rule. */
                response?: components["schemas"]["SunoMusicResponse"];
            };
        };
        /**
         * Succeeded
         * The task has ended and its result is ready.
         */
        SunoMusicSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoMusicRecord"] & {
                /**
                 * SUCCESS: the task has succeeded. CALLBACK_EXCEPTION: only the callback did not arrive; where there is no result the task may still be at work.
                 */
                status: "SUCCESS" | "CALLBACK_EXCEPTION";
                /** The tracks, two as a rule. */
                response?: components["schemas"]["SunoMusicResponse"];
                /** The results as the market has them, which V6 may answer with. */
                resultJson?: components["schemas"]["JobResultText"];
            };
        };
        /**
         * Failed
         * The task has ended without a result. This is final.
         */
        SunoMusicFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoMusicRecord"] & {
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
        SunoMusicAnswer: components["schemas"]["SunoMusicRunning"] | components["schemas"]["SunoMusicSucceeded"] | components["schemas"]["SunoMusicFailed"] | components["schemas"]["Refusal"];
        /**
         * Suno persona request
         * The track whose voice and style are to be kept.
         */
        SunoPersonaRequest: {
            /**
             * Id of the task that has made the music. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["SunoTaskId"];
            /**
             * Id of a track of that task.
             *
             * Limits: not empty.
             */
            audioId: components["schemas"]["SunoAudioIdInTask"];
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
         * Persona
         * The persona, or a refusal.
         */
        SunoPersona: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The persona. */
            data: {
                /** Id of the persona, for `personaId`. */
                personaId: components["schemas"]["PlainText"];
            };
        } | components["schemas"]["Refusal"];
        /**
         * Suno timed lyrics request
         * A track whose words are to be found in it.
         */
        SunoTimedLyricsRequest: {
            /**
             * Id of the task that has made the music. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["SunoTaskId"];
            /**
             * Id of a track of that task.
             *
             * Limits: not empty.
             */
            audioId: components["schemas"]["SunoAudioIdInTask"];
        };
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
            msg: components["schemas"]["SuccessMessage"];
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
        } | components["schemas"]["Refusal"];
        /**
         * Suno lyrics request
         * What the words are to be about.
         */
        SunoLyricsRequest: {
            /**
             * What the words are about, in up to 200 characters.
             *
             * Limits: not empty, at most 200 characters.
             */
            prompt: string;
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * End of a Suno task with lyrics
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        SunoLyricsFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
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
                task_id: components["schemas"]["TaskId"];
                /** The versions. Empty if the task has failed. */
                data?: {
                    /** Title of the song. */
                    title?: string;
                    /** The lyrics. */
                    text?: string;
                    /** How this version stands. */
                    status?: string;
                    /** Why the task failed, in words. */
                    error_message?: components["schemas"]["FaultText"];
                }[] | null;
            };
        };
        /**
         * Record
         * What every record of a task with lyrics has.
         */
        SunoLyricsRecord: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /** The request, as JSON inside a text. */
            param?: components["schemas"]["ParamText"];
            /** What the task does. */
            type?: components["schemas"]["PlainText"];
            /** Code of the fault, if the task has failed. */
            errorCode?: components["schemas"]["FaultCode"];
            /** Why the task failed, in words. */
            errorMessage?: components["schemas"]["FaultText"];
        };
        /**
         * Running
         * The task has not ended. Ask again.
         */
        SunoLyricsRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoLyricsRecord"] & {
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
        SunoLyricsResponse: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId?: components["schemas"]["TaskId"];
            /** The versions. */
            data: {
                /** Title of the song. */
                title?: string;
                /** The lyrics. */
                text: string;
                /** How this version stands. */
                status?: string;
                /** Why the task failed, in words. */
                errorMessage?: components["schemas"]["FaultText"];
            }[];
        };
        /**
         * Succeeded
         * The task has ended and its result is ready.
         */
        SunoLyricsSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoLyricsRecord"] & {
                /**
                 * SUCCESS: the task has succeeded. CALLBACK_EXCEPTION: only the callback did not arrive; where there is no result the task may still be at work.
                 */
                status: "SUCCESS" | "CALLBACK_EXCEPTION";
                /** The lyrics, mostly in several versions. */
                response?: components["schemas"]["SunoLyricsResponse"];
            };
        };
        /**
         * Failed
         * The task has ended without a result. This is final.
         */
        SunoLyricsFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoLyricsRecord"] & {
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
        SunoLyricsAnswer: components["schemas"]["SunoLyricsRunning"] | components["schemas"]["SunoLyricsSucceeded"] | components["schemas"]["SunoLyricsFailed"] | components["schemas"]["Refusal"];
        /**
         * Stem
         * The one stem that `split_stem_advanced` takes out.
         */
        SunoStemName: "Lead Vocal" | "Drum Kit" | "Kick" | "Snare" | "Risers" | "Bass" | "Backing Vocals" | "Piano" | "Electric Guitar" | "Percussion" | "String Section" | "Synth" | "Acoustic Guitar" | "Sound Effects" | "Synth Pad" | "Synth Bass" | "Guitar" | "Brass Section" | "Organ" | "Electronic Drum Kit" | "Lead Electric Guitar" | "Synth Keys" | "Rhythm Electric Guitar" | "Electric Piano" | "Upright Bass" | "Keyboards" | "Distorted Electric Guitar" | "Synth Strings" | "Synth Lead" | "Woodwinds" | "Rhythm Acoustic Guitar" | "Flute" | "Harp" | "Tambourine" | "Trumpet" | "Arpeggiator" | "Accordion" | "Fiddle" | "Pedal Steel Guitar" | "Synth Voice" | "Violin" | "Digital Piano" | "Synth Brass" | "Mandolin" | "Choir" | "Banjo" | "Bells" | "Clarinet" | "Tenor Saxophone" | "Trombone" | "Shaker" | "French Horn" | "Glockenspiel" | "Electric Bass" | "Cello" | "Timpani" | "Harmonica" | "Marimba" | "Vibraphone" | "Lap Steel Guitar" | "Saxophone" | "Orchestra" | "Horns" | "Cymbals" | "Hand Clap" | "Oboe" | "Celesta" | "Congas" | "Drone" | "Alto Saxophone" | "Double Bass" | "Ukulele" | "Harpsichord" | "Baritone Saxophone" | "Xylophone" | "Tuba" | "Bass Guitar" | "Whistle" | "Lead Guitar" | "Rhodes" | "808" | "Bongos" | "Bassoon" | "Cowbell" | "Viola" | "Sitar" | "Steel Drums" | "Piccolo" | "Theremin" | "Bagpipes" | "Hi-Hat" | "Music Box" | "Melodica" | "Tabla" | "Koto" | "Djembe" | "Taiko" | "Didgeridoo";
        /**
         * Stems of a track
         * A track that is to be taken apart.
         */
        SunoStemsOfTask: {
            /**
             * Id of the task that has made the music. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["SunoTaskId"];
            /**
             * Id of a track of that task.
             *
             * Limits: not empty.
             */
            audioId: components["schemas"]["SunoAudioIdInTask"];
            /**
             * The voice and the rest, all stems, or the one of `stemName`.
             *
             * Default: `"separate_vocal"`.
             */
            type?: "separate_vocal" | "split_stem" | "split_stem_advanced";
            /** The one stem that `split_stem_advanced` takes out. */
            stemName?: components["schemas"]["SunoStemName"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            audioUrl?: never;
        };
        /**
         * Stems of a recording
         * A recording that is to be taken apart.
         */
        SunoStemsOfUpload: {
            /** Public URL of your recording. */
            audioUrl: components["schemas"]["SunoUploadUrl"];
            /** An id that one page asks for beside the address, and another does not. */
            audioId?: components["schemas"]["PlainText"];
            /**
             * The voice and the rest, all stems, or the one of `stemName`.
             *
             * Default: `"separate_vocal"`.
             */
            type?: "separate_vocal" | "split_stem" | "split_stem_advanced";
            /** The one stem that `split_stem_advanced` takes out. */
            stemName?: components["schemas"]["SunoStemName"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
            taskId?: never;
        };
        /**
         * Suno stems request
         * A track or a recording that is to be taken apart.
         */
        SunoStemsRequest: components["schemas"]["SunoStemsOfTask"] | components["schemas"]["SunoStemsOfUpload"];
        /**
         * End of a Suno stems task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        SunoStemsFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its results if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                task_id: components["schemas"]["TaskId"];
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
        SunoPlainRecord: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /** Id of the track. */
            musicId?: string | null;
            /** Id of the track. */
            audioId?: string | null;
            /** Where the end is announced. */
            callbackUrl?: string | null;
            /** Code of the fault, if the task has failed. */
            errorCode?: components["schemas"]["FaultCode"];
            /** Why the task failed, in words. */
            errorMessage?: components["schemas"]["FaultText"];
        };
        /**
         * Running
         * The task has not ended. Ask again.
         */
        SunoStemsRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoPlainRecord"] & {
                /**
                 * The task is running.
                 */
                successFlag: "PENDING";
            };
        };
        /**
         * Stem address
         * Where to download the stem. The address is temporary. Empty where there is no such stem.
         * @example https://tempfile.aiquickdraw.com/s/stem.mp3
         */
        SunoStemUrl: string | null;
        /**
         * Result
         * The stems. Those that were not made are empty.
         */
        SunoStemsResponse: {
            /** Where the whole track can be fetched. */
            originUrl?: string | null;
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            vocalUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            instrumentalUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            backingVocalsUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            drumsUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            bassUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            guitarUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            pianoUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            keyboardUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            percussionUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            stringsUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            synthUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            fxUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            brassUrl?: components["schemas"]["SunoStemUrl"];
            /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
            woodwindsUrl?: components["schemas"]["SunoStemUrl"];
            /** The stems again, with ids. Empty where none have one. */
            originData?: {
                /** Id of the stem, by which notes can be written of it. */
                id?: components["schemas"]["PlainText"];
                /** Where to download the stem. The address is temporary. Empty where there is no such stem. */
                audio_url?: components["schemas"]["SunoStemUrl"];
                /** Length in seconds. */
                duration?: number | null;
                /** What is heard. */
                stem_type_group_name?: components["schemas"]["PlainText"];
            }[] | null;
        };
        /**
         * Succeeded
         * The task has ended and its result is ready.
         */
        SunoStemsSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoPlainRecord"] & {
                /**
                 * SUCCESS: the task has succeeded. CALLBACK_EXCEPTION: only the callback did not arrive; where there is no result the task may still be at work.
                 */
                successFlag: "SUCCESS" | "CALLBACK_EXCEPTION";
                /** The stems. Those that were not made are empty. */
                response?: components["schemas"]["SunoStemsResponse"];
            };
        };
        /**
         * Failed
         * The task has ended without a result. This is final.
         */
        SunoStemsFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoPlainRecord"] & {
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
        SunoStemsAnswer: components["schemas"]["SunoStemsRunning"] | components["schemas"]["SunoStemsSucceeded"] | components["schemas"]["SunoStemsFailed"] | components["schemas"]["Refusal"];
        /**
         * Suno WAV request
         * A track of a task.
         */
        SunoWavRequest: {
            /**
             * Id of the task that has made the music. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["SunoTaskId"];
            /**
             * Id of a track of that task.
             *
             * Limits: not empty.
             */
            audioId: components["schemas"]["SunoAudioIdInTask"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * End of a Suno WAV task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        SunoWavFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its results if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                task_id: components["schemas"]["TaskId"];
                /** Where to download the file. Empty if the task has failed. */
                audioWavUrl?: string | null;
            };
        };
        /**
         * Running
         * The task has not ended. Ask again.
         */
        SunoWavRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoPlainRecord"] & {
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
        SunoWavResponse: {
            /** Where to download the file. The address is temporary. */
            audioWavUrl: components["schemas"]["FileUrl"];
        };
        /**
         * Succeeded
         * The task has ended and its result is ready.
         */
        SunoWavSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoPlainRecord"] & {
                /**
                 * SUCCESS: the task has succeeded. CALLBACK_EXCEPTION: only the callback did not arrive; where there is no result the task may still be at work.
                 */
                successFlag: "SUCCESS" | "CALLBACK_EXCEPTION";
                /** The result of a task. */
                response?: components["schemas"]["SunoWavResponse"];
            };
        };
        /**
         * Failed
         * The task has ended without a result. This is final.
         */
        SunoWavFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoPlainRecord"] & {
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
        SunoWavAnswer: components["schemas"]["SunoWavRunning"] | components["schemas"]["SunoWavSucceeded"] | components["schemas"]["SunoWavFailed"] | components["schemas"]["Refusal"];
        /**
         * Suno video request
         * A track of a task.
         */
        SunoVideoRequest: {
            /**
             * Id of the task that has made the music. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["SunoTaskId"];
            /**
             * Id of a track of that task.
             *
             * Limits: not empty.
             */
            audioId: components["schemas"]["SunoAudioIdInTask"];
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
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * End of a Suno video task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        SunoVideoFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its results if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                task_id: components["schemas"]["TaskId"];
                /** Where to download the file. Empty if the task has failed. */
                video_url?: string | null;
            };
        };
        /**
         * Running
         * The task has not ended. Ask again.
         */
        SunoVideoRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoPlainRecord"] & {
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
        SunoVideoResponse: {
            /** Where to download the file. The address is temporary. */
            videoUrl: components["schemas"]["FileUrl"];
        };
        /**
         * Succeeded
         * The task has ended and its result is ready.
         */
        SunoVideoSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoPlainRecord"] & {
                /**
                 * SUCCESS: the task has succeeded. CALLBACK_EXCEPTION: only the callback did not arrive; where there is no result the task may still be at work.
                 */
                successFlag: "SUCCESS" | "CALLBACK_EXCEPTION";
                /** The result of a task. */
                response?: components["schemas"]["SunoVideoResponse"];
            };
        };
        /**
         * Failed
         * The task has ended without a result. This is final.
         */
        SunoVideoFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoPlainRecord"] & {
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
        SunoVideoAnswer: components["schemas"]["SunoVideoRunning"] | components["schemas"]["SunoVideoSucceeded"] | components["schemas"]["SunoVideoFailed"] | components["schemas"]["Refusal"];
        /**
         * Suno notes request
         * Stems of which notes are wanted.
         */
        SunoMidiRequest: {
            /**
             * Id of the task that has taken a track apart. It must have succeeded. Without `audioId` notes of all its stems are written.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /**
             * Id of one of its stems.
             *
             * Limits: not empty.
             */
            audioId?: string;
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Time of a note
         * A second. Some messages have it as a text.
         */
        SunoNoteTime: number | string;
        /**
         * Notes
         * Who plays what. Tasks with `split_stem` have none.
         */
        SunoNotes: {
            /** How the notes stand. */
            state?: components["schemas"]["PlainText"];
            /** The instruments. */
            instruments?: {
                /** The instrument. */
                name?: components["schemas"]["PlainText"];
                /** Its notes. */
                notes?: {
                    /** The note's number in MIDI. */
                    pitch?: number;
                    /** Second at which it begins. */
                    start?: components["schemas"]["SunoNoteTime"];
                    /** Second at which it ends. */
                    end?: components["schemas"]["SunoNoteTime"];
                    /** How strongly it is played. */
                    velocity?: number;
                }[];
            }[];
        };
        /**
         * End of a Suno notes task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        SunoMidiFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            task_id: components["schemas"]["TaskId"];
            /** The notes. Empty if the task has failed. */
            data?: components["schemas"]["SunoNotes"] | null;
        };
        /**
         * 0, generating
         * The task is running. Ask again.
         */
        SunoMidiRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
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
        SunoMidiSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
                /**
                 * The task has succeeded.
                 */
                successFlag: 1;
                /** Who plays what. Tasks with `split_stem` have none. */
                midiData: components["schemas"]["SunoNotes"];
            };
        };
        /**
         * 2 or 3, failed
         * The task has ended without a result. This is final.
         */
        SunoMidiFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
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
        SunoMidiAnswer: components["schemas"]["SunoMidiRunning"] | components["schemas"]["SunoMidiSucceeded"] | components["schemas"]["SunoMidiFailed"] | components["schemas"]["Refusal"];
        /**
         * Suno artwork request
         * A song that is to have a cover.
         */
        SunoArtworkRequest: {
            /**
             * Id of the task that has made the music. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["SunoTaskId"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Code of a create answer
         * 200: the task exists. Refusals: 400 and 422 a value is not accepted; 401 the key is missing or wrong; 402 the balance is
         * too low; 404 there is no such endpoint; 405, 429 and 430 too many calls; 408 the model gave no result for more than ten
         * minutes; 409 it is there already; 413 a text or file is too long; 451 a file could not be fetched; 455 maintenance; 500
         * the host failed; 501 and 531 the generation failed; 505 the feature is switched off.
         * @example 200
         */
        CreateCode: 200 | 400 | 401 | 402 | 404 | 405 | 408 | 409 | 413 | 422 | 429 | 430 | 451 | 455 | 500 | 501 | 505 | 531;
        /**
         * Answer to a request for artwork
         * The new task if `code` is 200, the first one of that song if it is 400, otherwise a refusal without `data`.
         */
        SunoArtworkCreated: {
            /**
             * 200: the task exists. Refusals: 400 and 422 a value is not accepted; 401 the key is missing or wrong; 402 the balance is
             * too low; 404 there is no such endpoint; 405, 429 and 430 too many calls; 408 the model gave no result for more than ten
             * minutes; 409 it is there already; 413 a text or file is too long; 451 a file could not be fetched; 455 maintenance; 500
             * the host failed; 501 and 531 the generation failed; 505 the feature is switched off.
             */
            code: components["schemas"]["CreateCode"];
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task. Empty in another refusal. */
            data?: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                taskId: components["schemas"]["TaskId"];
            } | null;
        };
        /**
         * End of a Suno artwork task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        SunoArtworkFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its results if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                taskId: components["schemas"]["TaskId"];
                /** Where to download the covers. Empty if the task has failed. */
                images?: components["schemas"]["FileUrl"][] | null;
            };
        };
        /**
         * 0 or 2, running
         * The task is running. Ask again.
         */
        SunoArtworkRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
                /**
                 * The task is running.
                 */
                successFlag: 0 | 2;
            };
        };
        /**
         * Result
         * The covers, two as a rule.
         */
        SunoArtwork: {
            /**
             * Where to download the covers. The addresses are temporary.
             *
             * Limits: at least 1 items.
             */
            images: components["schemas"]["FileUrl"][];
        };
        /**
         * 1, succeeded
         * The task has ended and its result is ready.
         */
        SunoArtworkSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
                /**
                 * The task has succeeded.
                 */
                successFlag: 1;
                /** The covers, two as a rule. */
                response: components["schemas"]["SunoArtwork"];
            };
        };
        /**
         * 3, failed
         * The task has ended without a result. This is final.
         */
        SunoArtworkFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["DatedRecord"] & {
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
        SunoArtworkAnswer: components["schemas"]["SunoArtworkRunning"] | components["schemas"]["SunoArtworkSucceeded"] | components["schemas"]["SunoArtworkFailed"] | components["schemas"]["Refusal"];
        /**
         * Suno phrase request
         * A recording of somebody singing.
         */
        SunoPhraseRequest: {
            /** Public URL of your recording. */
            voiceUrl: components["schemas"]["SunoUploadUrl"];
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
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * End of a task for a phrase
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        SunoPhraseFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its results if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                taskId: components["schemas"]["TaskId"];
                /** The phrase to record. */
                validateInfo?: components["schemas"]["PlainText"];
                /** How the task ended. */
                status?: components["schemas"]["PlainText"];
                /** Code of the fault, if the task has failed. */
                errorCode?: components["schemas"]["FaultCode"];
                /** Why the task failed, in words. */
                errorMessage?: components["schemas"]["FaultText"];
            };
        };
        /**
         * Task with a phrase
         * Id of the task that has given the phrase. It must have succeeded.
         * @example 5c79a1e06d3f4b2f9a8e71c05d3fbe8e
         */
        SunoPhraseTaskId: string;
        /**
         * Suno new phrase request
         * A task whose phrase is to be another one.
         */
        SunoNewPhraseRequest: {
            /**
             * Id of the task that has given the phrase. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["SunoPhraseTaskId"];
            /** Public URL that receives a POST when the task ends. The name is spelt so. */
            calBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Record
         * What every record of a task for a voice has.
         */
        SunoVoiceRecordBase: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /** Code of the fault, if the task has failed. */
            errorCode?: components["schemas"]["FaultCode"];
            /** Why the task failed, in words. */
            errorMessage?: components["schemas"]["FaultText"];
        };
        /**
         * Running
         * The task has not ended. Ask again.
         */
        SunoPhraseRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoVoiceRecordBase"] & {
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
        SunoPhraseReady: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoVoiceRecordBase"] & {
                /**
                 * wait_validating: the phrase is there and waits to be recorded. success: the voice has been made since.
                 */
                status: "wait_validating" | "success";
                /** The phrase to record. */
                validateInfo: components["schemas"]["PlainText"];
            };
        };
        /**
         * Failed
         * The task has ended without a result. This is final.
         */
        SunoVoiceFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoVoiceRecordBase"] & {
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
        SunoPhraseAnswer: components["schemas"]["SunoPhraseRunning"] | components["schemas"]["SunoPhraseReady"] | components["schemas"]["SunoVoiceFailed"] | components["schemas"]["Refusal"];
        /**
         * Suno voice request
         * The phrase as it was sung, and what the voice is called.
         */
        SunoVoiceRequest: {
            /**
             * Id of the task that has given the phrase. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["SunoPhraseTaskId"];
            /** Public URL of a recording of the phrase, sung rather than spoken. */
            verifyUrl: components["schemas"]["FileUrl"];
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
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * End of a task for a voice
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        SunoVoiceFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its results if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                taskId: components["schemas"]["TaskId"];
                /** Id of the voice. */
                voiceId?: components["schemas"]["PlainText"];
                /** How the task ended. */
                status?: components["schemas"]["PlainText"];
                /** Code of the fault, if the task has failed. */
                errorCode?: components["schemas"]["FaultCode"];
                /** Why the task failed, in words. */
                errorMessage?: components["schemas"]["FaultText"];
            };
        };
        /**
         * Running
         * The task has not ended. Ask again.
         */
        SunoVoiceRunning: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoVoiceRecordBase"] & {
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
        SunoVoiceReady: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["SunoVoiceRecordBase"] & {
                /**
                 * The task has succeeded.
                 */
                status: "success";
                /** Id of the voice, for `personaId`. */
                voiceId: components["schemas"]["PlainText"];
            };
        };
        /**
         * Answer to a question for a voice
         * The task's record, running, succeeded or failed, or a refusal. `code` and `status` say which.
         */
        SunoVoiceAnswer: components["schemas"]["SunoVoiceRunning"] | components["schemas"]["SunoVoiceReady"] | components["schemas"]["SunoVoiceFailed"] | components["schemas"]["Refusal"];
        /**
         * Suno voice check request
         * The task that has made the voice.
         */
        SunoVoiceCheckRequest: {
            /**
             * Id of the task that has made the voice.
             *
             * Limits: not empty.
             */
            task_id: components["schemas"]["TaskId"];
        };
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
            msg: components["schemas"]["SuccessMessage"];
            /** The voice. */
            data: {
                /** Whether it can be used. */
                isAvailable: boolean;
            };
        } | components["schemas"]["Refusal"];
        /**
         * Seed
         * The same number makes similar clips. Left out, the host takes any.
         * @example 12345
         */
        VeoSeed: number;
        /**
         * Veo request
         * A text, and pictures if you like: the first frame, the first and the last, or what shall appear.
         */
        VeoRequest: {
            /**
             * What to make, in words.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["AnyPrompt"];
            /**
             * Public URLs of pictures: one first frame, the first and the last, or up to three that are referred to.
             *
             * Limits: at least 1 items, at most 3 items.
             */
            imageUrls?: components["schemas"]["FileUrl"][];
            /**
             * The model: for quality, fast, or at the lowest price.
             *
             * Default: `"veo3_fast"`.
             */
            model?: "veo3" | "veo3_fast" | "veo3_lite";
            /**
             * What the pictures are for. Left out, the host decides by whether there are any.
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
             */
            duration?: 4 | 6 | 8;
            /**
             * The same number makes similar clips. Left out, the host takes any.
             *
             * Limits: from 10000, up to 99999.
             */
            seeds?: components["schemas"]["VeoSeed"];
            /** Text of a watermark on the result. */
            watermark?: components["schemas"]["WatermarkText"];
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
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Result
         * The result of a task.
         */
        VeoResponse: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId?: components["schemas"]["TaskId"];
            /**
             * Where to download the results. The addresses are temporary.
             *
             * Limits: at least 1 items.
             */
            resultUrls: components["schemas"]["ResultUrls"];
            /** The clips in their first shape, where the aspect ratio is not 16:9. Otherwise empty. */
            originUrls?: components["schemas"]["FileUrl"][] | null;
            /** Resolution of the clip. */
            resolution?: string | null;
        };
        /**
         * End of a Veo task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        VeoFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its result if it has succeeded. */
            data: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                taskId: components["schemas"]["TaskId"];
                /** The request, as JSON inside a text. */
                promptJson?: components["schemas"]["ParamText"];
                /** The result of a task. */
                info?: components["schemas"]["VeoResponse"];
                /** Whether another model stepped in. */
                fallbackFlag?: boolean;
            };
        };
        /**
         * Veo task
         * Id of the task that has made the clip. It must have succeeded.
         * @example veo_task_5f2a90c1
         */
        VeoTaskId: string;
        /**
         * Veo extension request
         * A finished Veo task, and how its clip goes on.
         */
        VeoExtensionRequest: {
            /**
             * Id of the task whose clip is continued. A clip that was upgraded to 1080p cannot be.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["VeoTaskId"];
            /**
             * What happens next.
             *
             * Limits: not empty.
             */
            prompt: components["schemas"]["AnyPrompt"];
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
            seeds?: components["schemas"]["VeoSeed"];
            /** Text of a watermark on the result. */
            watermark?: components["schemas"]["WatermarkText"];
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * Answer with a Veo clip in 1080p
         * The clip if `code` is 200, otherwise a refusal. While the clip is being made, `code` is another one too.
         */
        Veo1080pAnswer: {
            /** 200: the call has worked. Any other code is a refusal, and `msg` says why. */
            code: components["schemas"]["AnswerCode"];
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The clip. Empty in a refusal. */
            data?: {
                /** Where to download the clip. The address is temporary. */
                resultUrl: components["schemas"]["FileUrl"];
            } | null;
        };
        /**
         * Veo 4K request
         * A finished Veo task whose clip is wanted in 4K.
         */
        Veo4kRequest: {
            /**
             * Id of the task that has made the clip. It must have succeeded.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["VeoTaskId"];
            /**
             * Which clip of the task, counted from 0.
             *
             * Default: `0`.
             */
            index?: number;
            /** Public URL that receives a POST when the task ends. Recommended in production. */
            callBackUrl?: components["schemas"]["CallBackUrl"];
        };
        /**
         * End of a Veo 4K task
         * What a callback brings. `code` 200 says that the task has succeeded, any other that it has failed.
         */
        Veo4kFinished: {
            /** 200 says that the task has succeeded, any other code that it has failed. */
            code: components["schemas"]["FinishedCode"];
            /** A text for people. */
            msg: components["schemas"]["PlainText"];
            /** The task, with its result if it has succeeded. */
            data?: {
                /**
                 * The task's id, an opaque text.
                 *
                 * Limits: not empty.
                 */
                taskId: components["schemas"]["TaskId"];
                /** What it cost in credits. */
                creditsConsumed?: number;
                /** The result. */
                info?: {
                    /**
                     * Where to download the results. The addresses are temporary.
                     *
                     * Limits: at least 1 items.
                     */
                    resultUrls?: components["schemas"]["ResultUrls"];
                    /** Where to fetch pictures of the clip. */
                    imageUrls?: components["schemas"]["FileUrl"][];
                    /** Ids of the clips at the model's own host. */
                    mediaIds?: components["schemas"]["PlainText"][];
                };
            };
        };
        /**
         * Record
         * What every record of a Veo task has.
         */
        VeoRecord: {
            /**
             * The task's id, an opaque text.
             *
             * Limits: not empty.
             */
            taskId: components["schemas"]["TaskId"];
            /** The request, as JSON inside a text. */
            paramJson?: components["schemas"]["ParamText"];
            /** When the task was created, as date and time in a text. */
            createTime?: components["schemas"]["DateText"];
            /** When the task ended, as date and time in a text. Empty while it runs. */
            completeTime?: components["schemas"]["EndDateText"];
            /** Code of the fault, if the task has failed. */
            errorCode?: components["schemas"]["FaultCode"];
            /** Why the task failed, in words. */
            errorMessage?: components["schemas"]["FaultText"];
            /** Whether another model stepped in. Old tasks alone have it. */
            fallbackFlag?: boolean | null;
        };
        /**
         * 0, generating
         * The task is running. Ask again.
         */
        VeoGenerating: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["VeoRecord"] & {
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
        VeoSucceeded: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["VeoRecord"] & {
                /**
                 * The task has succeeded.
                 */
                successFlag: 1;
                /** The result of a task. */
                response: components["schemas"]["VeoResponse"];
            };
        };
        /**
         * 2 or 3, failed
         * The task has ended without a clip. This is final.
         */
        VeoFailed: {
            /**
             * The call has worked.
             */
            code: 200;
            /** A text for people. */
            msg: components["schemas"]["SuccessMessage"];
            /** The task's record. */
            data: components["schemas"]["VeoRecord"] & {
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
        VeoAnswer: components["schemas"]["VeoGenerating"] | components["schemas"]["VeoSucceeded"] | components["schemas"]["VeoFailed"] | components["schemas"]["Refusal"];
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
        /**
         * Id of the Veo task that has made the clip. It must have succeeded.
         * @example veo_task_5f2a90c1
         */
        VeoTaskInQuery: components["schemas"]["TaskId"];
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
                "application/json": components["schemas"]["AlephRequest"];
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
                    "application/json": components["schemas"]["AlephAnswer"];
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
                "application/json": components["schemas"]["FluxKontextRequest"];
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
                    "application/json": components["schemas"]["FluxKontextAnswer"];
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
                "application/json": components["schemas"]["Gpt4oImageRequest"];
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
                    "application/json": components["schemas"]["Gpt4oImageAnswer"];
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
                "application/json": components["schemas"]["Gpt4oDownloadRequest"];
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
                "application/json": components["schemas"]["RunwayRequest"];
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
                "application/json": components["schemas"]["RunwayExtensionRequest"];
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
                    "application/json": components["schemas"]["RunwayAnswer"];
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
                "application/json": components["schemas"]["SunoMusicRequest"];
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
                "application/json": components["schemas"]["SunoExtensionRequest"];
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
                "application/json": components["schemas"]["SunoUploadCoverRequest"];
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
                "application/json": components["schemas"]["SunoUploadExtensionRequest"];
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
                "application/json": components["schemas"]["SunoInstrumentalRequest"];
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
                "application/json": components["schemas"]["SunoVocalsRequest"];
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
                "application/json": components["schemas"]["SunoMashupRequest"];
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
                "application/json": components["schemas"]["SunoSectionRequest"];
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
                "application/json": components["schemas"]["SunoSoundRequest"];
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
                    "application/json": components["schemas"]["SunoMusicAnswer"];
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
                "application/json": components["schemas"]["SunoPersonaRequest"];
            };
        };
        responses: {
            /** The result if `code` is 200. With any other `code` the request was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoPersona"];
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
                "application/json": components["schemas"]["SunoTimedLyricsRequest"];
            };
        };
        responses: {
            /** The result if `code` is 200. With any other `code` the request was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoTimedLyrics"];
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
                "application/json": components["schemas"]["SunoLyricsRequest"];
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
                    "application/json": components["schemas"]["SunoLyricsAnswer"];
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
                "application/json": components["schemas"]["SunoStemsRequest"];
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
                    "application/json": components["schemas"]["SunoStemsAnswer"];
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
                "application/json": components["schemas"]["SunoWavRequest"];
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
                    "application/json": components["schemas"]["SunoWavAnswer"];
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
                "application/json": components["schemas"]["SunoVideoRequest"];
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
                    "application/json": components["schemas"]["SunoVideoAnswer"];
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
                "application/json": components["schemas"]["SunoMidiRequest"];
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
                    "application/json": components["schemas"]["SunoMidiAnswer"];
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
                "application/json": components["schemas"]["SunoArtworkRequest"];
            };
        };
        responses: {
            /** The task exists if `code` is 200. With any other `code` the request was refused and nothing was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoArtworkCreated"];
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
                    "application/json": components["schemas"]["SunoArtworkAnswer"];
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
                "application/json": components["schemas"]["SunoPhraseRequest"];
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
                "application/json": components["schemas"]["SunoNewPhraseRequest"];
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
                    "application/json": components["schemas"]["SunoPhraseAnswer"];
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
                "application/json": components["schemas"]["SunoVoiceRequest"];
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
                    "application/json": components["schemas"]["SunoVoiceAnswer"];
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
                "application/json": components["schemas"]["SunoVoiceCheckRequest"];
            };
        };
        responses: {
            /** The result if `code` is 200. With any other `code` the request was refused. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SunoVoiceCheck"];
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
                "application/json": components["schemas"]["VeoRequest"];
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
                "application/json": components["schemas"]["VeoExtensionRequest"];
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
                    "application/json": components["schemas"]["Veo1080pAnswer"];
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
                "application/json": components["schemas"]["Veo4kRequest"];
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
                    "application/json": components["schemas"]["VeoAnswer"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
