import { type AddressInfo, connect as connectTcp, createServer } from "node:net";
import { deflateRawSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { type Finding, findingsOf } from "../../../src/cli/drift/findings.js";
import { startProxy } from "../../../src/cli/drift/proxy.js";
import { unpack } from "../../../src/cli/drift/unpack.js";
import { contractOf } from "../../../src/cli/flags/endpoints.js";
import { secretsKept } from "../../../src/cli/terminal/secrets.js";
import { withChecks } from "../../../src/contract/load.js";

// Hosts by raw TCP, whose answers Node's own server would never write.

const contract = await withChecks(await contractOf("runapi"));
const BODY = '{"id":"paid-task","status":"pending"}';
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((it) => void it()));

/** A host that says these bytes to whoever has sent a head, and hangs up. */
async function hostSaying(bytes: Buffer | string): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Every byte that a client gets, until the end of its connection. */
function ask(url: string, headers = ""): Promise<string> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connectTcp(Number(port), hostname);
    let text = "";
    socket.setEncoding("latin1").on("data", (it) => {
      text += it;
    });
    socket.on("error", reject).on("close", () => resolve(text));
    const own = /^host:/im.test(headers) ? "" : `Host: ${host}\r\n`;
    socket.write(
      `POST /api/v1/luma/modify_video HTTP/1.1\r\n${own}${headers}Connection: close\r\nContent-Length: 2\r\n\r\n{}`,
    );
  });
}

async function through(answer: Buffer | string, headers?: string) {
  const found: Finding[] = [];
  const errors: string[] = [];
  const findings = findingsOf(contract);
  await using proxy = await startProxy({
    target: await hostSaying(answer),
    onAnswer: (it) => void found.push(...findings(it)),
    onSecret: () => {},
    onError: (it) => void errors.push(it.message),
  });
  return { got: await ask(proxy.url, headers), found, errors };
}

const head = (status: string, more = "") =>
  `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\n${more}X-RunAPI-Task-Id: paid-task\r\n`;
const whole = (status: string, more = "", body: string | Buffer = BODY) =>
  Buffer.concat([
    Buffer.from(`${head(status, more)}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`, "latin1"),
    Buffer.from(body),
  ]);

describe("an answer that is hardly one", () => {
  it.each([
    ["status 099", whole("099 Odd"), "HTTP/1.1 099 Odd", ["head", "status"]],
    ["status 000", whole("000 Nothing"), "HTTP/1.1 000 Nothing", ["head", "status"]],
    ["status 999", whole("999 Many"), "HTTP/1.1 999 Many", ["status"]],
    ["a control byte in the reason", whole("200 O\u0001K"), "HTTP/1.1 200 O\u0001K", ["head"]],
  ])("%s: the client still gets it all, and it is told", async (_, answer, line, rules) => {
    const { got, found, errors } = await through(answer);
    expect(got.split("\r\n")[0]).toBe(line);
    expect(got).toContain("X-RunAPI-Task-Id: paid-task");
    expect(got).toContain(BODY);
    expect([found.map((it) => it.rule), errors]).toEqual([rules, []]);
  });

  it.each([
    ["broken gzip", "gzip"],
    ["a name that every object has", "toString"],
    ["another of those", "__proto__"],
    ["more codings than anybody uses", "gzip, gzip, gzip, gzip, gzip, gzip"],
  ])("a body that cannot be unpacked (%s) passes, and counts as drift", async (_, coding) => {
    const { got, found, errors } = await through(whole("200 OK", `Content-Encoding: ${coding}\r\n`));
    expect(got).toContain(BODY);
    expect([found.map((it) => it.rule), errors]).toEqual([["content-encoding"], []]);
  });

  it("101: the head passes, nothing hangs, and it counts as drift", async () => {
    const { got, found } = await through(
      "HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: Upgrade\r\nX-Id: paid-task\r\n\r\n",
    );
    expect(got).toMatch(/^HTTP\/1\.1 101 Switching\r\n[\s\S]*X-Id: paid-task/);
    expect(found.map((it) => it.rule)).toEqual(["status"]);
  });

  it("deep JSON is told, and ends nothing", async () => {
    const { got, found } = await through(whole("200 OK", "", `{"id":${"[".repeat(200_000)}`));
    expect(got).toContain("[[[[");
    expect(found.map((it) => it.rule)).toEqual(["json"]);
  });

  it("no HTTP at all is no answer", async () => {
    const { got, found, errors } = await through("SSH-2.0-x\r\n\r\n");
    expect([got, found]).toEqual(["", []]);
    expect(errors).toHaveLength(1);
  });
});

