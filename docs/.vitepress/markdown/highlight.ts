import type { MarkdownRenderer } from "vitepress";

export const THEMES = { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } as const;

/** The colours of plain code in these themes: nearly those of the page, so that it goes without. */
const PLAIN = /<span style="--shiki-light:#0E1116;--shiki-dark:#F0F3F6;?">([^<]*)<\/span>/g;
const COLOURED = /style="--shiki-light:#(\w+);--shiki-dark:#(\w+);?"/g;

const highlighted = new Map<string, string>();
/** Colours in the dark by those in the light: a class each. */
const colours = new Map<string, string>();

/** The same code stands on the pages of three languages. Classes in place of styles halve a page of samples. */
export function highlightOnce({ options }: MarkdownRenderer): void {
  const { highlight } = options;
  if (!highlight) return;
  options.highlight = (text, language, attributes) => {
    const key = [language, attributes, text].join("\n");
    const known = highlighted.get(key) ?? inClasses(highlight(text, language, attributes));
    highlighted.set(key, known);
    return known;
  };
}

/** What the classes mean, once every page is highlighted. */
export function highlightStyles(): string {
  return [...colours]
    .map(([light, dark]) => `.vp-code .c${light}{--shiki-light:#${light};--shiki-dark:#${dark}}`)
    .sort()
    .join("");
}

function inClasses(html: string): string {
  // `npm run docs:dev` shows a page before it knows of the others.
  if (process.env.NODE_ENV !== "production") return html;
  return html.replaceAll(PLAIN, "$1").replaceAll(COLOURED, (style, light: string, dark: string) => {
    if ((colours.get(light) ?? dark) !== dark) return style;
    colours.set(light, dark);
    return `class="c${light}"`;
  });
}
