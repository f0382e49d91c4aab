import { type Rng, uniform } from "../../math/rng.ts";

/** The numbers of one layer within the array of all: kernel W, [inputs, outputs] row by row, then bias b, [outputs]. */
interface LayerPlace {
  readonly inputs: number;
  readonly outputs: number;
  readonly kernel: number;
  readonly bias: number;
}

/**
 * A multilayer perceptron in plain Float64, with hidden layers of rectified units and a linear last layer:
 *
 *     h_0 = x,   h_l = max(0, h_{l−1} W_l + b_l),   y = h_{L−1} W_L + b_L
 *
 * For networks of a few thousand weights: there a call of TensorFlow.js costs more than the arithmetic in it, and these
 * numbers are the same on every machine. Weights and gradient are one array each, layer by layer, W before b.
 */
export class Mlp {
  readonly sizes: readonly number[];
  readonly weights: Float64Array<ArrayBuffer>;
  /** Of what `backward` was told of, summed over the rows; it adds to what stands here. */
  readonly gradient: Float64Array<ArrayBuffer>;
  readonly #layers: readonly LayerPlace[];
  #activations: readonly Float64Array[] = [];
  #slopes: readonly Float64Array[] = [];
  #capacity = 0;
  #rows = 0;

  /** @param sizes units from x to y, so L = sizes.length − 1 layers. All weights are 0. */
  constructor(sizes: readonly number[]) {
    this.sizes = sizes;
    let place = 0;
    this.#layers = sizes.slice(1).map((outputs, l) => {
      const inputs = sizes[l];
      const kernel = place;
      place += (inputs + 1) * outputs;
      return { inputs, outputs, kernel, bias: kernel + inputs * outputs };
    });
    this.weights = new Float64Array(place);
    this.gradient = new Float64Array(place);
  }

  /** W, b ~ Uniform(−a, a), a = 1/√inputs, as in `layerStart`. */
  draw(rng: Rng): this {
    for (const { inputs, outputs, kernel } of this.#layers) {
      const a = 1 / Math.sqrt(inputs);
      for (let k = 0; k < (inputs + 1) * outputs; k++) this.weights[kernel + k] = a * (2 * uniform(rng) - 1);
    }
    return this;
  }

  /** Multiplications of `forward` for one row; `backward` takes as many for the weights, and as many for the inputs. */
  get multiplications(): number {
    return this.#layers.reduce((sum, { inputs, outputs }) => sum + inputs * outputs, 0);
  }

  /**
   * y for rows of x.
   *
   * @param x [rows, inputs] row by row; kept until `backward`.
   * @returns [rows, outputs], valid until the next call.
   */
  forward(x: Float64Array, rows: number): Float64Array {
    this.#make(rows);
    this.#rows = rows;
    this.#activations = [x, ...this.#activations.slice(1)];
    this.#layers.forEach((layer, l) => {
      const isHidden = l + 1 < this.#layers.length;
      affine(this.weights, layer, this.#activations[l], this.#activations[l + 1], rows, isHidden);
    });
    return this.#activations[this.#layers.length];
  }

  /**
   * Adds the gradient in all weights, given that in y of the last `forward`:
   *
   *     ∂W_l = h_{l−1}ᵀ ∂a_l,   ∂b_l = Σ ∂a_l,   ∂h_{l−1} = ∂a_l W_lᵀ,   ∂a_l = ∂h_l [h_l > 0]
   *
   * @param dy [rows, outputs]
   * @param dx where the gradient in x is to be written, [rows, inputs]; left out, it is not worked out.
   */
  backward(dy: Float64Array, dx?: Float64Array): void {
    const rows = this.#rows;
    for (let l = this.#layers.length - 1; l >= 0; l--) {
      const layer = this.#layers[l];
      const d = l + 1 === this.#layers.length ? dy : this.#slopes[l + 1];
      addWeightGradient(this.gradient, layer, this.#activations[l], d, rows);
      const below = l === 0 ? dx : this.#slopes[l];
      if (below) inputGradient(this.weights, layer, d, below, rows, l > 0 ? this.#activations[l] : null);
    }
  }

  #make(rows: number): void {
    if (rows <= this.#capacity) return;
    this.#capacity = rows;
    const room = () => this.sizes.map((size) => new Float64Array(rows * size));
    this.#activations = room();
    this.#slopes = room();
  }
}

function affine(
  weights: Float64Array,
  { inputs, outputs, kernel, bias }: LayerPlace,
  x: Float64Array,
  y: Float64Array,
  rows: number,
  isRectified: boolean,
): void {
  for (let r = 0; r < rows; r++) {
    const to = r * outputs;
    for (let j = 0; j < outputs; j++) y[to + j] = weights[bias + j];
    let [i, from] = [0, r * inputs];
    // Four inputs at once: each number of y is fetched and put back a quarter as often.
    for (; i + 3 < inputs; i += 4, from += 4) {
      const [x0, x1, x2, x3] = [x[from], x[from + 1], x[from + 2], x[from + 3]];
      // Many inputs are 0: one-hot states, rectified units.
      if (x0 === 0 && x1 === 0 && x2 === 0 && x3 === 0) continue;
      const w0 = kernel + i * outputs;
      const w1 = w0 + outputs;
      const w2 = w1 + outputs;
      const w3 = w2 + outputs;
      for (let j = 0; j < outputs; j++)
        y[to + j] +=
          x0 * weights[w0 + j] + x1 * weights[w1 + j] + x2 * weights[w2 + j] + x3 * weights[w3 + j];
    }
    for (; i < inputs; i++, from++) {
      const xi = x[from];
      const row = kernel + i * outputs;
      for (let j = 0; j < outputs; j++) y[to + j] += xi * weights[row + j];
    }
    if (isRectified) for (let j = 0; j < outputs; j++) if (y[to + j] < 0) y[to + j] = 0;
  }
}

function addWeightGradient(
  gradient: Float64Array,
  { inputs, outputs, kernel, bias }: LayerPlace,
  x: Float64Array,
  d: Float64Array,
  rows: number,
): void {
  let r = 0;
  // Four rows at once, as above.
  for (; r + 3 < rows; r += 4) {
    const d0 = r * outputs;
    const d1 = d0 + outputs;
    const d2 = d1 + outputs;
    const d3 = d2 + outputs;
    for (let j = 0; j < outputs; j++) gradient[bias + j] += d[d0 + j] + d[d1 + j] + d[d2 + j] + d[d3 + j];
    for (let i = 0; i < inputs; i++) {
      const at = r * inputs + i;
      const [x0, x1, x2, x3] = [x[at], x[at + inputs], x[at + 2 * inputs], x[at + 3 * inputs]];
      if (x0 === 0 && x1 === 0 && x2 === 0 && x3 === 0) continue;
      const row = kernel + i * outputs;
      for (let j = 0; j < outputs; j++)
        gradient[row + j] += x0 * d[d0 + j] + x1 * d[d1 + j] + x2 * d[d2 + j] + x3 * d[d3 + j];
    }
  }
  for (; r < rows; r++) {
    const from = r * outputs;
    for (let j = 0; j < outputs; j++) gradient[bias + j] += d[from + j];
    for (let i = 0; i < inputs; i++) {
      const xi = x[r * inputs + i];
      const row = kernel + i * outputs;
      for (let j = 0; j < outputs; j++) gradient[row + j] += xi * d[from + j];
    }
  }
}

/** ∂x = d Wᵀ, and 0 where the unit h that x came from was not above 0. */
function inputGradient(
  weights: Float64Array,
  { inputs, outputs, kernel }: LayerPlace,
  d: Float64Array,
  dx: Float64Array,
  rows: number,
  h: Float64Array | null,
): void {
  for (let r = 0; r < rows; r++) {
    const from = r * outputs;
    for (let i = 0; i < inputs; i++) {
      const at = r * inputs + i;
      let sum = 0;
      if (h === null || h[at] > 0) {
        const row = kernel + i * outputs;
        for (let j = 0; j < outputs; j++) sum += weights[row + j] * d[from + j];
      }
      dx[at] = sum;
    }
  }
}
