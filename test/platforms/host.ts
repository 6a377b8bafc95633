import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { type AddressInfo, connect, createServer as createSocketServer, type Socket } from "node:net";
import { join } from "node:path";
import { type Api, allApis } from "../chaos/apis.js";
import { say } from "../chaos/fault.js";
import { type RawRequest, startRawHost } from "../chaos/raw-host.js";
import { listening } from "../setup/listening.js";
import { root } from "../setup/repository.js";
import type { FaultPlan, Plan } from "./probe.js";

export interface PlatformHost extends AsyncDisposable {
  readonly plan: Plan;
  /** How often each fault's create call arrived. */
  readonly posts: Readonly<Record<string, number>>;
}

/** What a socket does with a create call that has arrived. */
type Reaction = (socket: Socket) => void;

const ENDS: Readonly<Record<string, { act: Reaction; pooled?: true }>> = {
  "RST ← POST": { act: (socket) => void socket.resetAndDestroy() },
  "FIN ← POST": { act: (socket) => void socket.end() },
  "FIN ← POST, keep-alive": { act: (socket) => void socket.destroy(), pooled: true },
  "POST, timeout": { act: () => {} },
};

/** One loopback host for one run of one platform: it answers as it should, and fails in each way at a port of its own. */
export async function startPlatformHost(files: Readonly<Record<string, Buffer>>): Promise<PlatformHost> {
  const all: AsyncDisposable[] = [];
  const use = <T extends AsyncDisposable>(it: T): T => {
    all.push(it);
    return it;
  };
  const apis = await allApis();
  const of = (host: string) => apis.find((it) => it.contract.rules.host === host) as Api;
  const posts: Record<string, number> = {};
  const faults: FaultPlan[] = [];
  const fault = (name: string, url: string, facts: Partial<FaultPlan> = {}) => {
    posts[name] = 0;
    faults.push({ name, url, pooled: false, ...facts });
  };

  const good = use(await startRawHost((request, socket) => answer(request, socket, apis, good.url, files)));
  const plain = use(await listening((_, response) => response.end("{}")));
  fault("ENOTFOUND", "http://nowhere.invalid");
  fault("ECONNREFUSED", `http://127.0.0.1:${use(await closedPort()).port}`);
  fault("https, self-signed", use(await selfSigned()).url);
  fault("https → http", `https://127.0.0.1:${plain.port}`);
  fault("port 6000", "http://127.0.0.1:6000");
  const unread = await startRawHost(
    () => {},
    (socket) => {
      socket.pause();
      setTimeout(() => socket.resetAndDestroy(), 100);
    },
  );
  fault("RST, unread", use(unread).url);
  for (const [name, { act, ...facts }] of Object.entries(ENDS)) {
    const host = use(
      await startRawHost((request, socket) => {
        if (request.method !== "POST") return answer(request, socket, apis, good.url, files);
        posts[name] = (posts[name] ?? 0) + 1;
        act(socket);
      }),
    );
    fault(name, host.url, facts);
  }
  const call = (api: Api) => ({ path: api.create.path, body: api.body("A street in heavy snow") });
  return {
    plan: { good: good.url, runapi: call(of("runapi")), kie: call(of("kie")), faults },
    posts,
    [Symbol.asyncDispose]: async () => {
      for (const it of all) await it[Symbol.asyncDispose]();
    },
  };
}

/** Right answers, with what a page of another origin needs. */
function answer(
  { method, target, headers }: RawRequest,
  socket: Socket,
  apis: readonly Api[],
  here: string,
  files: Readonly<Record<string, Buffer>>,
): void {
  const asked = headers.get("access-control-request-headers") ?? "";
  const cors = {
    "access-control-allow-origin": "*",
    "access-control-allow-headers": asked,
    "access-control-allow-private-network": "true",
  };
  const told = (body: string | Buffer, type: string) =>
    say(socket, body, { headers: { ...cors, "content-type": type } });
  if (method === "OPTIONS") return told("", "text/plain");
  if (target === "/") return told("<!doctype html><title>Platforms</title>", "text/html");
  if (target === "/result.mp4") return told(Buffer.alloc(1000), "video/mp4");
  const file = files[target.slice(1)];
  if (file) return told(file, "text/javascript");
  const bought = apis.find((it) => it.create.path === target);
  if (bought) return told(bought.created("t1"), "application/json");
  const polled = apis.find((it) => it.asksFor(target) !== undefined);
  const id = polled?.asksFor(target) ?? "";
  const text = polled?.status(id, "completed") ?? "{}";
  told(text.replaceAll(/https:[^"]*\.mp4/g, `${here}/result.mp4`), "application/json");
}

async function selfSigned(): Promise<AsyncDisposable & { readonly url: string }> {
  const pem = await readFile(join(root, "test/platforms/self-signed.pem"));
  const server = createServer({ key: pem, cert: pem }, (_, response) => response.end("{}"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A port that is taken, so that no other test gets it, and where nobody listens: that of a client. */
async function closedPort(): Promise<{ readonly port: number } & AsyncDisposable> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
  await once(client, "connect");
  return {
    port: client.localPort as number,
    [Symbol.asyncDispose]: async () => {
      client.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
