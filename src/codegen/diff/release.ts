import type { Impact } from "./change.js";

export const CHANGELOG = "CHANGELOG.md";

export interface Release {
  /** Version at the ref; undefined when there was no package.json. */
  readonly before: string | undefined;
  readonly changelogBefore: string | undefined;
  readonly now: string;
  readonly changelog: string | undefined;
}

/** The headings of Keep a Changelog that can tell of a change of that weight. */
const WORDS: Readonly<Record<Impact, readonly string[]>> = {
  major: ["Changed", "Removed"],
  minor: ["Added", "Changed", "Deprecated", "Removed"],
  patch: ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"],
};

/** What is wrong with version and changelog for changes of this weight; nothing when they fit. */
export function releaseFaults(
  rating: Impact | undefined,
  { before, changelogBefore, now, changelog }: Release,
): string[] {
  if (rating === undefined) return [];
  const entry = entryOf(changelog, now);
  if (entry === undefined) return [`${CHANGELOG} has no entry for ${now}: write "## [${now}] - Unreleased".`];
  if (entry.sections.length === 0) return [`${CHANGELOG} says nothing under ${now}.`];
  if (before === undefined) return [];
  // What was not released yet then has no users who could be broken; its entry tells of all of it.
  const open = entryOf(changelogBefore, before)?.unreleased || (before === now && entry.unreleased);
  if (open && before === now) return [];

  const faults: string[] = [];
  const needed = open ? before : bumped(before, rating);
  if (compare(now, needed) < 0) {
    const reason = `the ${rating} changes above need at least ${needed}`;
    faults.push(`package.json says ${now}, and ${before} has been released: ${reason}.`);
  }
  if (!open && !entry.sections.some((it) => WORDS[rating].includes(it))) {
    const words = WORDS[rating].map((it) => `"### ${it}"`).join(" or ");
    faults.push(`${CHANGELOG} tells of no ${rating} change under ${now}: write it under ${words}.`);
  }
  return faults;
}

/** The least version that says so. Below 1.0.0 as npm's caret reads it: another minor number is what may break. */
export function bumped(version: string, impact: Impact): string {
  const [major, minor, patch] = numbers(version);
  if (major === 0) return impact === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (impact === "major") return `${major + 1}.0.0`;
  return impact === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

interface Entry {
  readonly unreleased: boolean;
  /** Headings with at least one line below them. */
  readonly sections: readonly string[];
}

function entryOf(changelog: string | undefined, version: string): Entry | undefined {
  const entries = (changelog ?? "").split(/^## /m).slice(1);
  const text = entries.find((it) => it.startsWith(`[${version}]`) || new RegExp(`^v?${escaped(version)}\\b`).test(it));
  if (text === undefined) return undefined;
  const sections = text
    .split(/^### /m)
    .slice(1)
    .filter((it) => /^[-*] \S/m.test(it))
    .map((it) => it.slice(0, it.indexOf("\n")).trim());
  return { unreleased: /unreleased/i.test(text.slice(0, text.indexOf("\n"))), sections };
}

function numbers(version: string): [number, number, number] {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version) ?? [];
  if (patch === undefined) throw new Error(`package.json: "${version}" is no version`);
  return [Number(major), Number(minor), Number(patch)];
}

function compare(one: string, other: string): number {
  const [a, b] = [numbers(one), numbers(other)];
  const at = a.findIndex((it, index) => it !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

function escaped(text: string): string {
  return text.replaceAll(/[.+*?^$()[\]{}|\\]/g, "\\$&");
}
