import { ConfigurationError } from "taskreel";
import { describe as describeKie } from "taskreel/kie";
import { describe as describeRunapi } from "taskreel/runapi";
import { expect, it } from "vitest";
import { facts } from "../../../generated/runapi/facts.js";
import { rules } from "../../../generated/runapi/tasks.js";
import { rulesFor } from "../../../src/client/rules.js";
import { LUMA, MODIFY } from "../../setup/virtual-host.js";

it.each(Object.keys(rules.operations) as (keyof typeof rules.operations & typeof LUMA)[])(
  "%s is described as its contract has it, in JSON",
  (path) => {
    const { life, typical, maxWait } = rules.operations[path] ?? {};
    const told = describeRunapi(path);
    expect(told).toMatchObject({ host: "runapi", path, maxWaitSeconds: maxWait });
    // Nobody asks for what comes with the answer.
    expect(told.typicalSeconds).toEqual(life === "sync" ? undefined : typical);
    if (life === "sync") expect(told.estimated).toBeUndefined();
    const { results } = rulesFor(rules, rules.operations[path] ?? {});
    expect(told).toMatchObject({ idempotent: rules.operations[path]?.life !== "sync", results, ...facts[path] });
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  },
);

it("says what a purchase costs and how long its results are kept", () => {
  expect(describeRunapi(LUMA)).toMatchObject({ retentionSeconds: 604_800, prices: { currency: "USD" } });
});

it("says that a host has no keys", () => {
  expect(describeKie(MODIFY).idempotent).toBe(false);
});

it.each([
  ["/nowhere", /nearest: (\/[\w/]+, ){2}\/[\w/]+$/],
  ["/api/v1/luma/modify-video", /nearest: \/api\/v1\/luma\/modify_video, /],
  ["/luma/modify_video", /nearest: \/api\/v1\/luma\/modify_video, /],
  ["/api/v1/luma/modify_vidoe/", /nearest: \/api\/v1\/luma\/modify_video, /],
  ["KLING/extend", /nearest: \/api\/v1\/kling\/extend_video, /],
  ["x/".repeat(1e6), /nearest: /],
  [undefined, /nearest: /],
])("knows no other path, and names the three nearest: %#", (path, message) => {
  const describing = () => describeRunapi(path as typeof LUMA);
  expect(describing).toThrow(ConfigurationError);
  expect(describing).toThrow(message);
});
