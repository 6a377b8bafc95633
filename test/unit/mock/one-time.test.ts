import { startMockServer } from "taskreel/mock";
import { expect, it } from "vitest";
import { plainContract } from "./contracts.js";

it.each([0, 1, 2, 3, 5, 8, 11])(
  "a request is answered by one reading of the clock: a life of %i ms",
  async (duration) => {
    // A clock that moves with every look at it: whoever looks twice sees two states of the task.
    let time = 0;
    const clock = { now: () => time++ };
    const mock = await startMockServer({ contracts: [plainContract()], clock, duration });
    try {
      const [create] = plainContract().operations.filter((it) => it.role === "create");
      const body = JSON.stringify(Object.values(create?.body?.examples ?? {})[0]);
      const headers = { authorization: "Bearer key", "content-type": "application/json" };
      const made = await fetch(mock.url + create?.path, { method: "POST", headers, body });
      expect(made.status).toBe(200);
      const id = mock.tasks[0]?.id as string;
      for (let poll = 0; poll < 6; poll++) {
        const url = mock.url + (create?.task?.status.replace("{id}", id) ?? "");
        expect((await fetch(url, { headers })).status).toBe(200);
      }
      mock.assertConforming();
    } finally {
      await mock.close();
    }
  },
);
