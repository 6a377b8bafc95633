import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readDocuments } from "../../docs/.vitepress/contract/documents.js";
import { hongKongAddresses } from "../../docs/.vitepress/hong-kong.js";
import { formerAddresses } from "../../docs/.vitepress/reference/notes.js";
import { servicesOf } from "../../docs/.vitepress/reference/services.js";
import { allPages } from "../../docs/.vitepress/site.js";
import { LOCALES, type Locale } from "../../docs/.vitepress/text/index.js";
import { waitFiles, workflowFiles } from "../../src/codegen/workflow-files.js";
import { hostsIn } from "../../src/contract/hosts.js";
import { builtSite, filesOf, root } from "./site.js";

// First: the site's build writes pages that are read below.
const dist = await builtSite();
const files = await filesOf(dist);
const text = (file: string) => readFileSync(join(dist, file), "utf8");
const matching = (pattern: RegExp) => files.filter((it) => pattern.test(it));
/** What Redocly has made, to keep. */
const isDownload = (file: string) => file.startsWith("openapi/");
const hostDocs = await readDocuments();
const all = allPages(hostDocs);
const pagesOf = (locale: Locale) => all.filter((it) => it.locale === locale);
/** Addresses that lead on. */
const moved = LOCALES.flatMap(formerAddresses);
const hongKong = hongKongAddresses(all);
const isPage = (file: string) =>
  file.endsWith(".html") && !isDownload(file) && ![...moved, ...hongKong].some(({ from }) => from === file);

describe("pages", () => {
  it("are the same in every language", () => {
    const [english, ...others] = LOCALES.map((locale) =>
      pagesOf(locale)
        .map((it) => it.path)
        .sort(),
    );
    for (const other of others) expect(other).toEqual(english);
  });

  it("have a title and a description of their own", () => {
    for (const locale of LOCALES) {
      const pages = pagesOf(locale);
      expect(
        pages.filter((it) => it.path.includes("/") && (!it.title || !it.description)).map((it) => it.file),
      ).toEqual([]);
      expect(new Set(pages.map((it) => it.title)).size).toBe(pages.length);
    }
  });

  it("leave no directive unexpanded", () => {
    const left = matching(/\.(html|md|txt)$/).filter((it) => /<!--@|::: code-group/.test(text(it)));
    expect(left).toEqual([]);
  });

  it("exist for what each language needs", () => {
    for (const doc of hostDocs.en) {
      const services = servicesOf(doc).map(({ slug }) => `reference/${doc.host}/${slug}.html`);
      expect(services.length).toBeGreaterThan(3);
      for (const locale of ["", "zh-CN/", "zh-TW/"]) {
        for (const it of ["changelog.html", "reference/index.html", `reference/${doc.host}.html`, ...services]) {
          expect(files).toContain(locale + it);
        }
      }
    }
    expect(files).not.toContain("decisions.html");
  });

  it("of Taiwan are those of Hong Kong, whose addresses lead there", () => {
    const paths = pagesOf("zh-TW").map((it) => it.path.replace(/\.md$/, ".html"));
    expect(files.filter((it) => it.startsWith("zh-HK/")).sort()).toEqual(paths.map((it) => `zh-HK/${it}`).sort());
    for (const it of paths) expect(text(`zh-HK/${it}`)).toContain(`content="0; url=/zh-TW/${it}"`);
  });
});

