import { readdir, readFile } from "node:fs/promises";
import { DownloadError, download } from "taskreel/download";
import { describe, expect, it, vi } from "vitest";
import {
  common,
  cut,
  FILE,
  type FileHost,
  failure,
  fast,
  fileHost,
  folder,
  good,
  type Handler,
  says,
} from "./stage.js";

/** Downloads what the script of a host gives, and tells what came of it. */
async function tried(script: Handler[], options = {}) {
  await using host = await fileHost(...script);
  await using place = await folder();
  const path = place.path("v.mp4");
  let error: (Error & { status?: number }) | undefined;
  const saved = await download(host.url, path, { ...fast, ...options }).catch((it) => {
    error = it;
  });
  const names = await readdir(place.root);
  const file = names.includes("v.mp4") ? await readFile(path) : undefined;
  return { saved, error, names, whole: file?.equals(FILE), asked: ranges(host) };
}

const broken = (code: string) => Object.assign(new Error(code), { code });
const ranges = ({ requests }: FileHost) => requests.map(({ headers }) => headers.range);
const dated = { "content-type": "video/mp4", "last-modified": "Sat, 21 Nov 2026 08:00:00 GMT" };

function rest(changes: Record<string, string>, from = 40_000, status = 206): Handler {
  const range = `bytes ${from}-${FILE.length - 1}/${FILE.length}`;
  return (_, response) =>
    void response.writeHead(status, { ...common, "content-range": range, ...changes }).end(FILE.subarray(from));
}

describe("a file that breaks off", () => {
  it.each<[string, Record<string, string>, string]>([
    ["its tag", common, '"v1"'],
    ["its date", { ...dated, date: "Sat, 21 Nov 2026 09:00:00 GMT" }, dated["last-modified"]],
  ])("is resumed where it broke, under %s", async (_, headers, condition) => {
    await using host = await fileHost(cut(40_000, headers), good(FILE, headers));
    await using place = await folder();
    await download(host.url, place.path("v.mp4"), fast);
    const [, second] = host.requests;
    expect(second?.headers["if-range"]).toBe(condition);
    expect(Number(/^bytes=(\d+)-$/.exec(second?.headers.range ?? "")?.[1])).toBeLessThanOrEqual(40_000);
    expect((await readFile(place.path("v.mp4"))).equals(FILE)).toBe(true);
  });

  it("any number of times, as long as each brings something", async () => {
    const piece: Handler = (request, response) => {
      const from = Number(/\d+/.exec(request.headers.range ?? "0")?.[0]);
      const headers = { ...common, "content-range": `bytes ${from}-${FILE.length - 1}/${FILE.length}` };
      response.writeHead(request.headers.range ? 206 : 200, { ...headers, "content-length": FILE.length - from });
      response.write(FILE.subarray(from, from + 9_000), () => response.destroy());
    };
    const { whole, asked } = await tried([piece]);
    expect(whole).toBe(true);
    expect(asked.length).toBeGreaterThan(10);
  });

  it.each([
    ["a weak tag", { "content-type": "video/mp4", etag: 'W/"v1"' }],
    ["nothing", { "content-type": "video/mp4" }],
    ["a date that was the moment's", { ...dated, date: dated["last-modified"] }],
  ])("is begun anew where the host has %s to know it by", async (_, headers) => {
    const { whole, asked } = await tried([cut(40_000, headers), good(FILE, headers)]);
    expect([whole, asked]).toEqual([true, [undefined, undefined]]);
  });

  it("is taken anew when the host ignores the range, or the file has changed", async () => {
    for (const answer of [says(200, common, FILE), good(FILE, { ...common, etag: '"v2"' })]) {
      const { whole, asked } = await tried([cut(40_000), answer]);
      expect([whole, asked.length]).toEqual([true, 2]);
    }
  });

  it("leaves no tail of the longer file that it was", async () => {
    const { saved, error } = await tried([cut(40_000), says(200, { ...common, etag: '"v2"' }, FILE.subarray(0, 500))]);
    expect([saved, error]).toMatchObject([{ bytes: 500 }, undefined]);
  });

  it("again and again at the same place is given up, and leaves nothing", async () => {
    const { error, names, asked } = await tried([cut(40_000, { "content-type": "video/mp4" })], { retries: 3 });
    expect(error).toBeInstanceOf(DownloadError);
    expect([names, asked.length]).toEqual([[], 4]);
  });

  it("in chunks without a length is noticed too", async () => {
    const chunked: Handler = (_, response) => {
      response.writeHead(200, common);
      response.write(FILE.subarray(0, 40_000), () => response.destroy());
    };
    expect(await tried([chunked, good()])).toMatchObject({ whole: true, saved: { bytes: FILE.length } });
  });

  it("by falling silent is resumed", async () => {
    const stalled: Handler = (_, response) => {
      response.writeHead(200, { ...common, "content-length": FILE.length }).write(FILE.subarray(0, 40_000));
    };
    expect(await tried([stalled, () => {}, good()], { idleTimeoutMs: 20_001, clock: quick })).toMatchObject({
      whole: true,
    });
  });
});

