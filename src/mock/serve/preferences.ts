import { meant } from "../../client/kernel/nearest.js";
import { isObject } from "../../contract/document/json.js";
import { checkScenario } from "../control/read.js";
import { MockUsageError } from "../errors.js";
import type { Scenario } from "../state/scenario.js";

/** What a request itself asks of the mock server, for clients that can set nothing but a header or a prompt. */
export interface Preferences {
  /** Name of a scenario: header `Mock-Scenario`, or a text of the body that begins with `[mock:name]`. */
  readonly scenario?: string;
  /** A documented answer, by status and name: header `Prefer: code=404, example=text`. */
  readonly answer?: WantedAnswer;
}

export interface WantedAnswer {
  /** What the header asks for, as it says it. */
  readonly asked: string;
  /** NaN for a code that is no status of an answer. */
  readonly status?: number;
  readonly example?: string;
}

const NOTHING: Preferences = {};

/** Reads the headers; costs two look-ups where there is nothing to read. */
export function readPreferences(headers: Readonly<Record<string, unknown>>): Preferences {
  const { "mock-scenario": scenario, prefer } = headers;
  if (scenario === undefined && prefer === undefined) return NOTHING;
  const answer = typeof prefer === "string" ? preferred(prefer) : undefined;
  return { ...(typeof scenario === "string" && { scenario: scenario.trim() }), ...(answer && { answer }) };
}

function preferred(header: string): Preferences["answer"] {
  const status = /(?:^|[,;\s])code\s*=\s*"?([^",;\s]*)"?/i.exec(header)?.[1];
  const example = /(?:^|[,;\s])example\s*=\s*"?([^",;\s]+)"?/i.exec(header)?.[1];
  if (status === undefined && example === undefined) return undefined; // some other preference
  const asked = Object.entries({ code: status, example }).flatMap(([name, it]) =>
    it === undefined ? [] : `${name}=${it}`,
  );
  return {
    asked: asked.join(", ").slice(0, 200),
    ...(status !== undefined && { status: /^[2-5]\d\d$/.test(status) ? Number(status) : Number.NaN }),
    ...(example !== undefined && { example }),
  };
}

const MARK = "[mock:";

/** The scenario that a text in the body asks for: `[mock:failing] A fox in the snow`. */
export function markedScenario(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  for (const key in body) {
    const text = body[key];
    if (typeof text === "string" && text.startsWith(MARK))
      return /^[^\]]{0,40}/.exec(text.slice(MARK.length))?.[0].trim();
  }
  return undefined;
}

/** @throws MockUsageError naming the scenarios that there are. */
export function scenarioNamed(name: string, scenarios: Readonly<Record<string, Scenario>>): Scenario {
  const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (scenario !== undefined) return scenario;
  const known = Object.keys(scenarios);
  throw new MockUsageError(
    `there is no scenario ${JSON.stringify(name)}${meant(name, known)}; there are ${known.join(", ")}`,
  );
}

/** Finds a scenario by its name; one that is written out is held to what a scenario can say. */
export function scenarioIn(scenarios: Readonly<Record<string, Scenario>>): (it: Scenario | string) => Scenario {
  return (it) => (typeof it === "string" ? scenarioNamed(it, scenarios) : checkScenario(it));
}
