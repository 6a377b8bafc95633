import { ConfigurationError } from "../client/errors.js";
import { checkOptions, isLoopback } from "../client/kernel/checks.js";
import type { HandleJson, ResultFile } from "../client/types.js";
import { DownloadError } from "./errors.js";
import {
  DOWNLOAD_OPTIONS,
  type DownloadOptions,
  type DownloadSource,
  type TaskOutputs,
  type TransferOptions,
} from "./options.js";
import { isPublic } from "./public.js";
import type { Reach } from "./url.js";

export interface Outputs {
  readonly files: readonly ResultFile[];
  /** The output's URL from a task that was read anew, once for all outputs; undefined when there is no way to. */
  readonly fresh: ((output: number) => Promise<string>) | undefined;
  readonly reaches: Reach;
}

/**
 * The URLs of a source. Waits for a task that is given by its handle.
 *
 * @throws ConfigurationError for options that nothing can be done with, before anything is asked.
 */
export async function outputsOf(source: DownloadSource, options: TransferOptions): Promise<Outputs> {
  checkOptions(options, DOWNLOAD_OPTIONS);
  refuseWrong(options);
  refuseNone(source);
  if (typeof source === "string") {
    return {
      files: [{ url: source, kind: "file" }],
      fresh: freshener(options.refresh),
      reaches: reachOf(options.allowPrivate, undefined),
    };
  }
  const until = options.signal && { signal: options.signal };
  const { outputs, files = outputs.map((url) => ({ url, kind: "file" as const })) } =
    "wait" in source ? await source.wait({ ...until }) : source;
  const task = "wait" in source ? source : source.task;
  const fresh = freshener(options.refresh ?? (task && (() => task.refresh({ ...until }))));
  return { files, fresh, reaches: reachOf(options.allowPrivate, task) };
}

function refuseNone(source: DownloadSource): void {
  const given = Object(source) as Partial<TaskOutputs> & { readonly wait?: unknown };
  if (typeof source === "string" || typeof given.wait === "function" || Array.isArray(given.outputs)) return;
  throw new ConfigurationError("There is nothing to download: pass a URL, a task's handle, or its result");
}

/** From plain JavaScript, `"false"` would be a yes. */
function refuseWrong(options: DownloadOptions): void {
  const {
    maxBytes = 1,
    allowPrivate = false,
    overwrite = false,
    check = false,
    types = [],
    fetch = isPublic,
    refresh = isPublic,
  } = options;
  const wrong = Object.entries({
    "maxBytes must be a number above 0": typeof maxBytes === "number" && maxBytes > 0,
    "allowPrivate must be true or false": typeof allowPrivate === "boolean",
    "overwrite must be true or false": typeof overwrite === "boolean",
    "check must be false or a function": check === false || typeof check === "function",
    "types must be a list of texts": Array.isArray(types) && types.every((it) => typeof it === "string"),
    "fetch must be a function": typeof fetch === "function",
    "refresh must be a function": typeof refresh === "function",
  }).find(([, holds]) => !holds);
  if (wrong) throw new ConfigurationError(wrong[0]);
}

/**
 * Files are on the public network, or where the task's own host is: a mock on this machine has them there. Not elsewhere behind
 * it, since such a host may be a proxy to one that is not.
 */
function reachOf(allowPrivate: boolean | undefined, task: TaskOutputs["task"]): Reach {
  const { server = "" } = (task?.toJSON?.() ?? {}) as Partial<HandleJson>;
  const own = URL.canParse(server) ? new URL(server).hostname : "";
  const isNear = (it: string) => it === own || (isLoopback(it) && isLoopback(own));
  return (hostname) => isPublic(hostname) || (allowPrivate ?? isNear(hostname));
}

function freshener(refresh: TransferOptions["refresh"]): Outputs["fresh"] {
  if (!refresh) return undefined;
  let reread: ReturnType<typeof refresh> | undefined;
  return async (output) => {
    reread ??= refresh();
    const url = (await reread).outputs[output];
    if (url === undefined) throw new DownloadError(`The task, read anew, has no output ${output}`);
    return url;
  };
}
