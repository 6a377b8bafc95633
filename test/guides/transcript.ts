import type { Block } from "./pages.js";

/** A tool call of a page, and the answer that it prints. */
export interface Line {
  readonly tool: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly answer: string;
}

const CALL = /^(\w+) +(\{.*\})\n +(\S.*)$/gm;

/** The calls of a transcript; empty where a block is none. @throws Error for a line that is neither call nor answer. */
export function callsOf({ title, language, code }: Block): Line[] {
  if (language !== "text" || !/^\w+ +\{/.test(code)) return [];
  const strange = code.replaceAll(CALL, "").trim();
  if (strange !== "") throw new Error(`${title} has ${strange}`);
  return [...code.matchAll(CALL)].map(([, tool = "", input = "", answer = ""]) => ({
    tool,
    input: JSON.parse(input),
    answer,
  }));
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Ids of a page and those that the mock gives in their place, in the order in which either says them. */
export function idsInStep() {
  const printed: string[] = [];
  const real: string[] = [];
  const note = (list: string[], text: string) => {
    for (const it of text.match(ID) ?? []) if (!list.includes(it)) list.push(it);
  };
  return {
    /** What the page writes, with the ids that there are. @throws Error for one that no answer has told. */
    toReal: (text: string) =>
      text.replaceAll(ID, (it) => {
        const id = real[printed.indexOf(it)];
        if (id === undefined) throw new Error(`No answer has told ${it}`);
        return id;
      }),
    /** Both answers with the ids' places for ids: equal where they say the same. */
    compare: (expected: string, actual: string): [string, string] => {
      note(printed, expected);
      note(real, actual);
      const numbered = (list: string[]) => (it: string) => `<id ${list.indexOf(it) + 1}>`;
      return [expected.replaceAll(ID, numbered(printed)), actual.replaceAll(ID, numbered(real))];
    },
  };
}
