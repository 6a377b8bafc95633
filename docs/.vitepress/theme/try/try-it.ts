import { useData } from "vitepress";
import { defineAsyncComponent, defineComponent, h, ref } from "vue";
import { type Locale, labels } from "../../text/index.js";
import type { Sample } from "./sample.js";

const Console = defineAsyncComponent(() => import("./console.js").then((it) => it.Console));

/** A part that opens on demand; only then what sends is loaded. Pages of the reference import this, guides do not. */
export const TryIt = defineComponent<Sample>(
  (sample) => {
    const { lang } = useData();
    const isOpen = ref(false);
    const toggle = (event: Event) => {
      isOpen.value ||= (event.target as HTMLDetailsElement).open;
    };
    return () => {
      const words = labels[lang.value as Locale] ?? labels.en;
      return h("details", { class: "part try", onToggle: toggle }, [
        h("summary", words.try.open),
        isOpen.value ? h(Console, { ...sample, words: words.try }) : null,
      ]);
    };
  },
  { props: ["host", "factory", "path", "body"] },
);
