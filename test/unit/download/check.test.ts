import { writeFile } from "node:fs/promises";
import { fileFault } from "taskreel/download";
import { describe, expect, it } from "vitest";
import type { FileKind } from "../../../src/client/rules.js";
import { IMAGE_BASE64 } from "../../../src/mock/media/image.js";
import { silentMp3, silentWav } from "../../../src/mock/media/sound.js";
import { VIDEO_BASE64 } from "../../../src/mock/media/video.js";
import { folder } from "./stage.js";

const latin = (text: string) => Buffer.from(text, "latin1");
const riff = (type: string, length: number) => {
  const bytes = latin(`RIFF\0\0\0\0${type}${" ".repeat(200)}`);
  bytes.writeUInt32LE(length, 4);
  return bytes;
};
const video = Buffer.from(VIDEO_BASE64, "base64");
const picture = Buffer.from(IMAGE_BASE64, "base64");
const [mp3, wav] = [Buffer.from(silentMp3()), Buffer.from(silentWav())];
const png = latin("\x89PNG\r\n\x1a\n\0\0\0\0IHDR….\0\0\0\0IEND\xaeB`\x82");

describe("a file", () => {
  it.each<[string, Uint8Array, FileKind, string | undefined]>([
    ["a video", video, "video", undefined],
    ["a video that is cut", video.subarray(0, -10), "video", "cut off inside its mdat box"],
    ["sound in an MP4", video, "audio", undefined],
    ["a picture for a video", picture, "video", "image/jpeg, not a video"],
    ["a page for a video", latin("<!doctype html><title>Gone</title>"), "video", "of no known format, not a video"],
    ["a WebM", latin("\x1aE\xdf\xa3\x01 and so on"), "video", undefined],
    ["an MP3", mp3, "audio", undefined],
    ["an MP3 for a picture", mp3, "image", "audio/mpeg, not an image"],
    ["sound that begins anywhere", Buffer.alloc(100, 0xe1), "audio", undefined],
    ["a page for sound", latin('{"error":"expired","code":403}'), "audio", "application/json, not sound"],
    ["a text for sound", latin("The link has expired, ask again."), "audio", "of no known format, not sound"],
    ["nothing for sound", latin(""), "audio", "of no known format, not sound"],
    ["a WAV", wav, "audio", undefined],
    ["a WAV that is cut", wav.subarray(0, 4000), "audio", "cut off at byte 4000 of 8044"],
    ["a WAV of unknown length", riff("WAVEfmt ", 0xffff_ffff), "audio", undefined],
    ["a JPEG", picture, "image", undefined],
    ["a JPEG with zeros behind it", Buffer.concat([picture, Buffer.alloc(20)]), "image", undefined],
    ["a JPEG that is cut", picture.subarray(0, 900), "image", "cut off before its end"],
    ["a PNG", png, "image", undefined],
    ["a PNG that is cut", png.subarray(0, -12), "image", "cut off before its end"],
    ["a WebP that is cut", riff("WEBPVP8 ", 9000), "image", "cut off at byte 216 of 9008"],
    ["an AVIF", latin("\0\0\0\x1cftypavif\0\0\0\0avifmif1"), "image", undefined],
    ["anything where nobody says", latin("1\n00:00:01 --> 00:00:02\nHello"), "file", undefined],
    ["a cut picture where nobody says", picture.subarray(0, 900), "file", "cut off before its end"],
  ])("%s", async (_, bytes, kind, fault) => {
    await using place = await folder();
    const path = place.path("file");
    await writeFile(path, bytes);
    expect(await fileFault(path, kind)).toBe(fault);
  });
});
