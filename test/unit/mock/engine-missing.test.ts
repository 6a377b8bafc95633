import { expect, it, vi } from "vitest";
import { startMockServer } from "../../../src/mock/index.js";
import { plainContract } from "./contracts.js";

vi.mock("@stoplight/http-spec/oas3/operation", () => {
  throw new Error("Cannot find package");
});

it("says what to install when Prism is not there", async () => {
  await expect(startMockServer({ contracts: [plainContract()], engine: "prism" })).rejects.toMatchObject({
    name: "MockServerError",
    code: "engine-missing",
    message: expect.stringContaining("npm install -D @stoplight/prism-http@5.12.0"),
  });
});

it("needs no Prism unless it is asked for", async () => {
  await using mock = await startMockServer({ contracts: [plainContract()] });
  expect(mock.url).toMatch(/^http:/);
});
