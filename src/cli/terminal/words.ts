/** Advice of the library that a person at a terminal cannot follow, and what they can do. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/; pass types if that is what you want$/, ". It was not saved, and --no-check does not change that"],
  [/; pass overwrite: true to replace it$/, "; --overwrite replaces it"],
  [/ Submit again under the same idempotencyKey\./, ""],
];

/** What an error says, in the words of the command line. */
export function ownWords(message: string): string {
  return WORDS.reduce((text, [words, own]) => text.replace(words, own), message);
}
