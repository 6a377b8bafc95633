import { InvalidArgumentError } from "commander";

/** An amount, a time or a count from 0 up, as people write it; undefined for anything else. */
export function readAmount(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** The same for a flag. @throws InvalidArgumentError, which commander tells with the flag's name. */
export function amountOf(text: string): number {
  const amount = readAmount(text);
  if (amount !== undefined) return amount;
  throw new InvalidArgumentError("It must be a number from 0 up.");
}