describe("a stranger", () => {
  it.each(["Host: evil.example\r\n", "Origin: https://evil.example\r\n", "Sec-Fetch-Site: cross-site\r\n"])(
    "%s reaches no host",
    async (headers) => {
      const { got, found, errors } = await through(whole("200 OK"), headers);
      expect(got).toMatch(/^HTTP\/1\.1 403 /);
      expect([found, errors]).toEqual([[], [expect.stringMatching(/^a call was refused: /)]]);
    },
  );
});

it("unpacks what servers really send, more than once too", () => {
  const text = Buffer.from(BODY);
  expect(unpack(gzipSync(gzipSync(text)), "gzip, GZIP", 1000)).toEqual({ body: text });
  expect(unpack(deflateRawSync(text), "deflate", 1000)).toEqual({ body: text });
  expect(unpack(gzipSync(Buffer.alloc(100_000)), "gzip", 1000)).toEqual({ fault: "cannot be unpacked" });
  expect(unpack(Buffer.alloc(0), "toString", 1000)).toEqual({ body: Buffer.alloc(0) });
});

describe("a key", () => {
  const KEY = 'sk+Ab/9"~\\ü-0123456789';
  const json = JSON.stringify(KEY).slice(1, -1);
  const codes = (format: (code: number) => string) => [...KEY].map((it) => format(it.charCodeAt(0))).join("");
  const hex = (code: number, width: number) => code.toString(16).padStart(width, "0");
  it.each([
    ["as it is", KEY],
    ["in JSON", json],
    ["in JSON with its slash escaped", json.replaceAll("/", "\\/")],
    ["in JSON in JSON", JSON.stringify(json)],
    ["as \\u escapes", codes((it) => `\\u${hex(it, 4)}`)],
    ["as \\U escapes in capitals", codes((it) => `\\u${hex(it, 4).toUpperCase()}`)],
    ["percent-encoded", codes((it) => `%${hex(it, 2)}`)],
    ["percent-encoded twice", codes((it) => `%25${hex(it, 2).toUpperCase()}`)],
    ["as HTML writes it", codes((it) => `&#${it};`)],
    ["as HTML writes it in hex", codes((it) => `&#x${hex(it, 2)};`)],
  ])("%s is blotted out", (_, text) => {
    const { hide, clean } = secretsKept();
    hide(KEY);
    expect(clean(`before ${text} after`)).toMatch(/^before "?\[key\]"? after$/);
  });

  it.each(["", "u", "us", "user:"])("in base64 after %j is blotted out", (before) => {
    const { hide, clean } = secretsKept();
    hide("secret-0123456789");
    for (const coding of ["base64", "base64url"] as const) {
      const text = clean(Buffer.from(`${before}secret-0123456789`).toString(coding));
      expect(text).toContain("[key]");
      expect(text.replace("[key]", "").length).toBeLessThan(16);
    }
  });

  it("takes no words with it, and no terminal along", () => {
    const { hide, clean } = secretsKept();
    hide("abc");
    hide("key-0123456789");
    expect(clean("abc key- 0123456789 \u001b[2J\u202e\n")).toBe("abc key- 0123456789 \ufffd[2J\ufffd\ufffd");
  });
});

it("looks for a key in time that grows with the text, whatever the text is", () => {
  const secrets = secretsKept();
  secrets.hide("sk-0123456789abcdef");
  // From each backslash the whole run was gone through again: minutes.
  const run = "\\".repeat(400_000);
  expect(secrets.clean(`${run}sk-0123456789abcdef`)).toBe(`${"\\".repeat(400_000 - 8)}[key]`);
});
