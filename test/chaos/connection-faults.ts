import { faultsOf, half, head, say, thenCut, trickle, whole } from "./fault.js";

const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const chunked = head({ headers: { "transfer-encoding": "chunked" } });
const LAST_CHUNK = "0\r\n\r\n";

/** Nothing of an answer came, or nothing that names a task. */
const nothingSaid = faultsOf(
  { on: "both", done: "either" },
  {
    "reset after the request": ({ socket }) => void socket.resetAndDestroy(),
    "closed after the request": ({ socket }) => void socket.destroy(),
    "half closed after the request": ({ socket }) => void socket.end(),
    "cut inside the status line": ({ socket }) => thenCut(socket, "HTTP/1.1 20"),
    "cut inside a header": ({ socket }) => thenCut(socket, "HTTP/1.1 200 OK\r\ncontent-ty"),
    "cut after the head": ({ socket }) => thenCut(socket, head({}, 100)),
    "binary instead of an answer": ({ socket }) => thenCut(socket, Buffer.from([0, 255, 1, 254, 13, 10, 13, 10])),
    "a TLS alert": ({ socket }) => thenCut(socket, Buffer.from([21, 3, 3, 0, 2, 2, 40])),
    "SMTP's greeting": ({ socket }) => thenCut(socket, "220 mail.test ESMTP\r\n"),
    "101 Switching Protocols": ({ socket }) =>
      void socket.write("HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n"),
    "100 Continue and closed": ({ socket }) => thenCut(socket, "HTTP/1.1 100 Continue\r\n\r\n"),
  },
);

const silence = faultsOf(
  { on: "both", done: "either", slow: true },
  {
    silence: () => {},
    "103 Early Hints and silence": ({ socket }) => void socket.write("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"),
    "a head and silence": ({ socket }) => void socket.write(head({}, 100)),
    "an endless head": ({ socket }) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => socket.write("x-more: 1\r\n"), 100);
      socket.on("close", () => clearInterval(timer));
    },
  },
);

const halfSaid = faultsOf(
  { on: "both", done: "yes", slow: true },
  {
    "half a body and silence": ({ socket, right }) => void socket.write(head({}, right.length) + half(right)),
    "a kept connection that falls silent": ({ socket, right }) => {
      say(socket, right);
      socket.removeAllListeners("data");
      socket.resume();
    },
    "a length too large, left open": ({ socket, right }) => void socket.write(head({}, right.length + 50) + right),
    "chunks without an end": ({ socket, right }) => void socket.write(chunked + chunk(right)),
  },
);

