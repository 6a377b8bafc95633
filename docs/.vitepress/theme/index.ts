import { useData, withBase } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { defineComponent, h } from "vue";
import { labels } from "../text/index.js";
import { Hero } from "./hero.js";
import { leaveKeysToInputMethod } from "./input-method.js";
import "./style.css";

/** The same page for machines. The router must not take it for a page of its own. */
const TwinLink = defineComponent(() => {
  const { page, lang } = useData();
  return () => {
    const words = labels[lang.value as keyof typeof labels] ?? labels.en;
    return h(
      "p",
      { class: "twin" },
      h("a", { href: withBase(`/${page.value.relativePath}`), target: "_self" }, words.asMarkdown),
    );
  };
});

export default {
  extends: DefaultTheme,
  enhanceApp: () => leaveKeysToInputMethod(),
  Layout: () =>
    h(DefaultTheme.Layout, null, { "doc-footer-before": () => h(TwinLink), "home-hero-image": () => h(Hero) }),
};
