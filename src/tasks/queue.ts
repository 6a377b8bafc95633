import type { Interrupt } from "../http/interrupt.js";
import { type Polled, pollOnce, type TaskCore } from "./core.js";
import type { Poller } from "./types.js";

/** Polls when the shared budget allows; undefined when that is not within `limitMs`. */
export async function pollInTurn(
  core: TaskCore,
  poller: Poller | undefined,
  limitMs: number,
  timeoutMs: number,
  interrupt: Interrupt,
): Promise<Polled | undefined> {
  if (!poller) return pollOnce(core, timeoutMs, interrupt);
  const { server } = core.host.transport;
  if (!(await turn(core, poller, server, limitMs, interrupt))) return undefined;
  let pauseMs: number | undefined;
  try {
    const polled = await pollOnce(core, timeoutMs, interrupt);
    if (polled.busy) pauseMs = polled.pauseMs ?? 1000;
    return polled;
  } finally {
    poller.leave(server, pauseMs);
  }
}

function turn(
  { host: { clock } }: TaskCore,
  poller: Poller,
  server: string,
  limitMs: number,
  interrupt: Interrupt,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clock.clearTimeout(timer);
      interrupt.cancel = undefined;
    };
    const timer = clock.setTimeout(
      () => {
        end();
        giveUp();
        resolve(false);
      },
      Math.min(limitMs, 2 ** 31 - 1),
    );
    interrupt.cancel = (error) => {
      end();
      giveUp();
      reject(error);
    };
    const giveUp = poller.enter(server, () => {
      end();
      resolve(true);
    });
  });
}
