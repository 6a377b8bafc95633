/** What is worked out when it is first asked for. */
type Deferred<T> = { readonly [Key in keyof T]-?: () => T[Key] };

/**
 * Gives an object more properties, each worked out once, when it is first read: a contract of hundreds of operations is read
 * for the one that is called.
 */
export function defer<T extends object, Later extends object>(target: T, later: Deferred<Later>): T & Later {
  for (const key in later) Object.defineProperty(target, key, { get: once(later[key]), enumerable: true });
  return target as T & Later;
}

function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
