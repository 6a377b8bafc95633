import type { OpenApiDocument } from "../../contract.js";
import { walk } from "../../document/walk.js";

/** Words that stand in a document and change nothing, by what is done with them. */
const IGNORED = {
  nullable:
    'nullable is a word of OpenAPI 3.0 and changes nothing, so null is refused there; write type: [string, "null"], say',
  externalValue: "externalValue is not fetched, so the example is left out; write its value here",
  mutualTLS: "mutualTLS is not looked at, so every request is taken for one with a certificate",
} as const;

/** What of a document is ignored though it means something: each with the first place, as a JSON Pointer, and how many more. */
export function ignoredIn(source: OpenApiDocument): string[] {
  const places = new Map<keyof typeof IGNORED, string[]>();
  const add = (what: keyof typeof IGNORED, at: string) => places.set(what, [...(places.get(what) ?? []), at]);
  walk(
    source,
    (node, kind, at) => {
      if (kind === "schema" && node.nullable === true) add("nullable", at);
      if (kind === "example" && typeof node.externalValue === "string") add("externalValue", at);
      if (kind === "securityScheme" && node.type === "mutualTLS") add("mutualTLS", at);
    },
    undefined,
  );
  return [...places].map(([what, [first, ...more]]) => {
    const others = more.length === 0 ? "" : ` (and at ${more.length} more ${more.length === 1 ? "place" : "places"})`;
    return `${first}: ${IGNORED[what]}${others}`;
  });
}
