import { firstAt } from "../../../src/client/kernel/pointer.js";
import { record } from "../../../src/contract/document/json.js";
import { contractFor } from "../../../src/contract/model/tasks/reading.js";
import { type HostDocument, rawOperation, type TaskOperations } from "../contract/documents.js";
import { look, oneLine } from "../contract/schema.js";
import { samplesOf } from "../samples/index.js";
import { code, fence, json } from "../text/markdown.js";
import { marks } from "../text/words.js";
import { type Directive, DirectiveFault, type Place, taskOf } from "./directive.js";

/** `request <host> <operation> <example>`: the body of a named example. */
export const request: Directive = (words, place) => json(exampleOf(words, place).body);

/** `samples <host> <operation> <example>`: the named example sent from each language. */
export const samples: Directive = (words, place) => group(samplesOf(exampleOf(words, place)), "", place);

/** `answers <host> <operation>`: what the create call answers, then one status answer for each state. */
export const answers: Directive = (words, place) => {
  const { doc, create, status } = taskOf(words, place);
  return answersText(doc, create, status, place);
};

/** Of an operation whose answer is the result there is nothing to ask. */
export function answersText(
  doc: HostDocument,
  create: TaskOperations["create"],
  status: TaskOperations["status"] | undefined,
  place: Place,
): string {
  const { labels } = place;
  const first = Object.values(create.responses["200"]?.content?.examples ?? {})[0];
  if (status === undefined) return json(first);
  const { rules, states } = contractFor(doc.contract, create);
  const { pending, succeeded, failed } = states;
  const shown = [...pending, ...succeeded, ...failed].flatMap((value) => {
    const found = examplesOf(doc, status).find((it) => firstAt(it.value, rules.status) === value);
    return found ? [{ title: found.summary, text: JSON.stringify(found.value, null, 2) }] : [];
  });
  return [`**${labels.createAnswer}**`, json(first), `**${labels.statusAnswers}**`, group(shown, "json", place)].join(
    "\n\n",
  );
}

/** `callback <host> <operation>`: how the host calls back, and the message. */
export const callback: Directive = (words, place) => {
  const { doc, create } = taskOf(words, place);
  return callbackText(doc, create);
};

export function callbackText({ labels }: HostDocument, { callback: sent }: TaskOperations["create"]): string {
  if (sent === undefined) return "";
  const { delivery, signature } = sent;
  const said = [
    labels.callbackField(sent.url.slice(1).replaceAll("/", ".")),
    delivery?.timeoutSeconds !== undefined && labels.callbackTimeout(delivery.timeoutSeconds),
    delivery?.repeats !== undefined && labels.callbackRepeats(delivery.repeats),
    signature
      ? labels.callbackSigned(signature.algorithm, signature.signs.replace(/[{}]/g, ""), signature.signature)
      : labels.callbackUnsigned,
  ];
  return `${said.filter(Boolean).join(labels.sentenceGap)}\n\n${json(Object.values(sent.body.examples)[0])}`;
}

/** The named example that the third word asks for. */
function exampleOf(
  words: readonly string[],
  place: Place,
): TaskOperations & { doc: HostDocument; body: Record<string, unknown> } {
  const found = taskOf(words, place);
  const examples = found.create.body?.examples ?? {};
  const name = words[2] ?? "";
  if (name in examples) return { ...found, body: record(examples[name]) };
  throw new DirectiveFault(
    `${found.create.id} has no example "${name}"; there are ${Object.keys(examples).join(", ")}.`,
  );
}

/** Several blocks of code: in one frame with tabs on a page, one after the other in plain Markdown. */
export function group(
  blocks: readonly { readonly title: string; readonly text: string; readonly language?: string }[],
  language: string,
  { form, labels }: Place,
): string {
  if (form === "page") {
    const fences = blocks.map((it) => fence(it.language ?? language, it.text, it.title));
    return ["::: code-group", ...fences, ":::"].join("\n\n");
  }
  const colon = marks(labels).colon.trimEnd();
  return blocks.map((it) => `${it.title}${colon}\n\n${fence(it.language ?? language, it.text)}`).join("\n\n");
}

function examplesOf(doc: HostDocument, operation: TaskOperations["status"]): { summary: string; value: unknown }[] {
  const response = look(doc, record(rawOperation(doc, operation).responses)["200"]);
  const media = record(Object.values(record(response.content))[0]);
  return Object.entries(record(media.examples)).map(([name, node]) => {
    const { summary = code(name), value } = look(doc, node);
    return { summary: oneLine(summary), value };
  });
}
