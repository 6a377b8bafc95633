import { writeFile } from "node:fs/promises";
import { createHostClient, SubmissionUnknownError, type TaskTypes } from "taskreel";
import { download } from "taskreel/download";
import { afterEach, expect, test, vi } from "vitest";
import { contractOf, endpointsOf } from "../../../src/cli/flags/endpoints.js";
import { reportError } from "../../../src/cli/terminal/report.js";
import { wordsOf } from "../../../src/cli/terminal/words.js";
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

const saved = async (path: string, url = "https://example.com/a.mp4", type = "video/mp4") => {
  const fetch = async () => new Response("<html>", { headers: { "content-type": type } });
  return download(url, path, { fetch }).then(
    () => expect.unreachable(),
    (error) => wordsOf(error),
  );
};

test.each([
  [
    "text/html; charset=utf-8",
    "a web page (text/html) in place of the file, as for an error, a login or an expired link",
  ],
  ["application/json", "application/json, which is no video, audio or image"],
])("a result that is none: what came, and that --no-check does not take it", async (type, words) => {
  await using folder = await temporaryFolder();
  expect(await saved(`${folder.path}/a.mp4`, undefined, type)).toBe(
    `The file's host sent ${words}. Nothing was saved, and --no-check does not change that`,
  );
});

test("a file that is there, and an address that is not public, are told without the library's options", async () => {
  await using folder = await temporaryFolder();
  const path = `${folder.path}/a; pass overwrite: true to replace it`;
  await writeFile(path, "");
  expect(await saved(path)).toBe(`${path} exists; --overwrite replaces it`);
  expect(await saved(`${folder.path}/b.mp4`, "http://10.0.0.7/b.mp4")).toBe(
    "The result's URL leads to 10.0.0.7, an address that is not public. Nothing was fetched from there",
  );
});

test("a host that leads elsewhere: what sets its address here", async () => {
  const { rules } = await contractOf("runapi");
  const fetch = async () => new Response(null, { status: 301, headers: { location: "https://example.com/" } });
  const client = createHostClient<Record<string, TaskTypes>>(rules, { apiKey: "any", fetch });
  const path = endpointsOf(await contractOf("runapi"))[0]?.operation.path as string;
  const error = await client.submit(path, {}, { attempts: 1 }).catch((it) => it);
  expect(wordsOf(error)).toBe(
    "The host's address leads to another one: name that with --base-url, or with the host's variable",
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
  expect(text).toContain("The host may have taken the order. No answer from ");
});

test("one that cannot be sent again is looked up", () => {
  const error = new SubmissionUnknownError("There may be a task", { idempotencyKey: undefined });
  const text = told(Object.assign(error, { orderId: "order-1" }));
  expect(text).toContain("this is order order-1: taskreel list");
  expect(text).toContain("The host may have taken the order. Look there before you submit again. ");
});

test("an address that the host named stands last, and steers no terminal", () => {
  const location = "/jobs/9\u001b[2J\u202e";
  const error = new SubmissionUnknownError("", { idempotencyKey: "k", location, cause: new Error("No id in it") });
  expect(told(error)).toBe(
    "taskreel: The host may have taken the order. No id in it. It named /jobs/9\ufffd[2J\ufffd\n",
  );
});

test.each([
  { id: "t-1", advice: "taskreel download t-1 -o 'my clips/'" },
  { id: "-t", advice: "taskreel download -o 'my clips/' -- -t" },
])("whoever goes on with $id keeps where its files go", ({ id, advice }) => {
  const task = { toJSON: () => ({ id, host: "runapi" }) };
  expect(told(Object.assign(new Error("cut"), { task, done: true, out: "my clips/" }))).toContain(`${advice}\n`);
});
