import { describe, expect, it } from "vitest";
import type { Impact } from "../../../src/codegen/diff/change.js";
import { bumped, type Release, releaseFaults } from "../../../src/codegen/diff/release.js";

const entry = (version: string, ...sections: string[]) =>
  [`## [${version}]`, ...sections.map((it) => `\n### ${it}\n\n- Something.\n`)].join("\n");
const released = (version: string) => `# Changelog\n\n${entry(`${version}] - 2026-01-01 [`, "Added")}`;
const release = (before: string, now: string, ...sections: string[]): Release => ({
  before,
  changelogBefore: released(before),
  now,
  changelog: `# Changelog\n\n${now === before ? "" : entry(now, ...sections)}\n${released(before)}`,
});

describe("the version", () => {
  it.each<[string, Impact, string]>([
    ["0.3.4", "patch", "0.3.5"],
    ["0.3.4", "minor", "0.3.5"],
    ["0.3.4", "major", "0.4.0"],
    ["1.3.4", "patch", "1.3.5"],
    ["1.3.4", "minor", "1.4.0"],
    ["1.3.4", "major", "2.0.0"],
    ["2.0.0-beta.1", "minor", "2.1.0"],
  ])("%s and a %s change: %s", (version, impact, next) => {
    expect(bumped(version, impact)).toBe(next);
  });

  it.each<[string, string, Impact]>([
    ["0.1.0", "0.2.0", "major"],
    ["0.1.0", "1.0.0", "major"],
    ["0.1.0", "0.1.1", "minor"],
    ["1.0.9", "1.1.0", "minor"],
    ["1.0.9", "1.0.10", "patch"],
  ])("from %s to %s is enough for %s", (before, now, impact) => {
    expect(releaseFaults(impact, release(before, now, "Changed"))).toEqual([]);
  });

  it.each<[string, string, Impact, string]>([
    ["0.1.0", "0.1.0", "patch", "0.1.1"],
    ["0.1.0", "0.1.1", "major", "0.2.0"],
    ["1.2.0", "1.2.1", "minor", "1.3.0"],
    ["1.2.0", "1.9.0", "major", "2.0.0"],
    ["1.2.0", "1.1.9", "patch", "1.2.1"],
  ])("from %s to %s is too little for %s", (before, now, impact, needed) => {
    const faults = releaseFaults(impact, release(before, now, "Changed"));
    expect(faults).toContainEqual(expect.stringContaining(`at least ${needed}`));
  });
});

describe("the changelog", () => {
  it.each<[Impact, string, boolean]>([
    ["major", "Changed", true],
    ["major", "Removed", true],
    ["major", "Added", false],
    ["major", "Fixed", false],
    ["minor", "Added", true],
    ["minor", "Deprecated", true],
    ["minor", "Fixed", false],
    ["patch", "Fixed", true],
    ["patch", "Security", true],
    ["patch", "Miscellaneous", false],
  ])("%s changes under %s: %s", (impact, section, fits) => {
    const faults = releaseFaults(impact, release("0.1.0", "0.2.0", section));
    expect(faults).toEqual(fits ? [] : [expect.stringContaining(`tells of no ${impact} change under 0.2.0`)]);
  });

  it("must have an entry, with something in it", () => {
    const without = { ...release("0.1.0", "0.2.0"), changelog: released("0.1.0") };
    expect(releaseFaults("patch", without)).toEqual([expect.stringContaining("no entry for 0.2.0")]);
    expect(releaseFaults("patch", { ...without, changelog: undefined })).toHaveLength(1);
    const empty = "## [0.2.0] - Unreleased\n\n### Added\n\n### Fixed\n";
    expect(releaseFaults("patch", { ...without, changelog: empty })).toEqual([expect.stringContaining("says nothing")]);
  });

  it("takes 0.1.0 for no part of 0.1.01 or 10.1.0", () => {
    const near = {
      ...release("0.1.0", "0.2.0"),
      changelog: `${entry("0.2.01", "Added")}\n${entry("10.2.0", "Added")}`,
    };
    expect(releaseFaults("patch", near)).toEqual([expect.stringContaining("no entry for 0.2.0")]);
  });
});

describe("a version that is not out yet", () => {
  const open = "## [0.1.0] - Unreleased\n\n### Added\n\n- Everything.\n";

  it("owes nobody another number, whatever changes in it", () => {
    expect(releaseFaults("major", { before: "0.1.0", changelogBefore: open, now: "0.1.0", changelog: open })).toEqual(
      [],
    );
  });

  it("was not out at a commit before it had an entry either", () => {
    const first = { before: "0.1.0", changelogBefore: undefined, now: "0.1.0", changelog: open };
    expect(releaseFaults("major", first)).toEqual([]);
  });

  it("cannot become a lower one", () => {
    const lower = { before: "0.2.0", changelogBefore: open.replace("0.1.0", "0.2.0"), now: "0.1.0", changelog: open };
    expect(releaseFaults("patch", lower)).toEqual([expect.stringContaining("at least 0.2.0")]);
  });
});

it("nothing changed, nothing asked", () => {
  expect(
    releaseFaults(undefined, { before: "0.1.0", changelogBefore: undefined, now: "0.1.0", changelog: undefined }),
  ).toEqual([]);
});

it("there was no package yet", () => {
  const first = { before: undefined, changelogBefore: undefined, now: "0.1.0", changelog: entry("0.1.0", "Added") };
  expect(releaseFaults("minor", first)).toEqual([]);
});
