import type { Operation } from "../../../src/contract/contract.js";
import { record } from "../../../src/contract/document/json.js";
import { type HostDocument, rawOperation } from "../contract/documents.js";
import { look, oneLine, variantsOf } from "../contract/schema.js";
import { type Directive, operationOf } from "../directives/directive.js";
import { code, fence, json, table } from "../text/markdown.js";
import { limitsOf, typeOf } from "../text/words.js";
import { fieldTabs } from "./fields.js";
import { anchorOf } from "./services.js";

/** `operation <host> <operation>`: one that orders nothing. What it is asked, a call with curl, and what it answers. */
export const operation: Directive = (words, place) => {
  const { doc, operation: it } = operationOf(words, place);
  const id = anchorOf(it.id);
  const raw = rawOperation(doc, it);
  const answer = Object.values(it.responses["200"]?.content?.examples ?? {})[0];
  return [
    `## ${it.summary} {#${id}}`,
    code(`${it.method} ${it.path}`),
    String(raw.description ?? "").trim(),
    parameterTable(doc, raw),
    ...(it.body === undefined ? [] : [fieldTabs(doc, variantsOf(doc, it), id, place)]),
    ...(place.form === "search" ? [] : [fence("sh", curlOf(doc, it), place.form === "page" ? "curl" : "")]),
    ...(answer === undefined || place.form === "search"
      ? []
      : [`### ${doc.labels.sections.answers} {#${id}-answers}`, json(answer)]),
  ]
    .filter(Boolean)
    .join("\n\n");
};

function parameterTable(doc: HostDocument, raw: Record<string, unknown>): string {
  const { labels } = doc;
  const rows = [raw.parameters ?? []].flat().map((node) => {
    const { name, in: place, required, schema, description } = look(doc, node);
    const is = look(doc, schema);
    const limits = [typeOf(labels, is), limitsOf(labels, is)].filter(Boolean).join("<br>");
    return [
      `${code(name)} ${required ? labels.required : labels.optional}`,
      oneLine(description ?? is.description),
      `${String(place)}<br>${limits}`,
    ];
  });
  return rows.length === 0 ? "" : table([labels.field, labels.meaning, labels.limits], rows);
}

function curlOf({ contract }: HostDocument, { method, path, server, body, mediaTypes }: Operation): string {
  const { env, server: home } = contract.rules;
  const example = record(Object.values(body?.examples ?? {})[0]);
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}"${server ?? `\${${env.baseUrl}:-${home}}`}${path.replaceAll(/\{(\w+)\}/g, (_, name) => `$${name}`)}"`,
    `-H "Authorization: Bearer $${env.key}"`,
    ...(body !== undefined && Object.keys(example).length > 0
      ? ['-H "Content-Type: application/json"', `-d '${JSON.stringify(example, null, 2).replaceAll("'", "'\\''")}'`]
      : mediaTypes?.includes("multipart/form-data")
        ? ['-F "file=@clip.mp4"']
        : []),
  ];
  return lines.join(" \\\n  ");
}
