// A module of its own, to be loaded when there is a file to check: bundlers give what is CommonJS no names by themselves.
export { filetypemime } from "magic-bytes.js";
