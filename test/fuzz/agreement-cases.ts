/** A body that judges once differed about, or that only a text can hold: made from a valid one, as its properties. */
export interface BodyCase {
  readonly name: string;
  readonly text: (valid: Readonly<Record<string, unknown>>) => string | Buffer;
  /** A URL, or the name of a model, takes less than another text. */
  readonly valid: boolean | ((valid: Readonly<Record<string, unknown>>) => boolean);
}

const nested = (open: string, close: string, core = "") => open.repeat(20_000) + core + close.repeat(20_000);
const list = nested("[", "]");
const object = nested('{"a":', "}", "1");

/** The body with one more property, whose name may be there already. */
const ending = (text: string) => (valid: object) => `${JSON.stringify(valid).slice(0, -1)},${text}}`;
const beginning = (text: string) => (valid: object) => `{${text},${JSON.stringify(valid).slice(1)}`;
const bytes = (text: string, at: string, instead: number[]) => {
  const place = text.indexOf(at);
  return Buffer.concat([Buffer.from(text.slice(0, place)), Buffer.from(instead), Buffer.from(text.slice(place))]);
};

/** A field that holds a text: the prompt where there is one. */
const textIn = (valid: Readonly<Record<string, unknown>>) =>
  "prompt" in valid
    ? "prompt"
    : (Object.keys(valid).find((it) => typeof valid[it] === "string" && it !== "model") ?? "model");
const valueIn = (valid: Readonly<Record<string, unknown>>) => JSON.stringify(valid[textIn(valid)] ?? "");
/** A name whose first letter is written as an escape. */
const escaped = (name: string) => `\\u${name.charCodeAt(0).toString(16).padStart(4, "0")}${name.slice(1)}`;

export const BODY_CASES: readonly BodyCase[] = [
  // The mock server answered these with HTTP 500, since it quoted the value.
  { name: "a list, 20,000 deep, instead of a text", text: ending(`"prompt":${list}`), valid: false },
  { name: "an object, 20,000 deep, instead of a text", text: ending(`"prompt":${object}`), valid: false },
  { name: "a list, 20,000 deep, as an unknown property", text: ending(`"deep":${list}`), valid: false },
  { name: "nothing but a list, 20,000 deep", text: () => list, valid: false },

  { name: "a name twice, wrong and then right", text: (it) => beginning(`"${textIn(it)}":42`)(it), valid: true },
  { name: "a name twice, right and then wrong", text: (it) => ending(`"${textIn(it)}":42`)(it), valid: false },
  { name: "a name in escapes", text: (it) => ending(`"${escaped(textIn(it))}":${valueIn(it)}`)(it), valid: true },
  { name: "a wrong name in escapes", text: ending('"\\u0050rompt":"Fog"'), valid: false },
  { name: "white space all around", text: (it) => `\r\n\t ${JSON.stringify(it, undefined, 2)}\n`, valid: true },
  { name: "a byte order mark", text: (it) => `\ufeff${JSON.stringify(it)}`, valid: true },

  {
    name: "half a character, in an escape",
    text: (it) => ending(`"${textIn(it)}":${valueIn(it).slice(0, -1)}\\ud800"`)(it),
    valid: (it) => textIn(it) !== "model" && !/^"https?:/.test(valueIn(it)),
  },
  {
    name: "half a character, in bytes",
    text: (it) => bytes(JSON.stringify(it), '"}', [0xed, 0xa0, 0x80]),
    valid: false,
  },
  { name: "bytes that are no UTF-8", text: (it) => bytes(JSON.stringify(it), '"}', [0xff]), valid: false },
  { name: "a text of 1 MB", text: ending(`"deep":"${"x".repeat(2 ** 20)}"`), valid: false },
  { name: "a name of 1 MB", text: ending(`"${"x".repeat(2 ** 20)}":1`), valid: false },

  { name: "__proto__", text: ending('"__proto__":{"prompt":"Fog"}'), valid: false },
  { name: "__proto__ and nothing else", text: () => '{"__proto__":{"prompt":"Fog"}}', valid: false },
  { name: "constructor", text: ending('"constructor":{"prototype":{}}'), valid: false },
  { name: "toString", text: ending('"toString":1'), valid: false },
  { name: "__proto__ in a value", text: ending('"prompt":{"__proto__":{"length":1}}'), valid: false },

  { name: "a number that is too large for one", text: ending('"prompt":1e400'), valid: false },
  { name: "-0 as the body", text: () => "-0", valid: false },
  { name: "1e400 as the body", text: () => "1e400", valid: false },
  { name: "null", text: () => "null", valid: false },
  { name: "false", text: () => "false", valid: false },
  { name: "an empty text", text: () => '""', valid: false },
  { name: "nothing", text: () => "", valid: false },
  { name: "a space", text: () => " ", valid: false },
  { name: "the body in a list", text: (it) => `[${JSON.stringify(it)}]`, valid: false },
  { name: "the body as a text", text: (it) => JSON.stringify(JSON.stringify(it)), valid: false },
  { name: "the body twice", text: (it) => JSON.stringify(it).repeat(2), valid: false },
  { name: "a comma too many", text: (it) => `${JSON.stringify(it).slice(0, -1)},}`, valid: false },
  { name: "half of it", text: (it) => JSON.stringify(it).slice(0, 20), valid: false },
];

/** Ways to write a number, and whether that is a whole one. What is too large or small for a double is one too. */
export const NUMBER_CASES: readonly (readonly [text: string, whole: boolean])[] = [
  ["-0", true],
  ["5.0", true],
  ["1e1", true],
  ["9007199254740993", true],
  ["1e-400", true],
  ["1e400", true],
  ["-1e400", true],
  ["0.5", false],
  ['"5"', false],
  ["[5]", false],
];
