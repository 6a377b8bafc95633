import { meaningOf } from "./reading.js";
import { applies } from "./reasons.js";
import type { Reading, Reason } from "./types.js";
import { essential, type Violation } from "./violations.js";

/**
 * The same verdict in fewer words: only the branch that the body means, only causes and not what follows from them.
 * It never turns a refusal into an acceptance.
 *
 * @param reading of the schema of the request body; undefined when there is none to check the value by.
 * @param check what an engine finds wrong with the body by another reading.
 */
export function explain<S>(
  found: readonly Violation[],
  reading: Reading<S> | undefined,
  body: unknown,
  check: (reading: S, body: unknown) => Violation[],
): Violation[] {
  const names = new Set(reading?.names);
  const known = (name: string) => names.has(name);
  const others = found.filter((it) => it.in !== "body");
  if (reading === undefined || others.length === found.length) return essential(found, known);

  const meaning = meaningOf(reading, body);
  if ("violation" in meaning) return [...essential(others, known), meaning.violation];
  const told = nearest(
    meaning.readings.map(({ schema, reasons }) => essential(withReasons(check(schema, body), reasons, body), known)),
  );
  return told.length > 0 ? essential([...others, ...told], known) : essential(found, known);
}

/** What a condition wants is said with its reason, which is its title. */
function withReasons(found: readonly Violation[], reasons: readonly Reason[], body: unknown): readonly Violation[] {
  // Without a condition that failed, the field is wrong in itself.
  if (!found.some(({ rule }) => rule === "if")) return found;
  const own = reasons.filter((it) => applies(it, body));
  return found.map((it) => {
    const reason = own.find(({ fields }) => fields.includes(it.pointer.slice(1)));
    if (reason === undefined) return it;
    const instead = (it.rule === "required" && reason.given.none) || [];
    const others = instead.length > 0 ? `, or in its place ${instead.join(" or ")}` : "";
    const message = `${it.message}${others}, since ${reason.when}`;
    return { ...it, message, ...(instead.length > 0 && { instead }) };
  });
}

/** Where the body does not say which branch it means, the nearest one is told, or all that are as near. */
function nearest(readings: readonly (readonly Violation[])[]): Violation[] {
  const broken = readings.filter((it) => it.length > 0);
  const least = Math.min(...broken.map((it) => it.length));
  return broken.filter((it) => it.length === least).flat();
}
