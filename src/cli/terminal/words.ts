import { AbortedError, ContractError, SubmissionUnknownError } from "taskreel";
import { DownloadError, type DownloadFault } from "taskreel/download";

/** What an error says in the words of the command line: the library's advice is for those who write code. */
export function wordsOf(error: Error): string {
  if (error instanceof AbortedError || error.name === "AbortError") {
    return (error.cause as Error | undefined)?.name === "TimeoutError" ? "No answer came in time" : "Interrupted";
  }
  if (error instanceof SubmissionUnknownError) return unknownWords(error);
  if (error instanceof DownloadError && error.fault) return DOWNLOAD_WORDS[error.fault.code](error.fault.about);
  if (error instanceof ContractError && error.status >= 300 && error.status < 400) {
    return "The host's address leads to another one: name that with --base-url, or with the host's variable";
  }
  return error.message;
}

function unknownWords(error: SubmissionUnknownError & { readonly isDirect?: boolean }): string {
  const { idempotencyKey, location, cause, message, isDirect } = error;
  const named = location === undefined ? "" : `. It named ${location}`;
  const why = `${cause instanceof Error ? wordsOf(cause) : message}${named}`;
  if (isDirect) return `${DIRECT_UNKNOWN}. Look there before you send it again. ${why}`;
  const advice = idempotencyKey === undefined ? " Look there before you submit again." : "";
  return `The host may have taken the order.${advice} ${why}`;
}

/** What is known of a request whose answer, which is its result, did not come. */
export const DIRECT_UNKNOWN =
  "The host may have carried out the request and charged for it; its answer would have been the result, and there is no task to ask for";

const DOWNLOAD_WORDS: Readonly<Record<DownloadFault["code"], (about: string) => string>> = {
  taken: (name) => `${name} exists; --overwrite replaces it`,
  type: (type) => `${typeWords(type)}. Nothing was saved, and --no-check does not change that`,
  private: (host) => `The result's URL leads to ${host}, an address that is not public. Nothing was fetched from there`,
};

function typeWords(type: string): string {
  return type === "text/html"
    ? "The file's host sent a web page (text/html) in place of the file, as for an error, a login or an expired link"
    : `The file's host sent ${type}, which is no video, audio or image`;
}
