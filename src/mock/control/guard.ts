import type { Connection } from "../serve/connection.js";

/** A page may send any other type without asking first. */
export function saysJson({ headers }: Connection): boolean {
  return /^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "");
}
