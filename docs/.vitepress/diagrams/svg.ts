import { escapeMarkup } from "../text/markdown.js";

/** A picture with a title and a description for those who do not see it. Colours are the theme's, by class. */
export function picture(options: {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly string[];
}): string {
  const { id, title, description, width, height, parts } = options;
  // One line: a blank line would end the block in Markdown.
  return (
    `<figure class="diagram" tabindex="0" role="group" aria-label="${escapeMarkup(title)}">` +
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-t ${id}-d">` +
    `<title id="${id}-t">${escapeMarkup(title)}</title><desc id="${id}-d">${escapeMarkup(description)}</desc>` +
    `${parts.join("")}</svg></figure>`
  );
}

export function text(x: number, y: number, words: string, kind = "", anchor = "middle"): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" class="${kind}">${escapeMarkup(words)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, kind = ""): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" class="${kind}"/>`;
}

export function box(x: number, y: number, width: number, height: number, kind = ""): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="6" class="${kind}"/>`;
}

/** A straight arrow; its head is drawn, since a marker's colour does not follow the theme everywhere. */
export function arrow(x1: number, y1: number, x2: number, y2: number, kind = ""): string {
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const wing = (turn: number) => `${round(x2 - 9 * Math.cos(angle + turn))},${round(y2 - 9 * Math.sin(angle + turn))}`;
  return `${line(x1, y1, x2, y2, kind)}<polygon points="${round(x2)},${round(y2)} ${wing(0.4)} ${wing(-0.4)}" class="head"/>`;
}

const round = (n: number): number => Math.round(n * 10) / 10;
