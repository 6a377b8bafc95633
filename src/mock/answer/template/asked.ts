import { firstAt, pointerKey } from "../../../client/kernel/pointer.js";
import { isFileKind, type ResultRule } from "../../../client/rules.js";
import { isObject } from "../../../contract/document/json.js";
import { replaceAt } from "../replace.js";
import { type Template, type TemplateSource, templateOf } from "./template.js";

/** Like `templateOf`, with those results that have to be asked for where the request does, and without them elsewhere. */
export function askedTemplateOf(example: unknown, source: TemplateSource): Template {
  const optional = source.rules.results.filter(({ asked, kind }) => asked !== undefined && isFileKind(kind));
  if (optional.length === 0) return templateOf(example, source);
  const made = new Map<string, Template>();
  return (facts) => {
    const wanted = optional.filter(({ asked = "" }) => firstAt(facts.body, [asked]) === true);
    const key = wanted.map(({ at }) => at).join();
    const template = made.get(key) ?? templateOf(withResults(example, optional, wanted), source);
    made.set(key, template);
    return template(facts);
  };
}

function withResults(example: unknown, optional: readonly ResultRule[], wanted: readonly ResultRule[]): unknown {
  const changed = structuredClone(example);
  // Any address will do: a template puts the mock's own in its place.
  for (const [number, it] of optional.entries())
    put(changed, it.at, wanted.includes(it) ? `https://result.invalid/${number}` : undefined);
  return changed;
}

/** Puts the address where the pointer leads, if what holds it is there and has none yet; takes it out if there is none. */
function put(root: unknown, at: string, url: string | undefined): void {
  const [outer = "", inner] = at.split("#", 2);
  if (inner !== undefined) {
    const held = objectIn(firstAt(root, [outer]));
    if (held === undefined) return;
    put(held, inner, url);
    replaceAt(root, outer, JSON.stringify(held));
    return;
  }
  const cut = at.lastIndexOf("/");
  const holder = firstAt(root, [at.slice(0, cut)]);
  const key = pointerKey(at.slice(cut + 1));
  if (!isObject(holder)) return;
  if (url === undefined) delete holder[key];
  else holder[key] ??= url;
}

function objectIn(text: unknown) {
  try {
    const value: unknown = JSON.parse(String(text));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
