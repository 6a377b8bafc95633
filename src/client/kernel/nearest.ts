/** The known word that was probably meant: at most a third of its letters are others, or it holds what was written. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const plain = word.slice(0, LONGEST).toLowerCase();
  const far = known.map((it) => ({ it, steps: stepsBetween(plain, it.toLowerCase()) }));
  const [best] = far.sort((one, other) => one.steps - other.steps);
  if (best && best.steps <= Math.max(1, best.it.length / 3)) return best.it;
  return plain.length >= 3 ? known.find((it) => it.toLowerCase().includes(plain)) : undefined;
}

/** For a message that lists what there is: which of it was probably meant, or nothing. */
export function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? "" : ` (did you mean ${near}?)`;
}

/** Nobody writes a longer word by mistake. */
const LONGEST = 64;

/** How many letters must be put in, taken out, changed or swapped with their neighbour. */
function stepsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const steps = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      row.push(swapped ? Math.min(steps, (before[j - 2] ?? 0) + 1) : steps);
    }
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
