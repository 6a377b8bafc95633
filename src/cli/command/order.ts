import type { Command } from "commander";
import type { Price } from "taskreel/durable";
import type { JsonObject } from "../../contract/document/json.js";
import { withChecks } from "../../contract/load.js";
import { CommandFault, EXIT } from "../exit.js";
import { exitCodeOf } from "../exit-code.js";
import { refuseStrays } from "../flags/arguments.js";
import { chosenIn } from "../flags/chosen.js";
import type { Verb } from "../flags/endpoint-command.js";
import type { Endpoint } from "../flags/endpoints.js";
import { replacementOf } from "../flags/explain.js";
import { type LocalFile, withAddresses } from "../flags/files.js";
import { bodyOf, type Flag } from "../flags/flags.js";
import { readBodies } from "../flags/input.js";
import { judged } from "../flags/judged.js";
import { type CommonFlags, milliseconds } from "../flags/options.js";
import { isMock } from "../network/mock.js";
import { type Budget, budgetOf, refuseLate, refuseOverBudget } from "../order/budget.js";
import { connect } from "../order/connect.js";
import { attend } from "../order/interrupted.js";
import { type Journal, openJournal } from "../order/journal/journal.js";
import { agreeOnPrice, payee } from "../order/price.js";
import { boundQuote, currencyOf, freePrice } from "../order/quote.js";
import { checkOut } from "../order/save.js";
import { stopOnSignal } from "../order/signals.js";
import { submitOrder } from "../order/submit.js";
import { uploadFiles, uploadText } from "../order/upload.js";
import { type Outcome, waitContext, waitOn } from "../order/waiting.js";
import { print, printJson } from "../terminal/print.js";
import { openProgress } from "../terminal/progress.js";
import { printOutcomes, reportError } from "../terminal/report.js";
import { notice, remark } from "../terminal/tell.js";

/** Reads what the flags say, checks it, and buys. Resolves to the exit code. */
export async function order(verb: Verb, endpoint: Endpoint, flags: readonly Flag[], command: Command): Promise<number> {
  refuseStrays(command);
  const given = command.opts<CommonFlags>();
  const inputs = given.input === undefined ? [{}] : await readBodies(given.input);
  const checked = { ...endpoint, contract: await withChecks(endpoint.contract) };
  const files: LocalFile[] = [];
  const bodies: JsonObject[] = [];
  for (const [index, input] of inputs.entries()) {
    try {
      // As JSON, which is what is sent: it has no number beyond all bounds.
      const said = JSON.parse(JSON.stringify(bodyOf(flags, command, flatInput(endpoint, input as JsonObject))));
      const its = await judged(checked, flags, said);
      files.push(...its.files);
      bodies.push(its.body);
    } catch (error) {
      throw inputs.length > 1 && error instanceof CommandFault
        ? error.about(`Request ${index + 1} of ${inputs.length}`)
        : error;
    }
  }
  return orderBodies(verb, endpoint, bodies, given, files);
}

/** A request from a file, of which it may not be the flags' alone to say that it is for another action. */
function flatInput({ name, field, flat }: Endpoint, input: JsonObject): JsonObject {
  const told = field === undefined ? undefined : input[field];
  if (told === undefined || told === name) return flat(input);
  throw new CommandFault(`--input is a request for ${String(told)}, not for ${name}. Nothing was sent.`);
}

/**
 * Sends bodies that keep the contract, once their price was agreed to. Resolves to the exit code.
 *
 * @param files are uploaded first, with the same yes.
 */
export async function orderBodies(
  verb: Verb,
  endpoint: Endpoint,
  bodies: readonly Record<string, unknown>[],
  given: CommonFlags,
  files: readonly LocalFile[] = [],
): Promise<number> {
  const { out } = given;
  const outs =
    out === undefined
      ? []
      : checkOut(
          { ...given, out },
          bodies.map((it) => chosenIn(endpoint, it).model),
        );
  const { contract, name } = endpoint;
  if (endpoint.operation.task.life === "sync" && given.timeout === 0) {
    throw new CommandFault(`--timeout must be above 0: the answer of ${name} is the result. Nothing was sent.`);
  }
  const instead = replacementOf(endpoint);
  if (instead) notice(`${name} is deprecated; use ${instead} instead`, given.json);
  const connection = connect(contract, given);
  const count = bodies.length > 1 ? ` × ${bodies.length}` : "";
  const before = files.length > 0 ? `, which uploads ${uploadText(files)} first,` : "";
  const label = `${contract.rules.host} ${name}${count}${before}`;
  const sent = bodies.map((it) => withAddresses(it, files));
  const isFree = await isMock(payee(connection.server));
  const budget = isFree ? undefined : budgetOf(given.budget, currencyOf(endpoint));
  const { maxCost, json } = given;
  const bound = { most: maxCost ?? budget?.amount, isFlag: maxCost !== undefined, json, isFree };
  const quote = await boundQuote(label, endpoint, connection, sent, bound);
  const journal = openJournal();
  if (budget) refuseOverBudget(label, quote, budget, journal, given.json);
  await agreeOnPrice(label, isFree, quote, given);
  const signal = stopOnSignal();
  await uploadFiles(contract, connection, files, signal, given.json ?? false);
  const prices = isFree ? bodies.map(() => freePrice(endpoint)) : quote.prices;
  return buy(verb, endpoint, { bodies, prices, budget, outs }, given, { signal, journal });
}

