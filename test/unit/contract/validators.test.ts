import { ContractViolationError, type HostValidators, validators as runapi } from "taskreel/runapi/validators";
import { describe, expect, it } from "vitest";
import { propertiesIn } from "../../../src/contract/model/schema.js";
import { violations } from "../../contract/counterexamples.js";
import { tagOf } from "../../contract/duties.js";
import { contracts, type OrderCase, taskCases } from "../../contract/support.js";

const hosts = new Map(
  await Promise.all(
    contracts.map(async ({ rules: { host } }) => {
      const entry = await import(new URL(`../../../generated/${host}/validators/index.ts`, import.meta.url).href);
      return [host, entry.validators as HostValidators] as const;
    }),
  ),
);
const of = (task: OrderCase) => hosts.get(task.host) as HostValidators;
const LUMA = "/api/v1/luma/modify_video";
const LUMA_STATUS = "/api/v1/luma/modify_video/{id}";

/** Every model of every create operation whose models have rules of their own, with an example body of it. */
const models = taskCases.flatMap((task) => {
  const { create } = task;
  const tag = tagOf(create.body?.schema) ?? "model";
  // Models that all take the same are values of a field like any other.
  if (propertiesIn(create.body?.schema, tag).some((it) => Object.hasOwn(it as object, "enum"))) return [];
  const bodies = Object.values(create.body?.examples ?? {}) as Record<string, unknown>[];
  const values = [...new Set(bodies.map((it) => it[tag]))].filter((it) => it !== undefined);
  const schema = create.body?.schema as Shape & { readonly oneOf?: readonly Shape[] };
  const needed = [schema, ...(schema.oneOf ?? [])].some((it) => it.required?.includes(tag));
  return values.map((model) => ({
    task,
    tag,
    model: String(model),
    needed,
    body: bodies.find((it) => it[tag] === model) as object,
    all: values,
    title: `${create.id} ${model}`,
  }));
});

interface Shape {
  readonly required?: readonly string[];
}

/** The body with a number where it has a text: at its top, or in an object there. */
function withNumber(body: object, tag: string): { pointer: string; changed: object } {
  const isText = ([name, value]: [string, unknown]) => name !== tag && typeof value === "string";
  const [text] = Object.entries(body).find(isText) ?? [];
  if (text !== undefined) return { pointer: `/${text}`, changed: { ...body, [text]: 7 } };
  const [inner = "", fields] = Object.entries(body).find(([, it]) => typeof it === "object") ?? [];
  const { pointer, changed } = withNumber(fields, "");
  return { pointer: `/${inner}${pointer}`, changed: { ...body, [inner]: changed } };
}

