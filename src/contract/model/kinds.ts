import type { ResultKind } from "../../client/rules.js";

/** Every kind that a result can be of, in the order in which people look for them. */
export const RESULT_KINDS: readonly ResultKind[] = ["video", "image", "audio", "text", "file", "data"];
