import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../docs/.vitepress/contract/documents.js";
import { expander } from "../../docs/.vitepress/markdown/expand.js";
import { tokenize } from "../../docs/.vitepress/markdown/tokenize.js";
import { allPages } from "../../docs/.vitepress/site.js";
import { LOCALES, type Locale } from "../../docs/.vitepress/text/index.js";
import { readCatalogue } from "../../src/codegen/texts/catalogue.js";
import { root } from "./site.js";

const hostDocs = await readDocuments();
const expand = await expander(Promise.resolve(hostDocs));
const show = (directive: string, locale: Locale = "en", form: "page" | "text" = "text") =>
  expand(`<!--@ ${directive} -->`, { locale, path: "models/page.md", form });
const rowsOf = (markdown: string) =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe("a directive that cannot be expanded", () => {
  const at =
    (text: string, locale: Locale = "en") =>
    () =>
      expand(text, { locale, path: "guide/x.md", form: "page" });
  it.each([
    ["states nobody createLumaModifyVideo", 'docs/guide/x.md:3: "nobody" is no host; there are runapi,'],
    [
      "states kie createLumaModifyVideo",
      '"createLumaModifyVideo" creates no tasks at kie; these do: createJob, createModifyTask.',
    ],
    ["picture runapi", '"picture" is no directive; there are after,'],
    ["constructor", '"constructor" is no directive'],
    ["diagram photo kie createModifyTask", '"photo" is no diagram; there are states, sequence, schedule.'],
    ["samples kie createModifyTask tokyo", 'createModifyTask has no example "tokyo"; there are city,'],
    [
      "parameters runapi createHailuoImageToVideo hailuo-9",
      "no variant of createHailuoImageToVideo is called hailuo-9.",
    ],
    ["errors kie", '"" is no operation of kie; there are getCredits,'],
    ["offer kie Kling", '"Kling" is no service of kie; there are Jobs, Luma.'],
  ])("%s: says where and what would do", (directive, message) => {
    expect(at(`# A\n\n<!--@ ${directive} -->`)).toThrow(message);
  });

  it("is named in the language's own folder", () => {
    expect(at("<!--@ x -->", "zh-TW")).toThrow("docs/zh-TW/guide/x.md:1:");
  });

  it("is left alone inside a fence", () => {
    const text = "```md\n<!--@ nothing -->\n```";
    expect(at(text)()).toBe(text);
  });
});

describe("tables", () => {
  it("shows a price by its unit, and no price of what is refused", () => {
    expect(rowsOf(show("prices runapi createKlingTextToVideo kling-v2.6")).slice(2)).toEqual([
      ["`std`", "0.12 per second", "not accepted"],
      ["`pro`", "0.20 per second", "0.40 per second"],
    ]);
    expect(rowsOf(show("prices runapi createKlingExtendVideo", "zh-TW")).slice(2)).toEqual([
      ["`std`", "0.042"],
      ["`pro`", "0.084"],
    ]);
    expect(show("prices runapi createKlingAiAvatar", "zh-CN")).toContain("每秒 0.16");
  });

  it("has both shapes of a model, and every condition of a list", () => {
    const heads = rowsOf(show("parameters runapi createKlingTextToVideo"))[0];
    expect(heads).toEqual(expect.arrayContaining(["Kling 3.0, one shot", "Kling 3.0, several shots"]));
    const edit = show("parameters runapi createKlingEditVideo");
    expect(edit).toContain("When source_video_url is sent: there is no source_task_id.");
    expect(edit).toContain("When reference pictures are sent: the aspect ratio is not auto.");
  });

  it("name every combination that has a price, none, or is refused", () => {
    expect(rowsOf(show("prices runapi createHailuoImageToVideo hailuo-2.3-image-to-video-pro"))).toEqual([
      ["`duration_seconds` × `output_resolution`", "`768p`", "`1080p`"],
      ["---", "---", "---"],
      ["`6`", "0.45", "0.80"],
      ["`10`", "0.90", "not accepted"],
    ]);
    expect(rowsOf(show("prices runapi createRunwayTextToVideo")).at(-1)).toEqual([
      "`10`",
      "0.30",
      "no published price",
    ]);
    expect(show("prices kie createModifyTask")).toBe("No price is published.");
  });

  it("say what each variant takes", () => {
    const rows = rowsOf(show("parameters runapi createHailuoImageToVideo"));
    const row = (field: string) => rows.find(([name]) => name === `\`${field}\``)?.slice(1);
    expect(row("last_frame_image_url")).toEqual(["optional", "optional", "not accepted", "not accepted"]);
    expect(row("prompt")?.[2]).toBe("**required**, 1 to 5000 characters");
    expect(show("parameters runapi createHailuoImageToVideo")).toContain(
      "When 1080p is chosen: the clip is not 10 seconds long.",
    );
    const [, , refused] =
      rowsOf(show("parameters runapi createRunwayTextToVideo")).find(([it]) => it === "`aspect_ratio`") ?? [];
    expect(refused).toBe("not accepted");
  });

  it("use the description beside a reference, not the one behind it", () => {
    expect(show("parameters runapi createLumaModifyVideo")).toContain("Public URL of the clip to change.");
  });

  it("tell a callback that was not delivered from a failure", () => {
    const rows = Object.fromEntries(
      rowsOf(show("states kie createModifyTask")).map(([value, meaning]) => [value, meaning]),
    );
    expect(rows["`4`"]).toBe("done; only the callback was not delivered");
    expect(rows["`3`"]).toBe("failed, for good");
  });

  it("find refusals that hide in HTTP 200, and say when a task may exist", () => {
    const rows = rowsOf(show("errors kie createModifyTask"));
    expect(rows.find(([it]) => it === "**200**, `code 402`")?.slice(1)).toEqual([
      "Balance too low",
      "Top up the balance, then send it again.",
      "no task, no charge",
    ]);
    expect(rows.find(([it]) => it === "**500**")?.at(-1)).toBe("unknown: a task may exist");
    expect(show("errors runapi createRunwayExtendVideo")).toContain("`source_task_not_ready`");
  });

  it("count endpoints and models, without those that something has replaced", () => {
    expect(show("offer runapi Hailuo")).toBe("There are 2 endpoints, with 6 models to choose from.");
    expect(show("offer kie Luma", "zh-CN")).toBe("共有 1 个端点。");
    const { paths } = JSON.parse(readFileSync(join(root, "generated/runapi/openapi.json"), "utf8"));
    const posts = Object.values<{ post?: { tags: string[]; deprecated?: boolean } }>(paths).flatMap(({ post }) =>
      post?.tags.includes("Suno") ? post : [],
    );
    const current = posts.filter((it) => !it.deprecated).length;
    expect(current).toBeLessThan(posts.length);
    expect(show("offer runapi Suno", "zh-TW")).toContain(`共有 ${current} 個端點`);
  });

  it("list what answers at once too", () => {
    const rows = rowsOf(show("catalog")).filter(([, , , time]) => time === "at once");
    expect(rows.map(([, model]) => model)).toContain("[`voices`](../reference/runapi/suno.md#voices)");
  });

  it("list every model of every host", () => {
    const models = rowsOf(show("catalog"))
      .slice(2)
      .map((it) => it[1]);
    expect(models).toContain("[`hailuo-02-text-to-video-pro`](../reference/runapi/hailuo.md#hailuo-text-to-video)");
    expect(models).toContain("[`kling-3.0/video`](../reference/kie/kling.md#kling-3-0-video)");
    expect(models.filter((it) => !it?.startsWith("["))).toEqual([]);
  });

  it.each(LOCALES.slice(1))("are in %s, texts of the contract too", (locale) => {
    for (const directive of ["parameters kie createModifyTask", "errors runapi createLumaModifyVideo", "catalog"]) {
      const [head, , first] = rowsOf(show(directive, locale));
      expect(`${head} ${first}`).toMatch(/\p{Script=Han}/u);
      // Texts of other services may wait for their translation.
      const { complete } = readCatalogue(root, locale);
      const pages = complete.map((it) => `reference/${it.toLowerCase().replace(" ", "/").replaceAll(" ", "-")}.md`);
      const whole = show(directive, locale)
        .split("\n")
        .filter((it) => directive !== "catalog" || pages.some((page) => it.includes(page)));
      expect(whole.length).toBeGreaterThan(4);
      expect(whole.join("\n")).not.toMatch(/\b(the|is|not|with)\b/);
    }
  });
});

