import { startMockServer } from "taskreel/mock";

/** Serves the mock until it is told to stop. */
export async function serveMock(options: { port: number; duration: number }): Promise<void> {
  const server = await startMockServer(options);
  process.stdout.write(`taskreel mock listens on ${server.url} (a task takes ${options.duration} ms; Ctrl-C stops)\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}
