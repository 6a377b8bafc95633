import fs from "node:fs";
import { fileURLToPath } from "node:url";
import spectral from "@stoplight/spectral-core";
import { Yaml } from "@stoplight/spectral-parsers";
import loader from "@stoplight/spectral-ruleset-bundler/with-loader";
import { expect, test } from "vitest";
import { type Document, parseDocument } from "yaml";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const contract = fs.readFileSync(here("contract.yaml"), "utf8");

const linter = new spectral.Spectral();
linter.setRuleset(await loader.bundleAndLoadRuleset(here("../../openapi/rules/spectral.yaml"), { fs, fetch }));

export interface Fault {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** What the ruleset says about the contract beside this file, after a change to it. */
export async function lint(change: (contract: Document) => unknown = () => {}): Promise<Fault[]> {
  const document = parseDocument(contract);
  change(document);
  // The name lets the linter trace a fault inside a $ref back to where it is written.
  const source = new spectral.Document(document.toString(), Yaml, "/contract.yaml");
  const results = await linter.run(source);
  return results.map(({ code, path, message }) => ({ code: String(code), path: path.join(" "), message }));
}

type Keys = readonly (string | number)[];

/** One change to the contract, and the one thing that the ruleset must then say. */
export function breaks(
  code: string,
  title: string,
  change: (contract: Document) => unknown,
  at: Keys,
  message: string,
) {
  test(`${code}: ${title}`, async () => {
    expect(await lint(change)).toEqual([{ code, path: at.join(" "), message }]);
  });
}

/** A change that the ruleset must let pass. */
export function allows(title: string, change: (contract: Document) => unknown) {
  test(`allowed: ${title}`, async () => {
    expect(await lint(change)).toEqual([]);
  });
}

export const set = (keys: Keys, value: unknown) => (contract: Document) =>
  contract.setIn(keys, contract.createNode(value));

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
