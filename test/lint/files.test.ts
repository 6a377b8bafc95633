import { allows, both, breaks, set } from "./lint.js";

const RULE = "request-files";
const SHORT = ["components", "schemas", "ShortReel", "properties"];
const SCENE = ["components", "schemas", "LongReel", "properties", "scenes", "items", "properties"];

const url = { type: "string", format: "uri", description: "URL of the clip." };
const clip = (said: object) => set([...SHORT, "clip"], { ...url, ...said });
const shared = (said: object) =>
  both(
    set(["components", "schemas", "Clip"], url),
    set([...SHORT, "clip"], { $ref: "#/components/schemas/Clip", description: "It.", ...said }),
  );

allows(
  [RULE],
  "files, lists of files and files in lists of objects, the callback, and an address in an answer",
  both(
    clip({ "x-file": { kinds: ["video"], formats: ["mp4"], maxMegabytes: 500 } }),
    set([...SHORT, "clips"], { type: "array", description: "URLs.", items: url, "x-file": {} }),
    set([...SCENE, "look"], { ...url, "x-file": { kinds: ["image", "video"] } }),
    set(["components", "schemas", "Hook"], url),
    set(["components", "schemas", "ReelCreated", "properties", "link"], url),
  ),
);
allows([RULE], "what stands beside a $ref", shared({ "x-file": { kinds: ["video"] } }));

breaks(
  RULE,
  "an address of nobody knows what",
  clip({}),
  [...SHORT, "clip"],
  "Nothing says which file `clip` takes: add `x-file`, for example { kinds: [image] }.",
);
breaks(
  RULE,
  "a reference to an address",
  shared({}),
  [...SHORT, "clip"],
  "Nothing says which file `clip` takes: add `x-file`, for example { kinds: [image] }.",
);
breaks(
  RULE,
  "a list of addresses",
  set([...SHORT, "clips"], { type: "array", description: "URLs.", items: url }),
  [...SHORT, "clips"],
  "Nothing says which file `clips` takes: add `x-file`, for example { kinds: [image] }.",
);
breaks(
  RULE,
  "an address in a list of objects",
  set([...SCENE, "look"], url),
  [...SCENE, "look"],
  "Nothing says which file `look` takes: add `x-file`, for example { kinds: [image] }.",
);
breaks(
  RULE,
  "a text that is no address",
  set([...SHORT, "clip"], { type: "string", description: "A name.", "x-file": {} }),
  [...SHORT, "clip", "x-file"],
  "`clip` has x-file, and it takes no address: leave it out.",
);
breaks(
  RULE,
  "the callback",
  set(["components", "schemas", "Hook"], { ...url, "x-file": {} }),
  ["components", "schemas", "Hook", "x-file"],
  "`hook` has x-file, and the host sends messages there: leave it out.",
);
breaks(
  RULE,
  "another kind",
  clip({ "x-file": { kinds: ["film"] } }),
  [...SHORT, "clip", "x-file", "kinds"],
  "x-file.kinds: write a list of video, audio and image, for example [image].",
);
breaks(
  RULE,
  "a dot before an ending",
  clip({ "x-file": { formats: [".mp4"] } }),
  [...SHORT, "clip", "x-file", "formats"],
  "x-file.formats: write a list of file endings without a dot, for example [jpg, png].",
);
breaks(
  RULE,
  "no size",
  clip({ "x-file": { maxMegabytes: 0 } }),
  [...SHORT, "clip", "x-file", "maxMegabytes"],
  "x-file.maxMegabytes: write a number above 0, for example 10.",
);
