// The status values that the status answers list are the values of x-task-states.states, no more and no less.

import { fault } from "./fault.js";
import { okAnswer, readings } from "./operations.js";
import { bodySchemas, isObject, isPointer, listedValues, schemasAtFirst } from "./schema.js";

const isList = (value) => Array.isArray(value) && value.length > 0;

export default function stateValues(document) {
  return readings(document).flatMap(faultsOf);
}

function faultsOf({ rules, statuses, place }) {
  const table = [...place("states"), "states"];
  // A table of the wrong shape is for taskStates to report.
  if (!isList(rules.status) || !isObject(rules.states) || !Object.values(rules.states).every(isList)) return [];
  const pointers = rules.status.filter(isPointer);
  const sorted = Object.entries(rules.states).flatMap(([state, list]) =>
    list.map((value, index) => ({ value, path: [...table, state, index] })),
  );

  return statuses.flatMap((found) => {
    const schemas = schemasAtFirst(bodySchemas(okAnswer(found)), pointers);
    if (schemas.length === 0) return []; // taskStatesLead says so
    const answer = `the 200 answer of ${found.name}`;
    const listed = listedValues(schemas).filter((value) => value !== null);
    const unsorted = listed
      .filter((value) => !sorted.some((item) => item.value === value))
      .map((value) => {
        const fix = "add it to pending, succeeded or failed in x-task-states.states";
        return fault(table, `\`${value}\` is a status in ${answer} but means nothing`, fix);
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
