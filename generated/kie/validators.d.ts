// Written by codegen from openapi/; do not edit.

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

/** A schema as it stands, and with the choice of its `oneOf` or `anyOf` made. */
export interface Check {
  readonly whole: Validator;
  readonly choice?: {
    /** The property by which a value says which branch it means. */
    readonly tag?: string;
    readonly branches: readonly { readonly values: readonly unknown[]; readonly reading: Check }[];
  };
  readonly names?: readonly string[];
}

export interface OperationChecks {
  readonly method: string;
  readonly path: string;
  readonly request?: Check;
  /** The property by which a request names its kind, and what it may say there. */
  readonly variants?: { readonly tag: string; readonly values: readonly unknown[] };
  /** By place: an object of the parameters' values by name in lower case. Texts are turned into what the schema asks. */
  readonly parameters: { readonly header?: Validator; readonly query?: Validator; readonly path?: Validator };
  /** By HTTP status, JSON answers only. */
  readonly responses: { readonly [status: string]: Check };
  readonly callback?: Check;
}

export declare const host: "kie";

/** By operationId. */
export declare const operations: {
  readonly "createModifyTask": OperationChecks;
  readonly "getModifyTask": OperationChecks;
};
