import { expect, it } from "vitest";
import { serveMock } from "../../../src/cli/command/mock.js";
import { EXIT } from "../../../src/cli/exit.js";
import { exitCodeOf } from "../../../src/cli/exit-code.js";

it.each([
  ["runapi", /^There is no file runapi\. Without a file, taskreel mock serves .*: it serves runapi too\.$/],
  ["no-such.yaml", /it serves .*runapi/],
])("taskreel mock %s is no file, and says what is served without one", async (file, said) => {
  const error = await serveMock([file], { port: 0, duration: 2000 }).catch((it: Error) => it);
  expect(String((error as Error).message)).toMatch(said);
  expect(exitCodeOf(error)).toBe(EXIT.usage);
});

it.each([
  [{ port: 99_999 }, /^--port is a number from 0 to 65535/],
  [{ engine: "x" }, /^--engine is compiled or prism/],
  [{ clock: "fast" }, /^--clock is real, manual, manual\+1000/],
  [{ clock: "manual+0" }, /^--clock is/],
  [{ scenario: "{" }, /^--scenario is neither a name nor JSON/],
  [{ scenario: "failling" }, /did you mean failing\?/],
  [{ scenario: '{"balanc":0}' }, /did you mean balance\?/],
  [{ webhookSecret: "" }, /^--webhook-secret is empty/],
  [{ allowCallback: ["https://a.example"] }, /^--allow-callback takes host names/],
  [{ host: "" }, /^host must be an address/],
])("taskreel mock %j ends as wrong usage, and says what is accepted", async (options, said) => {
  const error = await serveMock([], { port: 0, duration: 2000, ...(options as object) }).catch((it: Error) => it);
  expect(String((error as Error).message)).toMatch(said);
  expect(exitCodeOf(error)).toBe(EXIT.usage);
});
