import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./repository.js";

const documents = ts.createDocumentRegistry();

export interface Fault {
  /** The line of the program, without blanks at its ends. */
  readonly line: string;
  readonly message: string;
}

/** What TypeScript's language service tells an editor about a program at the top of this repository. */
export function editorOf(program: string, own: ts.CompilerOptions = {}) {
  let written = program;
  let version = 0;
  const file = join(root, "editor-probe.ts");
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? `${version}` : "0"),
    getScriptSnapshot: (name) => {
      const text = name === file ? written : ts.sys.fileExists(name) ? readFileSync(name, "utf8") : undefined;
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ ...options, noEmit: true, ...own }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
  };
  const service = ts.createLanguageService(host, documents);

  /** Where a word of the program stands, after another one. */
  function placeOf(word: string, after: string): number {
    const from = program.indexOf(after);
    const at = program.indexOf(word, from < 0 ? Number.POSITIVE_INFINITY : from + after.length);
    if (at < 0) throw new Error(`The program has no ${word} after ${after}`);
    return at;
  }

  return {
    faults(): Fault[] {
      const found = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
      return found.map(({ start = 0, messageText }) => {
        const line = program.slice(program.lastIndexOf("\n", start) + 1).split("\n", 1)[0] ?? "";
        return { line: line.trim(), message: ts.flattenDiagnosticMessageText(messageText, "\n") };
      });
    },
    hover(word: string, after = ""): string {
      const info = service.getQuickInfoAtPosition(file, placeOf(word, after) + 1);
      const tags = (info?.tags ?? []).map((it) => `@${it.name} ${ts.displayPartsToString(it.text)}`);
      return [ts.displayPartsToString(info?.displayParts), ts.displayPartsToString(info?.documentation), ...tags].join(
        "\n",
      );
    },
    /** What is offered at the bar of a line that somebody is writing at the end of the program. */
    offeredAt(line: string): string[] {
      const [before = "", after = ""] = line.split("|");
      written = `${program}${before}${after}`;
      version += 1;
      const found = service.getCompletionsAtPosition(file, program.length + before.length, {});
      written = program;
      version += 1;
      return found?.entries.map(({ name }) => name) ?? [];
    },
  };
}
