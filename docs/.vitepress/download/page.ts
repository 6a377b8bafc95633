import type { HostDocument } from "../contract/documents.js";
import { ICON } from "../icon.js";
import { escapeMarkup } from "../text/markdown.js";

/**
 * What is put into the pages that Redocly makes. The policy lets the browser fetch nothing: Redoc's script asks for a
 * logo that no search of the page's elements finds.
 */
export const pageHead = `
  <meta http-equiv="Content-Security-Policy"
    content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:">
  <link rel="icon" href="${ICON}">
  <meta name="color-scheme" content="light dark">
  <style>
    a[href^="https://redocly.com/redoc/"] p { white-space: nowrap }
    a[href^="https://redocly.com/redoc/"] p::after { content: "\\a0Redocly" }
    a[href^="https://redocly.com/redoc/"] img { display: none }
    td:first-child code { white-space: nowrap }
    .reel-top { display: flex; flex-wrap: wrap; gap: 4px 18px; padding: 10px 20px; font: 15px system-ui, sans-serif;
      background: #0b4f4f; color: #fff }
    .reel-top a { color: #fff; text-decoration: none } .reel-top a:hover { text-decoration: underline }
    :root:root { --link-color-primary: #0b6464; --color-primary-base: #0b6464; --color-blue-6: #0b6464;
      --search-trigger-color: #63636d; --text-color-helper: #63636d; --text-color-disabled: #63636d }
    :root:root.dark { --link-color-primary: #5fd3c9; --color-primary-base: #5fd3c9; --color-blue-6: #5fd3c9;
      --search-trigger-color: #a2a2ad; --text-color-helper: #a2a2ad; --text-color-disabled: #a2a2ad }
    :root:not(.dark) .tag-get.tag-get { --tag-color: #14703f }
    body { background: var(--bg-color) }
  </style>`;

/** The way back to the site; relative, so that it works from a disk. */
export function pageTop({ host, labels: words }: HostDocument): string {
  return (
    `<nav class="reel-top"><a href="../index.html"><b>taskreel</b></a>` +
    `<a href="../reference/${host}.html">${escapeMarkup(words.nav.reference)}</a>` +
    `<a href="./${host}.yaml">OpenAPI</a></nav>`
  );
}
