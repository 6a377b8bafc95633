import { fileURLToPath } from "node:url";
import { openapiOverlay } from "openapi-format";
import { withSentences } from "../../../src/codegen/sentences/sentences.js";
import { readCatalogue } from "../../../src/codegen/texts/catalogue.js";
import { overlayOf } from "../../../src/codegen/texts/overlay.js";
import { readBundles } from "../../../src/codegen/texts/sources.js";
import type { Contract, CreateFacts, OpenApiDocument, Operation } from "../../../src/contract/contract.js";
import { record } from "../../../src/contract/document/json.js";
import { readContract } from "../../../src/contract/read.js";
import { type Labels, LOCALES, type Locale, labels } from "../text/index.js";

export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** One host's contract, its texts in one language. */
export interface HostDocument {
  readonly host: string;
  readonly locale: Locale;
  readonly labels: Labels;
  /** The bundle, its texts translated; `$ref`s as they are. */
  readonly document: OpenApiDocument;
  /** The same without the sentences that are made of its data. */
  readonly bare: OpenApiDocument;
  readonly contract: Contract;
}

/** An operation that creates tasks, with the one that reads them. */
export interface TaskOperations {
  readonly create: Operation & { readonly task: CreateFacts };
  readonly status: Operation;
}

export type HostDocuments = Readonly<Record<Locale, readonly HostDocument[]>>;

/** Every host in every language. */
export async function readDocuments(): Promise<HostDocuments> {
  const hostDocs = await Promise.all(
    LOCALES.map(async (locale) => {
      const read = [...readBundles(root)].map(([host, bundle]) => readDocument(host, bundle, locale));
      return [locale, await Promise.all(read)] as const;
    }),
  );
  return Object.fromEntries(hostDocs) as Record<Locale, HostDocument[]>;
}

async function readDocument(host: string, bundle: OpenApiDocument, locale: Locale): Promise<HostDocument> {
  const translated = locale === "en" ? bundle : await translate(bundle, locale);
  const document = withSentences(translated, host, locale);
  return { host, locale, labels: labels[locale], document, bare: translated, contract: readContract(document, host) };
}

async function translate(bundle: OpenApiDocument, locale: string): Promise<OpenApiDocument> {
  const overlay = overlayOf(bundle, readCatalogue(root, locale));
  if (overlay.actions.length === 0) return bundle;
  const { data } = await openapiOverlay(bundle as never, { overlaySet: overlay } as never);
  return data as unknown as OpenApiDocument;
}

/** The operation with this id, if it creates tasks. */
export function taskOperations({ contract }: HostDocument, id: string): TaskOperations | undefined {
  const create = contract.operations.find((it) => it.id === id);
  const status = contract.operations.find((it) => it.id === create?.task?.statusOperation);
  if (create?.task === undefined || status === undefined) return undefined;
  return { create: { ...create, task: create.task }, status };
}

/** Every operation that creates tasks, in the contract's order. */
export function createOperations(doc: HostDocument): TaskOperations[] {
  return doc.contract.operations.flatMap((it) => taskOperations(doc, it.id) ?? []);
}

/** Every operation that is paid for, in the contract's order: those that create tasks, and those whose answer is the result. */
export function paidOperations({ contract }: HostDocument): TaskOperations["create"][] {
  return contract.operations.flatMap((it) => (it.task === undefined ? [] : [{ ...it, task: it.task }]));
}

/** The operation as the document has it, `$ref`s and descriptions included. */
export function rawOperation({ document }: HostDocument, { path, method }: Operation): Record<string, unknown> {
  return record(record(record(document.paths)[path])[method.toLowerCase()]);
}
