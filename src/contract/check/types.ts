import type { Reading } from "./reading.js";

/** A compiled schema. Says yes or no; after a no, `errors` says why until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Everything that it takes to judge a value by one schema and to tell what is wrong with it. */
export type Check = Reading<Validator>;

/** The checks of one operation, as codegen writes them and as a contract that is read at run time gets them. */
export interface OperationChecks {
  readonly method: string;
  readonly path: string;
  readonly request?: Check;
  /** The models of the request, or whatever else says which kind of request it is. */
  readonly variants?: Variants;
  /** By place: an object of the parameters' values by name in lower case. Texts are turned into what the schema asks. */
  readonly parameters: Readonly<Partial<Record<ParameterPlace, Validator>>>;
  /** By HTTP status, JSON answers only. */
  readonly responses: Readonly<Record<string, Check>>;
  readonly callback?: Check;
}

/** The property by which a request names its kind, and what it may say there. */
export interface Variants {
  readonly tag: string;
  readonly values: readonly unknown[];
}

export type ParameterPlace = "header" | "query" | "path";

export const PLACES: readonly ParameterPlace[] = ["header", "query", "path"];
