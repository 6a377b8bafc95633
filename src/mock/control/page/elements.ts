/** What the status page is made of. Texts only, never markup: they come from strangers. */

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(...children);
  return made;
}

export const cell = (text: unknown, className = "") =>
  element("td", { ...(className && { className }) }, String(text ?? ""));

export const row = (...cells: HTMLTableCellElement[]) => element("tr", {}, ...cells);

/** An id in short; whole where the pointer rests. */
export function idCell(id: string): HTMLTableCellElement {
  return Object.assign(cell(id.length > 13 ? `${id.slice(0, 8)}…` : id, "code"), { title: id });
}

/** The element of that id in status.html. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

export function say(id: string, text: string, className = ""): void {
  Object.assign(byId(id), { textContent: text, className });
}

/** What has not changed stays in place: it keeps the focus, and a click that is under way. */
export function update(list: HTMLElement, items: readonly HTMLElement[]): void {
  items.forEach((it, index) => {
    const old = list.children[index];
    if (old === undefined) list.append(it);
    else if (!old.isEqualNode(it)) old.replaceWith(it);
  });
  while (list.children.length > items.length) list.lastElementChild?.remove();
}

/** The rows of a table, or a line that says that there are none. */
export function fill(id: string, rows: readonly HTMLTableRowElement[]): void {
  const body = byId(id);
  const columns = body.closest("table")?.tHead?.rows[0]?.cells.length ?? 1;
  const nothing = Object.assign(cell("nothing yet", "empty"), { colSpan: columns });
  update(body, rows.length > 0 ? rows : [row(nothing)]);
}

/** Offers other names than before, and keeps what was chosen. */
export function offer(select: HTMLSelectElement, names: readonly string[], labelOf = (name: string) => name): void {
  const keys = names.join();
  if (select.dataset.keys === keys) return;
  const { value } = select;
  select.replaceChildren(...names.map((it) => new Option(labelOf(it), it)));
  select.value = names.includes(value) ? value : (names[0] ?? "");
  select.dataset.keys = keys;
}
