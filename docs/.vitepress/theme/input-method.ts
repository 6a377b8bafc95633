/** What Safari calls a key that an input method has taken: it ends the composition before it tells of the key. */
const TAKEN = 229;
const KEYS = ["Enter", "ArrowUp", "ArrowDown", "Escape"];

/** Keys that choose among an input method's words choose nothing in the search. The theme listens at the window, so we are first. */
export function leaveKeysToInputMethod(): void {
  if (typeof window === "undefined") return;
  window.addEventListener(
    "keydown",
    (event) => {
      const isChoice = event.isComposing || event.keyCode === TAKEN;
      const isSearch = event.target instanceof Element && event.target.closest(".VPLocalSearchBox") !== null;
      if (isChoice && isSearch && KEYS.includes(event.key)) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
