import { SCRIPT } from "./page-script.js";
import { STYLE } from "./page-style.js";

/** The status page: one file that asks nobody but the server it came from. */
export const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mock server</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header>
  <h1>Mock server</h1>
  <label>Session <select id="session"></select></label>
  <span id="clock"></span>
  <span id="seed"></span>
  <span id="conforming"></span>
  <span id="link" role="status"></span>
</header>
<main>
  <section aria-labelledby="h-tasks">
    <h2 id="h-tasks">Tasks <small id="n-tasks"></small></h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="h-tasks"><table><thead><tr><th>Task</th><th>Operation</th><th>Life</th><th>Status</th><th>Polls</th><th>By hand</th></tr></thead><tbody id="tasks"></tbody></table></div>
  </section>
  <section aria-labelledby="h-faults">
    <h2 id="h-faults">Faults</h2>
    <form id="arm">
      <label>Next <input name="times" type="number" min="1" max="999" value="1"></label>
      <label>of <select name="on"><option value="any">any request</option><option value="create">create</option><option value="status">status</option><option value="media">result file</option></select></label>
      <label>get <select name="what"></select></label>
      <button>Arm</button>
      <button type="button" id="clear">Clear all</button>
      <output id="said"></output>
    </form>
    <ul id="faults"></ul>
    <p class="row"><label>Scenario <select id="scenario"></select></label>
      <span id="manual" hidden><button id="second">+1 s</button> <button id="minute">+1 min</button></span>
      <button id="reset">Reset session</button></p>
  </section>
  <section aria-labelledby="h-requests">
    <h2 id="h-requests">Requests <small id="n-requests"></small></h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="h-requests"><table><thead><tr><th>Time</th><th>Request</th><th>Answer</th><th>Fault</th></tr></thead><tbody id="requests"></tbody></table></div>
  </section>
  <section aria-labelledby="h-callbacks">
    <h2 id="h-callbacks">Deliveries <small id="n-callbacks"></small></h2>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="h-callbacks"><table><thead><tr><th>Time</th><th>Task</th><th>Attempt</th><th>Outcome</th><th>To</th><th>Why</th><th>By hand</th></tr></thead><tbody id="callbacks"></tbody></table></div>
  </section>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
