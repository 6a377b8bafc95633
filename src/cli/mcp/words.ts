import { ApiError, ContractError, NoOutputError, SubmissionUnknownError, TaskFailedError } from "taskreel";
import { DownloadError } from "taskreel/download";
import { shortened } from "../../contract/document/json.js";
import { CommandFault } from "../exit.js";
import { oneLine } from "../terminal/terminal.js";
import { DIRECT_UNKNOWN, wordsOf } from "../terminal/words.js";
import { withoutKeys } from "./keys.js";

/** As many characters of a stranger's as a sentence of ours holds. */
const MOST_QUOTED = 600;
const MOST_URL = 2000;

/** A stranger's words for a sentence of ours: one line, with an end, in quotes that they cannot close. */
export function quotedWords(text: string): string {
  return JSON.stringify(cutWords(text, MOST_QUOTED));
}

/** A stranger's words, as long as they may be, for facts. */
export function cutWords(text: string, most: number): string {
  return oneLine(shortened(withoutKeys(text), most));
}

/** An address for a sentence of ours, without a space in it: a path may be a sentence too. */
export function plainUrl(url: string): string {
  return URL.canParse(url) ? shortened(withoutKeys(new URL(url).href), MOST_URL) : quotedWords(url);
}

/** What an error says. What a host may have said in it stands in quotes: no word of it passes for one of ours. */
export function saidBy(error: Error): string {
  if (error instanceof SubmissionUnknownError) return unknownWords(error);
  const words = error instanceof CommandFault ? error.lines.join(" ") : wordsOf(error);
  if (!isHosts(error)) return words;
  if (error instanceof TaskFailedError) return `The task failed. The host's words: ${quotedWords(reasonOf(error))}.`;
  if (error instanceof ApiError) return `The host answered: ${quotedWords(words.replace(/^The host answered /, ""))}.`;
  return `As far as the host tells: ${quotedWords(words)}.`;
}

/** Why a task failed, in its host's words. */
export function reasonOf({ message }: TaskFailedError): string {
  return message.replace(/^The task failed: /, "");
}

function unknownWords(error: SubmissionUnknownError & { readonly isDirect?: boolean }): string {
  const { cause, message, location, isDirect } = error;
  const fate = isDirect ? DIRECT_UNKNOWN : "The host may have taken the order";
  const why = cause instanceof Error ? saidBy(cause) : `${quotedWords(message)}.`;
  return `${fate}. ${why}${location === undefined ? "" : ` It named ${quotedWords(location)}.`}`;
}

/** Whether words of a host may be in what an error says. */
function isHosts(error: unknown, depth = 3): boolean {
  if (depth === 0 || !(error instanceof Error)) return false;
  const kinds = [ApiError, ContractError, NoOutputError, TaskFailedError, DownloadError];
  return kinds.some((it) => error instanceof it) || isHosts(error.cause, depth - 1);
}
