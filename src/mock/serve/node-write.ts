import type { ServerResponse } from "node:http";
import { MOCK_HEADER } from "../../client/kernel/sign.js";
import { MOCK_VALUE, type Outgoing } from "./connection.js";

/** Writes the answer and returns its status. */
export function write(response: ServerResponse, outgoing: Outgoing): number {
  writeHead(response, outgoing);
  response.end(outgoing.body);
  return outgoing.status;
}

export function writeHead(response: ServerResponse, { status, date, headers, type, body }: Outgoing): void {
  response.sendDate = false;
  const list = [MOCK_HEADER, MOCK_VALUE];
  if (date !== undefined) list.push("Date", date);
  for (const name in headers) list.push(name, headers[name] as string);
  if (type !== undefined) list.push("Content-Type", type);
  if (status !== 204 && status !== 304) list.push("Content-Length", String(Buffer.byteLength(body)));
  response.writeHead(status, list);
}
