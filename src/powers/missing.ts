/** What a browser may withhold: it is absent, refuses at the first touch or later, or never answers. */
export type Power =
  | "localStorage"
  | "sessionStorage"
  | "IndexedDB"
  | "Cache"
  | "service workers"
  | "locks"
  | "workers"
  | "WebAssembly"
  | "clipboard"
  | "BroadcastChannel";

let missing: readonly Power[] = [];
const listeners = new Set<() => void>();

/** The powers that were asked for in vain, in their order; the same array until one more is. */
export const missingPowers = (): readonly Power[] => missing;

/** Takes note that a power is missing, or that it is there after all. */
export function noteMissing(power: Power, isMissing = true): void {
  if (missing.includes(power) === isMissing) return;
  missing = isMissing ? [...missing, power] : missing.filter((other) => other !== power);
  for (const listener of listeners) listener();
}

/** Calls back when that changes; returns the way to stop. */
export function onMissing(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
