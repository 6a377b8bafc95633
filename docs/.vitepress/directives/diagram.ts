import { scheduleDiagram } from "../diagrams/schedule.js";
import { sequenceDiagram } from "../diagrams/sequence.js";
import { statesDiagram } from "../diagrams/states.js";
import { marks } from "../text/words.js";
import { type Directive, DirectiveFault, taskOf } from "./directive.js";

const KINDS = {
  states: { draw: statesDiagram, title: "statesTitle" },
  sequence: { draw: sequenceDiagram, title: "sequenceTitle" },
  schedule: { draw: scheduleDiagram, title: "scheduleTitle" },
} as const;

/** `diagram states|sequence|schedule <host> <operation>`: a picture drawn from the contract. */
export const diagram: Directive = ([kind = "", ...words], place) => {
  if (!(kind in KINDS))
    throw new DirectiveFault(`"${kind}" is no diagram; there are ${Object.keys(KINDS).join(", ")}.`);
  const { draw, title } = KINDS[kind as keyof typeof KINDS];
  const { doc, ...task } = taskOf(words, place);
  const id = `${kind}-${words.join("-")}`.toLowerCase();
  const svg = draw(doc, task, id);
  if (place.form === "page") return svg;
  // The picture's own description says what it shows.
  const said = /<desc[^>]*>(.*?)<\/desc>/.exec(svg)?.[1] ?? "";
  return `*${place.labels[title](task.create.summary)}*${marks(place.labels).colon}${said.replaceAll("&#123;", "{").replaceAll("&#125;", "}").replaceAll("&amp;", "&")}`;
};
