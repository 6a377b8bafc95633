import { writeFile } from "node:fs/promises";
import { fileFault } from "taskreel/download";
import { describe, expect, it } from "vitest";
import { folder } from "./stage.js";

describe("an MP4", () => {
  const box = (type: string, content = 8, length = 8 + content) => {
    const bytes = Buffer.alloc(8 + content);
    bytes.writeUInt32BE(length);
    bytes.write(type, 4, "latin1");
    return bytes;
  };
  const large = (type: string, length: bigint) => {
    const bytes = Buffer.alloc(24);
    bytes.writeUInt32BE(1);
    bytes.write(type, 4, "latin1");
    bytes.writeBigUInt64BE(length, 8);
    return bytes;
  };
  const whole = [box("ftyp"), box("moov"), box("mdat")];

  it.each<[string, Buffer[], string | undefined]>([
    ["whole", whole, undefined],
    ["with its index last", [box("ftyp"), box("mdat"), box("moov")], undefined],
    ["with a box that fills the rest", [box("ftyp"), box("moov"), box("mdat", 40, 0)], undefined],
    ["with a large box", [box("ftyp"), box("moov"), large("mdat", 24n)], undefined],
    ["empty", [], "of no known format, not a video"],
    ["HTML", [Buffer.from("<!doctype html><title>Not found</title>")], "of no known format, not a video"],
    ["too short for a box", [Buffer.from("\0\0\0")], "of no known format, not a video"],
    ["without an index", [box("ftyp"), box("mdat")], "without a moov box"],
    ["without media", [box("ftyp"), box("moov")], "without a mdat box"],
    ["cut inside a box", [Buffer.concat(whole).subarray(0, -3)], "cut off inside its mdat box"],
    ["with zeros behind it", [...whole, Buffer.alloc(4)], undefined],
    ["with a block of zeros behind it", [...whole, Buffer.alloc(4096)], undefined],
    [
      "with bytes behind it that are no box",
      [...whole, Buffer.from("\xff\xfe\0\x10\0\x80 and some more text", "latin1")],
      undefined,
    ],
    ["cut inside a header", [box("ftyp"), box("moov"), Buffer.from("\0\0\0\x08")], "cut off at byte 32"],
    ["cut inside the header of a large box", [...whole, large("mdat", 24n).subarray(0, 12)], "cut off at byte 48"],
    ["in boxes without end", [box("ftyp"), Buffer.from("\0\0\0\x08free".repeat(100_000))], "in more than 100000 boxes"],
    ["with a box of no length", [...whole, box("free", 0, 4)], "cut off inside its free box"],
    ["with a box beyond its end", [box("ftyp"), box("moov"), large("mdat", 2n ** 60n)], "cut off inside its mdat box"],
  ])("%s", async (_, boxes, fault) => {
    await using place = await folder();
    const path = place.path("v.mp4");
    await writeFile(path, Buffer.concat(boxes));
    expect(await fileFault(path, "video")).toBe(fault);
  });
});
