/** An integer that may have more digits than a number keeps, beside the texts that must not be taken for one. */
const NUMBERS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON. Integers beyond 2^53 become texts: as numbers they would lose digits, and a paid task its id.
 *
 * @throws SyntaxError when it is no JSON.
 */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!/\d{16}/.test(text)) return value;
  // Only in sound JSON does every text end, without which the search would begin anew at every quote.
  return JSON.parse(
    text.replace(NUMBERS, (it) => (/^-?\d{16,}$/.test(it) && !Number.isSafeInteger(Number(it)) ? `"${it}"` : it)),
  );
}
