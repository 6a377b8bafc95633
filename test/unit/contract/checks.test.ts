import { describe, expect, it } from "vitest";
import { compileChecks } from "../../../src/contract/check/compile/compile.js";
import { createNames } from "../../../src/contract/check/compile/names.js";
import { ofAnswer, ofRequest, slim } from "../../../src/contract/check/compile/slim.js";
import { isCompiled } from "../../../src/contract/check/contract-checks.js";
import { decisive, meaningOf, readingOf } from "../../../src/contract/check/reading.js";
import type { Check, OperationChecks } from "../../../src/contract/check/types.js";
import { accepts, validate } from "../../../src/contract/check/validate.js";
import { bundledContracts } from "../../../src/contract/load.js";
import { readContract } from "../../../src/contract/read.js";
import { createRouter } from "../../../src/contract/route.js";
import { compiledEngine } from "../../../src/mock/engine/compiled.js";
import { locate } from "../../../src/mock/engine/locate.js";
import { checkedContracts } from "../../setup/contracts.js";
import { hosts } from "../../setup/hosts.js";
import { plainContract } from "../mock/contracts.js";

describe("reading", () => {
  const one = { required: ["kind"], properties: { kind: { const: "one" } } };
  const two = { required: ["kind"], properties: { kind: { enum: ["two", "deux"] } }, anyOf: [{}, { required: ["a"] }] };
  const schema = { oneOf: [one, two] };

  it("speaks of the branch that was meant", () => {
    const reading = readingOf(schema);
    expect(meaningOf(reading, { kind: "one" })).toEqual({ readings: [{ schema: { allOf: [one] }, reasons: [] }] });
    expect(meaningOf(reading, { kind: "six" })).toMatchObject({ violation: { field: "kind", rule: "enum" } });
    expect(meaningOf(reading, {})).toMatchObject({ violation: { field: "kind", rule: "required" } });
    expect(meaningOf(reading, [])).toEqual({ readings: [{ schema, reasons: [] }] });
  });

  it("decides by one branch only where no other can take the value", () => {
    expect(decisive(readingOf(schema), { kind: "one" })).toEqual({ allOf: [one] });
    expect(decisive(readingOf(schema), { kind: "six" })).toBe(schema);
    const twice = { oneOf: [one, { ...one, required: ["a"] }] };
    expect(decisive(readingOf(twice), { kind: "one" })).toBe(twice);
    const untagged = { anyOf: [{ required: ["a"] }, { required: ["b"] }] };
    expect(decisive(readingOf(untagged), { a: 1 })).toBe(untagged);
  });

  it("lists a handful of many tags, and the one that was meant", () => {
    const many = Array.from({ length: 30 }, (_, n) => ({
      required: ["kind"],
      properties: { kind: { const: `model-number-${n}` } },
    }));
    const said = (value: object) =>
      (meaningOf(readingOf({ oneOf: many }), value) as { violation: { message: string } }).violation;
    expect(said({ kind: "modell-number-27" }).message).toMatch(
      /"model-number-4" and 25 more \(did you mean model-number-27\?\)$/,
    );
    expect(said({}).message).toMatch(/^is required, as one of "model-number-0".* and 25 more$/);
    expect(said({ kind: 5 }).message).not.toContain("mean");
  });

  it("takes no inherited property for a tag", () => {
    const born = { oneOf: [{ required: ["constructor"], properties: { constructor: { const: "x" } } }] };
    expect(meaningOf(readingOf(born), {})).toMatchObject({ violation: { rule: "required" } });
  });

  // Such as a model that makes one shot or several.
  const single = { properties: { model: { const: "m" }, several: { const: false } } };
  const many = { required: ["several"], properties: { model: { const: "m" }, several: { const: true } } };
  const model = { required: ["model"], properties: { model: { const: "m" } }, oneOf: [single, many] };
  const other = { required: ["model"], properties: { model: { const: "n" } } };
  const nested = readingOf({ oneOf: [model, other] });
  const meant = (body: object) => JSON.stringify(meaningOf(nested, body));
  const { oneOf: _, ...outer } = model;

  it("goes on to the choice that a branch leaves, by the property that tells apart", () => {
    const readings = (it: object) => ({ readings: [{ schema: { allOf: [outer, it] }, reasons: [] }] });
    expect(meaningOf(nested, { model: "m", several: true })).toEqual(readings(many));
    expect(decisive(nested, { model: "m", several: true })).toEqual({ allOf: [outer, many] });
    expect(meant({ model: "m", several: 7 })).toContain('"enum"');
    expect(meant({ several: true })).toContain('"required"');
  });

  it("takes a tag that may be left out for a choice", () => {
    expect(meaningOf(nested, { model: "m" })).toMatchObject({ readings: [{ schema: { allOf: [outer, single] } }] });
    expect(decisive(nested, { model: "m" })).toEqual({ allOf: [outer, single] });
  });

  it("ends where a choice leads back to itself", () => {
    const round: { oneOf: object[] } = { oneOf: [] };
    round.oneOf.push({ properties: { a: {} } }, round);
    expect(meaningOf(readingOf(round), {})).toMatchObject({ readings: expect.any(Array) });
  });
});

