// A field of a request that takes an address says whether a file belongs there, and which: nobody guesses it from its name.

import { fault } from "./fault.js";
import { creates, directs } from "./operations.js";
import { isObject, valueAt } from "./schema.js";
import { kind, object, optional, shape } from "./shape.js";

const KINDS = ["video", "audio", "image"];
const filled = (list, test) => Array.isArray(list) && list.length > 0 && list.every(test);

const SHAPE = object({
  kinds: optional(
    kind("a list of video, audio and image, for example [image]", (value) => filled(value, (it) => KINDS.includes(it))),
  ),
  formats: optional(
    kind("a list of file endings without a dot, for example [jpg, png]", (value) =>
      filled(value, (it) => typeof it === "string" && /^[a-z0-9]+$/.test(it)),
    ),
  ),
  maxMegabytes: optional(kind("a number above 0, for example 10", (value) => typeof value === "number" && value > 0)),
});

/** The requests, and what stands beside a `$ref`, are as their authors wrote them. */
export default function requestFiles(document, _options, { documentInventory }) {
  const { resolved } = documentInventory;
  const faults = [];
  const seen = new Set();

  /** Where a node and those that its `$ref`s lead to stand, the nearest first. */
  const chain = (node, path) => {
    const found = [[node, path]];
    while (typeof node?.$ref === "string" && node.$ref.startsWith("#/") && found.length < 10) {
      const keys = node.$ref.slice(2).split("/").map(decodeURIComponent);
      node = valueAt(document, `/${keys.join("/")}`);
      path = keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
      found.push([node, path]);
    }
    return found.filter(([it]) => isObject(it));
  };

  const isAddress = (node, path) =>
    chain(node, path).some(([it, at]) => it.format === "uri" || (it.items && isAddress(it.items, [...at, "items"])));

  const visit = (node, path, callback) => {
    for (const [it, at] of chain(node, path)) {
      const key = at.join(" ");
      if (seen.has(key)) continue;
      seen.add(key);
      for (const word of ["oneOf", "anyOf", "allOf"])
        for (const [index, part] of (it[word] ?? []).entries()) visit(part, [...at, word, index], callback);
      if (it.items) visit(it.items, [...at, "items"], callback);
      for (const [name, field] of Object.entries(it.properties ?? {})) {
        const here = [...at, "properties", name];
        judge(name, field, here, callback.includes(name));
        visit(field, here, callback);
      }
    }
  };

  const judge = (name, field, here, isCallback) => {
    const said = chain(field, here).find(([it]) => it["x-file"] !== undefined);
    const address = isAddress(field, here);
    if (said && (isCallback || !address)) {
      const what = isCallback ? "the host sends messages there" : "it takes no address";
      faults.push(fault([...said[1], "x-file"], `\`${name}\` has x-file, and ${what}`, "leave it out"));
    } else if (said) {
      faults.push(...shape(said[0]["x-file"], SHAPE, "x-file", [...said[1], "x-file"]));
    } else if (address && !isCallback) {
      faults.push(
        fault(here, `Nothing says which file \`${name}\` takes`, "add `x-file`, for example { kinds: [image] }"),
      );
    }
  };

  for (const { operation, path } of [...creates(resolved), ...directs(resolved)]) {
    const expressions = Object.values(operation.callbacks ?? {}).flatMap((it) => Object.keys(it));
    const callback = expressions.flatMap((it) => /#\/(\w+)\}$/.exec(it)?.[1] ?? []);
    const at = [...path, "requestBody"];
    const [body = {}, where = at] =
      chain(
        at.reduce((node, key) => node?.[key], document),
        at,
      ).at(-1) ?? [];
    for (const [type, { schema }] of Object.entries(body.content ?? {})) {
      if (isObject(schema)) visit(schema, [...where, "content", type, "schema"], callback);
    }
  }
  return faults;
}