describe("diagrams", () => {
  it.each(["states", "sequence", "schedule"])(
    "%s has a title, a description, and text that can be selected",
    (kind) => {
      for (const locale of LOCALES) {
        const svg = show(`diagram ${kind} kie createModifyTask`, locale, "page");
        expect(svg).toMatch(
          /<svg [^>]*role="img" aria-labelledby="(\S+) (\S+)"><title id="\1">.+<\/title><desc id="\2">.+<\/desc>/,
        );
        expect(svg).not.toContain("\n");
        expect(svg).toContain("<text");
      }
    },
  );

  it("are sentences where there are no pictures", () => {
    const text = show("diagram schedule runapi createLumaModifyVideo");
    expect(text).toMatch(
      /^\*When taskreel polls: .+\*: Most tasks end between 30 s and 120 s after creation; \d+ polls/,
    );
  });

  it("lay the polls out as the schedule does", () => {
    const svg = show("diagram schedule runapi createLumaModifyVideo", "en", "page");
    const said = Number(/(\d+) polls/.exec(svg)?.[1]);
    expect(said).toBeGreaterThan(3);
    expect(svg.match(/class="poll"/g)?.length).toBeGreaterThanOrEqual(said);
  });
});

describe("generated Chinese texts", () => {
  it.each(["zh-CN", "zh-TW"] as const)("have full-width marks between words in %s", (locale) => {
    const directives = [
      "life runapi createLumaModifyVideo",
      "parameters runapi createRunwayTextToVideo",
      "errors kie createModifyTask",
      "diagram states kie createModifyTask",
    ];
    const text = directives.map((it) => show(it, locale)).join("\n");
    expect(text).toMatch(/\p{Script=Han}[（：，、]/u);
    expect(text).not.toMatch(/\p{Script=Han} \(|\p{Script=Han}[,:;]|`, |\): |\*[,:] /u);
  });
});

describe("a page's description", () => {
  it.each(LOCALES)("is one or more whole sentences in %s", (locale) => {
    const descriptions = allPages(hostDocs)
      .filter((it) => it.locale === locale)
      .map((it) => it.description);
    expect(descriptions.filter((it) => !/^[^`\s].{15,}[.。]$/u.test(it))).toEqual([]);
  });
});

describe("words of the search", () => {
  it.each([
    ["last_frame_image_url", ["last_frame_image_url", "last", "frame", "image", "url"]],
    ["the `hailuo-2.3` model.", ["the", "hailuo-2.3", "hailuo", "2", "3", "model"]],
    ["影片修改", ["影片", "片修", "修改"]],
    ["用 key", ["用", "key"]],
    ["輸出的解析度要高", ["輸出", "出的", "的解", "解析", "析度", "度要", "要高"]],
    ["ＡＰＩ密钥", ["api", "密钥"]],
    ["Ｋｌｉｎｇ　３．０", ["kling", "3.0", "3", "0"]],
    ["-- ...", []],
  ])("%s", (text, words) => {
    expect(tokenize(text)).toEqual(words);
  });
});
