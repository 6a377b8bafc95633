import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";
import { hostsIn } from "../../src/contract/hosts.js";
import { root } from "../setup/repository.js";

const child = spawn(process.execPath, ["--import", "tsx", "test/prism/run.ts", "--port", "0"], {
  cwd: root,
  stdio: ["ignore", "pipe", "inherit"],
});
afterAll(() => child.kill("SIGKILL"));

test("npm run mock:prism says where each host is, answers there and ends with Ctrl-C", async () => {
  const hosts = hostsIn(join(root, "generated"));
  const urls = new Map<string, string>();
  for await (const line of createInterface({ input: child.stdout })) {
    const [, host = "", url = ""] = /^(\w+): (http:\/\/127\.0\.0\.1:\d+);/.exec(line) ?? [];
    urls.set(host, url);
    if (urls.size === hosts.length) break;
  }
  expect([...urls.keys()].sort()).toEqual(hosts.sort());

  const answer = await fetch(`${urls.get("runapi")}/api/v1/luma/modify_video/any`, {
    headers: { authorization: "Bearer any", prefer: "code=200, example=completed" },
  });
  expect(await answer.json()).toMatchObject({ status: "completed" });

  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
});
