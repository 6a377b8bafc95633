import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, type Socket, type Server as TcpServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { temporaryFolder } from "../../setup/repository.js";
import { buildProgram, KIE, type Program } from "./program.js";

// A host by https, under a name that only the proxy knows.

let program: Program;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let host: TcpServer;
let proxy: Server;
let env: Record<string, string>;
let turn = 0;
/** What the host does with a create call, and the proxy with a CONNECT. */
let answer: "create" | "cut";
let refusal: string | undefined;
let creates = 0;
const connects: string[] = [];

const open = async (server: TcpServer) => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
};

beforeAll(async () => {
  program = await buildProgram();
  folder = await temporaryFolder();
  const [key, certificate] = [join(folder.path, "key.pem"), join(folder.path, "cert.pem")];
  const subject = ["-subj", "/CN=host.taskreel.test", "-addext", "subjectAltName=DNS:host.taskreel.test"];
  const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  await promisify(execFile)("openssl", ["req", ...kind, "-keyout", key, "-out", certificate, ...subject]);
  host = createTlsServer({ key: await readFile(key), cert: await readFile(certificate) }, (request, response) => {
    request.resume().on("end", () => {
      creates++;
      if (answer === "cut") return void response.destroy();
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ code: 200, msg: "success", data: { taskId: "through-the-tunnel" } }));
    });
  });
  const hostPort = await open(host);
  proxy = createServer();
  proxy.on("connect", (request, socket: Socket) => {
    connects.push(`${request.url} ${request.headers["proxy-authorization"] ?? ""}`);
    socket.on("error", () => {});
    if (refusal === "silence") return;
    if (refusal) return void socket.end(`HTTP/1.1 ${refusal}\r\n\r\n`);
    const there = connect(hostPort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.pipe(there).pipe(socket);
    });
    there.on("error", () => socket.destroy());
  });
  env = {
    HTTPS_PROXY: `http://me:pass@127.0.0.1:${await open(proxy)}`,
    NODE_EXTRA_CA_CERTS: certificate,
    KIE_BASE_URL: "https://host.taskreel.test",
    KIE_API_KEY: "key-that-nobody-may-see",
  };
});
afterAll(async () => {
  for (const it of [host, proxy]) it?.close();
  await program?.[Symbol.asyncDispose]();
  await folder?.[Symbol.asyncDispose]();
});
beforeEach(() => {
  answer = "create";
  refusal = undefined;
  creates = 0;
  connects.splice(0);
  env = { ...env, XDG_STATE_HOME: join(folder.path, `state-${turn++}`) };
});
const run = (...args: string[]) => program.run(args, { env });
const events = async () => (await program.entries(env.XDG_STATE_HOME)).map((it) => it.event);

test("a task is bought through the tunnel", async () => {
  const { code, stdout, stderr } = await run("submit", ...KIE, "--yes");
  expect([code, stdout, stderr]).toEqual([0, "through-the-tunnel\n", ""]);
  const login = `Basic ${Buffer.from("me:pass").toString("base64")}`;
  expect([connects, creates]).toEqual([[`host.taskreel.test:443 ${login}`], 1]);
});

test.each(["407 Proxy Authentication Required", "502 Bad Gateway"])(
  "%s: nothing was bought, and the order says so",
  async (status) => {
    refusal = status;
    const { code, stderr } = await run("submit", ...KIE, "--yes");
    expect([code, stderr]).toEqual([7, expect.stringContaining(`it answered ${status.slice(0, 3)}`)]);
    expect([creates, await events()]).toEqual([0, ["intend", "refused"]]);
    expect((await run("list")).stdout).toMatch(/refused/);
  },
);

test("a proxy that says nothing is given up, and the process ends", async () => {
  refusal = "silence";
  const { code, stderr } = await run("get", "task-1", "--host", "kie", "--endpoint", "modify/generate");
  expect([code, stderr]).toEqual([7, expect.stringContaining("no tunnel stood within 10 s")]);
  expect(connects).toHaveLength(1);
});

test("a host that hangs up inside the tunnel may have bought it: the order stays unknown", async () => {
  answer = "cut";
  const { code, stderr } = await run("submit", ...KIE, "--yes");
  expect([code, stderr]).toEqual([8, expect.stringContaining("may have taken the order")]);
  expect([creates, await events()]).toEqual([1, ["intend", "unknown"]]);
});

test("drift forwards through the tunnel too", async () => {
  const { KIE_BASE_URL: target = "" } = env;
  const command = [process.execPath, program.main, "submit", ...KIE, "--yes"];
  const { stdout, stderr } = await run("drift", "--host", "kie", "--target", target, "--", ...command);
  expect([stdout, stderr]).toEqual(["through-the-tunnel\n", expect.stringContaining(`1 answer from ${target}`)]);
  expect([connects.length, creates]).toEqual([1, 1]);
});

test("drift to a host that is not encrypted shows no proxy a key", async () => {
  env = { ...env, HTTP_PROXY: env.HTTPS_PROXY ?? "" };
  const target = "http://host.taskreel.test";
  const { code, stderr } = await run("drift", "--host", "kie", "--target", target, "--", process.execPath, "-e", "0");
  expect([code, stderr]).toEqual([2, expect.stringContaining("The proxy of HTTP_PROXY would read the key")]);
});

test("NO_PROXY leaves the proxy out", async () => {
  env = { ...env, NO_PROXY: "taskreel.test" };
  // No machine knows the name.
  expect((await run("submit", ...KIE, "--yes")).code).toBe(7);
  expect([connects, creates, await events()]).toEqual([[], 0, ["intend", "refused"]]);
});