describe("links", () => {
  /** Every internal link of a page as file and anchor. */
  function linksOf(file: string): { href: string; target: string; anchor: string }[] {
    const markup = text(file).replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, "$1");
    return [...markup.matchAll(/<(?:a|link)\b[^>]*?\shref="([^"]+)"/g)].flatMap(([, href = ""]) => {
      if (/^(https?:|mailto:|data:)/.test(href)) return [];
      const [path = "", anchor = ""] = href.split("#");
      const target =
        path === "" ? file : posix.join(path.startsWith("/") ? "" : dirname(file), path.replace(/^\//, ""));
      return [
        { href, target: target === "." || /\/$|^$/.test(target) ? posix.join(target, "index.html") : target, anchor },
      ];
    });
  }

  it("lead to files that are there", () => {
    const broken = matching(/\.html$/).flatMap((file) =>
      linksOf(file)
        .filter((it) => !existsSync(join(dist, it.target)))
        .map((it) => `${file}: ${it.href}`),
    );
    expect(broken).toEqual([]);
  });

  it("lead to anchors that are there", () => {
    const ids = new Map<string, Set<string>>();
    const idsOf = (file: string) => {
      const known = ids.get(file) ?? new Set([...text(file).matchAll(/\sid="([^"]+)"/g)].map((it) => it[1] as string));
      ids.set(file, known);
      return known;
    };
    const broken = matching(/\.html$/)
      // Redoc makes its anchors when the page runs.
      .filter((it) => !isDownload(it))
      .flatMap((file) =>
        linksOf(file)
          .filter((it) => it.anchor && !isDownload(it.target) && !idsOf(it.target).has(decodeURIComponent(it.anchor)))
          .map((it) => `${file}: ${it.href}`),
      );
    expect(broken).toEqual([]);
  });

  it("of twins and llms.txt lead to files that are there", () => {
    const broken = matching(/\.(md|txt)$/).flatMap((file) =>
      [
        ...text(file)
          .replace(/^```[\s\S]*?^```/gm, "")
          .matchAll(/\]\(([^)\s]+)\)/g),
      ]
        .map((it) => (it[1] as string).split("#")[0] as string)
        .filter((href) => href !== "" && !/^(https?:|mailto:)/.test(href))
        .map((href) => ({
          href,
          target: posix.join(href.startsWith("/") ? "" : dirname(file), href.replace(/^\//, "")),
        }))
        .filter(({ target }) => {
          const at = join(dist, target);
          return !existsSync(at) && !existsSync(`${at}.md`) && !existsSync(join(at, "index.md"));
        })
        .map(({ href }) => `${file}: ${href}`),
    );
    expect(broken).toEqual([]);
  });
});

describe("for machines", () => {
  it("every page has a twin that says what it is", () => {
    const pages = matching(/\.html$/).filter((it) => it !== "404.html" && isPage(it));
    expect(pages.length).toBeGreaterThan(3 * 15);
    for (const page of pages) {
      const [, front = ""] = /^---\n([\s\S]*?)\n---\n/.exec(text(page.replace(/\.html$/, ".md"))) ?? [];
      const locale = LOCALES.find((it) => page.startsWith(`${it}/`)) ?? "en";
      expect(parse(front)).toEqual({
        title: expect.any(String),
        description: expect.any(String),
        canonical: `/${page}`,
        locale,
      });
      expect(text(page)).toContain(`href="/${page.replace(/\.html$/, ".md")}"`);
    }
  });

  it("llms.txt has the form of llmstxt.org and names every English page", () => {
    const lines = text("llms.txt").split("\n");
    expect(lines[0]).toBe("# taskreel");
    expect(lines[2]).toMatch(/^> .+/);
    const listed = lines.flatMap((it) => /^- \[[^\]]+\]\((\/[^)]+)\): .+/.exec(it)?.[1] ?? []);
    expect(listed).toEqual(expect.arrayContaining(pagesOf("en").map((it) => `/${it.path}`)));
    const agents = pagesOf("en").filter((it) => it.path.startsWith("agents/"));
    expect(listed.slice(0, agents.length)).toEqual(agents.map((it) => `/${it.path}`));
    for (const { title } of pagesOf("en")) expect(text("llms-full.txt")).toContain(title);
  });

  it("llms.txt names the agents' ways in before everything else", () => {
    const listed = text("llms.txt").match(/(?<=^- \[.*\]\()[^)]+/gm) ?? [];
    const forAgents = pagesOf("en").filter((it) => it.path.startsWith("agents/"));
    expect(forAgents.length).toBeGreaterThan(3);
    expect(listed.slice(0, forAgents.length)).toEqual(forAgents.map((it) => `/${it.path}`));
    expect(listed.slice(forAgents.length).filter((it) => it.startsWith("/agents/"))).toEqual([]);
  });

  it("contracts have stable addresses, byte for byte", () => {
    for (const host of hostsIn(join(root, "generated"))) {
      expect(text(`openapi/${host}.yaml`)).toBe(readFileSync(join(root, "generated", host, "openapi.yaml"), "utf8"));
    }
    expect(files).toContain("openapi/mock/control.yaml");
  });

  it("workflows too, and what they name is where they say", () => {
    const workflows = files.filter((it) => it.endsWith(".arazzo.yaml"));
    expect(workflows).toHaveLength(workflowFiles(root).length + waitFiles(root).length);
    expect(workflows).toEqual(
      expect.arrayContaining([
        "workflows/kling-luma-sound.arazzo.yaml",
        "workflows/runapi/luma.arazzo.yaml",
        "workflows/runapi/waits/luma.arazzo.yaml",
      ]),
    );
    const sources = workflows.flatMap((file) =>
      parse(text(file)).sourceDescriptions.map(({ url }: { url: string }) => posix.join(posix.dirname(file), url)),
    );
    expect(sources.filter((it) => !files.includes(it))).toEqual([]);
  });
});

