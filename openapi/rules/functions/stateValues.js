// The status values that the status answers list are the values of x-task-states.states, no more and no less.

import { fault } from "./fault.js";
import { okAnswer, statuses } from "./operations.js";
import { bodySchemas, isObject, isPointer, listedValues, schemasAtFirst } from "./schema.js";

const STATES = ["x-task-states", "states"];
const isList = (value) => Array.isArray(value) && value.length > 0;

export default function stateValues(document) {
  const rules = document["x-task-states"];
  // A table of the wrong shape is for taskStates to report.
  if (!isList(rules?.status) || !isObject(rules.states) || !Object.values(rules.states).every(isList)) return [];
  const pointers = rules.status.filter(isPointer);
  const sorted = Object.entries(rules.states).flatMap(([state, list]) =>
    list.map((value, index) => ({ value, path: [...STATES, state, index] })),
  );

  return statuses(document).flatMap((found) => {
    const schemas = schemasAtFirst(bodySchemas(okAnswer(found)), pointers);
    if (schemas.length === 0) return []; // taskStatesLead says so
    const answer = `the 200 answer of ${found.name}`;
    const listed = listedValues(schemas).filter((value) => value !== null);
    const unsorted = listed
      .filter((value) => !sorted.some((item) => item.value === value))
      .map((value) => {
        const fix = "add it to pending, succeeded or failed in x-task-states.states";
        return fault(STATES, `\`${value}\` is a status in ${answer} but means nothing`, fix);
      });
    const unlisted = sorted
      .filter(({ value }) => !listed.includes(value))
      .map(({ value, path }) => {
        const fix = "add it to that schema, or move it to x-task-states.tolerated";
        return fault(path, `\`${value}\` is no const or enum value of the status in ${answer}`, fix);
      });
    return [...unsorted, ...unlisted];
  });
}
