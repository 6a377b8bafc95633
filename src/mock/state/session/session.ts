import type { Operation } from "../../../contract/contract.js";
import { createMessageMaker } from "../../callbacks/message.js";
import { type CallbackScheduler, createCallbackScheduler } from "../../callbacks/queue.js";
import { checkPlan } from "../../control/read.js";
import type { EventLog } from "../../serve/events.js";
import type { Shared } from "../../serve/shared.js";
import type { Clock } from "../clock.js";
import { createClockHint } from "../clock-hint.js";
import type { Counts } from "../counts.js";
import { type IdMaker, idMaker } from "../ids.js";
import type { RequestView } from "../journal.js";
import { type Course, endOf, type Plan } from "../life.js";
import type { Log } from "../log.js";
import { createRandom, type Random, uuid } from "../random.js";
import type { Scenario } from "../scenario.js";
import type { Task } from "../store.js";
import { createMemory } from "./memory.js";
import { createScenarios, type SessionScenarios } from "./scenarios.js";
import type { Services } from "./services.js";
import type { MockSession } from "./types.js";
import { sessionView } from "./view.js";

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
  readonly scenarioFor: SessionScenarios["scenarioFor"];
  /** Calls off what is to come. What happened can still be read. */
  close(): void;
  /** The same for good: what it remembers counts no more. */
  remove(): void;
}

export function createSession(shared: Shared, options: SessionOptions): Session {
  const { name, seed, clock, events, duration } = options;
  const everyday: Course = { duration, outcome: "completed" };
  const now = () => clock.now();
  const notice = (text: string) => events.notice(name, text);
  const url = (host?: string) =>
    shared.open && host !== undefined && isHost(host) ? options.url().replace(/\/\/[^/]+/, `//${host}`) : options.url();
  const memory = createMemory(shared, {
    isOver: (task) => clock.now() >= endOf(task),
    forgot: (task) => scheduler.drop(task),
    tell: notice,
  });
  const { store, account, purchases, uploads, journal, deliveries, counts } = memory;
  const scenarios = createScenarios(shared, notice);
  const hint = createClockHint(clock, notice);

  let random: Record<"ids" | "calls" | "chance", Random>;
  let ids: Map<string, IdMaker>;
  let scheduler: CallbackScheduler;
  let created: number;

  function begin(): void {
    // Streams of their own: a fault that is armed does not change the ids that follow.
    const stream = (of: string) => createRandom(`${seed}/${name}/${of}`);
    random = { ids: stream("ids"), calls: stream("calls"), chance: stream("chance") };
    ids = new Map(shared.contracts.map((it) => [it.rules.host, options.ids ?? idMaker(it, random.ids)]));
    created = 0;
    scheduler = createCallbackScheduler({
      clock,
      log: deliveries,
      post: shared.post,
      allowed: shared.allowCallbacks,
      open: shared.open,
      message: createMessageMaker(shared, counts, url, now),
      report: (delivery) => events.emit({ event: "callback", session: name, delivery }),
    });
    scenarios.begin(options.scenario, random.chance);
  }

  const services: Services = {
    engine: shared.engine,
    conformance: shared.conformance,
    scenarios: shared.scenarios,
    answersOf: shared.answersOf,
    store,
    account,
    purchases,
    uploads,
    now,
    url,
    idOf: (contract) => ids.get(contract.rules.host) as IdMaker,
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
      account.ended(task);
      return () => scheduler.schedule(task);
    },
  };
  const close = () => {
    hint.close();
    scheduler.close();
  };
  const reset = () => {
    scheduler.close();
    memory.clear();
    begin();
  };

  begin();
  return {
    services,
    view: sessionView({ name, seed, clock, url: options.url, memory, scenarios, scheduler: () => scheduler, reset }),
    journal,
    counts,
    get random() {
      return random.chance;
    },
    scenarioFor: scenarios.scenarioFor,
    close,
    remove() {
      close();
      memory.leave();
    },
  };
}

/** A name or an address with a port: what is put into URLs may hold nothing else. */
function isHost(text: string): boolean {
  return /^(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?$/i.test(text) && text.length < 300;
}
