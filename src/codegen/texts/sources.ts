import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../contract/contract.js";
import { record } from "../../contract/document/json.js";
import { hostsIn } from "../../contract/hosts.js";
import { withoutSentences } from "../sentences/sentences.js";
import { type NodePath, textNodes } from "./nodes.js";
import { serviceFinder } from "./services.js";

/** Bundles by host. */
export type Bundles = ReadonlyMap<string, OpenApiDocument>;

/** An English text of the contracts, which may stand at several places. */
export interface SourceText {
  readonly en: string;
  /** `runapi createLumaModifyVideo summary`, in the order of the bundles. */
  readonly places: readonly string[];
  /** Those that show it: `runapi Luma`. */
  readonly services: ReadonlySet<string>;
}

/** Every host's bundle as its authors wrote it, in the order in which hosts are shown. */
export function readBundles(root: string): Bundles {
  const generated = join(root, "generated");
  const read = (host: string) => parse(readFileSync(join(generated, host, "openapi.yaml"), "utf8")) as OpenApiDocument;
  return new Map(
    hostsIn(generated)
      .reverse()
      .map((host) => [host, withoutSentences(read(host), host)]),
  );
}

/** Each text of the bundles once, in the order of first appearance. */
export function sourceTexts(bundles: Bundles): SourceText[] {
  const texts = new Map<string, { en: string; places: string[]; services: Set<string> }>();
  for (const [host, document] of bundles) {
    const servicesOf = serviceFinder(document);
    for (const node of textNodes(document)) {
      for (const [key, en] of Object.entries(node.texts)) {
        const text = texts.get(en) ?? { en, places: [], services: new Set() };
        text.places.push(`${host} ${placeOf(document, node.path)} ${key}`);
        for (const service of servicesOf(node.path)) text.services.add(`${host} ${service}`);
        texts.set(en, text);
      }
    }
  }
  return [...texts.values()];
}

/** A node's place in words that a text added before it does not change: an operation by its id, a tag by its name. */
function placeOf(document: OpenApiDocument, path: NodePath): string {
  const [group = "", name = "", method = "", ...rest] = path;
  if (group === "components") return [name, method, ...rest.filter((it) => it !== "properties")].join(" ");
  const node = record(record(record(document)[group])[name]);
  if (group === "tags") return `tags ${node.name}`;
  const id = record(node[method]).operationId;
  return typeof id === "string" ? [id, ...rest].join(" ") : path.join(" ");
}
