import { mediaPath } from "../media/serve.js";
import { isManual } from "../state/clock.js";
import type { Session } from "../state/session/session.js";
import type { Sessions } from "../state/session/sessions.js";
import type { TaskView } from "../state/tasks.js";

/** Entries shown of each list, the newest. */
const SHOWN = 100;

/** Everything that the status page shows, in one answer. */
export function summaryOf({ view, services }: Session, sessions: Sessions) {
  const { tasks, requests, callbacks, conformance, clock } = view;
  return {
    session: view.name,
    url: view.url,
    seed: view.seed,
    sessions: sessions.names(),
    clock: { now: clock.now(), manual: isManual(clock) },
    scenarios: Object.keys(services.scenarios),
    faults: view.faults.list(),
    counts: { tasks: tasks.length, requests: requests.length, callbacks: callbacks.length },
    conformance: { ...conformance, problems: conformance.problems.slice(-SHOWN) },
    tasks: tasks.slice(-SHOWN).map(({ body: _, ...it }) => ({ ...it, ...resultOf(it, view.url) })),
    requests: requests.slice(-SHOWN),
    callbacks: callbacks.slice(-SHOWN).map(({ body: _, headers: __, ...it }) => it),
  };
}

/** Any file of a task's will do: all show the same picture. */
function resultOf({ id, meaning, expired }: Pick<TaskView, "id" | "meaning" | "expired">, url: string) {
  return meaning === "succeeded" && !expired ? { result: url + mediaPath(`${id}-1`, "mp4") } : {};
}
