import type { UploadWay } from "../../client/rules.js";
import { record } from "../document/json.js";
import { list } from "./tasks/reading.js";

/** How a file goes in by this operation: its `x-upload`. */
export function readUpload(node: unknown, path: string): { readonly upload?: UploadWay } {
  if (node === undefined) return {};
  const { form, json, url, expiresAt } = record(node);
  return {
    upload: {
      path,
      ...(form !== undefined && { form: record(form) as Record<string, string> }),
      ...(json !== undefined && { json }),
      url: list(url),
      expiresAt: list(expiresAt),
    },
  };
}
