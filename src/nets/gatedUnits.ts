/** The numbers of a layer of gated recurrent units. */
export interface GatedWeights {
  /** W, [inputs, 3 units]; b, [3 units]; U, [units, 3 units]: each for r, k and n, side by side. */
  readonly input: Float32Array;
  readonly bias: Float32Array;
  readonly recurrent: Float32Array;
}

/** What it reads: x, [moments, batch, inputs]. */
export interface GatedInput {
  readonly x: Float32Array;
  readonly moments: number;
  readonly batch: number;
  readonly inputs: number;
  readonly units: number;
  /** From the last moment back to the first. */
  readonly backwards: boolean;
}

/** What a pass leaves for its gradient, all by moment: h, [moments, batch, units]; r, k, n and (h U)_n of each step. */
export interface GatedPass {
  readonly h: Float32Array;
  readonly gates: Float32Array;
}

/** The moments in the order of reading. */
const orderOf = ({ moments, backwards }: GatedInput): readonly number[] =>
  Array.from({ length: moments }, (_, i) => (backwards ? moments - 1 - i : i));

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));

/**
 * Gated recurrent units (Cho et al. 2014, the reset after the product, as in cuDNN), from h = 0:
 *
 *     (r, k) = σ(x W_rk + b_rk + h U_rk)
 *     n      = tanh(x W_n + b_n + r ⊙ (h U_n))
 *     h      ← k ⊙ h + (1 − k) ⊙ n
 */
export function gatedForward({ input, bias, recurrent }: GatedWeights, reading: GatedInput): GatedPass {
  const { x, moments, batch, inputs, units } = reading;
  const wide = 3 * units;
  const h = new Float32Array(moments * batch * units);
  const gates = new Float32Array(moments * batch * 4 * units);
  const read = new Float64Array(wide);
  const own = new Float64Array(wide);
  let last = -1;
  for (const t of orderOf(reading)) {
    for (let j = 0; j < batch; j++) {
      const before = (last * batch + j) * units;
      const row = t * batch + j;
      for (let g = 0; g < wide; g++) read[g] = bias[g];
      own.fill(0);
      for (let i = 0; i < inputs; i++) addRow(read, input, i * wide, x[row * inputs + i]);
      if (last >= 0) for (let i = 0; i < units; i++) addRow(own, recurrent, i * wide, h[before + i]);
      for (let i = 0; i < units; i++) {
        const r = sigmoid(read[i] + own[i]);
        const k = sigmoid(read[units + i] + own[units + i]);
        const n = Math.tanh(read[2 * units + i] + r * own[2 * units + i]);
        h[row * units + i] = n + k * ((last >= 0 ? h[before + i] : 0) - n);
        const at = 4 * (row * units + i);
        gates[at] = r;
        gates[at + 1] = k;
        gates[at + 2] = n;
        gates[at + 3] = own[2 * units + i];
      }
    }
    last = t;
  }
  return { h, gates };
}

/** Backpropagation through time: the gradient in W, b and U of what has the gradient `slopes` in h, [moments, batch, units]. */
export function gatedBackward(
  { input, bias, recurrent }: GatedWeights,
  reading: GatedInput,
  { h, gates }: GatedPass,
  slopes: Float32Array,
): GatedWeights {
  const { x, batch, inputs, units } = reading;
  const wide = 3 * units;
  const gradient = [input, bias, recurrent].map(({ length }) => new Float64Array(length));
  const [inInput, inBias, inRecurrent] = gradient;
  /** The gradient in h of the moment that is left, and in x W + b and h U. */
  const carried = new Float64Array(batch * units);
  const inRead = new Float64Array(wide);
  const inOwn = new Float64Array(wide);
  const order = orderOf(reading);
  for (let step = order.length - 1; step >= 0; step--) {
    const t = order[step];
    for (let j = 0; j < batch; j++) {
      const row = t * batch + j;
      const before = step > 0 ? (order[step - 1] * batch + j) * units : -1;
      for (let i = 0; i < units; i++) {
        const at = 4 * (row * units + i);
        const r = gates[at];
        const k = gates[at + 1];
        const n = gates[at + 2];
        const inH = slopes[row * units + i] + carried[j * units + i];
        const inN = inH * (1 - k) * (1 - n * n);
        inOwn[i] = inN * gates[at + 3] * r * (1 - r);
        inOwn[units + i] = inH * ((before >= 0 ? h[before + i] : 0) - n) * k * (1 - k);
        inOwn[2 * units + i] = inN * r;
        inRead[i] = inOwn[i];
        inRead[units + i] = inOwn[units + i];
        inRead[2 * units + i] = inN;
        carried[j * units + i] = inH * k;
      }
      for (let g = 0; g < wide; g++) inBias[g] += inRead[g];
      for (let i = 0; i < inputs; i++) addTo(inInput, i * wide, inRead, x[row * inputs + i]);
      if (before < 0) continue;
      for (let i = 0; i < units; i++) {
        addTo(inRecurrent, i * wide, inOwn, h[before + i]);
        carried[j * units + i] += dot(recurrent, i * wide, inOwn);
      }
    }
  }
  const [first, second, third] = gradient.map((numbers) => Float32Array.from(numbers));
  return { input: first, bias: second, recurrent: third };
}

function addRow(to: Float64Array, matrix: Float32Array, from: number, factor: number): void {
  for (let g = 0; g < to.length; g++) to[g] += factor * matrix[from + g];
}

function addTo(matrix: Float64Array, from: number, row: Float64Array, factor: number): void {
  for (let g = 0; g < row.length; g++) matrix[from + g] += factor * row[g];
}

function dot(matrix: Float32Array, from: number, row: Float64Array): number {
  let total = 0;
  for (let g = 0; g < row.length; g++) total += matrix[from + g] * row[g];
  return total;
}
