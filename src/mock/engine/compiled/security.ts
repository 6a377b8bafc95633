import type { Operation, SecurityScheme } from "../../../contract/contract.js";
import type { CheckedRequest } from "../request.js";

type Look = (request: CheckedRequest) => boolean;

/** Whether one of the sets of credentials that an operation asks for is there. What is in them is not looked at. */
export function credentialsCheck(security: Operation["security"]): Look {
  const sets = security.map((set): Look => {
    const looks = set.map(lookFor);
    const [only = () => true] = looks;
    // An empty set asks for nothing, and does not mind what is there.
    return looks.length === 1 ? only : (request) => looks.every((look) => look(request));
  });
  const [only = () => true] = sets;
  return sets.length < 2 ? only : (request) => sets.some((look) => look(request));
}

function lookFor({ type, scheme, in: where, name }: SecurityScheme): Look {
  if (type === "oauth2" || type === "openIdConnect") return ({ headers }) => isBearer(headers.authorization);
  if (type === "apiKey" && where === "header") {
    const lower = name.toLowerCase();
    return ({ headers }) => Boolean(headers[lower]);
  }
  if (type === "apiKey" && where === "query") return ({ params }) => Boolean(params.query[name]);
  if (type === "apiKey") {
    const shows = (it: string) => it.startsWith(`${name}=`) && it.length > name.length + 1;
    return ({ headers }) => (headers.cookie ?? "").split(/;\s*/).some(shows);
  }
  if (type === "http" && scheme === "bearer") return ({ headers }) => isBearer(headers.authorization);
  if (type === "http" && scheme === "basic") return ({ headers }) => isBasic(headers.authorization);
  if (type === "http" && scheme === "digest")
    return ({ headers }) => /^digest\s.*username=/i.test(headers.authorization ?? "");
  return () => true; // such as mutual TLS, of which a request's headers tell nothing
}

function isBearer(authorization = ""): boolean {
  return /^bearer\s.+$/i.test(authorization);
}

function isBasic(authorization = ""): boolean {
  const [scheme = "", token = ""] = authorization.split(" ");
  return scheme.toLowerCase() === "basic" && textOf(token).includes(":");
}

/** Base64 as text; empty where it is none. */
function textOf(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return "";
  }
}
