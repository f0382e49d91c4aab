import { gaussLegendre, type QuadratureRule } from "../math/gaussLegendre.ts";
import type { Steps } from "../math/stepwise.ts";
import { countOf, type PlaneCodes } from "./planeCodes.ts";

/** Integrals over the plane of N codes q_i, their mean q̄ and the prior p. */
export interface PlaneIntegrals {
  /** ∫ q̄ */
  readonly mass: number;
  /** (1/N) Σ_i ∫ q_i log q_i */
  readonly codes: number;
  /** ∫ q̄ log q̄ */
  readonly aggregate: number;
  /** ∫ q̄ log p */
  readonly prior: number;
}

/** The same by two rules on the same cells. */
export interface ByTwoRules {
  readonly fine: PlaneIntegrals;
  readonly coarse: PlaneIntegrals;
  readonly cells: number;
}

/** A part of the plane, and the codes that reach into it. */
interface Cell {
  readonly low: readonly [number, number];
  readonly high: readonly [number, number];
  readonly members: Int32Array;
}

const [fineRule, coarseRule] = [gaussLegendre(8), gaussLegendre(6)];
/** A code ends so many σ from its mean, along either axis: 1.6·10⁻¹⁰ of its mass lies beyond. */
const REACH = 6.5;
/** A cell is no wider than so many σ of its narrowest code. */
const WIDEST = 3;
/** Work of a slice, in node × code: about a millisecond. */
const SLICE = 400_000;

/**
 * Cuts the plane in halves, and the halves again, until every cell is narrow beside the codes that reach into it and two
 * Gauss–Legendre rules agree on it. A code of σ 0.001 among codes of σ 1 costs a few dozen cells, wherever it lies. Inside
 * a cell a code is a product of two normals, so that n² nodes cost 2n exponentials a code. Codes that meet no other cost none.
 *
 * @param tolerance how far the rules may part on a cell, nats for each unit of q̄'s mass in it.
 */
export function* planeIntegrals(codes: PlaneCodes, tolerance = 1e-6): Steps<ByTwoRules> {
  const { alone, others } = parted(codes);
  const fine = { mass: 0, codes: 0, aggregate: 0, prior: 0 };
  for (const i of alone) add(fine, byItself(i, codes));
  const coarse = { ...fine };
  const waiting = others.length > 0 ? [wholePlane(codes, others)] : [];
  let [cells, work] = [0, 0];
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    if (cell.members.length === 0) continue;
    const { axis, ratio } = widest(cell, codes);
    const canBeCut = isDivisible(cell, axis);
    if (ratio > WIDEST && canBeCut) {
      waiting.push(...halves(cell, axis, codes));
      continue;
    }
    const [exact, rough] = [integrate(cell, codes, fineRule), integrate(cell, codes, coarseRule)];
    work += 130 * cell.members.length;
    const apart = Math.max(
      Math.abs(exact.aggregate - rough.aggregate),
      Math.abs(exact.codes - rough.codes),
      Math.abs(exact.prior - rough.prior),
    );
    if (apart > tolerance * exact.mass + 1e-14 && ratio > 1e-3 && canBeCut)
      waiting.push(...halves(cell, axis, codes));
    else {
      add(fine, exact);
      add(coarse, rough);
      cells++;
    }
    if (work > SLICE) {
      work = 0;
      yield;
    }
  }
  return { fine, coarse, cells };
}

type Sums = { -readonly [Name in keyof PlaneIntegrals]: PlaneIntegrals[Name] };

function add(sums: Sums, { mass, codes, aggregate, prior }: PlaneIntegrals): void {
  sums.mass += mass;
  sums.codes += codes;
  sums.aggregate += aggregate;
  sums.prior += prior;
}

/** The codes that meet no other, and those that do. */
function parted({ mean, std }: PlaneCodes): { alone: readonly number[]; others: Int32Array } {
  const N = mean.length / 2;
  const meets = new Uint8Array(N);
  const apart = (k: number, l: number) => Math.abs(mean[k] - mean[l]) > REACH * (std[k] + std[l]);
  for (let i = 0; i < N; i++)
    for (let j = 0; j < i; j++)
      if (!apart(2 * i, 2 * j) && !apart(2 * i + 1, 2 * j + 1)) meets[i] = meets[j] = 1;
  const all = Array.from(meets, (_, i) => i);
  return {
    alone: all.filter((i) => meets[i] === 0),
    others: Int32Array.from(all.filter((i) => meets[i] === 1)),
  };
}

/**
 * Where a code is alone q̄ = q_i/N, and no quadrature is needed: with its entropy H = 1 + log 2π + log σ₁ + log σ₂,
 *
 *     ∫ q_i log q_i = −H,   ∫ q_i log q̄ = −H − log N,   ∫ q_i log p = −log 2π − ½ Σ_j (μ_j² + σ_j²)
 */
function byItself(i: number, codes: PlaneCodes): PlaneIntegrals {
  const { mean, std } = codes;
  const N = countOf(codes);
  const [k, l] = [2 * i, 2 * i + 1];
  const entropy = 1 + 2 * LOG_ROOT + Math.log(std[k]) + Math.log(std[l]);
  const squares = mean[k] ** 2 + mean[l] ** 2 + std[k] ** 2 + std[l] ** 2;
  return {
    mass: 1 / N,
    codes: -entropy / N,
    aggregate: -(entropy + Math.log(N)) / N,
    prior: -(2 * LOG_ROOT + squares / 2) / N,
  };
}