/** Silence is noticed after a fifth of a second. */
const quick = {
  now: () => performance.now(),
  setTimeout: (run: () => void, ms: number) => setTimeout(run, ms > 20_000 ? 200 : 0),
  clearTimeout: (timer: unknown) => clearTimeout(timer as NodeJS.Timeout),
};

describe("a part that is not the one asked for is not taken:", () => {
  it.each<[string, Record<string, string>, number?]>([
    ["another beginning", { "content-range": `bytes 39000-${FILE.length - 1}/${FILE.length}` }],
    ["the file from its first byte on", { "content-range": `bytes 0-${FILE.length - 1}/${FILE.length}` }],
    ["another length of the whole", { "content-range": "bytes 40000-99999/100001" }],
    ["an end beyond the whole", { "content-range": "bytes 40000-100000/100000" }],
    ["an end before the beginning", { "content-range": "bytes 40000-39999/100000" }],
    ["no range", { "content-range": "" }],
    ["several parts", { "content-type": "video/mp4", "content-range": "bytes 40000-50000,60000-99999/100000" }],
    ["another file", { etag: '"v2"' }],
    ["a file that is not named", { etag: "" }],
    ["a packed part", { "content-encoding": "identity, gzip" }],
  ])("%s", async (_, changes) => {
    await using host = await fileHost(
      (_, response) => {
        response.writeHead(200, { ...common, "content-length": FILE.length });
        response.write(FILE.subarray(0, 40_000), () => response.destroy());
      },
      (request, response) => rest(changes, Number(/\d+/.exec(request.headers.range ?? "0")?.[0]))(request, response),
      good(),
    );
    await using place = await folder();
    await download(host.url, place.path("v.mp4"), fast);
    expect((await readFile(place.path("v.mp4"))).equals(FILE)).toBe(true);
    expect(ranges(host).at(-1)).toBeUndefined();
  });

  it("one that does not say how long the whole is, of a file whose length nobody said", async () => {
    const chunked: Handler = (_, response) => {
      response.writeHead(200, common);
      response.write(FILE.subarray(0, 40_000), () => response.destroy());
    };
    const short: Handler = (request, response) => {
      const from = Number(/\d+/.exec(request.headers.range ?? "0")?.[0]);
      response.writeHead(206, { ...common, "content-range": `bytes ${from}-50000/*` });
      response.end(FILE.subarray(from, 50_001));
    };
    const { whole, asked } = await tried([chunked, short, good()]);
    expect([whole, asked.at(-1)]).toEqual([true, undefined]);
  });

  it("one from another place, of a file that is known by its date alone", async () => {
    const headers = { ...dated, date: "Sat, 21 Nov 2026 09:00:00 GMT" };
    const other = FILE.map((it) => it ^ 255);
    await using elsewhere = await fileHost(good(Buffer.from(other), headers));
    await using host = await fileHost(cut(40_000, headers), says(302, { location: elsewhere.url }));
    await using place = await folder();
    await download(host.url, place.path("v.mp4"), fast);
    expect((await readFile(place.path("v.mp4"))).equals(other)).toBe(true);
    expect(ranges(elsewhere)).toEqual([expect.stringMatching(/^bytes=/), undefined]);
  });

  it("one from another place, of a file whose length nobody said", async () => {
    const chunked: Handler = (_, response) => {
      response.writeHead(200, common);
      response.write(FILE.subarray(0, 40_000), () => response.destroy());
    };
    const other = Buffer.from(FILE.map((it) => it ^ 255));
    await using elsewhere = await fileHost(good(other));
    await using host = await fileHost(chunked, says(302, { location: elsewhere.url }));
    await using place = await folder();
    await download(host.url, place.path("v.mp4"), fast);
    expect((await readFile(place.path("v.mp4"))).equals(other)).toBe(true);
  });

  it("one that nobody asked for", async () => {
    const { error, names } = await tried([rest({})]);
    expect([error?.name, error?.status, names]).toEqual(["DownloadError", 206, []]);
  });

  it("a refusal of the range", async () => {
    const { whole, asked } = await tried([cut(40_000), says(416, common), good()]);
    expect([whole, asked.at(-1)]).toEqual([true, undefined]);
  });
});

