import { fieldsFor } from "../../../src/codegen/diff/vendor.js";
import {
  type Body,
  type Demand,
  demandsOf,
  holds,
  type Rule,
  type RuledAction,
  type Sample,
  sampler,
} from "./rules.js";

/** Two requests of which a rule wants one to be accepted and the other to be refused. They differ in what it asks for alone. */
export interface Trial {
  readonly model: string;
  readonly field: string;
  /** What is asked for, and when: `allowed if mode=std`. */
  readonly what: string;
  readonly accepted: Body;
  readonly refused: Body;
}

/** What an action's rules ask for, tried on bodies that are made from its fields and rules alone. */
export function trialsOf(action: RuledAction): Trial[] {
  const models = action.models ?? [""];
  return models.flatMap((model) =>
    (action.rules ?? [])
      .filter(({ when }) => (when.model ?? model) === model)
      .flatMap((it) => trials(action, model, it)),
  );
}

function trials(action: RuledAction, model: string, rule: Rule): Trial[] {
  const sample = sampler(action, model);
  const own = fieldsFor(action, model);
  const values = (field: string) => {
    const known = own.find((it) => it.name === field);
    return Array.isArray(known?.enum) ? known.enum : known?.type === "boolean" ? [false, true] : [];
  };
  const needed = own.filter((it) => it.required).map((it) => [it.name, sample(it.name)]);
  const start: Body = given(rule, { ...Object.fromEntries(needed), ...(model && { model }) }, sample);
  const others = (action.rules ?? []).filter((it) => it !== rule);
  const demands = demandsOf(rule, values);
  return demands.flatMap((demand) => {
    const settled = settle(demand, [rule, ...others], start, rule, values, sample);
    return demand.breaks(settled, sample).map((refused) => ({
      model,
      field: demand.field,
      what: `${demand.kind}${conditionOf(rule)}`,
      accepted: settled,
      refused,
    }));
  });
}

/** The body with what the rule's condition names. */
function given({ when }: Rule, body: Body, sample: Sample): Body {
  const changed = { ...body };
  for (const [name, value] of Object.entries(when)) {
    if (typeof value !== "object") changed[name] = value;
    else if ((value as { present: boolean }).present) changed[name] ??= sample(name);
    else delete changed[name];
  }
  return changed;
}

/** The body changed until it keeps every rule: what this one demands first, and never what its condition names. */
function settle(
  demand: Demand,
  rules: readonly Rule[],
  start: Body,
  { when }: Rule,
  values: (field: string) => readonly unknown[],
  sample: Sample,
): Body {
  const kept = (body: Body) => {
    const wanted = rules.filter((it) => holds(it, body)).flatMap((it) => demandsOf(it, values));
    const first = wanted.filter((it) => it.field === demand.field && it.kind === demand.kind);
    return [...first, ...wanted].reduce((it, { keep }) => {
      const next = keep(it, sample);
      const touched = Object.keys(when).some((name) => JSON.stringify(next[name]) !== JSON.stringify(it[name]));
      return touched ? it : next;
    }, body);
  };
  let body = demand.keep(start, sample);
  for (let rounds = 0; rounds < 5; rounds++) body = kept(body);
  return body;
}

function conditionOf({ when }: Rule): string {
  const said = Object.entries(when)
    .filter(([name]) => name !== "model")
    .map(([name, value]) =>
      typeof value === "object" ? `${(value as { present: boolean }).present ? "" : "no "}${name}` : `${name}=${value}`,
    );
  return said.length > 0 ? ` if ${said.join(" and ")}` : "";
}
