/** Holds part of a budget, and can give some of it back. */
interface Holder {
  /**
   * Lets go of what is needed least.
   *
   * @param isShort whether there is still too much in all, so that what is needed more has to go too.
   * @param wants whether more of it is welcome: some room is made beyond what is needed at once.
   */
  giveWay(isShort: () => boolean, wants: () => boolean): void;
}

/** One holder's part. */
interface Share {
  /** More is held, or less: then `bytes` is below zero. */
  add(bytes: number): void;
  /** Nothing is held any more. */
  empty(): void;
  /** The holder is no longer there: what it holds counts no more. */
  leave(): void;
}

/** The bytes that all sessions of a server hold together. */
export interface Budget {
  join(holder: Holder): Share;
}

/** Once there is too much, so much stays: making room is not the work of every new entry. */
const LEFT = 0.75;

interface Member {
  readonly holder: Holder;
  held: number;
  /** Grows from use to use. */
  used: number;
}

/**
 * Where there is too much, a holder that alone has more than half of it gives way first, so that nobody pays for one that is
 * greedy; then whoever was used least recently.
 */
export function createBudget(most: number): Budget {
  const members = new Set<Member>();
  let [held, uses] = [0, 0];
  const isShort = () => held > most;
  const wants = () => held > most * LEFT;

  function makeRoom(): void {
    const greedy = (it: Member) => Number(it.held > most / 2);
    const order = [...members].sort((one, other) => greedy(other) - greedy(one) || one.used - other.used);
    for (const { holder } of order) if (wants()) holder.giveWay(isShort, wants);
  }

  return {
    join(holder) {
      const own: Member = { holder, held: 0, used: ++uses };
      members.add(own);
      const add = (bytes: number) => {
        if (!members.has(own)) return;
        own.held += bytes;
        held += bytes;
        if (bytes <= 0) return;
        own.used = ++uses;
        if (isShort()) makeRoom();
      };
      const empty = () => add(-own.held);
      return {
        add,
        empty,
        leave() {
          empty();
          members.delete(own);
        },
      };
    },
  };
}
