import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createHostClient, type TaskTypes } from "taskreel";
import { callbackUrl, createReceiver, type DeliveryReport, toNodeListener } from "taskreel/webhooks";
import { whyForeignPage } from "../../client/kernel/foreign-request.js";
import { callbackRules } from "../../contract/model/tasks/webhooks.js";
import { CommandFault } from "../exit.js";
import { contractOf } from "../flags/endpoints.js";
import { readSecret } from "../flags/input.js";
import { checkPort } from "../flags/options.js";
import { fetchWithKey } from "../network/fetch.js";
import { addressOf, checkKey } from "../order/settings.js";
import { printJson, printLine } from "../terminal/print.js";

export interface WebhookCommand {
  /** Whose callbacks. */
  readonly host: string;
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Refused: everybody on a machine can read command lines. */
  readonly secret?: string;
  /** Holds what the host signs with, before the environment; without either, the fetched task alone decides. */
  readonly secretFile?: string;
  /** One JSON object a line. */
  readonly json?: boolean;
  /** Nothing but the deliveries. */
  readonly quiet?: boolean;
}

/** Takes a host's callbacks and shows each one, with how its task really ended, until it is told to stop. */
export async function listenForWebhooks({ host, port, json, quiet, ...given }: WebhookCommand): Promise<void> {
  checkPort(port);
  const secret = await secretOf(given);
  const contract = await contractOf(host);
  const baseUrl = addressOf(contract.rules);
  // Every callback is proved by fetching its task: without a key each would fail, long after anybody looks.
  checkKey(contract.rules);
  const rules = callbackRules(contract);
  const write = (fact: object, ...lines: string[]) => (json ? printJson(fact) : lines.forEach(printLine));
  const outputs = new Map<string, readonly string[]>();
  const receiver = createReceiver<Record<string, TaskTypes>>({
    client: createHostClient<Record<string, TaskTypes>>(contract.rules, { baseUrl, fetch: fetchWithKey }),
    rules,
    // A host that signs has to be told that nothing is checked; one that does not publish how, nothing.
    ...((secret || rules.signature) && { secret: secret || false }),
    onTask: (ended) => void outputs.set(ended.task.id, "result" in ended ? outputsOf(ended.result) : []),
    onDelivery: (delivery) => {
      const results = outputs.get(delivery.id ?? "") ?? [];
      outputs.delete(delivery.id ?? "");
      write({ event: "delivery", ...delivery, outputs: results }, deliveryLine(delivery, results));
    },
  });
  const receive = toNodeListener(receiver);
  const server = createServer((request, response) => {
    // A tunnel brings a name of its own as Host; no host's callback comes from a page, which could flood or forge them.
    const page = whyForeignPage(request.headers);
    if (page === undefined) return void receive(request, response);
    response.writeHead(403, { "content-type": "application/json", connection: "close" });
    response.end(JSON.stringify({ error: page }));
  });
  const url = `http://127.0.0.1:${await listen(server, port)}/`;
  const urls = rules.paths.length > 1 ? rules.paths.map((it) => callbackUrl(url, it)) : [url];
  const by = receiver.verifies === "signature" ? "by their signature and by fetching the task" : "by fetching the task";
  if (!quiet) {
    write({ event: "ready", host, verifies: receiver.verifies, urls }, `${host} callbacks, proved ${by}:`, ...urls);
  }
  await stopped(server);
}

const SECRET_VARIABLE = "TASKREEL_WEBHOOK_SECRET";

async function secretOf({ secret, secretFile }: Pick<WebhookCommand, "secret" | "secretFile">): Promise<string> {
  if (secret !== undefined) {
    throw new CommandFault(
      `A secret does not go on a command line, which everybody on this machine can read: set ${SECRET_VARIABLE}, or name a file with --secret-file`,
    );
  }
  return secretFile === undefined
    ? (process.env[SECRET_VARIABLE]?.trim() ?? "")
    : readSecret(secretFile, "--secret-file");
}

/** `12:00:01.250  200 handled  task 7f0c…  succeeded  35 ms  https://…/v.mp4` */
function deliveryLine({ status, outcome, reason, id, state, ms }: DeliveryReport, outputs: readonly string[]): string {
  const time = new Date().toISOString().slice(11, 23);
  const parts = [time, `${status} ${outcome}`, id && `task ${id}`, state, `${ms} ms`, reason, ...outputs];
  return parts.filter(Boolean).join("  ");
}

function outputsOf(result: unknown): readonly string[] {
  return (result as { readonly outputs: readonly string[] }).outputs;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(new CommandFault(cause.code === "EADDRINUSE" ? `Port ${port} is taken` : cause.message, 1, { cause })),
    );
    server.listen(port, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Resolves on the first signal, once every delivery under way is answered. */
function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve());
      server.closeIdleConnections();
    };
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  });
}
