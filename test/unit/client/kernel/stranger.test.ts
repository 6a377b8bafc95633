import { describe, expect, test } from "vitest";
import { pageIn, strangerIn } from "../../../../src/client/kernel/stranger.js";

describe("a call of this machine's owner", () => {
  test.each([
    [{ host: "127.0.0.1:4010" }],
    [{ host: "localhost" }],
    [{ host: "[::1]:80" }],
    [{ host: "127.0.0.1:4010", origin: "http://127.0.0.1:4010", "sec-fetch-site": "same-origin" }],
    [{ host: "127.0.0.1:4010", "sec-fetch-site": "none" }],
  ])("%j", (headers) => expect(strangerIn(headers)).toBeUndefined());
});

describe("a stranger's", () => {
  test.each([
    [{}, /Host is ""/],
    [{ host: "evil.example" }, /Host is "evil.example"/],
    [{ host: "127.0.0.1.evil.example:4010" }, /Host is/],
    [{ host: "127.0.0.1:4010", origin: "https://evil.example" }, /pages of "https:\/\/evil.example"/],
    [{ host: "127.0.0.1:4010", origin: "http://127.0.0.1:4011" }, /pages of/],
    [{ host: "127.0.0.1:4010", origin: "null" }, /pages of "null"/],
    [{ host: "127.0.0.1:4010", "sec-fetch-site": "cross-site" }, /other sites/],
    [{ host: "127.0.0.1:4010", "sec-fetch-site": "same-site" }, /other sites/],
  ])("%j", (headers, why) => expect(strangerIn(headers)).toMatch(why));
});

test("a receiver has no page of its own, and no name", () => {
  expect(pageIn({ host: "quiet-fox.tunnel.example" })).toBeUndefined();
  expect(pageIn({ host: "127.0.0.1:1", origin: "http://127.0.0.1:1" })).toMatch(/pages of/);
});
