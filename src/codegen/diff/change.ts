/** What a change asks of the version: major breaks users, minor gives them something, patch is all the rest. */
export type Impact = "major" | "minor" | "patch";

export interface Change {
  readonly impact: Impact;
  readonly message: string;
  /** Where in the contract, as a user would look for it. */
  readonly path: string;
}

/** One change as Redocly reports it. */
export interface RedoclyChange {
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: Impact;
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  readonly property?: string;
  readonly base?: Side;
  readonly revision?: Side;
}

interface Side {
  readonly pointer: string;
  readonly value?: unknown;
}
