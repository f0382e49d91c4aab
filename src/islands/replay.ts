/** How something that was done to a sleeping part is done again when it is awake. */
export interface Replay {
  /** The field whose value it is. */
  readonly field?: Element;
  /** Its parts, each in a task of its own, so that what one brings about is there for the next. */
  readonly again: readonly (() => void)[];
}

/** How long a button may take to become one that can be pressed, milliseconds. */
const PATIENCE = 60_000;

const fieldKeys = new Set(["Enter", "Escape", "ArrowUp", "ArrowDown"]);

/** What the browser does by itself, awake or not. */
const native = "a, button, input, select, textarea, summary";

/** How an event is done again; null where the browser needs no help. */
export function replayOf(event: Event, target: Element): Replay | null {
  switch (event.type) {
    case "click":
      return replayOfClick(event, target);
    case "submit":
      event.preventDefault();
      return null;
    case "input":
      return isField(target) ? replayOfField(target) : null;
    case "keydown":
      return replayOfKey(event as KeyboardEvent, target);
    default:
      return replayOfHold(event as PointerEvent, target);
  }
}

function replayOfClick(event: Event, target: Element): Replay | null {
  const control = target.closest<HTMLElement>("button, input[type=checkbox], input[type=radio]");
  if (!control) return null;
  event.preventDefault();
  return { again: [() => whenUsable(control, () => control.click())] };
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (target: Element): target is Field =>
  target.matches("input:not([type=checkbox], [type=radio]), select, textarea");

/**
 * Puts a value into a field as the reader's hand would. React hears only of a value that it does not believe to stand there
 * already, and it believes what it found: so the value of the built page comes first. A field that was left is left again.
 */
function replayOfField(field: Field): Replay {
  const { value } = field;
  const built = field instanceof HTMLSelectElement ? value : field.defaultValue;
  const put = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
  const enter = () => {
    for (const text of [built, value]) {
      put?.call(field, text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const leave = () => {
    if (document.activeElement !== field) field.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
  };
  return { field, again: [enter, leave] };
}

/** Keys that mean something to a handle, a plot or a map, and those that a field of text hears. */
function replayOfKey(event: KeyboardEvent, target: Element): Replay | null {
  const isForField = target.matches("input[type=text]") && fieldKeys.has(event.key);
  const isForHandle = !target.matches(native) && target.matches("[tabindex], [role]") && event.key !== "Tab";
  if (!isForField && !isForHandle) return null;
  event.preventDefault();
  return { again: [() => target.dispatchEvent(new KeyboardEvent("keydown", event))] };
}

/** A finger or a button that is still down when the part wakes takes hold of what it is on; else it was a tap. */
function replayOfHold(event: PointerEvent, target: Element): Replay | null {
  if (target.closest(native)) return null;
  let last = event;
  const stop = new AbortController();
  const follow = (next: PointerEvent) => {
    if (next.pointerId === event.pointerId && last.type !== "pointerup") last = next;
  };
  for (const type of ["pointermove", "pointerup"] as const)
    document.addEventListener(type, follow, { signal: stop.signal, capture: true });
  const again = () => {
    stop.abort();
    for (const one of last === event ? [event] : [event, last])
      target.dispatchEvent(new PointerEvent(one.type, one));
  };
  return { again: [again] };
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
