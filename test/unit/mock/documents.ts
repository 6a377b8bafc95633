import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { EngineRequest } from "../../../src/mock/engine/request.js";
import { readBody } from "../../../src/mock/serve/body.js";
import type { Judge } from "../../fuzz/agreement.js";

/** A request that a fixture lists under `x-requests`, and what the specification says of it. */
export interface Case {
  /** `POST /films?page=1` */
  readonly send: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: string;
  readonly multipart?: readonly (readonly [name: string, value: string | FileOf])[];
  readonly text?: string;
  readonly bytes?: readonly number[];
  readonly type?: string;
  /** `ok`, the place of what is wrong (`query /page`), or the kind of refusal (`auth`). */
  readonly expect?: string;
  /** The same of Prism, where it differs. */
  readonly prism?: string;
  readonly status?: number;
  readonly body?: object;
  /** What the refusal's text says. */
  readonly message?: string;
  readonly "text-of-answer"?: string;
  readonly "headers-of-answer"?: Readonly<Record<string, string | null>>;
  /** A second request, with the id that the first one was answered. */
  readonly then?: string;
  readonly "then-body"?: object;
}

interface FileOf {
  readonly file: string;
  readonly type: string;
  readonly bytes: readonly number[];
}

export interface Fixture {
  readonly name: string;
  readonly file: string;
  readonly title: string;
  readonly requests: readonly Case[];
  readonly notes: readonly string[];
  /** Why Prism does not serve it. */
  readonly prism?: string;
  /** Of a document that must not be served. */
  readonly refused?: { readonly line: number; readonly reason: string };
}

const folder = new URL("../../fixtures/documents/", import.meta.url);

export function fixtures(under = ""): Fixture[] {
  const here = new URL(under, folder);
  const names = readdirSync(here).filter((it) => it.endsWith(".yaml"));
  return names.sort().map((name) => {
    const file = fileURLToPath(new URL(name, here));
    const document = parse(readFileSync(file, "utf8"), { merge: true }) as Record<string, unknown>;
    const { "x-requests": requests = [], "x-notes": notes = [], "x-refused": refused, "x-prism": prism } = document;
    const { title } = document.info as { title: string };
    return { name: name.replace(".yaml", ""), file, title, requests, notes, refused, prism } as Fixture;
  });
}

/** What is sent over HTTP. */
export async function wireOf({ send, headers, json, form, multipart, text, bytes, type }: Case) {
  const [method = "", target = ""] = send.split(" ");
  const data = new FormData();
  for (const [name, it] of multipart ?? []) {
    if (typeof it === "string") data.append(name, it);
    else data.append(name, new Blob([Uint8Array.from(it.bytes)], { type: it.type }), it.file);
  }
  const typed = multipart
    ? new Response(data)
    : form !== undefined
      ? new Response(form, { headers: { "content-type": "application/x-www-form-urlencoded" } })
      : json !== undefined
        ? new Response(JSON.stringify(json), { headers: { "content-type": "application/json" } })
        : new Response(bytes ? Uint8Array.from(bytes) : (text ?? null), {
            headers: type ? { "content-type": type } : {},
          });
  const content = new Uint8Array(await typed.arrayBuffer());
  const contentType = content.length > 0 ? typed.headers.get("content-type") : null;
  return {
    method,
    target,
    headers: { ...headers, ...(contentType && { "content-type": contentType }) },
    ...(content.length > 0 && { content }),
  };
}

/** How an engine judges it: `ok`, the kind of refusal, or each place of what is wrong. */
export async function judged(judge: Judge, given: Case): Promise<string[]> {
  const { method, target, headers, content } = await wireOf(given);
  const body = content ? await readBody(content, headers["content-type"]) : ({ state: "absent" } as const);
  const verdict = judge.check({ method, target, headers, body } satisfies EngineRequest);
  if (verdict.ok) return ["ok"];
  return verdict.kind === "invalid" ? verdict.violations.map((it) => `${it.in} ${it.pointer}`) : [verdict.kind];
}
