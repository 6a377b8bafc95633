declare module "undici/lib/dispatcher/pool.js" {
  export { Pool as default } from "undici";
}
declare module "undici/lib/dispatcher/proxy-agent.js" {
  export { ProxyAgent as default } from "undici";
}
declare module "undici/lib/web/fetch/index.js" {
  import type { Dispatcher } from "undici";
  /** The platform's own, but for one option. */
  export function fetch(url: string, init?: RequestInit & { dispatcher: Dispatcher }): Promise<Response>;
}
