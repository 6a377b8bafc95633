import RandExp from "randexp";
import { createRandom, fraction } from "../../state/random.js";

// A CommonJS module that is the class itself, though its types say that the class is its `default`.
const Maker = RandExp as unknown as typeof RandExp.default;

/** Texts that are tried for each one that is wanted: what a pattern looks ahead for is met by chance alone. */
const TRIES = 50;
/** Steps and repetitions that may go into one text; `(a{9999}){9999}` would never end. */
const MOST_STEPS = 20_000;

/**
 * Texts that match a pattern, always the same ones, the simplest first; fewer than `count` where no more are found. Beyond what
 * the library knows, such as `\p{L}`, none is.
 *
 * @param fits what else holds for a text.
 */
export function textsMatching(
  pattern: string,
  fits: (text: string) => boolean,
  least: number,
  count: number,
): string[] {
  const found = new Set<string>();
  try {
    const matcher = new RegExp(pattern, "u");
    const maker = new Maker(pattern);
    const random = createRandom(pattern);
    for (let tried = 0; tried < TRIES * count && found.size < count; tried++) {
      let steps = 0;
      maker.max = [4, least, 2 * least, 16][tried % 4] as number;
      maker.randInt = (from, to) => {
        steps += 1 + from;
        if (steps > MOST_STEPS) throw new RangeError("the pattern's texts are too long");
        return tried === 0 ? from : from + Math.floor(fraction(random) * (to - from + 1));
      };
      const text = maker.gen();
      if (matcher.test(text) && fits(text)) found.add(text);
    }
  } catch {
    // No expression, or none with texts of a length that anybody sends.
  }
  return [...found];
}
