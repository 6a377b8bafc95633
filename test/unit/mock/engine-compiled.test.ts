import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../../src/contract/contract.js";
import { readContract } from "../../../src/contract/read.js";
import type { EngineRequest } from "../../../src/mock/engine/request.js";
import { bothEngines, verdictOf } from "../../fuzz/agreement.js";
import { plainContract, plainDocument, wrappedContract } from "./contracts.js";

type Given = Partial<Omit<EngineRequest, "body">> & { readonly json?: unknown; readonly malformed?: true };

function request({ json, malformed, ...given }: Given): EngineRequest {
  const body: EngineRequest["body"] = malformed
    ? { state: "malformed", reason: "is not JSON" }
    : json === undefined
      ? { state: "absent" }
      : { state: "read", value: json };
  const headers = { authorization: "Bearer k", ...(body.state !== "absent" && { "content-type": "application/json" }) };
  return { method: "POST", target: "/films", ...given, headers: { ...headers, ...given.headers }, body };
}

const film = { engine: "one", script: "Rain" };
const typed = (type: string) => ({ json: film, headers: { "content-type": type } });

/** Requests, and how both engines have to decide. */
const TABLE: readonly (readonly [name: string, given: Given, kind: string, place?: string])[] = [
  ["a good body", { json: film }, "ok"],
  ["a bad escape", { target: "/films/%E0%A4%A", method: "GET" }, "path"],
  ["an unknown path", { target: "/none" }, "not-found"],
  ["another method", { method: "PUT", json: film }, "method"],
  ["no key", { json: film, headers: { authorization: "" } }, "auth"],
  ["a key of another scheme", { json: film, headers: { authorization: "Basic a2V5" } }, "auth"],
  ["a scheme in lower case", { json: film, headers: { authorization: "bearer k" } }, "ok"],
  ["a scheme without a key", { json: film, headers: { authorization: "Bearer" } }, "auth"],
  ["an Accept that leaves out JSON", { json: film, headers: { accept: "video/mp4" } }, "accept"],
  ["a malformed body", { malformed: true }, "json", "body "],
  ["no body", {}, "invalid", "body "],
  ["null", { json: null }, "invalid", "body "],
  ["false", { json: false }, "invalid", "body "],
  ["0", { json: 0 }, "invalid", "body "],
  ["an empty text", { json: "" }, "invalid", "body "],
  ["a body where none is taken", { method: "GET", target: "/films/x", json: {} }, "media-type"],
  ["a charset", typed("application/json; charset=utf-8"), "ok"],
  ["capitals", typed("Application/JSON"), "ok"],
  ["a structured suffix", typed("application/problem+json"), "ok"],
  ["another type", typed("text/plain"), "media-type"],
  ["a type that only begins so", typed("application/jsonp"), "media-type"],
  ["no type at all", typed(";;"), "media-type"],
  ["a header that is too long", { json: film, headers: { "x-trace": "x".repeat(21) } }, "invalid", "header /X-Trace"],
  ["an empty header", { json: film, headers: { "x-trace": "" } }, "ok"],
  ["a query parameter that is missing", { method: "GET", target: "/v2/look" }, "invalid", "query /no"],
  ["a query parameter that is empty", { method: "GET", target: "/v2/look?no=" }, "invalid", "query /no"],
  ["a query parameter sent twice", { method: "GET", target: "/v2/look?no=1&no=2" }, "invalid", "query /no"],
  ["a query parameter in capitals", { method: "GET", target: "/v2/look?NO=1" }, "ok"],
  ["a path parameter", { method: "GET", target: "/films/a%2Fb" }, "ok"],
  ["a field too many", { json: { ...film, bogus: 1 } }, "invalid", "body /bogus"],
  ["a name with signs in it", { json: { ...film, "a/b~c\n'": 1 } }, "invalid", "body /a~1b~0c\n'"],
  ["a bad format", { json: { ...film, call: "x y" } }, "invalid", "body /call"],
  ["a body and a header", { json: {}, headers: { "x-trace": "x".repeat(21) } }, "invalid", "header /X-Trace"],
];

const engines = await bothEngines([plainContract(), wrappedContract()]);

