import { expect, test } from "vitest";
import { meant } from "../../../../src/client/kernel/nearest.js";

const KNOWN = ["runapi", "kie", "luma/modify_video", "hailuo/text_to_video", "flaky", "slow"];

test.each([
  ["runap", "runapi"],
  ["RunAPI", "runapi"],
  ["kei", "kie"],
  ["flakey", "flaky"],
  ["luma/modify-video", "luma/modify_video"],
  ["modify_video", "luma/modify_video"],
  ["hailuo/text", "hailuo/text_to_video"],
  ["solw", "slow"],
])("%s: %s", (word, expected) => expect(meant(word, KNOWN)).toBe(` (did you mean ${expected}?)`));

test.each(["", "x", "none", "veo", "toString", "a".repeat(100_000)])("nothing is near to %.10s", (word) =>
  expect(meant(word, KNOWN)).toBe(""),
);
