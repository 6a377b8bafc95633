import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { pages } from "./pages.js";
import { runPages } from "./run-pages.js";

it("python3 and curl are there to run what the pages say", () => {
  for (const it of ["python3", "curl"]) expect(() => execFileSync(it, ["--version"])).not.toThrow();
});

runPages(pages.filter((it) => !it.path.startsWith("guide/")));
