import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const { outputFiles } = await build({
  stdin: {
    contents: 'import { createRunapi } from "./src/runapi.ts"; globalThis.x = createRunapi().run;',
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  write: false,
  metafile: true,
});
const b = outputFiles[0].contents;
console.log(b.length, gzipSync(b, { level: 9 }).length);
