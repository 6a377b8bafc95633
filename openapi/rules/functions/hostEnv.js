// The environment variables for a host's key and base URL are written in its contract.

import { fault } from "./fault.js";

const isName = (value) => typeof value === "string" && /^[A-Z][A-Z0-9_]*$/.test(value);
const isBearer = (scheme) => scheme?.type === "http" && String(scheme.scheme).toLowerCase() === "bearer";

function server(document) {
  if (isName(document.servers?.[0]?.["x-env"])) return [];
  const fix = "add `x-env`, for example x-env: EXAMPLE_BASE_URL";
  return [fault(["servers", 0, "x-env"], "The first server names no environment variable", fix)];
}

function key(document) {
  const path = ["components", "securitySchemes"];
  const schemes = Object.entries(document.components?.securitySchemes ?? {}).filter(([, scheme]) => isBearer(scheme));
  if (schemes.length !== 1) {
    const fix = "describe one, with `x-env` for its key";
    return [fault(path, `The contract has ${schemes.length} bearer security schemes`, fix)];
  }
  const [[name, scheme]] = schemes;
  if (isName(scheme["x-env"])) return [];
  const fix = "add `x-env`, for example x-env: EXAMPLE_API_KEY";
  return [fault([...path, name, "x-env"], `The security scheme ${name} names no environment variable`, fix)];
}

export default function hostEnv(document) {
  return [...server(document), ...key(document)];
}
