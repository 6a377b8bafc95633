/** Entries in the order of their keys; those of one key in the order in which they came. */
export interface Heap<T> {
  /** Returns how to take the entry out again. */
  add(key: number, value: T): () => void;
  /** Takes the first entry out, if its key is not above `limit`. */
  take(limit: number): Entry<T> | undefined;
}

interface Entry<T> {
  readonly key: number;
  readonly value: T;
}

interface Slot<T> extends Entry<T> {
  readonly order: number;
  off: boolean;
}

/** A binary heap: what is called off stays until its turn comes, which costs less than looking for it. */
export function createHeap<T>(): Heap<T> {
  const slots: Slot<T>[] = [];
  let order = 0;

  const before = (a: number, b: number) => {
    const [one, other] = [slots[a] as Slot<T>, slots[b] as Slot<T>];
    return one.key < other.key || (one.key === other.key && one.order < other.order);
  };
  const swap = (a: number, b: number) => {
    const kept = slots[a] as Slot<T>;
    slots[a] = slots[b] as Slot<T>;
    slots[b] = kept;
  };

  function sinkFirst(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let first = at;
      if (left < slots.length && before(left, first)) first = left;
      if (right < slots.length && before(right, first)) first = right;
      if (first === at) return;
      swap(at, first);
      at = first;
    }
  }

  function removeFirst(): void {
    swap(0, slots.length - 1);
    slots.pop();
    sinkFirst();
  }

  return {
    add(key, value) {
      const slot = { key, value, order: order++, off: false };
      slots.push(slot);
      for (let at = slots.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) break;
        swap(at, parent);
        at = parent;
      }
      return () => {
        slot.off = true;
      };
    },
    take(limit) {
      for (let first = slots[0]; first !== undefined && (first.off || first.key <= limit); first = slots[0]) {
        removeFirst();
        if (!first.off) return first;
      }
      return undefined;
    },
  };
}
