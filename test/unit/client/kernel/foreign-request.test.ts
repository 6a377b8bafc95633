import { describe, expect, test } from "vitest";
import { whyForeign, whyForeignPage } from "../../../../src/client/kernel/foreign-request.js";

describe("a call of this machine's owner", () => {
  test.each([
    [{ host: "127.0.0.1:4010" }],
    [{ host: "localhost" }],
    [{ host: "[::1]:80" }],
    [{ host: "127.0.0.1:4010", origin: "http://127.0.0.1:4010", "sec-fetch-site": "same-origin" }],
    [{ host: "127.0.0.1:4010", "sec-fetch-site": "none" }],
  ])("%j", (headers) => expect(whyForeign(headers)).toBeUndefined());
});

describe("a foreign one", () => {
  test.each([
    [{}, /Host is ""/],
    [{ host: "evil.example" }, /Host is "evil.example"/],
    [{ host: "127.0.0.1.evil.example:4010" }, /Host is/],
    [{ host: "127.0.0.1:4010", origin: "https://evil.example" }, /pages of "https:\/\/evil.example"/],
    [{ host: "127.0.0.1:4010", origin: "http://127.0.0.1:4011" }, /pages of/],
    [{ host: "127.0.0.1:4010", origin: "null" }, /pages of "null"/],
    [{ host: "127.0.0.1:4010", "sec-fetch-site": "cross-site" }, /other sites/],
    [{ host: "127.0.0.1:4010", "sec-fetch-site": "same-site" }, /other sites/],
  ])("%j", (headers, why) => expect(whyForeign(headers)).toMatch(why));
});

test("a receiver has no page of its own, and no name", () => {
  expect(whyForeignPage({ host: "quiet-fox.tunnel.example" })).toBeUndefined();
  expect(whyForeignPage({ host: "127.0.0.1:1", origin: "http://127.0.0.1:1" })).toMatch(/pages of/);
});
