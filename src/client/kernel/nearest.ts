/** The known word that was probably meant: one that begins alike, or differs by a slip or two. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const meant = plain(word);
  if (meant.length < 2 || meant.length > 100) return undefined;
  const begins = known.find((it) => plain(it).startsWith(meant) || meant.startsWith(plain(it)));
  if (begins !== undefined) return begins;
  const most = meant.length < 4 ? 1 : 2;
  const ranked = known.map((it) => ({ it, slips: distance(meant, plain(it)) })).filter(({ slips }) => slips <= most);
  return ranked.sort((one, other) => one.slips - other.slips)[0]?.it;
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[_-]/g, "");
}

/** How many letters are put in, left out or exchanged between the two (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const change = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
