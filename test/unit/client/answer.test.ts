import { expect, it } from "vitest";
import { readAnswer } from "../../../src/client/answer.js";
import { ContractError } from "../../../src/client/errors.js";

const SECRET = "sk-0123456789abcdef";
const read = (response: Response, secret = SECRET) => readAnswer(response, secret);

/** A body that comes in the given pieces, then ends, breaks or never ends. */
function pieces(list: readonly Uint8Array[], end: "close" | "error" | "stay" = "close") {
  const state = { cancelled: false, pulled: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = list[state.pulled++];
        if (piece) controller.enqueue(piece);
        else if (end === "close") controller.close();
        else if (end === "error") controller.error(new TypeError("terminated"));
        else return new Promise(() => {});
        return undefined;
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body), state };
}

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ["{}", {}],
  ["null", null],
  ['"text"', "text"],
  ["12", 12],
  [' {"a":[1]} ', { a: [1] }],
  ['\ufeff{"a":1}', { a: 1 }],
])("reads the JSON %j", async (text, body) => {
  expect(await read(new Response(text))).toMatchObject({ body });
});

it.each(["", "{", "<html>", "{} {}", "undefined", "NaN", "'a'"])("reads %j as text", async (text) => {
  expect(await read(new Response(text))).toMatchObject({ body: text });
});

it("reads an answer without a body", async () => {
  expect(await read(new Response(null, { status: 204 }))).toMatchObject({ status: 204, body: "" });
});

it("keeps status and headers", async () => {
  const { status, headers } = await read(new Response("{}", { status: 503, headers: { "retry-after": "5" } }));
  expect([status, headers.get("retry-after")]).toEqual([503, "5"]);
});

it("puts characters together that were cut apart", async () => {
  const whole = bytes('{"a":"雪🌨"}');
  const { response } = pieces([...whole].map((it) => Uint8Array.of(it)));
  expect((await read(response)).body).toEqual({ a: "雪🌨" });
});

it("keeps what a body said before it broke off", async () => {
  const { response } = pieces([bytes('{"id":')], "error");
  expect(await read(response)).toMatchObject({ status: 200, body: '{"id":', isJson: false });
});

it("reads up to 1 MB and not a byte more", async () => {
  const part = new Uint8Array(2 ** 17).fill(32);
  const most = pieces([bytes("1"), ...Array(7).fill(part), part.subarray(1)]);
  expect(await read(most.response)).toMatchObject({ body: 1 });
  const more = pieces([bytes("1"), ...Array(8).fill(part)], "stay");
  const error = (await read(more.response).catch((it) => it)) as ContractError;
  expect(error).toBeInstanceOf(ContractError);
  expect(error.status).toBe(200);
  expect(String(error.body).length).toBe(1000);
  expect(more.state).toMatchObject({ cancelled: true, pulled: 9 });
});

it("blots the key out of an answer that is too long", async () => {
  const long = pieces([bytes(`{"error":"Bearer ${SECRET}"}`), new Uint8Array(2 ** 20).fill(32)]);
  const error = (await read(long.response).catch((it) => it)) as ContractError;
  expect(String(error.body)).toMatch(/Bearer \[key\]/);
});

it("blots the key out of whatever comes back", async () => {
  const answer = await read(Response.json({ you: `sent Bearer ${SECRET}`, [SECRET]: [SECRET, SECRET] }));
  expect(answer.body).toEqual({ you: "sent Bearer [key]", "[key]": ["[key]", "[key]"] });
  expect((await read(new Response(`<b>${SECRET}</b>`))).body).toBe("<b>[key]</b>");
});

it.each(["k", "demo", "test", "1"])("leaves words alone that happen to hold the test key %s", async (key) => {
  const body = { task: "test-1", url: "https://demo.test/k1.mp4", count: 11 };
  expect((await read(Response.json(body), key)).body).toEqual(body);
});

it("blots the key out of headers, and however JSON spells it", async () => {
  const spelled = [...SECRET].map((it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  const text = `{"you":"sent ${spelled}","${spelled}":["${SECRET.replace("-", "\\u002d")}"]}`;
  const answer = await read(new Response(text, { headers: { "x-request-id": `r ${SECRET}` } }));
  expect(answer.body).toEqual({ you: "sent [key]", "[key]": ["[key]"] });
  expect(answer.headers.get("x-request-id")).toBe("r [key]");
});

it("keeps every digit of an id, and nothing that only looks like one", async () => {
  const text =
    '{"id":12345678901234567890,"list":[-9007199254740993,9007199254740991],"text":"is, 12345678901234567890,\\" 1","e":0.12345678901234567,"x":12345678901234567e3}';
  expect((await read(new Response(text))).body).toEqual({
    id: "12345678901234567890",
    list: ["-9007199254740993", 9007199254740991],
    text: 'is, 12345678901234567890," 1',
    e: Number("0.12345678901234567"),
    x: Number("12345678901234567e3"),
  });
});

it("leaves out what is nested too deeply for whoever goes through it", async () => {
  const deep = (levels: number) => `{"id":"t1","deep":${"[".repeat(levels)}1${"]".repeat(levels)}}`;
  const { body } = await read(new Response(deep(100_000)));
  expect(body).toMatchObject({ id: "t1" });
  expect(JSON.stringify(body)).toMatch(/^\{"id":"t1","deep":\[{63}"…"\]{63}\}$/);
  expect((await read(new Response(deep(60)))).body).toEqual(JSON.parse(deep(60)));
});

it("gives up on a text without an end at once, however many escapes it holds", async () => {
  const text = `{"id":1234567890123456,"x":"${'\\\\"'.repeat(300_000)}`;
  expect(await read(new Response(text))).toMatchObject({ body: text, isJson: false });
});
