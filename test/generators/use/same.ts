type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles for a value of exactly this type: `any`, which a generator writes for what it has lost, is none. */
export const exactly =
  <Expected>() =>
  <Found>(value: Found & (Same<Expected, Found> extends true ? unknown : never)) =>
    value;