const caught = (run: () => void): ContractViolationError => {
  try {
    run();
  } catch (error) {
    if (error instanceof ContractViolationError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};
const assert = (it: HostValidators) => it.asserting("both", it.host);

describe("a request", () => {
  it.each(taskCases)("of $title conforms as the examples have it", (task) => {
    for (const body of Object.values(task.create.body?.examples ?? {})) {
      expect(of(task).request(task.create.path, body)).toEqual([]);
    }
  });

  it.each(violations)("breaks $title, told of the model that was meant", ({ task, body, pointer, rule, variant }) => {
    const found = of(task).request(task.create.path, body);
    expect(found).toContainEqual(expect.objectContaining({ in: "body", pointer, rule }));
    for (const it of found) {
      expect(it.model ?? "").toBe(variant || (it.model ?? ""));
      expect(["oneOf", "anyOf", "allOf", "if"]).not.toContain(it.rule);
    }
  });
});

describe.each(models)("$title", ({ task, tag, model, needed, body, all }) => {
  const judge = (changed: object) => of(task).request(task.create.path, changed);

  it("is judged by its own rules alone", () => {
    const { pointer: text, changed } = withNumber(body, tag);
    const found = judge({ ...changed, bogus: 1 });
    expect(found.map(({ pointer, rule, type }) => ({ pointer, rule, type }))).toEqual(
      expect.arrayContaining([
        { pointer: "/bogus", rule: "additionalProperties", type: "number" },
        { pointer: text, rule: "type", type: "number" },
      ]),
    );
    expect([...new Set(found.map((it) => it.pointer))].sort()).toEqual(["/bogus", text]);
    for (const it of found) expect(needed ? [model] : [model, undefined]).toContain(it.model);
  });

  it("is named when the model is unknown", () => {
    const found = judge({ ...body, [tag]: "sora-9" });
    expect(found).toHaveLength(1);
    const [{ pointer, message = "", type, model: judged } = {}] = found;
    expect({ pointer, type, judged }).toEqual({ pointer: `/${tag}`, type: "string", judged: undefined });
    const told = all.filter((it) => message.includes(`"${it}"`));
    expect(told.length).toBe(all.length > 12 ? 5 : all.length);
    if (told.length < all.length) expect(message).toContain(`and ${all.length - told.length} more`);
    expect(message.length).toBeLessThan(400);
    expect(message).not.toContain("sora-9");
  });

  it("is told when it was nearly written", () => {
    const [{ message = "" } = {}] = judge({ ...body, [tag]: `${model}s` });
    expect(message).toContain(model);
  });

  it.skipIf(needed)("may be left out", () => {
    const { [tag]: _, ...rest } = body as Record<string, unknown>;
    expect(judge(rest)).toEqual([]);
  });

  it.runIf(needed)("is required", () => {
    const { [tag]: _, ...rest } = body as Record<string, unknown>;
    const found = judge(rest);
    expect(found).toMatchObject([{ pointer: `/${tag}`, rule: "required", type: "undefined" }]);
    expect(found[0]).not.toHaveProperty("model");
    expect(found[0]?.message).toContain("is required");
  });
});

describe("an answer", () => {
  const cases = taskCases.flatMap((task) => [task.create, task.status].map((operation) => ({ task, operation })));

  it.each(cases)("of $operation.id conforms as the examples have it", ({ task, operation }) => {
    let judged = 0;
    for (const [status, { content }] of Object.entries(operation.responses)) {
      for (const body of Object.values(content?.examples ?? {})) {
        expect(of(task).response(operation.method, operation.path, Number(status), body)).toEqual([]);
        judged++;
      }
    }
    expect(judged).toBeGreaterThan(0);
  });

  it("is told of in terms of an answer", () => {
    const found = runapi.response("get", `${LUMA_STATUS}?x=1`, 200, { id: "t1", status: "completed", videos: [null] });
    expect(found).toMatchObject([{ in: "body", pointer: "/videos/0", field: "videos.0", rule: "type", type: "null" }]);
    expect(JSON.stringify(found)).not.toContain("request");
  });

  it("with an undocumented status is a violation", () => {
    expect(runapi.response("POST", LUMA, 202, {})).toMatchObject([{ in: "status", rule: "status", type: "number" }]);
    const error = caught(() => assert(runapi).response?.("POST", LUMA, 202, {}));
    expect(error.message).toBe(
      "An answer breaks the contract of createLumaModifyVideo: HTTP 202 with a JSON body is not documented. The task goes on",
    );
  });

  it("that is no JSON is a violation", () => {
    expect(runapi.response("POST", LUMA, 200, "<html>")).toMatchObject([{ pointer: "", rule: "type", type: "string" }]);
  });

  it("of a hundred thousand faults is refused before they are listed", () => {
    const videos = Array.from({ length: 100_000 }, () => 1);
    expect(runapi.response("GET", LUMA_STATUS, 200, { id: "t1", status: "completed", videos })).toMatchObject([
      { pointer: "", rule: "size", type: "object" },
    ]);
  });
});

describe("the error", () => {
  const broken = { model: "luma-modify-video", prompt: "sk-secret", source_video_url: "sk-secret", watermark: 7 };

  it("tells the first violation in full and counts the others", () => {
    const error = caught(() => assert(runapi).request?.(LUMA, broken));
    expect(error).toMatchObject({
      name: "ContractViolationError",
      operation: "createLumaModifyVideo",
      model: "luma-modify-video",
      where: "request",
    });
    const [first] = error.violations;
    expect(error.message).toBe(
      `The request breaks the contract of createLumaModifyVideo for luma-modify-video: ${first?.field} ${first?.message} (${first?.rule}); it is of type string, and 2 more. Nothing was sent`.replace(
        " (pattern)",
        "",
      ),
    );
    expect(error.violations).toHaveLength(3);
  });

  it("holds no value", () => {
    const error = caught(() => assert(runapi).request?.(LUMA, broken));
    expect(`${JSON.stringify(error)} ${error.message} ${error.stack}`).not.toContain("sk-secret");
  });

  it("says nothing of the type of what is missing", () => {
    const error = caught(() =>
      assert(hosts.get("kie") as HostValidators).request?.("/api/v1/modify/generate", { prompt: "Fog" }),
    );
    expect(error.message).toBe(
      "The request breaks the contract of createModifyTask: videoUrl is required. Nothing was sent",
    );
    expect(error.model).toBeUndefined();
  });
});

describe("what is asked wrongly", () => {
  it.each([
    ["an unknown path", () => runapi.request("/api/v1/modify/generate", {})],
    ["an unknown method", () => runapi.response("PUT", LUMA, 200, {})],
    ["an id in place of its name", () => runapi.response("GET", `${LUMA}/t1`, 200, {})],
  ])("%s is an error that names what there is", (_, run) => {
    expect(run).toThrow(
      expect.objectContaining({ name: "ConfigurationError", message: expect.stringContaining(`POST ${LUMA}`) }),
    );
  });

  it("has no assertions but those that were asked for", () => {
    expect(Object.keys(runapi.asserting("request", "runapi"))).toEqual(["request"]);
    expect(Object.keys(runapi.asserting("response", "runapi"))).toEqual(["response"]);
    expect(() => runapi.asserting(true as never, "runapi")).toThrow('validate is "request"');
    expect(() => runapi.asserting("both", "kie")).toThrow("These are validators of runapi, not of kie");
  });
});
