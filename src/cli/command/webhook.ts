import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createHostClient, type TaskTypes } from "taskreel";
import { callbackUrl, createReceiver, type DeliveryReport, toNodeListener } from "taskreel/webhooks";
import { callbackRules } from "../../contract/model/webhooks.js";
import { CommandFault } from "../exit.js";
import { contractOf } from "../flags/endpoints.js";
import { printJson, printLine } from "../terminal/print.js";

export interface WebhookCommand {
  /** Whose callbacks. */
  readonly host: string;
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** What the host signs with; without it unsigned callbacks are taken, since the fetched task decides. */
  readonly secret?: string;
  /** One JSON object a line. */
  readonly json?: boolean;
  /** Nothing but the deliveries. */
  readonly quiet?: boolean;
}

/** Takes a host's callbacks and shows each one, with how its task really ended, until it is told to stop. */
export async function listenForWebhooks({ host, port, secret, json, quiet }: WebhookCommand): Promise<void> {
  const contract = await contractOf(host);
  const rules = callbackRules(contract);
  const write = (fact: object, ...lines: string[]) => (json ? printJson(fact) : lines.forEach(printLine));
  const outputs = new Map<string, readonly string[]>();
  const receiver = createReceiver<Record<string, TaskTypes>>({
    client: createHostClient<Record<string, TaskTypes>>(contract.rules),
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
  const server = createServer(toNodeListener(receiver) as RequestListener);
  const url = `http://127.0.0.1:${await listen(server, port)}/`;
  const urls = rules.paths.length > 1 ? rules.paths.map((it) => callbackUrl(url, it)) : [url];
  const by = receiver.verifies === "signature" ? "by their signature and by fetching the task" : "by fetching the task";
  if (!quiet) {
    write({ event: "ready", host, verifies: receiver.verifies, urls }, `${host} callbacks, proved ${by}:`, ...urls);
  }
  await stopped(server);
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
