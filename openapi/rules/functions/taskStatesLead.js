// The pointers and header names of x-task-states lead to something that the contract describes.

import { fault } from "./fault.js";
import { creates, okAnswer, operations, statuses, statusLink } from "./operations.js";
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
const miss = (keys, why, fix = DESCRIBE) =>
  fault(["x-task-states", ...keys], `x-task-states.${keys.join(".")} ${why}`, fix);

/** Every one of the answers has a field that one of the pointers leads to. */
function every(keys, value, where) {
  const pointers = pointersIn(value);
  const without = pointers.length === 0 ? [] : where.filter((answer) => !leads(pointers, answer));
  return without.map(({ name }) => miss(keys, `leads to no field in ${name}`));
}

/** At least one of the answers has. */
function some(keys, value, where, kind = "error") {
  const pointers = pointersIn(value);
  const fine = pointers.length === 0 || where.length === 0 || where.some((answer) => leads(pointers, answer));
  return fine ? [] : [miss(keys, `leads to no field in any ${kind} answer`)];
}

/** What is said of results leads to fields of the answers that an operation's tasks are read with. */
function results(document) {
  const polled = new Map(statuses(document).map((it) => [it.operation.operationId, bodySchemas(okAnswer(it))]));
  return creates(document).flatMap((create) => {
    const { name, operation, path } = create;
    const own = operation["x-task"]?.results;
    const place = own ? [...path, "x-task", "results"] : ["x-task-states", "results"];
    const schemas = polled.get(statusLink(create).operationId) ?? [];
    const list = own ?? document["x-task-states"]?.results;
    return (Array.isArray(list) ? list : []).flatMap(({ at, kind }, index) => {
      if (!isPointer(at)) return []; // for taskStates and createTask to report
      const found = schemasAt(schemas, at);
      if (found.length === 0) {
        const what = `results: ${at} leads to no field in the status answer of ${name}`;
        return [fault([...place, index, "at"], what, `${DESCRIBE}; an operation has its own \`results\` in x-task`)];
      }
      const isUrl = !["text", "data"].includes(kind);
      if (!isUrl || found.some((schema) => [schema.type].flat().includes("string"))) return [];
      const what = `results: ${at} leads to no text in the status answer of ${name}, so to no URL`;
      return [fault([...place, index, "at"], what, "write where the URL itself is: /videos/*/url; or kind: data")];
    });
  });
}

function envelopeCodes(rules, where) {
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

function headers(rules, where) {
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
  const created = answers(creates(document), isOk);
  const polled = answers(statuses(document), isOk);
  const refused = problems(document);
  const all = answers(operations(document), () => true);
  return [
    ...every(["id"], rules.id, [...created, ...polled]),
    ...every(["status"], rules.status, polled),
    ...every(["error"], rules.error, polled),
    ...every(["errorCode"], rules.errorCode, polled),
    ...every(["problem", "message"], rules.problem?.message, oncePerStatus(refused)),
    ...some(["problem", "code"], rules.problem?.code, refused),
    ...some(["problem", "fields"], rules.problem?.fields, refused),
    ...some(["shows", "replayed"], rules.shows?.replayed, created, "create"),
    ...some(["shows", "createdAt"], rules.shows?.createdAt, polled, "status"),
    ...some(["shows", "endedAt"], rules.shows?.endedAt, polled, "status"),
    ...some(["shows", "cost"], rules.shows?.cost, polled, "status"),
    ...every(["envelope", "code"], rules.envelope?.code, [...created, ...polled]),
    ...results(document),
    ...envelopeCodes(rules, [...created, ...polled]),
    ...headers(rules, all),
  ];
}
