import type { Contract } from "../../contract/contract.js";
import { compiledEngine } from "./compiled.js";
import type { Engine } from "./engine.js";

/** `compiled`: validators made at build time. `prism`: Prism, where it is installed. Both give the same verdicts. */
export type EngineName = "compiled" | "prism";

/** @param contracts compiled ones. */
export async function createEngineOf(name: EngineName, contracts: readonly Contract[]): Promise<Engine> {
  if (name === "compiled") return compiledEngine(contracts);
  const { prismEngine } = await import("./prism.js");
  return prismEngine(contracts);
}
