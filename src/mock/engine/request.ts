/** A request as an engine gets it. */
export interface EngineRequest {
  readonly method: string;
  /** Path and query as they came, percent-encoded. */
  readonly target: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** A request body after reading. One that is not JSON by its content type is a text. */
export type Body =
  | { readonly state: "absent" }
  | { readonly state: "read"; readonly value: unknown }
  | { readonly state: "form"; readonly entries: readonly FormEntry[] }
  | { readonly state: "malformed"; readonly reason: string };

/** A field of a form: a text, or a file. */
export type FormEntry = readonly [name: string, value: string | FilePart];

export interface FilePart {
  readonly name: string;
  readonly type: string;
  /** Each byte as one character. */
  readonly bytes: string;
}

export interface Params {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
}

/** The same, its parameters found. */
export interface CheckedRequest extends EngineRequest {
  readonly params: Params;
}
