import { cut, deaf, html, json, lost, type Reply, refusal, silence, stalled } from "./virtual-fetch.js";
import { VIDEO } from "./virtual-host.js";

/** What a model host does with a create call: whether it creates the task, then how it answers, if it does. */
export interface CreateTurn {
  readonly accepts: boolean;
  readonly answer:
    | "id"
    | "lost"
    | "cut"
    | "cut with header"
    | "html"
    | "silence"
    | "deaf"
    | "stalled"
    | "500"
    | "429"
    | "402";
}

export type StatusTurn =
  | "pending"
  | "processing"
  | "warming"
  | "completed"
  | "failed"
  | "empty"
  | "foreign"
  | "lost"
  | "refused"
  | "cut"
  | "html"
  | "silence"
  | "deaf"
  | "stalled"
  | "404"
  | "410"
  | "429"
  | "503"
  | "bare 429";

const isStatus = (it: StatusTurn) => ["pending", "processing", "warming", "completed", "failed", "empty"].includes(it);

/** A host that sells tasks and counts them, playing the given turns; at last every task is completed. */
export class Market {
  /** Tasks that were created, and must be paid, by idempotency key; without a key each has a name of its own. */
  readonly sold = new Map<string, string>();
  readonly posts: { turn: CreateTurn | undefined; key: string | null; body: string | undefined }[] = [];
  readonly polls: number[] = [];
  readonly said: string[] = [];

  readonly kie: boolean;
  readonly creates: readonly CreateTurn[];
  readonly statuses: readonly StatusTurn[];

  constructor(kie: boolean, creates: readonly CreateTurn[], statuses: readonly StatusTurn[]) {
    this.kie = kie;
    this.creates = creates;
    this.statuses = statuses;
  }

  readonly reply: Reply = (sent, clock) =>
    sent.method === "POST" ? this.#create(sent, clock) : this.#status(sent, clock);

  readonly #create: Reply = (sent, clock) => {
    const turn = this.creates[this.posts.length];
    const key = sent.headers.get("idempotency-key");
    this.posts.push({ turn, key, body: sent.body });
    const name = key ?? `${this.posts.length}`;
    if (turn?.accepts !== false && !this.sold.has(name)) this.sold.set(name, `task-${this.sold.size + 1}`);
    const id = this.sold.get(name) ?? "none";
    const headers = { "x-runapi-task-id": id };
    const answers: Record<CreateTurn["answer"], Reply> = {
      id: json(this.kie ? { code: 200, msg: "", data: { taskId: id } } : { id }),
      lost: lost(turn?.accepts === false ? "ECONNREFUSED" : "ECONNRESET"),
      cut: cut(),
      "cut with header": cut({ headers }),
      html,
      silence,
      deaf,
      stalled: stalled(),
      "500": refusal(500),
      "429": refusal(429, { "retry-after": "2" }),
      "402": refusal(402),
    };
    return answers[turn?.answer ?? "id"](sent, clock);
  };

  readonly #status: Reply = (sent, clock) => {
    const turn = this.statuses[this.polls.length] ?? "completed";
    this.polls.push(sent.at);
    if (isStatus(turn)) this.said.push(turn);
    const id = decodeURIComponent(/[^/=]+$/.exec(sent.url)?.[0] ?? "");
    const others: Partial<Record<StatusTurn, Reply>> = {
      lost: lost(),
      refused: lost("ECONNREFUSED"),
      cut: cut(),
      html,
      silence,
      deaf,
      stalled: stalled(),
      "404": refusal(404),
      "410": refusal(410),
      "429": refusal(429, { "retry-after": "39686991" }),
      "bare 429": refusal(429, { "retry-after": "0" }),
      "503": refusal(503),
    };
    const word = turn === "empty" || turn === "foreign" ? "completed" : turn;
    return (others[turn] ?? this.#say(turn === "foreign" ? "other" : id, word, turn !== "empty"))(sent, clock);
  };

  #say(id: string, word: string, output: boolean): Reply {
    const urls = output ? [VIDEO] : [];
    const flags: Record<string, number> = { pending: 0, processing: 0, warming: 9, completed: 1, failed: 3 };
    const data = { taskId: id, successFlag: flags[word], response: { resultUrls: urls } };
    return this.kie ? json({ code: 200, data }) : json({ id, status: word, videos: urls.map((url) => ({ url })) });
  }
}
