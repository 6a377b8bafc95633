import { firstAt } from "../../../src/client/kernel/pointer.js";
import type { EnvelopeRules } from "../../../src/client/rules.js";
import type { Operation } from "../../../src/contract/contract.js";
import { record } from "../../../src/contract/document/json.js";
import { type HostDocument, rawOperation } from "../contract/documents.js";
import { look, oneLine } from "../contract/schema.js";
import type { Labels } from "../text/index.js";
import { code, table } from "../text/markdown.js";
import { marks } from "../text/words.js";
import { type Directive, operationOf } from "./directive.js";

/** `errors <host> <operation>`: every refusal, what it means, what to do, and whether a task may exist. */
export const errors: Directive = (words, place) => {
  const { doc, operation } = operationOf(words, place);
  return errorTable(doc, operation);
};

export function errorTable(doc: HostDocument, operation: Operation): string {
  const { labels } = doc;
  const raw = record(rawOperation(doc, operation).responses);
  const rows = Object.entries(raw).flatMap(([status, node]) => {
    const response = look(doc, node);
    if (/^[2-3]/.test(status)) return inBody(doc, operation, status, response);
    const codes = [...new Set(examplesOf(doc, response).flatMap(({ value }) => codeIn(doc, value) ?? []))];
    const named = codes
      .filter((it) => String(it) !== status)
      .map(code)
      .join(marks(labels).list);
    return [
      [
        [`**${status}**`, named].filter(Boolean).join("<br>"),
        oneLine(response.description),
        ...advice(labels, operation, status),
      ],
    ];
  });
  return table([labels.status, labels.meaning, labels.todo, labels.charged], rows);
}

/** Refusals that a host with an envelope hides in HTTP 200. */
function inBody(
  doc: HostDocument,
  operation: Operation,
  status: string,
  response: Record<string, unknown>,
): string[][] {
  const { envelope } = doc.contract.rules;
  if (envelope === undefined) return [];
  const field = (envelope.code[0] ?? "").slice(1).replaceAll("/", ".");
  return examplesOf(doc, response).flatMap(({ summary, value }) => {
    const found = firstAt(value, envelope.code);
    if (found === undefined || envelope.ok.includes(Number(found))) return [];
    return [
      [
        `**${status}**${marks(doc.labels).comma}${code(`${field} ${found}`)}`,
        summary,
        ...adviceInBody(doc, operation, envelope, Number(found)),
      ],
    ];
  });
}

/** A create call that is refused inside HTTP 200 has made nothing, whatever the code. */
function adviceInBody(
  { labels }: HostDocument,
  operation: Operation,
  envelope: EnvelopeRules,
  found: number,
): [string, string] {
  const [todo, charge] = advice(labels, operation, String(found));
  if (operation.role === "status") return [todo, envelope.failed.includes(found) ? labels.failed : charge];
  return [charge === labels.unknownOutcome ? (labels.remedies.later ?? "") : todo, labels.notCreated];
}

function advice(labels: Labels, { role }: Operation, status: string): [string, string] {
  const serverFault = /^5\d\d$/.test(status) && labels.remedies[status] === undefined;
  const passing = serverFault || ["408", "429", "455"].includes(status);
  if (role === "status") {
    return [(passing ? labels.remedies.ask : labels.remedies[status]) ?? "", labels.notAffected];
  }
  const unknown = serverFault || status === "408";
  return [labels.remedies[serverFault ? "5xx" : status] ?? "", unknown ? labels.unknownOutcome : labels.notCreated];
}

function examplesOf(doc: HostDocument, response: Record<string, unknown>): { summary: string; value: unknown }[] {
  const media = Object.values(record(response.content)).map((it) => record(record(it).examples));
  return media.flatMap((it) =>
    Object.values(it).map((node) => {
      const { summary, value } = look(doc, node);
      return { summary: oneLine(summary), value };
    }),
  );
}

function codeIn(doc: HostDocument, value: unknown): unknown {
  const found = firstAt(value, doc.contract.rules.problem.code);
  return typeof found === "string" || typeof found === "number" ? found : undefined;
}
