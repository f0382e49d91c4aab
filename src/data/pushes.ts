/** A push u_t: when, counted from 1, and how hard. */
export interface Push {
  readonly t: number;
  readonly u: number;
}

/** The hardest push, either way, and the finest. */
export const strongest = 3;
export const finest = 0.1;

const PUSH = /^(\d+):([+-]?(?:\d+\.?\d*|\.\d+))$/;
const partsOf = (text: string) =>
  text.trim() === "" ? [] : text.split(",").map((part) => part.trim().replace("−", "-"));

/** The pushes of a list such as `6:1.5,24:-2` that `problemWithPushes` has passed. */
export const readPushes = (text: string): readonly Push[] =>
  partsOf(text).map((part) => {
    const [t, u] = part.split(":").map(Number);
    return { t, u };
  });

/** Writes pushes as `readPushes` reads them, in order, without those that push nobody. */
const writePushes = (pushes: readonly Push[]): string =>
  pushes
    .filter(({ u }) => u !== 0)
    .toSorted((a, b) => a.t - b.t)
    .map(({ t, u }) => `${t}:${u}`)
    .join(",");

/** The same pushes with another one at its time. */
export const pushedAt = (text: string, push: Push): string =>
  writePushes([...readPushes(text).filter(({ t }) => t !== push.t), push]);

/** What is wrong with a list of pushes, or null. */
export function problemWithPushes(text: string, last: number): string | null {
  const parts = partsOf(text);
  const odd = parts.find((part) => !PUSH.test(part));
  if (odd !== undefined)
    return `“${odd.slice(0, 20)}” is no push: write when and how hard, such as 6:1.5,24:-2`;
  const pushes = readPushes(text);
  const late = pushes.find(({ t }) => t < 1 || t > last);
  if (late) return `there is no step ${late.t}: pushes come at 1 to ${last}`;
  const hard = pushes.find(({ u }) => Math.abs(u) > strongest);
  if (hard) return `a push of ${hard.u} is beyond ±${strongest}`;
  const twice = pushes.find(({ t }, k) => pushes.findIndex((other) => other.t === t) < k);
  return twice ? `there are two pushes at ${twice.t}` : null;
}
