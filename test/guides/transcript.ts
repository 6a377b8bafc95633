import { expect } from "vitest";

/** A call of a tool as a page shows it, with what it answers. */
export interface ShownCall {
  readonly tool: string;
  /** As JSON. */
  readonly input: string;
  readonly answer: string;
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The calls in a block: a line with a tool's name and its arguments, and an indented one with the answer. */
export function callsOf(code: string): ShownCall[] {
  return [...code.matchAll(/^([a-z_]+) +(\{.*\})\n +(.*)$/gm)].map(([, tool = "", input = "", answer = ""]) => ({
    tool,
    input,
    answer,
  }));
}

/** Text of a page in the names of this run: its ids, its folder. */
export function rename(text: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce((it, [shown, own]) => it.replaceAll(shown, own), text);
}

/** That a tool has answered what the page shows. An id that the page shows for the first time is learnt from the answer. */
export function expectAnswer(actual: string, shown: string, names: Map<string, string>): void {
  const [id] = rename(shown, names).match(ID) ?? [];
  const own = actual.match(ID)?.[0];
  if (id && own && ![...names.values()].includes(id)) names.set(id, own);
  expect(actual).toBe(rename(shown, names));
}
