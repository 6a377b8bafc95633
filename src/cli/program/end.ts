import { InvalidArgumentError } from "commander";
import { report } from "../terminal/failure.js";

/** Ends with the code that a command comes to, or with that of what it throws. */
export async function end(code: Promise<number>, flags: { json?: boolean } = {}): Promise<void> {
  process.exitCode = await code.catch((error) => report(error, flags.json));
}

/** A count or a port, for a flag. @throws InvalidArgumentError, which commander tells with the flag's name. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}
