import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { watchCommand } from "../../../src/cli/drift/drift.js";
import { type Finding, findingsOf } from "../../../src/cli/drift/findings.js";
import { startProxy } from "../../../src/cli/drift/proxy.js";
import type { Contract } from "../../../src/contract/contract.js";
import { readContract } from "../../../src/contract/read.js";
import { compileContracts } from "../../../src/mock/engine/compile.js";
import { type Listening, listening } from "../../setup/listening.js";
import { root } from "../../setup/repository.js";

const KEY = "key-0123456789";
const LUMA = "/api/v1/luma/modify_video";
const json = { "content-type": "application/json", "x-runapi-task-id": "t" };

/** What the loopback host answers, by the query `?case=`. */
interface Drift {
  readonly title: string;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body: unknown;
  readonly expected: Pick<Finding, "operation" | "in" | "pointer" | "rule">;
}

const status = { operation: "getLumaModifyVideo", in: "body" } as const;
const create = { operation: "createLumaModifyVideo", in: "body" } as const;
const drifts: readonly Drift[] = [
  {
    title: "another status value",
    body: { id: "t", status: "paused" },
    expected: { ...status, pointer: "/status", rule: "enum" },
  },
  {
    title: "a required field left out",
    body: { status: "pending" },
    expected: { ...status, pointer: "/id", rule: "required" },
  },
  {
    title: "another type",
    body: { id: "t", status: "failed", error: 42 },
    expected: { ...status, pointer: "/error", rule: "type" },
  },
  {
    title: "a format broken",
    body: { id: "t", status: "completed", videos: [{ url: "https://host.example/a b.mp4" }] },
    expected: { ...status, pointer: "/videos/0/url", rule: "format" },
  },
  {
    title: "a number out of range",
    body: { id: "t", status: "completed", videos: [{ url: "https://reels.dev/1.mp4" }], usage: { cost: -1 } },
    expected: { ...status, pointer: "/usage/cost", rule: "minimum" },
  },
  {
    title: "a field more where the answer is closed",
    method: "POST",
    path: LUMA,
    body: { id: "t", queue: 3 },
    expected: { ...create, pointer: "/queue", rule: "additionalProperties" },
  },
  {
    title: "a required header left out",
    method: "POST",
    path: LUMA,
    headers: { "content-type": "application/json" },
    body: { id: "t" },
    expected: { ...create, in: "header", pointer: "/X-RunAPI-Task-Id", rule: "required" },
  },
  {
    title: "another HTTP status",
    status: 418,
    body: {},
    expected: { ...status, in: "status", pointer: "", rule: "status" },
  },
  {
    title: "another content type",
    headers: { ...json, "content-type": "text/html" },
    body: "<p>Down for maintenance</p>",
    expected: { ...status, in: "header", pointer: "/Content-Type", rule: "content-type" },
  },
  {
    title: "an undocumented path",
    path: "/api/v1/acme/text_to_video/t",
    body: {},
    expected: { operation: "GET /api/v1/acme/text_to_video/t", in: "path", pointer: "", rule: "path" },
  },
  {
    title: "an undocumented method",
    method: "DELETE",
    body: {},
    expected: { operation: `DELETE ${LUMA}/t`, in: "path", pointer: "", rule: "path" },
  },
  { title: "half an answer", body: '{"id":', expected: { ...status, pointer: "", rule: "json" } },
];

let contract: Contract;
let host: Listening;
let url: string;

beforeAll(async () => {
  const document = parse(readFileSync(`${root}/generated/runapi/openapi.yaml`, "utf8"));
  // Ours leaves answers open and asks for no header; a stricter one shows that both are looked at.
  document.components.schemas.TaskCreated.additionalProperties = false;
  document.components.headers.TaskOfCall.required = true;
  const [prepared] = await compileContracts([readContract(document, "runapi")]);
  contract = prepared as Contract;
  host = await listening((incoming, response) => {
    const drift = drifts[Number(new URL(incoming.url ?? "", "http://host").searchParams.get("case"))];
    response.writeHead(drift?.status ?? 200, drift?.headers ?? json);
    response.end(typeof drift?.body === "string" ? drift.body : JSON.stringify(drift?.body ?? {}));
  });
  url = host.url;
});
afterAll(() => host[Symbol.asyncDispose]());

/** What was found while `ask` talked to a proxy. */
async function through(target: string, ask: (proxy: string) => Promise<unknown>) {
  const findings = findingsOf(contract);
  const found: Finding[] = [];
  const errors: Error[] = [];
  const secrets: string[] = [];
  await using proxy = await startProxy({
    target,
    onAnswer: (answer) => void found.push(...findings(answer)),
    onSecret: (it) => void secrets.push(it),
    onError: (it) => void errors.push(it),
  });
  const answered = await ask(proxy.url);
  return { found, errors, secrets, answered };
}

describe("what it finds", () => {
  it.each(drifts.map((drift, index) => ({ ...drift, index })))(
    "$title",
    async ({ index, method = "GET", path = `${LUMA}/t`, expected }) => {
      const { found } = await through(url, (proxy) => fetch(`${proxy}${path}?case=${index}`, { method }));
      expect(found).toEqual([expect.objectContaining(expected)]);
    },
  );

  it("is nothing in the contract's own examples", async () => {
    const findings = findingsOf(contract);
    const operation = contract.operations.find((it) => it.id === "getLumaModifyVideo");
    for (const example of Object.values(operation?.responses["200"]?.content?.examples ?? {})) {
      const body = Buffer.from(JSON.stringify(example));
      const headers = { ...json, "content-type": "application/json; charset=utf-8" };
      expect(findings({ method: "GET", target: `${LUMA}/t?x=1`, status: 200, headers, body })).toEqual([]);
    }
  });
});

