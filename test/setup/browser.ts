import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Names that Chromium has on PATH; the first has no window to show and takes half the time. */
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];
const HOW =
  "Install one (Debian: apt-get install --no-install-recommends chromium-headless-shell), or set CHROMIUM_PATH to its program.";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The browser's program: `CHROMIUM_PATH`, or the first of its names on PATH. Undefined where there is none and tests may
 * be skipped.
 *
 * @throws Error saying how to get one, when `CHROMIUM_PATH` names no program, or none is there although `CI` is set or
 *   `TASKREEL_BROWSER` is `required`.
 */
export function browserProgram(environment: Environment): string | undefined {
  const { CHROMIUM_PATH: given, PATH = "", CI, TASKREEL_BROWSER } = environment;
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`CHROMIUM_PATH is ${given}, which is no program. ${HOW}`);
  }
  const found = PATH.split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isProgram);
  if (found === undefined && (CI || TASKREEL_BROWSER === "required")) {
    throw new Error(`There is no browser for the browser tests. ${HOW}`);
  }
  return found;
}

/** For `describe.skipIf`: says in one line that the tests of a file are left out. Where they must run, `launch` fails. */
export function withoutBrowser(what: string): boolean {
  try {
    if (browserProgram(process.env) !== undefined) return false;
    process.stderr.write(`Skipped for want of a browser: ${what}. ${HOW}\n`);
    return true;
  } catch {
    return false;
  }
}

/** Starts the browser without a window. Close it after the tests. */
export async function launch(): Promise<Browser> {
  const executablePath = browserProgram(process.env);
  if (executablePath === undefined) throw new Error(`There is no browser. ${HOW}`);
  return chromium.launch({ executablePath, args: ["--no-sandbox"], headless: true });
}

/** A page that is watched from its first request on. */
export interface WatchedPage extends AsyncDisposable {
  readonly page: Page;
  /** Console errors and errors that nobody caught. */
  readonly errors: readonly string[];
  /** URLs of other origins that were asked for. */
  readonly foreign: readonly string[];
}

/** Opens a page in a context of its own, which is closed at the end of `await using`. */
export async function pageOn(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!/^(data|blob):$/.test(protocol) && origin !== new URL(url).origin) foreign.push(request.url());
  });
  await page.goto(url);
  return { page, errors, foreign, [Symbol.asyncDispose]: () => context.close() };
}

/**
 * What axe finds serious or critical, by these of its rules or by all, as `rule: element`. A page with a CSP needs
 * `bypassCSP` in its context.
 */
export async function seriousFaults(page: Page, rules?: string[]): Promise<string[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
  const { violations } = await page.evaluate(
    (runOnly) => (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ["violations"], ...runOnly }),
    rules && { runOnly: rules },
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

type Axe = Pick<typeof import("axe-core"), "run">;

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
