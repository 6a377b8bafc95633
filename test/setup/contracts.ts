import type { Contract } from "../../src/contract/contract.js";
import { bundledContracts } from "../../src/contract/load.js";

/** The package's contracts, their checks loaded. */
export async function checkedContracts(): Promise<Contract[]> {
  const contracts = await bundledContracts();
  for (const it of contracts) await it.checks?.load?.();
  return contracts;
}
