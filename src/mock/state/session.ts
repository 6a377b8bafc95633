import type { Contract, Operation } from "../../contract/contract.js";
import type { Delivery } from "../callbacks/delivery.js";
import { createMessageMaker } from "../callbacks/message.js";
import { type CallbackScheduler, createCallbackScheduler } from "../callbacks/queue.js";
import { checkPlan } from "../control/read.js";
import { createFaultList, type OpenFaultList } from "../faults/list.js";
import type { EventLog } from "../serve/events.js";
import { scenarioIn, scenarioNamed } from "../serve/preferences.js";
import type { Shared } from "../serve/shared.js";
import type { Clock } from "./clock.js";
import { createClockHint } from "./clock-hint.js";
import { type Counts, createCounts } from "./counts.js";
import { createPurchases } from "./idempotency.js";
import { idleParts } from "./idle.js";
import { type IdMaker, idMaker } from "./ids.js";
import { type RequestList, type RequestView, requestList } from "./journal.js";
import { type Course, endOf, type Plan } from "./life.js";
import { createLog, type Log } from "./log.js";
import { createRandom, type Random, uuid } from "./random.js";
import { over, SCENARIOS, type Scenario } from "./scenario.js";
import type { Services } from "./session-context.js";
import type { CallbackList, MockSession } from "./session-types.js";
import { createStore, type Task } from "./store.js";
import { taskList } from "./tasks.js";

export interface SessionOptions {
  readonly name: string;
  readonly seed: string;
  readonly clock: Clock;
  readonly scenario: Scenario;
  /** Base URL once the server listens. */
  readonly url: () => string;
  readonly plan?: ((created: { readonly operation: string; readonly body: unknown }) => Plan) | undefined;
  readonly ids?: IdMaker | undefined;
  readonly duration: number;
  readonly events: EventLog;
}

/** A session from the inside: what the server needs to answer for it. */
export interface Session {
  readonly services: Services;
  readonly view: MockSession;
  readonly journal: Log<RequestView>;
  readonly counts: Counts;
  /** Draws what is left to chance. */
  readonly random: Random;
  /**
   * The scenario of a request: the session's, over it the one that a header names, or under it the one that a text in the
   * body marks; with the faults that belong to it.
   */
  scenarioFor(
    named: string | undefined,
    marked?: string,
  ): { readonly scenario: Scenario; readonly faultLists: readonly OpenFaultList[] };
  close(): void;
}

