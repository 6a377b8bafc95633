import { startMockServer } from "taskreel/mock";
import { expect, it } from "vitest";

const PATH = "/api/v1/luma/modify_video";
const BODY = { model: "luma-modify-video", prompt: "Fog", source_video_url: "https://example.com/a.mp4" };
const headers = { authorization: "Bearer key", "content-type": "application/json" };

it.each([...Array(40).keys()])(
  "a request is answered by one reading of the clock: a life of %i ms",
  async (duration) => {
    // A clock that moves with every look at it: whoever looks twice may see two states of the task.
    let time = 0;
    const mock = await startMockServer({ clock: { now: () => time++ }, duration });
    try {
      const made = await fetch(mock.url + PATH, { method: "POST", headers, body: JSON.stringify(BODY) });
      const { id } = (await made.json()) as { id: string };
      expect(made.status).toBe(200);
      for (let poll = 0; poll < 8; poll++) {
        const told = await fetch(`${mock.url}${PATH}/${id}`, { headers });
        const { status, videos } = (await told.json()) as { status: string; videos?: unknown[] };
        expect([told.status, videos !== undefined]).toEqual([200, status === "completed"]);
      }
      mock.assertConforming();
    } finally {
      await mock.close();
    }
  },
);
