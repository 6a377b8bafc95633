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
