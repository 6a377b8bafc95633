import { type Exchange, faultsOf, say } from "./fault.js";

const put = (it: Exchange, value: string) => it.right.replaceAll(JSON.stringify(it.id), value);
const withId = (value: (id: string) => string) => (it: Exchange) => say(it.socket, put(it, value(it.id)));

type Address = (id: string, key: string) => string;
const located = (address: Address) => (it: Exchange) =>
  say(it.socket, it.right, { status: "202 Accepted", headers: { location: address(it.id, it.key) } });
/** It says where to look, and not what for. */
const nowhere = (address: Address) => (it: Exchange) =>
  say(it.socket, "{}", { status: "202 Accepted", headers: { location: address(it.id, it.key) } });

/** Create answers that name the task in another way, or in none that can be used. */
const ids = faultsOf(
  { on: "create", done: "yes" },
  {
    "the id as a number": withId((id) => id),
    "the id as a number with an exponent": withId((id) => `${id}e0`),
    "an id of spaces": withId(() => '"   "'),
    "an empty id": withId(() => '""'),
    "the id null": withId(() => "null"),
    "the id true": withId(() => "true"),
    "the id in an array": withId((id) => `["${id}"]`),
    "the id in an object": withId((id) => `{"id":"${id}"}`),
    "an id that leaves the path": withId(() => '"../../account"'),
    "an id with a query": withId((id) => `"${id}?x=1"`),
    "an id of control characters": withId(() => '"\\u0000\\u001b[31m"'),
    "an id of 5,000 characters": withId(() => `"${"x".repeat(5000)}"`),
    "an id that is a lone surrogate": withId(() => '"\\ud800"'),
    "the id escaped": withId((id) => `"\\u00${id.charCodeAt(0).toString(16)}${id.slice(1)}"`),
    "a name twice, the last one right": (it) =>
      say(it.socket, it.right.replaceAll(/("\w+"):("\d+")/g, '$1:"first",$1:$2')),
    "the id in a header of its own": (it) => {
      const headers = Object.fromEntries(it.api.contract.rules.idHeaders.map((name) => [name, it.id]));
      say(it.socket, put(it, "null"), { headers });
    },
    "the id in Location alone": (it) => {
      const { rules } = it.api.contract;
      const template = rules.operations[it.api.create.path]?.status ?? "";
      say(it.socket, "", { status: "201 Created", headers: { location: template.replace("{id}", it.id) } });
    },
    "a Location that leads elsewhere": located((id) => `https://elsewhere.test/tasks/${id}`),
    "a Location that leads nowhere": located(() => "http://[::"),
    "a Location that shows the key": located((id, key) => `https://elsewhere.test/${id}?key=${key}`),
    "an address of no known shape alone": nowhere((id) => `/jobs?ticket=${id}`),
    "an address of another host alone": nowhere((id) => `https://elsewhere.test/jobs?ticket=${id}`),
    "an address that shows the key alone": nowhere((id, key) => `/jobs?ticket=${id}&key=${key}`),
    "an address of 14,000 characters alone": nowhere((id) => `/jobs?ticket=${id}&${"x".repeat(14_000)}`),
    "another field's name": (it) => say(it.socket, it.right.replaceAll(/"(\w+)":("\d+")/g, '"the_$1":$2')),
  },
);

/** Refusals inside HTTP 200, where the host has such. Elsewhere the answer is one that names no task. */
const envelopes = [
  ...faultsOf(
    { on: "create", done: "no" },
    Object.fromEntries(
      [400, 401, 402, 404, 422, 429, 455, 501, 505].map((code) => [
        `code ${code} inside 200`,
        (it: Exchange) => say(it.socket, `{"code":${code},"msg":"no","error":"no","data":null}`),
      ]),
    ),
  ),
  ...faultsOf(
    { on: "create", done: "yes" },
    Object.fromEntries(
      [408, 500, 502, 503, 504, 520, 599].map((code) => [
        `code ${code} inside 200, and a task all the same`,
        (it: Exchange) => say(it.socket, `{"code":${code},"msg":"no","error":"no","data":null}`),
      ]),
    ),
  ),
  ...faultsOf(
    { on: "poll", done: "no" },
    Object.fromEntries(
      [400, 401, 402, 404, 408, 422, 429, 455, 500, 502, 503, 504, 505, 520, 599].map((code) => [
        `code ${code} inside 200`,
        (it: Exchange) => {
          // By some contracts the code itself says that the task has failed, which is no fault of the wire.
          const ends = it.api.contract.rules.envelope?.failed.includes(code);
          return say(it.socket, ends ? it.right : `{"code":${code},"msg":"no","error":"no","data":null}`);
        },
      ]),
    ),
  ),
];

const code = (value: string) => (it: Exchange) => say(it.socket, it.right.replace('"code":200', `"code":${value}`));
const oddCodes = faultsOf(
  { on: "both", done: "yes" },
  {
    "its code as a text": code('"200"'),
    "its code with a fraction": code("200.0"),
    "its code null": code("null"),
    "its code an object": code('{"toString":1}'),
    "a refusal that names the task": code("500"),
  },
);

/** Sets the state's word: where it stands is the contract's to say. */
function withStatus(it: Exchange, change: (word: string) => string): void {
  const field = it.api.contract.rules.status[0]?.split("/").at(-1);
  say(
    it.socket,
    it.right.replace(new RegExp(`("${field}"):("\\w+"|\\d+)`), (_, name, word) => `${name}:${change(word)}`),
  );
}
const bare = (word: string) => word.replaceAll('"', "");
/** Said of tasks that go on; of one that is over it would be a lie. */
const ifPending = (word: string) => (it: Exchange) => withStatus(it, (right) => (it.pending ? word : right));

const polls = faultsOf(
  { on: "poll", done: "yes" },
  {
    "another task's id": (it) => say(it.socket, put(it, '"somebody-elses"')),
    "its id as a number": withId((id) => id),
    "its id null": withId(() => "null"),
    "its id in an array of arrays": withId((id) => `[["${id}"]]`),
    "its id an object with toString": withId(() => '{"toString":"x"}'),
    "a status with spaces": (it) => withStatus(it, (word) => `"\\t${bare(word)} \\n"`),
    "a status in capitals": (it) => withStatus(it, (word) => `"${bare(word).toUpperCase()}"`),
    "no status": (it) => withStatus(it, () => "null"),
    "a status in an array": (it) => withStatus(it, (word) => `[${word}]`),
    "a status in an object": (it) => withStatus(it, (word) => `{"is":${word}}`),
    "a status that nobody knows": ifPending('"expired"'),
    "a status that is empty": ifPending('""'),
    "a status named like a property": ifPending('"__proto__"'),
    "a status of 100 kB": ifPending(`"${"x".repeat(100_000)}"`),
    "a negative status": ifPending("-1"),
    "a status beyond 2^53": ifPending("99999999999999999999"),
    "a status that is false": ifPending("false"),
  },
);

export const ownFaults = [...ids, ...envelopes, ...oddCodes, ...polls];
