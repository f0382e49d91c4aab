/** How far a finger goes before it has shown its direction, pixels. */
const DEAD_ZONE = 8;

/** A finger on a slider: where it came down, and the value that stood then. */
interface Hold {
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  readonly value: string;
  /** `null` until it has left the dead zone. */
  slides: boolean | null;
}

const holds = new Map<HTMLInputElement, Hold>();

/**
 * A finger moves a slider only by going sideways: one that scrolls the page from there, or rests on it, changes nothing.
 * The browser slides; it is only not heard before it is meant. One listener for the whole page, as its parts may sleep.
 */
export function steadySliders(): void {
  listen("pointerdown", (event) => {
    const slider = sliderIn(event);
    if (!slider || event.pointerType !== "touch" || holds.has(slider)) return;
    const { pointerId: pointer, clientX: x, clientY: y } = event;
    holds.set(slider, { pointer, x, y, value: slider.value, slides: null });
    // No tap follows that would put the slider there as a mouse does. Scrolling is not touched by this.
    event.preventDefault();
  });
  listen("pointermove", ({ pointerId, clientX, clientY }) => {
    for (const hold of holds.values()) {
      const [across, down] = [Math.abs(clientX - hold.x), Math.abs(clientY - hold.y)];
      if (hold.pointer === pointerId && hold.slides === null && Math.max(across, down) > DEAD_ZONE)
        hold.slides = across > down;
    }
  });
  listen("input", (event) => {
    const slider = sliderIn(event);
    const hold = slider && holds.get(slider);
    if (!hold || hold.slides) return;
    slider.value = hold.value;
    event.stopImmediatePropagation();
  });
  for (const end of ["pointerup", "pointercancel"] as const)
    listen(end, ({ pointerId }) => {
      for (const [slider, hold] of holds) if (hold.pointer === pointerId) holds.delete(slider);
    });
}

/** Before anybody else, also before what is kept for parts that sleep. */
const listen = <T extends keyof WindowEventMap>(type: T, hear: (event: WindowEventMap[T]) => void) =>
  addEventListener(type, hear, { capture: true });

const sliderIn = ({ target }: Event): HTMLInputElement | null =>
  target instanceof HTMLInputElement && target.type === "range" ? target : null;
