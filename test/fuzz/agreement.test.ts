import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { OpenApiDocument, Operation } from "../../src/contract/contract.js";
import { propertiesIn } from "../../src/contract/model/schema.js";
import { readContract } from "../../src/contract/read.js";
import { violations } from "../contract/counterexamples.js";
import { shapesOf } from "../contract/duties.js";
import { bodyOperations, bothEngines } from "./agreement.js";
import { BODY_CASES, NUMBER_CASES } from "./agreement-cases.js";
import { answerCases, hearAnswer } from "./answers.js";
import { callJudges, hear } from "./judges.js";
import { reportOf } from "./report.js";
import { answerSubjects, bodySubjects, type Subject } from "./subjects.js";

// npm run fuzz asks for many more values, under another seed each time.
const SEED = 20261121;
const RUNS = 200;

const judges = await callJudges();
afterAll(() => judges.wire.close());

const operations = bodyOperations(judges);
interface Shape {
  readonly properties?: Readonly<Record<string, { readonly const?: unknown; readonly maxLength?: number }>>;
}
const examplesOf = ({ body }: Operation) => Object.values(body?.examples ?? {}) as Record<string, unknown>[];

async function disagreement({ name, property }: Subject): Promise<string> {
  const result = await fc.check(property(), { numRuns: RUNS, seed: SEED });
  return result.failed ? reportOf(name, result) : "";
}

describe.each([...bodySubjects(judges), ...answerSubjects(judges)])("$name", ({ name, property }) => {
  it(`${RUNS} values are judged alike by all`, async () => {
    const seen = { all: 0, valid: 0 };
    const count = (valid: boolean) => {
      seen.all += 1;
      if (valid) seen.valid += 1;
    };
    expect(await disagreement({ name, property: () => property(count) })).toBe("");
    expect(seen.all).toBe(RUNS);
    expect(seen.valid).toBeGreaterThan(RUNS / 5);
    expect(seen.all - seen.valid).toBeGreaterThan(RUNS / 5);
  });
});

describe.each(operations)("$id", (operation) => {
  const [example = {}] = examplesOf(operation);

  // Those that stay right change the prompt, which not every request has at its top.
  const cases = BODY_CASES.filter(({ text, valid }) => {
    return !valid || "prompt" in example || !String(text({})).includes("rompt");
  });
  it.each(cases)("all judges agree on $name", async ({ text, valid }) => {
    const heard = await hear(judges, operation, text(example));
    expect(heard.faults).toEqual([]);
    expect(heard.valid).toBe(typeof valid === "function" ? valid(example) : valid);
  });

  // By the shape that each example has: the limits of a field differ from model to model.
  const limited = examplesOf(operation).flatMap((whole) => {
    const fits = ({ properties = {} }: Shape) =>
      Object.entries(whole).every(([name, value]) => {
        const property = properties[name];
        return property !== undefined && (property.const === undefined || property.const === value);
      });
    const { properties = {} } = (shapesOf(operation.body?.schema as never) as Shape[]).find(fits) ?? {};
    return Object.keys(whole).flatMap((name) => {
      const most = properties[name]?.maxLength;
      return most === undefined ? [] : [{ whole, name, most }];
    });
  });
  it.each(limited)("$name is counted in characters: $most", async ({ whole, name, most }) => {
    for (const unit of ["x", "🎬", "\ud800"]) {
      // What a condition wants the text to name stays there.
      const named =
        String(whole[name])
          .match(/<<<\w+>>>/g)
          ?.join("") ?? "";
      const texts = [most, most + 1].map((it) => named + unit.repeat(it - named.length));
      const bodies = texts.map((it) => JSON.stringify({ ...whole, [name]: it }));
      const heard = await Promise.all(bodies.map((it) => hear(judges, operation, it)));
      expect(heard.flatMap(({ faults }) => faults)).toEqual([]);
      expect(heard.map(({ valid }) => valid)).toEqual([true, false]);
    }
  });
});

describe("a whole number", () => {
  type Shape = {
    readonly type?: unknown;
    readonly enum?: unknown;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly properties?: Readonly<Record<string, Shape>>;
  };
  const cases = operations.flatMap((operation) => {
    const schema = operation.body?.schema as Shape;
    const whole = Object.entries(schema.properties ?? {}).filter(([, it]) => it.type === "integer" && !it.enum);
    return whole.map(([name, { minimum = -Infinity, maximum = Infinity }]) => ({
      operation,
      name,
      id: operation.id,
      within: (text: string) => Number(text) >= minimum && Number(text) <= maximum,
    }));
  });
  it("is asked for somewhere", () => expect(cases.length).toBeGreaterThan(0));

  describe.each(cases)("$id $name", ({ operation, name, within }) => {
    it.each(NUMBER_CASES)("may be written as %s, within its limits: %s", async (text, whole) => {
      const body = { ...examplesOf(operation)[0], [name]: "here" };
      const heard = await hear(judges, operation, JSON.stringify(body).replace('"here"', text));
      expect(heard.faults).toEqual([]);
      expect(heard.valid).toBe(whole && within(text));
    });
  });
});

describe("a body that breaks a rule", () => {
  it.each(violations)("$title: all judges name it", async ({ task, body, pointer, rule }) => {
    const operation = operations.find(({ id }) => id === task.create.id) as Operation;
    const { valid, faults, said } = await hear(judges, operation, JSON.stringify(body));
    expect(faults).toEqual([]);
    expect(valid).toBe(false);
    expect(said.validators).toContain(`${pointer} ${rule}`);
    expect(said.prism).toMatchObject({
      violations: expect.arrayContaining([expect.objectContaining({ pointer, rule })]),
    });
  });
});

describe("a judge that differs", () => {
  it("is found out, and the body that shows it is made small", async () => {
    const [contract] = judges.contracts;
    const document = structuredClone(contract?.document) as OpenApiDocument;
    const altered = readContract(document, "altered");
    const operation = bodyOperations({ contracts: [altered] }).find((it) => "prompt" in (examplesOf(it)[0] ?? {}));
    for (const prompt of propertiesIn(operation?.body?.schema, "prompt"))
      Object.assign(prompt as object, { minLength: 2 });
    const { prism } = await bothEngines([altered]);
    const subject = bodySubjects({ ...judges, prism }).find(({ name }) => name === operation?.id);
    const told = await disagreement(subject as Subject);
    expect(told).toContain(`${operation?.id}: Prism and the compiled engine differ`);
    expect(told).toMatch(/value: \{.*"prompt":"(.|\\u....)?"/u);
    expect(told).toContain(`Again: npm run fuzz -- --seed ${SEED} --subject '${operation?.id}' --path `);
    expect(told.length).toBeLessThan(3000);
  });

  it("is found out about answers", () => {
    const [it] = answerCases(judges.contracts);
    if (!it) throw new Error("There are no answers.");
    const [example] = Object.values(it.content.examples);
    expect(hearAnswer(it, example).faults).toEqual([]);
    expect(hearAnswer({ ...it, bundled: () => false }, example).faults).not.toEqual([]);
  });
});
