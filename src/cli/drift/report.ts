import { shortened } from "../../contract/document/json.js";
import { type Secrets, secretsKept } from "../terminal/secrets.js";
import type { Finding } from "./findings.js";

/** Collects what was found, says each thing once, and lets no key through. */
export interface DriftReport extends Omit<Secrets, "blot"> {
  /** Everything found so far, one entry a kind, in the order of first sight. */
  readonly findings: readonly (Finding & { readonly times: number })[];
  /** Counts one answer and what is wrong with it. @returns what was not said before. */
  add(found: readonly Finding[]): string[];
  /** Counts a call that got no answer. @returns what to say of it. */
  missed(reason: string): string;
  /** Whether there were calls, and no answer to any of them. */
  readonly unanswered: boolean;
  summary(target: string): string;
}

/** A host chooses keys, and a contract's are a tenth of this. */
const LONGEST_POINTER = 500;

export function driftReport(): DriftReport {
  const findings = new Map<string, Finding & { times: number }>();
  const { hide, clean } = secretsKept();
  let answers = 0;
  let drifted = 0;
  let misses = 0;

  return {
    get findings() {
      return [...findings.values()];
    },
    hide,
    clean,
    add(found) {
      answers++;
      if (found.length > 0) drifted++;
      return found.flatMap((it) => {
        const value = typeof it.value === "string" && { value: shortened(clean(it.value)) };
        const shown = { ...it, pointer: shortened(it.pointer, LONGEST_POINTER), ...value };
        const line = clean(lineOf(shown));
        const known = findings.get(line);
        findings.set(line, { ...shown, times: (known?.times ?? 0) + 1 });
        return known === undefined ? [line] : [];
      });
    },
    missed(reason) {
      misses++;
      return clean(`no answer: ${reason}`);
    },
    get unanswered() {
      return misses > 0 && answers === 0;
    },
    summary(target) {
      const seen = `${answers} ${answers === 1 ? "answer" : "answers"} from ${clean(target)}`;
      if (answers === 0 && misses > 0)
        return `${seen} to ${misses} ${misses === 1 ? "call" : "calls"}: is the address right?`;
      if (answers === 0) return `${seen}: does the command read its base URL from the environment?`;
      if (findings.size === 0) return `${seen}, all as the contract says`;
      const rows = [...findings].map(([line, { times }]) => `\n  ${String(times).padStart(4)} × ${line}`);
      return `${seen}, ${drifted} of them outside the contract${rows.join("")}`;
    },
  };
}

function lineOf({ operation, status, in: where, pointer, rule, message, value }: Finding): string {
  const place = [where, pointer].join(" ").trim();
  const instead = value === undefined ? "" : `, but is ${JSON.stringify(value)}`;
  return `${operation} ${status}: ${place} ${message}${instead} (${rule})`;
}
