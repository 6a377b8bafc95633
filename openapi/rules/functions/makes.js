// x-makes says what a request's result is, for a status operation that serves several kinds.

import { fault } from "./fault.js";

const KINDS = ["video", "audio", "image"];

export default function makes(value, _options, { path }) {
  if (KINDS.includes(value)) return [];
  return [fault(path, `x-makes is ${JSON.stringify(value)}`, `write one of ${KINDS.join(", ")}`)];
}
