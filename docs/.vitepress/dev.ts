import { createReadStream, statSync } from "node:fs";
import { extname, join } from "node:path";
import type { Plugin } from "vitepress";
import { docs } from "./pages.js";

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".yaml": "text/yaml", ".txt": "text/plain" };

/** `npm run docs:dev` shows what VitePress does not make as `npm run docs` has built it last. */
export function lastBuild(): Plugin {
  return {
    name: "last-build",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://site").pathname;
        const file = join(docs, ".vitepress/dist", path);
        const made = /(^|\/)(reference|openapi|workflows)\/[\w./-]+$|\/llms(-full)?\.txt$/.test(path);
        if (!made || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
        response.setHeader("content-type", `${TYPES[extname(file)] ?? "text/plain"}; charset=utf-8`);
        return createReadStream(file).pipe(response);
      });
    },
  };
}
