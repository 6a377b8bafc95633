import type { Models, Place } from "./vendor.js";

/** What to write where, for one difference; `file` holds the endpoint's request, or the paths for a new endpoint. */
export function lineOf([endpoint, model, field, keyword]: Place, ours: Models, vendor: Models, file: string): string {
  const theirs = vendor[endpoint];
  const of = model === "" ? endpoint : `${model} of ${endpoint}`;
  const whole =
    field === "" ? (model === "" || theirs === undefined ? theirs : theirs[model]) : theirs?.[model]?.[field];
  if (keyword === "") {
    const what = field === "" ? of : `${field} of ${of}`;
    if (whole === undefined) return `${file}: remove ${what}, which the vendor no longer has`;
    return `${file}: add ${what}${field === "" ? "" : `: ${JSON.stringify(whole)}`}`;
  }
  const [old, value] = [ours[endpoint]?.[model]?.[field]?.[keyword], theirs?.[model]?.[field]?.[keyword]];
  if (value === undefined) return `${file}: remove ${keyword} (${JSON.stringify(old)}) of ${field} of ${of}`;
  const instead = old === undefined ? "" : ` instead of ${JSON.stringify(old)}`;
  return `${file}: write ${keyword} ${JSON.stringify(value)}${instead} for ${field} of ${of}`;
}
