/** The request that a page shows, and the client that sends it. */
export interface Sample {
  readonly host: string;
  /** What makes a client of the host. */
  readonly factory: string;
  readonly path: string;
  readonly body: string;
}
