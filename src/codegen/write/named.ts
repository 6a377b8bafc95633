import { astToString } from "openapi-typescript";
import ts from "typescript";

/** Words that a schema's type cannot be called by: this file, TypeScript or the platform has them for something else. */
const TAKEN =
  /^(Error|components|paths|webhooks|operations|\$defs|Record|NotAllowed|WithRequired|any|string|number|boolean|object|symbol|unknown|never|void|bigint|undefined|null)$/;

/**
 * The text of openapi-typescript's types, with every object among the schemas under its own name: an editor then shows that
 * name, where it would show `components["schemas"]["…"]` or all the fields. Texts, numbers and lists of values have no name,
 * since there the values say more; and no schema has the name of something else that its host's entry exports.
 */
export function withNames(nodes: readonly ts.Node[], exported: ReadonlySet<string>): string {
  const components = nodes.find(isComponents);
  const schemas = components?.members.find(isSchemas);
  if (components === undefined || schemas === undefined) return astToString([...nodes]);
  const members = schemas.type.members.filter(isMember);
  const types: Types = new Map(members.map((it) => [it.name.text, it.type]));
  const isFree = (name: string) => !TAKEN.test(name) && !exported.has(name);
  const named = new Set([...types.keys()].filter((it) => isFree(it) && isObjectType(types.get(it), types)));
  const declared = members.filter((it) => named.has(it.name.text)).map(declaration);
  const left = schemas.type.members.map((it) => (isMember(it) && named.has(it.name.text) ? reference(it) : it));
  const rest = nodes.map((node) => (node === components ? withSchemas(components, schemas, left) : node));
  return astToString([...declared, ...rest].map((it) => withoutPointers(it, named, types)));
}

type Types = ReadonlyMap<string, ts.TypeNode>;

/** With the name of an object, or the values themselves, where the type points at a schema. */
function withoutPointers<T extends ts.Node>(node: T, named: ReadonlySet<string>, types: Types): T {
  const open = new Set<string>();
  const visit = (it: ts.Node): ts.Node => {
    const name = schemaName(it);
    const type = name === undefined ? undefined : types.get(name);
    if (name === undefined || type === undefined) return ts.visitEachChild(it, visit, undefined);
    if (named.has(name)) return ts.factory.createTypeReferenceNode(name);
    // A list of itself has no end.
    if (open.has(name)) return it;
    open.add(name);
    const written = visit(type);
    open.delete(name);
    return written;
  };
  return visit(node) as T;
}

type Member = ts.PropertySignature & { readonly name: ts.Identifier; readonly type: ts.TypeNode };
type Schemas = ts.PropertySignature & { readonly type: ts.TypeLiteralNode };

function isComponents(node: ts.Node): node is ts.InterfaceDeclaration {
  return ts.isInterfaceDeclaration(node) && node.name.text === "components";
}

function isSchemas(node: ts.TypeElement): node is Schemas {
  const isType = ts.isPropertySignature(node) && node.type !== undefined && ts.isTypeLiteralNode(node.type);
  return isType && ts.isIdentifier(node.name) && node.name.text === "schemas";
}

/** A schema whose name can be that of a type. */
function isMember(node: ts.TypeElement): node is Member {
  return ts.isPropertySignature(node) && ts.isIdentifier(node.name) && node.type !== undefined;
}

/** Whether the type is of objects alone, as far as it is written down or refers to another schema. */
function isObjectType(type: ts.TypeNode | undefined, types: Types): boolean {
  if (type === undefined) return false;
  if (ts.isTypeLiteralNode(type)) return true;
  if (ts.isParenthesizedTypeNode(type)) return isObjectType(type.type, types);
  if (ts.isUnionTypeNode(type)) return type.types.every((it) => isObjectType(it, types));
  if (ts.isIntersectionTypeNode(type)) return type.types.some((it) => isObjectType(it, types));
  const name = schemaName(type);
  return name !== undefined && isObjectType(types.get(name), types);
}

/** The name in `components["schemas"]["…"]`. */
function schemaName(type: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isIndexedAccessTypeNode(type.objectType)) return undefined;
  const [of, index] = [type.objectType.indexType, type.indexType];
  if (!isText(of) || of.literal.text !== "schemas" || !isText(index)) return undefined;
  return index.literal.text;
}

function isText(type: ts.TypeNode): type is ts.LiteralTypeNode & { readonly literal: ts.StringLiteral } {
  return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal);
}

/** An alias and no interface: an interface would not fit where any record does. */
function declaration(member: Member): ts.Statement {
  const exported = ts.factory.createModifier(ts.SyntaxKind.ExportKeyword);
  const alias = ts.factory.createTypeAliasDeclaration([exported], member.name, undefined, member.type);
  return ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(member));
}

function reference({ name }: Member): ts.TypeElement {
  return ts.factory.createPropertySignature(undefined, name, undefined, ts.factory.createTypeReferenceNode(name));
}

function withSchemas(components: ts.InterfaceDeclaration, schemas: Schemas, left: readonly ts.TypeElement[]): ts.Node {
  const { factory } = ts;
  const { modifiers, name, typeParameters, heritageClauses, members } = components;
  const inner = factory.updatePropertySignature(
    schemas,
    schemas.modifiers,
    schemas.name,
    schemas.questionToken,
    factory.createTypeLiteralNode(left),
  );
  const all = members.map((it) => (it === schemas ? inner : it));
  return factory.updateInterfaceDeclaration(components, modifiers, name, typeParameters, heritageClauses, all);
}
