import { pages } from "./pages.js";
import { runPages } from "./run-pages.js";

runPages(pages.filter((it) => it.path.startsWith("guide/")));
