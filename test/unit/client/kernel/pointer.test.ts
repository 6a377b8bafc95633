import { expect, it } from "vitest";
import { firstAt } from "../../../../src/client/kernel/pointer.js";

const body = {
  id: "a",
  empty: "",
  zero: 0,
  no: false,
  nothing: null,
  data: { taskId: "b", list: [{ url: "u" }, "v"] },
  "a/b": 1,
  "m~n": 2,
  "~1": 3,
};

it.each([
  [["/id"], "a"],
  [["/none", "/id"], "a"],
  [["/nothing", "/data/taskId"], "b"],
  [["/data/list/0/url"], "u"],
  [["/data/list/1"], "v"],
  [["/data/list/2"], undefined],
  [["/empty"], ""],
  [["/zero"], 0],
  [["/no"], false],
  [[""], body],
  [["/a~1b"], 1],
  [["/m~0n"], 2],
  [["/~01"], 3],
  [["/id/length"], 1],
  [["/id/0/0/0"], "a"],
  [["/nothing/deep"], undefined],
  [["/zero/deep"], undefined],
  [["/toString"], undefined],
  [["/__proto__"], undefined],
  [["/constructor/name"], undefined],
  [[], undefined],
])("%j leads to %j", (pointers, expected) => {
  expect(firstAt(body, pointers)).toBe(expected);
});

it.each([undefined, null, "text", 5, true])("finds nothing in %j, but the whole of it", (value) => {
  expect(firstAt(value, ["/id"])).toBeUndefined();
  expect(firstAt(value, [""])).toBe(value ?? undefined);
});

it("skips what will not do", () => {
  expect(firstAt(body, ["/data", "/id"], (it) => typeof it === "string")).toBe("a");
});
