import { pointerPart } from "../../client/kernel/pointer.js";
/** One broken rule of the contract, in terms of the request or answer. */
export interface Violation {
  readonly in: "body" | "query" | "path" | "header" | "cookie";
  /** JSON Pointer to the value in the body, or to the parameter: `/duration`. Empty means the whole. */
  readonly pointer: string;
  /** The same for people: `items.0.url`. Empty means the whole. */
  readonly field: string;
  /** The keyword that is broken: `required`, `enum`, `maxLength`… */
  readonly rule: string;
  readonly message: string;
  /** Fields of which any would do in place of one that is missing. */
  readonly instead?: readonly string[];
}

/** Keywords that only say that something below them failed. */
const CONTAINERS = new Set(["if", "then", "else", "allOf", "anyOf", "oneOf", "discriminator"]);

/** Where an engine's own text would not help the sender. */
const WORDS: Readonly<Record<string, string>> = {
  required: "is required",
  additionalProperties: "is not a documented property",
  unevaluatedProperties: "is not allowed here",
  forbidden: "is not allowed here",
  not: "is not allowed here",
};

export function violation(where: Violation["in"], trail: readonly string[], rule: string, message: string): Violation {
  const pointer = trail.map((part) => `/${pointerPart(part)}`).join("");
  return { in: where, pointer, field: trail.join("."), rule, message };
}

/** The message for a broken keyword: the house's words where there are some, else the validator's. */
export function wording(rule: string, text: string): string {
  return Object.hasOwn(WORDS, rule) ? (WORDS[rule] as string) : text;
}

/** `duration must be equal to one of the allowed values: 5, 10 (enum)` */
export function describe({ field, in: where, rule, message }: Violation): string {
  const place = where === "body" ? "" : `${where} `;
  return `${place}${field || "body"} ${sentence(message, rule)}`;
}

/** The message with the rule's name, unless it stands there anyway. */
export function sentence(message: string, rule: string): string {
  return message.includes(rule) ? message : `${message} (${rule})`;
}

/**
 * Without repetitions, and without those that only follow from another one: a combination that failed because of its
 * part, and a property called unknown only because the branch that knows it failed.
 *
 * @param known whether the contract has a property of that name anywhere in this body.
 */
export function essential(violations: readonly Violation[], known: (name: string) => boolean): Violation[] {
  const unique = [...new Map(violations.map((it) => [`${it.in} ${it.pointer} ${it.rule}`, it])).values()];
  const parts = unique.filter(({ rule }) => !CONTAINERS.has(rule));
  const causes = parts.filter(({ rule, pointer }) => rule !== "unevaluatedProperties" || !known(lastName(pointer)));
  return [causes, parts, unique].find((some) => some.length > 0) ?? [];
}

function lastName(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
