import { type AddressInfo, createServer, type Socket } from "node:net";

/** A request as it came over the wire. */
export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** By name in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

export interface RawHost extends AsyncDisposable {
  /** Its origin, without a slash at the end. */
  readonly url: string;
}

/**
 * A host of bytes: it reads requests with a length, and `answer` writes whatever it likes to the socket. `greet` sees each
 * connection first, and may end it.
 */
export async function startRawHost(
  answer: (request: RawRequest, socket: Socket) => void,
  greet: (socket: Socket) => void = () => {},
): Promise<RawHost> {
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    // Whoever is cut off says so here; that is what this host is for.
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
    socket.on("end", () => socket.end());
    greet(socket);
    let read = Buffer.alloc(0);
    socket.on("data", (chunk: Buffer) => {
      read = Buffer.concat([read, chunk]);
      for (let taken = requestIn(read); taken; taken = requestIn(read)) {
        read = read.subarray(taken.length);
        answer(taken.request, socket);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", 4096, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      for (const it of sockets) it.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The first request of these bytes and how long it is; undefined as long as it is not whole. */
function requestIn(bytes: Buffer): { request: RawRequest; length: number } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  const [method = "", target = ""] = first.split(" ");
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  const length = end + 4 + Number(headers.get("content-length") ?? 0);
  if (bytes.length < length) return undefined;
  return { request: { method, target, headers, body: bytes.toString("utf8", end + 4, length) }, length };
}
