import { createServer } from "node:http";

/** Answers every poll with a task that is still running. Prints its port; ends with its parent. */
const server = createServer((request, response) => {
  const id = request.url?.split("/").pop();
  response.setHeader("content-type", "application/json");
  response.end(`{"id":"${id}","status":"processing"}`);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.(server.address().port));
process.on("disconnect", () => process.exit());
