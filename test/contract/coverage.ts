import { firstAt } from "../../src/client/kernel/pointer.js";
import type { JsonSchema, OpenApiDocument, Operation } from "../../src/contract/contract.js";
import { readContract } from "../../src/contract/read.js";
import { answerExamples, errorCases } from "./answers.js";
import { brokenAnswers, violations, withCounterexamples } from "./counterexamples.js";
import { conditionsIn, isBroken } from "./coverage-conditions.js";
import { type Duty, dutyGroups, tagOf } from "./duties.js";
import { bodiless, otherAnswers, otherCases } from "./others.js";
import { taskCases } from "./support.js";

// The tables of the other files are made from the contracts as the package reads them. Here they are held against a
// bundle as it stands, so that nothing gets lost on the way: what is in no table has no test.

/** Everything that the bundle names and that no test is about, one line each; nothing when all is tested. */
export function gapsIn(bundle: OpenApiDocument, host: string): string[] {
  const contract = readContract(bundle, host);
  const held = contract.operations.filter(hasCounterexamples);
  const named = [...namesIn(bundle), ...held.flatMap(modelsOf)];
  const known = new Set(tested());
  const rules = held.flatMap(dutyGroups).map((it) => it.map(ruleOf));
  const unbroken = rules.filter((it) => !it.some((rule) => known.has(rule))).flatMap(([first = ""]) => first);
  return [...named.filter((it) => !known.has(it)), ...unbroken, ...conditionGaps(held)];
}

/**
 * Until an endpoint has its first counter-example `npm run lint` tells what it lacks; a status operation shares those of its
 * tasks. What neither starts nor reads a task has none.
 */
function hasCounterexamples({ id, role }: Operation): boolean {
  if (role === "other") return false;
  if (role === "direct") return withCounterexamples.has(id);
  const task = taskCases.find(({ create, status }) => create.id === id || status.id === id);
  return task === undefined || withCounterexamples.has(task.create.id);
}

interface Raw {
  readonly $ref?: string;
  readonly operationId?: string;
  readonly content?: Record<string, { readonly examples?: object }>;
  readonly requestBody?: Raw;
  readonly responses?: Record<string, Raw>;
  readonly callbacks?: Record<string, Raw>;
}

/** Operations, examples and error statuses, straight from the document. */
function namesIn(bundle: OpenApiDocument): string[] {
  const follow = (raw: Raw | undefined): Raw =>
    raw?.$ref === undefined ? (raw ?? {}) : follow(firstAt(bundle, [decodeURIComponent(raw.$ref.slice(1))]) as Raw);
  const examples = (raw: Raw | undefined) =>
    Object.values(follow(raw).content ?? {}).flatMap((it) => Object.keys(it.examples ?? {}));
  const items = Object.values(bundle.paths as Record<string, Raw>).flatMap((it) => Object.values(follow(it) as object));
  const operations = (items as Raw[]).filter((it) => typeof it?.operationId === "string");
  return operations.flatMap(({ operationId: id, requestBody, responses = {}, callbacks = {} }) => [
    `operation ${id}`,
    ...examples(requestBody).map((it) => `request example ${id} ${it}`),
    ...Object.entries(responses).flatMap(([status, raw]) => [
      ...examples(raw).map((it) => `answer example ${id} ${status} ${it}`),
      ...(status.startsWith("2") ? [] : [`error ${id} ${status}`]),
    ]),
    ...Object.values(callbacks)
      .flatMap((it) => Object.values(follow(it) as Record<string, Raw>))
      .flatMap((it) => Object.values(follow(it) as Record<string, Raw>))
      .flatMap((it) => examples(it?.requestBody).map((name) => `callback example ${id} ${name}`)),
  ]);
}

/** The models of a request, each of which wants a request that is accepted. */
function modelsOf({ id, body }: Operation): string[] {
  const tag = tagOf(body?.schema);
  if (tag === undefined) return [];
  const branches = firstAt(body?.schema, ["/oneOf"], Array.isArray) as unknown[] | undefined;
  return (branches ?? []).map((it) => `model ${id} ${firstAt(it, [`/properties/${tag}/const`])}`);
}

function ruleOf({ operation, variant, pointer, rule }: Duty): string {
  return `rule ${operation} ${variant} ${pointer} ${rule}`;
}

/** What the tables of the tests hold, in the same words. */
function tested(): string[] {
  const answered = errorCases.filter(({ refusal }) => refusal === undefined);
  return [
    ...taskCases.flatMap(({ create, status }) => [`operation ${create.id}`, `operation ${status.id}`]),
    ...taskCases.flatMap(({ create: { id, body, callback } }) => [
      ...Object.keys(body?.examples ?? {}).map((it) => `request example ${id} ${it}`),
      ...Object.keys(callback?.body.examples ?? {}).map((it) => `callback example ${id} ${it}`),
      ...Object.values(body?.examples ?? {}).map((it) => `model ${id} ${firstAt(it, [`/${tagOf(body?.schema)}`])}`),
    ]),
    ...otherCases.flatMap(({ operation: { id }, example }) => [
      `operation ${id}`,
      ...(example === undefined ? [] : [`request example ${id} ${example}`]),
    ]),
    ...[...otherAnswers, ...bodiless].map(({ operation, status }) => `error ${operation.id} ${status}`),
    ...answerExamples.map(({ operation, status, name }) => `answer example ${operation.id} ${status} ${name}`),
    ...answered.map(({ operation, status }) => `error ${operation.id} ${status}`),
    ...violations.map(({ task, variant, pointer, file }) => {
      const place = file === "unknown" ? pointer.replace(/[^/]+$/, "*") : pointer;
      return `rule ${task.create.id} ${variant} ${place} ${file}`;
    }),
  ];
}

/** Conditional rules of requests, answers and callbacks that no value is seen to break. */
function conditionGaps(operations: readonly Operation[]): string[] {
  const answers = brokenAnswers.map(({ body }) => body);
  const known = new Map<JsonSchema, readonly string[]>();
  // Many operations share a schema.
  const unbroken = (schema: JsonSchema, values: readonly unknown[]) => {
    const titles =
      known.get(schema) ??
      conditionsIn(schema)
        .filter((it) => !isBroken(it, values))
        .map(({ title }) => title);
    known.set(schema, titles);
    return titles;
  };
  return operations.flatMap(({ id, body, responses, callback }) => {
    const requests = violations.filter(({ task }) => task.create.id === id).map((it) => it.body);
    const contents = [...Object.values(responses).map(({ content }) => content), callback?.body];
    return [
      ...unbroken(body?.schema ?? true, requests).map((it) => `condition request ${id} ${it}`),
      ...contents.flatMap((it) => unbroken(it?.schema ?? true, answers).map((it) => `condition answer ${id} ${it}`)),
    ];
  });
}
