import { readId } from "../../../client/kernel/ids.js";
import { isObject, type JsonObject } from "../../../contract/document/json.js";
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

type Check = (value: unknown) => boolean;

const isText: Check = (it) => typeof it === "string";
const isName: Check = (it) => isText(it) && it !== "";
const isDate: Check = (it) => typeof it === "string" && !Number.isNaN(Date.parse(it));
/** Few of them, each in many lines. */
const servers = new Set<string>();
const isServer: Check = (it) => {
  if (typeof it !== "string") return false;
  if (servers.has(it)) return true;
  if (!/^https?:/.test(it) || !URL.canParse(it)) return false;
  servers.add(it);
  return true;
};
const isPath: Check = (it) => typeof it === "string" && it.startsWith("/");
const maybe =
  (check: Check): Check =>
  (it) =>
    it === undefined || check(it);

/** Whether the parts are there and what they should be. What a later release adds is left as it is. */
const shape = (parts: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(parts);
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]));
};

const isHandle = shape({
  v: (it) => it === 1,
  host: isName,
  server: isServer,
  path: isPath,
  id: (it) => isText(it) && readId(it) !== undefined,
  createdAt: isDate,
  idempotencyKey: maybe(isName),
  requestId: maybe(isText),
  location: maybe(isText),
});

const EVENTS: Readonly<Record<string, Check>> = {
  intend: shape({
    host: isName,
    server: isServer,
    path: isPath,
    body: isText,
    hash: isText,
    key: maybe(isName),
    pid: maybe((it) => Number.isSafeInteger(it) && Number(it) > 0),
  }),
  submitted: shape({ handle: isHandle }),
  refused: shape({ error: isText }),
  unknown: shape({ error: isText, location: maybe(isText) }),
  settled: shape({ state: (it) => it === "succeeded" || it === "failed", error: maybe(isText) }),
  saved: shape({ files: (it) => Array.isArray(it) && it.every(isText) }),
};
