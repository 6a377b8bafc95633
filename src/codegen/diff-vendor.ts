import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { bundledContracts } from "../contract/load.js";
import { sourceOf } from "./bundle/source.js";
import { contractModels, differences, type VendorContract, vendorModels } from "./diff/vendor.js";
import { lineOf } from "./diff/vendor-line.js";

/**
 * `npm run diff:vendor -- <contract.json>` lists what a vendor's newer contract (in the form of test/fixtures/mirror/) says
 * otherwise than ours, and what to write. It is compared with the host that has most of its endpoints.
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const [file] = process.argv.slice(2);

if (file === undefined) {
  console.error("Say with what: npm run diff:vendor -- <contract.json>");
  process.exitCode = 2;
} else {
  const vendor: VendorContract = JSON.parse(readFileSync(file, "utf8"));
  const known = (paths: readonly string[]) => paths.filter((it) => it in vendor.actions).length;
  const hosts = (await bundledContracts()).map(({ operations, rules }) => ({ host: rules.host, operations }));
  const [best] = hosts.sort(
    (a, b) => known(b.operations.map((it) => it.path)) - known(a.operations.map((it) => it.path)),
  );
  if (best === undefined) throw new Error("There is no bundle: npm run generate");
  const [ours, theirs] = [contractModels(best.operations), vendorModels(vendor)];
  for (const place of differences(ours, theirs)) {
    const [path] = place;
    const body = ["paths", path, "post", "requestBody", "content", "application/json", "schema"];
    const source = path in ours ? sourceOf(root, best.host, body).file : `openapi/${best.host}/openapi.yaml`;
    console.log(lineOf(place, ours, theirs, source));
  }
}
