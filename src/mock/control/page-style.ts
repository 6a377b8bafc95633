export const STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1b1d21; --line: #8884; --ok: #18794e; --bad: #cd2b31; --wait: #ad5700; --bar: #3b82f6; }
@media (prefers-color-scheme: dark) { :root { --page: #17191d; --text: #e8e9ec; --ok: #4cc38a; --bad: #ff6369; --wait: #f1a10d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 14px/1.45 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; align-items: baseline; padding: .8rem 1.2rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.15rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
small { font-weight: 400; opacity: .7; }
main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1.2rem; padding: 1.2rem; }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } }
.scroll { max-height: 22rem; overflow: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
th { position: sticky; top: 0; background: var(--page); font-weight: 600; }
td.code, li code { font: 12px ui-monospace, monospace; }
progress { width: 7rem; height: .6rem; accent-color: var(--bar); }
.succeeded, .delivered, .yes { color: var(--ok); }
.failed, .refused, .no, .dropped { color: var(--bad); }
.pending { color: var(--wait); }
form, .row { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; margin: 0 0 .6rem; }
input[type=number] { width: 4.5rem; }
label, select { max-width: 100%; }
button { font: inherit; }
ul { list-style: none; margin: 0 0 .6rem; padding: 0; }
li { display: flex; gap: .6rem; align-items: center; padding: .15rem 0; }
li code { min-width: 0; overflow-wrap: anywhere; }
.empty { opacity: .6; }
`;
