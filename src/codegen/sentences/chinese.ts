import { inUnits, type Wording } from "./wording.js";

/** What differs between the two scripts, beside the characters. */
interface Words {
  readonly units: Readonly<Record<"seconds" | "minutes" | "hours" | "days", string>>;
  readonly per: Readonly<Record<string, string>>;
  readonly created: string;
  readonly callback: (field: string) => string;
  readonly typical: string;
  readonly dependsOn: string;
  readonly taskCosts: string;
  readonly atMost: string;
  readonly published: string;
  readonly retention: string;
  readonly answerWithin: (seconds: number) => string;
  readonly repeated: (times: number) => string;
}

type Sentences = Pick<
  Wording,
  | "direct"
  | "hybrid"
  | "replaced"
  | "timeUnknown"
  | "priceUnknown"
  | "failedFree"
  | "notIdempotent"
  | "directNotIdempotent"
>;

function chinese(words: Words, sentences: Sentences): Wording {
  const counted = (...seconds: number[]) => {
    const { unit, counts } = inUnits(...seconds);
    return `${counts.join(" 至 ")} ${words.units[unit]}`;
  };
  return {
    ...sentences,
    between: "",
    created: (callback) => `${words.created}${callback ? words.callback(callback) : ""}。`,
    typical: (from, to) => `${words.typical} ${counted(from, to)}。`,
    price(least, most, per, fields) {
      const range = least === most ? least : `${least} 至 ${most}`;
      const by = fields.length > 0 ? `，${words.dependsOn} ${fields.map((it) => `\`${it}\``).join("、")}` : "";
      return per === undefined ? `${words.taskCosts} ${range}${by}` : `每${words.per[per] ?? ` ${per}`} ${range}${by}`;
    },
    atMost: (amount) => `，${words.atMost} ${amount}`,
    priceDay: (day) => `（${day} ${words.published}）。`,
    retention: (seconds) => `${words.retention} ${counted(seconds)}。`,
    deliveries: (timeout, repeats) =>
      [timeout !== undefined && words.answerWithin(timeout), repeats !== undefined && words.repeated(repeats)]
        .filter(Boolean)
        .join(""),
  };
}

export const simplified = chinese(
  {
    units: { seconds: "秒", minutes: "分钟", hours: "小时", days: "天" },
    per: { second: "秒", image: "张图片", "1000 characters": " 1000 个字符", unit: "个单位" },
    created: "响应立即返回任务的 id，结果在后台生成。之后请查询任务状态",
    callback: (field) => `，或者传入 \`${field}\` 等待通知`,
    typical: "多数任务需要",
    dependsOn: "取决于",
    taskCosts: "每个任务的价格为",
    atMost: "每个任务最多",
    published: "公布的价格",
    retention: "结果可以下载",
    answerWithin: (seconds) => `请在 ${seconds} 秒内响应。`,
    repeated: (times) => `投递失败后会重复 ${times} 次。`,
  },
  {
    direct: "响应就是结果，没有需要查询的任务。",
    hybrid:
      "结果很快就绪时，响应就是结果（HTTP 200）；否则响应给出一个任务（HTTP 202），请到 `Location` 中的地址查询。",
    replaced: (path) => `已弃用，请改用 \`${path}\`。`,
    timeUnknown: "任务需要多长时间没有公布。",
    priceUnknown: "价格没有公布。",
    failedFree: "失败的任务不收费。",
    notIdempotent: "没有幂等键：如果一次调用的结果不明，再次调用可能会再创建一个任务，并再次收费。",
    directNotIdempotent: "没有幂等键：如果一次调用的结果不明，再次调用可能会再次收费。",
  },
);

export const traditional = chinese(
  {
    units: { seconds: "秒", minutes: "分鐘", hours: "小時", days: "天" },
    per: { second: "秒", image: "張圖片", "1000 characters": " 1000 個字元", unit: "個單位" },
    created: "回應會立即回傳任務的 id，結果在背景生成。之後請查詢任務狀態",
    callback: (field) => `，或者傳入 \`${field}\` 等待通知`,
    typical: "多數任務需要",
    dependsOn: "取決於",
    taskCosts: "每個任務的價格為",
    atMost: "每個任務最多",
    published: "公布的價格",
    retention: "結果可以下載",
    answerWithin: (seconds) => `請在 ${seconds} 秒內回應。`,
    repeated: (times) => `投遞失敗後會重複 ${times} 次。`,
  },
  {
    direct: "回應就是結果，沒有需要查詢的任務。",
    hybrid:
      "結果很快就緒時，回應就是結果（HTTP 200）；否則回應會給出一個任務（HTTP 202），請到 `Location` 中的位址查詢。",
    replaced: (path) => `已棄用，請改用 \`${path}\`。`,
    timeUnknown: "任務需要多久並未公布。",
    priceUnknown: "價格並未公布。",
    failedFree: "失敗的任務不收費。",
    notIdempotent: "沒有冪等鍵：如果一次呼叫的結果不明，再次呼叫可能會再建立一個任務，並再次收費。",
    directNotIdempotent: "沒有冪等鍵：如果一次呼叫的結果不明，再次呼叫可能會再次收費。",
  },
);
