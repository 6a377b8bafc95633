import type { Encoding, MediaBody } from "../contract.js";
import { ContractFault } from "../document/fault.js";
import { record } from "../document/json.js";
import { bodyKind, contentOf, essenceOf, mainJson } from "./content.js";

/**
 * The request bodies that are looked into beside the main JSON one: forms, texts, and other JSON.
 *
 * @param place of the operation, for what is wrong with them.
 */
export function readBodies(content: unknown, place: string): MediaBody[] | undefined {
  const json = mainJson(content);
  const bodies = Object.entries(record(content)).flatMap(([type, media]): MediaBody[] => {
    const mediaType = essenceOf(type);
    const kind = bodyKind(mediaType);
    return type === json || kind === "opaque"
      ? []
      : [{ mediaType, kind, ...contentOf(media), encoding: readEncoding(record(media).encoding, place) }];
  });
  return bodies.length > 0 ? bodies : undefined;
}

function readEncoding(encoding: unknown, place: string): Record<string, Encoding> {
  return Object.fromEntries(
    Object.entries(record(encoding)).map(([name, node]) => {
      const { contentType, style, explode, headers } = record(node);
      if (headers !== undefined) {
        throw new ContractFault(`the headers of its form's part ${name} are not looked at; leave them out.`, place);
      }
      const contentTypes = typeof contentType === "string" ? contentType.split(",").map(essenceOf) : undefined;
      return [
        name,
        {
          ...(contentTypes && { contentTypes }),
          ...(typeof style === "string" && { style }),
          ...(typeof explode === "boolean" && { explode }),
        },
      ];
    }),
  );
}
