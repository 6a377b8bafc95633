import type { Socket } from "node:net";
import type { Api } from "./apis.js";

/** What a fault may do with one request. */
export interface Exchange {
  readonly socket: Socket;
  readonly api: Api;
  readonly on: "create" | "poll";
  /** The right answer as JSON text. Of a create call that is not `done` it names no task. */
  readonly right: string;
  /** The task's id, where there is one. */
  readonly id: string;
  /** The caller's key. */
  readonly key: string;
  /** Whether the task of a poll is still under way. */
  readonly pending: boolean;
  readonly random: () => number;
}

export interface Fault {
  readonly name: string;
  readonly on: "create" | "poll" | "both";
  /** Whether a create call has made its task: an answer that provably says no has not, one that shows the task has. */
  readonly done: "yes" | "no" | "either";
  /** Lasts until somebody's time limit. */
  readonly slow?: true;
  answer(it: Exchange): void;
}

export type FaultTable = Readonly<Record<string, (it: Exchange) => void>>;

/** A table's rows as faults of one sort. */
export function faultsOf(sort: Omit<Fault, "name" | "answer">, table: FaultTable): Fault[] {
  return Object.entries(table).map(([name, answer]) => ({ name, answer, ...sort }));
}

interface Head {
  /** After `HTTP/1.1`. */
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The bytes of a head; `length` is what it says of the body. */
export function head({ status = "200 OK", headers = {} }: Head, length?: number | string): string {
  const all = Object.entries({
    "content-type": "application/json",
    ...(length !== undefined && { "content-length": `${length}` }),
    ...headers,
  });
  return `HTTP/1.1 ${status}\r\n${all.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}

/** An answer that keeps to HTTP. */
export function whole(body: string | Buffer, options: Head = {}): Buffer {
  return Buffer.concat([Buffer.from(head(options, Buffer.byteLength(body)), "latin1"), Buffer.from(body)]);
}

export function say(socket: Socket, body: string | Buffer, options?: Head): void {
  socket.write(whole(body, options));
}

/** Writes something and then cuts the connection, once it has left. */
export function thenCut(socket: Socket, bytes: string | Buffer): void {
  socket.write(bytes, () => socket.destroy());
}

/** Half of a text. */
export const half = (text: string) => text.slice(0, text.length / 2);

/** Writes in pieces, a moment between each. */
export function trickle(socket: Socket, bytes: Buffer, pieces: number, after = () => {}): void {
  const size = Math.ceil(bytes.length / pieces);
  const next = (at: number): void => {
    if (socket.destroyed) return;
    socket.write(bytes.subarray(at, at + size));
    if (at + size < bytes.length) setTimeout(next, 2, at + size);
    else after();
  };
  next(0);
}

/** One of a list. */
export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}
