/** How a host signs its callbacks: HMAC-SHA256 in base64, as the contract's `x-webhook-signature` describes it. */
export interface SignatureRules {
  /** Name of the header with the signature. */
  readonly signature: string;
  /** Name of the header with the timestamp, in seconds since 1970. */
  readonly timestamp: string;
  /** The text that is signed, with `{id}` and `{timestamp}` in it. */
  readonly signs: string;
  /** JSON Pointers to the task's id in the callback's body. The first one that leads to a value counts. */
  readonly id: readonly string[];
}

/** How a host calls back. Codegen writes it, and the host's entry exports it as `webhookRules`. */
export interface WebhookRules<Tasks = object> {
  /** Name of the host, such as `kie`. */
  readonly host: string;
  /** JSON Pointers to the task's id in the callback's body. The first one that leads to a value counts. */
  readonly id: readonly string[];
  /** Create paths whose tasks call back. */
  readonly paths: readonly string[];
  /** How long the sender waits for an answer, in seconds. Absent if the host does not say. */
  readonly timeoutSeconds?: number;
  /** Where a message that comes before a task's end says so, and by which words. Absent if none does. */
  readonly underway?: { readonly at: readonly string[]; readonly values: readonly string[] };
  /** How callbacks are signed. Absent if the host does not publish it. */
  readonly signature?: SignatureRules;
  /** Exists only as a type, never as a value: the types of each create path. */
  readonly tasks?: Tasks;
}
