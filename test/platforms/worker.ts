import { type Plan, probe } from "./probe.js";

/** For workers: the plan is a request's body, the report the answer. */
export default {
  fetch: async (request: Request) => Response.json(await probe((await request.json()) as Plan)),
};