describe("the reference", () => {
  it("has every operation of every contract in one place", () => {
    for (const doc of hostDocs.en) {
      const shown = servicesOf(doc).flatMap(({ actions, others }) => [
        ...actions.flatMap(({ sent }) => [sent.id, sent.task.statusOperation]),
        ...others.map(({ id }) => id),
      ]);
      const missing = doc.contract.operations.map(({ id }) => id).filter((id) => !shown.includes(id));
      expect(missing).toEqual([]);
      const titles = servicesOf(doc).flatMap(({ actions }) => actions.map(({ name }) => name));
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  it("names every field of every request on its page", () => {
    const page = text("reference/kie/kling.html");
    for (const field of ["multi_prompt", "callBackUrl", "kling_elements"])
      expect(page).toContain(`<code>${field}</code>`);
  });

  it("says of a field that takes two kinds of values which they are", () => {
    expect(text("reference/runapi/luma.md")).toMatch(/^\| `watermark` optional \|.*\| `boolean`, `string` \|$/m);
  });

  it("is where the pages of models were, by any static host", () => {
    expect(moved.length).toBe(3 * 10);
    for (const { from, to } of moved) {
      expect(text(from)).toContain(`url=/${to}"`);
      expect(files).toContain(to.split("#")[0]);
    }
  });

  it("as one file is at most 1 MB on the wire and fetches nothing", () => {
    const pages = files.filter((it) => isDownload(it) && it.endsWith(".html"));
    expect(pages).toHaveLength(hostDocs.en.length);
    for (const page of pages) {
      expect(gzipSync(text(page)).length, page).toBeLessThan(1_000_000);
      expect(text(page)).toContain(`content="default-src 'none'`);
    }
  });
});

describe("for search engines", () => {
  it("every page has its one address, its languages, and a title and text to show", () => {
    for (const file of files.filter((it) => isPage(it) && it !== "404.html")) {
      const head = text(file).split("</head>")[0] ?? "";
      const address = `/${file}`.replace(/\/index\.html$/, "/");
      expect(head, file).toContain(`<link rel="canonical" href="${address}">`);
      const own = file.replace(/^zh-(CN|TW)\//, "");
      for (const locale of LOCALES) {
        const there = `/${locale === "en" ? "" : `${locale}/`}${own}`.replace(/\/index\.html$/, "/");
        expect(head, file).toContain(`hreflang="${locale}" href="${there}"`);
      }
      for (const property of ["og:title", "og:description", "og:url"]) {
        expect(head, file).toMatch(new RegExp(`<meta property="${property}" content="[^"]+">`));
      }
    }
  });
});
