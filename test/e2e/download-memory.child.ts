// Downloads a file in a process of its own that runs with --expose-gc, and tells how much memory it held on the way.
import { download } from "../../src/download/index.js";

const [url = "", path = ""] = process.argv.slice(2);
const EVERY_BYTES = 32 * 2 ** 20;

/** Sweeping may lag behind the collector, so that only the least of many samples shows what is really held. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const before = held();
const samples: number[] = [];
let next = EVERY_BYTES;
const onProgress = ({ bytes }: { bytes: number }) => {
  if (bytes < next) return;
  next += EVERY_BYTES;
  samples.push(held() - before);
};
const { bytes } = await download(url, path, { onProgress, allowPrivate: true, check: false });
process.send?.({ bytes, heldBytes: Math.min(...samples.slice(samples.length / 2)) });
