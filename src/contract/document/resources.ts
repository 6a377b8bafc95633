import { pointerKey } from "../../client/kernel/pointer.js";
import type { OpenApiDocument } from "../contract.js";
import { ContractFault } from "./fault.js";
import { step } from "./grammar.js";
import { isObject } from "./json.js";
import { walk } from "./walk.js";

/** What a `#` begins at: the document, or a schema in it that has an `$id`. */
export interface Resource {
  readonly uri: string;
  readonly root: unknown;
  readonly at: string;
}

/** A node that a `$ref` names, and what refs in it begin at. */
interface Named {
  readonly node: unknown;
  readonly at: string;
  readonly base: Resource;
}

/** Finds what refs of a document name. */
export interface Resources {
  readonly document: Resource;
  /** What begins at this schema, if it has an `$id`; else what it stands in. */
  within(node: unknown, base: Resource, at: string): Resource;
  /** @throws ContractFault at the place of the `$ref` when it names nothing of this document. */
  find(ref: string, base: Resource, at: string): Named;
}

/** Never asked: it only makes relative addresses comparable. */
const DOCUMENT_URI = "https://document.invalid/";

export function resourcesOf(source: OpenApiDocument): Resources {
  const document: Resource = { uri: DOCUMENT_URI, root: source, at: "" };
  let listed: Listed | undefined;

  function within(node: unknown, base: Resource, at: string): Resource {
    if (!isObject(node) || typeof node.$id !== "string" || node === base.root) return base;
    const url = addressOf(node.$id, base.uri);
    if (url === undefined) throw new ContractFault(`"$id: ${node.$id}" is no address.`, at);
    return { uri: url.uri, root: node, at };
  }

  function find(ref: string, base: Resource, at: string): Named {
    const no = (why: string) => new ContractFault(`"$ref: ${ref}" ${why}`, at);
    const address = addressOf(ref, base.uri);
    if (address === undefined) throw no("is no address.");
    const { uri, fragment } = address;
    const list = () => {
      listed ??= listIn(source, document, within);
      return listed;
    };
    const resource = [base, document].find((it) => it.uri === uri) ?? list().resources.get(uri);
    if (resource === undefined) throw no("leaves the document; bundle it first (npx redocly bundle).");
    if (fragment === "") return { node: resource.root, at: resource.at, base: resource };
    if (fragment.startsWith("/")) {
      const found = inside(resource, fragment, within);
      if (found === undefined) throw no("names nothing in this document.");
      return found;
    }
    const anchored = list().anchors.get(`${uri}#${fragment}`);
    if (anchored === undefined) throw no(`names nothing: no schema there has "$anchor: ${fragment}".`);
    return anchored;
  }

  return { document, within, find };
}

function inside(from: Resource, pointer: string, within: Resources["within"]): Named | undefined {
  let { root: node, at } = from;
  let base = from;
  for (const part of pointer.slice(1).split("/")) {
    const key = pointerKey(part);
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return undefined;
    base = within(node, base, at);
    node = (node as Record<string, unknown>)[key];
    at = step(at, key);
  }
  return node === undefined ? undefined : { node, at, base };
}

function addressOf(ref: string, base: string): { uri: string; fragment: string } | undefined {
  try {
    const url = ref.startsWith("#") ? { href: base + ref } : new URL(ref, base);
    const [uri = "", ...fragment] = url.href.split("#");
    return { uri, fragment: decodeURIComponent(fragment.join("#")) };
  } catch {
    return undefined;
  }
}

interface Listed {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly anchors: ReadonlyMap<string, Named>;
}

/** Every schema with an `$id` or an `$anchor`; read only for documents with refs that need it. */
function listIn(source: unknown, document: Resource, within: Resources["within"]): Listed {
  const resources = new Map<string, Resource>();
  const anchors = new Map<string, Named>();

  walk<Resource>(
    source,
    (node, kind, at, above) => {
      if (kind !== "schema") return above;
      const base = within(node, above, at);
      if (base !== above) resources.set(base.uri, base);
      if (typeof node.$anchor === "string") anchors.set(`${base.uri}#${node.$anchor}`, { node, at, base });
      return base;
    },
    document,
  );
  return { resources, anchors };
}
