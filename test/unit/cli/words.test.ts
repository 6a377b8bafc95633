import { createHostClient, SubmissionUnknownError, type TaskTypes } from "taskreel";
import { download } from "taskreel/download";
import { afterEach, expect, test, vi } from "vitest";
import { contractOf, endpointsOf } from "../../../src/cli/flags/endpoints.js";
import { reportError } from "../../../src/cli/terminal/report.js";
import { ownWords } from "../../../src/cli/terminal/words.js";
import { temporaryFolder } from "../../setup/repository.js";

const written: string[] = [];
const stderr = vi.spyOn(process.stderr, "write");
afterEach(() => void written.splice(0));

/** What people are told of an error. */
function told(error: unknown): string {
  stderr.mockImplementation((text) => written.push(String(text)) > 0);
  reportError(error);
  return written.join("");
}

test("a result that is no video: what came, and that --no-check does not take it", async () => {
  await using folder = await temporaryFolder();
  const fetch = async () => new Response("<html>", { headers: { "content-type": "text/html" } });
  const error = await download("https://example.com/a.mp4", `${folder.path}/a.mp4`, { fetch }).catch((it) => it);
  expect(ownWords(error.message)).toBe(
    "The file's host sent text/html, not a media file. It was not saved, and --no-check does not change that",
  );
});

test("an order whose fate is open goes on by its name in the journal", async () => {
  const contract = await contractOf("runapi");
  const path = endpointsOf(contract)[0]?.operation.path as string;
  const fetch = () => Promise.reject(new TypeError("cut"));
  const client = createHostClient<Record<string, TaskTypes>>(contract.rules, { apiKey: "any", fetch });
  const error = await client.submit(path, {}, { attempts: 1 }).catch((it) => it);
  expect(error).toBeInstanceOf(SubmissionUnknownError);
  const text = told(Object.assign(error, { orderId: "order-1" }));
  expect(text).toContain("Go on with: taskreel wait order-1\n");
  expect(text).not.toContain("idempotencyKey");
});

test("one that cannot be sent again is looked up", () => {
  const error = new SubmissionUnknownError("There may be a task", { idempotencyKey: undefined });
  expect(told(Object.assign(error, { orderId: "order-1" }))).toContain("this is order order-1: taskreel list");
});

test.each([
  { id: "t-1", advice: "taskreel download t-1 -o 'my clips/'" },
  { id: "-t", advice: "taskreel download -o 'my clips/' -- -t" },
])("whoever goes on with $id keeps where its files go", ({ id, advice }) => {
  const task = { toJSON: () => ({ id, host: "runapi" }) };
  expect(told(Object.assign(new Error("cut"), { task, done: true, out: "my clips/" }))).toContain(`${advice}\n`);
});
