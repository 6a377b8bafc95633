import type { FileKind, ResultKind } from "../../client/rules.js";
import type { Connection, Outgoing } from "../serve/connection.js";
import { fingerprint } from "../state/store.js";
import type { Upload } from "../state/uploads.js";
import { IMAGE_BASE64 } from "./image.js";
import { silentMp3, silentWav } from "./sound.js";
import { VIDEO_BASE64 } from "./video.js";

/** Everything below this path is a result file. */
export const MEDIA_PATH = "/__mock/media/";

interface MediaFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

const FILES = {
  mp4: fileOf(bytesOf(VIDEO_BASE64), "video/mp4"),
  jpg: fileOf(bytesOf(IMAGE_BASE64), "image/jpeg"),
  mp3: fileOf(silentMp3(), "audio/mpeg"),
  wav: fileOf(silentWav(), "audio/wav"),
};

/** What is served by what a contract calls it, and by the endings that its examples have. */
const NEAREST: readonly [kind: FileKind, ending: keyof typeof FILES, alike: RegExp, names: RegExp][] = [
  ["image", "jpg", /^(jpe?g|png|webp|gif|avif)$/, /image|cover|thumb|poster|mask/i],
  ["audio", "wav", /^wav$/, /wav/i],
  ["audio", "mp3", /^(mp3|m4a|aac|flac|ogg|opus)$/, /audio|song|track|stem|voice|sound/i],
  ["video", "mp4", /^(mp4|mov|webm|avi|mkv|m4v)$/, /video/i],
];

/** Path of a result file. Any name works: what a name means, a task's store decides. */
export function mediaPath(name: string, ending: keyof typeof FILES): string {
  return `${MEDIA_PATH}${encodeURIComponent(name)}.${ending}`;
}

/**
 * What kind of file stands for the one of an example: by its URL's ending; where there is none, by what the contract says that
 * it is, or by the names that lead to it.
 */
export function endingFor(url: string, kind: ResultKind | undefined, names: readonly string[]): keyof typeof FILES {
  const shown = /\.(\w{3,4})(?:[?#]|$)/.exec(url.slice(url.lastIndexOf("/")))?.[1]?.toLowerCase() ?? "";
  const [, ending = "mp4"] =
    NEAREST.find(([, , alike]) => alike.test(shown)) ??
    NEAREST.findLast(([of]) => of === kind) ??
    NEAREST.find(([, , , named]) => names.some((it) => named.test(it))) ??
    [];
  return ending;
}

/** Path of a file that was uploaded. */
export function uploadPath(name: string): string {
  return MEDIA_PATH + encodeURIComponent(name);
}

/** The last part of a path under {@link MEDIA_PATH}. */
export function mediaName(path: string): string | undefined {
  try {
    return decodeURIComponent(path.slice(MEDIA_PATH.length));
  } catch {
    return undefined; // a malformed escape
  }
}

/** A path under {@link MEDIA_PATH}: which task's result it is, where it is one's. */
export function mediaTask(path: string): string | undefined {
  return /^(.+)-\d+\.\w+$/.exec(mediaName(path) ?? "")?.[1];
}

/**
 * Answers GET and HEAD for a path under {@link MEDIA_PATH}, with ranges and validators as a file host does.
 *
 * @param upload the file that was uploaded under that name, where there is one.
 */
export function mediaAnswer(path: string, request: MediaRequest, upload?: Upload): Outgoing {
  const kind = path.slice(path.lastIndexOf(".") + 1);
  const sample = Object.hasOwn(FILES, kind) ? FILES[kind as keyof typeof FILES] : undefined;
  const file = upload ? fileOfUpload(upload) : sample;
  const none = (status: number, headers: Outgoing["headers"] = {}): Outgoing => ({ status, headers, body: "" });
  if (file === undefined) return none(404);
  if (request.method !== "GET" && request.method !== "HEAD") return none(405, { Allow: "GET, HEAD" });

  const { bytes, type, etag } = file;
  const common = {
    ETag: etag,
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, max-age=60",
    ...(upload && { "X-Content-Type-Options": "nosniff" }),
  };
  if (sameTag(request.headers["if-none-match"], etag)) return none(304, common);
  const range = rangeOf(request, file);
  const total = bytes.length;
  if (range === "unsatisfiable") return none(416, { ...common, "Content-Range": `bytes */${total}` });
  if (range === undefined) return { status: 200, headers: common, type, body: bytes };
  const { first, last } = range;
  const headers = { ...common, "Content-Range": `bytes ${first}-${last}/${total}` };
  return { status: 206, headers, type, body: bytes.subarray(first, last + 1) };
}

type MediaRequest = Pick<Connection, "method" | "headers">;

/** A range that is not understood, or several at once, is answered with the whole file, as RFC 9110 allows. */
function rangeOf(request: MediaRequest, { bytes, etag }: MediaFile): ByteRange | "unsatisfiable" | undefined {
  const condition = request.headers["if-range"];
  if (request.method !== "GET" || (condition !== undefined && condition !== etag)) return undefined;
  const parts = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range?.trim() ?? "");
  if (parts === null || (parts[1] === "" && parts[2] === "")) return undefined;
  const [from, to] = [parts[1] ?? "", parts[2] ?? ""];
  const end = bytes.length - 1;
  const first = from === "" ? Math.max(0, bytes.length - Number(to)) : Number(from);
  const last = from === "" || to === "" ? end : Math.min(Number(to), end);
  if (from !== "" && to !== "" && Number(to) < Number(from)) return undefined;
  return first > end ? "unsatisfiable" : { first, last };
}

interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** Whether `If-None-Match` names the file, or the answer, with this tag. */
export function sameTag(header: string | undefined, etag: string): boolean {
  return header?.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*") ?? false;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));
}

/** What a browser would run is sent as mere bytes: it would be a page of this server's own. */
function fileOfUpload({ bytes, type }: Upload): MediaFile {
  const shown = /^(audio|image|video)\/(?!svg)[\w.+-]+$/.test(type) ? type : "application/octet-stream";
  return { bytes: Uint8Array.from(bytes, (it) => it.charCodeAt(0)), type: shown, etag: `"${fingerprint(bytes)}"` };
}

function fileOf(bytes: Uint8Array<ArrayBuffer>, type: string): MediaFile {
  return { bytes, type, etag: `"${fingerprint(type)}"` };
}
