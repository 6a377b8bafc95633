import { defineComponent, h } from "vue";

const FRAMES = [0, 1, 2, 3];
/** The questions come closer together towards the end, as the schedule lays them out. */
const POLLS = [0.18, 0.42, 0.6, 0.73, 0.82, 0.89, 0.94];

/** A strip of film that fills while it is asked for. Without words, so without a language. */
export const Hero = defineComponent(() => () => {
  const frames = FRAMES.map((n) =>
    h("rect", {
      x: 16 + n * 82,
      y: 46,
      width: 72,
      height: 88,
      rx: 6,
      class: "frame",
      style: { opacity: 0.25 + n * 0.25 },
    }),
  );
  const holes = Array.from({ length: 16 }, (_, n) =>
    [22, 148].map((y) => h("rect", { x: 14 + n * 20.6, y, width: 10, height: 10, rx: 2, class: "hole" })),
  );
  const polls = POLLS.map((at) => h("line", { x1: 16 + at * 318, x2: 16 + at * 318, y1: 196, y2: 216 }));
  const play = h("path", { d: "M290 76 l28 15 l-28 15 z", class: "hole" });
  return h("svg", { class: "image-src reel", viewBox: "0 0 350 236", "aria-hidden": "true" }, [
    h("rect", { x: 4, y: 12, width: 342, height: 156, rx: 12, class: "film" }),
    ...holes.flat(),
    ...frames,
    play,
    h("line", { x1: 16, x2: 334, y1: 206, y2: 206, class: "axis" }),
    ...polls,
  ]);
});
