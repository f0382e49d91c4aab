import { replayOf, type Replay } from "./replay.ts";
import { sleeperAround, wake } from "./sleepers.ts";

/** What was done to a sleeping island, in order. */
const waiting = new WeakMap<HTMLElement, Replay[]>();

/**
 * A press on a sleeping part wakes it and is not lost: presses, keys and what was typed or slid reach it, in their order, as
 * soon as it can hear them.
 */
export function keepPresses(): void {
  for (const type of ["pointerdown", "click", "keydown", "input", "submit"])
    document.addEventListener(type, onEvent, { capture: true });
}

function onEvent(event: Event): void {
  const island = sleeperAround(event.target);
  if (!island || !event.isTrusted || !(event.target instanceof Element)) return;
  const replay = replayOf(event, event.target);
  if (!replay) return;
  const kept = waiting.get(island);
  if (kept) {
    // Of what was typed into a field or slid along it, the last says all.
    const last = kept.at(-1);
    if (last?.field && last.field === replay.field) kept.pop();
    kept.push(replay);
    return;
  }
  waiting.set(island, [replay]);
  void wakeAndReplay(island);
}

async function wakeAndReplay(island: HTMLElement): Promise<void> {
  const isAwake = await wake(island);
  const kept = waiting.get(island) ?? [];
  waiting.delete(island);
  if (!isAwake) return;
  for (const { again } of kept)
    for (const part of again) {
      await new Promise((task) => setTimeout(task));
      part();
    }
}
