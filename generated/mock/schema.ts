// Written by codegen from openapi/; do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** session */
        readonly NewSession: {
            readonly name?: string;
            /** Default is a clock like the server's. */
            readonly clock?: components["schemas"]["ClockSetting"];
            readonly seed?: string | number;
            readonly scenario?: components["schemas"]["ScenarioOrName"];
        };
        /**
         * clock
         * Default is a clock like the server's.
         */
        readonly ClockSetting: ("real" | "manual") | string;
        /** scenario */
        readonly ScenarioOrName: components["schemas"]["Scenario"] | string;
        readonly Scenario: {
            /** What becomes of tasks; a list is used in turn. */
            readonly plan?: components["schemas"]["Plan"] | readonly components["schemas"]["Plan"][];
            /**
             * What the key can spend, in the contract's currency.
             *
             * Limits: from 0.
             */
            readonly balance?: number;
            /** Pause before each answer, in milliseconds of real time. */
            readonly latencyMs?: number | [
                number,
                number
            ];
            readonly callbacks?: {
                /** Attempts that are lost; true is all of them. */
                readonly drop?: number | true;
                /** Limits: from 0. */
                readonly duplicate?: number;
                /** Limits: from 0. */
                readonly delayMs?: number;
                /** Limits: from 0. */
                readonly slowMs?: number;
                readonly reorder?: boolean;
                readonly badSignature?: boolean;
                /** Limits: from 0. */
                readonly timeoutMs?: number;
            };
            /** Takes null for optional fields, an empty callback URL, unknown fields, any 2xx of a receiver. */
            readonly lenient?: boolean;
            readonly faults?: readonly components["schemas"]["Fault"][];
        };
        /** plan */
        readonly Plan: {
            /**
             * Whole life in milliseconds of the session's clock.
             *
             * Limits: from 0.
             */
            readonly duration?: number;
            /**
             * Instead of a duration: status answers that show it pending.
             *
             * Limits: from 0.
             */
            readonly polls?: number;
            /** Instead of a duration: stands still until it is moved by hand. */
            readonly manual?: boolean;
            readonly outcome?: "completed" | "failed" | "expired" | "never";
            /** The host's own status to end with. */
            readonly ending?: string | number;
            /** What a failed task says. */
            readonly error?: components["schemas"]["Failure"];
        };
        /** What a failed task says. */
        readonly Failure: string | {
            readonly code?: string | number;
            readonly message?: string;
        };
        /**
         * fault
         * Names at least one of status, code, example and transport.
         */
        readonly Fault: {
            readonly on?: "create" | "status" | "media" | "any";
            readonly operation?: string;
            readonly task?: string;
            /** Limits: from 0. */
            readonly times?: number;
            /** Limits: from 0, up to 1. */
            readonly probability?: number;
            /** Limits: from 0. */
            readonly after?: number;
            /**
             * An HTTP status, or an envelope's code.
             *
             * Limits: from 100, up to 999.
             */
            readonly status?: number;
            readonly code?: string;
            readonly example?: string;
            readonly message?: string;
            /** Limits: from 0. */
            readonly retryAfter?: string | number;
            /** Limits: from 0. */
            readonly retryAfterDate?: number;
            readonly allowUndocumented?: boolean;
            readonly transport?: "reset" | "close" | "stall-headers" | "stall-body" | "truncate" | "wrong-length" | "bad-status-line" | "broken-json" | "html" | "empty" | "bad-gzip" | "redirect" | "unknown-status" | "regress" | "foreign-id" | "not-yet";
            /** Limits: from 0. */
            readonly ms?: number;
            readonly to?: string;
            readonly handled?: boolean;
        };
        /** advance */
        readonly Advance: {
            /** Limits: from 0. */
            readonly ms: number;
        };
        /** task */
        readonly Move: {
            readonly move: "step" | "complete" | "fail" | "expire";
            /** What a failed task says. */
            readonly error?: components["schemas"]["Failure"];
        };
        /** query */
        readonly ListRequestsQuery: {
            readonly method?: string;
            /** Path and query. */
            readonly path?: string;
            readonly kind?: "create" | "status" | "media" | "other";
            /** operationId. */
            readonly operation?: string;
            readonly taskId?: string;
            /**
             * HTTP status of the answer; 0 where a fault left none.
             *
             * Limits: from 0.
             */
            readonly status?: number;
            /** Whether a key came with it. */
            readonly authorized?: boolean;
            /** The fault that struck it. */
            readonly fault?: string;
        };
        /** verify */
        readonly Questions: {
            /** Requests that match every part. */
            readonly where?: components["schemas"]["RequestFilter"];
            /**
             * Exactly so many.
             *
             * Limits: from 0.
             */
            readonly count?: number;
            /** Exactly one create request. */
            readonly oneCreate?: boolean;
            /**
             * No status request within so many milliseconds of the task's creation.
             *
             * Limits: from 0.
             */
            readonly noPollBefore?: number;
            /**
             * No two status requests of a task closer than that.
             *
             * Limits: from 0.
             */
            readonly pollsApart?: number;
            /** No key was sent along for result files. */
            readonly noKeyOnResults?: boolean;
        };
        /**
         * where
         * Requests that match every part.
         */
        readonly RequestFilter: {
            readonly method?: string;
            /** Path and query. */
            readonly path?: string;
            readonly kind?: "create" | "status" | "media" | "other";
            /** operationId. */
            readonly operation?: string;
            readonly taskId?: string;
            /**
             * HTTP status of the answer; 0 where a fault left none.
             *
             * Limits: from 0.
             */
            readonly status?: number;
            /** Whether a key came with it. */
            readonly authorized?: boolean;
            /** The fault that struck it. */
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
