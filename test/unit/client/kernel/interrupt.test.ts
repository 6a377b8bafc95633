import { getEventListeners } from "node:events";
import { expect, it } from "vitest";
import { AbortedError } from "../../../../src/client/errors.js";
import { Interrupt } from "../../../../src/client/kernel/timers.js";

const listeners = (signal: AbortSignal) => getEventListeners(signal, "abort").length;

it("puts one listener on a signal, however many share it, and none after the last", () => {
  const { signal } = new AbortController();
  const all = Array.from({ length: 1000 }, () => new Interrupt(signal));
  expect(listeners(signal)).toBe(1);
  const last = all.pop();
  for (const it of all) it.close();
  expect(listeners(signal)).toBe(1);
  last?.close();
  expect(listeners(signal)).toBe(0);
  last?.close();
  const again = new Interrupt(signal);
  expect(listeners(signal)).toBe(1);
  again.close();
  expect(listeners(signal)).toBe(0);
});

it("ends what is under way with the signal's reason as cause", () => {
  const controller = new AbortController();
  const errors: Error[] = [];
  const open = new Interrupt(controller.signal);
  const closed = new Interrupt(controller.signal);
  open.pending = { reject: (error) => errors.push(error) };
  closed.pending = { reject: (error) => errors.push(error) };
  closed.close();
  const reason = new Error("changed my mind");
  controller.abort(reason);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toBeInstanceOf(AbortedError);
  expect(errors[0]?.cause).toBe(reason);
  expect(() => open.check()).toThrow(AbortedError);
  open.close();
});

it("ends all who share a signal, also when one of them leaves meanwhile", () => {
  const controller = new AbortController();
  let ended = 0;
  const all = Array.from({ length: 10 }, () => new Interrupt(controller.signal));
  for (const it of all) {
    const reject = () => {
      ended++;
      for (const other of all) other.close();
    };
    it.pending = { reject };
  }
  controller.abort();
  expect(ended).toBe(10);
  expect(listeners(controller.signal)).toBe(0);
});

it("knows a signal that fired before", () => {
  const signal = AbortSignal.abort("early");
  const it = new Interrupt(signal);
  expect(() => it.check()).toThrow(AbortedError);
  it.close();
  expect(listeners(signal)).toBe(0);
});

it("can be stopped without a signal", () => {
  const it = new Interrupt();
  it.check();
  const errors: Error[] = [];
  it.pending = { reject: (error) => errors.push(error) };
  it.stop();
  expect(errors).toHaveLength(1);
  expect(() => it.check()).toThrow(AbortedError);
  it.close();
});
