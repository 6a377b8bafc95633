import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { firstAt } from "../../../src/client/kernel/pointer.js";
import { type ManualClock, type MockServer, manualClock, startMockServer } from "../../../src/mock/index.js";
import { createBudget } from "../../../src/mock/state/budget.js";
import { createUploads } from "../../../src/mock/state/uploads.js";
import { checkedContracts } from "../../setup/contracts.js";

const contracts = await checkedContracts();
const headers = { authorization: "Bearer k" };
const ways = contracts.flatMap((contract) =>
  contract.operations.flatMap(({ id, upload }) => (upload ? [{ id, contract, upload }] : [])),
);

let mock: MockServer<ManualClock>;
beforeAll(async () => {
  mock = await startMockServer({ clock: manualClock() });
});
afterAll(() => mock.close());

/** Sends the file by the contract's own form. */
async function sendForm({ upload }: (typeof ways)[number], file: File): Promise<unknown> {
  const form = new FormData();
  for (const [field, value] of Object.entries(upload.form ?? {})) {
    if (value === "{file}") form.append(field, file);
    else form.append(field, value === "{name}" ? file.name : value);
  }
  const response = await fetch(mock.url + upload.path, { method: "POST", headers, body: form });
  expect(response.status).toBe(200);
  return response.json();
}

describe.each(ways.filter(({ upload }) => upload.form))("$id", (way) => {
  const { url: at, expiresAt } = way.upload;

  it("keeps the file at the address that it answers with", async () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, n) => n % 256);
    const answer = await sendForm(way, new File([bytes], "in.png", { type: "image/png" }));
    const url = String(firstAt(answer, at));
    expect(url.startsWith(mock.url)).toBe(true);
    const file = await fetch(url);
    expect([file.status, file.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
    expect(Date.parse(String(firstAt(answer, expiresAt)))).toBeGreaterThan(mock.clock.now());
    mock.assertConforming();
  });

  it.each(["text/html", "image/svg+xml", "application/pdf"])(
    "serves %s as bytes that no browser runs",
    async (type) => {
      const answer = await sendForm(way, new File(["<script>alert(1)</script>"], "page.html", { type }));
      const file = await fetch(String(firstAt(answer, at)));
      expect(await file.text()).toBe("<script>alert(1)</script>");
      expect(file.headers.get("content-type")).toBe("application/octet-stream");
      expect(file.headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  it("forgets the file with a reset", async () => {
    const url = String(firstAt(await sendForm(way, new File(["x"], "x.bin")), at));
    mock.reset();
    expect((await fetch(url)).status).toBe(404);
  });
});

describe.each(ways.filter(({ upload }) => upload.json))("$id", ({ contract, id, upload }) => {
  it("answers a URL with an address that has a file", async () => {
    const { body } = contract.operations.find((it) => it.id === id) ?? {};
    const [example] = Object.values(body?.examples ?? {});
    const response = await fetch(mock.url + upload.path, {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body: JSON.stringify(example),
    });
    const file = await fetch(String(firstAt(await response.json(), upload.url)));
    expect([file.status, file.url.startsWith(mock.url)]).toEqual([200, true]);
    await file.body?.cancel();
  });
});

it("keeps uploads within the budget, the newest longest", () => {
  const budget = createBudget(1000);
  const share = budget.join({ giveWay: (_, wants) => void uploads.forget(wants) });
  const uploads = createUploads(share.add);
  const names = Array.from({ length: 5 }, (_, n) =>
    uploads.add({ name: `${n}.png`, type: "image/png", bytes: "x".repeat(300) }),
  );
  const kept = names.filter((it) => uploads.get(it));
  expect(kept).toEqual(names.slice(-kept.length));
  expect([kept.length >= 2, kept.length <= 3]).toEqual([true, true]);
});

describe.each(contracts.filter(({ balance }) => balance))("the balance of $rules.host", (contract) => {
  const { balance, operations } = contract;
  const { path = "" } = operations.find(({ id }) => id === balance?.operation) ?? {};
  const ask = async () => {
    const answer: unknown = await (await fetch(mock.url + path, { headers })).json();
    return firstAt(answer, [balance?.amount ?? ""]);
  };

  it("is the example's until a scenario says what there is, and falls with what is bought", async () => {
    mock.reset();
    expect(typeof (await ask())).toBe("number");
    mock.scenario = { balance: 2.5 };
    expect(await ask()).toBe(balance?.unit === "cents" ? 250 : 2.5);
    const priced = operations.find((it) => it.task?.prices?.cells.every(({ per }) => per === undefined));
    if (priced) {
      const [body] = Object.values(priced.body?.examples ?? {});
      await fetch(mock.url + priced.path, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      expect(await ask()).toBeLessThan(250);
    }
    mock.assertConforming();
    mock.scenario = "default";
  });
});

it("does not send a price list that the caller has", async () => {
  const listed = contracts.flatMap(({ operations }) => operations.filter(({ responses }) => "304" in responses));
  expect(listed.length).toBeGreaterThan(0);
  for (const { path } of listed) {
    // No key is asked for.
    const first = await fetch(mock.url + path);
    const etag = first.headers.get("etag") ?? "";
    expect([first.status, etag !== ""]).toEqual([200, true]);
    const again = await fetch(mock.url + path, { headers: { "if-none-match": etag } });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    expect((await fetch(mock.url + path, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  }
});
