import { validators } from "taskreel/runapi/validators";
import { record } from "../../src/contract/document/json.js";
import { bundledContracts } from "../../src/contract/load.js";
import { compare } from "./measure.js";

export interface ValidateRow {
  readonly name: string;
  /** Microseconds a body. */
  readonly own: number;
  readonly prism: number;
}

const LUMA = "/api/v1/luma/modify_video";
const RUNWAY = "/api/v1/runway/text_to_video";
const luma = {
  model: "luma-modify-video",
  prompt: "Transform the scene into a foggy autumn morning with golden light filtering through trees",
  source_video_url: "https://example.com/park-walk.mp4",
  watermark: "studio-north",
  callback_url: "https://example.com/hooks/luma",
};
const runway = {
  model: "runway",
  prompt: "A fox trots through fresh snow at dawn, its breath visible in the cold air",
  duration_seconds: 5,
  output_resolution: "720p",
  aspect_ratio: "16:9",
  watermark: "studio-north",
  callback_url: "https://example.com/hooks/runway",
};

/** Every field that the contract has, and the same with three faults. */
const BODIES: readonly { name: string; path: string; body: object; valid: boolean }[] = [
  { name: "Luma, valid", path: LUMA, body: luma, valid: true },
  { name: "Luma, invalid", path: LUMA, body: { ...luma, prompt: "", watermark: 7, bogus: 1 }, valid: false },
  { name: "Runway, valid", path: RUNWAY, body: runway, valid: true },
  { name: "Runway, invalid", path: RUNWAY, body: { ...runway, prompt: "", watermark: 7, bogus: 1 }, valid: false },
];

const OWN_BATCH = 100;

/** What it costs to hold one request body against the contract, by the compiled validators and by Prism. */
export async function benchValidate(): Promise<ValidateRow[]> {
  const prism = await prismValidation();
  const jobs: Record<string, () => Promise<unknown>> = {};
  for (const { name, path, body, valid } of BODIES) {
    if ((validators.request(path, body).length === 0) !== valid) throw new Error(`${name} is judged wrongly`);
    if ((prism(path, body) === 0) !== valid) throw new Error(`${name} is judged wrongly by Prism`);
    jobs[`${name} own`] = async () => {
      for (let i = 0; i < OWN_BATCH; i++) validators.request(path, body);
    };
    jobs[`${name} prism`] = async () => prism(path, body);
  }
  const times = new Map((await compare("µs", jobs, 40, 20)).map((it) => [it.name, it.median]));
  return BODIES.map(({ name }) => ({
    name,
    own: (times.get(`${name} own`) ?? Number.NaN) / OWN_BATCH,
    prism: times.get(`${name} prism`) ?? Number.NaN,
  }));
}

/** Counts what Prism's validation finds wrong with a body. */
async function prismValidation(): Promise<(path: string, body: unknown) => number> {
  const [{ validateInput }, { transformOas3Operations }] = await Promise.all([
    import("@stoplight/prism-http/dist/validator/index.js"),
    import("@stoplight/http-spec/oas3/operation"),
  ]);
  const contract = (await bundledContracts()).find(({ rules }) => rules.host === validators.host);
  const resources = new Map(
    transformOas3Operations(record(contract?.document)).map(({ callbacks: _, ...it }) => [
      `${it.method} ${it.path}`,
      it,
    ]),
  );
  return (path, body) => {
    const resource = resources.get(`post ${path}`);
    if (!resource) throw new Error(`Prism knows no ${path}`);
    const headers = { "content-type": "application/json", "content-length": "1" };
    const found = validateInput({ resource, element: { method: "post", url: { path, query: {} }, headers, body } });
    return found._tag === "Left" ? found.left.length : 0;
  };
}
