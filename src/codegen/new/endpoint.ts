/** What an endpoint is called in its host's folder. */
export interface EndpointNames {
  /** `acme_text_to_video`: its file. */
  readonly file: string;
  /** `AcmeTextToVideo`: its operations, schemas and examples. */
  readonly type: string;
  /** `Acme text to video`: in texts. */
  readonly words: string;
  /** `Acme`: its service. */
  readonly tag: string;
}

export function namesOf(path: string): EndpointNames {
  const parts = path.replace(/^\/(api\/)?(v\d+\/)?/, "").split("/");
  const words = parts.flatMap((it) => it.split(/\W|_/)).filter(Boolean);
  const type = words.map(capital).join("");
  return { file: parts.join("_"), type, words: capital(words.join(" ")), tag: capital(words[0] ?? "") };
}

/** The YAML files of an endpoint, by their path in the host's folder. */
export function filesOf(
  { file, type, words, tag }: EndpointNames,
  has: (file: string) => boolean,
): Record<string, string> {
  const callback = has("schemas/CallbackUrl.yaml") ? "\n  callback_url: { $ref: CallbackUrl.yaml }" : "";
  return {
    [`paths/${file}.yaml`]: `post:
  operationId: create${type}
  summary: TODO write in a few words what it makes
  description: TODO write what it makes, for someone who reads the published reference
  tags: [${tag}]
  x-task: {}
  requestBody:
    content:
      application/json:
        schema: { $ref: ../schemas/${type}Request.yaml }
        examples:
          first: { $ref: ../examples/${type}Request.yaml }
  responses:
    "200":
      links:
        status: { operationId: get${type} }
`,
    [`paths/${file}_{id}.yaml`]: `get:
  operationId: get${type}
  summary: Get a task of ${words}
  tags: [${tag}]
  x-task-status: true
  responses:
    "200":
      content:
        application/json:
          examples:
            completed: { $ref: ../examples/TaskCompleted.yaml }
`,
    [`schemas/${type}Request.yaml`]: `title: ${words} request
description: TODO write what is asked for; add x-prices if a price is published
type: object
additionalProperties: false
required: [model, prompt]
properties:
  model: { type: string, const: ${file.replaceAll("_", "-")}, description: TODO write the model's name here and under const }
  prompt: { type: string, minLength: 1, description: TODO write what a prompt says, examples: [TODO write a prompt] }${callback}
`,
    [`examples/${type}Request.yaml`]: `summary: TODO write what this request asks for
value:
  model: ${file.replaceAll("_", "-")}
  prompt: TODO write a prompt
`,
  };
}

/** The index with the endpoint's paths behind the others, and with its tag among the others if it is new. */
export function withEndpoint(index: string, path: string, { file, tag }: EndpointNames): string {
  const paths = [path, `${path}/{id}`].map(
    (it, n) => `  ${it}:\n    $ref: paths/${file}${n === 0 ? "" : "_{id}"}.yaml\n`,
  );
  const whole = index.replace(/^paths:\n(?:[ #].*\n)*/m, (block) => block + paths.join(""));
  if (new RegExp(`^  - (?:\\{ )?name: ${tag}\\b`, "m").test(whole)) return whole;
  return whole.replace(/^tags:\n(?:[ #].*\n)*/m, (block) => {
    const [head = "", ...tags] = block.split(/^(?= {2}- )/m);
    const added = `  - name: ${tag}\n    description: TODO write what this service does\n`;
    const name = (it: string) => /name: (\S+)/.exec(it)?.[1] ?? "";
    return head + [...tags, added].sort((one, other) => name(one).localeCompare(name(other))).join("");
  });
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
