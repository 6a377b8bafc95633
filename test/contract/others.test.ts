import { type MockServer, startMockServer } from "taskreel/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstAt } from "../../src/client/kernel/pointer.js";
import type { Operation } from "../../src/contract/contract.js";
import { respond } from "./answers.js";
import { bodiless, formOf, otherAnswers, otherCases } from "./others.js";
import { type AnyTyped, answering, clientOf, contracts, typedOf } from "./support.js";

let mock: MockServer;
beforeAll(async () => {
  mock = await startMockServer();
});
afterAll(() => mock.close());

function call(typed: AnyTyped, { method, path }: { method: string; path: string }, init: object = {}) {
  return typed[method as "GET" | "POST"](path, init);
}

const requiredOf = ({ body }: Operation) => firstAt(body?.schema, ["/required"], Array.isArray) as string[];

const asForm = (body: FormData) => ({ body, bodySerializer: (it: FormData) => it });

describe("the typed client of the mock", () => {
  test.each(otherCases)("$title", async ({ contract, operation, body }) => {
    const typed = typedOf(clientOf(contract.rules.host, { baseUrl: mock.url }));
    const form = body === undefined ? formOf(contract, operation) : undefined;
    const { data, error, response } = await call(typed, operation, form ? asForm(form) : { body });
    expect([response.status, error]).toEqual([200, undefined]);
    expect(Object.keys(data as object).length).toBeGreaterThan(0);
    mock.assertConforming();
  });

  test.each(otherCases.filter(({ contract, operation }) => formOf(contract, operation)))(
    "$title takes a form",
    async ({ contract, operation }) => {
      const typed = typedOf(clientOf(contract.rules.host, { baseUrl: mock.url }));
      const sent = await call(typed, operation, asForm(formOf(contract, operation) as FormData));
      expect(sent.response.status).toBe(200);
    },
  );

  test.each(otherCases.filter(({ body }) => body !== undefined))(
    "$title: a field too much, and one too few, are refused",
    async ({ contract, operation, body }) => {
      const typed = typedOf(clientOf(contract.rules.host, { baseUrl: mock.url }));
      const broken = [
        { ...(body as object), bogus: 1 },
        ...requiredOf(operation).map((it) => ({ ...(body as object), [it]: undefined })),
      ];
      expect(broken.length).toBeGreaterThan(1);
      for (const it of broken) {
        const { data, error } = await call(typed, operation, { body: it });
        const code = error ?? firstAt(data, ["/code"]);
        expect(code, JSON.stringify(it)).not.toBe(200);
        expect(code).toBeDefined();
      }
    },
  );

  test.each(otherCases)("$title asks for the key that the contract asks for", async ({ operation, body }) => {
    const response = await fetch(mock.url + operation.path, {
      method: operation.method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    const told = await response.text();
    const refused = response.status === 401 || /"code":401/.test(told);
    expect(refused).toBe(operation.security.length > 0);
  });
});

describe("an answer that a client gets", () => {
  test.each(otherAnswers)("$title", async (it) => {
    const { fetch, sent } = answering(() => respond(it));
    const typed = typedOf(clientOf(it.contract.rules.host, { fetch }));
    const { data, error, response } = await call(typed, it.operation);
    expect([response.status, it.status < 400 ? data : error]).toEqual([it.status, it.value]);
    expect(sent.length).toBe(1);
  });

  test.each(bodiless)("$operation.id $status, without a body", async ({ operation, status }) => {
    const contract = contracts.find(({ operations }) => operations.includes(operation));
    const { fetch } = answering(() => new Response(null, { status, headers: { etag: '"1"' } }));
    const typed = typedOf(clientOf(contract?.rules.host ?? "", { fetch }));
    const { response } = await call(typed, operation, { headers: { "if-none-match": '"1"' } });
    expect([response.status, response.headers.get("etag")]).toEqual([status, '"1"']);
    // Nobody asked for it then.
    await expect(call(typed, operation)).rejects.toMatchObject({ name: "ContractError", status });
  });
});

describe("servers", () => {
  const elsewhere = contracts.flatMap(({ rules }) =>
    Object.entries(rules.servers ?? {}).map(([path, server]) => ({ host: rules.host, path, server })),
  );

  test.each(elsewhere)("$path is sent to $server, with the key", async ({ host, path, server }) => {
    const { fetch, sent } = answering(() => Response.json({}));
    await typedOf(clientOf(host, { fetch })).POST(path, { body: {} });
    expect(sent.map(({ url }) => url)).toEqual([server + path]);
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer key-for-tests");
  });

  test.each(elsewhere)("$path stays at a base URL of one's own", async ({ host, path }) => {
    const { fetch, sent } = answering(() => Response.json({}));
    await typedOf(clientOf(host, { fetch, baseUrl: "https://proxy.test/base" })).POST(path, { body: {} });
    expect(sent.map(({ url }) => url)).toEqual([`https://proxy.test/base${path}`]);
  });
});
