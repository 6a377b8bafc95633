import type { Contract } from "../../contract/contract.js";
import { type Route, type Router, split } from "../../contract/route.js";

/** Where a request's path leads, before anything else about the request has been looked at. */
export type Place = Found | Nowhere;

interface Found {
  readonly route: Route;
  readonly contract: Contract;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** The query as it came, without its question mark. */
  readonly search: string;
}

interface Nowhere {
  readonly miss: "path" | "not-found" | "method";
  /** The operation that was meant, as far as it is known; else only the contract, if one comes near. */
  readonly route?: Route;
  readonly contract?: Contract;
  /** Path of a server of the contract, without which the request would lead somewhere. */
  readonly base?: string;
  /** Methods that the path does take. */
  readonly allow: readonly string[];
}

/** Finds the operation by method and path alone. A path with malformed percent escapes leads nowhere: miss `path`. */
export function locate(router: Router, method: string, target: string): Place {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const segments = decoded(path);
  const match = router.match(method, segments ?? split(path));
  if (match.found && segments !== undefined) {
    const { route, params } = match;
    return { route, contract: route.contract, path: params, search: mark < 0 ? "" : target.slice(mark + 1) };
  }
  const contract = match.found ? match.route.contract : match.near;
  // As it stands it may still look like some contract's path, which then says no in its own shape.
  if (match.found || segments === undefined) return { miss: "path", ...(contract && { contract }), allow: [] };
  const { route, allow, base } = match;
  const miss = allow.length > 0 ? "method" : "not-found";
  return { miss, ...(contract && { contract }), ...(route && { route }), ...(base && { base }), allow };
}

function decoded(path: string): string[] | undefined {
  const segments = split(path);
  if (!path.includes("%")) return segments;
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return undefined; // a malformed escape such as %E0%A4%A
  }
}
