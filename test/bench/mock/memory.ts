import { creating, polling, type Running, residentMegabytes, type Subject } from "./subjects.js";
import { wrk } from "./wrk.js";

export interface MemoryPoint {
  readonly requests: number;
  readonly tasks: number;
  readonly megabytes: number;
}

const TASKS = 100_000;
const REQUESTS = 1_000_000;

/** Resident memory on the way to so many tasks, then so many requests. */
export async function memory(subject: Subject, { url, pid }: Running, folder: string): Promise<MemoryPoint[]> {
  const points: MemoryPoint[] = [];
  let [requests, tasks, next] = [0, 0, 0];
  const note = async (at: number) => {
    if (requests < next) return;
    points.push({ requests, tasks, megabytes: await residentMegabytes(pid) });
    next = requests + at;
  };
  await note(TASKS / 4);
  while (tasks < TASKS) {
    const measured = await wrk(creating(subject, url), folder, 10, 1);
    tasks += measured.requests;
    requests += measured.requests;
    await note(TASKS / 4);
  }
  next = requests;
  while (requests < REQUESTS) {
    requests += (await wrk(await polling(subject, url), folder, 10, 2)).requests;
    await note(REQUESTS / 5);
  }
  points.push({ requests, tasks, megabytes: await residentMegabytes(pid) });
  return points;
}
