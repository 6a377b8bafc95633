/** An operation of the control API, as codegen writes it from openapi/mock/control.yaml. */
export interface Described<Body = unknown, Query = unknown> {
  readonly method: string;
  /** `/__mock/tasks/{id}` */
  readonly path: string;
  /** Of the answer when all went well. */
  readonly status: number;
  /** Whether the body may be left out. */
  readonly optional: boolean;
  readonly body?: Shape<Body>;
  /** Without it the operation takes no parameters. */
  readonly query?: Shape<Query>;
}

/** What a value has to be, and what it is called in a refusal. */
export interface Shape<T = unknown> {
  readonly name: string;
  readonly validate: {
    (value: unknown): value is T;
    errors?: readonly ShapeError[] | null;
  };
}

/** A broken rule, with the schemas that it stands in: each says in `write` what may stand there. */
export interface ShapeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema: Worded;
}

interface Worded {
  readonly write: string;
  readonly not?: Worded;
  readonly properties?: Readonly<Record<string, Worded>>;
}
