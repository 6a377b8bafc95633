import type { Contract } from "../../contract/contract.js";
import { readFault } from "../control/read.js";
import { MockUsageError } from "../errors.js";
import { fraction, type Random } from "../state/random.js";
import { documents } from "./documented.js";
import type { ArmedFault, Fault } from "./fault.js";
import { type Site, siteRole } from "./site.js";

export interface FaultList {
  /**
   * Arms a fault and returns its number.
   *
   * @throws MockUsageError when something in it is no fault's, or no operation that it is for documents such an answer
   *   (unless `allowUndocumented` says so).
   */
  add(fault: Fault): number;
  /** Arms the next `times` requests of a kind: `faults.next("status", 3, { status: 503 })`. */
  next(on: NonNullable<Fault["on"]>, times: number, fault: Fault): number;
  /** What is still armed, in the order in which it will take effect. */
  list(): ArmedFault[];
  /** @returns whether there was such a fault. */
  remove(id: number): boolean;
  clear(): void;
}

export interface OpenFaultList extends FaultList {
  /** Arms a fault that not every contract has to know. */
  arm(fault: Fault): number;
  /** The first armed fault that strikes this request. */
  take(site: Site): Fault | undefined;
  readonly size: number;
}

interface Entry {
  readonly id: number;
  readonly fault: Fault;
  struck: number;
  /** Requests still to let by. */
  waiting: number;
}

export function createFaultList(contracts: readonly Contract[], random: Random): OpenFaultList {
  let entries: Entry[] = [];
  let last = 0;

  function add(given: Fault): number {
    const fault = readFault(given);
    if (!isPossible(fault, contracts)) {
      const what = fault.example ?? fault.code ?? fault.status;
      throw new MockUsageError(
        `no operation that this fault is for documents ${what}; add allowUndocumented to send it all the same`,
      );
    }
    return arm(fault);
  }

  function arm(fault: Fault): number {
    entries.push({ id: ++last, fault, struck: 0, waiting: fault.after ?? 0 });
    return last;
  }

  return {
    add,
    arm,
    next: (on, times, fault) => add({ ...fault, on, times }),
    list: () =>
      entries.map(({ id, fault, struck }) => {
        const limit = limitOf(fault);
        return { id, fault, struck, ...(limit < Number.POSITIVE_INFINITY && { left: limit - struck }) };
      }),
    remove(id) {
      const before = entries.length;
      entries = entries.filter((it) => it.id !== id);
      return entries.length < before;
    },
    clear() {
      entries = [];
    },
    take(site) {
      for (const entry of entries) {
        if (!isFor(entry.fault, site)) continue;
        if (entry.waiting > 0) {
          entry.waiting--;
          continue;
        }
        const { probability } = entry.fault;
        if (probability !== undefined && fraction(random) >= probability) continue;
        entry.struck++;
        if (entry.struck >= limitOf(entry.fault)) entries = entries.filter((it) => it !== entry);
        return entry.fault;
      }
      return undefined;
    },
    get size() {
      return entries.length;
    },
  };
}

function limitOf({ times, probability, transport }: Fault): number {
  return times ?? (probability !== undefined || transport === "not-yet" ? Number.POSITIVE_INFINITY : 1);
}

function isFor(fault: Fault, { role, contract, operation, taskId, age }: Site): boolean {
  const { on = "any", ms = 1000 } = fault;
  if (on === "any" ? role === "media" : on !== role) return false;
  if (fault.operation !== undefined && fault.operation !== operation?.id) return false;
  if (fault.task !== undefined && fault.task !== taskId) return false;
  if (fault.transport === "not-yet") return role === "status" && age !== undefined && age < ms;
  if (fault.transport === "unknown-status" || fault.transport === "regress") return role === "status";
  if (fault.transport !== undefined || fault.allowUndocumented || role === "media") return true;
  // An answer that this operation does not have waits for one that does.
  return contract !== undefined && operation !== undefined && documents(contract, operation, fault);
}

/** Whether some operation that the fault is for documents such an answer, where it takes one that does. */
export function isPossible(fault: Fault, contracts: readonly Contract[]): boolean {
  if (fault.transport !== undefined || fault.allowUndocumented || fault.on === "media") return true;
  return contracts.some((contract) =>
    contract.operations.some((operation) => {
      const { on = "any" } = fault;
      if (fault.operation !== undefined && fault.operation !== operation.id) return false;
      return (on === "any" || on === siteRole(operation)) && documents(contract, operation, fault);
    }),
  );
}
