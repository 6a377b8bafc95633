import { advance, memoryStore, orderOf } from "taskreel/durable";
import { createKie } from "taskreel/kie";
import { createRunapi, webhookRules } from "taskreel/runapi";
import { callbackUrl, createReceiver } from "taskreel/webhooks";

/** What a platform is asked to do; facts of contracts come from whoever asks. */
export interface Plan {
  /** A host that answers as it should. */
  readonly good: string;
  readonly runapi: Call;
  readonly kie: Call;
  readonly faults: readonly FaultPlan[];
}

interface Call {
  readonly path: string;
  readonly body: unknown;
}

export interface FaultPlan {
  readonly name: string;
  readonly url: string;
  /** A request that is answered goes first, so that the next one finds an open connection. */
  readonly pooled: boolean;
}

export interface Report {
  /** `yes`, or why not. */
  readonly works: Readonly<Record<"client" | "durable" | "receiver" | "download", string>>;
  readonly faults: Readonly<Record<string, { readonly error: string; readonly sent: "false" | "unknown" }>>;
}

/** Runs on the platform that is measured. */
export async function probe(plan: Plan): Promise<Report> {
  const works = {
    client: await yes(() => client(plan)),
    durable: await yes(() => durable(plan)),
    receiver: await yes(() => receiver(plan)),
    download: await yes(() => download(plan)),
  };
  const faults: Record<string, Report["faults"][string]> = {};
  for (const it of plan.faults) faults[it.name] = await fail(plan, it);
  return { works, faults };
}

const apiKey = "key-of-platforms";
const runapiAt = (baseUrl: string) => createRunapi({ apiKey, baseUrl, intervalMs: 250 });

async function client({ good, runapi: { path, body } }: Plan): Promise<boolean> {
  const done: { readonly outputs: readonly string[] } = await runapiAt(good).run(path as never, body as never);
  return done.outputs[0] === `${good}/result.mp4`;
}

async function durable({ good, runapi: { path, body } }: Plan): Promise<boolean> {
  const client = runapiAt(good);
  const store = memoryStore();
  let step = await advance(client, orderOf(client, path as never, body as never), store);
  while (step.state === "pending") step = await advance(client, step.order, store);
  return (
    step.state === "completed" && (step.result as { outputs: readonly string[] }).outputs[0] === `${good}/result.mp4`
  );
}

async function receiver({ good, runapi: { path } }: Plan): Promise<boolean> {
  const ended: string[] = [];
  const receive = createReceiver({
    rules: webhookRules,
    client: runapiAt(good),
    onTask: ({ task }) => void ended.push(task.id),
  });
  const url = callbackUrl("http://receiver.test/hooks", path);
  const body = JSON.stringify({ id: "t1", status: "completed" });
  const answer = await receive(
    new Request(url, { method: "POST", headers: { "content-type": "application/json" }, body }),
  );
  return answer.ok && ended.join() === "t1";
}

async function download({ good }: Plan): Promise<boolean> {
  // A module of its own: where it cannot be loaded, the rest still runs.
  const place = "./download.mjs";
  const { openDownload } = (await import(place)) as typeof import("taskreel/download");
  const opened = await openDownload(`${good}/result.mp4`, { allowPrivate: true });
  return (await new Response(opened.body).arrayBuffer()).byteLength === 1000;
}

async function yes(attempt: () => Promise<boolean>): Promise<string> {
  try {
    return (await attempt()) ? "yes" : "another result";
  } catch (error) {
    return `${error}`;
  }
}

async function fail({ kie: { path, body } }: Plan, { url, pooled }: FaultPlan): Promise<Report["faults"][string]> {
  const kie = createKie({ apiKey, baseUrl: url });
  if (pooled) {
    await kie.resume({ path: path as never, id: "t1" }).poll();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    await kie.submit(path as "/api/v1/modify/generate", body as never, { attempts: 1, requestTimeoutMs: 3000 });
    return { error: "none", sent: "unknown" };
  } catch (error) {
    const { name, sent } = error as { name: string; sent?: boolean };
    return { error: name, sent: sent === false ? "false" : "unknown" };
  }
}
