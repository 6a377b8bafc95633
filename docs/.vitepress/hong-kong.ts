import type { PageFile } from "./pages.js";

/** Hong Kong reads Taiwan's pages (docs/decisions.md says why): its address of each leads there. */
export function hongKongAddresses(pages: readonly PageFile[]): { readonly from: string; readonly to: string }[] {
  return pages
    .filter(({ locale }) => locale === "zh-TW")
    .map(({ path }) => path.replace(/\.md$/, ".html"))
    .map((path) => ({ from: `zh-HK/${path}`, to: `zh-TW/${path}` }));
}
