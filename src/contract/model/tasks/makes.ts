import type { FileKind, ResultKind } from "../../../client/rules.js";
import type { Contract, Operation } from "../../contract.js";
import { isObject, type JsonObject, record } from "../../document/json.js";
import { choicesOf, listedValues } from "../schema.js";
import type { Action } from "./actions.js";
import { contractFor } from "./reading.js";

const KINDS: readonly unknown[] = ["video", "audio", "image"] satisfies FileKind[];

/** What the request of a schema makes, as its `x-makes` says: where one status operation serves pictures, clips and sounds. */
export function makesOf({ "x-makes": makes }: JsonObject): FileKind | undefined {
  return KINDS.includes(makes) ? (makes as FileKind) : undefined;
}

/** What this request makes: the word of the variant that it names in the field of `x-task.actions`. */
export function madeBy({ body, task }: Operation, request: unknown): FileKind | undefined {
  if (task?.actions === undefined || !isObject(body?.schema)) return undefined;
  const { actions } = task;
  const known = tables.get(body.schema) ?? tableOf(body.schema, actions);
  tables.set(body.schema, known);
  return known.get(record(request)[actions]);
}

/** What a task of this request gives: what its variant makes, else what the operation's first result is. */
export function resultKind(contract: Contract, operation: Operation, request: unknown): ResultKind {
  const [first] = contractFor(contract, operation).rules.results;
  return madeBy(operation, request) ?? first?.kind ?? "file";
}

/** What an action gives, by the first of its examples. */
export function actionKind(contract: Contract, { operation, sent, nested }: Action): ResultKind {
  const [example] = Object.values(operation.body?.examples ?? {});
  return resultKind(contract, sent, nested(record(example)));
}

type Table = ReadonlyMap<unknown, FileKind>;

const tables = new WeakMap<object, Table>();

function tableOf(schema: JsonObject, field: string): Table {
  const variants = choicesOf(schema).flatMap(([, branches]) => branches.filter(isObject));
  return new Map(
    variants.flatMap((it) => {
      const makes = makesOf(it);
      const values = listedValues(record(record(it.properties)[field])) ?? [];
      return makes === undefined ? [] : values.map((value) => [value, makes] as const);
    }),
  );
}
