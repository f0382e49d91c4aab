import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../findBrowser.ts";
import { machine } from "./machine.ts";
import { pageScript } from "../pageScript.ts";
import { better, type GradientRow } from "./gradientProblem.ts";
import { gradientVerdict } from "./gradientVerdict.ts";
import { type NumpyAnswer, numpyGradients, pythonWithNumpy } from "./numpyGradients.ts";

const turns = 5;
const roundsOfOurs = 12;
/** Fewer, as NumPy tries three lengths of block in each. */
const roundsOfNumpy = 3;

/** Page and NumPy take turns, and the best of all turns counts. */
async function measure() {
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const python = pythonWithNumpy();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await pageScript(join(import.meta.dirname, "gradientsPage.ts")) });
    const ours: (readonly GradientRow[])[] = [];
    const answers: NumpyAnswer[] = [];
    for (let turn = 0; turn < turns; turn++) {
      ours.push(await page.evaluate<readonly GradientRow[]>(`timeGradients(${roundsOfOurs})`));
      if (python !== null) answers.push(numpyGradients(python, roundsOfNumpy, turn));
    }
    return {
      ours: ours.reduce(better),
      numpy:
        python === null
          ? null
          : {
              ...answers[0],
              plain: answers.map(({ plain }) => plain).reduce(better),
              tuned: answers.map(({ tuned }) => tuned).reduce(better),
            },
      machineName: machine(browser),
    };
  } finally {
    await browser.close();
  }
}

const { ours, numpy, machineName } = await measure();
const { report, holds } = gradientVerdict(ours, numpy);
process.stdout.write(
  [
    "Gradients in μ and σ and their running moments, one dimension, float64, one thread: million draws a second",
    machineName,
    "",
    ...report,
    "",
  ].join("\n"),
);
process.exitCode = holds ? 0 : 1;
