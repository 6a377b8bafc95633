import { isFileKind } from "../../client/rules.js";
import { endingFor, mediaPath } from "../media/serve.js";
import { isManual } from "../state/clock.js";
import type { Session } from "../state/session/session.js";
import type { Sessions } from "../state/session/sessions.js";
import type { Task } from "../state/store.js";
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
    tasks: tasks
      .slice(-SHOWN)
      .map(({ body: _, ...it }) => ({ ...it, ...resultOf(it, services.store.get(it.id), view.url) })),
    requests: requests.slice(-SHOWN),
    callbacks: callbacks.slice(-SHOWN).map(({ body: _, headers: __, ...it }) => it),
  };
}

/** Any file of a task's will do: all of a kind show the same. */
function resultOf({ id, meaning, expired }: Omit<TaskView, "body">, task: Task | undefined, url: string) {
  const first = task?.contract.rules.results.find(({ kind }) => isFileKind(kind));
  if (meaning !== "succeeded" || expired || !first) return {};
  return { result: url + mediaPath(`${id}-1`, endingFor("", first.kind, [])) };
}
