import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const fixtures = new URL("../fixtures/", import.meta.url);

const PATHS = `  /api/v1/zephyr/text_to_video:
    $ref: paths/zephyr_text_to_video.yaml
  /api/v1/zephyr/text_to_video/{id}:
    $ref: paths/zephyr_text_to_video_{id}.yaml
`;
const TAG = `  - name: Zephyr
    description: Zephyr. Makes a clip from a text.
`;

/** What the sources say of it, for the mirror. */
const ACTION = {
  "/api/v1/zephyr/text_to_video": {
    models: ["zephyr-2.5"],
    fields: [
      { name: "model", type: "string", required: true },
      { name: "prompt", type: "string", required: true },
      { name: "duration_seconds", type: "integer", enum: [5, 10] },
      { name: "callback_url", type: "string", format: "uri" },
    ],
  },
};

/** What a maintainer writes for a service that RunAPI might add, and for a host that there might be; not a line more. */
export async function addEndpointAndHost(repository: string): Promise<void> {
  const runapi = join(repository, "openapi/runapi");
  await cp(new URL("added-endpoint/", fixtures), runapi, { recursive: true });
  await cp(new URL("added-host/", fixtures), join(repository, "openapi/reels"), { recursive: true });
  const index = join(runapi, "openapi.yaml");
  const text = await readFile(index, "utf8");
  const added = text.replace("\nwebhooks:\n", `\n${PATHS}webhooks:\n`).replace("\npaths:\n", `\n${TAG}paths:\n`);
  await writeFile(index, added);
  const mirror = join(repository, "test/fixtures/mirror/runapi-actions.json");
  const published = JSON.parse(await readFile(mirror, "utf8"));
  await writeFile(mirror, JSON.stringify({ ...published, actions: { ...published.actions, ...ACTION } }));
}