/** The rectangle that holds these codes. */
function wholePlane({ mean, std }: PlaneCodes, members: Int32Array): Cell {
  const [low, high] = [
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ];
  for (const i of members) {
    for (const axis of [0, 1]) {
      const k = 2 * i + axis;
      low[axis] = Math.min(low[axis], mean[k] - REACH * std[k]);
      high[axis] = Math.max(high[axis], mean[k] + REACH * std[k]);
    }
  }
  return { low: [low[0], low[1]], high: [high[0], high[1]], members };
}

/** The axis along which a cell is widest, in σ of the narrowest of its codes. */
function widest({ low, high, members }: Cell, { std }: PlaneCodes): { axis: 0 | 1; ratio: number } {
  let [least1, least2] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const i of members) {
    least1 = Math.min(least1, std[2 * i]);
    least2 = Math.min(least2, std[2 * i + 1]);
  }
  const ratios = [(high[0] - low[0]) / least1, (high[1] - low[1]) / least2];
  return ratios[0] >= ratios[1] ? { axis: 0, ratio: ratios[0] } : { axis: 1, ratio: ratios[1] };
}

/** Is there a number between its ends? A code too narrow for its distance from 0 has none: its mass is then seen to be missing. */
function isDivisible({ low, high }: Cell, axis: 0 | 1): boolean {
  const middle = (low[axis] + high[axis]) / 2;
  return low[axis] < middle && middle < high[axis];
}

/** A cell cut across an axis; each half keeps the codes that reach into it. */
function halves({ low, high, members }: Cell, axis: 0 | 1, { mean, std }: PlaneCodes): readonly Cell[] {
  const middle = (low[axis] + high[axis]) / 2;
  const to = axis === 0 ? ([middle, high[1]] as const) : ([high[0], middle] as const);
  const from = axis === 0 ? ([middle, low[1]] as const) : ([low[0], middle] as const);
  const k = (i: number) => 2 * i + axis;
  return [
    { low, high: to, members: members.filter((i) => mean[k(i)] - REACH * std[k(i)] < middle) },
    { low: from, high, members: members.filter((i) => mean[k(i)] + REACH * std[k(i)] > middle) },
  ];
}

/** The nodes along each axis, and there a code's densities and their logarithms. */
const [x, alongX, logX, y, alongY, logY] = Array.from({ length: 6 }, () => new Float64Array(16));
const [sumAt, codesAt] = [new Float64Array(256), new Float64Array(256)];
const LOG_ROOT = 0.5 * Math.log(2 * Math.PI);

/** The integrals over a cell by one rule. */
function integrate({ low, high, members }: Cell, codes: PlaneCodes, rule: QuadratureRule): PlaneIntegrals {
  const n = rule.nodes.length;
  const half = [(high[0] - low[0]) / 2, (high[1] - low[1]) / 2];
  const { mean, std } = codes;
  for (let a = 0; a < n; a++) {
    x[a] = low[0] + half[0] * (1 + rule.nodes[a]);
    y[a] = low[1] + half[1] * (1 + rule.nodes[a]);
  }
  sumAt.fill(0, 0, n * n);
  codesAt.fill(0, 0, n * n);
  for (const i of members) {
    alongAxis(alongX, logX, x, n, mean[2 * i], std[2 * i]);
    alongAxis(alongY, logY, y, n, mean[2 * i + 1], std[2 * i + 1]);
    for (let a = 0, k = 0; a < n; a++) {
      const densityX = alongX[a];
      const logOfX = logX[a];
      for (let b = 0; b < n; b++, k++) {
        const density = densityX * alongY[b];
        sumAt[k] += density;
        codesAt[k] += density * (logOfX + logY[b]);
      }
    }
  }
  const N = countOf(codes);
  const sums = { mass: 0, codes: 0, aggregate: 0, prior: 0 };
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < n; b++) {
      const density = sumAt[a * n + b] / N;
      // q̄ log q̄ → 0 where q̄ is below the smallest number there is.
      if (density === 0) continue;
      const weight = rule.weights[a] * rule.weights[b] * half[0] * half[1];
      sums.mass += weight * density;
      sums.codes += (weight * codesAt[a * n + b]) / N;
      sums.aggregate += weight * density * Math.log(density);
      sums.prior -= weight * density * (2 * LOG_ROOT + (x[a] ** 2 + y[b] ** 2) / 2);
    }
  }
  return sums;
}

/** N(z; μ, σ²) of one coordinate and its logarithm, at the nodes. */
function alongAxis(
  density: Float64Array,
  log: Float64Array,
  nodes: Float64Array,
  n: number,
  mean: number,
  std: number,
): void {
  const top = -LOG_ROOT - Math.log(std);
  for (let a = 0; a < n; a++) {
    const epsilon = (nodes[a] - mean) / std;
    log[a] = top - 0.5 * epsilon * epsilon;
    density[a] = Math.exp(log[a]);
  }
}
