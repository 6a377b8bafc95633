import { factoryOf } from "../../../src/contract/hosts.js";
import type { Place } from "../directives/directive.js";
import type { Call } from "../samples/index.js";
import { escapeMarkup } from "../text/markdown.js";

/** The part of a page that sends the sample to a mock on the reader's machine. */
export function tryIt({ doc, create, body }: Call, { form }: Place): string {
  if (form !== "page") return "";
  const { host } = doc;
  const data = { host, factory: factoryOf(host), path: create.path, body: JSON.stringify(body, null, 2) };
  const attributes = Object.entries(data).map(
    ([name, value]) => `${name}="${escapeMarkup(value).replaceAll("\n", "&#10;")}"`,
  );
  return `<TryIt ${attributes.join(" ")} />`;
}
