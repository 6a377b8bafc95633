import type { JudgedRequest } from "../engine.js";
import type { RequestFacts, SecurityScheme } from "./facts.js";

/** Whether one of the sets of credentials that the operation asks for is there. What is in them is not looked at. */
export function hasCredentials(security: RequestFacts["security"], request: JudgedRequest): boolean {
  if (security.length === 0) return true;
  return security.some((set) =>
    // An empty set means: without any.
    set.length === 0 ? request.headers.authorization === undefined : set.every((it) => shows(it, request)),
  );
}

function shows({ type, scheme, in: where, name }: SecurityScheme, { headers, params }: JudgedRequest): boolean {
  const said = headers.authorization ?? "";
  if (type === "oauth2" || type === "openIdConnect") return isBearer(said);
  if (type === "apiKey") {
    if (where === "header") return Boolean(headers[name.toLowerCase()]);
    if (where === "query") return Boolean(params.query[name]);
    return (headers.cookie ?? "").split(/;\s*/).some((it) => it.startsWith(`${name}=`) && it.length > name.length + 1);
  }
  if (type !== "http") return true; // such as mutual TLS, of which a request's headers tell nothing
  if (scheme === "bearer") return isBearer(said);
  if (scheme === "basic") return isBasic(said);
  return scheme === "digest" ? /^digest\s.*username=/i.test(said) : true;
}

function isBearer(authorization: string): boolean {
  return /^bearer\s.+$/i.test(authorization);
}

function isBasic(authorization: string): boolean {
  const [scheme = "", token = ""] = authorization.split(" ");
  return scheme.toLowerCase() === "basic" && Buffer.from(token, "base64").toString().split(":").length === 2;
}
