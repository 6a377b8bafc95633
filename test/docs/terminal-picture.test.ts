import { expect, test } from "vitest";
import { screenPicture } from "../../docs/.vitepress/terminal/screen.js";

test("a screen is drawn with its colours, and as text alone", () => {
  const svg = screenPicture("$ run\n\u001b[32mdone\u001b[39m after <3 s> \u001b[1;2mbold\u001b[0m", 20);
  expect(svg).toContain('<tspan fill="#7ee787">done</tspan>');
  expect(svg).toContain("after &lt;3 s&gt; ");
  expect(svg).toContain('font-weight="600">bold</tspan>');
  expect(svg).not.toContain("\u001b");
});
