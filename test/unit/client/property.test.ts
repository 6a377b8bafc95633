import { getEventListeners } from "node:events";
import fc from "fast-check";
import { createPoller } from "taskreel";
import { expect, it } from "vitest";
import { KEY, kie, LUMA, lumaBody, MODIFY, modifyBody, runapi } from "../../setup/virtual-host.js";
import { type CreateTurn, Market, type StatusTurn } from "../../setup/virtual-market.js";

/** More runs, or another seed, from outside: `RUNS=20000 SEED=7`. */
const numRuns = Number(process.env.RUNS ?? 400);
const seed = Number(process.env.SEED ?? 20_261_121);

const MIN_DELAY_MS = 250;

const accepted = fc.constantFrom(
  "id",
  "id",
  "lost",
  "cut",
  "cut with header",
  "html",
  "silence",
  "deaf",
  "stalled",
  "500",
);
const denied = fc.constantFrom("lost", "429", "500", "402", "silence");
const createTurn: fc.Arbitrary<CreateTurn> = fc.oneof(
  accepted.map((answer) => ({ accepts: true, answer }) as CreateTurn),
  denied.map((answer) => ({ accepts: false, answer }) as CreateTurn),
);

const statusTurn = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<StatusTurn>("pending", "processing", "warming") },
  {
    weight: 5,
    arbitrary: fc.constantFrom<StatusTurn>(
      "lost",
      "refused",
      "cut",
      "html",
      "silence",
      "deaf",
      "stalled",
      "429",
      "bare 429",
      "503",
      "404",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<StatusTurn>("completed", "failed", "empty", "foreign", "410") },
);

const ms = (max: number) => fc.integer({ min: 0, max });
const script = fc.record(
  {
    kie: fc.boolean(),
    creates: fc.array(createTurn, { maxLength: 5 }),
    statuses: fc.array(statusTurn, { maxLength: 25 }),
    chance: fc.double({ min: 0, max: 0.999, noNaN: true }),
    shared: fc.boolean(),
    faulty: fc.boolean(),
    rings: fc.array(ms(120_000), { maxLength: 8 }),
    abortAt: fc.oneof(ms(1000), ms(200_000)),
    timeoutMs: fc.oneof(ms(5000), ms(400_000)),
    intervalMs: fc.oneof(ms(400), ms(20_000)),
    graceMs: ms(3000),
    requestTimeoutMs: ms(40_000),
    retries: fc.integer({ min: 0, max: 12 }),
  },
  { requiredKeys: ["kie", "creates", "statuses", "chance", "shared", "faulty", "rings"] },
);

async function play(it: typeof script extends fc.Arbitrary<infer T> ? T : never) {
  const { kie: isKie, creates, statuses, chance, shared, faulty, rings, abortAt, ...given } = it;
  const market = new Market(isKie, creates, statuses);
  const world = (isKie ? kie : runapi)([market.reply], { random: () => chance });
  const { clock, sent } = world;
  const controller = new AbortController();
  if (abortAt !== undefined) clock.setTimeout(() => controller.abort("enough"), abortAt);
  let calls = 0;
  const handler = () => {
    calls++;
    if (faulty) throw new Error("handler");
  };
  const wakeOn = (ring: () => void) => {
    for (const at of rings) clock.setTimeout(ring, at);
  };
  const poller = createPoller({ clock });
  let submittedAt = Number.NaN;
  const onSubmitted = () => {
    submittedAt = clock.now();
  };
  const handlers = { onUpdate: handler, onRetry: handler, onSubmitted, wakeOn };
  const options = { ...given, ...handlers, signal: controller.signal, ...(shared && { poller }) };
  const { client } = world as ReturnType<typeof runapi>;
  const [path, body] = (isKie ? [MODIFY, modifyBody] : [LUMA, lumaBody]) as [typeof LUMA, typeof lumaBody];
  let settlements = 0;
  const outcome = await clock.settle(
    client.run(path, body, options).then(
      (result) => ({ settled: ++settlements, result, error: undefined }),
      (error) => ({ settled: ++settlements, result: undefined, error }),
    ),
  );
  const endedAt = clock.now();
  const before = [sent.length, calls, settlements];
  await clock.advance(10_000_000);
  return {
    market,
    clock,
    sent,
    controller,
    outcome,
    endedAt,
    submittedAt,
    before,
    after: [sent.length, calls, settlements],
  };
}

it("whatever a host does, one task is bought at most, none is lost, and one outcome is told", {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(script, async (it) => {
      const { market, clock, controller, outcome, endedAt, submittedAt, before, after } = await play(it);
      const { result, error } = outcome;
      const { posts, polls, sold, said } = market;

      // Bought once: one task, one key, the same bytes; without a key, no POST after one that may have bought.
      expect(sold.size).toBeLessThanOrEqual(1);
      expect(new Set(posts.map((post) => `${post.key} ${post.body}`)).size).toBeLessThanOrEqual(1);
      if (it.kie) for (const { turn } of posts.slice(0, -1)) expect(turn).toMatchObject({ accepts: false });

      // Nothing lost: whoever was sold a task knows its id, or knows not to know.
      const [id] = sold.values();
      if (error?.name === "SubmissionUnknownError") expect(error.idempotencyKey).toBe(posts[0]?.key ?? undefined);
      else expect(result?.id ?? error.task?.id).toBe(id);

      // The outcome is what the host said.
      if (result) expect(said.at(-1)).toBe("completed");
      if (error?.name === "TaskFailedError") expect(said.at(-1)).toBe("failed");
      if (error?.name === "NoOutputError") expect(said.at(-1)).toBe("empty");
      if (error) expect(JSON.stringify([error, error.message])).not.toContain(KEY);

      // In time: an abort ends it there and then, a deadline with its grace.
      if (error?.name === "AbortedError") expect(endedAt).toBe(it.abortAt);
      if (it.abortAt !== undefined) expect(endedAt).toBeLessThanOrEqual(it.abortAt);
      const limit = submittedAt + (it.timeoutMs ?? 900_000) + (it.graceMs ?? 5000);
      if (submittedAt >= 0) expect(endedAt).toBeLessThanOrEqual(limit);
      if (error?.name === "WaitTimeoutError") {
        expect(endedAt).toBeGreaterThanOrEqual(submittedAt + (it.timeoutMs ?? 900_000));
      }

      // Never a hot loop.
      for (const [i, at] of polls.slice(1).entries())
        expect(at - (polls[i] as number)).toBeGreaterThan(MIN_DELAY_MS - 1e-6);

      // Nothing after the end.
      expect(after).toEqual(before);
      expect(after[2]).toBe(1);
      expect(clock.left).toBe(0);
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    }),
    { seed, numRuns },
  );
});