describe("what is no video is refused at once, and leaves nothing:", () => {
  it.each<[string, Handler, RegExp]>([
    ["a page with 200", says(200, { "content-type": "text/html; charset=utf-8" }, "<h1>Gone</h1>"), /text\/html/],
    ["JSON with 200", says(200, { "content-type": "application/json" }, "{}"), /application\/json/],
    ["an empty file", says(200, { ...common, "content-length": "0" }), /empty/],
    ["an empty file in chunks", says(200, common), /empty/],
    ["a redirect to nowhere", says(302), /302/],
    ["no content", says(204, common), /204/],
    ["a refusal", says(451), /451/],
    ["a file that is too long", says(200, common, FILE), /longer than 99999 bytes/],
    [
      "a file that turns out to be too long",
      (_, response) => {
        response.writeHead(200, common).write(FILE);
        response.end();
      },
      /longer than 99999 bytes/,
    ],
  ])("%s", async (_, handler, message) => {
    const { error, names, asked } = await tried([handler], { maxBytes: FILE.length - 1 });
    expect(error).toMatchObject({ name: "DownloadError", message: expect.stringMatching(message) });
    expect([names, asked.length]).toEqual([[], 1]);
  });

  it("unless the caller takes its type, or none is said", async () => {
    const page = says(200, { "content-type": "text/plain; charset=utf-8" }, FILE);
    expect(await tried([page], { types: ["Text/*"] })).toMatchObject({ whole: true, saved: { type: "text/plain" } });
    expect(await tried([says(200, {}, FILE)])).toMatchObject({ whole: true, saved: { type: "" } });
  });
});

it.each([
  ["maxBytes", { maxBytes: Number.NaN }],
  ["maxBytes", { maxBytes: 0 }],
  ["maxBytes", { maxBytes: "1000" as unknown as number }],
  ["allowPrivate", { allowPrivate: "false" as unknown as boolean }],
  ["overwrite", { overwrite: "false" as unknown as boolean }],
  ["check", { check: true as unknown as false }],
  ["types", { types: "video/*" as unknown as string[] }],
  ["fetch", { fetch: 5 as never }],
  ["retries", { retries: -1 }],
  ["idleTimeoutMs", { idleTimeoutMs: Number.NaN }],
  ["timeoutMs", { timeoutMs: "1000" as unknown as number }],
])("%s that nothing can be counted by is refused before anything is sent: %#", async (name, options) => {
  const { error, asked } = await tried([good()], options);
  expect([error?.name, error?.message, asked]).toEqual(["ConfigurationError", expect.stringContaining(name), []]);
});