const framing = faultsOf(
  { on: "both", done: "yes" },
  {
    "half a body and closed": ({ socket, right }) => thenCut(socket, head({}, right.length) + half(right)),
    "half a body and reset": ({ socket, right }) =>
      void socket.write(head({}, right.length) + half(right), () => socket.resetAndDestroy()),
    "a body in 40 pieces": ({ socket, right }) => trickle(socket, whole(right), 40),
    "a head one byte at a time": ({ socket, right }) => {
      const bytes = head({}, right.length);
      trickle(socket, Buffer.from(bytes), bytes.length, () => socket.write(right));
    },
    "a length too large": ({ socket, right }) => thenCut(socket, head({}, right.length + 50) + right),
    "a length too small": ({ socket, right }) => thenCut(socket, head({}, right.length - 5) + right),
    "two lengths": ({ socket, right }) =>
      thenCut(socket, head({ headers: { "Content-Length": "7" } }, right.length) + right),
    "a negative length": ({ socket, right }) => thenCut(socket, head({}, -1) + right),
    "a length in words": ({ socket, right }) => thenCut(socket, head({}, "many") + right),
    "a length beyond 2^64": ({ socket, right }) => thenCut(socket, head({}, "99999999999999999999999") + right),
    "a length and chunks": ({ socket, right }) =>
      thenCut(socket, head({ headers: { "transfer-encoding": "chunked" } }, 5) + chunk(right) + LAST_CHUNK),
    "a chunk that is said larger": ({ socket, right }) => thenCut(socket, `${chunked}ffff\r\n${right}\r\n`),
    "a chunk size in words": ({ socket, right }) => thenCut(socket, `${chunked}many\r\n${right}\r\n${LAST_CHUNK}`),
    "chunks cut before the last": ({ socket, right }) => thenCut(socket, chunked + chunk(right)),
    "a chunk for each character": ({ socket, right }) =>
      void socket.write(chunked + [...right].map(chunk).join("") + LAST_CHUNK),
    "trailers that say another length": ({ socket, right }) =>
      void socket.write(`${chunked + chunk(right)}0\r\ncontent-length: 1\r\nx: ${"x".repeat(4000)}\r\n\r\n`),
    "no length, closed at the end": ({ socket, right }) => void socket.end(head({}) + right),
    "a hundred 102 before the answer": ({ socket, right }) =>
      void socket.write(Buffer.concat([Buffer.from("HTTP/1.1 102 Processing\r\n\r\n".repeat(100)), whole(right)])),
    "100 Continue unasked": ({ socket, right }) =>
      void socket.write(Buffer.concat([Buffer.from("HTTP/1.1 100 Continue\r\n\r\n"), whole(right)])),
    "HTTP/1.0": ({ socket, right }) => void socket.end(`HTTP/1.0 200 OK\r\n\r\n${right}`),
    "HTTP/0.9": ({ socket, right }) => thenCut(socket, right),
    "HTTP/9.9": ({ socket, right }) => thenCut(socket, head({}, right.length).replace("1.1", "9.9") + right),
    "http in lower case": ({ socket, right }) =>
      thenCut(socket, head({}, right.length).replace("HTTP", "http") + right),
    "lines that end in LF alone": ({ socket, right }) =>
      thenCut(socket, head({}, right.length).replaceAll("\r\n", "\n") + right),
    "an empty line first": ({ socket, right }) => void socket.write(`\r\n${head({}, right.length)}${right}`),
    "a header without a colon": ({ socket, right }) =>
      thenCut(socket, head({}, right.length).replace("\r\n", "\r\nnothing\r\n") + right),
    "a header with NUL": ({ socket, right }) => thenCut(socket, head({ headers: { x: "a\0b" } }, right.length) + right),
    "a folded header": ({ socket, right }) =>
      thenCut(socket, head({ headers: { x: "a\r\n b" } }, right.length) + right),
    "a header of 100 kB": ({ socket, right }) =>
      thenCut(socket, head({ headers: { x: "x".repeat(100_000) } }, right.length) + right),
    "2,000 headers": ({ socket, right }) =>
      say(socket, right, { headers: Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`x-${n}`, "1"])) }),
  },
);

/** What makes the connection unfit for the next request. */
const keptAlive = faultsOf(
  { on: "both", done: "yes" },
  {
    "the answer twice": ({ socket, right }) => void socket.write(Buffer.concat([whole(right), whole(right)])),
    "a second answer about another task": ({ socket, right, id }) =>
      void socket.write(Buffer.concat([whole(right), whole(right.replaceAll(id, "somebody-elses"))])),
    "rubbish behind the answer": ({ socket, right }) =>
      void socket.write(Buffer.concat([whole(right), Buffer.from("rubbish\r\n\r\n")])),
    "rubbish on the kept connection": ({ socket, right }) => {
      say(socket, right);
      setTimeout(() => socket.write("rubbish\r\n\r\n"), 3);
    },
    "a stray 503 on the kept connection": ({ socket, right }) => {
      say(socket, right);
      setTimeout(() => say(socket, "{}", { status: "503 Service Unavailable" }), 3);
    },
    "kept alive, closed at once": ({ socket, right }) =>
      void socket.end(whole(right, { headers: { connection: "keep-alive", "keep-alive": "timeout=60" } })),
    "kept alive, reset soon": ({ socket, right }) => {
      say(socket, right);
      setTimeout(() => socket.resetAndDestroy(), 3);
    },
    "to be closed, left open": ({ socket, right }) => say(socket, right, { headers: { connection: "close" } }),
  },
);

export const connectionFaults = [...nothingSaid, ...silence, ...halfSaid, ...framing, ...keptAlive];
