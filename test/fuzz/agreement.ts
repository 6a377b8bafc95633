import fc from "fast-check";
import type { Violation } from "../../src/contract/check/violations.js";
import type { Contract, Operation } from "../../src/contract/contract.js";
import { createRouter, type Router } from "../../src/contract/route.js";
import { compileContracts } from "../../src/mock/engine/compile.js";
import { compiledEngine } from "../../src/mock/engine/compiled.js";
import type { Engine } from "../../src/mock/engine/engine.js";
import { locate } from "../../src/mock/engine/locate.js";
import { prismEngine } from "../../src/mock/engine/prism.js";
import type { Body, EngineRequest } from "../../src/mock/engine/request.js";
import { checkedContracts } from "../setup/contracts.js";
import { propertiesOf } from "./edges.js";
import { mutated } from "./mutate.js";
import { validValue } from "./valid.js";

export interface Engines {
  readonly contracts: readonly Contract[];
  readonly compiled: Judge;
  readonly prism: Judge;
}

/** An engine that finds by itself where a request leads. */
export interface Judge {
  check(request: EngineRequest): ReturnType<Engine["check"]>;
}

/** Both engines for the same contracts, by default those of this package. */
export async function bothEngines(given?: readonly Contract[]): Promise<Engines> {
  const contracts = await compileContracts(given ?? (await checkedContracts()));
  const router = createRouter(contracts);
  return {
    contracts,
    compiled: located(compiledEngine(contracts), router),
    prism: located(await prismEngine(contracts), router),
  };
}

/** The compiled engine alone. */
export async function compiledJudge(given: readonly Contract[]): Promise<Judge> {
  const contracts = await compileContracts(given);
  return located(compiledEngine(contracts), createRouter(contracts));
}

function located(engine: Engine, router: Router): Judge {
  return { check: (request) => engine.check(request, locate(router, request.method, request.target)) };
}

/** Operations that take a body. */
export function bodyOperations({ contracts }: Pick<Engines, "contracts">): Operation[] {
  return contracts.flatMap(({ operations }) => operations.filter((it) => it.body !== undefined));
}

/** A request with this value as its body, as it is after a way through JSON. */
export function requestTo(operation: Operation, body: unknown): EngineRequest {
  return requestWith(operation, { state: "read", value: JSON.parse(JSON.stringify(body) ?? "null") });
}

export function requestWith({ method, path }: Operation, body: Body): EngineRequest {
  const headers = { authorization: "Bearer k", "content-type": "application/json" };
  return { method, target: path, headers, body };
}

/** Bodies for an operation: valid ones, broken ones, and those of the other operations. */
export function bodiesFor(operation: Operation, engines: Engines): fc.Arbitrary<unknown> {
  const own = validBodies(operation, engines);
  const others = bodyOperations(engines).map((it) => it.body?.schema);
  return fc.oneof(
    { weight: 4, arbitrary: own },
    { weight: 8, arbitrary: mutated(own, propertiesOf(others)) },
    { weight: 1, arbitrary: fc.oneof(...others.map(validValue)) },
  );
}

function validBodies(operation: Operation, { compiled }: Engines): fc.Arbitrary<unknown> {
  const examples = [...Object.values(operation.body?.examples ?? {}), {}];
  const made = validValue(operation.body?.schema).map((body) =>
    // Conditions are met by few; an example stands in for the rest, so that this never searches.
    compiled.check(requestTo(operation, body)).ok ? body : undefined,
  );
  return fc
    .tuple(made, fc.nat(Math.max(0, examples.length - 2)))
    .map(([body, at]) => (body === undefined ? examples[at] : body));
}

/** What an engine decides, to be compared with another's. */
export function verdictOf(engine: Judge, request: EngineRequest): unknown {
  return comparable(engine.check(request));
}

type Verdict = ReturnType<Engine["check"]>;

/** What Prism says where several constants would do: not which of them is the nearest. */
export const ANY_CONSTANT = "must be equal to constant";

/**
 * The verdict with its violations in an order of their own.
 *
 * @param prism Prism's: where it cannot say which constant is missed, nor does this one.
 */
export function comparable(verdict: Verdict, prism?: Verdict): unknown {
  if (verdict.ok) return { ok: true, operation: verdict.route.operation.id };
  const keyOf = (it: Violation) => `${it.in} ${it.pointer} ${it.rule}`;
  const vague = prism?.ok === false ? prism.violations.filter(({ message }) => message === ANY_CONSTANT) : [];
  const violations = verdict.violations.map((it) => {
    const key = keyOf(it);
    return { ...it, ...(vague.some((other) => keyOf(other) === key) && { message: ANY_CONSTANT }), key };
  });
  violations.sort((one, other) => (one.key < other.key ? -1 : 1));
  return { ok: false, kind: verdict.kind, allow: verdict.allow, violations };
}
