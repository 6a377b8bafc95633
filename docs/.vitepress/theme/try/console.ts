import { defineComponent, h, ref, type VNode } from "vue";
import { isLoopback } from "../../../../src/client/kernel/checks.js";
import type { Labels } from "../../text/index.js";
import { run } from "./run.js";
import type { Sample } from "./sample.js";

const HOME = "http://127.0.0.1:4010";

/** The form that sends a sample to a mock, and what has come of it. Nothing is sent before the button is pressed. */
export const Console = defineComponent<Sample & { readonly words: Labels["try"] }>(
  ({ words, ...sample }) => {
    const address = ref(HOME);
    const body = ref(sample.body);
    const lines = ref<string[]>([]);
    const outputs = ref<readonly string[]>([]);
    const answer = ref("");
    const fault = ref("");
    const running = ref<AbortController>();

    async function send(event: Event): Promise<void> {
      event.preventDefault();
      [lines.value, outputs.value, answer.value, fault.value] = [[], [], "", ""];
      const base = localAddress(address.value);
      const parsed = parsedJson(body.value);
      if (base === undefined) fault.value = words.notLocal;
      else if (parsed === undefined) fault.value = words.notJson;
      if (base === undefined || parsed === undefined) return;
      const controller = new AbortController();
      running.value = controller;
      try {
        const done = await run({
          ...sample,
          base,
          parsed,
          signal: controller.signal,
          words,
          say: (it) => lines.value.push(it),
        });
        lines.value.push(words.done);
        outputs.value = done.outputs.filter((it) => localAddress(it) !== undefined);
        answer.value = JSON.stringify(done.data, null, 2);
      } catch (error) {
        if (controller.signal.aborted) lines.value.push(words.stopped);
        else fault.value = isUnreachable(error) ? words.nobody : (error as Error).message;
      }
      running.value = undefined;
    }

    const field = (label: string, input: VNode) => h("label", { class: "entry" }, [h("span", label), input]);
    return () =>
      h("form", { class: "console", onSubmit: send }, [
        h("p", words.about),
        h("pre", { tabindex: 0 }, h("code", "npx taskreel mock --cors")),
        field(
          words.address,
          h("input", {
            value: address.value,
            spellcheck: false,
            onInput: (it: Event) => (address.value = textOf(it)),
          }),
        ),
        field(
          words.body,
          h("textarea", {
            value: body.value,
            rows: Math.min(16, body.value.split("\n").length + 1),
            spellcheck: false,
            onInput: (it: Event) => (body.value = textOf(it)),
          }),
        ),
        running.value === undefined
          ? h("button", { type: "submit" }, words.send)
          : h("button", { type: "button", onClick: () => running.value?.abort() }, words.stop),
        h("div", { role: "status" }, [
          lines.value.length > 0
            ? h(
                "ol",
                lines.value.map((it) => h("li", it)),
              )
            : null,
          fault.value ? h("p", { class: "fault" }, fault.value) : null,
        ]),
        ...outputs.value.map((it) => h("p", h("a", { href: it, target: "_blank", rel: "noreferrer" }, it))),
        answer.value ? h("pre", { tabindex: 0 }, h("code", answer.value)) : null,
      ]);
  },
  { props: ["host", "factory", "path", "body", "words"] },
);

const textOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** The address, if it is one of the reader's own machine. */
function localAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, username } = new URL(text);
  return /^https?:$/.test(protocol) && username === "" && isLoopback(hostname) ? text : undefined;
}

function parsedJson(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Nobody listens, or somebody who does not let pages of other origins in: a browser tells no difference. */
function isUnreachable(error: unknown): boolean {
  return error instanceof Error && /^(ConnectionError|SubmissionUnknownError)$/.test(error.name);
}
