import { placeOf } from "../../contract/check/compile/plan.js";
import { isCompiled } from "../../contract/check/contract-checks.js";
import type { ContractChecks } from "../../contract/check/types.js";
import type { Contract } from "../../contract/contract.js";
import { ContractFault } from "../../contract/document/fault.js";
import { step } from "../../contract/document/grammar.js";
import { loadPatterns } from "../answer/made/text.js";
import { conformanceOf } from "../answer/verify.js";
import { MockServerError } from "../errors.js";
import { checkContract, unmadeAnswers } from "./contract-check.js";

/**
 * The contracts with their schemas compiled. Those that codegen prepared come back as they are: they were compiled and
 * checked then. Others are compiled and checked now, which is when the compiler is loaded.
 *
 * @throws MockServerError (`contract`) naming the place, when the server could not hold to a contract.
 */
export async function compileContracts(contracts: readonly Contract[]): Promise<readonly Contract[]> {
  if (contracts.every(isCompiled)) return contracts;
  const [{ compileChecks }] = await Promise.all([import("../../contract/check/compile/compile.js"), loadPatterns()]);
  return contracts.map((contract) => (isCompiled(contract) ? contract : compileOne(contract, compileChecks)));
}

function compileOne(contract: Contract, compile: (contract: Contract) => ContractChecks): Contract {
  try {
    const compiled = { ...contract, checks: compile(contract) };
    const conformance = conformanceOf([compiled]);
    checkContract(compiled, conformance);
    const unmade = unmadeAnswers(compiled, conformance).map((it) => withLine(contract, it));
    return { ...compiled, notes: [...contract.notes, ...unmade] };
  } catch (cause) {
    if (!(cause instanceof ContractFault || cause instanceof MockServerError)) throw cause;
    throw new MockServerError("contract", withLine(contract, cause.message), { cause });
  }
}

function withLine(contract: Contract, message: string): string {
  const line = lineIn(contract, message);
  return line === undefined ? message : `${line}: ${message}`;
}

/** Where the operation that a message speaks of stands in the contract's file. */
function lineIn(contract: Contract, message: string): string | undefined {
  const operation = contract.operations
    .filter((it) => message.startsWith(placeOf(contract, it)))
    .sort((one, other) => other.path.length - one.path.length)[0];
  return operation && contract.lineOf?.(step(step("/paths", operation.path), operation.method.toLowerCase()));
}
