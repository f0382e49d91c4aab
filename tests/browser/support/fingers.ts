import type { CDPSession, Locator, Page } from "playwright-core";

type Point = readonly [x: number, y: number];

/**
 * How long a finger rests between a stroke and a tap, ms. A touch that follows at once is to the browser the stroke's
 * own end, no click: measured, a tap was lost 5 times of 14 after 100 ms, and never of 18 after 450.
 */
const REST = 400;

/** Fingers on the screen, as the browser itself feels them: real touches, from which it makes pointers, scrolls and pinches. */
export class Fingers {
  readonly #session: Promise<CDPSession>;
  readonly #down = new Map<number, Point>();

  constructor(page: Page) {
    this.#session = page.context().newCDPSession(page);
  }

  async down(id: number, at: Point): Promise<void> {
    this.#down.set(id, at);
    await this.#tell("touchStart");
  }

  /**
   * Goes there in steps of a few pixels, as a finger does.
   * @param most steps: where a finger scrolls, the browser tells of no more than five a second
   */
  async move(id: number, to: Point, most = Number.POSITIVE_INFINITY): Promise<void> {
    const from = this.#down.get(id) ?? to;
    const distance = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const steps = Math.max(1, Math.min(most, Math.ceil(distance / 6)));
    for (let i = 1; i <= steps; i++) {
      const along = (k: 0 | 1) => from[k] + ((to[k] - from[k]) * i) / steps;
      this.#down.set(id, [along(0), along(1)]);
      await this.#tell("touchMove");
    }
  }

  async up(id: number): Promise<void> {
    const at = this.#down.get(id);
    this.#down.delete(id);
    if (at) await this.#tell("touchEnd", [[id, at]]);
  }

  /** One finger down, there, and up again. */
  async swipe(from: Point, by: Point): Promise<void> {
    await this.down(0, from);
    await this.move(0, [from[0] + by[0], from[1] + by[1]]);
    await this.up(0);
  }

  /** A tap on it, some time after the last stroke. */
  async tap(target: Locator): Promise<void> {
    await target.page().waitForTimeout(REST);
    await target.tap();
  }

  /** @param fingers all that are down or, at an end, those that lift */
  async #tell(type: "touchStart" | "touchMove" | "touchEnd", fingers = [...this.#down]): Promise<void> {
    const touchPoints = fingers.map(([id, [x, y]]) => ({ id, x, y }));
    await (await this.#session).send("Input.dispatchTouchEvent", { type, touchPoints });
  }
}

/** A point of something on the screen, in shares of its width and height, in the middle of the window if it can be. */
export async function pointOn(target: Locator, across = 0.5, down = 0.5): Promise<Point> {
  await target.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const box = await target.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  return [box.x + across * box.width, box.y + down * box.height];
}
