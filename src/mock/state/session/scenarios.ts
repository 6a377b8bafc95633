import { createFaultList, type OpenFaultList } from "../../faults/list.js";
import { scenarioIn, scenarioNamed } from "../../serve/preferences.js";
import type { Shared } from "../../serve/shared.js";
import type { Random } from "../random.js";
import { over, SCENARIOS, type Scenario } from "../scenario.js";
import { idleParts } from "./idle.js";

/** How a request is answered: its scenario, and the faults that may strike it. */
interface RequestScenario {
  readonly scenario: Scenario;
  readonly faultLists: readonly OpenFaultList[];
}

/** Which scenario holds in a session, and which faults are armed there. */
export interface SessionScenarios {
  readonly current: Scenario;
  readonly faults: OpenFaultList;
  /** Forgets all faults and begins with that scenario. */
  begin(first: Scenario, chance: Random): void;
  /** Goes on with another one, and its faults alone. */
  change(next: Scenario | string): void;
  /**
   * The scenario of a request: the session's, over it the one that a header names, or under it the one that a text in
   * the body marks; with the faults that belong to it.
   */
  scenarioFor(named: string | undefined, marked?: string): RequestScenario;
}

/** @param notice hears of what of a scenario nothing in the contracts has a use for, once each. */
export function createScenarios(shared: Shared, notice: (text: string) => void): SessionScenarios {
  const { contracts, scenarios } = shared;
  const resolve = scenarioIn(scenarios);
  const told = new Set<string>();
  let chance: Random;
  let usual: { readonly scenario: Scenario; readonly faultLists: readonly [OpenFaultList] };
  let named: Map<string, { readonly scenario: Scenario; readonly faults: OpenFaultList }>;

  function play(scenario: Scenario, faults: OpenFaultList): void {
    usual = { scenario, faultLists: [faults] };
    armAll(scenario, faults);
  }

  /** The scenarios that every server knows speak of answers that some contract may not have. */
  function armAll(from: Scenario, into: OpenFaultList): void {
    const lenient = Object.values(SCENARIOS).includes(from);
    for (const it of idleParts(from, contracts)) tell(from, it);
    for (const fault of from.faults ?? []) lenient ? into.arm(fault) : into.add(fault);
  }

  function tell(of: Scenario, idle: string): void {
    const [called] = Object.entries(scenarios).find(([, it]) => it === of) ?? [];
    const text = `${called === undefined ? "the scenario" : `scenario ${called}`}: ${idle}`;
    if (!told.has(text)) notice(text);
    told.add(text);
  }

  /** Its faults are armed at the first mention, and count on from request to request. */
  function entryOf(name: string) {
    const known = named.get(name);
    if (known !== undefined) return known;
    const entry = { scenario: scenarioNamed(name, scenarios), faults: createFaultList(contracts, chance) };
    armAll(entry.scenario, entry.faults);
    named.set(name, entry);
    return entry;
  }

  return {
    get current() {
      return usual.scenario;
    },
    get faults() {
      return usual.faultLists[0];
    },
    begin(first, random) {
      chance = random;
      named = new Map();
      play(first, createFaultList(contracts, chance));
    },
    change(next) {
      const resolved = resolve(next);
      const [faults] = usual.faultLists;
      faults.clear();
      play(resolved, faults);
    },
    scenarioFor(header, mark) {
      const wanted = header ?? mark;
      if (wanted === undefined) return usual;
      const { scenario: own, faults } = entryOf(wanted);
      const scenario = header === undefined ? over(usual.scenario, own) : over(own, usual.scenario);
      return { scenario, faultLists: [...usual.faultLists, faults] };
    },
  };
}
