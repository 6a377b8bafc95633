// Generators put all components into one namespace, so a name stands for one kind of component. Examples are not generated.

import { fault } from "./fault.js";

export default function componentNames(document) {
  const first = new Map();
  return Object.entries(document.components ?? {}).flatMap(([section, components]) => {
    if (section === "examples" || section.startsWith("x-")) return [];
    return Object.keys(components ?? {}).flatMap((name) => {
      const other = first.get(name);
      if (other === undefined) first.set(name, section);
      if (other === undefined) return [];
      return [
        fault(
          ["components", section, name],
          `\`${name}\` is also one of the ${other}`,
          "give one of the two another name",
        ),
      ];
    });
  });
}
