import { existsSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../src/contract/contract.js";
import published from "../fixtures/published.json" with { type: "json" };
import { answerExamples } from "./answers.js";
import { contracts, taskCases } from "./support.js";

const openapi = new URL("../../openapi/", import.meta.url);
const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);

/** What is wrong with the value, one line each. */
function faults(schema: JsonSchema, value: unknown): string[] {
  const validate = ajv.compile(schema);
  return validate(value) ? [] : (validate.errors ?? []).map((it) => `${it.instancePath} ${it.message}`);
}

describe("every example keeps its schema", () => {
  test.each(answerExamples.map((it) => ({ ...it, title: `${it.operation.id} ${it.status} ${it.media} ${it.name}` })))(
    "answer $title",
    ({ schema, value }) => {
      expect(faults(schema, value)).toEqual([]);
    },
  );

  test.each(
    taskCases.flatMap(({ create: { id, body } }) =>
      Object.entries(body?.examples ?? {}).map(([name, value]) => ({ title: `${id} ${name}`, body, value })),
    ),
  )("request $title", ({ body, value }) => {
    expect(faults(body?.schema ?? false, value)).toEqual([]);
  });

  test.each(
    taskCases.flatMap(({ create: { id, callback } }) =>
      Object.entries(callback?.body.examples ?? {}).map(([name, value]) => ({
        title: `${id} ${name}`,
        callback,
        value,
      })),
    ),
  )("callback $title", ({ callback, value }) => {
    expect(faults(callback?.body.schema ?? false, value)).toEqual([]);
  });
});

test.each(published)("the contract has the request of the page, word for word: $page", ({ operation, body }) => {
  const created = taskCases.find(({ create }) => create.id === operation)?.create;
  expect(Object.values(created?.body?.examples ?? {})).toContainEqual(body);
});

describe.each(taskCases)("$title", ({ contract: { rules, states }, create, status, body }) => {
  const examples = (id: string) => answerExamples.filter((it) => it.operation.id === id);

  test("an example for every state that the contract knows", () => {
    const shown = examples(status.id).map(({ value }) => JSON.stringify(value));
    for (const value of Object.values(states).flat()) {
      const key = rules.status[0]?.split("/").at(-1);
      expect(shown.filter((it) => it.includes(`"${key}":${JSON.stringify(value)}`))).not.toEqual([]);
    }
  });

  test("an example for every documented answer", () => {
    for (const operation of [create, status]) {
      const shown = new Set(examples(operation.id).map((it) => String(it.status)));
      expect(shown).toEqual(new Set(Object.keys(operation.responses)));
    }
  });

  test("the schema has no room for an unknown field", () => {
    const wrong = { ...(body as object), surely_no_field: 1 };
    expect(faults(create.body?.schema ?? true, wrong).join()).toContain("must NOT have");
  });
});

test("every host's contract is here", () => {
  const written = readdirSync(openapi).filter((it) => existsSync(new URL(`${it}/openapi.yaml`, openapi)));
  expect(contracts.map(({ rules }) => rules.host).sort()).toEqual(written.sort());
});
