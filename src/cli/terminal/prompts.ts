import type { Readable, Writable } from "node:stream";
import { autocomplete, confirm, intro, isCancel, log, multiselect, select, text } from "@clack/prompts";
import { CommandFault, EXIT } from "../exit.js";
import { wrapped } from "./cells.js";
import { clean, cleanLines } from "./terminal.js";

interface Choice {
  readonly value: string;
  readonly label?: string;
  readonly hint?: string;
}

interface Wanted {
  /** What stands there at first, to be changed. */
  readonly initial?: string;
  /** Shown while nothing is written. */
  readonly example?: string;
  /** What is wrong with an answer, in words; undefined where nothing is. */
  check(answer: string): Promise<string | undefined>;
}

/** Questions to whoever sits at the terminal. Each rejects with a `CommandFault` when they leave instead of answering. */
export interface Prompts {
  begin(title: string): void;
  choose(question: string, choices: readonly Choice[]): Promise<string>;
  /** Some of them, or none. */
  pick(question: string, choices: readonly Choice[]): Promise<string[]>;
  write(question: string, wanted: Wanted): Promise<string>;
  agree(question: string): Promise<boolean>;
  /** Something that was not to be, in lines. */
  complain(lines: readonly string[]): void;
  /** Something to be copied, as it stands. */
  show(title: string, text: string): void;
}

/** So many choices are looked through; of more, people write a part of the name. */
const MOST_LISTED = 8;

/** @param input, output the terminal; stdout is left for what the command makes. */
export function openPrompts(
  input: Readable = process.stdin,
  output: Writable & { columns?: number } = process.stderr,
): Prompts {
  const at = { input, output };
  // Beside the frame that is drawn on the left.
  const said = (words: string) => wrapped(clean(words), (output.columns || 80) - 4).join("\n");
  return {
    begin: (title) => intro(said(title), at),
    choose: async (message, choices) => {
      const asked = { ...at, message: said(message), options: choices.map(optionOf), maxItems: MOST_LISTED };
      const answer =
        choices.length > MOST_LISTED
          ? await autocomplete({ ...asked, placeholder: "write words of its name", filter: fits })
          : await select(asked);
      return given(answer);
    },
    pick: async (message, choices) => {
      const asked = { ...at, message: said(message), options: choices.map(optionOf), maxItems: MOST_LISTED };
      return given(await multiselect({ ...asked, required: false }));
    },
    write: async (message, { initial = "", example, check }) => {
      for (let start = initial; ; ) {
        const shown = { ...(start !== "" && { initialValue: start }), ...(example && { placeholder: clean(example) }) };
        const answer = given((await text({ ...at, message: said(message), ...shown })) ?? "");
        const fault = await check(answer);
        if (fault === undefined) return answer;
        log.error(said(fault), at);
        start = answer;
      }
    },
    agree: async (message) => given(await confirm({ ...at, message: said(message), initialValue: false })),
    complain: (lines) => log.error(lines.map(said).join("\n"), at),
    // Without a frame, which would be copied too.
    show: (title, shown) => {
      log.step(said(title), at);
      output.write(`${cleanLines(shown)}\n`);
    },
  };
}

/** Whether every word stands somewhere in a choice: `text to video` finds `kling/text_to_video`. */
function fits(search: string, { value, label = value, hint = "" }: Choice): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s/_-]+/g, " ");
  const text = plain(`${label} ${hint}`);
  return plain(search)
    .split(" ")
    .every((it) => text.includes(it));
}

function optionOf({ value, label, hint }: Choice) {
  return { value, label: clean(label ?? value), ...(hint && { hint: clean(hint) }) };
}

function given<Answer>(answer: Answer): Exclude<Answer, symbol> {
  if (isCancel(answer)) throw new CommandFault("Nothing was sent.", EXIT.interrupted);
  return answer as Exclude<Answer, symbol>;
}
