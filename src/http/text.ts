/** The value as a text. An object may have a toString of its own, or be nested more deeply than the stack is. */
export function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return "…";
  }
}
