/** Why a mock server did not start. */
export type MockErrorCode = "port-in-use" | "address" | "contract" | "collision" | "engine-missing";

/** The mock server did not start. `code` is for programs, and `message` says what to change. */
export class MockServerError extends Error {
  override readonly name = "MockServerError";
  /**
   * `port-in-use`; `address`: this machine has no such address; `contract`: a contract cannot be served; `collision`: two contracts
   * have the same path; `engine-missing`: Prism is not installed.
   */
  readonly code: MockErrorCode;

  constructor(code: MockErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** You asked the mock server for something impossible. `message` says what to write instead. */
export class MockUsageError extends Error {
  override readonly name = "MockUsageError";
}
