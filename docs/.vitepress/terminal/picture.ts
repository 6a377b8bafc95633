import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../contract/documents.js";
import { screenPicture } from "./screen.js";

/**
 * `npm run picture` runs the demo in a terminal (tmux) as a newcomer does, and draws what is on the screen at its end:
 * docs/terminal.svg, the picture in README.md.
 */
const COLUMNS = 80;
const ROWS = 40;
const SECONDS = 120;

const folder = mkdtempSync(join(tmpdir(), "taskreel-picture-"));
const socket = join(folder, "tmux");
const tmux = (...args: string[]) =>
  execFileSync("tmux", ["-S", socket, "-f", "/dev/null", ...args], { encoding: "utf8" });
try {
  const demo = `node ${join(root, "dist/cli/main.js")} demo; tmux -S ${socket} wait-for -S done; sleep ${SECONDS}`;
  const size = ["-x", String(COLUMNS), "-y", String(ROWS)];
  tmux("new-session", "-d", ...size, "-c", folder, "-e", "TERM=screen-256color", demo);
  execFileSync("tmux", ["-S", socket, "wait-for", "done"], { timeout: SECONDS * 1000 });
  const screen = tmux("capture-pane", "-p", "-e");
  writeFileSync(join(root, "docs/terminal.svg"), screenPicture(`$ npm start\n${screen.trimEnd()}`, COLUMNS));
} finally {
  tmux("kill-server");
  rmSync(folder, { recursive: true, force: true });
}
