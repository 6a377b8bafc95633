/** Loaded with the first document that is read. A static import in a file of its own survives bundling. */
export { LineCounter, parseDocument } from "yaml";
export { linesOf } from "./places.js";
