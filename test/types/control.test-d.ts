import type { Fault, NewSession, Plan, RequestFilter, Scenario } from "taskreel/mock";
import { expectTypeOf, test } from "vitest";
import type { components } from "../../generated/mock/schema.js";

// What TypeScript users write and what the control API takes are the same: openapi/mock says it once more as a schema.
type Schemas = components["schemas"];

test("the control API takes what TypeScript users write", () => {
  expectTypeOf<Schemas["Fault"]>().toEqualTypeOf<Fault>();
  expectTypeOf<Schemas["Plan"]>().toEqualTypeOf<Plan>();
  expectTypeOf<Schemas["RequestFilter"]>().toEqualTypeOf<RequestFilter>();
  expectTypeOf<Schemas["Scenario"]>().toExtend<Scenario>();
  expectTypeOf<keyof Schemas["Scenario"]>().toEqualTypeOf<keyof Scenario>();
  expectTypeOf<Schemas["Scenario"]["callbacks"]>().toEqualTypeOf<Scenario["callbacks"]>();
  expectTypeOf<keyof Schemas["NewSession"]>().toEqualTypeOf<"name" | keyof NewSession>();
});
