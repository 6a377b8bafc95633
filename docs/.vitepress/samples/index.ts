import { commandLine } from "./command-line.js";
import { curl } from "./curl.js";
import { python } from "./python.js";
import type { Call, Sample } from "./sample.js";
import { typescript } from "./typescript.js";

export type { Call, Sample } from "./sample.js";

/** The same call in every language that the documentation shows. */
export function samplesOf(call: Call): Sample[] {
  return [typescript(call), commandLine(call), curl(call), python(call)];
}
