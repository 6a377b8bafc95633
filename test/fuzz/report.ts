import type fc from "fast-check";

/** A huge value is told by its beginning and its length. */
const LONGEST = 600;

/** What to print of a disagreement: the smallest value that shows it, what was said, and how to see it again. */
export function reportOf(name: string, { seed, counterexample, counterexamplePath, errorInstance }: Failed): string {
  const [value] = counterexample ?? [];
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
  return `${name}: ${errorInstance instanceof Error ? errorInstance.message : errorInstance}
  value: ${shown}
Again: npm run fuzz -- --seed ${seed} --subject '${name}' --path ${counterexamplePath}`;
}

type Failed = Pick<fc.RunDetails<[unknown]>, "seed" | "counterexample" | "counterexamplePath" | "errorInstance">;
