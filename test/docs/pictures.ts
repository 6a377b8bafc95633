import { join } from "node:path";
import { launch, pageOn } from "../setup/browser.js";
import { atEachLook, faultsOf, LOOKS } from "./looks.js";
import { builtSite, root, serve } from "./site.js";

/** `npm run docs:pictures [name…]`: each type of page at each size, in each colour and language, for people to look at. */
const wanted = process.argv.slice(2);
const folder = join(root, "docs/.shots");
await using site = await serve(await builtSite());
const browser = await launch();
let faults = 0;
for (const { name, path } of LOOKS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((it) => name.includes(it)),
)) {
  await using watched = await pageOn(browser, site.url + path);
  const { page } = watched;
  await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
  await atEachLook(page, async (look) => {
    await page.screenshot({ path: join(folder, `${name}-${look}.png`) });
    for (const it of await faultsOf(page, look)) {
      faults++;
      console.log(`${name} ${it}`);
    }
  });
}
await browser.close();
console.log(`Pictures are in docs/.shots; ${faults} faults.`);
if (faults > 0) process.exitCode = 1;
