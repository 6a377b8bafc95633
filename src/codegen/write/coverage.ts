import type { ResultKind } from "../../client/rules.js";
import type { Contract } from "../../contract/contract.js";
import { isObject } from "../../contract/document/json.js";
import { publicName } from "../../contract/hosts.js";
import { RESULT_KINDS } from "../../contract/model/kinds.js";
import { listedValues } from "../../contract/model/schema.js";
import type { Action } from "../../contract/model/tasks/actions.js";
import { actionKind } from "../../contract/model/tasks/makes.js";
import { servicesOf } from "../../contract/model/tasks/services.js";
import { variantsOf } from "../../contract/model/variants.js";

/** What stands around the table in a page. */
const BEGIN = "<!-- coverage: written by npm run generate -->\n";
const END = "<!-- end of coverage -->\n";

/** The page with the table of what the contracts cover, as they are now, in its place. */
export function withCoverage(page: string, contracts: readonly Contract[]): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) return page;
  return `${before}${BEGIN}\n${coverageTable(contracts)}\n${END}${after}`;
}

/** What is made, by which services: how many actions of each host, and how many models in all. */
function coverageTable(contracts: readonly Contract[]): string {
  const hosts = contracts.map((contract) => ({ contract, services: servicesOf(contract) }));
  const made = (kind: ResultKind) => hosts.map(({ contract, services }) => makersText(contract, services, kind));
  const head = ["makes", ...hosts.map(({ contract }) => publicName(contract).name)];
  const rows = RESULT_KINDS.map((kind) => [kind, ...made(kind)]).filter(([, ...cells]) =>
    cells.some((it) => it !== ""),
  );
  const all = hosts.map(({ services }) => countText([...services.values()].flat()));
  return tableText([head, ...rows, ["all", ...all]]);
}

/** Each service that makes it, with the number of its actions that do, where these are several. */
function makersText(contract: Contract, services: ReturnType<typeof servicesOf>, kind: ResultKind): string {
  const makers = [...services].flatMap(([name, actions]) => {
    const count = actions.filter((it) => actionKind(contract, it) === kind).length;
    return count > 1 ? `${name} (${count})` : count === 1 ? name : [];
  });
  return makers.join(", ");
}

/** Where one path serves all models, each is an action of its own. */
function countText(actions: readonly Action[]): string {
  if (actions.length === 0) return "";
  const models = actions.flatMap(({ name, field, operation }) =>
    field !== undefined
      ? [name]
      : variantsOf(operation.body?.schema).variants.flatMap(({ properties: { model } }) =>
          isObject(model) ? (listedValues(model) ?? []) : [],
        ),
  );
  const count = new Set(models).size;
  const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? "" : "s"}`;
  return [counted(actions.length, "action"), count > 0 && counted(count, "model")].filter(Boolean).join(", ");
}

function tableText(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((it) => it[at]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) => `| ${cells.map((it, at) => it.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  const [head = [], ...others] = rows;
  return [line(head), `| ${widths.map((it) => "-".repeat(it)).join(" | ")} |`, ...others.map(line), ""].join("\n");
}
