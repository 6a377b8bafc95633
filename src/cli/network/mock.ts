import { CONTROL_PATH, MOCK_HEADER } from "../../client/kernel/sign.js";
import { isPublic } from "../../download/public.js";
import { fetchFile } from "./fetch.js";

const PATIENCE_MS = 3000;

/**
 * Whether a server is a mock, where nobody pays: it calls itself one, and it stands on this machine or in a network of ours.
 * Neither is enough alone. Anybody can send the sign, which is no secret, and a proxy on this machine may lead to a host that
 * charges. Asked without a key, and of no public host.
 */
export async function isMock(server: string): Promise<boolean> {
  if (isPublic(new URL(server).hostname)) return false;
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