describe("slim", () => {
  const plain = (part: object): unknown => slim(part as never, plain);

  it("leaves out what decides nothing, and keeps names and data", () => {
    const schema = {
      title: "A",
      "x-own": 1,
      properties: { title: { const: { title: 1 } }, default: { default: 1, enum: [{ description: 2 }] } },
      allOf: [{ description: "B", minProperties: 1 }],
    };
    expect(slim(schema, plain)).toEqual({
      properties: { title: { const: { title: 1 } }, default: { enum: [{ description: 2 }] } },
      allOf: [{ minProperties: 1 }],
    });
    expect(slim({ title: "A", allOf: [{ type: "string" }] }, plain)).toEqual({ type: "string" });
    expect(slim({ items: { a: 1 } }, () => ({ $ref: "s1" }))).toEqual({ items: { $ref: "s1" } });
  });

  it("asks no request for what only answers have", () => {
    const schema = {
      required: ["id", "name"],
      properties: { id: { readOnly: true }, name: true, also: { items: {} } },
    };
    expect(ofRequest(schema)).toEqual({ required: ["name"], properties: { name: true, also: { items: {} } } });
    const untouched = { properties: { name: {} }, items: {} };
    expect(ofRequest(untouched)).toBe(untouched);
    const tree = { required: ["id"], properties: { id: { readOnly: true }, child: {} } };
    tree.properties.child = tree;
    const sent = ofRequest(tree) as { required: unknown; properties: { child: unknown } };
    expect([sent.required, Object.keys(sent.properties)]).toEqual([[], ["child"]]);
    expect(sent.properties.child).toBe(sent);
  });

  it("asks no answer for what only requests have", () => {
    const schema = { allOf: [{ required: ["key"], properties: { key: { writeOnly: true } } }] };
    expect(ofAnswer(schema)).toEqual({ allOf: [{ required: [], properties: {} }] });
  });
});

describe("names", () => {
  const url = { type: "string", format: "uri", description: "A URL." };
  const list = { type: "array", maxItems: 2, items: url };

  it("refer to a component also where it has a description or a default of its own", () => {
    const names = createNames(new Set([url, list]));
    const own = { ...url, description: "Another.", default: "x" };
    names.nameOf({
      type: "object",
      properties: { own, lists: { ...list, title: "B" }, other: { ...own, minLength: 1 } },
    });
    const written = JSON.stringify([...names.all.values()]);
    expect(written.match(/"format":"uri"/g)).toHaveLength(2);
    expect(written.match(/"maxItems":2/g)).toHaveLength(1);
  });
});

