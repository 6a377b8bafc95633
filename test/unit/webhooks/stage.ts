import { createHmac } from "node:crypto";
import { createKie, type KieClient, type Tasks, webhookRules } from "taskreel/kie";
import { createReceiver, type DeliveryReport, type Receiver, type ReceiverOptions } from "taskreel/webhooks";
import { VirtualClock } from "../../setup/virtual-clock.js";

export const SECRET = "whsec-0123456789";
export const NOW = Date.UTC(2026, 10, 21, 9) / 1000;
const PATH = "/api/v1/modify/generate";

type Options = Partial<ReceiverOptions<Tasks>>;

/** A receiver, and a kie.ai that answers as the test says. */
export interface Stage {
  readonly client: KieClient;
  readonly receiver: Receiver;
  /** Gives the receiver a request, and time to answer it. */
  receive(request: Request, context?: unknown): Promise<Response>;
  /** Status answers by task id: a body with HTTP 200, a Response, or an error that fetch throws. */
  readonly records: Record<string, unknown>;
  /** Ids that were asked for, in order. */
  readonly asked: string[];
  readonly handed: { id: string; path: string; outputs?: readonly string[]; error?: string }[];
  readonly errors: unknown[];
  readonly reports: DeliveryReport[];
}

export function stage(options: Options = {}, clock?: VirtualClock): Stage {
  const records: Record<string, unknown> = {};
  const [asked, handed, errors, reports]: [string[], Stage["handed"], unknown[], DeliveryReport[]] = [[], [], [], []];
  const client = createKie({
    apiKey: "key-for-tests",
    ...(clock && { clock }),
    fetch: async (input) => {
      const id = new URL(String(input)).searchParams.get("taskId") ?? "";
      asked.push(id);
      const answer = records[id] ?? { code: 422, msg: "record is null", data: null };
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer.clone() : Response.json(answer);
    },
  });
  const receiver = createReceiver<Tasks>({
    client,
    // As at a host with one endpoint: there an address need not say which.
    rules: { ...webhookRules, paths: [PATH] },
    secret: SECRET,
    ...(clock && { clock }),
    now: () => NOW * 1000,
    onError: (error) => errors.push(error),
    onDelivery: (it) => reports.push(it),
    ...options,
    onTask: async (ended) => {
      const { task, path } = ended;
      const told = "result" in ended ? { outputs: ended.result.outputs } : { error: ended.error.name };
      handed.push({ id: task.id, path, ...told });
      await options.onTask?.(ended);
    },
  });
  const receive = (request: Request, context?: unknown) => {
    const answer = receiver(request, context);
    return clock ? clock.settle(answer) : answer;
  };
  return { client, receiver, receive, records, asked, handed, errors, reports };
}

/** The same in a time that moves only when nothing else is left to do. Unsigned: signatures take real time. */
export function stageInTime(options: Options = {}): Stage & { readonly clock: VirtualClock } {
  const clock = new VirtualClock();
  return { clock, ...stage({ secret: false, ...options }, clock) };
}

export function record(id: string, successFlag: number, more: object = {}): object {
  const resultUrls = [`https://files.test/${id}.mp4`];
  return {
    code: 200,
    msg: "success",
    data: { taskId: id, successFlag, response: { taskId: id, resultUrls }, ...more },
  };
}

interface Sent {
  readonly at?: number;
  readonly secret?: string;
  readonly signature?: string;
  readonly body?: BodyInit | null;
  readonly headers?: Record<string, string>;
  readonly url?: string;
  readonly method?: string;
}

export function signatureOf(id: string, at: number, secret = SECRET): string {
  return createHmac("sha256", secret).update(`${id}.${at}`).digest("base64");
}

/** The message about a task, signed as kie.ai does. It claims an address that nobody should believe. */
export function callback(id: string, sent: Sent = {}): Request {
  const { at = NOW, url = "https://app.test/hooks/kie", method = "POST" } = sent;
  const claimed = { code: 200, msg: "ok", data: { taskId: id, resultUrls: ["https://evil.test/x.mp4"] } };
  const body = "body" in sent ? sent.body : JSON.stringify(claimed);
  const headers = {
    "content-type": "application/json",
    "x-webhook-timestamp": String(at),
    "x-webhook-signature": sent.signature ?? signatureOf(id, at, sent.secret),
    ...sent.headers,
  };
  const carries = method !== "GET" && method !== "HEAD" && body !== null && body !== undefined;
  return new Request(url, { method, headers, ...(carries && { body, duplex: "half" }) } as RequestInit);
}

export { PATH };
