import { connect } from "node:net";
import { expect, it } from "vitest";
import { startMockServer } from "../../../src/mock/index.js";
import { plainContract } from "./contracts.js";

it("every answer names the mock: the API's, its refusals, files, the control API, and what is not HTTP", async () => {
  await using mock = await startMockServer({ contracts: [plainContract()] });
  mock.faults.add({ on: "status", transport: "html" });
  const asked = ["/films", "/nothing", "/films/x", "/__mock/media/x.mp4", "/__mock/state", "/__mock/", "/__mock/none"];
  const signs = await Promise.all(
    asked.map(async (path) => (await fetch(mock.url + path)).headers.get("x-taskreel-mock")),
  );
  expect(signs).toEqual(asked.map(() => "1"));
  const nonsense = await new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(mock.url).port), "127.0.0.1", () => socket.write("nonsense\r\n\r\n"));
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("close", () => resolve(text));
  });
  expect(nonsense).toMatch(/^HTTP\/1.1 400 [\s\S]*X-Taskreel-Mock: 1/);
});
