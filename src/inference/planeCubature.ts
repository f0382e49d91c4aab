import { gaussLegendre } from "../math/gaussLegendre.ts";
import type { Steps } from "../math/stepwise.ts";
import { byItself, integrate, type PlaneIntegrals } from "./cellIntegrals.ts";
import { halves, isDivisible, parted, wholePlane, widest } from "./planeCells.ts";
import type { PlaneCodes } from "./planeCodes.ts";

/** The same by two rules on the same cells. */
export interface ByTwoRules {
  readonly fine: PlaneIntegrals;
  readonly coarse: PlaneIntegrals;
  readonly cells: number;
}

const [fineRule, coarseRule] = [gaussLegendre(8), gaussLegendre(6)];
const NODES = fineRule.nodes.length ** 2 + coarseRule.nodes.length ** 2;
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
    work += NODES * cell.members.length;
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
