import type { ClientOptions, HandleJson, Task } from "taskreel";
import { createKie, type KieClient } from "taskreel/kie";
import { createRunapi, type RunapiClient, type Tasks } from "taskreel/runapi";
import { vi } from "vitest";
import { VirtualClock } from "./virtual-clock.js";
import { json, type Reply, type Sent, scriptedFetch } from "./virtual-fetch.js";

// The time of day stands still as well: a handle's age is counted from it.
vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 10, 21, 9) });

export const KEY = "sk-test-0123456789abcdef";
export const SERVER = "https://api.test";
export const VIDEO = "https://cdn.test/t1.mp4";

export const LUMA = "/api/v1/luma/modify_video";
export const lumaBody: Tasks[typeof LUMA]["body"] = {
  model: "luma-modify-video",
  prompt: "A street in heavy snow",
  source_video_url: "https://cdn.test/in.mp4",
};
export const MODIFY = "/api/v1/modify/generate";
export const modifyBody = { prompt: "A street in heavy snow", videoUrl: "https://cdn.test/in.mp4" };

export const created = json({ id: "t1", task_id: "t1" });
export const pending = said("processing");
export const completed = json({ id: "t1", status: "completed", videos: [{ url: VIDEO }] });
export const failed = json({ id: "t1", status: "failed", error: "the prompt was refused" });

/** An answer with another status word. */
export function said(status: unknown, headers: Record<string, string> = {}): Reply {
  return json({ id: "t1", status }, { headers });
}

/** Kie's envelope. */
export function envelope(code: number, data: unknown = null, msg = "said"): Reply {
  return json({ code, msg, data });
}

export const kieCreated = envelope(200, { taskId: "t1" });
export function kieSaid(successFlag: unknown, more: object = {}): Reply {
  return envelope(200, { taskId: "t1", successFlag, ...more });
}
export const kieCompleted = kieSaid(1, { response: { resultUrls: [VIDEO] } });

export interface World<Client> {
  readonly clock: VirtualClock;
  readonly sent: Sent[];
  readonly client: Client;
  /** When each request was sent. */
  times(): number[];
  /** The delays between the polls, the first one after the create call. */
  delays(): number[];
}

/** A poll every second. */
const STEADY: ClientOptions = { intervalMs: 1000 };

/** A client in a world without time, chance or network. */
function world<Client, Name extends string>(
  create: (options: ClientOptions<Name>) => Client,
  replies: readonly Reply[],
  options: ClientOptions<Name>,
) {
  const clock = new VirtualClock();
  const { fetch, sent } = scriptedFetch(clock, replies);
  const paced = { apiKey: KEY, baseUrl: SERVER, fetch, clock, random: () => 0.5, ...options };
  const times = () => sent.map((it) => it.at);
  const delays = () => times().flatMap((at, i, all) => (i === 0 ? [] : [at - (all[i - 1] as number)]));
  return { clock, sent, client: create(paced), times, delays };
}

export function runapi(replies: readonly Reply[], options: ClientOptions<"runapi"> = STEADY): World<RunapiClient> {
  return world(createRunapi, replies, options);
}

export function kie(replies: readonly Reply[], options: ClientOptions<"kie"> = STEADY): World<KieClient> {
  return world(createKie, replies, options);
}

export type LumaTask = Task<Tasks[typeof LUMA]>;

/** The handle of a task that was just created, in a world that then replies as listed. */
export async function fresh(replies: readonly Reply[], options?: ClientOptions<"runapi">) {
  const it = runapi([created, ...replies], options);
  const task: LumaTask = await it.client.submit(LUMA, lumaBody);
  return { ...it, task };
}

/** The handle of a task of an earlier process, created `ageMs` ago. */
export function resumed(replies: readonly Reply[], options?: ClientOptions<"runapi">, ageMs = 0) {
  const it = runapi(replies, options);
  const createdAt = new Date(Date.now() - ageMs).toISOString();
  const handle: HandleJson = { v: 1, host: "runapi", server: SERVER, path: LUMA, id: "t1", createdAt };
  const task: LumaTask = it.client.resume<typeof LUMA>(handle);
  return { ...it, task };
}
