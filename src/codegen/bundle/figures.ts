import type { OpenApiDocument } from "../../contract/contract.js";
import { isObject, record } from "../../contract/document/json.js";

const NUMBER = "(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)";
const TIME = "(?:millisecond|second|minute|hour|day|week|month)s?";
const MONEY = "(?:USD|EUR|CNY|US dollars?|dollars?|cents?|credits?)";
const FIGURE = new RegExp(`\\b${NUMBER}[ -]${TIME}\\b|\\b${NUMBER} ${MONEY}\\b|[$€¥]\\s?\\d`, "i");

/**
 * Places where an author wrote a price, a time or a retention into the description of the document or of an operation:
 * such sentences are made from `x-task` and `x-prices`, or they would soon say two things.
 *
 * @param document the bundle before sentences are added.
 */
export function figuresInProse(document: OpenApiDocument): { readonly at: string[]; readonly figure: string }[] {
  const items = Object.entries({ ...record(document.paths) }).map(([path, it]) => [["paths", path], it] as const);
  const hooks = Object.entries(record(document.webhooks)).map(([name, it]) => [["webhooks", name], it] as const);
  const operations = [...items, ...hooks].flatMap(([at, item]) =>
    Object.entries(record(item)).flatMap(([method, it]) => (isObject(it) ? [{ at: [...at, method], node: it }] : [])),
  );
  const described = [{ at: ["info"], node: record(document.info) }, ...operations];
  return described.flatMap(({ at, node }) => {
    const [figure] = FIGURE.exec(String(node.description ?? "")) ?? [];
    return figure === undefined ? [] : [{ at: [...at, "description"], figure }];
  });
}
