import { allows, both, breaks, set } from "./lint.js";

const ACCOUNT = ["x-account", "balance"];
const FILES = ["paths", "/files", "post"];
const UPLOAD = [...FILES, "x-upload"];

const text = () => ({ type: "string", description: "A text." });

const answer = (properties: object) => ({
  responses: {
    "200": {
      description: "It.",
      content: { "application/json": { schema: { type: "object", properties } } },
    },
  },
});

const account = both(
  set(["paths", "/balance", "get"], {
    operationId: "getBalance",
    ...answer({ left: { type: "number", description: "What is left." } }),
  }),
  set(["x-account"], { balance: { operation: "getBalance", amount: "/left", unit: "cents" } }),
);

const files = set(FILES, {
  operationId: "uploadFile",
  requestBody: {
    content: {
      "multipart/form-data": { schema: { type: "object", properties: { file: text(), name: text() } } },
      "application/json": { schema: { type: "object", properties: { source: text() } } },
    },
  },
  ...answer({ url: text(), until: text() }),
  "x-upload": {
    form: { file: "{file}", name: "{name}" },
    json: { source: "{url}" },
    url: ["/url"],
    expiresAt: ["/until"],
  },
});

const QUOTE = ["x-account", "quote"];
const quote = both(
  set(["paths", "/prices", "post"], {
    operationId: "getPrice",
    requestBody: {
      content: {
        "application/json": { schema: { type: "object", properties: { what: text(), mode: text(), with: text() } } },
      },
    },
    ...answer({ cost: { type: "number", description: "The price." }, money: text(), state: text() }),
  }),
  set(QUOTE, {
    operation: "getPrice",
    paths: "/{what}",
    json: { what: "{what}", mode: "{request.mode}", with: "{rest}" },
    amount: "/cost",
    unit: "cents",
    currency: "/money",
    given: { at: "/state", is: "known" },
  }),
);

allows(["host-account", "file-upload"], "a balance and an upload", both(account, files));
allows(["host-account"], "a question about prices, without a balance", quote);
allows(["host-account"], "both", both(account, quote));

const LIST = ["x-account", "list"];
const item = {
  type: "object",
  properties: { what: text(), mode: text(), cost: { type: "number", description: "It." } },
};
const list = both(
  set(["paths", "/list", "get"], {
    operationId: "getList",
    ...answer({ items: { type: "array", description: "Prices.", items: item }, made: text() }),
  }),
  set(LIST, {
    operation: "getList",
    paths: "/{what}",
    items: "/items",
    json: { what: "{what}", mode: "{request.mode}" },
    amount: "/cost",
    unit: "cents",
    asOf: "/made",
  }),
);
allows(["host-account"], "a price list", list);

breaks(
  "host-account",
  "a list that is not there",
  both(list, set([...LIST, "asOf"], "/when")),
  [...LIST, "asOf"],
  "`/when` leads to no field in the 200 answer of getList: write one that does.",
);
breaks(
  "host-account",
  "a price that no item has",
  both(list, set([...LIST, "amount"], "/items")),
  [...LIST, "amount"],
  "`/items` leads to no field in the 200 answer of getList: write one that does.",
);
breaks(
  "host-account",
  "an item without such a name",
  both(list, set([...LIST, "json", "model"], "{request.mode}")),
  [...LIST, "json", "model"],
  "getList has no field model: write one of its fields.",
);
breaks(
  "host-account",
  "a list that is a POST",
  both(quote, list, set([...LIST, "operation"], "getPrice")),
  [...LIST, "operation"],
  "x-account asks getPrice: write the operationId of a GET operation.",
);

breaks(
  "host-account",
  "a question that is a GET",
  both(account, quote, set([...QUOTE, "operation"], "getBalance")),
  [...QUOTE, "operation"],
  "x-account asks getBalance: write the operationId of a POST operation.",
);
breaks(
  "host-account",
  "paths that nothing has",
  both(quote, set([...QUOTE, "paths"], "/films/{what}")),
  [...QUOTE, "paths"],
  "/films/{what} is the path of nothing that costs: write how those paths look.",
);
breaks(
  "host-account",
  "a word that the path has not",
  both(quote, set([...QUOTE, "json", "what"], "{service}")),
  [...QUOTE, "json"],
  "Nobody knows {service}: write {what}, {request.…}, {rest}.",
);
breaks(
  "host-account",
  "a field that the question has not",
  both(quote, set([...QUOTE, "json", "model"], "{request.mode}")),
  [...QUOTE, "json", "model"],
  "getPrice has no field model: write one of its fields.",
);
breaks(
  "host-account",
  "a question without the request",
  both(quote, set([...QUOTE, "json"], { what: "{what}" })),
  [...QUOTE, "json"],
  'x-account.quote.json: write an object with "{rest}" in it.',
);
breaks(
  "host-account",
  "a price that is not there",
  both(quote, set([...QUOTE, "amount"], "/price")),
  [...QUOTE, "amount"],
  "`/price` leads to no field in the 200 answer of getPrice: write one that does.",
);
breaks(
  "host-account",
  "a condition that is not there",
  both(quote, set([...QUOTE, "given", "at"], "/status")),
  [...QUOTE, "given", "at"],
  "`/status` leads to no field in the 200 answer of getPrice: write one that does.",
);

breaks(
  "host-account",
  "another unit",
  both(account, set([...ACCOUNT, "unit"], "marbles")),
  [...ACCOUNT, "unit"],
  "x-account.balance.unit: write cents, credits, or a currency such as USD.",
);
breaks(
  "host-account",
  "the operation starts a task",
  both(account, set([...ACCOUNT, "operation"], "createReel")),
  [...ACCOUNT, "operation"],
  "x-account asks createReel: write the operationId of a GET operation.",
);
breaks(
  "host-account",
  "the amount is not there",
  both(account, set([...ACCOUNT, "amount"], "/right")),
  [...ACCOUNT, "amount"],
  "`/right` leads to no field in the 200 answer of getBalance: write the pointer to the amount, for example /balance.",
);
breaks(
  "host-account",
  "cents of nothing",
  both(account, set(["x-prices"], { asOf: "2026-07-23" })),
  [...ACCOUNT, "unit"],
  "Nothing says whose cents these are: write the currency in x-prices.",
);

breaks(
  "file-upload",
  "the file is put nowhere",
  both(files, set([...UPLOAD, "form"], { file: "it" })),
  [...UPLOAD, "form"],
  'x-upload.form: write an object of texts, one of them "{file}".',
);
breaks(
  "file-upload",
  "neither way",
  both(files, set(UPLOAD, { url: ["/url"] })),
  UPLOAD,
  "x-upload takes neither a file nor a URL: write `form` or `json`.",
);
breaks(
  "file-upload",
  "a field that the form has not",
  both(files, set([...UPLOAD, "form", "folder"], "reels")),
  [...UPLOAD, "form", "folder"],
  "uploadFile has no field folder: write one of its fields.",
);
breaks(
  "file-upload",
  "no such body",
  both(files, (it) => it.deleteIn([...FILES, "requestBody", "content", "multipart/form-data"])),
  [...UPLOAD, "form"],
  "uploadFile takes no multipart/form-data: describe that body, or leave it out.",
);
breaks(
  "file-upload",
  "the address is not there",
  both(files, set([...UPLOAD, "url"], ["/place"])),
  [...UPLOAD, "url", 0].map(String),
  "`/place` leads to no field in the 200 answer of uploadFile: write one that does.",
);
