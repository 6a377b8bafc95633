import { TRANSPORT_FAULTS } from "../../faults/fault.js";
import type { summaryOf } from "../summary.js";
import { byId, cell, element, fill, idCell, offer, row, say, update } from "./elements.js";

// Reads the session's state once a second and shows it.

type State = ReturnType<typeof summaryOf>;
type Task = State["tasks"][number];
type Delivery = State["callbacks"][number];

/** Answers of the contract that are asked for most. */
const STATUSES = ["429", "500", "502", "503", "401", "402", "404"];

const session = byId<HTMLSelectElement>("session");
const scenario = byId<HTMLSelectElement>("scenario");
const arm = byId<HTMLFormElement>("arm");

/** Where strangers reach the server too, its address comes with a token, which stays in this page. */
const token = /^#token=([\w-]+)$/.exec(location.hash)?.[1];

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const prefix = session.value === "" ? "" : `/s/${encodeURIComponent(session.value)}`;
  const response = await fetch(`${prefix}/__mock${path}`, {
    method,
    headers: {
      ...(token !== undefined && { "mock-token": token }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const data = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(data?.error || response.status);
  return data;
}

/** Does something when it is asked for, says why if that fails, and shows what has become of it. */
const act = (run: () => unknown) => async (event: Event) => {
  event.preventDefault();
  say("said", "");
  try {
    await run();
  } catch (error) {
    say("said", (error as Error).message, "no");
  }
  await show();
};

const button = (label: string, run: () => unknown) => element("button", { onclick: act(run) }, label);
const post = (path: string, body?: unknown) => call("POST", path, body);
const taskPath = ({ id }: Task) => `/tasks/${encodeURIComponent(id)}`;

async function show(): Promise<void> {
  let state: State;
  try {
    state = (await call("GET", "/state")) as State;
  } catch {
    say("link", "the server does not answer", "no");
    return;
  }
  say("link", "");
  showSession(state);
  for (const it of ["tasks", "requests", "callbacks"] as const) byId(`n-${it}`).textContent = String(state.counts[it]);
  fill("tasks", newestFirst(state.tasks).map(taskRow(state.clock.now)));
  fill("requests", newestFirst(state.requests).map(requestRow));
  fill("callbacks", newestFirst(state.callbacks).map(deliveryRow));
  update(byId("faults"), state.faults.map(faultItem));
}

function showSession({ sessions, scenarios, clock, seed, conformance }: State): void {
  offer(session, ["", ...sessions], (it) => it || "(own)");
  offer(scenario, ["choose", ...scenarios]);
  const now = new Date(clock.now).toISOString().slice(0, 19).replace("T", " ");
  byId("clock").textContent = now + (clock.manual ? " (stands still)" : "");
  byId("manual").hidden = !clock.manual;
  byId("seed").textContent = `seed ${seed}`;
  const { problems, answers } = conformance;
  if (problems.length > 0) say("conforming", `${problems.length} answers broke the contract`, "no");
  else say("conforming", `${answers} answers, all by the contract`, "yes");
  byId("conforming").title = problems.map((it) => `${it.operation}: ${it.problems.join("; ")}`).join("\n");
}

const taskRow = (now: number) => (task: Task) => {
  const { id, operation, status, meaning, polls, expired, undelivered } = task;
  const notes = `${expired ? ", expired" : ""}${undelivered ? ", message undelivered" : ""}`;
  const end = cell(status + notes, meaning);
  if (task.result !== undefined)
    end.append(" ", element("a", { href: task.result.replace(/^[a-z]+:\/\/[^/]+/, ""), target: "_blank" }, "result"));
  return row(idCell(id), cell(operation), life(task, now), end, cell(polls), hands(task));
};

function life({ meaning, createdAt, endsAt }: Task, now: number): HTMLTableCellElement {
  const spent = endsAt === undefined ? 0 : (now - createdAt) / Math.max(1, endsAt - createdAt);
  const value = meaning === "pending" ? Math.max(0, Math.min(1, spent)) : 1;
  const title = endsAt === undefined ? "open end" : `${Math.round((endsAt - createdAt) / 100) / 10} s`;
  return element("td", {}, element("progress", { max: 1, value, title }));
}

function hands(task: Task): HTMLTableCellElement {
  const moves = task.meaning === "pending" ? ["complete", "fail"] : [];
  const buttons = moves.map((move) => button(move, () => post(taskPath(task), { move })));
  return element("td", {}, ...buttons.flatMap((it) => [it, " "]));
}

/** Rows that are open stay so when they move down. */
const opened = new Set<string>();

function requestRow({ at, method, path, status, fault, reason }: State["requests"][number]): HTMLTableRowElement {
  const good = status >= 200 && status < 400;
  const request = cell("", "code");
  request.append(
    reason === undefined ? `${method} ${path}` : reasonOf(`${at} ${method} ${path}`, `${method} ${path}`, reason),
  );
  return row(cell(timeOf(at)), request, cell(status || "none", good ? "yes" : "no"), cell(fault, "no"));
}

function reasonOf(key: string, request: string, reason: string): HTMLDetailsElement {
  const details = element("details", { open: opened.has(key) }, element("summary", {}, request), reason);
  details.ontoggle = () => (details.open ? opened.add(key) : opened.delete(key));
  return details;
}

function deliveryRow({ at, taskId, attempt, outcome, status, url, error }: Delivery): HTMLTableRowElement {
  const again = element(
    "td",
    {},
    button("send again", () => post("/callbacks/redeliver", { taskId })),
  );
  const end = cell(outcome + (status ? ` ${status}` : ""), outcome);
  return row(cell(timeOf(at)), idCell(taskId), cell(attempt), end, cell(url), cell(error), again);
}

function faultItem({ id, fault, struck, left }: State["faults"][number]): HTMLLIElement {
  const item = element("li", {}, element("code", {}, JSON.stringify(fault)), ` struck ${struck}`);
  if (left !== undefined) item.append(`, ${left} left`);
  item.append(button("off", () => call("DELETE", `/faults/${id}`)));
  item.dataset.id = String(id);
  return item;
}

const timeOf = (ms: number) => new Date(ms).toISOString().slice(11, 19);
const newestFirst = <T>(list: readonly T[]): T[] => [...list].reverse();

const what = arm.elements.namedItem("what") as HTMLSelectElement;
what.append(...STATUSES.map((it) => new Option(`HTTP ${it}`, it)), ...TRANSPORT_FAULTS.map((it) => new Option(it, it)));
arm.onsubmit = act(() => {
  const { times, on } = Object.fromEntries(new FormData(arm));
  const kind = STATUSES.includes(what.value) ? { status: Number(what.value) } : { transport: what.value };
  return post("/faults", { ...kind, on, times: Number(times) });
});
byId("clear").onclick = act(() => call("DELETE", "/faults"));
byId("reset").onclick = act(() => post("/reset"));
byId("second").onclick = act(() => post("/clock/advance", { ms: 1000 }));
byId("minute").onclick = act(() => post("/clock/advance", { ms: 60_000 }));
scenario.onchange = act(() => scenario.value !== "choose" && call("PUT", "/scenario", scenario.value));
session.onchange = act(() => {});

const own = /^\/s\/([^/]+)\//.exec(location.pathname)?.[1];
if (own !== undefined) session.append(new Option(decodeURIComponent(own), decodeURIComponent(own), true, true));

async function loop(): Promise<void> {
  await show();
  setTimeout(loop, 1000);
}
void loop();
