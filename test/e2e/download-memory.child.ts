// Downloads a file in a process of its own that runs with --expose-gc, and tells how much memory it held on the way.
import { download } from "../../src/download/index.js";

const [url = "", path = ""] = process.argv.slice(2);
const EVERY_BYTES = 32 * 2 ** 20;

/** Without what the collector has not come to yet: how much of that there is says nothing about the download. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const before = held();
const rssBefore = process.memoryUsage.rss();
let [most, mostRss, next] = [0, 0, EVERY_BYTES];
const onProgress = ({ bytes }: { bytes: number }) => {
  if (bytes < next) return;
  next += EVERY_BYTES;
  mostRss = Math.max(mostRss, process.memoryUsage.rss());
  most = Math.max(most, held());
};
const { bytes } = await download(url, path, { onProgress });
process.send?.({ bytes, heldBytes: most - before, rssBytes: mostRss - rssBefore });
