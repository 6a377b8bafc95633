import { randomId } from "../client/kernel/ids.js";

/**
 * A `multipart/form-data` body, made by hand: one of a platform's FormData would have to be read whole before the transport,
 * which sets a request's headers, could know its boundary. The file itself is not copied.
 *
 * @param fields the contract's: `{file}` stands for the file, `{name}` for its name.
 */
export function formOf(
  fields: Readonly<Record<string, string>>,
  file: Blob,
  name: string | undefined,
): { readonly body: Blob; readonly headers: Readonly<Record<string, string>> } {
  const boundary = `taskreel-${randomId()}`;
  const parts = Object.entries(fields).flatMap(([field, value]): BlobPart[] => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"`;
    if (value === "{file}") {
      const type = /^[\w.+-]+\/[\w.+-]+$/.test(file.type) ? file.type : "application/octet-stream";
      return [`${head}; filename="${quoted(name ?? "file")}"\r\nContent-Type: ${type}\r\n\r\n`, file, "\r\n"];
    }
    const text = value === "{name}" ? name : value;
    return text === undefined ? [] : [`${head}\r\n\r\n${text}\r\n`];
  });
  return {
    body: new Blob([...parts, `--${boundary}--\r\n`]),
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
  };
}

/** As browsers write it. */
function quoted(text: string): string {
  return text.replaceAll('"', "%22");
}
