// Written by codegen from openapi/; do not edit.

import type { Described, Shape } from "../../src/mock/control/described.js";
import type { components } from "./schema.js";

type Schemas = components["schemas"];

/** By operationId. */
export declare const operations: {
  readonly getState: Described<undefined, undefined>;
  readonly resetSession: Described<undefined, undefined>;
  readonly listSessions: Described<undefined, undefined>;
  readonly createSession: Described<Schemas["NewSession"] | undefined, undefined>;
  readonly deleteSession: Described<undefined, undefined>;
  readonly getClock: Described<undefined, undefined>;
  readonly advanceClock: Described<Schemas["Advance"], undefined>;
  readonly getScenario: Described<undefined, undefined>;
  readonly setScenario: Described<Schemas["ScenarioOrName"], undefined>;
  readonly setPlan: Described<Schemas["Plan"], undefined>;
  readonly listTasks: Described<undefined, undefined>;
  readonly getTask: Described<undefined, undefined>;
  readonly moveTask: Described<Schemas["Move"], undefined>;
  readonly listRequests: Described<undefined, Schemas["ListRequestsQuery"]>;
  readonly verifyRequests: Described<Schemas["Questions"], undefined>;
  readonly listCallbacks: Described<undefined, Schemas["ListCallbacksQuery"]>;
  readonly redeliverCallback: Described<Schemas["Redeliver"], undefined>;
  readonly listFaults: Described<undefined, undefined>;
  readonly armFaults: Described<Schemas["FaultOrFaults"], undefined>;
  readonly clearFaults: Described<undefined, undefined>;
  readonly disarmFault: Described<undefined, undefined>;
  readonly getConformance: Described<undefined, undefined>;
};
export declare const scenarioOrName: Shape<Schemas["ScenarioOrName"]>;
