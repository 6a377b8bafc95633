export { describe, essential, sentence, type Violation, violation } from "../validate/violations.js";
