import { expect, test } from "vitest";
import { contractsOf, endpointsOf } from "../../src/cli/flags/endpoints.js";
import type { Operation } from "../../src/contract/contract.js";
import { isObject, type JsonObject, record } from "../../src/contract/document/json.js";
import { addressesIn, fileRuleOf } from "../../src/contract/model/file-fields.js";
import { partsOf } from "../../src/contract/model/schema.js";

interface Found {
  readonly name: string;
  readonly schema: JsonObject;
}

/** Every property of the schema, at any depth. */
function properties(schema: unknown, seen = new Set<unknown>()): Found[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const own = Object.entries(record(schema.properties)).map(([name, it]) => ({ name, schema: record(it) }));
  return [
    ...own,
    ...own.flatMap((it) => properties(it.schema, seen)),
    ...properties(schema.items, seen),
    ...partsOf(schema).flatMap((it) => properties(it, seen)),
  ];
}

const actions = (await contractsOf()).flatMap((contract) =>
  endpointsOf(contract).map(({ name, operation }) => ({ name: `${contract.rules.host} ${name}`, operation })),
);

const isCallback = ({ callback }: Operation, name: string) => callback?.url.slice(1) === name;

test.each(actions)("$name: what is described as an address says which file it takes", ({ operation }) => {
  const said = properties(operation.body?.schema).filter(({ schema }) =>
    /^(public )?(urls?|address(es)?)\b/i.test(String(schema.description ?? "")),
  );
  const unmarked = said.filter(({ name, schema }) => !fileRuleOf(schema) && !isCallback(operation, name));
  expect(unmarked.map(({ name }) => name)).toEqual([]);
});

test.each(actions)("$name: no other field of its examples is an address", ({ operation }) => {
  for (const example of Object.values(operation.body?.examples ?? {})) {
    const seen = addressesIn(operation.body?.schema as JsonObject, example).map(({ value }) => value);
    const there = JSON.stringify(example).match(/"https?:[^"]+"/g) ?? [];
    const callback = record(example)[operation.callback?.url.slice(1) ?? ""];
    expect(new Set([...seen, ...(callback === undefined ? [] : [callback])])).toEqual(
      new Set(there.map((it) => JSON.parse(it))),
    );
  }
});

test("formats are named by x-file, and a description's sentence is made of it", () => {
  const told = actions.flatMap(({ name, operation }) =>
    properties(operation.body?.schema).flatMap(({ name: field, schema }) =>
      /\b(JPE?G|PNG|WEBP|MP4|MOV|AVI|MP3|WAV)\b/.test(String(schema.description ?? ""))
        ? [[`${name} ${field}`, fileRuleOf(schema)?.formats.length] as const]
        : [],
    ),
  );
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter(([, formats]) => !formats)).toEqual([]);
});
