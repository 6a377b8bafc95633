import type { Contract, Operation } from "../contract/contract.js";
import type { Conformance } from "./conform.js";
import type { Engine } from "./engine.js";
import type { Prepared } from "./prepared.js";
import type { Router } from "./router.js";
import type { Scenario } from "./scenario.js";

/** What all sessions of a server share: nothing of it ever changes. */
export interface Shared {
  readonly contracts: readonly Contract[];
  readonly router: Router;
  readonly engine: Engine;
  readonly conformance: Conformance;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  prepared(contract: Contract, operation: Operation): Prepared;
  /** How much each session remembers; older entries are forgotten. */
  readonly keep: Keep;
  readonly allowCallbacks: readonly string[];
  /** Signs callbacks where the contract describes a signature; undefined leaves them unsigned. */
  readonly webhookSecret: string | undefined;
  readonly webhookTime: "real" | "clock";
}

export interface Keep {
  readonly tasks: number;
  readonly requests: number;
  readonly callbacks: number;
}
