import type { Contract } from "../../contract/contract.js";
import { isObject } from "../../contract/document/json.js";
import { publicName } from "../../contract/hosts.js";
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

/** Service by service, how many actions and models each host has. */
function coverageTable(contracts: readonly Contract[]): string {
  const hosts = contracts.map((it) => ({ contract: it, services: servicesOf(it) }));
  const names = [...new Set(hosts.flatMap(({ services }) => [...services.keys()]))].sort();
  const head = ["service", "makes", ...hosts.map(({ contract }) => publicName(contract).name)];
  const rows = names.map((name) => {
    const makes = hosts.flatMap(({ contract, services }) =>
      (services.get(name) ?? []).map((it) => actionKind(contract, it)),
    );
    const cells = hosts.map(({ services }) => countText(services.get(name) ?? []));
    return [name, [...new Set(makes)].sort().join(", "), ...cells];
  });
  const all = hosts.map(({ services }) => countText([...services.values()].flat()));
  return tableText([head, ...rows, ["all", "", ...all]]);
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
