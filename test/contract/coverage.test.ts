import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { bundledContracts } from "../../src/contract/load.js";
import { answerExamples, errorCases } from "./answers.js";
import { type Duty, dutiesOf } from "./duties.js";
import { violations } from "./invalid.js";
import { contracts, taskCases } from "./support.js";

// The tables of the other files are made from the contracts as the package reads them. Here they are held against the
// bundles as they stand, so that nothing gets lost on the way: what is in no table has no test.

interface Media {
  readonly examples?: Record<string, { $ref?: string }>;
}
interface RawAnswer {
  readonly $ref?: string;
  readonly content?: Record<string, Media>;
}
interface RawOperation {
  readonly operationId: string;
  readonly requestBody?: { content: Record<string, Media> };
  readonly responses: Record<string, RawAnswer>;
}

/** One line for everything that a bundle names, in the words of the tables below. */
function named(host: string) {
  const file = new URL(`../../generated/${host}/openapi.yaml`, import.meta.url);
  const document = parse(readFileSync(file, "utf8"));
  const operations = Object.values(document.paths as Record<string, Record<string, RawOperation>>).flatMap((item) =>
    Object.values(item).filter((it) => typeof it?.operationId === "string"),
  );
  const follow = (answer: RawAnswer): RawAnswer =>
    answer.$ref === undefined ? answer : document.components.responses[answer.$ref.split("/").at(-1) as string];
  return {
    operations: operations.map((it) => it.operationId),
    requests: operations.flatMap((it) =>
      Object.values(it.requestBody?.content ?? {}).flatMap(({ examples = {} }) =>
        Object.keys(examples).map((name) => `${it.operationId} ${name}`),
      ),
    ),
    answers: operations.flatMap((it) =>
      Object.entries(it.responses).flatMap(([status, answer]) =>
        Object.values(follow(answer).content ?? {}).flatMap(({ examples = {} }) =>
          Object.keys(examples).map((name) => `${it.operationId} ${status} ${name}`),
        ),
      ),
    ),
    errors: operations.flatMap((it) =>
      Object.keys(it.responses)
        .filter((status) => !/^2/.test(status))
        .map((status) => `${it.operationId} ${status}`),
    ),
  };
}

const bundles = contracts.map(({ rules }) => named(rules.host));
const all = (key: keyof (typeof bundles)[number]) => bundles.flatMap((it) => it[key]).sort();
const distinct = (items: readonly string[]) => [...new Set(items)].sort();

test("the contracts that the package loads say what the bundles say", async () => {
  const loaded = await bundledContracts();
  expect(loaded.map(({ rules }) => rules.host).sort()).toEqual(contracts.map(({ rules }) => rules.host).sort());
  for (const { rules, document } of loaded) {
    expect(document).toEqual(contracts.find((it) => it.rules.host === rules.host)?.document);
  }
});

test("every operation is a task's create or status operation", () => {
  expect(distinct(taskCases.flatMap(({ create, status }) => [create.id, status.id]))).toEqual(all("operations"));
});

test("every named request example is sent", () => {
  const sent = taskCases.flatMap(({ create: { id, body } }) =>
    Object.keys(body?.examples ?? {}).map((it) => `${id} ${it}`),
  );
  expect(sent.sort()).toEqual(all("requests"));
});

test("every named answer example is checked", () => {
  const checked = answerExamples.map(({ operation, status, name }) => `${operation.id} ${status} ${name}`);
  expect(checked.sort()).toEqual(all("answers"));
});

test("every documented error is answered to a client", () => {
  const answered = errorCases.filter(({ refusal }) => refusal === undefined);
  expect(distinct(answered.map(({ operation, status }) => `${operation.id} ${status}`))).toEqual(all("errors"));
});

test("every code of an envelope is answered to a client", () => {
  for (const { rules } of contracts) {
    const { failed = [], retry = [], missing = [], busy = [] } = rules.envelope ?? {};
    const answered = errorCases.filter(({ contract }) => contract.rules === rules).map(({ refusal }) => refusal);
    expect(answered).toEqual(expect.arrayContaining([...failed, ...retry, ...missing, ...busy]));
  }
});

test.each(taskCases)("$title: every rule of its body is broken once", ({ create }) => {
  const known: Readonly<Record<string, string>> = { condition: "const" };
  const broken = violations
    .filter(({ task }) => task.create === create)
    .map(({ variant, pointer, file }) => [variant, file === "unknown" ? "/*" : pointer, known[file] ?? file].join(" "));
  const duties = dutiesOf(create);
  const missing = duties.map(({ variant, pointer, rule }: Duty) => [variant, pointer, rule].join(" "));
  expect(missing.filter((it) => !broken.includes(it))).toEqual([]);
  expect(duties.length).toBeGreaterThan(0);
});

const models = ({ create: { body } }: (typeof taskCases)[number]) => {
  type Shape = { readonly oneOf?: readonly Shape[]; readonly properties?: { readonly model?: { const?: string } } };
  const schema = body?.schema as Shape;
  return (schema.oneOf ?? [schema]).flatMap((it) => it.properties?.model?.const ?? []);
};

test.each(taskCases.filter((it) => models(it).length > 0))("$title: every model has an example", (task) => {
  const shown = Object.values(task.create.body?.examples ?? {}).map((it) => (it as { model?: string }).model);
  expect(shown).toEqual(expect.arrayContaining(models(task)));
});
