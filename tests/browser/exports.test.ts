import { describe, expect } from "vitest";
import { version } from "../../package.json";
import { FigureDriver, records } from "./support/figure.ts";
import { test } from "./support/test.ts";

interface Promised {
  readonly params: readonly string[];
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** What stands in a column: all of these words, and no others. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const gridworld = [
  "map",
  "stepCost",
  "mudCost",
  "pitCost",
  "slip",
  "horizon",
  "temperature",
  "backup",
  "uniformPrior",
];
const cell = ["t", "row", "column"];
const messages = {
  values: [...cell, "V"],
  q: [...cell, "action", "Q"],
  policy: [...cell, "action", "probability"],
};

/** The names that other programs rely on. */
const promised: Readonly<Record<string, Promised>> = {
  bound: {
    params: ["likelihood", "x", "mu", "sigma", "noise"],
    tables: { terms: ["name", "value"] },
  },
  "three-ways": {
    params: ["likelihood", "points", "noise", "width", "seed"],
    tables: { fits: ["family", "elbo", "parameters"], posteriors: ["x", "family", "mean", "std"] },
    words: { fits: { family: ["shared", "perPoint", "amortized", "exact"] } },
  },
  "state-space": {
    params: ["a", "noise", "observationNoise", "missing", "seed"],
    tables: {
      filtered: ["t", "action", "truth", "observation", "mean", "std", "kalmanMean", "kalmanStd"],
      smoothed: ["t", "mean", "std", "kalmanMean", "kalmanStd"],
      evidence: ["name", "value"],
    },
    words: { evidence: { name: ["exactLogLikelihood", "elbo", "smootherElbo", "bestFilterElbo"] } },
  },
  variance: {
    params: ["f", "mu", "sigma", "k", "samples", "dimension", "seed"],
    tables: { estimators: ["estimator", "parameter", "mean", "variance", "exactMean", "exactVariance"] },
    words: {
      estimators: {
        estimator: ["scoreFunction", "scoreFunctionBaseline", "reparameterized"],
        parameter: ["mu", "sigma"],
      },
    },
  },
  discrete: {
    params: ["logits", "rewards", "relaxation", "samples", "seed"],
    tables: { estimators: ["estimator", "category", "mean", "variance", "exactMean"] },
  },
  vae: {
    params: [
      "data",
      "set",
      "latent",
      "width",
      "likelihood",
      "sigma",
      "sigmaFloor",
      "learningRate",
      "batch",
      "beta",
      "estimator",
      "seed",
    ],
    tables: {
      trace: ["step", "examples", "elbo", "reconstruction", "kl"],
      heldOut: ["step", "elbo", "iwae", "K"],
      evidence: ["name", "value", "standardError"],
      gradientVariance: ["step", "estimator", "variance"],
      klPerDimension: ["dimension", "kl"],
      units: ["name", "value"],
      priceOfCode: ["beta", "elbo", "reconstruction", "kl"],
    },
  },
  "prior-or-posterior": {
    params: ["beta", "points", "seed", "z1", "z2"],
    tables: { surgery: ["name", "value"], codes: ["mean1", "mean2", "std1", "std2"] },
    words: { surgery: { name: ["klPerPoint", "mutualInformation", "klAggregate"] } },
  },
  imitation: {
    params: ["leftWeight", "noise", "demonstrations", "beta", "prior", "seed"],
    tables: {
      rollouts: ["policy", "crashRate", "standardError", "leftShare"],
      trace: ["step", "reconstruction", "kl"],
    },
    words: { rollouts: { policy: ["gaussian", "mixture", "conditionalVae"] } },
  },
  representation: {
    params: ["map", "nuisance", "latent", "beta", "seeds", "seed"],
    tables: {
      returns: ["steps", "method", "mean", "low", "high"],
      ceiling: ["name", "value"],
      readout: ["name", "r2"],
    },
    words: { returns: { method: ["state", "pixels", "latent"] } },
  },
  backward: { params: gridworld, tables: messages },
  policy: { params: gridworld, tables: messages },
  "forward-backward": {
    params: gridworld,
    tables: { messages: [...cell, "logAlpha", "logBeta", "marginal"] },
  },
  lottery: {
    params: ["safeCost", "winProbability", "loseCost"],
    tables: { lottery: ["action", "Q", "causalQ", "policy", "posteriorWin"] },
    words: { lottery: { action: ["safe", "gamble"] } },
  },
  optimism: {
    params: [...gridworld, "lives", "seed"],
    tables: {
      bridge: [
        "monkey",
        "simulatedMean",
        "standardError",
        "exactMean",
        "exactStd",
        "believedMean",
        "arrives",
      ],
    },
    words: { bridge: { monkey: ["optimistic", "causal"] } },
  },
  "action-prior": {
    params: [...gridworld, "logPrior"],
    tables: { policies: [...cell, "action", "withPrior", "withReward"] },
  },
  diffusion: {
    params: ["data", "steps", "schedule", "kind", "denoiser", "seed"],
    tables: {
      mixture: ["weight", "x", "y", "std"],
      schedule: ["t", "beta", "alphaBar"],
      kl: ["step", "value", "exact"],
      field: ["t", "x", "y", "dx", "dy", "exactDx", "exactDy"],
      samples: ["x", "y"],
      quality: ["kind", "evaluations", "distance"],
    },
    words: { quality: { kind: ["diffusion", "flow"] } },
  },
  monkey: {
    params: [...gridworld, "path"],
    tables: {
      trajectory: [...cell, "action", "reward", "logProbability"],
      score: ["name", "value"],
    },
  },
  "whose-goal": {
    params: [...gridworld, "path", "suspects"],
    tables: { posterior: ["goal", "temperature", "probability"] },
  },
};

describe.each(Object.entries(promised))("the export of %s", (slug, { params, tables, words = {} }) => {
  test("has the params, the tables and the columns that other programs rely on", { tags: "fifth" }, async ({
    openPage,
  }) => {
    const { page } = await openPage(`figure/${slug}`);
    const figure = await new FigureDriver(page, slug).ready();
    if (await figure.runs()) await figure.stepBy(1);
    const exported = await figure.json();
    expect(exported).toMatchObject({ figure: slug, version });
    expect(Object.keys(exported.params)).toEqual(expect.arrayContaining([...params]));
    for (const [name, columns] of Object.entries(tables)) {
      expect(exported.tables[name]?.columns, name).toEqual(expect.arrayContaining([...columns]));
      expect(exported.tables[name].rows.length, name).toBeGreaterThan(0);
    }
    for (const [table, wordsOf] of Object.entries(words))
      for (const [column, expected] of Object.entries(wordsOf))
        expect(new Set(records(exported, table).map((row) => row[column]))).toEqual(new Set(expected));
    expect(exported.checks.length).toBeGreaterThan(0);
    for (const check of exported.checks) {
      expect(check).toMatchObject({ name: expect.any(String), holds: true });
      expect(check.standardError ?? check.tolerance).toBeGreaterThanOrEqual(0);
    }
  });
});

test("what is no number is not downloaded: a notice says where it stands", async ({ openPage }) => {
  const { page } = await openPage("figure/vi-as-rl", { expected: [/NaN/] });
  const figure = await new FigureDriver(page, "vi-as-rl").ready();
  const downloads: string[] = [];
  page.on("download", (file) => downloads.push(file.suggestedFilename()));
  // The standard errors of its table `gradients` are roots, taken when the table is asked for.
  await page.evaluate(() => {
    Math.sqrt = () => Number.NaN;
  });
  await figure.root.locator("summary").filter({ hasText: "The numbers" }).click();
  const notice = figure.root.getByRole("status").filter({ hasText: "Nothing was downloaded" });
  for (const button of ["Download JSON", "Download CSV", "gradients.csv"]) {
    await figure.button(button).click();
    await expect
      .poll(() => notice.innerText())
      .toContain("the table “gradients” the column standardError is NaN");
    await figure.button("Dismiss this message").click();
  }
  expect(downloads).toEqual([]);
  await figure.button("actions.csv").click();
  await expect.poll(() => downloads).toEqual(["vi-as-rl-actions.csv"]);
});
