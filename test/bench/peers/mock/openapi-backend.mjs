// openapi-backend as its documentation has it: validation on, answers from the contract's examples.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { OpenAPIBackend } from "openapi-backend";

const [file, port] = process.argv.slice(2);
const json = (response, status, body) =>
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
const api = new OpenAPIBackend({
  definition: JSON.parse(readFileSync(file, "utf8")),
  quick: true,
  ajvOpts: { strict: false },
  handlers: {
    validationFail: (c, _, response) => json(response, 422, { error: c.validation.errors }),
    notFound: (_, __, response) => json(response, 404, { error: "not found" }),
    unauthorizedHandler: (_, __, response) => json(response, 401, { error: "unauthorized" }),
    notImplemented: (c, _, response) => {
      const { status, mock } = c.api.mockResponseForOperation(c.operation.operationId);
      json(response, status, mock);
    },
  },
});
api.registerSecurityHandler("bearerAuth", (c) => /^Bearer ./.test(c.request.headers.authorization ?? ""));
await api.init();
createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", () => {
    const { method, url: path, headers } = request;
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : undefined;
    api.handleRequest({ method, path, headers, body }, request, response);
  });
}).listen(Number(port), "127.0.0.1");
