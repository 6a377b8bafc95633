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
  const variants = shapes.map(({ title, ...shape }, index) => {
    const values = chooser === undefined ? undefined : valuesOf(shape.properties[chooser]);
    return { name: values?.join("|") ?? (title || `variant ${index + 1}`), ...shape };
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

/** The property that has other values in every variant. */
function chooserOf(shapes: readonly Shape[]): string | undefined {
  if (shapes.length < 2) return undefined;
  return Object.keys(shapes[0]?.properties ?? {}).find((name) => {
    const values = shapes.map((it) => valuesOf(it.properties[name]));
    return values.every((it) => it?.length) && new Set(values.flat()).size === values.flat().length;
  });
}

function valuesOf(property: JsonObject | undefined): readonly unknown[] | undefined {
  return property && listedValues(property);
}