describe("checks", async () => {
  const contracts = await checkedContracts();

  it("are there for every schema of the package's contracts, and of no changed one", () => {
    for (const contract of contracts) {
      expect(isCompiled(contract)).toBe(true);
      const [first, ...others] = contract.operations;
      const changed = { ...first, parameters: [...(first?.parameters ?? [])] } as typeof first;
      expect(isCompiled({ ...contract, operations: [changed, ...others] as typeof others })).toBe(false);
    }
    expect(isCompiled(plainContract())).toBe(false);
  });

  it("are loaded once, when they are first needed", async () => {
    const [contract] = await bundledContracts();
    const { load, requests } = contract?.checks ?? {};
    expect(isCompiled(contract as typeof contract & object)).toBe(true);
    expect(requests?.size).toBe(0);
    const [one, other] = (contract?.operations ?? []).filter((it) => it.body !== undefined);
    await load?.(one);
    expect([one, other].map((it) => requests?.has(it?.body?.schema as object))).toEqual([true, false]);
    await load?.();
    expect(load?.()).toBeUndefined();
    expect(requests?.size).toBeGreaterThan(0);
  });

  it("that are not loaded yet let no request pass", async () => {
    const contracts = await bundledContracts();
    const { operations } = contracts[0] as (typeof contracts)[number];
    const create = operations.find((it) => it.role === "create") as (typeof operations)[number];
    const place = locate(createRouter(contracts), create.method, create.path);
    const request = { method: create.method, target: create.path, headers: {}, body: { state: "absent" } as const };
    expect(() => compiledEngine(contracts).check(request, place)).toThrow("load the checks");
  });

  it("say the same when they are compiled at run time", () => {
    for (const contract of contracts) {
      const compiled = compileChecks(contract);
      for (const { body } of contract.operations) {
        if (typeof body?.schema !== "object") continue;
        const [ready, fresh] = [contract.checks, compiled].map(
          (it) => it?.requests.get(body.schema as object) as Check,
        );
        for (const example of Object.values(body.examples)) {
          const broken = { ...(example as object), prompt: 1, bogus: true };
          for (const value of [example, broken, {}, [], null]) {
            expect(validate(ready as Check, value)).toEqual(validate(fresh as Check, value));
            expect(accepts(ready as Check, value)).toBe(validate(ready as Check, value).length === 0);
          }
        }
      }
    }
  });

  it("list a handful of many values, and the one that was meant", () => {
    const runapi = contracts.find(({ rules }) => rules.host === "runapi");
    const stems = runapi?.operations.find(({ path }) => path === "/api/v1/suno/separate_audio_stems");
    const check = runapi?.checks?.requests.get(stems?.body?.schema as object) as Check;
    const said = (stem_name: unknown) => validate(check, { task_id: "t1", audio_id: "a1", stem_name })[0]?.message;
    expect(said("Upright Bas")).toMatch(/: Lead Vocal, .*Risers and 93 more \(did you mean Upright Bass\?\)$/);
    expect(said("Zither")).toMatch(/Risers and 93 more$/);
  });

  it("name the place of a schema that does not compile", () => {
    const contract = plainContract();
    const [create] = contract.operations;
    const broken = { ...create, body: { schema: { pattern: "^[\\w-.]+$" }, examples: {} } } as typeof create;
    const compile = () => compileChecks({ ...contract, operations: [broken] as (typeof create & object)[] });
    expect(compile).toThrow(/^plain POST \/films request: this schema does not compile: /);
  });
});

