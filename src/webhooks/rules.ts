/** How a host signs its callbacks: the contract's `x-webhook-signature`. HMAC-SHA256, base64. */
export interface SignatureRules {
  /** Header names. */
  readonly signature: string;
  readonly timestamp: string;
  /** What is signed, with `{id}` and `{timestamp}`. */
  readonly signs: string;
  /** JSON Pointers to the task's id in the callback's body, tried in order. */
  readonly id: readonly string[];
}

/** How a host calls back: written by codegen, carried by the host's client. */
export interface WebhookRules<Tasks = object> {
  readonly host: string;
  /** JSON Pointers to the task's id in the callback's body, tried in order. */
  readonly id: readonly string[];
  /** The create paths whose tasks call back. */
  readonly paths: readonly string[];
  /** How long a receiver may take to answer, in seconds; absent when the host does not say. */
  readonly timeoutSeconds?: number;
  /** Absent when the host does not publish how it signs. */
  readonly signature?: SignatureRules;
  /** A type alone, never a value: what each create path gives. */
  readonly tasks?: Tasks;
}
