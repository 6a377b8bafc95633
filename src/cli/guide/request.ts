import { listedValues } from "../../contract/model/schema.js";
import type { Variant } from "../../contract/model/variants.js";
import { CommandFault } from "../exit.js";
import { endpointCommand } from "../flags/endpoint-command.js";
import type { Endpoint } from "../flags/endpoints.js";
import { priceText } from "../flags/explain.js";
import { type Field, fieldsOf } from "../flags/fields.js";
import { bodyOf, describeField, type Flag } from "../flags/flags.js";
import { type Judged, judged } from "../flags/judged.js";
import { fieldsOfVariants } from "../flags/narrowed.js";
import type { Prompts } from "../terminal/prompts.js";

/** A request that somebody has put together, and the words that say it on a command line. */
export interface Built extends Judged {
  readonly said: Record<string, unknown>;
  readonly words: readonly string[];
}

/**
 * Asks for the model and the fields of a request, each judged as it is given. What is optional is offered, and asked for if it is
 * wanted.
 *
 * @param endpoint with its contract's checks.
 * @throws CommandFault when whoever is asked leaves, and for a fault in what was not asked for.
 */
export async function askRequest(endpoint: Endpoint, flags: readonly Flag[], prompts: Prompts): Promise<Built> {
  const { operation } = endpoint;
  const answers = new Map<string, string[]>();
  const variant = await chooseVariant(endpoint, prompts);
  const { fields } = fieldsOfVariants(operation, [variant]);
  const longOf = (field: Field) => flags.find((it) => it.field.name === field.name)?.long ?? `--${field.name}`;
  // What has one value in the chosen variant, and not in all, has to be said and need not be asked.
  for (const it of fields) {
    const isFixed = flags.some(({ field }) => field.name === it.name && field.fixed !== undefined);
    if (it.fixed !== undefined) answers.set(it.name, isFixed ? [] : [`${longOf(it)}=${String(it.fixed)}`]);
  }
  const ask = async (field: Field) => {
    const long = longOf(field);
    const check = async (words: readonly string[]) => {
      answers.set(field.name, [...words]);
      return faultIn(await built(endpoint, flags, answers).catch(faultOf), long);
    };
    answers.set(field.name, await askField(field, long, check, prompts));
  };
  for (const it of fields.filter((it) => it.required.length > 0 && !answers.has(it.name))) await ask(it);
  const others = fields.filter((it) => !answers.has(it.name));
  if (others.length > 0) {
    const choices = others.map((it) => ({ value: it.name, label: longOf(it), hint: it.description }));
    const wanted = await prompts.pick("What else do you want to say? Space marks, Enter goes on", choices);
    for (const it of others.filter(({ name }) => wanted.includes(name))) await ask(it);
  }
  for (;;) {
    const found = await built(endpoint, flags, answers).catch(faultOf);
    if (!(found instanceof CommandFault)) return found;
    // What one answer says of another is known once all are there.
    const wrong = fields.filter((it) => faultIn(found, longOf(it)) !== undefined);
    if (wrong.length === 0) throw found;
    prompts.complain(found.lines);
    for (const it of wrong) await ask(it);
  }
}

async function chooseVariant(endpoint: Endpoint, prompts: Prompts): Promise<Variant> {
  const { variants, chooser } = fieldsOf(endpoint.operation);
  const [only] = variants;
  if (only && variants.length === 1) return only;
  const choices = variants.map((it) => {
    const [value] = (chooser !== undefined && listedValues(it.properties[chooser] ?? {})) || [];
    return { value: it.name, hint: priceText(endpoint, value === undefined ? {} : { [chooser as string]: value }) };
  });
  const name = await prompts.choose(chooser === undefined ? "Which way?" : `Which ${chooser}?`, choices);
  return variants.find((it) => it.name === name) as Variant;
}

/** Resolves to the words that say it; none for what was left out. */
async function askField(
  field: Field,
  long: string,
  check: (words: readonly string[]) => Promise<string | undefined>,
  prompts: Prompts,
): Promise<string[]> {
  const { types, values } = field;
  const question = `${long}: ${describeField(field)}`;
  if (values && values.length > 0) {
    return [
      `${long}=${await prompts.choose(
        question,
        values.map((it) => ({ value: String(it) })),
      )}`,
    ];
  }
  if (types.length === 1 && types[0] === "boolean") {
    return [(await prompts.agree(question)) ? long : `--no-${long.slice(2)}`];
  }
  const wordsOf = (answer: string) => (answer === "" && field.required.length === 0 ? [] : [`${long}=${answer}`]);
  const judge = async (answer: string) =>
    answer === "" && field.required.length > 0 ? `${long} is needed` : check(wordsOf(answer));
  return wordsOf(await prompts.write(question, { check: judge }));
}

/** The request that the words say, read and judged as on a command line. */
async function built(
  endpoint: Endpoint,
  flags: readonly Flag[],
  answers: ReadonlyMap<string, readonly string[]>,
): Promise<Built> {
  const words = [...answers.values()].flat();
  const { command } = endpointCommand("run", endpoint);
  command.parseOptions(words);
  const said = JSON.parse(JSON.stringify(bodyOf(flags, command, {})));
  return { ...(await judged(endpoint, flags, said)), said, words };
}

function faultOf(error: Error): CommandFault {
  if (error instanceof CommandFault) return error;
  throw error;
}

/** What a fault says of one flag; undefined where it speaks of others alone. */
function faultIn(found: unknown, long: string): string | undefined {
  if (!(found instanceof CommandFault)) return undefined;
  const about = found.lines
    .map((it) => it.trim())
    .filter((it) => it.startsWith(`${long} `) || it.startsWith(`${long}.`));
  return about.length > 0 ? about.join(" ") : undefined;
}
