import {
  areTexts,
  type Check,
  faultFinder,
  isAmount,
  isDate,
  isName,
  isPath,
  isServer,
  isText,
  maybe,
} from "../../../client/kernel/shapes.js";
import { isObject, type JsonObject } from "../../../contract/document/json.js";
import { isHandle, isPrice } from "../../../durable/read-order.js";
import type { Entry } from "./entries.js";

/** An entry, if the line is one: every part of it is what its type says, so that nobody after this looks again. */
export function readEntry(line: string): Entry | "empty" | "later" | "damaged" {
  // What a disk makes of a write that it lost is no part of the line; nor is a byte order mark.
  const text = line.startsWith("{") ? line : line.replace(/^[\0\ufeff\s]+/, "");
  if (text === "") return "empty";
  let entry: unknown;
  try {
    entry = JSON.parse(text);
  } catch {
    return "damaged";
  }
  if (!isObject(entry)) return "damaged";
  if (typeof entry.v === "number" && entry.v > 1) return "later";
  return entry.v === 1 && isEntry(entry) ? (entry as unknown as Entry) : "damaged";
}

function isEntry(entry: JsonObject): boolean {
  const { id, at, event } = entry;
  if (!isName(id) || !isDate(at) || typeof event !== "string") return false;
  return Object.hasOwn(EVENTS, event) && (EVENTS[event]?.(entry) ?? false);
}

const shape = (parts: Readonly<Record<string, Check>>): Check => {
  const faultIn = faultFinder(parts);
  return (value) => faultIn(value) === undefined;
};

const EVENTS: Readonly<Record<string, Check>> = {
  intend: shape({
    host: isName,
    server: isServer,
    path: isPath,
    body: isText,
    hash: isText,
    key: maybe(isName),
    pid: maybe((it) => Number.isSafeInteger(it) && Number(it) > 0),
    price: maybe(isPrice),
    budget: maybe(isAmount),
  }),
  submitted: shape({ handle: isHandle }),
  refused: shape({ error: isText }),
  unknown: shape({ error: isText, location: maybe(isText) }),
  settled: shape({
    state: (it) => it === "succeeded" || it === "failed",
    error: maybe(isText),
    charged: maybe(isAmount),
  }),
  saved: shape({ files: areTexts }),
  forgotten: shape({}),
};
