import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { tagOf } from "../../contract/check/reading.js";
import type { Contract } from "../../contract/contract.js";
import { isObject, record } from "../../contract/document/json.js";
import { catalogueLocales, readCatalogue } from "../texts/catalogue.js";
import { compare } from "../texts/compare.js";
import { readBundles, sourceTexts } from "../texts/sources.js";
import { workflowFiles } from "../workflow-files.js";

/** Texts that somebody has yet to write, as faults: `openapi/…:3: write what it makes`. */
export function unwritten(root: string, host: string): string[] {
  const folder = join("openapi", host);
  const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((it) =>
    it.endsWith(".yaml"),
  );
  return files.sort().flatMap((file) =>
    readFileSync(join(root, folder, file), "utf8")
      .split("\n")
      .flatMap((line, n) =>
        [...line.matchAll(/\bTODO ([^,\]}"]+)/g)].map(([, what]) => `${join(folder, file)}:${n + 1}: ${what?.trim()}`),
      ),
  );
}

/** What the contract does without, and only a person can add. */
export function leftToDo(root: string, contracts: readonly Contract[]): string[] {
  return [
    ...contracts.flatMap((it) => [...examples(it), ...counterexamples(root, it)]),
    ...workflows(root, contracts),
    ...translations(root),
  ];
}

/** Models of which no request is shown. */
function examples({ rules: { host }, operations }: Contract): string[] {
  return operations.flatMap(({ id, body }) => {
    const tag = isObject(body?.schema) ? tagOf(body.schema) : undefined;
    const shown = Object.values(body?.examples ?? {}).map((it) => record(it)[tag?.name ?? ""]);
    const lacking = tag?.values.filter((it) => !shown.includes(it)) ?? [];
    return lacking.map((it) => `openapi/${host}/examples/: a request of ${id} with the ${tag?.name} ${it}`);
  });
}

function counterexamples(root: string, { rules: { host }, operations }: Contract): string[] {
  return operations
    .filter((it) => it.role === "create" && !existsSync(join(root, "openapi", host, "counterexamples", it.id)))
    .map((it) => `openapi/${host}/counterexamples/${it.id}/: requests that ${it.id} refuses, one file a rule`);
}

/** Operations that no workflow leads to: codegen writes those that need nothing but a request, chains are a person's. */
function workflows(root: string, contracts: readonly Contract[]): string[] {
  const texts = workflowFiles(root).map((it) => readFileSync(join(root, it), "utf8"));
  const creates = contracts.flatMap(({ operations }) =>
    operations.filter((it) => it.role === "create" && !it.deprecated),
  );
  return creates
    .filter(({ id }) => !texts.some((it) => new RegExp(`operationId: .*\\b${id}\\b`).test(it)))
    .map(({ id }) => `openapi/workflows/: ${id} followed to its end`);
}

function translations(root: string): string[] {
  const sources = sourceTexts(readBundles(root));
  return catalogueLocales(root).flatMap((locale) =>
    [...compare(sources, readCatalogue(root, locale)).services]
      .filter(([, { texts, translated }]) => translated < texts)
      .map(([name, it]) => `openapi/texts/${locale}.yaml: ${it.texts - it.translated} texts of ${name}`),
  );
}
