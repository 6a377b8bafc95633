export { describe, essential, sentence, type Violation, violation } from "../contract/check/violations.js";
