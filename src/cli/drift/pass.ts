import type { IncomingMessage, ServerResponse } from "node:http";

/** About one connection, not about what is sent over it. */
const HOP_BY_HOP = new Set(["connection", "keep-alive", "proxy-connection", "upgrade"]);

/**
 * Passes on the head of an answer as it came, and then its body.
 *
 * @returns what Node itself would not have written of it: a client may still read a paid task's id from it.
 */
export function passAnswer(answer: IncomingMessage, response: ServerResponse): string | undefined {
  const { statusCode = 0, statusMessage, rawHeaders } = answer;
  try {
    response.writeHead(statusCode, statusMessage, passedOn(rawHeaders));
    answer.pipe(response);
    return undefined;
  } catch (error) {
    passHead(answer, response);
    if (response.socket) answer.pipe(response.socket);
    return (error as Error).message;
  }
}

/** Writes a head byte by byte, past Node's own rules for one. What follows ends with the connection. */
export function passHead(
  { statusCode = 0, statusMessage, rawHeaders }: IncomingMessage,
  response: ServerResponse,
): void {
  const headers = pairs(passedOn(rawHeaders)).filter(([name]) => name.toLowerCase() !== "transfer-encoding");
  const lines = [
    `HTTP/1.1 ${String(statusCode).padStart(3, "0")} ${statusMessage}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    "Connection: close",
  ];
  response.socket?.write(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
}

/** Adds what came after the body; what no trailer may be is left out. */
export function passTrailers({ rawTrailers }: IncomingMessage, response: ServerResponse): void {
  try {
    response.addTrailers(pairs(rawTrailers));
  } catch {}
}

/** Names and values in turn, spelling and repetitions kept. */
export function passedOn(raw: readonly string[]): string[] {
  return raw.filter((_, index) => !HOP_BY_HOP.has((raw[index - (index % 2)] ?? "").toLowerCase()));
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index): [string, string][] => (index % 2 === 0 ? [[name, raw[index + 1] ?? ""]] : []));
}
