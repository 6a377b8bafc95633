import { writeFile } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { runEndpoint } from "../../../src/cli/command/run.js";
import { temporaryFolder } from "../../setup/repository.js";

const HAILUO = ["runapi", "hailuo/text_to_video"];
const PRO = ["--model", "hailuo-02-text-to-video-pro"];

/** What `taskreel submit` says of a request that is never sent, with these bodies as `--input`. */
async function refused(args: readonly string[], bodies?: unknown): Promise<string> {
  const written: string[] = [];
  const stderr = vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  try {
    await using folder = await temporaryFolder();
    const file = `${folder.path}/in.json`;
    await writeFile(file, JSON.stringify(bodies ?? {}));
    expect(await runEndpoint("submit", [...args, ...(bodies === undefined ? [] : ["-i", file])])).toBe(2);
  } finally {
    stderr.mockRestore();
  }
  return written.join("");
}

test("words that no flag takes are named", async () => {
  const said = await refused([...HAILUO, ...PRO, "--prompt", "Fog", "over", "the sea"]);
  expect(said).toBe('taskreel: No flag takes "over" "the sea". Nothing was sent: quote a text of several words.\n');
});

test("of several requests the wrong one is named by its number", async () => {
  const [heading, ...lines] = (await refused([...HAILUO, ...PRO], [{ prompt: "A" }, { promt: "B" }])).split("\n");
  expect(heading).toMatch(/^taskreel: Request 2 of 2: runapi hailuo\/text_to_video does not take this/);
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}promt .*\(did you mean prompt\?\)$/));
  expect(await refused([...HAILUO, ...PRO, "--prompt", "A"], [{}, { seed: {} }])).toContain("Request 2 of 2: ");
  expect(await refused([...HAILUO, ...PRO], [{ prompt: "A" }, 7])).toContain("number 2 of 2 is none");
});

test("of a source that is missing every kind is named, by its flag", async () => {
  const said = await refused(["runapi", "suno/extend_music", "--parameter-mode", "source", "--model", "suno-v5"]);
  expect(said.split("\n")[1]).toBe(
    "  --upload-url is required, or in its place --task-id or --audio-id or --audio-url, since there is no other source",
  );
});

test("a single request has no number", async () => {
  const said = await refused([...HAILUO, ...PRO], { promt: "A" });
  expect(said).toMatch(/^taskreel: runapi hailuo/);
});

test("a value that its field does not take gets the nearest that it does", async () => {
  const said = await refused([...HAILUO, "--model", "hailuo-02-text-to-video-por", "--prompt", "A"]);
  expect(said).toContain("(did you mean hailuo-02-text-to-video-pro?)");
  expect(await refused([...HAILUO, "--model", "zzz", "--prompt", "A"])).not.toContain("did you mean");
});
