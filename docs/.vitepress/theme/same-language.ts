/** Whoever reads curl under one model's tab reads curl under the next one's, too. */
export function keepLanguage(): void {
  if (typeof window === "undefined") return;
  window.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(".shapes .vp-code-group .tabs > input")) return;
    const wanted = titleOf(target);
    for (const it of target.closest(".shapes")?.querySelectorAll<HTMLInputElement>(".tabs > input") ?? []) {
      if (titleOf(it) === wanted) it.checked = true;
    }
  });
}

/** What its label says: it stands right behind it. */
function titleOf(input: HTMLInputElement): string | null | undefined {
  return input.nextElementSibling?.textContent;
}
