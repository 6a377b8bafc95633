import { transformSync } from "esbuild";
import type { Block } from "./pages.js";

const TEXT = /"(?:[^"\\\n]|\\.)*"/g;
const CHINESE = /\p{Script=Han}/u;

/** The program without its comments: what two blocks have in common that do the same. */
export function program({ language, code }: Block): string {
  if (language === "ts")
    return transformSync(code, { loader: "ts", minifyWhitespace: true, legalComments: "none", charset: "utf8" }).code;
  if (language !== "sh" && language !== "py") return code;
  const lines = code.replaceAll(/(^|\s)# .*$/gm, "").split("\n");
  return lines.map((it) => it.trimEnd()).join("\n");
}

/** Why a translated block is another program than its original, if it is: only comments and Chinese texts may differ. */
export function difference(original: Block, translated: Block): string | undefined {
  if (original.language !== translated.language) return `is ${translated.language}, not ${original.language}`;
  if (JSON.stringify(original.marks) !== JSON.stringify(translated.marks)) return "has other marks";
  if (original.language === "text") return undefined;
  const [one, other] = [program(original), program(translated)];
  if (one.replaceAll(TEXT, '""') !== other.replaceAll(TEXT, '""')) return "differs in more than comments and texts";
  const texts = one.match(TEXT) ?? [];
  const changed = (other.match(TEXT) ?? []).filter((it, n) => it !== texts[n] && !CHINESE.test(it));
  return changed.length > 0 ? `has ${changed.join(", ")}, which is no translation` : undefined;
}
