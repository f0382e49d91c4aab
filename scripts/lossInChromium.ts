// Prints how far a small VAE's loss curve in Chromium lies from Node's: on a graphics card of 32 bits and of 16, without a compiler.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { startBackend } from "../src/nets/startBackend.ts";
import { findBrowser } from "./findBrowser.ts";
import { pageScript } from "./pageScript.ts";
import { farthest, lossCurve, steps, verdictOn } from "./paths/curve.ts";

/** How a browser is to compute: its own switches, the backend and TensorFlow.js's flags. */
interface Lane {
  readonly switches: readonly string[];
  readonly backend: "webgl" | "cpu";
  readonly flags: Readonly<Record<string, boolean>>;
}

/** Small tensors would be computed without the graphics card, and a lane of it would pass for nothing. */
const allOnTheCard = { WEBGL_CPU_FORWARD: false };

const lanes: Readonly<Record<string, Lane>> = {
  WebGL: { switches: [], backend: "webgl", flags: allOnTheCard },
  "WebGL, 16 bits": {
    switches: [],
    backend: "webgl",
    flags: { ...allOnTheCard, WEBGL_FORCE_F16_TEXTURES: true },
  },
  jitless: { switches: ["--js-flags=--jitless"], backend: "cpu", flags: {} },
};
/** What the site does not train on, as it cannot (`nets/startBackend`): how far it comes is told, and may be nowhere. */
const refused = "WebGL, 16 bits";

const script = await pageScript(join(import.meta.dirname, "paths/curveInPage.ts"));
const { executablePath, args } = await findBrowser();

/** The loss curve of a lane, or why there is none. */
async function curveOn({ switches, backend, flags }: Lane): Promise<readonly number[] | string> {
  const browser = await chromium.launch({ executablePath, args: [...args, ...switches] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return await page.evaluate(([how, which, count]) => window.curveOf(how, which, count), [
      backend,
      flags,
      steps,
    ] as const);
  } catch (error) {
    return error instanceof Error ? error.message.split("\n")[0] : String(error);
  } finally {
    await browser.close();
  }
}

await startBackend("cpu", "");
const truth = lossCurve(steps);
process.stdout.write(
  `The same in Chromium (at most ${farthest}, but for ${refused}, which the site refuses)\n`,
);
for (const [name, lane] of Object.entries(lanes)) {
  const [words, isNear] = verdictOn(await curveOn(lane), truth);
  if (!isNear && name !== refused) process.exitCode = 1;
  process.stdout.write(`  ${name.padEnd(28)}${words}\n`);
}
