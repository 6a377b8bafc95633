import type { CallbackScheduler } from "../../callbacks/queue.js";
import type { Clock } from "../clock.js";
import { requestList } from "../journal.js";
import type { Scenario } from "../scenario.js";
import type { Task } from "../store.js";
import { taskList } from "../tasks.js";
import type { Memory } from "./memory.js";
import type { SessionScenarios } from "./scenarios.js";
import type { CallbackList, MockSession } from "./types.js";

export interface Viewed {
  readonly name: string;
  readonly seed: string;
  readonly clock: Clock;
  readonly url: () => string;
  readonly memory: Memory;
  readonly scenarios: SessionScenarios;
  /** Another one after each reset. */
  readonly scheduler: () => CallbackScheduler;
  reset(): void;
}

/** A session as tests and the control API see it: each list is as it stands when it is read. */
export function sessionView({ name, seed, clock, url, memory, scenarios, scheduler, reset }: Viewed): MockSession {
  const { store, account, journal, deliveries, counts } = memory;
  const ended = (task: Task) => {
    account.ended(task);
    scheduler().schedule(task);
  };
  return {
    name,
    seed,
    clock,
    get url() {
      return url();
    },
    get tasks() {
      return taskList({ store, now: () => clock.now(), ended });
    },
    get requests() {
      return requestList(journal.all());
    },
    get callbacks() {
      const redeliver = (id: string) => scheduler().redeliver(id);
      return Object.defineProperty(deliveries.all(), "redeliver", { value: redeliver }) as unknown as CallbackList;
    },
    get faults() {
      return scenarios.faults;
    },
    get scenario(): Scenario {
      return scenarios.current;
    },
    set scenario(next: Scenario | string) {
      scenarios.change(next);
    },
    get conformance() {
      return counts.report();
    },
    assertConforming: () => counts.assertConforming(),
    reset,
  };
}
