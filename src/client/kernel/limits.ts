// How much is taken of what a host says. Without imports, so that a bundle has the numbers in place.

/** No task answer comes near this; whatever does is not one. */
export const MAX_BYTES = 1_048_576;

/** Nor is any nested like this. What lies deeper is left out, so that whoever goes through an answer keeps to the stack. */
export const MAX_DEPTH = 64;

/** A refusal may name thousands of fields, at any length; whoever reads it needs the first ones. The body has them all. */
export const MAX_FIELDS = 20;

/** Characters of a host's words in a message, or of what is no answer in an error. */
export const MAX_TEXT = 1000;

/** A shorter key is a test's, and may well be part of a word. */
export const SECRET_LENGTH = 16;
