import { createHash } from "node:crypto";
import { randomId } from "../../../client/kernel/ids.js";
import { CommandFault, EXIT } from "../../exit.js";
import { afterEntry, type Entry, type EntryFacts, type Order, readEntry } from "./entries.js";
import { appendLine, journalFile, readLines } from "./file.js";

/** What this machine ordered, written down before anything that could be lost happens. */
export interface Journal {
  readonly file: string;
  /** @throws CommandFault when the entry is not on disk. */
  write(id: string, facts: EntryFacts): void;
  /**
   * Every order, oldest first. Lines that are cut or of a later version are passed over.
   *
   * @param onLater told once how many lines a later version wrote.
   * @throws CommandFault when there is a journal that cannot be read.
   */
  orders(onLater?: (lines: number) => void): Promise<Order[]>;
}

export function openJournal(file = journalFile()): Journal {
  return {
    file,
    write(id, facts) {
      const entry: Entry = { v: 1, at: new Date().toISOString(), id, ...facts };
      try {
        appendLine(file, JSON.stringify(entry));
      } catch (cause) {
        throw unusable("written", cause as Error);
      }
    },
    async orders(onLater) {
      const orders = new Map<string, Order>();
      let later = 0;
      try {
        for await (const line of readLines(file)) {
          const entry = readEntry(line);
          if (entry === "later") later++;
          else if (entry) {
            const order = afterEntry(orders.get(entry.id), entry);
            if (order) orders.set(order.id, order);
          }
        }
      } catch (cause) {
        throw unusable("read", cause as Error);
      }
      if (later > 0) onLater?.(later);
      return [...orders.values()];
    },
  };

  function unusable(done: "written" | "read", cause: Error): CommandFault {
    const advice = `Make room at ${file}, or set XDG_STATE_HOME to another folder.`;
    return new CommandFault(`The journal cannot be ${done}: ${cause.message}. ${advice}`, EXIT.machine, { cause });
  }
}

export function laterLines(lines: number): string {
  return `A later version of taskreel wrote ${lines} lines of the journal, which this one passes over: update it to see all`;
}

/** A short name for an order: ten letters and digits. */
export function newOrderId(): string {
  return BigInt(`0x${randomId()}`).toString(36).padStart(25, "0").slice(-10);
}

export function hashOf(body: string): string {
  return createHash("sha256").update(body).digest("hex");
}
