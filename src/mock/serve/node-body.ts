import type { IncomingMessage } from "node:http";
import { BODY_LIMIT, readBody } from "./body.js";
import type { Received } from "./connection.js";

/** Beyond this much the connection is not worth keeping just to say no. */
const MOST_READ = 4 * BODY_LIMIT;
/** Bytes that the bodies of all requests under way may take together. */
const IN_FLIGHT = 256 * 1024 * 1024;
const FIRST_ROOM = 16 * 1024;

/** What all requests of a server share. */
export interface BodyBudget {
  used: number;
}

/**
 * Reads a request's body to its end. What cannot be kept, since it is too large or others take all the room, is read on and
 * thrown away: the sender, who listens only after the last byte, hears the answer.
 */
export function receiveBody(
  request: IncomingMessage,
  contentType: string | undefined,
  budget: BodyBudget,
): Promise<{ received: Received; size: number }> {
  return new Promise((resolve) => {
    // Chunks are copied together: a byte alone costs a hundred times its size, and may hold a whole packet.
    let [kept, room] = [Buffer.alloc(0), 0];
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
        const wanted = Math.min(BODY_LIMIT, Math.max(FIRST_ROOM, size, 2 * room));
        if (budget.used + wanted - room > IN_FLIGHT) return refuse("busy");
        budget.used += wanted - room;
        room = wanted;
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
      kept = Buffer.alloc(0);
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
      resolve({ received, size });
    }
  });
}
