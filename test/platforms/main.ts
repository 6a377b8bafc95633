import { type Plan, probe } from "./probe.js";

/** For platforms that are programs: the plan is their argument, the report what they print. */
console.log(JSON.stringify(await probe(JSON.parse(process.argv[2] ?? "") as Plan)));
