import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { hostsIn } from "../../src/contract/hosts.js";
import { root } from "../setup/repository.js";
import { type Reader, startReading } from "./host.js";
import { type Chain, chainsOf, LOCALES, type Page, skill } from "./pages.js";
import { runPages } from "./run-pages.js";
import { difference } from "./same.js";

const page = (path: string) => skill.find((it) => it.path === path) as Page;
const main = page("SKILL.md");
const references = skill.filter((it) => it !== main);
const [, frontmatter = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(main.text) ?? [];
const keys = parse(frontmatter);

describe("its head", () => {
  it("has a name that both agents take: that of the folder in the package", () => {
    expect(keys.name).toBe("taskreel");
    expect(keys.name).toMatch(/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it("describes it on one line that begins with a verb", () => {
    expect(frontmatter).toMatch(/^description: \S.*$/m);
    expect(keys.description).toMatch(/^(Make|Create|Generate) /);
    expect(keys.description).not.toContain("\n");
    expect(keys.description.length).toBeLessThan(160);
    // YAML for others than ours: what begins a comment or a mapping is no plain text everywhere.
    expect(keys.description).not.toMatch(/: | #/);
  });

  it("has keys that one of them knows, and no others", () => {
    expect(Object.keys(keys)).toEqual([
      ...["name", "description", "license", "compatibility"],
      ...["required_environment_variables", "metadata"],
    ]);
    expect(keys.license).toBe("MIT");
    expect(keys.compatibility.length).toBeLessThanOrEqual(500);
    expect(Object.keys(keys.metadata)).toEqual(["openclaw", "hermes"]);
  });

  it("tells Hermes Agent which variable to ask for, and where it belongs", () => {
    const variables = hostsIn(`${root}/generated`).map((it) => `${it.toUpperCase()}_API_KEY`);
    for (const it of keys.required_environment_variables) {
      expect(Object.keys(it)).toEqual(["name", "prompt"]);
      expect(variables).toContain(it.name);
    }
    const { tags, category, ...others } = keys.metadata.hermes;
    expect(others).toEqual({});
    expect(category).toBe("media");
    for (const it of tags) expect(it).toMatch(/^[a-z0-9-]+$/);
  });

  it("tells OpenClaw the same, and is not hidden where no key is set", () => {
    const { emoji, primaryEnv, requires, ...others } = keys.metadata.openclaw;
    expect(others).toEqual({});
    expect(emoji).toMatch(/^\p{Extended_Pictographic}$/u);
    expect(keys.required_environment_variables.map((it: { name: string }) => it.name)).toContain(primaryEnv);
    expect(requires).toEqual({ bins: ["node"] });
  });
});

describe("its body", () => {
  it("is short, and in the order that Hermes Agent asks for", () => {
    expect(main.text.trimEnd().split("\n").length).toBeLessThan(100);
    expect(body.match(/^## .*$/gm)).toEqual(["## When to use", "## Procedure", "## Pitfalls", "## Verification"]);
  });

  it("names every file beside it, since others are not copied", () => {
    const named = [...body.matchAll(/\]\((references\/[^)]+)\)/g)].map((it) => it[1] as string);
    expect([...new Set(named)].sort()).toEqual(references.map((it) => it.path).sort());
  });

  it.each(skill)(
    "$title has nothing that is scanned for, no key, and no block that nothing runs",
    ({ text, blocks }) => {
      expect(text).not.toMatch(/system:|do not tell|curl|wget|\|\s*(ba)?sh\b|API_KEY=/i);
      expect(blocks.filter((it) => it.language !== "sh" || Object.keys(it.marks).length > 0)).toEqual([]);
    },
  );

  it.each(skill)("$title submits with a limit alone", ({ blocks }) => {
    const submits = blocks.flatMap((it) => it.code.replaceAll("\\\n", " ").match(/^taskreel (submit|run) .*$/gm) ?? []);
    expect(submits.filter((it) => !/--max-cost \d|--help$/.test(it) || it.includes("--yes"))).toEqual([]);
  });
});

describe.each(LOCALES)("%s", (locale) => {
  it("says the same by the same commands", () => {
    const own = page(`references/${locale}.md`);
    expect(own.headings).toEqual(main.headings);
    expect(own.blocks).toHaveLength(main.blocks.length);
    const differences = own.blocks.map((it, n) => difference(main.blocks[n] as Page["blocks"][0], it));
    expect(differences.filter((it) => it !== undefined)).toEqual([]);
    const code = (text: string) => [...text.matchAll(/`[^`\n]+`/g)].map((it) => it[0]).sort();
    const rows = (text: string) => text.match(/^ *[-|\d]/gm);
    expect(code(own.text)).toEqual(code(body));
    expect(rows(own.text)).toEqual(rows(body));
  });
});

describe("commands between the lines", () => {
  let reader: Reader;
  let first: Chain[];
  beforeAll(async () => {
    reader = await startReading();
    first = chainsOf(main);
    for (const it of first) await reader.run(it);
  });
  afterAll(() => reader?.[Symbol.asyncDispose]());

  const inline = skill.flatMap((it) => it.text.match(/(?<=`)(npx )?taskreel \w[^`]*(?=`)/g) ?? []);

  it.each([...new Set(inline)])("%s", async (command) => {
    const code = command
      .replace("<id>", reader.mock.tasks[0]?.id as string)
      .replace("<endpoint>", "luma/modify_video")
      .replace("<file>", "again.mp4");
    expect(code).not.toContain("<");
    await reader.run({ ...(first[0] as Chain), code });
  });
});

runPages(skill);
