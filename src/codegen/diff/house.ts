import type { Change, RedoclyChange } from "./change.js";
import { lastOf } from "./pointers.js";

type Rating = Pick<Change, "impact" | "message"> | undefined;

/** Keywords that say what a request may hold. */
const LIMITS =
  /^(additionalProperties|const|enum|exclusiveM(ax|in)imum|format|m(ax|in)(imum|Items|Length|Properties)|multipleOf|pattern|required|type|uniqueItems)$/;

/**
 * Ratings that Redocly cannot give, since they follow from what this project makes of a contract: types with the
 * components' names, variables with the names in `x-env`, polling rules. Undefined: there is nothing to add.
 */
export function houseRating(change: RedoclyChange): Rating {
  return rules.map((rule) => rule(change)).find((it) => it !== undefined);
}

const rules: readonly ((change: RedoclyChange) => Rating)[] = [
  function typeName({ kind, path }) {
    const name = /^#\/components\/schemas\/([^/]+)$/.exec(path)?.[1];
    if (name === undefined || kind !== "removed") return undefined;
    return { impact: "major", message: `The type \`${name}\` was removed.` };
  },

  function variables({ kind, path, property }) {
    if (property !== "x-env" && !/\/x-env$/.test(path)) return undefined;
    return { impact: "major", message: `The name of an environment variable was ${kind}.` };
  },

  function statusLink({ kind, path, typeName, property }) {
    if (!/\/links(\/status\b.*)?$/.test(path) || kind === "added" || property === "description") return undefined;
    const message =
      typeName === "LinksMap" ? "The link to the status operation was removed." : `The status link was ${kind}.`;
    return { impact: "major", message };
  },

  function idempotency({ kind, path, property, base }) {
    if (!/\/x-task(\/idempotency)?$/.test(path) || (property ?? "idempotency") !== "idempotency") return undefined;
    if (kind === "added" || (property !== undefined && base?.value === undefined)) return undefined;
    return { impact: "major", message: "Creation is no longer idempotent in the same way." };
  },

  function pollingRules({ kind, path, property, base, revision }) {
    if (!/^#\/x-task-states\b/.test(path) && !/^x-task-states/.test(property ?? "")) return undefined;
    const message = `How a task is read was ${kind} at ${path.slice("#/x-task-states".length) || "/"}.`;
    // Another value that means "failed" is news; that a known one no longer means it breaks waits.
    const only = kind === "added" || (kind === "modified" && grew(base?.value, revision?.value));
    return { impact: only ? "minor" : "major", message };
  },

  function closedRequest({ path, property, revision }) {
    if (property !== "additionalProperties" || revision?.value !== false || !isRequest(path)) return undefined;
    return { impact: "major", message: "A request no longer takes unknown fields." };
  },

  function widenedRequest({ path, property, verdicts, impact }) {
    if (impact !== "patch" || verdicts.length > 0 || !isRequest(path) || !LIMITS.test(property ?? "")) return undefined;
    return { impact: "minor", message: `Requests take more: \`${property}\` of \`${lastOf(path)}\` was relaxed.` };
  },
];

function grew(before: unknown, now: unknown): boolean {
  return Array.isArray(before) && Array.isArray(now) && before.every((it) => now.includes(it));
}

/** A request that the host receives; what it sends to a callback is an answer in this sense. */
function isRequest(path: string): boolean {
  return /\/(requestBody|parameters)(\/|$)/.test(path) && !/\/callbacks\//.test(path) && !/^#\/webhooks\//.test(path);
}