describe("both engines", () => {
  it.each(TABLE.map(([name, ...rest]) => ({ name, rest })))(
    "decide alike on $name",
    ({ rest: [given, kind, place] }) => {
      const verdicts = [engines.compiled, engines.prism].map((it) => verdictOf(it, request(given)));
      expect(verdicts[0]).toEqual(verdicts[1]);
      const verdict = engines.compiled.check(request(given));
      expect(verdict.ok ? "ok" : verdict.kind).toBe(kind);
      if (place !== undefined && !verdict.ok) {
        expect(verdict.violations.map((it) => `${it.in} ${it.pointer}`)).toContain(place);
      }
    },
  );
});

describe("parameters", async () => {
  const parameters = [
    { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
    { name: "deep", in: "query", schema: { type: "boolean" } },
    { name: "tag", in: "query", explode: true, schema: { type: "array", items: { type: "integer" }, maxItems: 2 } },
    {
      name: "ids",
      in: "query",
      style: "form",
      explode: false,
      schema: { type: "array", items: { type: "string" }, maxItems: 2 },
    },
    { name: "X-Rank", in: "header", required: true, schema: { enum: [1, 2], type: "integer" } },
  ];
  const both = await bothEngines([withParameters(parameters)]);
  it.each([
    ["limit=5&deep=true&tag=1&tag=2&ids=a,b", { "x-rank": "1" }, "ok"],
    ["limit=0", { "x-rank": "1" }, "query /limit"],
    ["limit=five", { "x-rank": "1" }, "query /limit"],
    ["deep=maybe", { "x-rank": "1" }, "query /deep"],
    ["tag=1&tag=2&tag=3", { "x-rank": "1" }, "query /tag"],
    ["tag=1&tag=x", { "x-rank": "1" }, "query /tag/1"],
    ["ids=a,b,c", { "x-rank": "1" }, "query /ids"],
    ["", { "x-rank": "3" }, "header /X-Rank"],
    ["", {}, "header /X-Rank"],
    ["unknown=1", { "x-rank": "2" }, "ok"],
  ])("%s %j: %s", (query, headers, expected) => {
    const given = request({ method: "GET", target: `/films/x?${query}`, headers: headers as Record<string, string> });
    const verdict = verdictOf(both.compiled, given);
    expect(verdict).toEqual(verdictOf(both.prism, given));
    expect(JSON.stringify(verdict)).toContain(expected === "ok" ? '"ok":true' : JSON.stringify(expected.split(" ")[1]));
  });
});

describe("credentials", async () => {
  const schemes = {
    head: { type: "apiKey", in: "header", name: "X-Key" },
    search: { type: "apiKey", in: "query", name: "key" },
    jar: { type: "apiKey", in: "cookie", name: "key" },
    basic: { type: "http", scheme: "basic" },
    open: { type: "oauth2", flows: {} },
  };
  it.each([
    [[{ head: [] }], { "x-key": "1" }, "", true],
    [[{ head: [] }], {}, "", false],
    [[{ search: [] }], {}, "?key=1", true],
    [[{ search: [] }], {}, "?other=1", false],
    [[{ jar: [] }], { cookie: "a=b; key=1" }, "", true],
    [[{ jar: [] }], { cookie: "a=b; key=" }, "", false],
    [[{ basic: [] }], { authorization: "Basic YTpi" }, "", true],
    [[{ basic: [] }], { authorization: "Basic YQ==" }, "", false],
    [[{ open: [] }], { authorization: "Bearer x" }, "", true],
    [[{ head: [], search: [] }], { "x-key": "1" }, "", false],
    [[{ head: [] }, { search: [] }], { "x-key": "1" }, "", true],
    [[{ head: [] }, {}], {}, "", true],
    [[], {}, "", true],
  ])("%j with %j%s: %s", async (security, headers, query, expected) => {
    const document = plainDocument() as { security: unknown; components: { securitySchemes: object } };
    document.security = security;
    Object.assign(document.components.securitySchemes, schemes);
    const both = await bothEngines([readContract(document as unknown as OpenApiDocument, "plain")]);
    const given: EngineRequest = {
      method: "GET",
      target: `/films/x${query}`,
      headers: headers as Record<string, string>,
      body: { state: "absent" },
    };
    expect(verdictOf(both.compiled, given)).toEqual(verdictOf(both.prism, given));
    expect(both.compiled.check(given).ok).toBe(expected);
  });
});

function withParameters(parameters: readonly object[]) {
  const document = plainDocument() as unknown as { paths: Record<string, { get: { parameters: object[] } }> };
  document.paths["/films/{ref}"]?.get.parameters.push(...parameters);
  return readContract(document as unknown as OpenApiDocument, "plain");
}
