import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isObject } from "../../src/contract/document/json.js";
import { plainContract, wrappedContract } from "../unit/mock/contracts.js";
import { bodiesFor, bodyOperations, bothEngines, requestTo, verdictOf } from "./agreement.js";
import { BORN_NAMES } from "./mutate.js";

const own = await bothEngines();
const foreign = await bothEngines([plainContract(), wrappedContract()]);
const operations = [own, foreign].flatMap((engines) =>
  bodyOperations(engines).map((operation) => ({ engines, operation })),
);

// npm run fuzz asks for many more bodies.
describe.each(operations)("$operation.id", ({ engines, operation }) => {
  const agree = (body: unknown) => {
    const request = requestTo(operation, body);
    // Of a choice inside a value the engines name different faults; what is no task of a model is held to the verdict alone.
    if (operation.role === "other") {
      expect(engines.compiled.check(request).ok).toBe(engines.prism.check(request).ok);
      return;
    }
    expect(verdictOf(engines.compiled, request)).toEqual(verdictOf(engines.prism, request));
  };
  // Ajv takes an object's inherited names for evaluated ones where a schema says unevaluatedProperties and offers a
  // choice. Prism inherits that; the compiled engine, which looks at the one branch that was meant, does not.
  const lax = engines === foreign;

  it("gets the same verdict from both engines for 500 bodies", () => {
    const bodies = bodiesFor(operation, engines);
    const compared = lax
      ? bodies.filter((it) => !BORN_NAMES.some((name) => isObject(it) && Object.hasOwn(it, name)))
      : bodies;
    fc.assert(fc.property(compared, agree), { numRuns: 500 });
  });

  it("refuses names that objects are born with, where it refuses unknown ones", () => {
    const [example = { clip: "x" }] = Object.values(operation.body?.examples ?? {});
    const withName = (name: string) =>
      requestTo(operation, JSON.parse(`{"${name}":1,${JSON.stringify(example).slice(1)}`));
    const { ok } = engines.compiled.check(withName("bogus"));
    for (const name of BORN_NAMES) {
      expect(engines.compiled.check(withName(name)).ok, name).toBe(ok);
      if (!lax) expect(engines.prism.check(withName(name)).ok, name).toBe(ok);
    }
  });
});
