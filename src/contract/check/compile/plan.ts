import type { Content, Contract, JsonSchema, Operation } from "../../contract.js";
import { ContractFault } from "../../document/fault.js";
import { isObject, type JsonObject } from "../../document/json.js";
import { componentSchemas } from "../../model/schema.js";
import { PLACES } from "../contract-checks.js";
import { mapReading, readingOf } from "../reading.js";
import type { ParameterPlace, Reading } from "../types.js";
import { createNames } from "./names.js";
import { ofAnswer, ofRequest } from "./slim.js";

/** What is to be compiled of a contract. Schemas have short names by which they refer to each other. */
export interface Plan {
  readonly schemas: ReadonlyMap<string, JsonSchema>;
  /** Schemas of parameter sets, which turn texts into numbers and the like. */
  readonly coercing: ReadonlyMap<string, JsonSchema>;
  readonly operations: ReadonlyMap<Operation, PlannedOperation>;
  /** Where each of them was met first, by its name. */
  readonly places: { readonly schemas: ReadonlyMap<string, string>; readonly coercing: ReadonlyMap<string, string> };
}

export interface PlannedOperation {
  readonly request?: Reading<string>;
  readonly parameters: Readonly<Partial<Record<ParameterPlace, string>>>;
  readonly responses: Readonly<Record<string, Reading<string>>>;
  readonly callback?: Reading<string>;
  readonly contents: Readonly<Record<string, Reading<string>>>;
  readonly bodies: Readonly<Record<string, Reading<string>>>;
}

/** Lists every schema that requests, answers and callbacks are checked by, each one once. */
export function planOf(contract: Contract): Plan {
  const { document, operations } = contract;
  const schemas = createNames(new Set(Object.values(componentSchemas(document)).filter(isObject)));
  const coercing = createNames(new Set());

  const places = { schemas: new Map<string, string>(), coercing: new Map<string, string>() };
  const nameAt = (place: string, of: keyof typeof places, schema: JsonObject) => {
    const [names, known] = [of === "schemas" ? schemas : coercing, places[of]];
    const name = names.nameOf(schema);
    if (known.size < names.all.size) for (const it of names.all.keys()) if (!known.has(it)) known.set(it, place);
    return name;
  };

  function read(place: string, { schema }: Content, change = ofAnswer): Reading<string> | undefined {
    if (!isObject(schema)) return undefined;
    return compiling(place, () => mapReading(readingOf(change(schema)), (it) => nameAt(place, "schemas", it)));
  }

  const planned = operations.map((operation): [Operation, PlannedOperation] => {
    const place = placeOf(contract, operation);
    const request = operation.body && read(`${place} request`, operation.body, ofRequest);
    const callback = operation.callback && read(`${place} callback`, operation.callback.body);
    const responses = Object.entries(operation.responses).flatMap(([status, { content }]) => {
      const reading = content && read(`${place} response ${status}`, content);
      return reading ? [[status, reading] as const] : [];
    });
    const each = (name: string, key: string, content: Content) => {
      const reading = read(`${place} ${name}`, content, ofRequest);
      return reading ? [[key, reading] as const] : [];
    };
    const contents = operation.parameters
      .filter(({ json }) => json)
      .flatMap((it) => each(`parameter ${it.name}`, `${it.in} ${it.name}`, { schema: it.schema, examples: {} }));
    const bodies = (operation.bodies ?? []).flatMap((it) => each(`request ${it.mediaType}`, it.mediaType, it));
    const sets = PLACES.map((where) => [where, setOf(operation, where)] as const);
    return [
      operation,
      {
        ...(request && { request }),
        parameters: Object.fromEntries(
          sets.flatMap(([where, set]) =>
            set ? [[where, nameAt(`${place} ${where} parameters`, "coercing", set)]] : [],
          ),
        ),
        responses: Object.fromEntries(responses),
        ...(callback && { callback }),
        contents: Object.fromEntries(contents),
        bodies: Object.fromEntries(bodies),
      },
    ];
  });
  return { schemas: schemas.all, coercing: coercing.all, operations: new Map(planned), places };
}

/** Names the operation for people: host, method and path. */
export function placeOf({ rules }: Contract, { method, path }: Operation): string {
  return `${rules.host} ${method} ${path}`;
}

/** Does a part of the compiling; a failure names the place. */
export function compiling<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const reason = cause instanceof RangeError ? "it refers to itself without end" : (cause as Error).message;
    throw new ContractFault(`this schema does not compile: ${reason}`, place);
  }
}

/** Parameters of one place as one object, by names in lower case. */
function setOf({ parameters }: Operation, place: ParameterPlace): JsonObject | undefined {
  const own = parameters.filter((it) => it.in === place);
  if (own.length === 0) return undefined;
  return {
    type: "object",
    properties: Object.fromEntries(own.map(({ name, schema, json }) => [name.toLowerCase(), json ? true : schema])),
    required: own.filter(({ required }) => required).map(({ name }) => name.toLowerCase()),
  };
}
