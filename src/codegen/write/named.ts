import { astToString } from "openapi-typescript";
import ts from "typescript";

/** Words that a schema's type cannot be called by: the file, or TypeScript, has them for something else. */
const TAKEN =
  /^(components|paths|webhooks|operations|\$defs|Record|NotAllowed|WithRequired|any|string|number|boolean|object|symbol|unknown|never|void|bigint|undefined|null)$/;

/**
 * The text of openapi-typescript's types, with every object among the schemas under its own name: an editor then shows that
 * name, where it would show `components["schemas"]["…"]` or all the fields. Texts, numbers and lists of values stay as they
 * are, since there the values say more than a name.
 */
export function withNames(nodes: readonly ts.Node[]): string {
  const components = nodes.find(isComponents);
  const schemas = components?.members.find(isSchemas);
  if (components === undefined || schemas === undefined) return astToString([...nodes]);
  const members = schemas.type.members.filter(isMember);
  const types = new Map(members.map((it) => [it.name.text, it.type]));
  const named = new Set([...types.keys()].filter((it) => !TAKEN.test(it) && isObjectType(types.get(it), types)));
  const declared = members.filter((it) => named.has(it.name.text)).map(declaration);
  const left = schemas.type.members.map((it) => (isMember(it) && named.has(it.name.text) ? reference(it) : it));
  const rest = nodes.map((node) => (node === components ? withSchemas(components, schemas, left) : node));
  const text = astToString([...declared, ...rest]);
  return text.replaceAll(/components\["schemas"\]\["([^"]+)"\]/g, (whole, name) => (named.has(name) ? name : whole));
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
function isObjectType(type: ts.TypeNode | undefined, types: ReadonlyMap<string, ts.TypeNode>): boolean {
  if (type === undefined) return false;
  if (ts.isTypeLiteralNode(type)) return true;
  if (ts.isParenthesizedTypeNode(type)) return isObjectType(type.type, types);
  if (ts.isUnionTypeNode(type)) return type.types.every((it) => isObjectType(it, types));
  if (ts.isIntersectionTypeNode(type)) return type.types.some((it) => isObjectType(it, types));
  const name = schemaName(type);
  return name !== undefined && isObjectType(types.get(name), types);
}

/** The name in `components["schemas"]["…"]`. */
function schemaName(type: ts.TypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isLiteralTypeNode(type.indexType)) return undefined;
  return ts.isStringLiteral(type.indexType.literal) ? type.indexType.literal.text : undefined;
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
