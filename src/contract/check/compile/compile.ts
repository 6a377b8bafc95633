import { Ajv2020, type Options } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Contract, JsonSchema } from "../../contract.js";
import { contractChecks } from "../contract-checks.js";
import { mapReading } from "../reading.js";
import type { ContractChecks, Reading, Validator } from "../types.js";
import { compiling, type Plan, type PlannedOperation, placeOf, planOf } from "./plan.js";

/**
 * Compiles what a contract's requests, answers and callbacks are checked by.
 *
 * @throws ContractFault naming the place of a schema that does not compile.
 */
export function compileChecks(contract: Contract): ContractChecks {
  const plan = planOf(contract);
  const { schemas, coercing } = compilers(plan);
  const validator = (ajv: Ajv2020, name: string, place: string) =>
    compiling(place, () => ajv.getSchema(name) as Validator);
  const check = (reading: Reading<string>, place: string) => mapReading(reading, (it) => validator(schemas, it, place));
  return contractChecks(contract.operations, (operation) => {
    const { request, callback, parameters, responses, contents, bodies } = plan.operations.get(
      operation,
    ) as PlannedOperation;
    const place = placeOf(contract, operation);
    return {
      ...(request && { request: check(request, `${place} request`) }),
      ...(callback && { callback: check(callback, `${place} callback`) }),
      parameters: mapValues(parameters, (name, where) => validator(coercing, name, `${place} ${where} parameters`)),
      contents: mapValues(contents, (it, name) => check(it, `${place} ${name}`)),
      bodies: mapValues(bodies, (it, type) => check(it, `${place} request ${type}`)),
      responses: mapValues(responses, (it, status) => check(it, `${place} response ${status}`)),
    };
  });
}

/** One compiler for bodies, one for parameters, each knowing its schemas by name. */
export function compilers(
  { schemas, coercing, places }: Plan,
  options: Options = {},
): { schemas: Ajv2020; coercing: Ajv2020 } {
  return {
    schemas: withSchemas(createAjv(options), schemas, places.schemas),
    coercing: withSchemas(createAjv({ ...options, coerceTypes: true }), coercing, places.coercing),
  };
}

export function createAjv(options: Options): Ajv2020 {
  // Not strict: OpenAPI's own words (discriminator, example, x-…) stand in the schemas and mean nothing here.
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false, inlineRefs: false, ...options });
  const add = "default" in formats ? formats.default : formats;
  (add as (ajv: Ajv2020) => unknown)(ajv);
  return ajv;
}

function withSchemas(
  ajv: Ajv2020,
  schemas: ReadonlyMap<string, JsonSchema>,
  places: ReadonlyMap<string, string>,
): Ajv2020 {
  const text = JSON.stringify([...schemas.values()]);
  // Both make every validator keep books that nobody reads where no schema uses these keywords.
  ajv.opts.unevaluated = text.includes('"unevaluated');
  ajv.opts.dynamicRef = text.includes('"$dynamic') || text.includes('"$recursive');
  for (const [name, schema] of schemas) {
    compiling(places.get(name) ?? name, () => ajv.addSchema(schema as object, name));
  }
  return ajv;
}

function mapValues<K extends string, S, T>(
  from: Readonly<Partial<Record<K, S>>>,
  change: (value: S, key: string) => T,
): Record<K, T> {
  return Object.fromEntries(Object.entries(from).map(([key, it]) => [key, change(it as S, key)])) as Record<K, T>;
}
