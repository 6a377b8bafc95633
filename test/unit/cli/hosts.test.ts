import { expect, test } from "vitest";
import { contractOf } from "../../../src/cli/flags/endpoints.js";

test.each([
  ["runapy", '"runapy" (did you mean runapi?); there are runapi, kie'],
  ["luma/modify_video", "(did you mean runapi luma/modify_video?)"],
  ["modify/generate", "(did you mean kie modify/generate?)"],
  ["Kling", "(that is a service of runapi and kie)"],
  ["suno", "(that is a service of runapi)"],
  ["elsewhere", 'There is no host "elsewhere"; there are runapi, kie'],
])("in the place of a host %s is told what it is", async (word, says) => {
  await expect(contractOf(word)).rejects.toThrow(says);
});
