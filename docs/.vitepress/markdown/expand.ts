import { type HostDocuments, readDocuments } from "../contract/documents.js";
import { catalog } from "../directives/catalog.js";
import { diagram } from "../directives/diagram.js";
import { type Directive, DirectiveFault, type Place } from "../directives/directive.js";
import { errors } from "../directives/errors.js";
import { answers, callback, request, samples } from "../directives/examples.js";
import { life, states } from "../directives/life.js";
import { offer } from "../directives/offer.js";
import { parameters } from "../directives/parameters.js";
import { prices } from "../directives/prices.js";
import { replaced } from "../directives/replaced.js";
import { failures, lives } from "../reference/common.js";
import { after, order } from "../reference/order.js";
import { operation } from "../reference/plain.js";
import type { Locale } from "../text/index.js";
import { labels } from "../text/index.js";
import { repositoryLinks } from "./links.js";

const DIRECTIVES: Readonly<Record<string, Directive>> = {
  after,
  answers,
  callback,
  catalog,
  diagram,
  errors,
  failures,
  life,
  lives,
  offer,
  operation,
  order,
  parameters,
  prices,
  replaced,
  request,
  samples,
  states,
};

/** Where the Markdown stands, and whether it becomes a web page or stays Markdown. */
interface Page {
  readonly locale: Locale;
  /** Within its language, such as `guide/start.md`. */
  readonly path: string;
  readonly form: Place["form"];
}

/** Puts in the contract's data where `<!--@ name words -->` asks for it, each on a line of its own. */
export type Expand = (markdown: string, page: Page) => string;

/** Reads every contract once and returns {@link Expand}, which throws an error that names file and line. */
export async function expander(read: Promise<HostDocuments> = readDocuments()): Promise<Expand> {
  const hostDocs = await read;
  return (markdown, page) => {
    const { locale, path, form } = page;
    const place = { hostDocs: hostDocs[locale], labels: labels[locale], locale, path, form };
    let fenced = false;
    const expanded = markdown.split("\n").map((line, n) => {
      if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
      const words = fenced ? undefined : /^<!--@(.*)-->\s*$/.exec(line)?.[1]?.trim().split(/\s+/);
      if (words === undefined) return fenced ? line : repositoryLinks(line, page);
      const [name = "", ...rest] = words;
      const directive = Object.hasOwn(DIRECTIVES, name) ? DIRECTIVES[name] : undefined;
      try {
        if (directive === undefined) {
          throw new DirectiveFault(`"${name}" is no directive; there are ${Object.keys(DIRECTIVES).join(", ")}.`);
        }
        return directive(rest, place);
      } catch (error) {
        if (!(error instanceof DirectiveFault)) throw error;
        const file = locale === "en" ? `docs/${path}` : `docs/${locale}/${path}`;
        throw new Error(`${file}:${n + 1}: ${error.message}`);
      }
    });
    return expanded.join("\n");
  };
}
