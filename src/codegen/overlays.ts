import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse, stringify } from "yaml";
import type { OpenApiDocument } from "../contract/contract.js";
import { hostsIn } from "../contract/hosts.js";
import { fill, overlayFaults, overlayFile, readOverlay, writeOverlay } from "./overlays/overlay.js";

/**
 * `npm run docs:check` says which texts of the contracts have no translation, or a stale one. For translators:
 * `tsx src/codegen/overlays.ts --missing <host> <locale>` prints these as YAML to fill in, `--fill <host> <locale> <file>`
 * takes the filled file into openapi/overlays.
 */
const LOCALES = ["zh-CN", "zh-TW"];
const options = { missing: { type: "boolean" }, fill: { type: "boolean" }, root: { type: "string" } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const root = values.root ?? fileURLToPath(new URL("../..", import.meta.url));
const [host = "", locale = "", file = ""] = positionals;

if (values.missing) await printMissing();
else if (values.fill) await fillMissing();
else await check();

async function printMissing(): Promise<void> {
  const { missing } = overlayFaults(await bundleOf(host), await readOverlay(root, host, locale));
  process.stdout.write(
    stringify(
      missing.map((it) => ({ ...it, text: "" })),
      { lineWidth: 0 },
    ),
  );
  console.error(
    `${missing.length} texts. Write each translation as "text", then: --fill ${host} ${locale} <this file>`,
  );
}

async function fillMissing(): Promise<void> {
  const filled = parse(await readFile(file, "utf8")) as { en: string; text?: string }[];
  const given = filled.flatMap(({ en, text }) => (text ? [[en.trim(), text.trim()] as const] : []));
  const document = await bundleOf(host);
  await writeOverlay(root, host, locale, fill(document, await readOverlay(root, host, locale), new Map(given)));
  const { missing } = overlayFaults(document, await readOverlay(root, host, locale));
  console.log(`${overlayFile(root, host, locale)}: ${given.length} texts taken in, ${missing.length} still missing.`);
}

async function check(): Promise<void> {
  for (const name of hostsIn(join(root, "generated"))) {
    const document = await bundleOf(name);
    for (const language of LOCALES) {
      const { missing, unknown } = overlayFaults(document, await readOverlay(root, name, language));
      const at = `openapi/overlays/${name}.${language}.yaml`;
      for (const it of missing) console.error(`${at}: ${it.stale ? "stale" : "missing"} at ${it.at}: ${it.en}`);
      for (const it of unknown) console.error(`${at}: translates a text that the contract does not have: ${it}`);
      if (missing.length + unknown.length > 0) process.exitCode = 1;
      else console.log(`${at} is complete.`);
    }
  }
}

async function bundleOf(name: string): Promise<OpenApiDocument> {
  return parse(await readFile(join(root, "generated", name, "openapi.yaml"), "utf8")) as OpenApiDocument;
}
