import type { FileKind } from "../../client/rules.js";
import { isObject, type JsonObject } from "../document/json.js";
import { choicesOf, listedValues } from "./schema.js";
import { makesOf } from "./tasks/makes.js";

/** One way in which a value of a schema can be written, for example the request of one model. */
export interface Variant {
  /** The value by which a request says that it means this one, or the variant's title. */
  readonly name: string;
  /** What it takes, by name. */
  readonly properties: Readonly<Record<string, JsonObject>>;
  readonly required: readonly string[];
  /** What its result is, where the variant says it. */
  readonly makes?: FileKind;
}

export interface Variants {
  readonly variants: readonly Variant[];
  /** The property whose value chooses the variant. */
  readonly chooser?: string;
}

/** Every way to write a value of the schema, each put together from all parts of the schema that it takes. */
export function variantsOf(schema: unknown): Variants {
  const shapes = shapesOf(schema);
  const chooser = chooserOf(shapes);
  const said = shapes.map(({ properties }) => chooser && valuesOf(properties[chooser])?.join("|"));
  const variants = shapes.map(({ title, ...shape }, index) => {
    const own = said[index];
    const shared = said.filter((it) => it === own).length > 1;
    const untold = title || `variant ${index + 1}`;
    return { name: own === undefined ? untold : shared ? `${own} (${untold})` : own, ...shape };
  });
  return { variants, ...(chooser !== undefined && { chooser }) };
}

interface Shape extends Omit<Variant, "name"> {
  readonly title: string;
}

function shapesOf(schema: unknown): Shape[] {
  if (!isObject(schema)) return [{ title: "", properties: {}, required: [] }];
  const { title, properties, required, allOf } = schema;
  // `false` says that a property is not taken.
  const own = Object.entries(isObject(properties) ? properties : {}).filter(([, it]) => it !== false);
  const base: Shape = {
    title: typeof title === "string" ? title : "",
    properties: Object.fromEntries(own.map(([name, it]) => [name, isObject(it) ? it : {}])),
    required: Array.isArray(required) ? required.map(String) : [],
    ...madeBy(makesOf(schema)),
  };
  const always = (Array.isArray(allOf) ? allOf : []).map((it) => [it]);
  return [...always, ...choicesOf(schema).map(([, branches]) => branches)].reduce<Shape[]>(
    (shapes, branches) => shapes.flatMap((shape) => branches.flatMap(shapesOf).map((it) => joined(shape, it))),
    [base],
  );
}

function joined(one: Shape, other: Shape): Shape {
  return {
    title: other.title || one.title,
    properties: { ...one.properties, ...other.properties },
    required: [...new Set([...one.required, ...other.required])],
    ...madeBy(other.makes ?? one.makes),
  };
}

function madeBy(makes: FileKind | undefined): Pick<Variant, "makes"> {
  return makes === undefined ? {} : { makes };
}

/** The property whose values tell the variants apart. Some of them may have the same: a model that has two shapes. */
function chooserOf(shapes: readonly Shape[]): string | undefined {
  if (shapes.length < 2) return undefined;
  return Object.keys(shapes[0]?.properties ?? {}).find((name) => {
    const values = shapes.map((it) => valuesOf(it.properties[name]));
    const distinct = [...new Map(values.map((it) => [JSON.stringify(it), it])).values()];
    const all = distinct.flat();
    return values.every((it) => it?.length) && distinct.length > 1 && new Set(all).size === all.length;
  });
}

function valuesOf(property: JsonObject | undefined): readonly unknown[] | undefined {
  return property && listedValues(property);
}
