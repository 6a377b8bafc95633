/**
 * What comes first among hits that fit alike: guides, then titles of the reference; last what every page has (answers,
 * errors), lists of links, and the changelog. VitePress sends this function to the browser as text, so it uses nothing from outside.
 */
export function boostDocument(id: string, _term: string, stored?: Readonly<Record<string, unknown>>): number {
  const [path = "", anchor = ""] = id.split("#");
  const above = stored?.titles;
  const isTop = Array.isArray(above) && above.length === 0;
  if (/\/changelog\.html$/.test(path)) return 0.15;
  if (/\/api\//.test(path)) return isTop ? 0.6 : 0.3;
  if (/(^|-)(errors|life|answers)$/.test(anchor)) return 0.3;
  // All models, all services: links to what is looked for.
  if (/\/(models\/(index\.html)?|reference\/(index|[\w-]+)\.html)$/.test(path)) return 0.4;
  if (/\/reference\//.test(path)) return isTop ? 2.5 : 1;
  if (/\/guide\//.test(path)) return isTop ? 2.5 : 1.8;
  return /\/agents\//.test(path) ? 1 : 1.4;
}
