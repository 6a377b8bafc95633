import { type ChildProcess, spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tool } from "../../setup/repository.js";
import { type Load, PIN } from "./wrk.js";

const peers = fileURLToPath(new URL("../peers/mock/", import.meta.url));
const bin = (path: string) => join(peers, "node_modules", path);
const prism = tool("@stoplight/prism-cli/dist/index.js");

/** A mock server to be measured. */
export interface Subject {
  readonly name: string;
  /** Whether it validates requests, and whether tasks live there, for the table. */
  readonly validates: string;
  readonly tasks: string;
  /** Command line after `node`. */
  args(document: string, port: number, folder: string): Promise<readonly string[]> | readonly string[];
  /** Where it differs from the contract's. */
  readonly create?: { readonly path: string; readonly body: unknown };
}

export const CREATE = "/api/v1/luma/modify_video";
const BODY = {
  model: "luma-modify-video",
  prompt: "Transform the scene into a foggy autumn morning with golden light filtering through trees",
  source_video_url: "https://example.com/park-walk.mp4",
};
export const HEADERS = { authorization: "Bearer key", "content-type": "application/json" };

/** The command as it is installed; the document with 12 operations is one of the two contracts that it has by itself. */
function own(name: string, ...options: string[]): Subject {
  return {
    name,
    validates: "requests, answers",
    tasks: "yes",
    args: (document, port) => [
      fileURLToPath(new URL("../../../dist/cli/main.js", import.meta.url)),
      "mock",
      ...(document.endsWith("-12.json") ? [] : [document]),
      ...["--port", `${port}`, ...options],
    ],
  };
}

export const OWN = "taskreel mock --quiet";

export function subjects(): Subject[] {
  return [
    own(OWN, "--quiet"),
    own("taskreel mock, with its log"),
    own("taskreel mock --engine prism", "--quiet", "--engine", "prism"),
    {
      name: "prism-cli 5.14.2",
      validates: "requests, answers",
      tasks: "no",
      args: (document, port) => [prism, "mock", "-p", `${port}`, document],
    },
    {
      name: "prism-cli 5.14.2 -v silent",
      validates: "requests, answers",
      tasks: "no",
      args: (document, port) => [prism, "mock", "-v", "silent", "-p", `${port}`, document],
    },
    {
      name: "openapi-backend 5.21.2",
      validates: "requests",
      tasks: "no",
      args: (document, port) => [join(peers, "openapi-backend.mjs"), document, `${port}`],
    },
    {
      name: "msw 2.15.0 + http-middleware",
      validates: "no",
      tasks: "no",
      args: (document, port) => [join(peers, "msw.mjs"), document, `${port}`],
    },
    {
      name: "mockoon-cli 9.9.0",
      validates: "no",
      tasks: "no",
      args: (document, port) => [
        bin("@mockoon/cli/bin/run.js"),
        "start",
        "--data",
        document,
        "--port",
        `${port}`,
        "--disable-log-to-file",
      ],
    },
    {
      name: "aimock 1.43.0 (its own video API)",
      validates: "no",
      tasks: "yes",
      async args(_, port, folder) {
        const fixture = join(folder, "aimock.json");
        const video = { id: "v", status: "completed", url: "https://example.com/a.mp4" };
        await writeFile(fixture, JSON.stringify({ fixtures: [{ match: { endpoint: "video" }, response: { video } }] }));
        return [bin("@copilotkit/aimock/dist/cli.js"), "-p", `${port}`, "-f", fixture, "--log-level", "silent"];
      },
      create: { path: "/api/v1/videos", body: { model: "a/b", prompt: BODY.prompt } },
    },
    {
      name: "bare node:http, fixed answer",
      validates: "no",
      tasks: "no",
      args: (document, port) => [join(peers, "bare.mjs"), document, `${port}`],
    },
  ];
}

export interface Running {
  readonly url: string;
  readonly pid: number;
  /** From spawn to the first answer, in milliseconds. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

/** Starts a subject on CPU 1 and waits for its first answer. */
export async function start(subject: Subject, document: string, folder: string): Promise<Running> {
  const port = await freePort();
  const args = await subject.args(document, port, folder);
  const env = { ...process.env, NODE_ENV: "production", FORCE_COLOR: "0" };
  const began = performance.now();
  const child = spawn(PIN, ["-c", "1", process.execPath, ...args], { stdio: "ignore", env });
  const url = `http://127.0.0.1:${port}`;
  await answers(`${url}${CREATE}/warm`, child, subject.name);
  const startedIn = performance.now() - began;
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
    });
  return { url, pid: child.pid ?? 0, startedIn, stop };
}

async function answers(url: string, child: ChildProcess, name: string): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}`);
    const answered = await fetch(url, { headers: HEADERS }).then(
      (it) => it.arrayBuffer().then(() => true),
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error(`${name} does not answer`);
}

/** Creating tasks. */
export function creating({ create = { path: CREATE, body: BODY } }: Subject, url: string): Load {
  return { method: "POST", urls: [url + create.path], headers: HEADERS, body: JSON.stringify(create.body) };
}

/** Polling a hundred tasks that have just been created, where there is such a thing as a task. */
export async function polling(subject: Subject, url: string): Promise<Load> {
  const { method, urls, headers, body = "" } = creating(subject, url);
  const [target = ""] = urls;
  const tasks: string[] = [];
  while (tasks.length < 100) {
    const response = await fetch(target, { method, headers, body });
    const { id, task_id } = (await response.json()) as { id?: string; task_id?: string };
    if (response.status !== 200) throw new Error(`POST ${target}: ${response.status}`);
    tasks.push(`${target}/${id || task_id || "x"}`);
  }
  return { method: "GET", urls: tasks, headers: { authorization: HEADERS.authorization } };
}

/** Resident memory in MB. */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
