// msw behind its own HTTP middleware: a handler for every operation, answering the contract's first example.
import { readFileSync } from "node:fs";
import { createServer } from "@mswjs/http-middleware";
import { HttpResponse, http } from "msw";

const [file, port] = process.argv.slice(2);
const { paths, components } = JSON.parse(readFileSync(file, "utf8"));
const handlers = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => {
    const [example] = Object.values(operation.responses["200"].content["application/json"].examples);
    const { value } = example.$ref ? components.examples[example.$ref.split("/").at(-1)] : example;
    return http[method](path.replaceAll(/\{(\w+)\}/g, ":$1"), async ({ request }) => {
      if (method === "post") await request.json();
      return HttpResponse.json(value);
    });
  }),
);
createServer(...handlers).listen(Number(port), "127.0.0.1");
