import { ApiError } from "taskreel";
import { afterEach, expect, test, vi } from "vitest";
import { logFacts, logLine } from "../../../src/cli/command/mock-log.js";
import { CommandFault } from "../../../src/cli/exit.js";
import { printAside, printJson, printLine } from "../../../src/cli/terminal/print.js";
import { reportError } from "../../../src/cli/terminal/report.js";
import { table } from "../../../src/cli/terminal/table.js";
import { complain } from "../../../src/cli/terminal/tell.js";

/** Everything that could move a cursor, turn text around or begin a line. */
const STEERING = "\u001b]0;x\u0007\u009b31m\u007f\u202e\u2066\u2028\r\n";
const STEERS = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

const written: string[] = [];
const keep = (text: string | Uint8Array) => written.push(String(text)) > 0;
vi.spyOn(process.stdout, "write").mockImplementation(keep);
vi.spyOn(process.stderr, "write").mockImplementation(keep);
afterEach(() => void written.splice(0));
const lines = () => written.join("").split("\n").slice(0, -1);

const forged = `no${STEERING}taskreel: wait 'rm -rf ~'\nGo on with: taskreel wait owned`;
const refused = new ApiError(forged, { status: 400, code: undefined, fields: {}, requestId: undefined, body: forged });

test("an error of a host is one line, whatever it holds", () => {
  reportError(refused);
  expect(lines()).toEqual([expect.stringMatching(/^taskreel: no.* taskreel: wait 'rm -rf ~' Go on with:/)]);
  expect(lines().join("")).not.toMatch(STEERS);
});

test("an error without an end has one here, as JSON too", () => {
  const endless = new Error(`Last status: ${"x".repeat(900_000)}`);
  for (const json of [false, true]) reportError(endless, json);
  expect(lines()).toHaveLength(2);
  for (const line of lines()) expect(line.length).toBeLessThan(4200);
});

test("an error of ours has lines below it, and a stranger's text in one begins no other", () => {
  reportError(new CommandFault(`bad ${forged}`, 2, { below: ["  --prompt is required", `  ${forged}`] }));
  expect(lines()).toHaveLength(3);
  expect(lines().join("")).not.toMatch(STEERS);
  expect(lines()[1]).toBe("  --prompt is required");
});

test.each([
  ["a line", () => printLine(forged), 1],
  ["a complaint", () => complain(forged), 1],
  [
    "a cell of a table",
    () =>
      printLine(
        table([["a"], [forged]])
          .split("\n")
          .join(" "),
      ),
    1,
  ],
  ["a report beside another program", () => printAside("taskreel drift", "one\n  two\u001b[2J"), 2],
])("%s", (_, write, count) => {
  write();
  expect(lines()).toHaveLength(count);
  expect(lines().join("")).not.toMatch(STEERS);
});

test("the mock's log: paths, ids, faults and errors of deliveries", () => {
  const delivery = { at: 0, url: forged, taskId: forged, attempt: 1, outcome: "failed", error: forged };
  const request = { at: 0, method: "GET", path: forged, status: 200, taskId: forged, kind: "status", fault: forged };
  const events = [
    { event: "callback", session: "", delivery },
    { event: "request", session: "", request, ms: 1, state: "pending", poll: 1 },
  ] as unknown as Parameters<typeof logLine>[0][];
  for (const it of events) {
    printLine(logLine(it));
    printJson(logFacts(it));
  }
  expect(lines()).toHaveLength(4);
  expect(lines().join("")).not.toMatch(STEERS);
  expect(JSON.parse(lines()[3] ?? "").path).toBe(forged);
});

test("a table may have more rows than a call takes arguments", () => {
  const lines = table(Array.from({ length: 200_000 }, (_, n) => [`${n}`, "x"])).split("\n");
  expect([lines.length, lines.at(-1)]).toEqual([200_001, "199999  x"]); // and a rule below the first
});
