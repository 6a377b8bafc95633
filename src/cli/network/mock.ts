import { CONTROL_PATH, MOCK_HEADER } from "../../client/kernel/sign.js";
import { fetchFile } from "./fetch.js";

const PATIENCE_MS = 3000;

/**
 * Whether a server calls itself a mock, where nobody pays. Asked without a key. Its address says nothing: a proxy on this
 * machine may lead to a host that charges.
 */
export async function isMock(server: string): Promise<boolean> {
  // What has failed by itself must not be aborted any more: nobody listens to its stream.
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE_MS);
  try {
    const init = { redirect: "manual", signal: controller.signal } as const;
    const { headers, body } = await fetchFile(`${server}${CONTROL_PATH}`, init);
    void body?.cancel().catch(() => {});
    return headers.has(MOCK_HEADER);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
