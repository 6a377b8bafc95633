import { redocly } from "../redocly.js";
import type { Change, Impact, RedoclyChange } from "./change.js";
import { houseRating } from "./house.js";
import { differences, isWithin, lastOf } from "./pointers.js";

const IMPACTS: readonly Impact[] = ["patch", "minor", "major"];

/** The weightiest of the changes. */
export function worst(changes: readonly Pick<Change, "impact">[]): Impact | undefined {
  return IMPACTS.findLast((impact) => changes.some((it) => it.impact === impact));
}

function heavier(one: Impact, other: Impact): Impact {
  return IMPACTS.indexOf(one) > IMPACTS.indexOf(other) ? one : other;
}

/**
 * Every difference between two bundles with its rating. `redocly diff` finds and rates what OpenAPI knows. It looks into
 * no example and no extension, and knows nothing of the types that are made from a bundle: that is rated here.
 */
export async function compareBundles(
  files: { readonly base: string; readonly revision: string },
  base: unknown,
  revision: unknown,
): Promise<Change[]> {
  const reported = await redoclyDiff(files);
  const seen = reported.flatMap(placesOf);
  const unseen = differences(base, revision).filter(
    ({ pointer }) => !seen.some((it) => isWithin(pointer, it) || isWithin(it, pointer)),
  );
  const changes = [
    ...reported.map((it) => ({ ...it, raised: houseRating(it) })),
    ...unseen.map((it) => {
      const change = { ...it, path: it.pointer, typeName: "", impact: "patch", verdicts: [] } as const;
      return { ...change, raised: houseRating(change) };
    }),
  ].map((it) => ({
    impact: it.raised === undefined ? it.impact : heavier(it.impact, it.raised.impact),
    message: it.raised?.message ?? messageOf(it),
    path: it.path,
  }));
  return changes.sort((a, b) => IMPACTS.indexOf(b.impact) - IMPACTS.indexOf(a.impact));
}

/** On the side where a property is missing, Redocly points at what it is missing from. */
function placesOf({ base, revision, property }: RedoclyChange): string[] {
  return [base, revision].flatMap((it) => {
    if (it === undefined) return [];
    const whole = property === undefined || lastOf(it.pointer) === property;
    return [whole ? it.pointer : `${it.pointer}/${property}`];
  });
}

async function redoclyDiff(files: { readonly base: string; readonly revision: string }): Promise<RedoclyChange[]> {
  const { stdout } = await redocly(["diff", files.base, files.revision, "--format", "json", "--fail-on", "none"]);
  return JSON.parse(stdout).changes;
}

function messageOf({ kind, path, property, verdicts }: Omit<RedoclyChange, "impact">): string {
  const said = verdicts.map((it) => it.message).join(" ");
  if (said !== "") return said;
  return property === undefined
    ? `\`${lastOf(path)}\` was ${kind}.`
    : `\`${property}\` of \`${lastOf(path)}\` was ${kind}.`;
}
