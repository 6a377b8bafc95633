import { expect, test } from "vitest";
import { CommandFault, EXIT } from "../../../src/cli/exit.js";
import { endpointCommand } from "../../../src/cli/flags/endpoint-command.js";
import { contractOf, endpointOf } from "../../../src/cli/flags/endpoints.js";
import { askRequest } from "../../../src/cli/guide/request.js";
import type { Prompts } from "../../../src/cli/terminal/prompts.js";
import { withChecks } from "../../../src/contract/load.js";

type Answer = string | boolean | readonly string[];

/** Answers in turn, each to the question that its pattern fits; `asked` has the choices that were offered. */
function scripted(script: readonly (readonly [RegExp, Answer])[]) {
  const left = [...script];
  const asked: { question: string; choices: string[] }[] = [];
  const complaints: string[] = [];
  const next = (question: string, choices: readonly { value: string }[] = []): unknown => {
    asked.push({ question, choices: choices.map((it) => it.value) });
    const [pattern, answer] = left.shift() ?? [/^$/, ""];
    expect(question).toMatch(pattern);
    if (answer === "^C") throw new CommandFault("Nothing was sent.", EXIT.interrupted);
    return answer;
  };
  const prompts: Prompts = {
    begin: () => {},
    choose: async (question, choices) => next(question, choices) as string,
    pick: async (question, choices) => next(question, choices) as string[],
    agree: async (question) => next(question) as boolean,
    write: async (question, { check }) => {
      for (;;) {
        const answer = next(question) as string;
        const fault = await check(answer);
        if (fault === undefined) return answer;
        complaints.push(fault);
      }
    },
    complain: (lines) => complaints.push(...lines),
    show: () => {},
  };
  return { prompts, asked, complaints, left };
}

async function ask(host: string, name: string, script: Parameters<typeof scripted>[0]) {
  const contract = await withChecks(await contractOf(host));
  const endpoint = endpointOf(contract, name);
  const { flags } = endpointCommand("run", endpoint);
  const talk = scripted(script);
  return { ...talk, request: await askRequest(endpoint, flags, talk.prompts) };
}

test("only what the chosen model takes is asked for, each answer judged at once", async () => {
  const { request, asked, complaints, left } = await ask("runapi", "hailuo/image_to_video", [
    [/^Which model/, "hailuo-2.3-image-to-video-pro"],
    [/^--prompt/, "x".repeat(6000)],
    [/^--prompt/, "--json"],
    [/^--first-frame-image-url/, "https://example.com/a.png"],
    [/^What else/, ["output_resolution", "enable_safety_checker"]],
    [/^--output-resolution/, "1080p"],
    [/^--enable-safety-checker/, false],
  ]);
  expect(left).toEqual([]);
  expect(complaints).toEqual([expect.stringContaining("--prompt")]);
  expect(asked.find((it) => it.question.startsWith("What else"))?.choices).not.toContain("last_frame_image_url");
  expect(request.body).toEqual({
    model: "hailuo-2.3-image-to-video-pro",
    prompt: "--json",
    first_frame_image_url: "https://example.com/a.png",
    output_resolution: "1080p",
    enable_safety_checker: false,
  });
});

test("an answer that another one forbids is asked for again", async () => {
  const { request, complaints, left } = await ask("runapi", "hailuo/image_to_video", [
    [/^Which model/, "hailuo-2.3-image-to-video-pro"],
    [/^--prompt/, "Fog"],
    [/^--first-frame-image-url/, "https://example.com/a.png"],
    [/^What else/, ["duration_seconds", "output_resolution"]],
    [/^--duration-seconds/, "10"],
    [/^--output-resolution/, "1080p"],
    [/^--duration-seconds/, "6"],
  ]);
  expect(left).toEqual([]);
  expect(complaints.join("\n")).toContain("--duration-seconds");
  expect(request.body).toMatchObject({ duration_seconds: 6, output_resolution: "1080p" });
});

test("what is optional may stay unsaid, and leaving is leaving", async () => {
  const { request } = await ask("runapi", "luma/modify_video", [
    [/^--prompt/, "Fog"],
    [/^--source-video-url/, "https://example.com/a.mp4"],
    [/^What else/, ["callback_url"]],
    [/^--callback-url/, ""],
  ]);
  expect(request.words).toEqual(["--prompt=Fog", "--source-video-url=https://example.com/a.mp4"]);
  await expect(ask("runapi", "luma/modify_video", [[/^--prompt/, "^C"]])).rejects.toMatchObject({ exitCode: 130 });
});

test("a model of a market, whose request is nested", async () => {
  const { request } = await ask("kie", "nano-banana-2", [
    [/^--prompt/, "Fog"],
    [/^What else/, []],
  ]);
  expect(request.body).toMatchObject({ model: "nano-banana-2", input: { prompt: "Fog" } });
});
