import type { OpenApiDocument, Operation } from "../../contract.js";
import { record } from "../../document/json.js";
import { bodyKind } from "../content.js";
import { ignoredIn } from "./ignored.js";
import { undefinedStyles } from "./undefined-styles.js";

/** What of a document is taken as it comes, since nothing can be done with it: to be told when the document is served. */
export function notesOf(source: OpenApiDocument, operations: readonly Operation[]): string[] {
  const creates = operations.some((it) => it.role === "create");
  return [
    ...(creates ? [] : ["no operation starts a task: each answer is an example, or made from its schema"]),
    ...(source["x-task-states"] === undefined || creates
      ? []
      : ["x-task-states is there, but no answer has a link called status that leads to a task"]),
    ...operations.flatMap((it) => [...unjudged(it), ...unsent(it), ...unanswered(it)]),
    ...undefinedStyles(operations),
    ...ignoredIn(source),
    ...(Object.keys(record(source.webhooks)).length > 0 && !creates ? ["webhooks are not sent"] : []),
  ];
}

function unjudged({ id, mediaTypes = [] }: Operation): string[] {
  const opaque = mediaTypes.filter((it) => bodyKind(it) === "opaque");
  return opaque.length === 0
    ? []
    : [`${id}: bodies of ${opaque.join(", ")} are taken without a look at what they hold`];
}

function unsent({ id, role, callbacks }: Operation): string[] {
  if (callbacks.length === 0 || role === "create") return [];
  return [`${id}: callbacks are not sent, since it starts no task`];
}

function unanswered({ id, responses }: Operation): string[] {
  const keys = Object.keys(responses);
  if (keys.some((it) => /^([23]|default$)/.test(it))) return [];
  const [first] = keys.filter((it) => /^[45]/.test(it));
  return [
    first === undefined
      ? `${id}: no answer is documented; it is answered with 204 and no body`
      : `${id}: no success is documented; it is answered with ${first}`,
  ];
}
