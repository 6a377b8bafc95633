/** Loaded with the first document that is read. A static import in a file of its own survives bundling. */
export { parse } from "yaml";
