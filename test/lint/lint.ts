import fs from "node:fs";
import { fileURLToPath } from "node:url";
import spectral from "@stoplight/spectral-core";
import { Yaml } from "@stoplight/spectral-parsers";
import loader from "@stoplight/spectral-ruleset-bundler/with-loader";
import { expect, test } from "vitest";
import { type Document, parseDocument } from "yaml";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const contract = fs.readFileSync(here("contract.yaml"), "utf8");

const ruleset = await loader.bundleAndLoadRuleset(here("../../openapi/rules/spectral.yaml"), { fs, fetch });

/** A linter that knows these rules of the house and no other; without names the whole ruleset, as contracts meet it. */
function linterOf(codes: readonly string[]): InstanceType<typeof spectral.Spectral> {
  const linter = new spectral.Spectral();
  const { extends: _, rules, ...rest } = ruleset.definition as { extends?: unknown; rules: Record<string, object> };
  const chosen = codes.map((code) => {
    if (!rules[code]) throw new Error(`The ruleset has no rule ${code}.`);
    return [code, rules[code]] as const;
  });
  linter.setRuleset(codes.length === 0 ? ruleset : ({ ...rest, rules: Object.fromEntries(chosen) } as never));
  return linter;
}

export interface Fault {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** What these rules say about the contract beside this file, after a change to it. */
export async function lint(
  change: (contract: Document) => unknown = () => {},
  codes: readonly string[] = [],
): Promise<Fault[]> {
  const document = parseDocument(contract);
  change(document);
  // The name lets the linter trace a fault inside a $ref back to where it is written.
  const source = new spectral.Document(document.toString(), Yaml, "/contract.yaml");
  const results = await linterOf(codes).run(source);
  return results.map(({ code, path, message }) => ({ code: String(code), path: path.join(" "), message }));
}

type Keys = readonly (string | number)[];

/** One change to the contract, and the one thing that the rule must then say. */
export function breaks(
  code: string,
  title: string,
  change: (contract: Document) => unknown,
  at: Keys,
  message: string,
) {
  test(`${code}: ${title}`, async () => {
    expect(await lint(change, [code])).toEqual([{ code, path: at.join(" "), message }]);
  });
}

/** A change that these rules must let pass. */
export function allows(codes: readonly string[], title: string, change: (contract: Document) => unknown) {
  test(`allowed: ${title}`, async () => {
    expect(await lint(change, codes)).toEqual([]);
  });
}

export const set = (keys: Keys, value: unknown) => (contract: Document) =>
  contract.setIn(keys, contract.createNode(value));

export const copy = (from: Keys, to: Keys) => (contract: Document) =>
  contract.setIn(to, (contract.getIn(from) as { clone(): unknown }).clone());

export const remove =
  (...keys: Keys) =>
  (contract: Document) => {
    if (!contract.deleteIn(keys)) throw new Error(`The contract has nothing at ${keys.join(" ")}.`);
  };

export const both =
  (...changes: ((contract: Document) => unknown)[]) =>
  (contract: Document) => {
    for (const change of changes) change(contract);
  };
