import { en, type Labels } from "./en.js";
import { zhCN } from "./zh-CN.js";
import { zhTW } from "./zh-TW.js";

/** The site's languages; the first is the one at the root. */
export const LOCALES = ["en", "zh-CN", "zh-TW"] as const;
export type Locale = (typeof LOCALES)[number];

export const labels: Readonly<Record<Locale, Labels>> = { en, "zh-CN": zhCN, "zh-TW": zhTW };
export type { Labels } from "./en.js";
