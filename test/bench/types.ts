import { COMPILERS, createConsumer } from "../setup/consumers.js";

export interface TypesRow {
  readonly compiler: string;
  readonly instantiations: number;
  readonly types: number;
  readonly checkMs: number;
}

/** What it costs to type-check a file that uses every endpoint and every verb, against the packed package. */
export async function benchTypes(): Promise<TypesRow[]> {
  await using consumer = await createConsumer();
  const rows: TypesRow[] = [];
  for (const compiler of COMPILERS) {
    const { ok, text } = await consumer.check({
      compiler,
      resolution: "nodenext",
      files: ["app.ts"],
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      extendedDiagnostics: true,
    });
    if (!ok) throw new Error(text);
    const figure = (name: string) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(text)?.[1]);
    const version = /^Version:?\s+(\S+)/m.exec(text)?.[1] ?? compiler;
    rows.push({
      compiler: version,
      instantiations: figure("Instantiations"),
      types: figure("Types"),
      checkMs: Math.round(figure("Check time") * 1000),
    });
  }
  return rows;
}
