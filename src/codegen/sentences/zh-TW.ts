import { inUnits, type Wording } from "./wording.js";

const UNITS = { seconds: "秒", minutes: "分鐘", hours: "小時", days: "天" };
const PER: Readonly<Record<string, string>> = { second: "秒", image: "張圖片", "1000 characters": "1000 個字元" };

const codes = (names: readonly string[]) => names.map((it) => `\`${it}\``).join("、");

export const traditional: Wording = {
  between: "",
  created: (callback) =>
    `回應會立即回傳任務的 id，結果在背景生成。之後請查詢任務狀態${callback ? `，或者傳入 \`${callback}\` 等待通知` : ""}。`,
  typical(from, to) {
    const { unit, counts } = inUnits(from, to);
    return `多數任務需要 ${counts.join(" 至 ")} ${UNITS[unit]}。`;
  },
  timeUnknown: "任務需要多久並未公布。",
  price(least, most, per, fields) {
    const range = least === most ? least : `${least} 至 ${most}`;
    const by = fields.length > 0 ? `，取決於 ${codes(fields)}` : "";
    return per === undefined ? `每個任務的價格為 ${range}${by}` : `每 ${PER[per] ?? per} ${range}${by}`;
  },
  atMost: (amount) => `，每個任務最多 ${amount}`,
  priceDay: (day) => `（${day} 公布的價格）。`,
  priceUnknown: "價格並未公布。",
  failedFree: "失敗的任務不收費。",
  retention(seconds) {
    const { unit, counts } = inUnits(seconds);
    return `結果可以下載 ${counts[0]} ${UNITS[unit]}。`;
  },
  notIdempotent: "沒有冪等鍵：如果一次呼叫的結果不明，再次呼叫可能會再建立一個任務，並再次收費。",
  deliveries: (timeout, repeats) =>
    [timeout !== undefined && `請在 ${timeout} 秒內回應。`, repeats !== undefined && `投遞失敗後會重複 ${repeats} 次。`]
      .filter(Boolean)
      .join(""),
};
