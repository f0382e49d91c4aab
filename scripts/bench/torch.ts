import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";
import { readMnist } from "../../build/mnistPackage.ts";
import { packDigits } from "../../build/packDigits.ts";
import { joinDigits } from "../../src/data/digits.ts";
import { parseDigits } from "../../src/data/digitsFormat.ts";
import { batch, batches, shape, startWeights } from "./problem.ts";

/** PyTorch in a process of its own. */
export interface Torch {
  take(from: number, to: number): Promise<number[]>;
  loss(index: number): Promise<number>;
  /** Milliseconds of a step's matrix products alone: what no step can be faster than. */
  bound(): Promise<number>;
  end(): void;
}

/** The Python that has PyTorch, or null; Debian's package is for Debian's own. */
const pythonWithTorch = (): string | null =>
  ["python3", "/usr/bin/python3"].find((python) => spawnSync(python, ["-c", "import torch"]).status === 0) ??
  null;

/** The pictures as a browser gets them. */
function trainingPictures(): Uint8Array {
  const { first, rest } = packDigits(readMnist());
  return joinDigits(parseDigits(gunzipSync(first), "first"), parseDigits(gunzipSync(rest), "rest")).train
    .pictures;
}

/** Starts PyTorch with the batches of so many steps; null where there is none. */
export function startTorch(steps: number): Torch | null {
  const python = pythonWithTorch();
  if (python === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "numbers");
  const parts = [
    ...Object.values(startWeights()),
    ...batches(trainingPictures(), steps).flatMap(({ x, epsilon }) => [x, epsilon]),
  ];
  writeFileSync(
    file,
    Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))),
  );
  const script = join(import.meta.dirname, "torch_step.py");
  const sizes = [batch, 784, shape.width, shape.latent].map(String);
  const child = spawn(python, [script, file, ...sizes], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<unknown> => {
    child.stdin.write(`${question}\n`);
    const { value, done } = await lines.next();
    if (done === true) throw new Error("PyTorch ended.");
    return JSON.parse(value);
  };
  return {
    take: (from, to) => ask(`take ${from} ${to}`) as Promise<number[]>,
    loss: (index) => ask(`loss ${index}`) as Promise<number>,
    bound: () => ask("bound") as Promise<number>,
    end: () => {
      child.stdin.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
