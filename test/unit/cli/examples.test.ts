import { expect, test } from "vitest";
import { endpointCommand } from "../../../src/cli/flags/endpoint-command.js";
import { contractsOf, endpointsOf } from "../../../src/cli/flags/endpoints.js";
import { commandLine, endpointHelp } from "../../../src/cli/flags/explain.js";
import { fieldsOf } from "../../../src/cli/flags/fields.js";
import { bodyOf } from "../../../src/cli/flags/flags.js";
import { cellFor } from "../../../src/client/prices.js";

const endpoints = (await contractsOf()).flatMap(endpointsOf);
const cases = endpoints.flatMap((endpoint) => {
  const { flags } = endpointCommand("run", endpoint);
  const help = endpointHelp(endpoint, fieldsOf(endpoint.operation), flags);
  const [, example] = /Example:\n {2}(.*)/.exec(help) ?? [];
  return [{ name: `${endpoint.contract.rules.host} ${endpoint.name}`, endpoint, help, example }];
});

/** What a shell makes of a line of ours. */
const wordsOf = (line: string) =>
  [...line.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) => word.replaceAll(/'([^']*)'|\\(')/g, "$1$2"));

test("every endpoint has an example that its contract prices, where it has prices", () => {
  expect(cases.filter((it) => it.example === undefined).map((it) => it.name)).toEqual([]);
  const unpriced = cases.filter(({ endpoint, example = "" }) => {
    if (!endpoint.operation.task.prices) return false;
    const { command, flags } = endpointCommand("run", endpoint);
    command.exitOverride().parseOptions(wordsOf(example).slice(4));
    return !cellFor(endpoint.operation.task.prices, bodyOf(flags, command, {}));
  });
  expect(unpriced.map((it) => it.name)).toEqual([]);
});

test("no help names anybody's real domain", () => {
  const foreign = cases.flatMap(({ name, help }) =>
    [...help.matchAll(/https?:\/\/([^\s/'"]+)/g)].flatMap(([, host]) =>
      /(^|\.)example\.(com|org|net)$|^127\.0\.0\.1/.test(host ?? "") ? [] : [`${name}: ${host}`],
    ),
  );
  expect(foreign).toEqual([]);
});

test("a command that is too long for a line goes on below, as a shell takes it", () => {
  const start = ["taskreel run", "runapi", "x"];
  expect(commandLine(start, ["--a 1"], 80)).toBe("taskreel run runapi x --a 1");
  expect(commandLine(start, ["--a 1", "--b '狐狸'"], 30)).toBe("taskreel run runapi x \\\n  --a 1 \\\n  --b '狐狸'");
});
