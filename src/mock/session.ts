import type { Contract, Operation } from "../contract/contract.js";
import { type Courier, createCourier } from "./callbacks/courier.js";
import type { Delivery } from "./callbacks/delivery.js";
import { createMessenger } from "./callbacks/messenger.js";
import type { Clock } from "./clock.js";
import type { EventLog } from "./events.js";
import { createFaultBook, type OpenBook } from "./faults/book.js";
import { createPurchases } from "./idempotency.js";
import { type IdMaker, idMaker } from "./ids.js";
import { scenarioNamed } from "./inband.js";
import { type RequestList, type RequestView, requestList } from "./journal.js";
import { createJournalLog } from "./journal-log.js";
import type { Course, Plan } from "./life.js";
import { createLog, type Log } from "./log.js";
import { createRandom, type Random, uuid } from "./random.js";
import { SCENARIOS, type Scenario } from "./scenario.js";
import type { CallbackList, MockSession } from "./session-types.js";
import type { Shared } from "./shared.js";
import { createStore, type Task } from "./store.js";
import { createTally, type Tally } from "./tally.js";
import { taskList } from "./tasks.js";
import type { World } from "./world.js";

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
  readonly world: World;
  readonly view: MockSession;
  readonly journal: Log<RequestView>;
  readonly tally: Tally;
  readonly dice: Random;
  /** The scenario of a request: the session's, or the one that is named, with the faults that belong to it. */
  scenarioFor(name: string | undefined): { readonly scenario: Scenario; readonly books: readonly OpenBook[] };
  close(): void;
}

export function createSession(shared: Shared, options: SessionOptions): Session {
  const { name, seed, clock, events, duration } = options;
  const everyday: Course = { duration, outcome: "completed" };
  const { keep } = shared;
  const tally = createTally(shared.conformance);
  const store = createStore(keep.tasks);
  const purchases = createPurchases(keep.tasks);
  const journal = createJournalLog(keep.requests);
  const deliveries = createLog<Delivery>(keep.callbacks);
  const now = () => clock.now();

  let scenario: Scenario;
  let random: Record<"ids" | "calls" | "chance", Random>;
  let ids: Map<Contract, IdMaker>;
  let courier: Courier;
  let book: OpenBook;
  let named: Map<string, { scenario: Scenario; book: OpenBook }>;
  let created: number;
  let usual: { readonly scenario: Scenario; readonly books: readonly OpenBook[] };

  function begin(next: Scenario): void {
    // Streams of their own: a fault that is armed does not change the ids that follow.
    const stream = (of: string) => createRandom(`${seed}/${name}/${of}`);
    random = { ids: stream("ids"), calls: stream("calls"), chance: stream("chance") };
    ids = new Map(shared.contracts.map((it) => [it, options.ids ?? idMaker(it, random.ids)]));
    created = 0;
    named = new Map();
    book = createFaultBook(shared.contracts, random.chance);
    courier = createCourier({
      clock,
      log: deliveries,
      allowed: shared.allowCallbacks,
      message: createMessenger(shared, tally, options.url, now),
      report: (delivery) => events.emit({ event: "callback", session: name, delivery }),
    });
    play(next);
  }

  function play(next: Scenario): void {
    scenario = next;
    usual = { scenario, books: [book] };
    armAll(next, book);
  }

  /** The scenarios that every server knows speak of answers that some contract may not have. */
  function armAll(from: Scenario, into: OpenBook): void {
    const lenient = Object.values(SCENARIOS).includes(from);
    for (const fault of from.faults ?? []) lenient ? into.arm(fault) : into.add(fault);
  }

  const resolve = (it: Scenario | string) => (typeof it === "string" ? scenarioNamed(it, shared.scenarios) : it);

  const world: World = {
    engine: shared.engine,
    conformance: shared.conformance,
    scenarios: shared.scenarios,
    prepared: shared.prepared,
    store,
    purchases,
    now,
    url: options.url,
    idOf: (contract) => ids.get(contract) as IdMaker,
    requestId: () => uuid(random.calls),
    courseOf(operation: Operation, body: unknown, { plan }: Scenario): Course {
      const turn = created++;
      const planned = Array.isArray(plan) ? (plan as readonly Plan[])[Math.min(turn, plan.length - 1)] : (plan as Plan);
      const own = options.plan?.({ operation: operation.id, body });
      // Most tasks go the same way and share one object.
      return planned === undefined && own === undefined ? everyday : { ...everyday, ...planned, ...own };
    },
    announce: (task, hook) => courier.schedule(task, hook),
    polled(task: Task) {
      const { progress, course } = task;
      progress.polls++;
      if (course.polls === undefined || progress.end || progress.polls < course.polls) return false;
      if (course.outcome === "never") return false;
      progress.end = { at: now(), outcome: course.outcome };
      return true;
    },
    ended: (task) => courier.schedule(task),
  };

  const view: MockSession = {
    name,
    seed,
    clock,
    get url() {
      return options.url();
    },
    get tasks() {
      return taskList({ store, now, ended: world.ended });
    },
    get requests(): RequestList {
      return requestList(journal.all());
    },
    get callbacks(): CallbackList {
      const redeliver = (id: string) => courier.redeliver(id);
      return Object.defineProperty(deliveries.all(), "redeliver", { value: redeliver }) as unknown as CallbackList;
    },
    get faults() {
      return book;
    },
    get scenario(): Scenario {
      return scenario;
    },
    set scenario(next: Scenario | string) {
      book.clear();
      play(resolve(next));
    },
    get conformance() {
      return tally.report();
    },
    assertConforming: () => tally.assertConforming(),
    reset() {
      courier.close();
      store.clear();
      purchases.clear();
      journal.clear();
      deliveries.clear();
      tally.clear();
      begin(options.scenario);
    },
  };

  begin(options.scenario);
  return {
    world,
    view,
    journal,
    tally,
    get dice() {
      return random.chance;
    },
    scenarioFor(wanted) {
      if (wanted === undefined) return usual;
      let entry = named.get(wanted);
      if (entry === undefined) {
        const own = scenarioNamed(wanted, shared.scenarios);
        entry = { scenario: own, book: createFaultBook(shared.contracts, random.chance) };
        armAll(own, entry.book);
        named.set(wanted, entry);
      }
      return { scenario: { ...scenario, ...entry.scenario }, books: [book, entry.book] };
    },
    close: () => courier.close(),
  };
}