export function createSession(shared: Shared, options: SessionOptions): Session {
  const { name, seed, clock, events, duration } = options;
  const everyday: Course = { duration, outcome: "completed" };
  const { keep } = shared;
  const counts = createCounts(shared.conformance);
  const store = createStore({
    ...keep,
    isOver: (task) => clock.now() >= endOf(task),
    forgot(gone) {
      for (const task of gone) scheduler.drop(task);
      const text = `the bodies of requests took more than ${keep.bytes} bytes (keep.bytes): ${gone.length} tasks are forgotten`;
      events.notice(name, text);
    },
  });
  const purchases = createPurchases(store, keep.tasks);
  const journal = createLog<RequestView>(keep.requests);
  const deliveries = createLog<Delivery>(keep.callbacks);
  const now = () => clock.now();
  const hint = createClockHint(clock, (text) => events.notice(name, text));
  const url = (host?: string) =>
    shared.open && host !== undefined && isHost(host) ? options.url().replace(/\/\/[^/]+/, `//${host}`) : options.url();

  const told = new Set<string>();

  let scenario: Scenario;
  let random: Record<"ids" | "calls" | "chance", Random>;
  let ids: Map<Contract, IdMaker>;
  let scheduler: CallbackScheduler;
  let faultList: OpenFaultList;
  let named: Map<string, { scenario: Scenario; faultList: OpenFaultList }>;
  let created: number;
  let usual: { readonly scenario: Scenario; readonly faultLists: readonly OpenFaultList[] };

  function begin(next: Scenario): void {
    // Streams of their own: a fault that is armed does not change the ids that follow.
    const stream = (of: string) => createRandom(`${seed}/${name}/${of}`);
    random = { ids: stream("ids"), calls: stream("calls"), chance: stream("chance") };
    ids = new Map(shared.contracts.map((it) => [it, options.ids ?? idMaker(it, random.ids)]));
    created = 0;
    named = new Map();
    faultList = createFaultList(shared.contracts, random.chance);
    scheduler = createCallbackScheduler({
      clock,
      log: deliveries,
      post: shared.post,
      allowed: shared.allowCallbacks,
      open: shared.open,
      message: createMessageMaker(shared, counts, url, now),
      report: (delivery) => events.emit({ event: "callback", session: name, delivery }),
    });
    play(next);
  }

  function play(next: Scenario): void {
    scenario = next;
    usual = { scenario, faultLists: [faultList] };
    armAll(next, faultList);
  }

  /** The scenarios that every server knows speak of answers that some contract may not have. */
  function armAll(from: Scenario, into: OpenFaultList): void {
    const lenient = Object.values(SCENARIOS).includes(from);
    for (const it of idleParts(from, shared.contracts)) tell(from, it);
    for (const fault of from.faults ?? []) lenient ? into.arm(fault) : into.add(fault);
  }

  function tell(of: Scenario, idle: string): void {
    const [called] = Object.entries(shared.scenarios).find(([, it]) => it === of) ?? [];
    const text = `${called === undefined ? "the scenario" : `scenario ${called}`}: ${idle}`;
    if (!told.has(text)) events.notice(name, text);
    told.add(text);
  }

  const resolve = scenarioIn(shared.scenarios);

  const services: Services = {
    engine: shared.engine,
    conformance: shared.conformance,
    scenarios: shared.scenarios,
    answersOf: shared.answersOf,
    store,
    purchases,
    now,
    url,
    idOf: (contract) => ids.get(contract) as IdMaker,
    requestId: () => uuid(random.calls),
    courseOf(operation: Operation, body: unknown, { plan }: Scenario): Course {
      const turn = created++;
      const planned = Array.isArray(plan) ? (plan as readonly Plan[])[Math.min(turn, plan.length - 1)] : (plan as Plan);
      const own = options.plan && checkPlan(options.plan({ operation: operation.id, body }));
      // Most tasks go the same way and share one object.
      return planned === undefined && own === undefined ? everyday : { ...everyday, ...planned, ...own };
    },
    announce: (task, hook) => scheduler.schedule(task, hook),
    polled(task: Task, at: number) {
      const { progress, course } = task;
      progress.polls++;
      if (progress.end || at >= endOf(task)) return undefined;
      if (course.polls === undefined) return hint.pending(endOf(task));
      if (progress.polls < course.polls || course.outcome === "never") return undefined;
      progress.end = { at, outcome: course.outcome };
      return () => scheduler.schedule(task);
    },
  };

  const view: MockSession = {
    name,
    seed,
    clock,
    get url() {
      return options.url();
    },
    get tasks() {
      return taskList({ store, now, ended: (task) => scheduler.schedule(task) });
    },
    get requests(): RequestList {
      return requestList(journal.all());
    },
    get callbacks(): CallbackList {
      const redeliver = (id: string) => scheduler.redeliver(id);
      return Object.defineProperty(deliveries.all(), "redeliver", { value: redeliver }) as unknown as CallbackList;
    },
    get faults() {
      return faultList;
    },
    get scenario(): Scenario {
      return scenario;
    },
    set scenario(next: Scenario | string) {
      const resolved = resolve(next);
      faultList.clear();
      play(resolved);
    },
    get conformance() {
      return counts.report();
    },
    assertConforming: () => counts.assertConforming(),
    reset() {
      scheduler.close();
      store.clear();
      purchases.clear();
      journal.clear();
      deliveries.clear();
      counts.clear();
      begin(options.scenario);
    },
  };

  begin(options.scenario);
  return {
    services,
    view,
    journal,
    counts,
    get random() {
      return random.chance;
    },
    scenarioFor(header, mark) {
      const wanted = header ?? mark;
      if (wanted === undefined) return usual;
      let entry = named.get(wanted);
      if (entry === undefined) {
        const own = scenarioNamed(wanted, shared.scenarios);
        entry = { scenario: own, faultList: createFaultList(shared.contracts, random.chance) };
        armAll(own, entry.faultList);
        named.set(wanted, entry);
      }
      const both = header === undefined ? over(scenario, entry.scenario) : over(entry.scenario, scenario);
      return { scenario: both, faultLists: [faultList, entry.faultList] };
    },
    close() {
      hint.close();
      scheduler.close();
    },
  };
}

/** A name or an address with a port: what is put into URLs may hold nothing else. */
function isHost(text: string): boolean {
  return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(text) && text.length < 300;
}