describe("the proxy", () => {
  /** Whether a connection is kept open is agreed with each side apart. */
  const withoutConnection = (raw: readonly string[]) => raw.toSpliced(raw.indexOf("Connection"), 2);

  /** Everything that a client gets to see. */
  const seen = (base: string, body?: string) =>
    new Promise<unknown>((resolve, reject) => {
      const options = {
        method: body === undefined ? "GET" : "POST",
        agent: false,
        headers: { authorization: `Bearer ${KEY}` },
      };
      const asked = request(`${base}${LUMA}/t?a=%20b`, options, (answer: IncomingMessage) => {
        const chunks: Buffer[] = [];
        answer.on("data", (it) => chunks.push(it));
        answer.on("error", reject);
        answer.on("end", () => {
          const { statusCode, statusMessage, rawTrailers } = answer;
          const rawHeaders = withoutConnection(answer.rawHeaders);
          resolve({ statusCode, statusMessage, rawHeaders, rawTrailers, body: Buffer.concat(chunks).toString("hex") });
        });
      });
      asked.on("error", reject);
      asked.end(body);
    });

  it("changes nothing in either direction", async () => {
    const asked: unknown[] = [];
    const zipped = gzipSync(JSON.stringify({ id: "t", status: "paused" }));
    await using server = await listening((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (it) => chunks.push(it));
      incoming.on("end", () => {
        const { method, url: path, rawHeaders } = incoming;
        // The host's own name and port are the only thing that a proxy must change.
        asked.push({
          method,
          path,
          headers: withoutConnection(rawHeaders).filter((it) => !/^127\.0\.0\.1:/.test(it)),
          body: `${Buffer.concat(chunks)}`,
        });
        response.sendDate = false;
        response.writeHead(200, "Fine", [
          ...["Content-Type", "application/json", "Content-Encoding", "gzip", "Trailer", "X-End"],
          ...["Set-Cookie", "a=1", "Set-Cookie", "b=2", "X-UPPER", "yes"],
        ]);
        response.write(zipped.subarray(0, 10));
        response.addTrailers({ "X-End": "1" });
        response.end(zipped.subarray(10));
      });
    });
    for (const body of [undefined, "{}"]) {
      const direct = await seen(server.url, body);
      const { answered, found, secrets } = await through(server.url, (proxy) => seen(proxy, body));
      expect(answered).toEqual(direct);
      expect(asked.at(-1)).toEqual(asked.at(-2));
      expect(found.length).toBeGreaterThan(0);
      expect(secrets).toEqual([KEY]);
    }
  });

  it("breaks off where the host breaks off", async () => {
    await using server = await listening((_, response) => {
      response.writeHead(200, { ...json, "content-length": "100" });
      response.write('{"id":');
      setTimeout(() => response.destroy(), 20);
    });
    const { answered, found, errors } = await through(server.url, (proxy) => seen(proxy).catch((error) => error.code));
    expect(answered).toBe("ECONNRESET");
    expect(found).toEqual([]);
    expect(errors).toHaveLength(1);
  });
});

describe("a command", () => {
  const calling = (paths: readonly string[], code = 0) => [
    process.execPath,
    "--input-type=module",
    "--eval",
    `const headers = { authorization: "Bearer ${KEY}" };
     for (const path of ${JSON.stringify(paths)}) await (await fetch(process.env.RUNAPI_BASE_URL + path, { headers })).text();
     process.exitCode = ${code};`,
  ];

  it("ends with its own code as long as nothing drifts", async () => {
    await using server = await listening((_, response) => {
      response.writeHead(200, json).end('{"id":"t","status":"pending"}');
    });
    const lines: string[] = [];
    expect(await watchCommand(contract, server.url, calling([`${LUMA}/t`], 7), (it) => lines.push(it))).toBe(7);
    expect(lines).toEqual([`1 answer from ${server.url}, all as the contract says`]);
  });

  it("ends with 1 after drift, which is told once and without the key", async () => {
    await using server = await listening((incoming, response) => {
      response
        .writeHead(200, json)
        .end(JSON.stringify({ id: "t", status: `${incoming.headers.authorization}\u001b[2J` }));
    });
    const lines: string[] = [];
    const paths = [`${LUMA}/t`, `${LUMA}/t`, `/${KEY}`];
    expect(await watchCommand(contract, server.url, calling(paths, 7), (it) => lines.push(it))).toBe(1);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^getLumaModifyVideo 200: body \/status must be one of .*, but is "Bearer \[key\]\ufffd\[2J" \(enum\)$/,
    );
    expect(lines[1]).toBe("GET /[key] 200: path is not documented (path)");
    expect(lines[2]).toContain("3 answers");
    expect(lines[2]).toContain("2 × getLumaModifyVideo");
    expect(lines.join("\n")).not.toContain(KEY);
  });

  it("says so when nothing came by, and when the command does not start", async () => {
    const lines: string[] = [];
    expect(await watchCommand(contract, url, ["no-such-command-here"], (it) => lines.push(it))).toBe(127);
    expect(lines[0]).toContain("no-such-command-here does not start");
    expect(lines[1]).toContain("0 answers");
  });

  it("runs from the command line", async () => {
    const args = ["drift", "--host", "runapi", "--target", url, "--", ...calling([`${LUMA}/t?case=0`], 0)];
    const tsx = [`${root}/node_modules/tsx/dist/cli.mjs`, `${root}/src/cli/main.ts`];
    const told = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
      execFile(process.execPath, [...tsx, ...args], (error, _, stderr) => resolve({ code: error?.code ?? 0, stderr }));
    });
    expect(told.code).toBe(1);
    expect(told.stderr).toContain("taskreel drift: getLumaModifyVideo 200: body /status");
  });
});
