// The pointers and header names of x-task-states lead to something that the contract describes.

import { fault } from "./fault.js";
import { directs, lifeOf, operations, readings } from "./operations.js";
import { bodySchemas, isPointer, listedValues, schemasAt, schemasAtFirst } from "./schema.js";
import { isHeader } from "./shape.js";

// A list of the wrong shape is for taskStates to report.
const listOf = (test) => (value) => (Array.isArray(value) && value.every(test) ? value : []);
const pointersIn = listOf(isPointer);
const codesIn = listOf(Number.isInteger);
const headersIn = listOf(isHeader);
const leads = (pointers, { schemas }) => schemasAtFirst(schemas, pointers).length > 0;

/** The answers whose status satisfies `when`, with a name for messages. */
const answers = (found, when) =>
  found.flatMap(({ name, operation }) =>
    Object.entries(operation.responses ?? {})
      .filter(([status]) => when(status))
      .map(([status, response]) => ({
        status,
        name: `the ${status} answer of ${name}`,
        schemas: bodySchemas(response),
        headers: Object.keys(response?.headers ?? {}),
      })),
  );
const isOk = (status) => status === "200";

/** Error answers with a body that has fields; a plain text speaks for itself. They are shared: one of a status will do. */
const isText = (schema) => [schema.type].flat().every((type) => type === "string");
const problems = (document) =>
  answers(operations(document), (status) => /^[45]/.test(status)).filter(
    ({ schemas }) => schemas.length > 0 && !schemas.every(isText),
  );
const oncePerStatus = (list) => list.filter((a, index) => list.findIndex((b) => b.status === a.status) === index);

const DESCRIBE = "describe the field there, or write the pointer that leads to it";

/** Says where a key of a table leads nowhere. */
const missing =
  (place) =>
  (keys, why, fix = DESCRIBE) =>
    fault([...place(keys[0]), ...keys], `x-task-states.${keys.join(".")} ${why}`, fix);

/** Every one of the answers has a field that one of the pointers leads to. */
function every(miss, keys, value, where) {
  const pointers = pointersIn(value);
  const without = pointers.length === 0 ? [] : where.filter((answer) => !leads(pointers, answer));
  return without.map(({ name }) => miss(keys, `leads to no field in ${name}`));
}

/** At least one of the answers has. */
function some(miss, keys, value, where, kind = "error") {
  const pointers = pointersIn(value);
  const fine = pointers.length === 0 || where.length === 0 || where.some((answer) => leads(pointers, answer));
  return fine ? [] : [miss(keys, `leads to no field in any ${kind} answer`)];
}

/** What is said of results leads to fields, and to texts where it should lead to URLs. */
function results(miss, rules, polled) {
  return (Array.isArray(rules.results) ? rules.results : []).flatMap((result, index) => {
    if (!isPointer(result?.at)) return []; // for taskStates to report
    const isUrl = !["text", "data"].includes(result.kind);
    return polled.flatMap(({ name, schemas }) => {
      const found = schemasAt(schemas, result.at);
      const keys = ["results", index, "at"];
      if (found.length === 0) return [miss(keys, `leads to no field in ${name}`)];
      if (!isUrl || found.some((schema) => [schema.type].flat().includes("string"))) return [];
      const fix = "write where the URL itself is, for example /videos/*/url, or kind: data";
      return [miss(keys, `leads to no text in ${name}, so to no URL`, fix)];
    });
  });
}

/** A result that has to be asked for is asked for by a field of the request. */
function asked(miss, rules, creates) {
  return (Array.isArray(rules.results) ? rules.results : []).flatMap(({ asked }, index) => {
    if (asked === undefined || !isPointer(asked)) return [];
    return creates
      .filter(({ operation }) => schemasAt(bodySchemas(operation.requestBody), asked).length === 0)
      .map(({ name }) => miss(["results", index, "asked"], `leads to no field in the request of ${name}`));
  });
}

