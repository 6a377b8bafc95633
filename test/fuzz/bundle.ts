import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "yaml";
import { isObject, type JsonObject } from "../../src/contract/document/json.js";

/** A judge that owes nothing to this package: the published bundle as it stands, compiled when it is asked for. */
export interface Bundle {
  /** Judges by the schema that these keys lead to, through every `$ref` on the way. */
  judge(keys: readonly string[]): (value: unknown) => boolean;
}

export function readBundle(host: string): Bundle {
  const file = new URL(`../../generated/${host}/openapi.yaml`, import.meta.url);
  const document: unknown = parse(readFileSync(file, "utf8"));
  const ajv = new Ajv2020({ strict: false, logger: false });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema(document as object, host);
  return {
    judge(keys) {
      const pointer = pointerTo(document, keys).map((it) => `/${encodeURIComponent(escaped(it))}`);
      return ajv.compile({ $ref: `${host}#${pointer.join("")}` });
    },
  };
}

function pointerTo(document: unknown, keys: readonly string[]): string[] {
  let trail: string[] = [];
  for (const key of keys) {
    trail = follow(document, [...trail, key]);
    if (at(document, trail) === undefined) throw new Error(`The bundle has nothing at ${keys.join(" ")}.`);
  }
  return trail;
}

/** Where the trail leads to in the end. */
function follow(document: unknown, trail: string[]): string[] {
  const { $ref } = at(document, trail) ?? {};
  if (typeof $ref !== "string") return trail;
  return follow(document, $ref.split("/").slice(1).map(unescaped));
}

function at(document: unknown, trail: readonly string[]): JsonObject | undefined {
  const found = trail.reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), document);
  return isObject(found) ? found : undefined;
}

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");
const unescaped = (part: string) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
