import type {
  AbortedError,
  ApiError,
  ClientOptions,
  ConfigurationError,
  ConnectionError,
  ContractError,
  ContractViolationError,
  createPoller,
  HandleJson,
  HandlerError,
  NoOutputError,
  RequestTimeoutError,
  SubmissionUnknownError,
  TaskFailedError,
  TaskReference,
  TaskreelError,
  WaitOptions,
  WaitTimeoutError,
} from "taskreel";
import { createRunapi } from "taskreel/runapi";
import { expectTypeOf, test } from "vitest";

test("every error has a name of its own and may carry the task", () => {
  type Errors =
    | AbortedError
    | ApiError
    | ConfigurationError
    | ContractError
    | ContractViolationError
    | HandlerError
    | NoOutputError
    | RequestTimeoutError
    | SubmissionUnknownError
    | TaskFailedError
    | WaitTimeoutError;
  expectTypeOf<Errors["name"]>().toEqualTypeOf<
    | "AbortedError"
    | "ApiError"
    | "ConfigurationError"
    | "ContractError"
    | "ContractViolationError"
    | "HandlerError"
    | "NoOutputError"
    | "RequestTimeoutError"
    | "SubmissionUnknownError"
    | "TaskFailedError"
    | "WaitTimeoutError"
  >();
  expectTypeOf<Errors>().toExtend<TaskreelError>();
  expectTypeOf<TaskreelError["task"]>().toEqualTypeOf<TaskReference | undefined>();
  expectTypeOf<RequestTimeoutError>().toExtend<ConnectionError>();
});

test("a name tells which error it is", () => {
  const error = {} as ApiError | TaskFailedError | WaitTimeoutError;
  if (error.name === "ApiError") {
    expectTypeOf(error).toEqualTypeOf<ApiError>();
    expectTypeOf(error.fields).toEqualTypeOf<Readonly<Record<string, readonly string[]>>>();
    expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
    expectTypeOf(error.body).toBeUnknown();
  }
  if (error.name === "WaitTimeoutError") expectTypeOf(error.polls).toEqualTypeOf<number>();
  if (error.name === "TaskFailedError") expectTypeOf(error.data).toBeUnknown();
});

test("the errors are the same, whatever entry they come from", async () => {
  const { ApiError: fromHost } = await import("taskreel/kie");
  expectTypeOf(fromHost).toEqualTypeOf<typeof ApiError>();
});

test("options as a strict caller writes them: left out, or undefined", () => {
  const rest: { timeoutMs?: number } = {};
  const options: WaitOptions = { ...rest, retries: 3, signal: new AbortController().signal };
  createRunapi({ apiKey: "key", ...(rest.timeoutMs && { intervalMs: rest.timeoutMs }) });
  createRunapi({ fetch: globalThis.fetch });
  createRunapi({ fetch: async (input, init) => globalThis.fetch(input, init) });
  expectTypeOf<{ poller: ReturnType<typeof createPoller> }>().toExtend<WaitOptions>();
  expectTypeOf(options).toExtend<WaitOptions>();
  createRunapi({ apiKey: undefined } satisfies ClientOptions);
  // @ts-expect-error no such option
  createRunapi({ key: "key" });
});

test("a handle survives JSON", () => {
  const runapi = createRunapi();
  const stored = JSON.parse("{}") as HandleJson;
  expectTypeOf(runapi.resume(stored).id).toEqualTypeOf<string>();
  expectTypeOf(runapi.wait(stored)).resolves.toHaveProperty("outputs");
  expectTypeOf<HandleJson["v"]>().toEqualTypeOf<1>();
});
