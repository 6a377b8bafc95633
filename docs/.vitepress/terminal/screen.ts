import { escapeMarkup } from "../text/markdown.js";

/** What a cell looks like, as far as terminals are asked for it here. */
interface Style {
  readonly colour?: string | undefined;
  readonly bold?: boolean;
  readonly dim?: boolean;
}

const CELL = 8.4;
const LINE = 19;
const EDGE = 16;
const BAR = 34;

/** By the number of the escape sequence; readable on the dark ground below. */
const COLOURS: Readonly<Record<number, string>> = {
  30: "#6e7681",
  31: "#ff7b72",
  32: "#7ee787",
  33: "#e3b341",
  34: "#79c0ff",
  35: "#d2a8ff",
  36: "#76e3ea",
  37: "#c9d1d9",
  90: "#8b949e",
};

/** A terminal's screen, with the escape sequences of its colours, as a picture that stands by itself. */
export function screenPicture(screen: string, columns: number): string {
  const lines = screen.split("\n");
  const width = Math.ceil(columns * CELL + 2 * EDGE);
  const height = lines.length * LINE + BAR + EDGE;
  const rows = lines.map((line, at) => {
    const spans = runsOf(line).map(({ text, style }) => `<tspan${attributesOf(style)}>${escapeMarkup(text)}</tspan>`);
    return `<text x="${EDGE}" y="${BAR + (at + 1) * LINE - 5}" xml:space="preserve">${spans.join("")}</text>`;
  });
  const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
    (colour, at) => `<circle cx="${20 + at * 20}" cy="17" r="6" fill="${colour}"/>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    "<title>A terminal: npm start</title>",
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    ...dots,
    '<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#c9d1d9">',
    ...rows,
    "</g>",
    "</svg>\n",
  ].join("\n");
}

function attributesOf({ colour, bold, dim }: Style): string {
  const fill = colour ?? (dim ? COLOURS[90] : undefined);
  return `${fill ? ` fill="${fill}"` : ""}${bold ? ' font-weight="600"' : ""}`;
}

/** Pieces of a line that look the same. */
function runsOf(line: string): { text: string; style: Style }[] {
  const [first = "", ...others] = line.split("\u001b[");
  let style: Style = {};
  const runs = [{ text: first, style }];
  for (const it of others) {
    const [whole = "", codes = ""] = /^([\d;]*)m/.exec(it) ?? [];
    for (const code of codes.split(";").map(Number)) style = after(style, code);
    runs.push({ text: it.slice(whole.length), style });
  }
  return runs.filter(({ text }) => text !== "");
}

function after(style: Style, code: number): Style {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 39) return { ...style, colour: undefined };
  return code in COLOURS ? { ...style, colour: COLOURS[code] } : style;
}
