// The ceiling: what Node's HTTP server does when a body is read and parsed and nothing else happens.
import { createServer } from "node:http";

const answer = Buffer.from(JSON.stringify({ id: "7f0c9a52-6b1e-4d38-9a57-2f4c1d8e6b03", status: "pending" }));
const headers = { "content-type": "application/json", "content-length": String(answer.length) };
createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString());
    response.writeHead(200, headers).end(answer);
  });
}).listen(Number(process.argv[3]), "127.0.0.1");
