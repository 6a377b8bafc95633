import { expect, it } from "vitest";
import type { RequestView } from "../../../src/mock/state/journal.js";
import { createJournalLog } from "../../../src/mock/state/journal-log.js";

const create: RequestView = {
  at: 1.5,
  method: "POST",
  path: "/films",
  status: 200,
  kind: "create",
  authorized: true,
  operation: "createFilm",
  taskId: "t1",
};
const poll: RequestView = { ...create, at: 2, method: "GET", path: "/films/t1", kind: "status", operation: "getFilm" };
const lost: RequestView = {
  at: 3,
  method: "GET",
  path: "/x?id=t1",
  status: 0,
  kind: "other",
  authorized: false,
  fault: "reset",
};
const media: RequestView = {
  at: 4,
  method: "GET",
  path: "/__mock/media/t1-1.mp4",
  status: 206,
  kind: "media",
  authorized: false,
  taskId: "t1",
};

it("gives back what it was given, oldest first", () => {
  const log = createJournalLog(10);
  const all = [create, poll, lost, media, poll, create];
  for (const view of all) log.add(view);
  expect(log.all()).toStrictEqual(all);
  expect(log.total).toBe(6);
  log.clear();
  expect([log.all(), log.total]).toEqual([[], 0]);
  log.add(lost);
  expect(log.all()).toStrictEqual([lost]);
});

it("forgets the oldest beyond its limit", () => {
  const log = createJournalLog(3);
  for (let at = 0; at < 10; at++) log.add({ ...poll, at, taskId: `t${at}`, path: `/films/t${at}` });
  expect(log.all().map(({ path }) => path)).toEqual(["/films/t7", "/films/t8", "/films/t9"]);
  expect(log.total).toBe(10);
});

it("keeps many kinds of requests apart", () => {
  const log = createJournalLog(5000);
  const all = Array.from({ length: 3000 }, (_, at) => ({ ...lost, at, path: `/x/${at}`, status: 200 + at }));
  for (const view of all) log.add(view);
  expect(log.all()).toStrictEqual(all);
});
