import { itemOf, propertyOf, shapeOf } from "../../../contract/model/shape.js";

/** Values by the keys that lead to them: a value may be a branch itself. */
type Branch = Map<string, unknown>;

/** The keys between brackets behind a name: `name[key][0]` has `key` and `0`; undefined where the name is another one. */
export function keysBehind(name: string, written: string): string[] | undefined {
  if (!written.startsWith(`${name}[`)) return undefined;
  const brackets = written.slice(name.length);
  return /^(\[[^[\]]*\])+$/.test(brackets) ? brackets.slice(1, -1).split("][") : undefined;
}

/**
 * What keys in brackets say. OpenAPI defines `name[key]=value` alone; what most write beyond that is read too:
 * `name[key][inner]=value`, `name[]=value` and `name[0]=value`.
 *
 * @param sent each value with the keys that lead to it.
 * @param read makes a value of a text, by the schema that it has there.
 */
export function deepValue(
  sent: readonly (readonly [keys: readonly string[], value: unknown])[],
  schema: unknown,
  read: (value: unknown, schema: unknown) => unknown,
): unknown {
  const root: Branch = new Map();
  for (const [keys, value] of sent) put(root, keys, value);
  return grown(root, schema, read);
}

function put(root: Branch, keys: readonly string[], value: unknown): void {
  let at = root;
  for (const key of keys.slice(0, -1)) {
    const known = at.get(key);
    const next: Branch = known instanceof Map ? known : new Map();
    at.set(key, next);
    at = next;
  }
  const last = keys.at(-1) ?? "";
  const before = at.get(last);
  if (before === undefined) at.set(last, value);
  else if (!(before instanceof Map)) at.set(last, [before, value].flat());
}

function grown(node: unknown, schema: unknown, read: (value: unknown, schema: unknown) => unknown): unknown {
  const { list, object } = shapeOf(schema);
  if (!(node instanceof Map)) {
    return list && Array.isArray(node) ? node.map((it) => read(it, itemOf(schema))) : read(node, schema);
  }
  const branch: Branch = node;
  const numbered = [...branch.keys()].every((key) => /^\d*$/.test(key));
  if (object || !numbered) {
    return Object.fromEntries([...branch].map(([key, it]) => [key, grown(it, propertyOf(schema, key), read)]));
  }
  const item = itemOf(schema);
  const inOrder = [...branch].sort(([one], [other]) => Number(one || Infinity) - Number(other || Infinity) || 0);
  return inOrder.flatMap(([key, it]) =>
    key === "" && Array.isArray(it) ? it.map((one) => grown(one, item, read)) : [grown(it, item, read)],
  );
}
