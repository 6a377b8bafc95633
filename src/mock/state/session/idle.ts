import type { Contract } from "../../../contract/contract.js";
import { isPossible } from "../../faults/list.js";
import type { Scenario } from "../scenario.js";

/** What of a scenario nothing in the contracts has a use for, one line each. */
export function idleParts(scenario: Scenario, contracts: readonly Contract[]): string[] {
  const creates = contracts.flatMap(({ operations }) => operations.filter(({ role }) => role === "create"));
  const calls = creates.some(({ callback }) => callback !== undefined);
  const idle = (part: "plan" | "balance" | "callbacks", used: boolean, why: string) =>
    scenario[part] === undefined || used
      ? []
      : [`its ${part} ${part === "callbacks" ? "change" : "changes"} nothing, since ${why}`];
  return [
    ...idle("plan", creates.length > 0, "no operation starts a task"),
    ...idle("balance", creates.length > 0, "no operation starts a task"),
    ...idle("callbacks", calls, "no operation calls back"),
    ...(scenario.faults ?? []).flatMap((fault) => {
      const { on = "any", example, code, status } = fault;
      if (isPossible(fault, contracts)) return [];
      return [`its fault ${example ?? code ?? status} strikes nothing, since no operation (${on}) documents it`];
    }),
  ];
}
