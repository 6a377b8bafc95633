/**
 * Words for the search. A name such as `last_frame_image_url` is found whole and by its parts, Chinese by any two
 * characters, letters and digits of full width as those that a keyboard has. VitePress sends this function to the browser as text, so it uses nothing from outside.
 */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  for (const run of text
    .normalize("NFKC")
    .toLowerCase()
    .match(/\p{Script=Han}+|[a-z0-9_.\u00c0-\u024f-]+/gu) ?? []) {
    if (/^\p{Script=Han}/u.test(run)) {
      if (run.length === 1) words.push(run);
      for (let n = 0; n + 1 < run.length; n++) words.push(run.slice(n, n + 2));
      continue;
    }
    const whole = run.replace(/^[._-]+|[._-]+$/g, "");
    if (whole === "") continue;
    words.push(whole);
    const parts = whole.split(/[._-]+/);
    if (parts.length > 1) words.push(...parts);
  }
  return words;
}
