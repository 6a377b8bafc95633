import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { type Exchange, faultsOf, half, head, pick, say } from "./fault.js";

const HTML = "<!doctype html><title>Bad gateway</title><h1>502</h1>";
const deep = (depth: number, core = "") => `${"[".repeat(depth)}${core}${"]".repeat(depth)}`;
/** The right answer with a first field more. */
const withField = (right: string, field: string) => right.replace("{", `{${field},`);
const escaped = (text: string) =>
  [...text].map((it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
const coded = (it: Exchange, coding: string, body: string | Buffer) =>
  say(it.socket, body, { headers: { "content-encoding": coding } });
const statusLine = (status: string) => (it: Exchange) => say(it.socket, it.right, { status });

/** The answer is there, in a coding or spelling that not everybody reads. */
const codings = faultsOf(
  { on: "both", done: "yes" },
  {
    "gzip, as said": (it) => coded(it, "gzip", gzipSync(it.right)),
    "brotli, as said": (it) => coded(it, "br", brotliCompressSync(it.right)),
    "deflate, as said": (it) => coded(it, "deflate", deflateSync(it.right)),
    "gzip that is none": (it) => coded(it, "gzip", it.right),
    "brotli that is none": (it) => coded(it, "br", it.right),
    "gzip, cut": (it) => coded(it, "gzip", gzipSync(it.right).subarray(0, -9)),
    "gzip of 10 MB of zeros": (it) => coded(it, "gzip", gzipSync(Buffer.alloc(1e7))),
    "a coding of its own": (it) => coded(it, "x-own", it.right),
    "a coding named like a property": (it) => coded(it, "constructor, __proto__", it.right),
    // Left open: cutting it raises an error that nobody can catch, which is Node's own (docs/decisions.md).
    "more codings than fetch takes": ({ socket, right }) =>
      void socket.write(
        head({ headers: { "content-encoding": "gzip, gzip, gzip, gzip, gzip, gzip, gzip" } }, 500) + right,
      ),
    "a BOM": (it) => say(it.socket, `\ufeff${it.right}`),
    "UTF-16": (it) => say(it.socket, Buffer.from(`\ufeff${it.right}`, "utf16le")),
    "bytes that are no UTF-8": (it) => say(it.socket, Buffer.from(withField(it.right, '"note":"\xff\xfe"'), "latin1")),
    "another content type": (it) =>
      say(it.socket, it.right, { headers: { "content-type": "text/html; charset=big5" } }),
    "two content types": (it) => say(it.socket, it.right, { headers: { "Content-Type": "image/png" } }),
    "white space around": (it) => say(it.socket, `\r\n\t ${it.right} \n\n`),
    "2 MB of spaces": (it) => say(it.socket, it.right + " ".repeat(2 ** 21)),
    "a field of 900 kB": (it) => say(it.socket, withField(it.right, `"note":"${"x".repeat(900_000)}"`)),
    "a field nested 50,000 deep": (it) => say(it.socket, withField(it.right, `"note":${deep(50_000)}`)),
    "50,000 fields": (it) =>
      say(it.socket, withField(it.right, Array.from({ length: 50_000 }, (_, n) => `"f${n}":${n}`).join())),
    "names that objects have by birth": (it) =>
      say(it.socket, withField(it.right, '"__proto__":{"id":"x","status":"x"},"constructor":{},"toString":1,"then":2')),
    "a comma too many": (it) => say(it.socket, it.right.replace(/}$/, ",}")),
    "two documents": (it) => say(it.socket, it.right + it.right),
    "JSON in a text": (it) => say(it.socket, JSON.stringify(it.right)),
    "in an array": (it) => say(it.socket, `[${it.right}]`),
    "half the JSON, of the right length": (it) => say(it.socket, half(it.right)),
    "a JSONP call": (it) => say(it.socket, `callback(${it.right})`),
    "an event stream": (it) => say(it.socket, `data: ${it.right}\n\n`),
    "NaN beside it": (it) => say(it.socket, withField(it.right, '"cost":NaN')),
    "201": statusLine("201 Created"),
    "202": statusLine("202 Accepted"),
    "206": statusLine("206 Partial Content"),
    "299": statusLine("299 Own"),
    "200 without a reason": statusLine("200"),
    "a reason in Chinese": statusLine("200 好"),
    "status 099": statusLine("099 Low"),
    "status 20": statusLine("20 Short"),
    "status 2000": statusLine("2000 Long"),
    "a status in words": statusLine("OK"),
    "the key in the body": (it) => say(it.socket, withField(it.right, `"echo":"Bearer ${it.key}"`)),
    "the key in the body, escaped": (it) => say(it.socket, withField(it.right, `"echo":"${escaped(it.key)}"`)),
    "the key as a field's name": (it) => say(it.socket, withField(it.right, `"${it.key}":1`)),
    "the key in a header": (it) => say(it.socket, it.right, { headers: { "x-request-id": it.key } }),
    "the key in the reason": (it) => say(it.socket, it.right, { status: `200 ${it.key}` }),
    "the key in a body that is no JSON": (it) => say(it.socket, `${it.right} ${it.key}`),
    "the key in a broken status line": (it) => void it.socket.end(`HTTP/1.1 ${it.key}\r\n\r\n${it.right}`),
    "the key in a broken header": (it) => void it.socket.end(`HTTP/1.1 200 OK\r\n${it.key}\r\n\r\n${it.right}`),
    "the key in a broken chunk": (it) =>
      void it.socket.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${it.key}\r\n${it.right}`),
  },
);

const LOCATION = { location: "https://elsewhere.test/api" };

/** Answers that say nothing of what was done. */
const emptied = faultsOf(
  { on: "both", done: "either" },
  {
    "an empty 200": (it) => say(it.socket, ""),
    "204": (it) => void it.socket.write("HTTP/1.1 204 No Content\r\n\r\n"),
    "205": (it) => say(it.socket, "", { status: "205 Reset Content" }),
    "300": (it) => say(it.socket, "{}", { status: "300 Multiple Choices" }),
    "302": (it) => say(it.socket, "", { status: "302 Found", headers: LOCATION }),
    "302 to the task": (it) => say(it.socket, "", { status: "302 Found", headers: { location: `/tasks/${it.id}` } }),
    "303": (it) => say(it.socket, "", { status: "303 See Other", headers: { location: "/" } }),
    "303 to the task": (it) =>
      say(it.socket, "", { status: "303 See Other", headers: { location: `/tasks/${it.id}` } }),
    "303 that shows the key": (it) =>
      say(it.socket, "", { status: "303 See Other", headers: { location: `/?key=${it.key}` } }),
    "HTML with 200": (it) => say(it.socket, HTML, { headers: { "content-type": "text/html" } }),
    null: (it) => say(it.socket, "null"),
    "an empty object": (it) => say(it.socket, "{}"),
    "a number": (it) => say(it.socket, "1e999"),
    "5 MB of brackets": (it) => say(it.socket, deep(2_500_000)),
    "900 kB of brackets that do not close": (it) => say(it.socket, "[".repeat(900_000)),
    "900 kB of quotes": (it) => say(it.socket, '"'.repeat(900_000)),
  },
);

const redirects = faultsOf(
  { on: "both", done: "no" },
  Object.fromEntries(
    [301, 304, 305, 307, 308].map((status) => [
      `${status}`,
      (it: Exchange) => say(it.socket, "", { status: `${status} Moved`, headers: LOCATION }),
    ]),
  ),
);

/** What bodies an error comes with: the documented ones, and what stands in front of a host. */
function errorBody({ api, on, key, random }: Exchange, status: number): string {
  const documented = api.refusals(on === "create" ? "create" : "status", status);
  const fields = Array.from({ length: 500 }, (_, n) => `"f${n}":["${"no ".repeat(100)}"]`).join();
  return pick(
    [
      ...documented,
      ...["", "null", "[]", "0", '"no"', "{}", HTML, `{"error":"${key}"}`, `{"error":{"toString":1},"code":{"a":[]}}`],
      ...[`{"errors":{${fields}},"error":"Validation failed"}`, `{"error":${deep(10_000)}}`, "{"],
    ],
    random,
  );
}

const PAUSES = ["0", "1", "-5", "soon", "99999999", "Sun, 06 Nov 1994 08:49:37 GMT", "Fri, 01 Jan 2999 00:00:00 GMT"];
const refused = (status: number) => (it: Exchange) =>
  say(it.socket, errorBody(it, status), {
    status: `${status} No`,
    headers: it.random() < 0.5 ? { "retry-after": pick(PAUSES, it.random) } : {},
  });
const named = (statuses: readonly number[]) =>
  Object.fromEntries(statuses.map((status) => [`HTTP ${status}`, refused(status)]));

const REFUSALS = [400, 401, 402, 403, 404, 405, 406, 409, 410, 411, 412, 413, 414, 415, 417, 418, 421, 422, 423, 424];
const refusals = [
  ...faultsOf({ on: "both", done: "no" }, named([...REFUSALS, 426, 428, 429, 431, 451, 499])),
  ...faultsOf(
    { on: "both", done: "either" },
    named([408, 425, 500, 501, 502, 503, 504, 507, 508, 520, 522, 524, 529, 530, 599]),
  ),
];

export const answerFaults = [...codings, ...emptied, ...redirects, ...refusals];
