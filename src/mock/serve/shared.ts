import type { Contract, Operation } from "../../contract/contract.js";
import type { Router } from "../../contract/route.js";
import type { ReadyAnswers } from "../answer/ready.js";
import type { Conformance } from "../answer/verify.js";
import type { Post } from "../callbacks/post.js";
import type { Engine } from "../engine/engine.js";
import type { Budget } from "../state/budget.js";
import type { Scenario } from "../state/scenario.js";

/** What all sessions of a server share. Nothing of it changes but how much of the budget is held. */
export interface Shared {
  readonly contracts: readonly Contract[];
  readonly router: Router;
  readonly engine: Engine;
  readonly conformance: Conformance;
  readonly scenarios: Readonly<Record<string, Scenario>>;
  answersOf(contract: Contract, operation: Operation): ReadyAnswers;
  /** How much each session remembers, and all of them; older entries are forgotten. */
  readonly keep: Keep;
  /** The bytes of what all sessions remember. */
  readonly budget: Budget;
  readonly post: Post;
  /** Others than this machine can reach the server, under whatever name they have for it. */
  readonly open: boolean;
  readonly allowCallbacks: readonly string[];
  /** Signs callbacks where the contract describes a signature; undefined leaves them unsigned. */
  readonly webhookSecret: string | undefined;
  readonly webhookTime: "real" | "clock";
}

export interface Keep {
  readonly tasks: number;
  /** Of all sessions together: request bodies that tasks hold, callbacks, and the paths and reasons of requests. */
  readonly bytes: number;
  readonly requests: number;
  readonly callbacks: number;
}
