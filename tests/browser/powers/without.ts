import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext, Frame } from "playwright-core";
import { inject } from "vitest";
import { until } from "../support/until.ts";
import { scriptTaking, type Taken } from "./takeAway.ts";

/** Takes powers away from the workers of a context too: the pages' script does not reach them. */
export async function takeFromWorkers(context: BrowserContext, taken: Taken): Promise<void> {
  await context.route(/\/worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: scriptTaking(taken) + (await response.text()) });
  });
}

/** A page of another site that embeds an address of ours. */
export const embed = (
  context: BrowserContext,
  address: string,
  { sandbox, base = inject("base") }: { readonly sandbox?: string; readonly base?: string } = {},
): Promise<Frame> => embedBy(context, document(new URL(address, base).href, sandbox));

/** The frame in a page of another site that has this HTML. */
export async function embedBy(context: BrowserContext, html: string): Promise<Frame> {
  // A real host: what is only made up by the test lies outside the local network, and may not embed what lies within. To a
  // browser localhost and 127.0.0.1 are two sites.
  const host = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end(html);
  });
  await new Promise<void>((listens) => host.listen(0, "localhost", listens));
  host.unref();
  const { port } = host.address() as AddressInfo;
  const page = await context.newPage();
  await page.goto(`http://localhost:${port}/`, { waitUntil: "commit" });
  const find = () => page.frames().find((one) => one.parentFrame() !== null);
  await until("the frame is there", async () => find() !== undefined, 5_000);
  return find() as Frame;
}

const document = (address: string, sandbox?: string): string =>
  `<!doctype html><iframe width="1200" height="800" ${
    sandbox === undefined ? "" : `sandbox="${sandbox}"`
  } src="${address}"></iframe>`;

/** The figure runs: it is ready in time, and can be stepped. Of a worker that never says a word it waits 20 s for the first. */
export async function expectRuns(frame: Frame, milliseconds = 20_000): Promise<void> {
  const progress = async () => (await frame.locator(".transport-progress").textContent()) ?? "";
  const step = frame.getByRole("button", { name: "Step", exact: true });
  await until("it is ready", async () => (await progress()).startsWith("step 0"), milliseconds);
  await step.click();
  await until("it has gone a step", async () => (await progress()).startsWith("step 1"), 20_000);
}

/** What the figure says that the browser withholds. */
export const withheld = (frame: Frame) => frame.locator(".notice", { hasText: "the browser withholds" });
