import type { BrowserContext, Route } from "playwright-core";

/** Ways in which a file of the site may fail to come. */
export const ways = ["unreachable", "missing", "cut short", "damaged"] as const;
export type Way = (typeof ways)[number];

/** From now on a file fails in this way; gives back what mends it. */
export async function spoil(context: BrowserContext, file: RegExp, way: Way): Promise<() => Promise<void>> {
  const bad = (route: Route) => fail(route, way);
  await context.route(file, bad);
  return () => context.unroute(file, bad);
}

async function fail(route: Route, way: Way): Promise<void> {
  if (way === "unreachable") return route.abort("connectionfailed");
  if (way === "missing") return route.fulfill({ status: 404, body: "Not found" });
  const response = await route.fetch();
  const whole = await response.body();
  const body = way === "cut short" ? whole.subarray(0, whole.length >> 1) : damaged(whole);
  await route.fulfill({ response, body });
}

/** What no code, no JSON and no checksum survives, wherever it falls. */
const rubbish = Buffer.from("\"'`)]}\n".repeat(3));

/** Some bytes in the middle of it are not what they were. */
function damaged(whole: Buffer): Buffer {
  const bytes = Buffer.from(whole);
  rubbish.copy(bytes, bytes.length >> 1);
  return bytes;
}