describe("a host that never ends", () => {
  /** Time goes on by so much with every byte. */
  function dripping(ms: number, length = 1_000_000) {
    let now = 0;
    let requests = 0;
    const fetch = async () => {
      requests++;
      let sent = 0;
      const body = new ReadableStream({
        pull(controller) {
          now += ms;
          if (sent++ < length) controller.enqueue(new Uint8Array(1));
          else controller.close();
        },
      });
      return new Response(body, { headers: { "content-type": "video/mp4" } });
    };
    return { fetch, clock: { ...quick, now: () => now }, requests: () => requests };
  }

  it("byte by byte is too slow, however often it goes on", async () => {
    const { fetch, clock, requests } = dripping(1000);
    const options = { ...fast, idleTimeoutMs: 30_000, retries: 2, fetch, clock };
    await using place = await folder();
    const error = await failure(download("https://cdn.test/v", place.path("v.mp4"), options));
    expect([error.message, requests()]).toEqual([expect.stringContaining("less than 512 bytes a second"), 3]);
  });

  it("is left when the time for the whole file is up", async () => {
    const { fetch, clock, requests } = dripping(1);
    const options = { ...fast, timeoutMs: 5000, fetch, clock };
    await using place = await folder();
    const error = await failure(download("https://cdn.test/v", place.path("v.mp4"), options));
    expect([error.message, requests()]).toEqual(["The file was not there whole within 5000 ms", 1]);
  });

  it("by one new byte an attempt is given up", async () => {
    const next: Handler = (request, response) => {
      const from = Number(/\d+/.exec(request.headers.range ?? "0")?.[0]);
      const headers = { ...common, "content-range": `bytes ${from}-${FILE.length - 1}/${FILE.length}` };
      response.writeHead(request.headers.range ? 206 : 200, { ...headers, "content-length": FILE.length - from });
      response.write(FILE.subarray(from, from + 1), () => response.destroy());
    };
    const { error, asked } = await tried([next], { retries: 4 });
    expect([error?.message, asked.length]).toEqual([expect.stringContaining("5 times"), 5]);
  });
});

describe("a host in trouble", () => {
  it("is asked again, after the time that it asks for", async () => {
    const pauses: number[] = [];
    const clock = { ...quick, setTimeout: (run: () => void, ms: number) => timer(run, ms, pauses) };
    await using host = await fileHost(says(503, { "retry-after": "7" }), says(429), good());
    await using place = await folder();
    await download(host.url, place.path("v.mp4"), { ...fast, clock, random: () => 0.5 });
    expect(pauses.filter((ms) => ms < 100_000)).toEqual([7350, 2000]);
  });

  it("that nobody reaches is named by what the system says of it", async () => {
    await using place = await folder();
    const refused = Object.assign(new TypeError("fetch failed"), { cause: broken("ECONNREFUSED") });
    const fetch = () => Promise.reject(refused);
    const error = await failure(download("https://cdn.test/v", place.path("v.mp4"), { ...fast, retries: 1, fetch }));
    expect([error.name, error.message]).toEqual(["DownloadError", "The connection broke (ECONNREFUSED), 2 times"]);
  });

  it("for good is given up with its status", async () => {
    const { error, names, asked } = await tried([says(503)], { retries: 2 });
    expect([error?.status, names, asked.length]).toEqual([503, [], 3]);
  });
});

function timer(run: () => void, ms: number, seen: number[]): NodeJS.Timeout {
  seen.push(ms);
  return setTimeout(run, ms > 100_000 ? ms : 0);
}

