import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/load.js";
import { textsMatching } from "../../../src/mock/answer/made/patterns.js";
import { type MockServer, startMockServer } from "../../../src/mock/index.js";

const fileOf = (name: string) => fileURLToPath(new URL(`../../fixtures/documents/${name}.yaml`, import.meta.url));

describe("an answer that no example can be made for", () => {
  const file = fileOf("unmade");
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer({ contracts: [await loadContract(file)] });
  });
  afterAll(() => server.close());

  it("is told at the start, with its line and what to add", () => {
    const told = server.notes.filter(({ note }) => note.includes("none could be made"));
    expect(told.map(({ note }) => note.split(" response 200: give it an example")[0])).toEqual([
      `${file}:5: unmade GET /pattern`,
      `${file}:8: unmade GET /names`,
    ]);
  });

  it("is refused with that reason, and nothing else is", async () => {
    const refused = await fetch(`${server.url}/pattern`);
    expect(refused.status).toBe(501);
    expect(await refused.json()).toEqual({
      error: expect.stringContaining("the answer 200 of GET /pattern: give it an example; none could be made: "),
    });
    expect(await (await fetch(`${server.url}/fine`)).json()).toEqual({ ok: true });
    expect(server.requests.at(0)?.reason).toContain("give it an example");
    server.assertConforming();
  });
});

describe("texts for a pattern", () => {
  it.each([
    ["^[a-c]{2}x?$", 0, 3, ["aa", expect.stringMatching(/^[a-c]{2}x?$/), expect.stringMatching(/^[a-c]{2}x?$/)]],
    ["^only$", 0, 2, ["only"]],
    ["^a+$", 40, 1, [expect.stringMatching(/^a{40,}$/)]],
    ["^(a{9999}){9999}$", 0, 1, []],
    ["^((((a*)*)*)*)*(", 0, 1, []],
    ["^\\p{Lu}$", 0, 1, []],
  ])("%s, at least %i characters, %i of them", (pattern, least, count, expected) => {
    const made = () => textsMatching(pattern, (text) => text.length >= least, least, count);
    expect(made()).toEqual(expected);
    expect(made()).toEqual(made());
  });
});

describe("a documented answer without a body", () => {
  it("is what a fault of its status sends", async () => {
    await using server = await startMockServer({ contracts: [await loadContract(fileOf("answers"))] });
    server.faults.add({ status: 404, operation: "GET /users" });
    const answer = await fetch(`${server.url}/users`);
    expect([answer.status, await answer.text(), answer.headers.get("mock-nonconforming")]).toEqual([404, "", null]);
  });
});
