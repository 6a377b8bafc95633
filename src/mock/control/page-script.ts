/** Reads the session's state once a second and shows it; texts only, never markup, come from there. */
export const SCRIPT = `
"use strict";
const $ = (id) => document.getElementById(id);
const base = () => { const name = $("session").value; return (name ? "/s/" + encodeURIComponent(name) : "") + "/__mock"; };
const WHAT = ["429","500","502","503","401","402","404","reset","close","stall-body","truncate","broken-json","html","empty","redirect","unknown-status","regress","foreign-id","not-yet"];
for (const it of WHAT) $("arm").what.append(new Option(/^\\d/.test(it) ? "HTTP " + it : it, it));

async function call(method, path, body) {
  const response = await fetch(base() + path, { method, headers: body === undefined ? {} : { "content-type": "application/json" }, body: body === undefined ? undefined : JSON.stringify(body) });
  const text = await response.text();
  const data = text ? JSON.parse(text) : undefined;
  if (!response.ok) throw new Error(data && data.error || response.status);
  return data;
}
const act = (run) => async (event) => {
  event && event.preventDefault && event.preventDefault();
  $("said").textContent = "";
  try { await run(event); } catch (error) { $("said").textContent = error.message; $("said").className = "no"; }
  await show();
};
const cell = (text, kind) => { const td = document.createElement("td"); td.textContent = text; if (kind) td.className = kind; return td; };
const idCell = (id) => { const td = cell(id.length > 13 ? id.slice(0, 8) + "…" : id, "code"); td.title = id; return td; };
const button = (text, run) => { const it = document.createElement("button"); it.textContent = text; it.onclick = act(run); return it; };
const time = (ms) => new Date(ms).toISOString().slice(11, 19);
// What has not changed stays in place: it keeps the focus, and a click that is under way.
function update(list, items) {
  items.forEach((it, n) => { const old = list.children[n]; if (!old) list.append(it); else if (!old.isEqualNode(it)) old.replaceWith(it); });
  while (list.children.length > items.length) list.lastElementChild.remove();
}
function fill(id, rows, columns) {
  if (rows.length) return update($(id), rows);
  const td = cell("nothing yet", "empty"); td.colSpan = columns;
  update($(id), [row(td)]);
}
const row = (...cells) => { const tr = document.createElement("tr"); tr.append(...cells); return tr; };
function life(task, now) {
  const td = document.createElement("td"), bar = document.createElement("progress");
  const end = task.endsAt;
  bar.max = 1;
  bar.value = task.meaning !== "pending" ? 1 : end === undefined ? 0 : Math.max(0, Math.min(1, (now - task.createdAt) / Math.max(1, end - task.createdAt)));
  bar.title = end === undefined ? "open end" : Math.round((end - task.createdAt) / 100) / 10 + " s";
  td.append(bar); return td;
}
function hands(task) {
  const td = document.createElement("td");
  if (task.meaning === "pending") for (const move of ["complete", "fail"]) td.append(button(move, () => call("POST", "/tasks/" + encodeURIComponent(task.id), { move })), " ");
  return td;
}
function options(select, names, label) {
  const keys = names.join();
  if (select.dataset.keys === keys) return;
  const value = select.value;
  select.replaceChildren(...names.map((it) => new Option(label(it), it)));
  select.value = names.includes(value) ? value : names[0];
  select.dataset.keys = keys;
}
async function show() {
  let state;
  try { state = await call("GET", "/state"); } catch (error) { $("link").textContent = "the server does not answer"; $("link").className = "no"; return; }
  $("link").textContent = "";
  options($("session"), ["", ...state.sessions], (it) => it || "(own)");
  options($("scenario"), ["choose", ...state.scenarios], (it) => it);
  $("clock").textContent = new Date(state.clock.now).toISOString().slice(0, 19).replace("T", " ") + (state.clock.manual ? " (stands still)" : "");
  $("manual").hidden = !state.clock.manual;
  $("seed").textContent = "seed " + state.seed;
  const broken = state.conformance.problems.length;
  $("conforming").textContent = broken ? broken + " answers broke the contract" : state.conformance.answers + " answers, all by the contract";
  $("conforming").className = broken ? "no" : "yes";
  $("conforming").title = state.conformance.problems.map((it) => it.operation + ": " + it.problems.join("; ")).join("\\n");
  for (const it of ["tasks", "requests", "callbacks"]) $("n-" + it).textContent = state.counts[it];
  fill("tasks", state.tasks.reverse().map((it) => row(idCell(it.id), cell(it.operation), life(it, state.clock.now), cell(it.status + (it.expired ? ", expired" : "") + (it.undelivered ? ", message undelivered" : ""), it.meaning), cell(it.polls), hands(it))), 6);
  fill("requests", state.requests.reverse().map((it) => row(cell(time(it.at)), cell(it.method + " " + it.path, "code"), cell(it.status || "none", it.status >= 200 && it.status < 400 ? "yes" : "no"), cell(it.fault || "", "no"))), 4);
  fill("callbacks", state.callbacks.reverse().map((it) => { const td = document.createElement("td"); td.append(button("send again", () => call("POST", "/callbacks/redeliver", { taskId: it.taskId }))); return row(cell(time(it.at)), idCell(it.taskId), cell(it.attempt), cell(it.outcome + (it.status ? " " + it.status : ""), it.outcome), cell(it.url), cell(it.error || ""), td); }), 7);
  update($("faults"), state.faults.map((it) => { const li = document.createElement("li"), code = document.createElement("code"); li.dataset.id = it.id; code.textContent = JSON.stringify(it.fault); li.append(code, " struck " + it.struck + (it.left === undefined ? "" : ", " + it.left + " left"), button("off", () => call("DELETE", "/faults/" + it.id))); return li; }));
}
$("arm").onsubmit = act(async () => {
  const { times, on, what } = $("arm");
  const kind = /^\\d/.test(what.value) ? { status: Number(what.value) } : { transport: what.value };
  await call("POST", "/faults", { ...kind, on: on.value, times: Number(times.value) });
});
$("clear").onclick = act(() => call("DELETE", "/faults"));
$("reset").onclick = act(() => call("POST", "/reset"));
$("second").onclick = act(() => call("POST", "/clock/advance", { ms: 1000 }));
$("minute").onclick = act(() => call("POST", "/clock/advance", { ms: 60000 }));
$("scenario").onchange = act(() => $("scenario").value === "choose" ? undefined : call("PUT", "/scenario", $("scenario").value));
$("session").onchange = act(() => {});
const own = /^\\/s\\/([^/]+)\\//.exec(location.pathname);
if (own) { const name = decodeURIComponent(own[1]); $("session").append(new Option(name, name)); $("session").value = name; }
(async function loop() { await show(); setTimeout(loop, 1000); })();
`;
