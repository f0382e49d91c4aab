import { createRequire } from "node:module";
import { dirname } from "node:path";
import { startBackend } from "../../src/nets/startBackend.ts";
import { clock, simulate } from "../../src/runs/simulate.ts";
import { run as vae } from "../../src/runs/vae/run.ts";
import { packedDigits } from "../checkpoint/packedDigits.ts";
import { median, row } from "./median.ts";

/** `KEEPING=20 npm run bench -- keeping` compares so many pairs of stretches for each network (12). */
const pairs = Number(process.env.KEEPING ?? 12);
/** As often as the page keeps a run that plays, milliseconds. */
const every = 600;
/** The share of its speed that keeping may cost. */
const most = 0.05;

const widths = [64, 256, 512];
const digits = packedDigits();
const wasm = dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm"));
await startBackend("wasm", `${wasm}/`);

/** Milliseconds that this process has computed: what else the machine does is not in them. */
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const params = { latent: 2, learningRate: 1e-3, batch: 128, beta: 1, seed: 1 } as const;

/** What stretches of as many steps as `every` takes, with one keeping in it, take of those without. */
async function measure(width: number) {
  const estimator = "reparameterized";
  const run = await simulate(vae, { ...params, width, estimator }, { ...clock, digits });
  const steps = async (count: number): Promise<number> => {
    const before = computed();
    await run.advance({ steps: count, milliseconds: Number.POSITIVE_INFINITY });
    return computed() - before;
  };
  await steps(20);
  const count = Math.max(1, Math.round((20 * every) / (await steps(20))));
  const [bare, keeping]: number[][] = [[], []];
  let bytes = 0;
  for (let pair = 0; pair < pairs; pair++) {
    bare.push(await steps(count));
    const before = computed();
    bytes = (await run.save()).length;
    keeping.push(computed() - before);
  }
  run.dispose();
  const [stretch, one] = [median(bare), median(keeping)];
  return { speed: stretch / (stretch + one), one, bytes };
}

process.stdout.write(
  `The VAE's speed, kept every ${every} ms, of its speed without; batch 128, median of ${pairs}\n`,
);
process.stdout.write(`${row("width", ["speed", "one keeping", "size"])}\n`);
let isSlow = false;
for (const width of widths) {
  const { speed, one, bytes } = await measure(width);
  isSlow ||= speed < 1 - most;
  const cells = [speed.toFixed(3), `${one.toFixed(1)} ms`, `${(bytes / 1e6).toFixed(2)} MB`];
  process.stdout.write(`${row(String(width), cells)}\n`);
}
process.exitCode = isSlow ? 1 : 0;
