import { expect, it } from "vitest";
import type { Block } from "./pages.js";
import { difference, program } from "./same.js";

const block = (code: string, language = "ts"): Block => ({ title: "page.md:1", language, marks: {}, code });

it("a translated block may differ in comments and Chinese texts", () => {
  const original = block('const url = "https://example.com"; // the clip\nconsole.log("done", url);\n');
  const translated = block('// 片段\nconst url = "https://example.com";\nconsole.log("完成", url);\n');
  expect(difference(original, translated)).toBeUndefined();
});

it.each([
  ["another program", 'console.log("done", url, 1);\n', /more than comments/],
  [
    "another address",
    'const url = "https://example.org";\nconsole.log("done", url);\n',
    /example\.org.* no translation/,
  ],
])("it may not be %s", (_, code, why) => {
  const original = block('const url = "https://example.com";\nconsole.log("done", url);\n');
  expect(difference(original, block(code))).toMatch(why);
});

it("comments of a shell and of Python do not count, a fragment of a URL does", () => {
  expect(program(block("curl x#y # ask\n", "sh"))).toBe("curl x#y\n");
  expect(difference(block("wait # for it\n", "py"), block("wait # 等待\n", "py"))).toBeUndefined();
  expect(difference(block("a\n", "sh"), block("b\n", "sh"))).toMatch(/differs/);
});

it("other marks make another block", () => {
  const marked: Block = { ...block("1;\n"), marks: { "not-run": "a reason" } };
  expect(difference(block("1;\n"), marked)).toMatch(/marks/);
});
