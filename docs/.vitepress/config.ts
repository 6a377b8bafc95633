import { defineConfig } from "vitepress";
import { lastBuild } from "./dev.js";
import { ICON } from "./icon.js";
import { localeConfig, searchTexts } from "./locales.js";
import { expander } from "./markdown/expand.js";
import { putInContractData, tablesThatScroll } from "./markdown/plugin.js";
import { tokenize } from "./markdown/tokenize.js";
import { base } from "./pages.js";

export default async () => {
  const expand = await expander();
  return defineConfig({
    title: "taskreel",
    base,
    head: [["link", { rel: "icon", href: ICON }]],
    // Links end in .html, so that any static host will do.
    cleanUrls: false,
    srcExclude: ["benchmarks.md", "benchmarks/**", "decisions.md", "reference/**"],
    // Not pages of VitePress: docs/.vitepress/build.ts puts these there.
    ignoreDeadLinks: [/\/(reference|openapi|workflows)\//, /\/llms(-full)?\.txt$/],
    locales: { root: localeConfig("en"), "zh-CN": localeConfig("zh-CN"), "zh-TW": localeConfig("zh-TW") },
    vite: { plugins: [lastBuild()] },
    themeConfig: {
      // A language has the same pages as another.
      i18nRouting: true,
      search: {
        provider: "local",
        options: { miniSearch: { options: { tokenize } }, locales: searchTexts },
      },
    },
    markdown: {
      theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      config(md) {
        putInContractData(md, expand);
        tablesThatScroll(md);
      },
    },
    transformHead({ pageData }) {
      if (pageData.relativePath === "404.md") return [];
      const href = base + pageData.relativePath;
      return [["link", { rel: "alternate", type: "text/markdown", href }]];
    },
  });
};
