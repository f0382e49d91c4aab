import { type OpenBench, openBench } from "./openBench.ts";
import { nativeProducts } from "./nativeProducts.ts";
import type { ContestantName } from "./page.ts";
import { startTorch, type Torch } from "./torch.ts";
import { type Results, verdictOn } from "./verdict.ts";

const rounds = 14;
const stepsPerRound = 5;
/** Steps after which the losses are compared: the whole of some rounds. */
const comparedStep = 30;
const contestants: readonly ContestantName[] = [
  "wasm-relaxed",
  "wasm-simd",
  "transposing",
  "layers",
  "jax",
  "webgl",
  "jax-webgpu",
];

/** What was measured, and what could not be, in sentences. */
interface Measured {
  readonly results: Results;
  readonly notRun: string[];
  /** Of a step's matrix products in native code, milliseconds. */
  readonly bound: number | null;
}

/** All contestants take turns: what the machine does meanwhile hits them alike. */
async function measureWith({ ask }: OpenBench): Promise<Measured> {
  await ask("prepare", rounds * stepsPerRound);
  const notRun: string[] = [];
  const takers = new Map<string, Pick<Torch, "take" | "loss">>();
  for (const name of contestants) {
    const obstacle = await ask("start", name);
    if (obstacle === null)
      takers.set(name, {
        take: (from, to) => ask("take", name, from, to),
        loss: (index) => ask("loss", name, index),
      });
    else notRun.push(`${name} (${obstacle})`);
  }
  const torch = startTorch(rounds * stepsPerRound);
  if (torch === null) notRun.push("PyTorch and the native bound (no python3-torch here)");
  else takers.set("torch", torch);
  const results = new Map(
    [...takers.keys()].map((name) => [name, { milliseconds: [] as number[], loss: Number.NaN }]),
  );
  try {
    for (let round = 0; round < rounds; round++) {
      const from = round * stepsPerRound;
      // Each round begins with another: who follows whom matters to the caches.
      const order = [...takers].map((_, i, all) => all[(i + round) % all.length]);
      for (const [name, { take, loss }] of order) {
        const result = results.get(name);
        if (result === undefined) continue;
        result.milliseconds.push(...(await take(from, from + stepsPerRound)));
        if (from + stepsPerRound === comparedStep) result.loss = await loss(comparedStep);
      }
    }
    return { results, notRun, bound: (await torch?.bound()) ?? null };
  } finally {
    torch?.end();
  }
}

const bench = await openBench();
const { results, notRun, bound } = await measureWith(bench).finally(() => bench.close());
const native = bound === null ? null : nativeProducts(bound);
const { report, holds } = verdictOn(results, stepsPerRound, native?.isTuned === false ? ["torch"] : []);
process.stdout.write(
  [
    `One training step of a 784-400-20 VAE, batch 128, one thread each, in turns of ${stepsPerRound} steps`,
    bench.machine,
    ...(native === null ? [] : [native.sentence]),
    "",
    ...report,
    ...notRun.map((what) => `not run: ${what}`),
    "",
  ].join("\n"),
);
process.exitCode = holds ? 0 : 1;
