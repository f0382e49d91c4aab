import type { ElementHandle, Page } from "playwright-core";
import type { Hand, Place } from "../act.ts";
import type { Visit } from "../visit.ts";

/** A finger that is in a hurry: most steps from a place to the next. One of a few pixels each took minutes a drag. */
const STEPS = 12;

type Point = readonly [x: number, y: number];

/** Where places on an element lie in the window, once it has been brought there; null if it is not on the screen. */
export async function pointsOn(
  target: ElementHandle<Element>,
  places: readonly Place[],
): Promise<Point[] | null> {
  await target.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const box = await target.boundingBox();
  return (
    box && places.map(([across, down]) => [box.x + across * box.width, box.y + down * box.height] as const)
  );
}

/** A pen, which the browser makes of a mouse that says so. */
async function penTo(page: Page, points: readonly Point[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const tell = (type: "mousePressed" | "mouseMoved" | "mouseReleased", [x, y]: Point) =>
    session.send("Input.dispatchMouseEvent", {
      type,
      x,
      y,
      button: "left",
      buttons: type === "mouseReleased" ? 0 : 1,
      clickCount: 1,
      force: 0.5,
      pointerType: "pen",
    });
  await tell("mousePressed", points[0]);
  for (const point of points.slice(1)) await tell("mouseMoved", point);
  await tell("mouseReleased", points[points.length - 1]);
  await session.detach();
}

/** Puts a hand down at the first point, goes along the others, and lifts it at the last. */
export async function follow({ page, fingers }: Visit, hand: Hand, points: readonly Point[]): Promise<void> {
  if (hand === "pen") return penTo(page, points);
  if (hand === "finger") {
    await fingers.down(0, points[0]);
    for (const point of points.slice(1)) await fingers.move(0, point, STEPS);
    return fingers.up(0);
  }
  await page.mouse.move(...points[0]);
  await page.mouse.down();
  for (const point of points.slice(1)) await page.mouse.move(...point, { steps: 3 });
  await page.mouse.up();
}

/** Two fingers on a line through the middle, whose distances from it go from one share of the width to another. */
export async function pinch(
  { page, fingers }: Visit,
  target: ElementHandle<Element>,
  from: number,
  to: number,
): Promise<void> {
  const places = [from, to].flatMap((share): Place[] => [
    [0.5 - share, 0.5],
    [0.5 + share, 0.5],
  ]);
  const points = await pointsOn(target, places);
  if (!points) return;
  const [left, right, leftEnd, rightEnd] = points;
  await fingers.down(0, left);
  await fingers.down(1, right);
  await fingers.move(0, leftEnd, STEPS);
  await fingers.move(1, rightEnd, STEPS);
  await fingers.up(1);
  await fingers.up(0);
  // What follows aims at a page of its usual size.
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setPageScaleFactor", { pageScaleFactor: 1 });
  await session.detach();
}
