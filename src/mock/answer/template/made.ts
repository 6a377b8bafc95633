import { valuesAt } from "../../../client/kernel/pointer.js";
import { isFileKind } from "../../../client/rules.js";
import { madeBy } from "../../../contract/model/tasks/makes.js";
import { askedTemplateOf } from "./asked.js";
import type { Template, TemplateSource } from "./template.js";

/** The template of the first example; for requests that make no file, of the first one that shows a result and no file. */
export function madeTemplateOf(examples: readonly unknown[], source: TemplateSource): Template {
  const [first] = examples;
  const usual = askedTemplateOf(first, source);
  const other = examples.find((it) => hasResult(it, source, false) && !hasResult(it, source, true));
  if (other === undefined || other === first) return usual;
  const fileless = askedTemplateOf(other, source);
  return (facts) => {
    const made = facts.operation && madeBy(facts.operation, facts.body);
    return made === undefined || isFileKind(made) ? usual(facts) : fileless(facts);
  };
}

function hasResult(example: unknown, { rules }: TemplateSource, file: boolean): boolean {
  return rules.results.some(({ at, kind }) => isFileKind(kind) === file && valuesAt(example, at).length > 0);
}