function envelopeCodes(miss, rules, where) {
  const pointers = pointersIn(rules.envelope?.code);
  const known = listedValues(where.flatMap(({ schemas }) => schemasAtFirst(schemas, pointers)));
  if (known.length === 0) return [];
  return ["ok", "failed", "retry", "missing", "busy"].flatMap((key) =>
    codesIn(rules.envelope[key])
      .filter((code) => !known.includes(code))
      .map((code) =>
        miss(["envelope", key], `has ${code}, which no 200 answer allows`, "add it to the code's schema, or remove it"),
      ),
  );
}

function headers(miss, rules, where) {
  const known = new Set(where.flatMap((answer) => answer.headers).map((name) => name.toLowerCase()));
  return ["taskId", "requestId"].flatMap((key) =>
    headersIn(rules.headers?.[key])
      .filter((name) => !known.has(name.toLowerCase()))
      .map((name) =>
        miss(["headers", key], `has ${name}, which no answer describes`, "describe it under the answer's headers"),
      ),
  );
}

export default function taskStatesLead(document) {
  const rules = document["x-task-states"] ?? {};
  const miss = missing(() => ["x-task-states"]);
  const refused = problems(document);
  return [
    ...readings(document).flatMap(read),
    ...directs(document).flatMap((direct) => readDirect(direct, rules)),
    ...every(miss, ["problem", "message"], rules.problem?.message, oncePerStatus(refused)),
    ...some(miss, ["problem", "code"], rules.problem?.code, refused),
    ...some(miss, ["problem", "fields"], rules.problem?.fields, refused),
    ...headers(
      miss,
      rules,
      answers(operations(document), () => true),
    ),
  ];
}

/** What is read of answers about tasks, by one table. */
function read({ rules, creates, statuses, place }) {
  const [first] = creates;
  const hybrid = first !== undefined && lifeOf(first) === "hybrid";
  const created = answers(creates, hybrid ? (status) => status === "202" : isOk);
  const polled = answers(statuses, isOk);
  const miss = missing(place);
  return [
    ...every(miss, ["id"], rules.id, [...created, ...polled]),
    ...every(miss, ["status"], rules.status, polled),
    ...every(miss, ["stage"], rules.stage, polled),
    // The result of a hybrid is its own 200 answer, now or later.
    ...results(miss, rules, hybrid ? answers(creates, isOk) : polled),
    ...asked(miss, rules, creates),
    ...(hybrid ? stored(miss, rules, polled) : []),
    ...every(miss, ["error"], rules.error, polled),
    ...every(miss, ["errorCode"], rules.errorCode, polled),
    ...some(miss, ["shows", "replayed"], rules.shows?.replayed, created, "create"),
    ...some(miss, ["shows", "createdAt"], rules.shows?.createdAt, polled, "status"),
    ...some(miss, ["shows", "endedAt"], rules.shows?.endedAt, polled, "status"),
    ...some(miss, ["shows", "cost"], rules.shows?.cost, polled, "status"),
    ...every(miss, ["envelope", "code"], rules.envelope?.code, [...created, ...polled]),
    ...envelopeCodes(miss, rules, [...created, ...polled]),
  ];
}

function stored(miss, rules, polled) {
  if (rules.stored === undefined) {
    const fix = "write stored: { status: [/response/status], body: [/response/body] }";
    return [miss(["stored"], "is missing, which tells where a hybrid's answer is kept", fix)];
  }
  return ["status", "body"].flatMap((key) => every(miss, ["stored", key], rules.stored[key], polled));
}

/** The result of an operation that answers at once. */
function readDirect(direct, root) {
  const own = direct.operation["x-task-states"];
  const place = (key) => [...(own !== undefined && Object.hasOwn(own, key) ? direct.path : []), "x-task-states"];
  const rules = { ...root, ...own };
  return [...results(missing(place), rules, answers([direct], isOk)), ...asked(missing(place), rules, [direct])];
}
