const input = process.env.BUNDLE;
const target = `${process.env.OUTPUT}/index.ts`;

export default {
  // Without `headers` its client has no way to pass the idempotency key.
  client: { input, output: { target, client: "fetch", headers: true } },
  zod: { input, output: { target, client: "zod" } },
};
