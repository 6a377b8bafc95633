import { statSync } from "node:fs";
import type { Operation } from "../../contract/contract.js";
import type { JsonObject } from "../../contract/document/json.js";
import { type AddressPlace, addressesIn, type FileRule } from "../../contract/model/file-fields.js";
import { listedValues } from "../../contract/model/schema.js";
import { callbackField } from "../../contract/model/tasks/callback.js";
import { type Variant, variantsOf } from "../../contract/model/variants.js";
import { CommandFault } from "../exit.js";
import type { Endpoint } from "./endpoints.js";
import { fileRuleFault, wantedText } from "./file-types.js";
import type { Flag } from "./flags.js";

/** A file of this machine where a request has the address of one: it is uploaded before the request is sent. */
export interface LocalFile {
  /** Where its address goes: the body, or an object or a list in it. */
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
  /** Keys from the body down to there. */
  readonly at: AddressPlace["at"];
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * The files that a body names where it should name URLs.
 *
 * @throws CommandFault for what cannot be uploaded: a folder, an empty file, one that the field does not take, a name that is neither
 * a file nor a URL, or anything at a host that takes no files.
 */
export async function filesIn(
  endpoint: Endpoint,
  flags: readonly Flag[],
  body: Record<string, unknown>,
): Promise<LocalFile[]> {
  const { contract, operation } = endpoint;
  refuseAtCallback(operation, flags, body);
  const found: LocalFile[] = [];
  for (const { at, holder, value: path, rules } of placesIn(operation, body)) {
    if (path === "" || /^https?:/i.test(path)) continue;
    const rule = rules[0] as FileRule;
    const [top, ...rest] = at;
    const name = [flags.find(({ field }) => field.name === top)?.long ?? top, ...rest].join(".");
    const refuse = (why: string): never => {
      const takes = `${name} takes a URL that the host can fetch, or a file of this machine${wantedText(rule)}`;
      throw new CommandFault(`${takes}; ${JSON.stringify(path)} is ${why}. Nothing was sent.`);
    };
    const about = entryAt(path);
    if (/^[a-z][a-z\d+.-]+:/i.test(path)) {
      if (about === undefined) continue;
      refuse("a file, and looks like a URL: write ./ before it");
    }
    if (about === undefined) return refuse("neither: there is no such file");
    if (typeof about === "string") return refuse(`a file that cannot be read: ${about}`);
    if (!about.isFile()) refuse("no regular file");
    if (about.size === 0) refuse("an empty file");
    const takes = contract.operations.some(({ upload }) => upload?.form !== undefined);
    if (!takes) refuse(`a file here, and ${contract.rules.host} takes none. Upload it elsewhere first`);
    const faults = await Promise.all(
      rules.map((it) => fileRuleFault(path, about.size, it).catch((error: Error) => `unreadable: ${error.message}`)),
    );
    // A body that several variants could be is refused when none of them takes the file.
    if (faults.every((it) => it !== undefined)) refuse(faults[0] as string);
    found.push({ holder, key: at.at(-1) as string | number, at, path, size: about.size });
  }
  return found;
}

interface Place extends AddressPlace {
  /** One for each variant of the request that the body may be. */
  readonly rules: readonly FileRule[];
}

function placesIn({ body: taken }: Operation, body: JsonObject): Place[] {
  const { variants, chooser } = variantsOf(taken?.schema);
  const chosen = variants.filter(
    ({ properties }) => chooser !== undefined && listedValues(properties[chooser] ?? {})?.includes(body[chooser]),
  );
  const places = new Map<string, Place>();
  for (const { properties } of chosen.length > 0 ? chosen : (variants as readonly Variant[])) {
    for (const place of addressesIn({ properties }, body)) {
      const key = JSON.stringify(place.at);
      places.set(key, { ...place, rules: [...(places.get(key)?.rules ?? []), place.rule] });
    }
  }
  return [...places.values()];
}

/** What is at a path: undefined where nothing is, and for what can be no path; a text says why it cannot be looked at. */
function entryAt(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return ["EACCES", "EPERM", "EIO", "ELOOP"].includes(String(code)) ? message : undefined;
  }
}

function refuseAtCallback(operation: Operation, flags: readonly Flag[], body: Record<string, unknown>): void {
  const field = callbackField(operation) ?? "";
  const value = body[field];
  if (typeof value !== "string" || /^https?:/i.test(value) || entryAt(value) === undefined) return;
  const name = flags.find((it) => it.field.name === field)?.long ?? field;
  throw new CommandFault(
    `${name} takes a URL that the host can fetch; ${JSON.stringify(value)} is a file here, and the host sends messages there`,
  );
}

/** A copy of the body as the host will get it: with an address for each file. */
export function withAddresses(body: Record<string, unknown>, files: readonly LocalFile[]): Record<string, unknown> {
  const paths = [...new Set(files.map(({ path }) => path))];
  const copied = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    const own = files.filter(({ holder }) => holder === node);
    const entries = Object.entries(node).map(([name, it]) => {
      const file = own.find(({ key }) => String(key) === name);
      return [name, file ? `https://uploaded.invalid/file-${paths.indexOf(file.path) + 1}` : copied(it)] as const;
    });
    return Array.isArray(node) ? entries.map(([, it]) => it) : Object.fromEntries(entries);
  };
  return copied(body) as Record<string, unknown>;
}
