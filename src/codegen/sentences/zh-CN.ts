import { inUnits, type Wording } from "./wording.js";

const UNITS = { seconds: "秒", minutes: "分钟", hours: "小时", days: "天" };
const PER: Readonly<Record<string, string>> = { second: "秒", image: "张图片", "1000 characters": "1000 个字符" };

const codes = (names: readonly string[]) => names.map((it) => `\`${it}\``).join("、");

export const simplified: Wording = {
  between: "",
  created: (callback) =>
    `响应立即返回任务的 id，结果在后台生成。之后请查询任务状态${callback ? `，或者传入 \`${callback}\` 等待通知` : ""}。`,
  typical(from, to) {
    const { unit, counts } = inUnits(from, to);
    return `多数任务需要 ${counts.join(" 至 ")} ${UNITS[unit]}。`;
  },
  timeUnknown: "任务需要多长时间没有公布。",
  price(least, most, per, fields) {
    const range = least === most ? least : `${least} 至 ${most}`;
    const by = fields.length > 0 ? `，取决于 ${codes(fields)}` : "";
    return per === undefined ? `每个任务的价格为 ${range}${by}` : `每 ${PER[per] ?? per} ${range}${by}`;
  },
  atMost: (amount) => `，每个任务最多 ${amount}`,
  priceDay: (day) => `（${day} 公布的价格）。`,
  priceUnknown: "价格没有公布。",
  failedFree: "失败的任务不收费。",
  retention(seconds) {
    const { unit, counts } = inUnits(seconds);
    return `结果可以下载 ${counts[0]} ${UNITS[unit]}。`;
  },
  notIdempotent: "没有幂等键：如果一次调用的结果不明，再次调用可能会再创建一个任务，并再次收费。",
  deliveries: (timeout, repeats) =>
    [timeout !== undefined && `请在 ${timeout} 秒内响应。`, repeats !== undefined && `投递失败后会重复 ${repeats} 次。`]
      .filter(Boolean)
      .join(""),
};
