import { type Polled, pollOnce, type TaskCore } from "./core.js";
import { bounded } from "./kernel/delays.js";
import type { Interrupt } from "./kernel/timers.js";
import { Pending } from "./kernel/timers.js";
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
  const { clock, transport } = core.host;
  const { server } = transport;
  const until = clock.now() + limitMs;
  const turn = new Pending<boolean>(clock, interrupt, limitMs, (it) => it.resolve(false));
  turn.callOff = poller.enter(server, () => turn.resolve(true));
  if (!(await turn.promise)) return undefined;
  let pauseMs: number | undefined;
  try {
    const polled = await pollOnce(core, Math.min(timeoutMs, until - clock.now()), interrupt);
    if (polled.busy) pauseMs = bounded(1000, polled.pauseMs);
    return polled;
  } finally {
    poller.leave(server, pauseMs);
  }
}
