import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { compare, type Row } from "./measure.js";

const load = (name: string) =>
  import(pathToFileURL(createRequire(new URL("./peers/package.json", import.meta.url)).resolve(name)).href);

/** Answers the calls of a job in turn from memory: the first body, five of the second, then the third. */
function script(created: object, running: object, done: object, calls = 7): () => Promise<Response> {
  let call = 0;
  const [first, middle, last] = [created, running, done].map((it) => JSON.stringify(it));
  return async () => {
    const at = call++ % calls;
    const body = at === 0 ? first : at < 6 ? middle : last;
    return new Response(body as string, { headers: { "content-type": "application/json" } });
  };
}

/**
 * The same job (create, five polls, completed) through other packages, answered from memory. Their sleeps cannot be set
 * to nothing, so the global timers are: a sleep is over at once, a request's time limit never comes.
 */
export async function benchPeers(): Promise<Row[]> {
  const { default: Runway } = await load("@runwayml/sdk");
  const { default: Replicate } = await load("replicate");
  const { createFalClient } = await load("@fal-ai/client");
  const { default: OpenAI } = await load("openai");

  const runway = new Runway({
    apiKey: "key",
    fetch: script(
      { id: "17f20503-6c24-4c16-946b-35dbbce2af2f" },
      { id: "t", status: "RUNNING", progress: 0.5 },
      { id: "t", status: "SUCCEEDED", output: ["https://example.com/a.mp4"] },
    ),
  });
  const replicate = new Replicate({
    auth: "key",
    fetch: script(
      { id: "t", status: "starting", urls: {} },
      { id: "t", status: "processing" },
      { id: "t", status: "succeeded", output: "https://example.com/a.mp4" },
    ),
  });
  const queue = {
    status_url: "https://queue.fal.run/a/b/requests/t/status",
    response_url: "https://queue.fal.run/a/b/requests/t",
  };
  // fal asks once more, for the result.
  const fal = createFalClient({
    credentials: "key",
    fetch: script(
      { request_id: "t", ...queue },
      { status: "IN_PROGRESS", request_id: "t", ...queue },
      { status: "COMPLETED", request_id: "t", ...queue },
      8,
    ),
  });
  const openai = new OpenAI({
    apiKey: "key",
    fetch: script(
      { id: "f", status: "in_progress", vector_store_id: "v" },
      { id: "f", status: "in_progress" },
      { id: "f", status: "completed" },
    ),
  });

  return withInstantTimers(() =>
    compare("µs a job", {
      "@runwayml/sdk 4.20.1": () =>
        runway.textToImage.create({ model: "gen4_image", promptText: "fog", ratio: "1280:720" }).waitForTaskOutput(),
      "replicate 1.4.0": async () =>
        replicate.wait(await replicate.predictions.create({ version: "v", input: { prompt: "fog" } }), {
          interval: 1000,
        }),
      "@fal-ai/client 1.10.1": () => fal.subscribe("a/b", { input: { prompt: "fog" }, pollInterval: 1000 }),
      "openai 7.55.0 (vector store file)": () =>
        openai.vectorStores.files.createAndPoll("v", { file_id: "f" }, { pollIntervalMs: 1000 }),
    }),
  );
}

async function withInstantTimers<T>(run: () => Promise<T>): Promise<T> {
  const real = globalThis.setTimeout;
  const never = real(() => {}, 0);
  const instant = (callback: () => void, ms = 0) => {
    if (ms < 20_000) queueMicrotask(callback);
    return never;
  };
  globalThis.setTimeout = instant as unknown as typeof setTimeout;
  try {
    return await run();
  } finally {
    globalThis.setTimeout = real;
  }
}