describe.each(hosts)("generated/%s/validators.js", (host) => {
  it("needs nothing to run and compiles nothing", async () => {
    const { readFile } = await import("node:fs/promises");
    const text = await readFile(new URL(`../../../generated/${host}/validators.js`, import.meta.url), "utf8");
    const code = text.replaceAll("\\\n", "");
    expect(code).not.toMatch(/\bimport\b|\beval\b|new Function|\bprocess\b|\bBuffer\b/);
    // Ajv leaves the call as a text beside the helper that it inlines.
    expect(code.replaceAll(/code=\s*'require\([^)]*\)\.default'/g, "")).not.toMatch(/\brequire\(/);
  });

  it("works where code from strings is forbidden", async () => {
    const { execFile } = await import("node:child_process");
    const { promisify } = await import("node:util");
    const url = new URL(`../../../generated/${host}/validators.js`, import.meta.url).href;
    const script = `const { operations } = await import(${JSON.stringify(url)});
      for (const { request } of Object.values(operations)) if (request && request.whole({}) !== false) throw new Error("no");`;
    const flags = ["--disallow-code-generation-from-strings", "--input-type=module", "-e", script];
    await promisify(execFile)(process.execPath, flags);
  });

  it("has every operation", async () => {
    const { operations } = (await import(`../../../generated/${host}/validators.js`)) as {
      operations: Record<string, OperationChecks>;
    };
    const contract = (await checkedContracts()).find((it) => it.rules.host === host);
    expect(Object.keys(operations)).toEqual(contract?.operations.map(({ id }) => id));
  });
});

describe("a condition's title is its reason", () => {
  const bound = (then: object) => ({
    type: "object",
    properties: { size: { type: "string" }, length: { type: "integer" }, last: { type: "string" } },
    if: { title: "large is chosen", properties: { size: { const: "large" } }, required: ["size"] },
    then,
  });
  const said = (schema: object, body: unknown) => {
    const document = {
      openapi: "3.1.0",
      info: { title: "Clips", version: "1" },
      paths: {
        "/clips": {
          post: {
            operationId: "create",
            requestBody: { content: { "application/json": { schema } } },
            responses: { 204: { description: "Done" } },
          },
        },
      },
    };
    const contract = readContract(document as never, "clips");
    const check = compileChecks(contract).requests.get(contract.operations[0]?.body?.schema as object);
    return validate(check as Check, body).map(({ field, message }) => `${field} ${message}`);
  };

  it.each([
    [
      { properties: { length: { const: 6 } } },
      { size: "large", length: 10 },
      "length must be 6, since large is chosen",
    ],
    [{ required: ["length"] }, { size: "large" }, "length is required, since large is chosen"],
    [{ properties: { last: false } }, { size: "large", last: "x" }, "last is not allowed here, since large is chosen"],
    [
      { properties: { last: { not: {} } } },
      { size: "large", last: "x" },
      "last is not allowed here, since large is chosen",
    ],
    // Not the condition's fault.
    [{ properties: { length: { const: 6 } } }, { size: "small", length: "x" }, "length must be integer"],
  ])("%j of %j", (then, body, message) => expect(said(bound(then), body)).toEqual([message]));

  it("of the condition that is met", () => {
    const one = bound({ properties: { length: { const: 6 } } });
    const when = (title: string, condition: object, then: object) => ({ if: { title, ...condition }, then });
    const other = when("a last one is sent", { required: ["last"] }, { properties: { length: { const: 5 } } });
    const none = when("no last one is sent", { not: { required: ["last"] } }, { required: ["size"] });
    const all = { ...one, allOf: [other, none] };
    expect(said(all, { size: "small", last: "x", length: 6 })).toEqual(["length must be 5, since a last one is sent"]);
    expect(said(all, { length: 6 })).toEqual(["size is required, since no last one is sent"]);
  });

  it("names what would do in place of what is missing, and nothing once it is there", () => {
    const gone = { last: { not: {} }, length: false };
    const then = { required: ["size"] };
    const one = { if: { title: "there is neither", properties: gone }, then };
    const all = bound({ properties: { length: { const: 6 } } });
    expect(said({ ...all, allOf: [one] }, {})).toEqual([
      "size is required, or in its place last or length, since there is neither",
    ]);
    expect(said({ ...all, allOf: [one] }, { last: "x" })).toEqual([]);
  });

  it("of the model that is meant", async () => {
    const runapi = (await checkedContracts()).find(({ rules }) => rules.host === "runapi");
    const hailuo = runapi?.operations.find(({ path }) => path === "/api/v1/hailuo/image_to_video");
    const check = runapi?.checks?.requests.get(hailuo?.body?.schema as object) as Check;
    const body = {
      model: "hailuo-2.3-image-to-video-pro",
      prompt: "Rain",
      first_frame_image_url: "https://example.com/a.png",
      output_resolution: "1080p",
      duration_seconds: 10,
    };
    expect(validate(check, body).map(({ field, message }) => `${field} ${message}`)).toEqual([
      "duration_seconds must be 6, since 1080p is chosen",
    ]);
  });
});
