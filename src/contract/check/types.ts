/** A compiled schema. Says yes or no; after a no, `errors` says why until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

export interface ValidatorError {
  readonly instancePath: string;
  /** Which keyword of which schema: `#/properties/shape/oneOf/0/required`. */
  readonly schemaPath?: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * How a schema can be read: as it stands, and with the choice of its `oneOf` or `anyOf` made. `S` is a schema, or what
 * was compiled from it.
 */
export interface Reading<S> {
  readonly whole: S;
  readonly choice?: Choice<S>;
  /** Names of all properties that the schema speaks of; only where `unevaluatedProperties` makes them matter. */
  readonly names?: readonly string[];
  /** Why fields are bound by others; only where conditions of the schema have titles. */
  readonly reasons?: readonly Reason[];
}

/** A condition's title, which is its reason, and the fields that it binds. */
export interface Reason {
  /** `1080p is chosen` */
  readonly when: string;
  readonly fields: readonly string[];
  readonly given: Given;
}

/** What a body must be like for a condition to count. */
export interface Given {
  /** Fields that are sent, all of them. */
  readonly has?: readonly string[];
  /** Fields of which one is not sent. */
  readonly lacks?: readonly string[];
  /** Fields of which none is sent. */
  readonly none?: readonly string[];
  /** What may be in a field, if it is sent. */
  readonly values?: Readonly<Record<string, readonly unknown[]>>;
}

interface Choice<S> {
  /** The property by which a value says which branch it means: every branch fixes it with `const` or `enum`. */
  readonly tag?: string;
  readonly branches: readonly Branch<S>[];
}

export interface Branch<S> {
  /** What the tag may be here. */
  readonly values: readonly unknown[];
  /** The tag may be left out here. */
  readonly untagged?: true;
  readonly reading: Reading<S>;
}

/** Everything that it takes to check a value by one schema and to say what is wrong with it. */
export type Check = Reading<Validator>;

/** The checks of one operation, as codegen writes them and as a contract that is read at run time gets them. */
export interface OperationChecks {
  readonly method: string;
  readonly path: string;
  readonly request?: Check;
  /** The property by which a request names its model, or whatever else says which kind of request it is. */
  readonly tag?: Tag;
  /** By place: an object of the parameters' values by name in lower case. Texts are turned into what the schema asks. */
  readonly parameters: ParameterChecks;
  /** Of parameters that are written as JSON, by place and name: `query filter`. */
  readonly contents?: Readonly<Record<string, Check>>;
  /** Of request bodies beside the JSON one, by media type. */
  readonly bodies?: Readonly<Record<string, Check>>;
  /** By HTTP status, JSON answers only. */
  readonly responses: Readonly<Record<string, Check>>;
  readonly callback?: Check;
}

export interface Tag {
  readonly name: string;
  /** What a request may say there. */
  readonly values: readonly unknown[];
}

/** Operations without a check for a place take no parameters there. */
export type ParameterChecks = Readonly<Partial<Record<ParameterPlace, Validator>>>;

export type ParameterPlace = "header" | "query" | "path" | "cookie";

/**
 * Checks by the very objects of the contract that they were made from, a schema or an operation's list of parameters:
 * a contract that was changed after it was compiled finds none, rather than wrong ones.
 */
export interface ContractChecks {
  /** The operations that they were made for. */
  readonly of: readonly object[];
  /**
   * Where they are loaded when first needed: to be called, and awaited, before an operation is checked; without one, all
   * are made ready. Returns undefined when there is nothing to wait for.
   */
  readonly load?: (operation?: object) => Promise<void> | undefined;
  readonly requests: ReadonlyMap<object, Check>;
  /** Of answers and callbacks. */
  readonly answers: ReadonlyMap<object, Check>;
  readonly parameters: ReadonlyMap<object, ParameterChecks>;
}
