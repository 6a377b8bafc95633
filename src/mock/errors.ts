export type MockErrorCode = "port-in-use" | "address" | "contract" | "collision" | "engine-missing";

/** Why a mock server did not start. `code` is for programs, `message` says what to change. */
export class MockServerError extends Error {
  override readonly name = "MockServerError";
  readonly code: MockErrorCode;

  constructor(code: MockErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A call to the mock server's own API that asks for something impossible; `message` says what to write instead. */
export class MockUsageError extends Error {
  override readonly name = "MockUsageError";
}
