/** How often at most a true marginal falls outside its band by chance, all shares of a picture together. */
export const falseAlarmRate = 1e-4;

/**
 * How surprising it is that a share of n independent draws differs so from its probability, in nats (Chernoff 1952):
 *
 *     n · KL(share ‖ p),   KL = share log(share/p) + (1 − share) log((1 − share)/(1 − p))
 *
 * A share beyond x nats on one side has probability e^{−x} at most, for every n and p.
 */
export function surprise(share: number, p: number, n: number): number {
  return Math.max(0, n * (part(share, p) + part(1 - share, 1 - p)));
}

const part = (a: number, b: number): number => (a <= 0 ? 0 : a * Math.log(a / Math.max(0, b)));

/** The surprise that is allowed: log(2 · shares / rate), so that all shares together exceed it rarely enough. */
export const allowedSurprise = (shares: number): number => Math.log((2 * shares) / falseAlarmRate);

/** Halvings of the interval: beyond any screen's pixels. */
const HALVINGS = 40;

/** The shares of n draws that are allowed for a probability p: from lowest to highest. */
export function bandOf(p: number, n: number, allowed: number): readonly [number, number] {
  const edge = (far: number) => {
    let [inside, outside] = [p, far];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (inside + outside) / 2;
      if (surprise(middle, p, n) <= allowed) inside = middle;
      else outside = middle;
    }
    return surprise(far, p, n) <= allowed ? far : inside;
  };
  return [edge(0), edge(1)];
}
