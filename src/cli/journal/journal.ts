import { createHash } from "node:crypto";
import { randomId } from "../../tasks/id.js";
import { CommandFault, EXIT } from "../exit.js";
import { afterEntry, type Entry, type EntryFacts, type Order, readEntry } from "./entries.js";
import { appendLine, journalFile, readLines } from "./file.js";

/** What this machine ordered, written down before anything that could be lost happens. */
export interface Journal {
  readonly file: string;
  /** @throws CommandFault when the entry is not on disk. */
  write(id: string, facts: EntryFacts): void;
  /** Every order, oldest first. Lines that are cut or of another version are passed over. */
  orders(): Promise<Order[]>;
}

export function openJournal(file = journalFile()): Journal {
  return {
    file,
    write(id, facts) {
      const entry: Entry = { v: 1, at: new Date().toISOString(), id, ...facts };
      try {
        appendLine(file, JSON.stringify(entry));
      } catch (cause) {
        throw new CommandFault(`The journal cannot be written: ${(cause as Error).message}`, EXIT.machine, { cause });
      }
    },
    async orders() {
      const orders = new Map<string, Order>();
      for await (const line of readLines(file)) {
        const entry = readEntry(line);
        const order = entry && afterEntry(orders.get(entry.id), entry);
        if (order) orders.set(order.id, order);
      }
      return [...orders.values()];
    },
  };
}

/** A short name for an order: ten letters and digits. */
export function newOrderId(): string {
  return BigInt(`0x${randomId()}`).toString(36).padStart(25, "0").slice(-10);
}

export function hashOf(body: string): string {
  return createHash("sha256").update(body).digest("hex");
}
