import type { Operation } from "../../../src/contract/contract.js";
import { record } from "../../../src/contract/document/json.js";
import { publicName } from "../../../src/contract/hosts.js";
import { type Action, actionsOf } from "../../../src/contract/model/tasks/actions.js";
import type { HostDocument } from "../contract/documents.js";
import { oneLine } from "../contract/schema.js";

/** What one page of the reference is about: whose models are ordered, or a part of the host such as its files. */
export interface Service {
  readonly doc: HostDocument;
  /** The last part of its page's address. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** What can be ordered. */
  readonly actions: readonly Action[];
  /** Operations that order nothing, and do not ask for an order of this host either. */
  readonly others: readonly Operation[];
}

/** The services of a host that make something, and then its other parts, each in the contract's order. */
export function servicesOf(doc: HostDocument): Service[] {
  const actions = actionsOf(doc.contract);
  // Where models are ordered at one endpoint, its question is shown with each family, and has no family of its own.
  const shared = new Set(actions.flatMap(({ field, sent }) => (field ? [sent.task.statusOperation] : [])));
  const families = groupedBy(actions, ({ operation }) => operation.service ?? "");
  const rest = doc.contract.operations.filter(
    ({ id, task, role, service = "" }) =>
      task === undefined && !shared.has(id) && (role === "other" || !families.has(service)),
  );
  const others = groupedBy(rest, ({ service = "" }) => service);
  const names = [...new Set([...families.keys(), ...others.keys()])];
  return names.map((name) => service(doc, name, families.get(name) ?? [], others.get(name) ?? []));
}

function service(doc: HostDocument, name: string, actions: readonly Action[], others: readonly Operation[]): Service {
  const { labels } = doc;
  const tags = [doc.document.tags].flat().map(record);
  const shown = labels.services[name] ?? name;
  const told = oneLine(tags.find((it) => it.name === name)?.description);
  return {
    doc,
    slug: anchorOf(name),
    title: labels.serviceAt(shown, hostName(doc)),
    description: told || labels.familyAt(shown, hostName(doc), actions.length),
    actions,
    others,
  };
}

/** What the host calls itself. */
export function hostName({ contract }: HostDocument): string {
  return publicName(contract).name;
}

/** The anchor of an action or operation on its page. */
export const anchorOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/** The items by what `keyOf` says of them, in the order in which it says something new. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
