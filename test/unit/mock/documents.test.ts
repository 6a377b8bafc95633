import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/load.js";
import { type MockServer, startMockServer } from "../../../src/mock/index.js";
import { bothEngines, compiledJudge, type Judge } from "../../fuzz/agreement.js";
import { type Case, fixtures, judged, wireOf } from "./documents.js";

const all = fixtures();

describe.each(all)("$title ($name)", ({ file, requests, notes, prism }) => {
  let server: MockServer;
  let compiled: Judge;
  beforeAll(async () => {
    const contract = await loadContract(file);
    server = await startMockServer({ contracts: [contract] });
    compiled = await compiledJudge([contract]);
  });
  afterAll(() => server?.close());

  it("is told about where it is not honoured", async () => {
    const contract = await loadContract(file);
    const tasks = contract.operations.some((it) => it.role === "create");
    expect(contract.notes.map((it) => it.replace(`${file}:`, "line "))).toEqual([
      ...(tasks ? [] : ["no operation starts a task: each answer is an example, or made from its schema"]),
      ...notes,
    ]);
  });

  it.each(requests.map((it) => ({ ...it, name: nameOf(it) })))("$name", async (given) => {
    const { expect: expected = "ok" } = given;
    expect(await judged(compiled, given)).toContain(expected);
    const { status, text, headers } = await call(server, given);
    expect(status >= 400).toBe(expected !== "ok" || (given.status ?? 0) >= 400);
    if (given.status !== undefined) expect(status).toBe(given.status);
    if (given.body !== undefined) expect(JSON.parse(text)).toMatchObject(given.body);
    if (given.message !== undefined) expect(text).toContain(given.message);
    if (given["text-of-answer"] !== undefined) expect(text).toBe(given["text-of-answer"]);
    for (const [name, value] of Object.entries(given["headers-of-answer"] ?? {})) expect(headers.get(name)).toBe(value);
    if (given.then !== undefined) {
      const { id } = JSON.parse(text) as { id: string };
      const second = await call(server, { send: given.then.replace("{id}", id) });
      expect(JSON.parse(second.text)).toMatchObject({ ...given["then-body"], id });
    }
    expect(server.conformance.problems).toEqual([]);
  });

  it("is judged by Prism as its list says", async () => {
    const contracts = [await loadContract(file)];
    if (prism !== undefined) return expect(bothEngines(contracts)).rejects.toThrow(prism);
    const engines = await bothEngines(contracts);
    for (const it of requests) {
      const found = await judged(engines.prism, it);
      expect.soft(differs(it, found), nameOf(it)).toBe(it.prism ?? "");
    }
  });
});

describe.each(fixtures("refused/"))("$title ($name)", ({ file, refused }) => {
  it("is refused with its line and the reason", async () => {
    const start = async () => startMockServer({ contracts: [await loadContract(file)] });
    const error = await start().then(
      (it) => it.close().then(() => new Error("it was served")),
      (cause: Error) => cause,
    );
    expect(error.message).toContain(`${file}:${refused?.line}: `);
    expect(error.message).toContain(refused?.reason);
  });
});

describe("guide/any-document.md", () => {
  it.each(["", "zh-CN/", "zh-TW/"])("lists where Prism differs: docs/%s", (language) => {
    const rows = all.flatMap(({ title, requests }) =>
      requests.flatMap((it) => (it.prism === undefined ? [] : [rowOf(title, it, it.prism)])),
    );
    const page = readFileSync(new URL(`../../../docs/${language}guide/any-document.md`, import.meta.url), "utf8");
    const listed = page.split("\n").filter((it) => /^\| [^|]+ \| `[A-Z]+ \//.test(it));
    expect(listed.map((it) => it.replace(/\s+\|/g, " |"))).toEqual(rows);
  });
});

function rowOf(title: string, given: Case, prism: string): string {
  const { expect: expected = "ok" } = given;
  const said = expected === "ok" ? "taken" : `refused: ${expected.trim()}`;
  return `| ${title} | \`${nameOf(given).replaceAll("|", "\\|")}\` | ${said} | ${prism.trim()} |`;
}

function nameOf({ send, json, form, multipart, text, headers, type }: Case): string {
  const parts = multipart?.map(([name, it]) => `${name}=${typeof it === "string" ? it : it.file}`).join("; ");
  const body = json === undefined ? (form ?? parts ?? text) : JSON.stringify(json);
  const sent = Object.entries(headers ?? {}).map(([name, it]) => `${name}: ${it}`);
  return [send, ...sent, ...(type ? [type] : []), ...(body === undefined ? [] : [body])].join(" ");
}

/** What Prism says where the specification says something else; empty where both agree. */
function differs({ expect: expected = "ok" }: Case, found: readonly string[]): string {
  if (found.includes(expected)) return "";
  if (found[0] === "ok") return "taken";
  return `refused: ${found.join(", ").trim()}`;
}

async function call(server: MockServer, given: Case) {
  const { method, target, headers, content } = await wireOf(given);
  const response = await fetch(server.url + target, {
    method,
    headers,
    redirect: "manual",
    ...(content && { body: content }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
