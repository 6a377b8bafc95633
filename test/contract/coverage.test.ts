import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { validate } from "../../src/contract/check/validate.js";
import type { OpenApiDocument } from "../../src/contract/contract.js";
import { checkedContracts } from "../setup/contracts.js";
import { errorCases } from "./answers.js";
import { brokenAnswers } from "./counterexamples.js";
import { gapsIn } from "./coverage.js";
import { contracts } from "./support.js";

const hosts = contracts.map(({ rules }) => rules.host);

function bundleOf(host: string): OpenApiDocument {
  return parse(readFileSync(new URL(`../../generated/${host}/openapi.yaml`, import.meta.url), "utf8"));
}

const loaded = await checkedContracts();

test("the contracts that the package loads say what the bundles say", () => {
  expect(loaded.map(({ rules }) => rules.host).sort()).toEqual([...hosts].sort());
  for (const { rules, document } of loaded) {
    expect(document).toEqual(contracts.find((it) => it.rules.host === rules.host)?.document);
  }
});

test.each(hosts)("%s: whatever the bundle names has a test", (host) => {
  expect(gapsIn(bundleOf(host), host)).toEqual([]);
});

test("every code of an envelope is answered to a client", () => {
  for (const { rules } of contracts) {
    const { failed = [], retry = [], missing = [], busy = [] } = rules.envelope ?? {};
    const answered = errorCases.filter(({ contract }) => contract.rules === rules).map(({ refusal }) => refusal);
    expect(answered).toEqual(expect.arrayContaining([...failed, ...retry, ...missing, ...busy]));
  }
});

describe("an answer that breaks a condition", () => {
  test.each(brokenAnswers)("$task.create.id $answer: $pointer $rule", ({ task, answer, body, pointer, rule }) => {
    const contract = loaded.find(({ rules }) => rules.host === task.host);
    const { responses, callback } = contract?.operations.find(({ id }) => id === task.create.id) ?? {};
    const content = answer === "callback" ? callback?.body : responses?.[answer]?.content;
    const check = contract?.checks?.answers.get(content?.schema as object);
    if (!check) throw new Error(`${task.title} has no such answer.`);
    expect(validate(check, body)).toContainEqual(expect.objectContaining({ pointer, rule }));
    for (const example of Object.values(content?.examples ?? {})) expect(validate(check, example)).toEqual([]);
  });
});

// What the test above would say if something had been added to the contract and to nothing else.
describe("an addition without a test is noticed", () => {
  type Node = { [key: string]: Node };
  const at = (document: OpenApiDocument, pointer: string) =>
    pointer.split(" ").reduce<Node>((node, key) => {
      const found = node[key] ?? node[Object.keys(node)[Number(key)] ?? ""];
      if (!found) throw new Error(`The bundle has no ${pointer}.`);
      return found;
    }, document as Node);
  const put = (document: OpenApiDocument, pointer: string, more: object) => {
    Object.assign(at(document, pointer), more);
  };
  const callback = "components callbacks TaskEnd 0 post requestBody content application/json examples";
  const luma = "paths /api/v1/luma/modify_video post";
  const lumaSchema = "components schemas LumaModifyVideoRequest";

  test.each<[what: string, gap: string, add: (document: OpenApiDocument) => void]>([
    [
      "an operation",
      "operation createAcme",
      (it) => put(it, "paths", { "/api/v1/acme": { post: { ...at(it, luma), operationId: "createAcme" } } }),
    ],
    [
      "a request example",
      "request example createLumaModifyVideo acme",
      (it) => put(it, `${luma} requestBody content application/json examples`, { acme: { value: {} } }),
    ],
    [
      "an answer example",
      "answer example createLumaModifyVideo 200 acme",
      (it) => put(it, `${luma} responses 200 content application/json examples`, { acme: { value: {} } }),
    ],
    [
      "an example of a shared error",
      "answer example getLumaModifyVideo 404 acme",
      (it) => put(it, "components responses NotFound content application/json examples", { acme: { value: {} } }),
    ],
    [
      "an example of the callback",
      "callback example createLumaModifyVideo acme",
      (it) => put(it, callback, { acme: { value: {} } }),
    ],
    [
      "an error status",
      "error createLumaModifyVideo 418",
      (it) => put(it, `${luma} responses`, { "418": at(it, `${luma} responses 404`) }),
    ],
    [
      "a field",
      "rule createLumaModifyVideo  /acme type",
      (it) => put(it, `${lumaSchema} properties`, { acme: { type: "string" } }),
    ],
    [
      "a forbidden field",
      "rule createLumaModifyVideo  /acme forbidden",
      (it) => put(it, `${lumaSchema} properties`, { acme: false }),
    ],
    [
      "a field that must be there",
      "rule createLumaModifyVideo  /watermark required",
      (it) => put(it, lumaSchema, { required: ["watermark"] }),
    ],
    [
      "a limit",
      "rule createLumaModifyVideo  /prompt maxLength",
      (it) => put(it, "components schemas Prompt", { maxLength: 9000 }),
    ],
    [
      "a limit of a kind that was never used before",
      "rule createRunwayAlephEditVideo  /seed multipleOf",
      (it) => put(it, "components schemas RunwayAlephEditVideoRequest properties seed", { multipleOf: 1 }),
    ],
    [
      "a condition",
      "condition request createLumaModifyVideo no mark without a callback",
      (it) =>
        put(it, lumaSchema, {
          if: { required: ["watermark"] },
          // biome-ignore lint/suspicious/noThenProperty: the keyword is called so
          then: { title: "no mark without a callback", required: ["callback_url"] },
        }),
    ],
    [
      "a condition of one variant",
      "condition request createHailuoImageToVideo /oneOf/0/dependentRequired/last_frame_image_url",
      (it) =>
        put(it, "components schemas Hailuo02ImageToVideoPro", {
          dependentRequired: { last_frame_image_url: ["prompt_optimizer"] },
        }),
    ],
    [
      "a condition of an answer",
      "condition answer createLumaModifyVideo /not",
      (it) => put(it, "components schemas TaskCreated", { not: { required: ["acme"] } }),
    ],
    [
      "a condition of an error",
      "condition answer createLumaModifyVideo /properties/error/not",
      (it) => put(it, "components schemas Error properties error", { not: { const: "acme" } }),
    ],
  ])("%s", (_, gap, add) => {
    const bundle = bundleOf("runapi");
    add(bundle);
    expect(gapsIn(bundle, "runapi")).toContain(gap);
  });

  test("a model", () => {
    const bundle = bundleOf("runapi");
    const union = at(bundle, "components schemas HailuoTextToVideoRequest") as unknown as { oneOf: Node[] };
    const variant = structuredClone(at(bundle, "components schemas Hailuo02TextToVideoPro"));
    variant.properties = { ...variant.properties, model: { const: "acme" as unknown as Node } } as Node;
    union.oneOf.push(variant);
    const gaps = gapsIn(bundle, "runapi");
    expect(gaps).toContain("model createHailuoTextToVideo acme");
    expect(gaps).toContain("rule createHailuoTextToVideo acme /prompt required");
  });
});
