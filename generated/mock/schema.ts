// Written by codegen from openapi/; do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** session */
        readonly NewSession: {
            readonly name?: string;
            readonly clock?: components["schemas"]["ClockSetting"];
            readonly seed?: string | number;
            readonly scenario?: components["schemas"]["ScenarioOrName"];
        };
        /**
         * clock
         * @description Default is a clock like the server's.
         */
        readonly ClockSetting: ("real" | "manual") | string;
        /** scenario */
        readonly ScenarioOrName: components["schemas"]["Scenario"] | string;
        readonly Scenario: {
            /** @description What becomes of tasks; a list is used in turn. */
            readonly plan?: components["schemas"]["Plan"] | readonly components["schemas"]["Plan"][];
            /** @description What the key can spend, in the contract's currency. */
            readonly balance?: number;
            /** @description Pause before each answer, in milliseconds of real time. */
            readonly latencyMs?: number | [
                number,
                number
            ];
            readonly callbacks?: {
                /** @description Attempts that are lost; true is all of them. */
                readonly drop?: number | true;
                readonly duplicate?: number;
                readonly delayMs?: number;
                readonly slowMs?: number;
                readonly reorder?: boolean;
                readonly badSignature?: boolean;
                readonly timeoutMs?: number;
            };
            /** @description Takes null for optional fields, an empty callback URL, unknown fields, any 2xx of a receiver. */
            readonly lenient?: boolean;
            readonly faults?: readonly components["schemas"]["Fault"][];
        };
        /** plan */
        readonly Plan: {
            /** @description Whole life in milliseconds of the session's clock. */
            readonly duration?: number;
            /** @description Instead of a duration: status answers that show it pending. */
            readonly polls?: number;
            /** @description Instead of a duration: stands still until it is moved by hand. */
            readonly manual?: boolean;
            /** @enum {unknown} */
            readonly outcome?: "completed" | "failed" | "expired" | "never";
            /** @description The host's own status to end with. */
            readonly ending?: string | number;
            readonly error?: components["schemas"]["Failure"];
        };
        /** @description What a failed task says. */
        readonly Failure: string | {
            readonly code?: string | number;
            readonly message?: string;
        };
        /**
         * fault
         * @description Names at least one of status, code, example and transport.
         */
        readonly Fault: {
            /** @enum {unknown} */
            readonly on?: "create" | "status" | "media" | "any";
            readonly operation?: string;
            readonly task?: string;
            readonly times?: number;
            readonly probability?: number;
            readonly after?: number;
            /** @description An HTTP status, or an envelope's code. */
            readonly status?: number;
            readonly code?: string;
            readonly example?: string;
            readonly message?: string;
            readonly retryAfter?: string | number;
            readonly retryAfterDate?: number;
            readonly allowUndocumented?: boolean;
            /** @enum {unknown} */
            readonly transport?: "reset" | "close" | "stall-headers" | "stall-body" | "truncate" | "wrong-length" | "bad-status-line" | "broken-json" | "html" | "empty" | "bad-gzip" | "redirect" | "unknown-status" | "regress" | "foreign-id" | "not-yet";
            readonly ms?: number;
            readonly to?: string;
            readonly handled?: boolean;
        };
        /** advance */
        readonly Advance: {
            readonly ms: number;
        };
        /** task */
        readonly Move: {
            /** @enum {unknown} */
            readonly move: "step" | "complete" | "fail" | "expire";
            readonly error?: components["schemas"]["Failure"];
        };
        /** query */
        readonly ListRequestsQuery: {
            readonly method?: string;
            /** @description Path and query. */
            readonly path?: string;
            /** @enum {unknown} */
            readonly kind?: "create" | "status" | "media" | "other";
            /** @description operationId. */
            readonly operation?: string;
            readonly taskId?: string;
            /** @description HTTP status of the answer; 0 where a fault left none. */
            readonly status?: number;
            /** @description Whether a key came with it. */
            readonly authorized?: boolean;
            /** @description The fault that struck it. */
            readonly fault?: string;
        };
        /** verify */
        readonly Questions: {
            readonly where?: components["schemas"]["RequestFilter"];
            /** @description Exactly so many. */
            readonly count?: number;
            /** @description Exactly one create request. */
            readonly oneCreate?: boolean;
            /** @description No status request within so many milliseconds of the task's creation. */
            readonly noPollBefore?: number;
            /** @description No two status requests of a task closer than that. */
            readonly pollsApart?: number;
            /** @description No key was sent along for result files. */
            readonly noKeyOnResults?: boolean;
        };
        /**
         * where
         * @description Requests that match every part.
         */
        readonly RequestFilter: {
            readonly method?: string;
            /** @description Path and query. */
            readonly path?: string;
            /** @enum {unknown} */
            readonly kind?: "create" | "status" | "media" | "other";
            /** @description operationId. */
            readonly operation?: string;
            readonly taskId?: string;
            /** @description HTTP status of the answer; 0 where a fault left none. */
            readonly status?: number;
            /** @description Whether a key came with it. */
            readonly authorized?: boolean;
            /** @description The fault that struck it. */
            readonly fault?: string;
        };
        /** query */
        readonly ListCallbacksQuery: {
            readonly taskId?: string;
        };
        /** redeliver */
        readonly Redeliver: {
            readonly taskId: string;
        };
        /** fault */
        readonly FaultOrFaults: components["schemas"]["Fault"] | readonly components["schemas"]["Fault"][];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
