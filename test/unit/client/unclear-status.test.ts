import { describe, expect, it } from "vitest";
import type { Answer } from "../../../src/client/answer.js";
import { readStatus } from "../../../src/client/read.js";
import type { HostRules } from "../../../src/client/rules.js";

// A status that does not say everything: another field tells a failure, or the result tells a success.

const rules: HostRules = {
  host: "songs",
  server: "https://songs.test",
  env: { key: "SONGS_KEY", baseUrl: "SONGS_URL" },
  id: ["/id"],
  status: ["/flag"],
  results: [{ at: "/files/*", kind: "audio" }],
  error: ["/message"],
  errorCode: ["/code"],
  states: { "0": "pending", "1": "succeeded", unheard: "succeeded" },
  problem: { message: [], code: [], fields: [] },
  idHeaders: [],
  requestIdHeaders: [],
  locations: [],
  operations: {},
};
const files = ["https://cdn.test/a.mp3"];

function stateOf(own: Partial<HostRules>, body: object) {
  const answer: Answer = { status: 200, ok: true, headers: new Headers(), body: { id: "t1", ...body }, isJson: true };
  const reading = readStatus({ ...rules, ...own }, "t1", answer);
  return reading.kind === "update" ? [reading.state, reading.error?.name] : reading.kind;
}

describe("failedBy", () => {
  const failedBy = { failedBy: ["/code"] };

  it.each([undefined, null, 0, "0", "", " ", false])("a running task is running where the field says %j", (code) => {
    expect(stateOf(failedBy, { flag: 0, code })).toEqual(["pending", undefined]);
  });

  it.each([501, "E17", true])("it has failed where the field says %j", (code) => {
    expect(stateOf(failedBy, { flag: 0, code })).toEqual(["failed", "TaskFailedError"]);
    // A value that nobody has documented means no more than: not over.
    expect(stateOf(failedBy, { flag: 7, code })).toEqual(["failed", "TaskFailedError"]);
  });

  it("what is no code says nothing, however odd", () => {
    for (const code of [{}, { toString: 1 }, [], [501]])
      expect(stateOf(failedBy, { flag: 0, code })[0]).toBe("pending");
  });

  it("a success stays one, and without the rule the field decides nothing", () => {
    expect(stateOf(failedBy, { flag: 1, code: 501, files })).toEqual(["succeeded", undefined]);
    expect(stateOf({}, { flag: 0, code: 501 })).toEqual(["pending", undefined]);
  });
});

describe("ifResult", () => {
  const ifResult = { ifResult: ["unheard"] };

  it("a result makes it a success", () => {
    expect(stateOf(ifResult, { flag: "UNHEARD", files })).toEqual(["succeeded", undefined]);
  });

  it("without one the task goes on, where another success would be one without output", () => {
    expect(stateOf(ifResult, { flag: "unheard" })).toEqual(["pending", undefined]);
    expect(stateOf(ifResult, { flag: 1 })).toEqual(["succeeded", "NoOutputError"]);
    expect(stateOf({}, { flag: "unheard" })).toEqual(["succeeded", "NoOutputError"]);
  });

  it("a result that is a text counts as well", () => {
    const results = [{ at: "/words", kind: "text" }] as const;
    expect(stateOf({ ...ifResult, results }, { flag: "unheard", words: "la" })).toEqual(["succeeded", undefined]);
    expect(stateOf({ ...ifResult, results }, { flag: "unheard", words: null })).toEqual(["pending", undefined]);
  });
});
