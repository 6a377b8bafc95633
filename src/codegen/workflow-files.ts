import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { hostsIn } from "../contract/hosts.js";

/** The Arazzo documents that can be run, by their path below `root`: the chains, and the tasks of every service one by one. */
export function workflowFiles(root: string): string[] {
  return ["openapi/workflows", ...foldersOf(root, "workflows")].flatMap((it) => documentsIn(root, it));
}

/** The documents of the waits, which are run as a part of chains. */
export function waitFiles(root: string): string[] {
  return foldersOf(root, "waits").flatMap((it) => documentsIn(root, it));
}

function foldersOf(root: string, name: string): string[] {
  return hostsIn(join(root, "generated"))
    .map((it) => join("generated", it, name))
    .filter((it) => existsSync(join(root, it)));
}

function documentsIn(root: string, folder: string): string[] {
  const files = readdirSync(join(root, folder)).filter((it) => it.endsWith(".arazzo.yaml"));
  return files.sort().map((it) => join(folder, it));
}