/** What is bought, once it was agreed to. */
interface Purchase {
  readonly bodies: readonly Record<string, unknown>[];
  readonly prices: readonly (Price | undefined)[];
  /** Absent where nothing bounds it, and where nobody pays. */
  readonly budget: Budget | undefined;
  /** Where the files of each go; empty where they are to go nowhere. */
  readonly outs: readonly string[];
}

/** Buys in turn, so that a refusal stops what would be refused too; then waits for all at once. */
async function buy(
  verb: Verb,
  endpoint: Endpoint,
  { bodies, prices, budget, outs }: Purchase,
  given: CommonFlags,
  { signal, journal }: { readonly signal: AbortSignal; readonly journal: Journal },
): Promise<number> {
  const { json = false, quiet = false, overwrite, check } = given;
  const progress = openProgress(bodies.length, json || quiet || verb === "submit");
  const flags = { timeoutMs: milliseconds(given.timeout), intervalMs: milliseconds(given.interval) };
  const { life } = endpoint.operation.task;
  // Where the answer may be the result, waiting begins with it; with no time at all a task is left to go on.
  const answerMs = life === undefined || flags.timeoutMs === 0 ? undefined : flags.timeoutMs;
  // A task may be long in coming: what creating it takes is part of the time that was given.
  const until = life !== undefined || !flags.timeoutMs ? undefined : Date.now() + flags.timeoutMs;
  const context = waitContext({ journal, signal, flags });
  const waits: Promise<Outcome>[] = [];
  let submitted = 0;
  let refusal: Error | undefined;
  for (const [index, body] of bodies.entries()) {
    const line = progress.tasks[index] as (typeof progress.tasks)[number];
    const out = outs[index];
    line.begin({ label: endpoint.name });
    line.say(life === "sync" ? "in progress" : "submitting");
    const attending = attend(signal, { line, live: progress.live, json, isDirect: life === "sync" });
    const connection = connect(endpoint.contract, { ...flags, baseUrl: given.baseUrl, onPoll: line.polled });
    try {
      const { order, task } = await submitOrder(endpoint, connection, body, journal, {
        signal,
        timeoutMs: answerMs,
        until,
        price: prices[index],
        budget: budget?.amount,
        onPause: attending.pause,
        check: budget && ((reference) => refuseLate(budget, journal, reference)),
      });
      const save = out === undefined ? undefined : { out, overwrite, check };
      const timeoutMs = until === undefined ? flags.timeoutMs : Math.max(0, until - Date.now());
      const wait = () => waitOn({ endpoint, order }, line, { ...context, save, flags: { ...flags, timeoutMs } }, task);
      if (verb === "run") waits.push(wait());
      else {
        // It is over: the journal has its end too, and nobody has to wait for it.
        const outcome = task.answer === undefined ? undefined : await wait();
        if (outcome && "error" in outcome) throw outcome.error;
        json ? printJson(task) : print(task.id);
      }
      submitted++;
    } catch (error) {
      refusal = Object.assign(error as Error, { out });
      line.say((error as Error).name, "bad");
    } finally {
      attending.end();
    }
    if (refusal !== undefined || signal.aborted || Date.now() >= (until ?? Number.POSITIVE_INFINITY)) break;
  }
  const code = await printOutcomes(waits, progress, json);
  if (refusal !== undefined) {
    const refused = reportError(Object.assign(refusal, { unsent: bodies.length - submitted - 1 }), json);
    remarkUnsent(submitted + 1);
    return code || refused;
  }
  remarkUnsent(submitted);
  // What was interrupted may have got its result all the same, but not what was to follow it.
  const isCut = signal.aborted && (verb === "submit" || submitted < bodies.length);
  return code || (isCut ? exitCodeOf(signal.reason) : EXIT.done);

  function remarkUnsent(tried: number): void {
    const left = bodies.length - tried;
    if (left > 0) remark(`${left} of ${bodies.length} requests were not sent: those from number ${tried + 1} on`, json);
  }
}
