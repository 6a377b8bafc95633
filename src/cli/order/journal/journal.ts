import { createHash } from "node:crypto";
import { randomId } from "../../../client/kernel/ids.js";
import { CommandFault, EXIT } from "../../exit.js";
import { afterEntry, type Entry, type EntryFacts, type Recorded, type RecordedSoFar } from "./entries.js";
import { appendLine, journalFile, MOST_LINE_BYTES, readLines } from "./file.js";
import { readEntry } from "./read-entry.js";

/** What this machine ordered, written down before anything that could be lost happens. */
export interface Journal {
  /** @throws CommandFault when the entry is not on disk, or would be too long to be read. */
  write(id: string, facts: EntryFacts): void;
  /**
   * Every order, oldest first. Lines that are cut, too long, were changed or are of a later version are passed over.
   *
   * @param onSkipped told once, in words, how many those are.
   * @throws CommandFault when there is a journal that cannot be read.
   */
  orders(onSkipped?: (text: string) => void): Recorded[];
}

/** @param path where it lies; looked up at the first use unless given. */
export function openJournal(path?: string): Journal {
  return {
    write(id, facts) {
      const entry: Entry = { v: 1, at: new Date().toISOString(), id, ...facts };
      const line = JSON.stringify(entry);
      if (Buffer.byteLength(line) > MOST_LINE_BYTES) {
        const most = `The journal takes entries up to ${MOST_MB} MB`;
        // Only what is intended has not happened yet.
        throw facts.event === "intend"
          ? new CommandFault(`${most}, and this request is longer. Nothing was sent: shorten it.`)
          : new CommandFault(`${most}, and what came of the order is longer: it is told here alone.`, EXIT.machine);
      }
      attempt("written", (file) => appendLine(file, line));
    },
    orders(onSkipped) {
      const orders = new Map<string, RecordedSoFar>();
      const skipped = { later: 0, damaged: 0, long: [] as number[] };
      attempt("read", (file) => {
        readLines(file, (line, number) => {
          if (line === undefined) return void skipped.long.push(number);
          const entry = readEntry(line);
          if (entry === "empty") return;
          if (typeof entry === "string") skipped[entry]++;
          else {
            const known = orders.get(entry.id);
            const order = afterEntry(known, entry);
            if (!order) skipped.damaged++;
            else if (!known) orders.set(order.reference, order);
          }
        });
      });
      const text = skippedText(skipped);
      if (text) onSkipped?.(text);
      return [...orders.values()];
    },
  };

  function attempt(done: "written" | "read", act: (file: string) => void): void {
    let file: string | undefined;
    try {
      file = path ?? journalFile();
      act(file);
    } catch (cause) {
      const advice = file === undefined ? "Set" : `Make room at ${file}, or set`;
      const why = (cause as Error).message;
      const message = `The journal cannot be ${done}: ${why}. ${advice} XDG_STATE_HOME to another folder.`;
      throw new CommandFault(message, EXIT.machine, { cause });
    }
  }
}

const MOST_MB = MOST_LINE_BYTES / 2 ** 20;

/** As many line numbers as are told; whoever has more looks for what wrote them. */
const MOST_NUMBERS = 5;

function skippedText({ later, damaged, long }: { later: number; damaged: number; long: readonly number[] }): string {
  const lines = (count: number) => `${count} ${count === 1 ? "line" : "lines"}`;
  const numbers = `${long.slice(0, MOST_NUMBERS).join(", ")}${long.length > MOST_NUMBERS ? ", …" : ""}`;
  const texts = [
    damaged > 0 && `${lines(damaged)} of the journal passed over: cut, or changed`,
    long.length > 0 && `${lines(long.length)} of the journal passed over: longer than ${MOST_MB} MB (line ${numbers})`,
    later > 0 &&
      `A later version of taskreel wrote ${lines(later)} of the journal, which this one passes over: update it to see all`,
  ];
  return texts.filter(Boolean).join(". ");
}

/** A short name for an order: ten letters and digits. */
export function newOrderId(): string {
  return BigInt(`0x${randomId()}`).toString(36).padStart(25, "0").slice(-10);
}

export function hashOf(body: string): string {
  return createHash("sha256").update(body).digest("hex");
}
