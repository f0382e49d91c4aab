import { sleeperAround, wake } from "./sleepers.ts";

/** What a press on a sleeping island needs to be done again when it is awake. */
type Replay = () => void;

/** How long a button may take to become one that can be pressed, milliseconds. */
const PATIENCE = 60_000;

const waiting = new WeakMap<HTMLElement, Map<EventTarget, Replay>>();

/**
 * A press on a sleeping part wakes it and is not lost: presses, keys and what was typed or slid reach it as soon as it can
 * hear them, the last of each.
 */
export function keepPresses(): void {
  for (const type of ["pointerdown", "click", "keydown", "input", "change", "submit"])
    document.addEventListener(type, onEvent, { capture: true });
}

function onEvent(event: Event): void {
  const island = sleeperAround(event.target);
  if (!island || !event.isTrusted || !(event.target instanceof Element)) return;
  const replay = replayOf(event, event.target);
  if (!replay) return;
  const kept = waiting.get(island) ?? new Map<EventTarget, Replay>();
  waiting.set(island, kept);
  kept.set(event.target, replay);
  wake(island)
    .then(() => {
      waiting.delete(island);
      for (const again of kept.values()) again();
      kept.clear();
    })
    .catch((fault: unknown) => console.info("A part of this page did not wake:", fault));
}

/** How an event is done again; null for what the browser does by itself, awake or not. */
function replayOf(event: Event, target: Element): Replay | null {
  switch (event.type) {
    case "click": {
      const control = target.closest<HTMLElement>("button, input[type=checkbox], input[type=radio]");
      if (!control) return null;
      event.preventDefault();
      return () => whenUsable(control, () => control.click());
    }
    case "submit":
      event.preventDefault();
      return null;
    case "input":
    case "change":
      return isField(target) ? replayOfField(target) : null;
    case "keydown":
      return replayOfKey(event as KeyboardEvent, target);
    case "pointerdown":
      return replayOfHold(event as PointerEvent, target);
    default:
      return null;
  }
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (target: Element): target is Field =>
  target.matches("input:not([type=checkbox], [type=radio]), select, textarea");

/** Puts a value into a field as the reader's hand would. React hears only what it does not believe to stand there already. */
function replayOfField(field: Field): Replay {
  const { value } = field;
  const before = field instanceof HTMLSelectElement ? value : field.defaultValue;
  const put = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
  return () => {
    for (const text of [before, value]) {
      put?.call(field, text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  };
}

/** Keys on what is no field and no button: handles, plots, maps. */
function replayOfKey(event: KeyboardEvent, target: Element): Replay | null {
  if (event.key === "Tab" || target.matches("a, button, input, select, textarea, summary")) return null;
  if (!target.matches("[tabindex], [role]")) return null;
  event.preventDefault();
  return () => target.dispatchEvent(new KeyboardEvent("keydown", event));
}

/** A finger or a button that is still down when the part wakes: what it holds is taken hold of. */
function replayOfHold(event: PointerEvent, target: Element): Replay | null {
  if (target.closest("a, button, input, select, textarea, summary")) return null;
  let last = event;
  const follow = (moved: PointerEvent) => {
    if (moved.pointerId === event.pointerId) last = moved;
  };
  let isDown = true;
  const release = (released: PointerEvent) => {
    if (released.pointerId === event.pointerId) isDown = false;
  };
  const stop = new AbortController();
  document.addEventListener("pointermove", follow, { signal: stop.signal });
  document.addEventListener("pointerup", release, { signal: stop.signal });
  document.addEventListener("pointercancel", release, { signal: stop.signal });
  return () => {
    stop.abort();
    target.dispatchEvent(new PointerEvent("pointerdown", event));
    if (!isDown) target.dispatchEvent(new PointerEvent("pointerup", last));
    else target.dispatchEvent(new PointerEvent("pointermove", last));
  };
}

/** Waits for a button that is not to be used yet, as Play before the first picture. */
function whenUsable(control: HTMLElement, press: () => void): void {
  const isUsable = () => !control.matches(":disabled, [aria-disabled=true]");
  if (isUsable()) return press();
  const observer = new MutationObserver(() => {
    if (!isUsable()) return;
    observer.disconnect();
    press();
  });
  observer.observe(control, { attributes: true, attributeFilter: ["disabled", "aria-disabled"] });
  setTimeout(() => observer.disconnect(), PATIENCE);
}
