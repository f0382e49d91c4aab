import { layerSizes } from "../../src/nets/vaeShapes.ts";
import { median, row } from "./median.ts";
import { type OpenBench, openBench } from "./openBench.ts";
import { pixels, type TrainingShape } from "./stream.ts";

const rounds = 5;
/** Milliseconds of training of each shape in a round. */
const turn = 400;
/** Steps of the two workers in a round. */
const pairSteps = 40;

const latent = 20;
const byBatch = [16, 32, 64, 128, 256, 512].map((batch) => ({ latent, width: 400, batch }));
const byWidth = [16, 64, 128, 256, 384, 512].map((width) => ({ latent, width, batch: 128 }));
const byPair = [128, 512].map((batch) => ({ latent, width: 400, batch }));

/** Multiplications and additions of a step's products, zeros included: all three of each layer, but two of the first. */
function operations({ latent, width, batch }: TrainingShape): number {
  const all = Object.values(layerSizes({ latent, width })).reduce((sum, [a, b]) => sum + 3 * a * b, 0);
  return 2 * batch * (all - pixels * width);
}

interface Rates {
  /** Steps a second, by shape. */
  readonly batches: readonly number[];
  readonly widths: readonly number[];
  /** The same of one worker and of two. */
  readonly single: readonly number[];
  readonly pair: readonly number[];
}

/** One after another: they are not to share the processor. */
async function each(
  shapes: readonly TrainingShape[],
  rate: (shape: TrainingShape) => Promise<number>,
): Promise<readonly number[]> {
  const rates: number[] = [];
  for (const shape of shapes) rates.push(await rate(shape));
  return rates;
}

/** Every shape in each round: what the machine does meanwhile hits them alike. */
async function measureRound({ ask }: OpenBench): Promise<Rates> {
  const bare = (shape: TrainingShape) => ask("bare", shape, turn);
  return {
    batches: await each(byBatch, bare),
    widths: await each(byWidth, bare),
    single: await each(byPair, bare),
    pair: await each(byPair, (shape) => ask("halves", shape, pairSteps)),
  };
}

const bench = await openBench();
const measured: Rates[] = [];
try {
  // The first round compiles.
  for (let round = 0; round <= rounds; round++) measured.push(await measureRound(bench));
} finally {
  await bench.close();
}

const counted = measured.slice(1);
const medians = (part: keyof Rates): number[] =>
  counted[0][part].map((_, i) => median(counted.map((round) => round[part][i])));

function table(shapes: readonly TrainingShape[], rates: readonly number[]): readonly string[] {
  const line = (name: string, cell: (rate: number, shape: TrainingShape) => string): string =>
    row(
      name,
      rates.map((rate, i) => cell(rate, shapes[i])),
      10,
    );
  return [
    line("ms a step", (rate) => (1000 / rate).toFixed(1)),
    line("digits/s", (rate, { batch }) => (rate * batch).toFixed(0)),
    line("GFLOP/s", (rate, shape) => ((rate * operations(shape)) / 1e9).toFixed(1)),
  ];
}

const pairRatios = byPair.map((_, i) =>
  median(counted.map(({ single, pair }) => pair[i] / single[i])).toFixed(2),
);
process.stdout.write(
  [
    `Where training saturates: 784-width-${latent}, one worker and its fastest kernels, medians of ${rounds} rounds`,
    bench.machine,
    "",
    row(
      "batch",
      byBatch.map(({ batch }) => String(batch)),
      10,
    ),
    ...table(byBatch, medians("batches")),
    "",
    row(
      "width",
      byWidth.map(({ width }) => String(width)),
      10,
    ),
    ...table(byWidth, medians("widths")),
    "",
    "Two workers, each with half of the batch, that exchange their gradients as messages:",
    ...byPair.map(({ batch }, i) => {
      const [one, two] = [medians("single")[i], medians("pair")[i]].map((rate) => (1000 / rate).toFixed(1));
      return `batch ${batch}: ${one} ms a step with one worker, ${two} with two (${pairRatios[i]}× as fast)`;
    }),
    "",
  ].join("\n"),
);
