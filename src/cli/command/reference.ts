import type { Contract } from "../../contract/contract.js";
import { type Endpoint, endpointsOf } from "../flags/endpoints.js";
import { endpointHelp } from "../flags/explain.js";
import { fieldsOf } from "../flags/fields.js";
import { describeField, flagsOf } from "../flags/flags.js";
import { takenFlags } from "../flags/options.js";

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #8886;padding:.3rem .6rem;text-align:left;vertical-align:top}
pre{background:#8882;padding:.8rem;white-space:pre-wrap}`;

/** A page with every endpoint of a host, its fields, flags, limits and prices. It fetches nothing. */
export function referencePage(contract: Contract): string {
  const { title, description } = contract.info;
  const endpoints = endpointsOf(contract);
  const links = endpoints.map((it) => `<li><a href="#${anchor(it)}">${escaped(it.name)}</a></li>`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>${STYLE}</style></head><body>
<h1>${escaped(title)}</h1><p>${escaped(description)}</p><ul>${links.join("")}</ul>
${endpoints.map(section).join("\n")}
</body></html>
`;
}

function section(endpoint: Endpoint): string {
  const { operation, name } = endpoint;
  const fields = fieldsOf(operation);
  const flags = flagsOf(fields, takenFlags());
  const rows = flags.map(({ field, long }) => {
    const cells = [`<code>${escaped(field.name)}</code>`, `<code>${escaped(long)}</code>`, field.types.join(" or ")];
    return `<tr>${[...cells, escaped(describeField(field))].map((it) => `<td>${it}</td>`).join("")}</tr>`;
  });
  return `<h2 id="${anchor(endpoint)}">${escaped(name)}</h2><p>${escaped(operation.summary)}</p>
<p><code>${operation.method} ${escaped(operation.path)}</code></p>
<table><tr><th>Field</th><th>Flag</th><th>Type</th><th>What it is</th></tr>${rows.join("")}</table>
<pre>${escaped(endpointHelp(endpoint, fields, flags))}</pre>`;
}

/** Of several actions of one operation each has its own. */
function anchor({ operation, name, field }: Endpoint): string {
  return field === undefined ? operation.id : escaped(`${operation.id}-${name}`);
}

function escaped(text: unknown): string {
  return String(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
