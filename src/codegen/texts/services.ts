import { isObject, record } from "../../contract/document/json.js";
import type { NodePath } from "./nodes.js";

/**
 * Says which services (tags) of a document show a node to their readers: those whose operations it is a part of, or whose
 * operations refer to it. What no operation leads to (title, servers, auth) is shown by all of them.
 */
export function serviceFinder(document: unknown): (path: NodePath) => ReadonlySet<string> {
  const showing = new Map<string, Set<string>>();
  const all = new Set<string>();
  const show = (key: string, service: string) => {
    all.add(service);
    showing.set(key, (showing.get(key) ?? new Set()).add(service));
  };
  for (const [key, operation] of operationsOf(document)) {
    const tags = Array.isArray(operation.tags) ? operation.tags.map(String) : [];
    for (const shown of [key, ...componentsBelow(document, operation)]) for (const tag of tags) show(shown, tag);
  }
  const tags = record(document).tags;
  if (Array.isArray(tags)) tags.forEach((tag, n) => void show(keyOf(["tags", n]), String(record(tag).name)));
  return (path) => showing.get(keyOf(path)) ?? all;
}

/** What is shown as a whole: a component, an operation, a tag. */
function keyOf(path: NodePath): string {
  return path.slice(0, path[0] === "tags" ? 2 : 3).join("/");
}

function operationsOf(document: unknown): [string, Record<string, unknown>][] {
  return ["paths", "webhooks"].flatMap((group) =>
    Object.entries(record(record(document)[group])).flatMap(([name, item]) =>
      Object.entries(record(item)).flatMap(([method, operation]): [string, Record<string, unknown>][] =>
        isObject(operation) ? [[keyOf([group, name, method]), operation]] : [],
      ),
    ),
  );
}

/** Keys of all components that a node refers to, and that those refer to. */
function componentsBelow(document: unknown, node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  const ref = record(node).$ref;
  if (typeof ref === "string" && ref.startsWith("#/components/") && !found.has(ref.slice(2))) {
    found.add(ref.slice(2));
    const target = ref
      .slice(2)
      .split("/")
      .reduce<unknown>((at, key) => record(at)[key], document);
    componentsBelow(document, target, found);
  }
  for (const value of Object.values(node)) componentsBelow(document, value, found);
  return found;
}
