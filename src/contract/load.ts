import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { laterChecks } from "./check/contract-checks.js";
import type { OperationChecks } from "./check/types.js";
import type { Contract, OpenApiDocument, Operation } from "./contract.js";
import { ContractFault } from "./document/fault.js";
import { hostsIn } from "./hosts.js";
import { type HostService, type OrderTool, type Service, serviceWord } from "./model/tasks/services.js";
import { readContract } from "./read.js";

/**
 * Reads a bundled OpenAPI 3.1 document (YAML or JSON) that carries `x-task-states`, links and `x-task`.
 *
 * @param host name of the contract; by default the file's name, or its folder's when the file is called `openapi`.
 * @throws ContractFault naming the place when the document is not such a contract.
 */
export async function loadContract(file: string | URL, host?: string): Promise<Contract> {
  const path = typeof file === "string" ? file : fileURLToPath(file);
  const { document, lineOf } = await parsed(path);
  if (typeof document !== "object" || document === null) throw new ContractFault("is not an OpenAPI document.", path);
  const stem = basename(path, extname(path));
  const name = host ?? (stem === "openapi" ? basename(dirname(path)) : stem);
  try {
    const contract = readContract(document as OpenApiDocument, name);
    const notes = contract.notes.map((it) => {
      const line = lineOf(it.slice(0, it.indexOf(": ")));
      return line === undefined ? it : `${line}: ${it}`;
    });
    return Object.assign(contract, { notes, lineOf });
  } catch (cause) {
    if (!(cause instanceof ContractFault)) throw cause;
    throw new ContractFault(cause.message, lineOf(cause.place) ?? path);
  }
}

async function parsed(path: string) {
  try {
    // Which this package's own contracts can do without.
    const { LineCounter, linesOf, parseDocument } = await import("./document/yaml.js");
    const lineCounter = new LineCounter();
    const parsed = parseDocument(textOf(await readFile(path)), { lineCounter, merge: true });
    for (const error of parsed.errors) throw error;
    const find = linesOf(parsed, lineCounter);
    const lineOf = (place: string) => {
      const line = find(place);
      return line === undefined ? undefined : `${path}:${line}`;
    };
    return { document: parsed.toJS() as unknown, lineOf };
  } catch (cause) {
    throw new ContractFault(`cannot be read: ${(cause as Error).message}`, path);
  }
}

/** YAML and JSON begin with an ASCII character, so that zeros tell of UTF-16 without a byte order mark too. */
function textOf(bytes: Uint8Array): string {
  const [first = 1, second = 1] = bytes;
  const encoding = first === 0xfe || first === 0 ? "utf-16be" : first === 0xff || second === 0 ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`it is not ${encoding.toUpperCase()}; save it as UTF-8`);
  }
}

/** What can be ordered at the hosts, service by service, without reading their contracts. */
export async function bundledServices(): Promise<HostService[]> {
  const lists = bundledHosts().map(async (host) => {
    const listed = await readGenerated<readonly Service[]>(host, "services.json");
    return listed.map((it) => ({ host, ...it }));
  });
  return (await Promise.all(lists)).flat();
}

/** The tools of a service, by endpoint. */
export function bundledTools(host: string, service: string): Promise<Readonly<Record<string, OrderTool>>> {
  return readGenerated(host, `tools/${serviceWord(service)}.json`);
}

async function readGenerated<T>(host: string, file: string): Promise<T> {
  return JSON.parse(await readFile(join(generatedFolder(), host, file), "utf8")) as T;
}

/** The hosts whose contracts this package ships, as the documentation lists them. */
export function bundledHosts(): string[] {
  return hostsIn(generatedFolder()).reverse();
}

/** One of this package's contracts, without what checks bodies: enough for names, fields, times and prices. */
export async function readBundled(host: string): Promise<Contract> {
  const text = await readFile(join(generatedFolder(), host, "openapi.json"), "utf8");
  return readContract(JSON.parse(text) as OpenApiDocument, host, true);
}

/** The same contract with its checks, as codegen compiled them. */
export async function withChecks(contract: Contract): Promise<Contract> {
  const known = withLaterChecks(contract);
  await known.checks?.load?.();
  return known;
}

/** The contracts that this package ships, one a host, with their checks, which are loaded when first needed. */
export async function bundledContracts(): Promise<Contract[]> {
  return Promise.all(bundledHosts().map(async (host) => withLaterChecks(await readBundled(host))));
}

function withLaterChecks(contract: Contract): Contract {
  const file = join(generatedFolder(), contract.rules.host, "validators.js");
  const bring = async () => {
    const { operations } = (await import(pathToFileURL(file).href)) as Validators;
    return ({ id }: Operation) => operations[id];
  };
  return { ...contract, checks: laterChecks(contract.operations, bring) };
}

interface Validators {
  /** By operationId. */
  readonly operations: Readonly<Record<string, OperationChecks>>;
}

/** `generated/` lies beside `src/` in the repository and beside `dist/` in the package, at different depths. */
function generatedFolder(): string {
  found ??= findGenerated();
  return found;
}

let found: string | undefined;

function findGenerated(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < 5; level++) {
    const candidate = join(folder, "generated");
    if (existsSync(candidate)) return candidate;
    folder = dirname(folder);
  }
  throw new ContractFault("the package's generated/ folder is missing; install taskreel again.", "generated/");
}
