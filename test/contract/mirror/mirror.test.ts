import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { contractModels, differences, type Place, vendorModels } from "../../../src/codegen/diff/vendor.js";
import { accepts } from "../../../src/contract/check/validate.js";
import { checkedContracts } from "../../setup/contracts.js";
import type { RuledAction } from "./rules.js";
import { trialsOf } from "./verdicts.js";

// What hosts publish of their actions, put together apart from the contracts: test/fixtures/mirror/<host>-actions.json.
// Where the two differ, differences.yaml says why.

interface Mirror {
  readonly actions: Readonly<Record<string, RuledAction>>;
}
interface Listed {
  /** Path, model, field and keyword; `*` stands for anything. */
  readonly at: readonly string[];
  readonly why: string;
}

const folder = new URL("../../fixtures/mirror/", import.meta.url);
const mirrors = new Map<string, Mirror>(
  readdirSync(folder).map((it) => [
    it.replace("-actions.json", ""),
    JSON.parse(readFileSync(new URL(it, folder), "utf8")),
  ]),
);
const listed: Readonly<Record<string, readonly Listed[]>> = parse(
  readFileSync(new URL("differences.yaml", import.meta.url), "utf8"),
);
const contracts = (await checkedContracts()).filter(({ rules }) => mirrors.has(rules.host));

function fits({ at }: Listed, place: Place): boolean {
  return place.every((part, index) => {
    const escaped = (at[index] ?? "").replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${escaped}$`).test(part);
  });
}

/** Rules of the mirror that the compiled contract sees otherwise: what it refuses and should take, or the other way round. */
function otherVerdicts(host: string, path: string, action: RuledAction): Place[] {
  const contract = contracts.find(({ rules }) => rules.host === host);
  const create = contract?.operations.find((it) => it.task !== undefined && it.path === path);
  const check = contract?.checks?.requests.get(create?.body?.schema as object);
  if (check === undefined) throw new Error(`${path} has no compiled check`);
  return trialsOf(action).flatMap(({ model, field, what, accepted, refused }): Place[] => [
    ...(accepts(check, accepted) ? [] : [[path, model, field, `kept: ${what}`] as const]),
    ...(accepts(check, refused) ? [[path, model, field, what] as const] : []),
  ]);
}

describe.each(contracts)("$rules.host", ({ rules: { host }, operations }) => {
  const { actions } = mirrors.get(host) as Mirror;
  const ours = contractModels(operations);
  const both = Object.keys(ours).filter((it) => it in actions);
  const own = listed[host] ?? [];
  const found = new Map(
    both.map((path) => {
      const action = actions[path] as RuledAction;
      const fields = differences({ [path]: ours[path] ?? {} }, vendorModels({ actions: { [path]: action } }));
      return [path, [...fields, ...otherVerdicts(host, path, action)]] as const;
    }),
  );

  test("every action of the contract is in the mirror", () => {
    expect(Object.keys(ours).filter((it) => !(it in actions))).toEqual([]);
  });

  test.each(both)("%s: models, fields, limits and rules are the mirror's, apart from what is listed", (path) => {
    const unlisted = found.get(path)?.filter((place) => !own.some((it) => fits(it, place)));
    expect([...new Set(unlisted?.map((it) => it.join(" | ")))]).toEqual([]);
  });

  test("every difference that is listed is one, and has a reason", () => {
    const places = [...found.values()].flat();
    expect(own.filter((it) => !it.why || !places.some((place) => fits(it, place)))).toEqual([]);
  });

  const others = Object.keys(actions).length - both.length;
  if (others > 0) test.todo(`${others} actions of the mirror are not in the contract`);
});

describe("it would find", () => {
  const path = "/api/v1/hailuo/image_to_video";
  const action = mirrors.get("runapi")?.actions[path] as RuledAction;
  const runapi = contracts.find(({ rules }) => rules.host === "runapi");
  const ours = contractModels(runapi?.operations ?? [])[path] ?? {};
  const places = (changed: RuledAction) =>
    differences({ [path]: ours }, vendorModels({ actions: { [path]: changed } })).map((it) => it.join(" "));
  const field = (name: string) => action.fields.find((it) => it.name === name) as RuledAction["fields"][number];

  test("a model, a field, a limit, a list's item", () => {
    expect(places({ ...action, models: [...(action.models ?? []), "acme"] })).toContain(`${path} acme  `);
    expect(places({ ...action, fields: [...action.fields, { name: "seed", type: "integer" }] })).toContain(
      `${path} hailuo-02-image-to-video-pro seed `,
    );
    const shorter = action.fields.map((it) => (it.name === "prompt" ? { ...it, maxLength: 3 } : it));
    expect(places({ ...action, fields: shorter })).toContain(`${path} hailuo-2.3-image-to-video-pro prompt maxLength`);
    const list = { ...field("callback_url"), items: { type: "string" } };
    expect(places({ ...action, fields: [...action.fields, list] })).toContain(
      `${path} hailuo-02-image-to-video-pro callback_url[] `,
    );
  });

  test.each([
    [{ required: ["prompt_optimizer"] }, "prompt_optimizer | required"],
    [{ required_any: ["prompt_optimizer", "callback_url"] }, "callback_url | required_any"],
    [{ forbidden: ["callback_url"] }, "callback_url | forbidden"],
    [{ allowed: { output_resolution: ["512p"] } }, "output_resolution | allowed"],
    [{ contains: { prompt: "@" } }, "prompt | contains"],
    [{ lacks: { prompt: "fox" } }, "prompt | lacks"],
    [{ forbidden: ["first_frame_image_url"] }, "first_frame_image_url | kept: forbidden"],
  ])("a rule that the contract does not have: %j", (rule, expected) => {
    const when = { model: "hailuo-02-image-to-video-standard" };
    const verdicts = otherVerdicts("runapi", path, { ...action, rules: [{ when, ...rule }] });
    expect(verdicts.map((it) => it.slice(2).join(" | "))).toContain(expected);
  });
});
