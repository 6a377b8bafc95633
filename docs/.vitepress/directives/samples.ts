import { samplesOf } from "../samples/index.js";
import type { Directive } from "./directive.js";
import { exampleOf, group } from "./examples.js";

/** `samples <host> <operation> <example>`: the named example sent from each language. */
export const samples: Directive = (words, place) => group(samplesOf(exampleOf(words, place)), "", place);
