const TOKEN = "[!#$%&'*+.^_`|~0-9a-z-]+";
const MEDIA_TYPE = new RegExp(`^(${TOKEN})/(${TOKEN})$`);

/** Whether the content type is one of those that an operation takes; a request without one is taken at its word. */
export function takesMedia(taken: readonly string[], contentType: string | undefined): boolean {
  if (contentType === undefined) return true;
  const essence = (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
  if (taken.includes(essence)) return true;
  const said = cut(essence);
  return said !== undefined && taken.some((it) => matches(said, it));
}

/** A structured suffix counts as the type that it names: `application/problem+json` is JSON. */
function matches([type, subtype]: readonly [string, string], taken: string): boolean {
  const [takenType, takenSubtype] = cut(taken) ?? [];
  return (takenType === type || takenType === "*") && (takenSubtype === subtype || takenSubtype === "*");
}

function cut(essence: string): [type: string, subtype: string] | undefined {
  const [, type, subtype] = MEDIA_TYPE.exec(essence) ?? [];
  return type === undefined || subtype === undefined ? undefined : [type, subtype.slice(subtype.lastIndexOf("+") + 1)];
}
