import type { IncomingMessage } from "node:http";
import { BODY_LIMIT, readBody } from "./body.js";
import type { Received } from "./connection.js";

/** Beyond this much the connection is not worth keeping just to say no. */
const MOST_READ = 4 * BODY_LIMIT;
/** Bytes that the bodies of all requests under way may take together. */
const IN_FLIGHT = 256 * 1024 * 1024;
/** Of a body in several chunks. */
const LEAST_ROOM = 16 * 1024;
const NOTHING = Buffer.alloc(0);

/** What all requests of a server share. */
export interface BodyBudget {
  used: number;
}

/**
 * Reads a request's body to its end. What cannot be kept, since it is too large or others take all the room, is read on and
 * thrown away: the sender, who listens only after the last byte, hears the answer.
 *
 * @param into where its size is noted.
 */
export function receiveBody(
  request: IncomingMessage,
  contentType: string | undefined,
  budget: BodyBudget,
  into: { size: number },
): Promise<Received> {
  return new Promise((resolve) => {
    // The first chunk, which most often is all, stays as it is. Others are copied to it: a byte alone costs a hundred times its size.
    let kept: Buffer = NOTHING;
    let room = 0;
    let size = 0;
    let refused: "too-large" | "busy" | undefined;

    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (refused === undefined) keep(chunk);
      if (size > MOST_READ) end();
    });
    request.on("end", end);
    request.on("error", () => finish({ state: "gone" }));
    request.on("close", () => finish({ state: "gone" }));

    function keep(chunk: Buffer): void {
      if (size > BODY_LIMIT) return refuse("too-large");
      if (size > room) {
        const wanted = room === 0 ? size : Math.min(BODY_LIMIT, Math.max(LEAST_ROOM, size, 2 * room));
        if (budget.used + wanted - room > IN_FLIGHT) return refuse("busy");
        const isFirst = room === 0;
        budget.used += wanted - room;
        room = wanted;
        if (isFirst) {
          kept = chunk;
          return;
        }
        const grown = Buffer.allocUnsafe(wanted);
        kept.copy(grown);
        kept = grown;
      }
      chunk.copy(kept, size - chunk.length);
    }

    function refuse(why: "too-large" | "busy"): void {
      refused = why;
      release();
    }

    function release(): void {
      budget.used -= room;
      room = 0;
      kept = NOTHING;
    }

    function end(): void {
      if (refused !== undefined) finish({ state: refused });
      else if (size === 0) finish({ state: "absent" });
      else {
        const read = readBody(kept.subarray(0, size), contentType);
        if (!(read instanceof Promise)) return finish(read);
        // The end of the request, which comes next, is not the end of the reading.
        reading = true;
        void read.then((it) => {
          reading = false;
          finish(it);
        });
      }
    }

    let reading = false;
    let finished = false;
    function finish(received: Received): void {
      if (finished || reading) return;
      finished = true;
      release();
      into.size = size;
      resolve(received);
    }
  });
}
