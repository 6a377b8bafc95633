import { createHmac } from "node:crypto";
import { signatureRules } from "taskreel/kie";
import { verifySignature } from "taskreel/webhooks";
import { describe, expect, it } from "vitest";

const SECRET = "whsec-0123456789";
const NOW = Date.UTC(2026, 10, 21, 9) / 1000;

interface Delivery {
  id?: unknown;
  at?: string;
  secret?: string;
  signed?: string;
  signature?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

function sign(message: string, secret = SECRET): string {
  return createHmac("sha256", secret).update(message).digest("base64");
}

function verify(it: Delivery = {}, secret: string | readonly string[] = SECRET, toleranceSeconds?: number) {
  const { id = "t1", at = String(NOW), signed = `${id}.${at}` } = it;
  const signature = it.signature ?? sign(signed, it.secret);
  const headers = new Headers(it.headers ?? { "x-webhook-signature": signature, "x-webhook-timestamp": at });
  const body = "body" in it ? it.body : { code: 200, data: { taskId: id } };
  const tolerance = toleranceSeconds === undefined ? {} : { toleranceSeconds };
  return verifySignature(signatureRules, headers, body, { secret, now: () => NOW * 1000, ...tolerance });
}

it.each([
  ["in data.taskId", { data: { taskId: "t1" } }],
  ["in data.task_id", { data: { task_id: "t1" } }],
  ["in taskId", { taskId: "t1" }],
])("believes a delivery with the id %s", async (_, body) => {
  expect(await verify({ body })).toBe(true);
});

it("believes either secret while one replaces the other", async () => {
  expect(await verify({}, ["old", SECRET])).toBe(true);
  expect(await verify({}, [SECRET, "new"])).toBe(true);
  expect(await verify({}, ["old", "new"])).toBe(false);
  expect(await verify({}, [])).toBe(false);
  expect(await verify({}, ["", SECRET])).toBe(true);
  expect(await verify({ secret: "" }, "")).toBe(false);
});

describe("does not believe", () => {
  it.each<[string, Delivery]>([
    ["another secret", { secret: "other" }],
    ["another task's signature", { signed: `t2.${NOW}` }],
    ["another time's signature", { signed: `t1.${NOW - 1}` }],
    ["a signature in hexadecimal", { signature: createHmac("sha256", SECRET).update(`t1.${NOW}`).digest("hex") }],
    ["a shorter signature", { signature: sign(`t1.${NOW}`).slice(0, 20) }],
    ["an empty signature", { signature: "" }],
    ["a signature that is no base64", { signature: "~~~" }],
    ["no headers", { headers: {} }],
    ["no timestamp", { headers: { "x-webhook-signature": sign("t1.") } }],
    ["no id", { body: {}, signed: `undefined.${NOW}` }],
    ["a body that is nothing", { body: null, signed: `null.${NOW}` }],
    ["a body that is a text", { body: "t1" }],
    ["an id that is a number", { body: { taskId: 1 }, signed: `1.${NOW}` }],
    ["a timestamp with a fraction", { at: `${NOW}.5` }],
    ["a negative timestamp", { at: `-${NOW}` }],
    ["a timestamp in letters", { at: "now" }],
    ["a timestamp without end", { at: "9".repeat(400) }],
    ["a timestamp in milliseconds", { at: String(NOW * 1000) }],
  ])("%s", async (_, delivery) => {
    expect(await verify(delivery)).toBe(false);
  });
});

it.each([
  [0, true],
  [300, true],
  [-300, true],
  [301, false],
  [-301, false],
  [365 * 86_400, false],
])("a delivery %i s old is believed: %s", async (age, expected) => {
  expect(await verify({ at: String(NOW - age) })).toBe(expected);
});

it("takes the tolerance that the caller gives", async () => {
  expect(await verify({ at: String(NOW - 20) }, SECRET, 10)).toBe(false);
  expect(await verify({ at: String(NOW - 3000) }, SECRET, 3600)).toBe(true);
  await expect(verify({}, SECRET, Number.NaN)).rejects.toMatchObject({ name: "ConfigurationError" });
});

it("puts an id into the message as it is", async () => {
  for (const id of ["$&", "$1", "{timestamp}", "{id}"]) expect(await verify({ id })).toBe(true);
});