describe("a URL that has expired", () => {
  it.each([401, 403, 404, 410])("is answered with %i: the task is read anew, once", async (status) => {
    await using old = await fileHost(says(status));
    await using host = await fileHost(good());
    await using place = await folder();
    let times = 0;
    const refresh = async () => ({ outputs: [`${host.url}?${++times}`] });
    const task = { outputs: [old.url] as [string] };
    const [saved] = await download(task, place.path("v.mp4"), { ...fast, refresh });
    expect([saved.bytes, times]).toEqual([FILE.length, 1]);
    const error = await failure(
      download(old.url, place.path("w.mp4"), { ...fast, refresh: async () => ({ outputs: [old.url] }) }),
    );
    expect([error.name, error.status]).toEqual(["DownloadError", status]);
    expect((await failure(download(old.url, place.path("w.mp4"), fast))).status).toBe(status);
    expect(await readdir(place.root)).toEqual(["v.mp4"]);
  });

  it.each([400, 401, 403, 404, 425])(
    "may not be there yet: after %i it is asked again for some seconds",
    async (status) => {
      const { whole, asked } = await tried([says(status), says(status), says(status), good()]);
      expect([whole, asked.length]).toEqual([true, 4]);
    },
  );

  it.each([
    [404, 4],
    [410, 1],
  ])("for good, by %i, is given up after %i requests", async (status, requests) => {
    const { error, asked } = await tried([says(status)]);
    expect([error?.status, asked.length]).toEqual([status, requests]);
  });

  it("is had anew from the handle in the result, or from the handle that was given", async () => {
    await using old = await fileHost(says(403));
    await using host = await fileHost(good());
    await using place = await folder();
    const signal = new AbortController().signal;
    const outputs: [string] = [old.url];
    const refresh = vi.fn(async () => ({ outputs: [host.url] as [string] }));
    await download({ outputs, task: { refresh } }, place.path("v.mp4"), { ...fast, signal });
    expect(refresh.mock.calls).toEqual([[{ signal }]]);
    const task = { id: "t1", wait: async () => ({ outputs }), refresh, toJSON: () => ({}) };
    await download(task, place.path("w.mp4"), fast);
    expect(refresh.mock.calls.length).toBe(2);
  });

  it("half way is gone on with at the fresh URL", async () => {
    await using old = await fileHost(cut(40_000), says(403));
    await using host = await fileHost(good());
    await using place = await folder();
    await download(old.url, place.path("v.mp4"), { ...fast, refresh: async () => ({ outputs: [host.url] }) });
    expect((await readFile(place.path("v.mp4"))).equals(FILE)).toBe(true);
    expect(ranges(host)).toEqual([expect.stringMatching(/^bytes=/)]);
  });

  it("of one output serves the others too", async () => {
    await using old = await fileHost(says(410));
    await using host = await fileHost(good());
    await using place = await folder();
    let times = 0;
    const refresh = async () => {
      times++;
      return { outputs: [host.url, host.url] };
    };
    const files = await download({ outputs: [old.url, old.url] }, place.path("v.mp4"), { ...fast, refresh });
    expect([files.length, times]).toEqual([2, 1]);
  });

  it("says what would help", async () => {
    const { error } = await tried([says(403)]);
    expect(error?.message).toBe("The file's host answered 403: give the task, or refresh, so that it can be read anew");
    const refresh = async () => ({ outputs: [] });
    expect((await tried([says(403)], { refresh })).error?.message).toMatch(/no output/);
  });

  it("is not waited for after the caller aborted", async () => {
    const controller = new AbortController();
    const refresh = () => {
      controller.abort("enough");
      return new Promise<never>(() => {});
    };
    const { error, names } = await tried([says(403)], { refresh, signal: controller.signal });
    expect([error?.name, error?.cause, names]).toEqual(["AbortedError", "enough", []]);
  });

  it("and has no successor is an error, as is a task that cannot be read", async () => {
    await using old = await fileHost(says(403));
    await using place = await folder();
    const path = place.path("v.mp4");
    const none = await failure(download(old.url, path, { ...fast, refresh: async () => ({ outputs: [] }) }));
    expect(none.message).toMatch(/no output/);
    const fault = new Error("no key");
    expect(await failure(download(old.url, path, { ...fast, refresh: () => Promise.reject(fault) }))).toBe(fault);
  });
});
