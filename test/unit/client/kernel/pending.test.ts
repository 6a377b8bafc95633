import { expect, it } from "vitest";
import { AbortedError } from "../../../../src/client/errors.js";
import { Interrupt, Pending } from "../../../../src/client/kernel/timers.js";
import { VirtualClock } from "../../../setup/virtual-clock.js";

function begin(ms = 1000, late?: () => Error) {
  const clock = new VirtualClock();
  const controller = new AbortController();
  const interrupt = new Interrupt(controller.signal);
  const it = new Pending<string | undefined>(clock, interrupt, ms, late);
  const callOffs: unknown[] = [];
  it.callOff = (error) => callOffs.push(error);
  return { clock, controller, interrupt, it, callOffs };
}

it("ends when the thing under way does, and leaves no timer", async () => {
  const { clock, it, callOffs, interrupt } = begin();
  it.resolve("done");
  expect(await it.promise).toBe("done");
  expect([clock.left, callOffs, interrupt.pending]).toEqual([0, [undefined], undefined]);
});

it("ends when its time is up", async () => {
  const { clock, it } = begin();
  expect(await clock.settle(it.promise)).toBeUndefined();
  expect([clock.now(), clock.left]).toEqual([1000, 0]);
});

it("ends with an error when its time is up, if it was given one", async () => {
  const { clock, it, callOffs } = begin(1000, () => new Error("late"));
  expect(await clock.failure(it.promise)).toMatchObject({ message: "late" });
  expect(callOffs).toHaveLength(1);
});

it("ends when the caller aborts, and tells what it calls off why", async () => {
  const { clock, controller, it, callOffs } = begin();
  controller.abort("enough");
  await expect(it.promise).rejects.toMatchObject({ name: "AbortedError", cause: "enough" });
  expect([clock.left, callOffs.length]).toEqual([0, 1]);
  expect(callOffs[0]).toBeInstanceOf(AbortedError);
});

it("ends once", async () => {
  const { clock, controller, it, callOffs } = begin();
  it.resolve("first");
  it.resolve("second");
  it.reject(new Error("third"));
  controller.abort();
  await clock.advance(2000);
  expect(await it.promise).toBe("first");
  expect(callOffs).toEqual([undefined]);
});

it("does not begin once the caller has aborted", () => {
  const { clock, controller, interrupt, it } = begin();
  it.resolve("done");
  controller.abort();
  expect(() => new Pending(clock, interrupt, 1000)).toThrow(AbortedError);
  expect(clock.left).toBe(0);
});

it.each([
  [-5, 0],
  [0, 0],
  [7, 7],
  [2 ** 31, 2 ** 31 - 1],
  [Number.POSITIVE_INFINITY, 2 ** 31 - 1],
])("with %s ms asks the clock for %s ms", (ms, asked) => {
  expect(begin(ms).clock.asked).toEqual([asked]);
});
