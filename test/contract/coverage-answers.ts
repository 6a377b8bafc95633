/** An answer that breaks one conditional rule of its schema. */
export interface BrokenAnswer {
  /** One of the operations whose answer, or callback, has the rule. */
  readonly operation: string;
  readonly answer: "200" | "callback";
  readonly body: unknown;
  /** JSON Pointer of the field, and the keyword. */
  readonly pointer: string;
  readonly rule: string;
}

export const BROKEN_ANSWERS: readonly BrokenAnswer[] = [
  {
    operation: "createLumaModifyVideo",
    answer: "200",
    body: { status: "pending", model: "luma-modify-video" },
    pointer: "/task_id",
    rule: "required",
  },
  {
    operation: "createModifyTask",
    answer: "200",
    body: { code: 200, msg: "success" },
    pointer: "/data",
    rule: "required",
  },
  {
    operation: "createModifyTask",
    answer: "200",
    body: { code: 402, msg: "no credits", data: { taskId: "774d9a7d" } },
    pointer: "/data",
    rule: "type",
  },
  {
    operation: "createModifyTask",
    answer: "callback",
    body: { code: 200, msg: "success", data: { taskId: "774d9a7d" } },
    pointer: "/data/resultUrls",
    rule: "required",
  },
];
