import { code, table } from "../text/markdown.js";
import { type Directive, DirectiveFault, docOf } from "./directive.js";

/** `replaced <host>`: operations that should not be called any more, and what to call instead. */
export const replaced: Directive = ([host], place) => {
  const { contract } = docOf(host, place);
  const pathOf = (id: string | undefined) => contract.operations.find((it) => it.id === id)?.path ?? "";
  const rows = contract.operations
    .filter(({ replacedBy }) => replacedBy !== undefined)
    .map(({ path, replacedBy }) => [code(path), code(pathOf(replacedBy))]);
  if (rows.length === 0) throw new DirectiveFault(`${contract.rules.host} has nothing that is replaced.`);
  return table([place.labels.deprecated, place.labels.instead], rows);
};
