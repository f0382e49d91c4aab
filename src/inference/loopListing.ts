import type { Registers } from "./amortizedLoop.ts";
import type { Phi, Theta } from "./lineModel.ts";

/** A number that a line has computed. */
export interface ListedNumber {
  /** As in the table. */
  readonly name: string;
  readonly value: number;
  /** The linked term that it belongs to. */
  readonly term: string;
  /** What stands before it on the page. */
  readonly label: string;
  /** What it was before, where a line changes it. */
  readonly before?: number;
  readonly isCount?: boolean;
  /** What the line will change: it has not run. */
  readonly isToCome?: true;
}

/** A line of the loop and its numbers; before it has run none, or what it will change. */
export interface ListedLine {
  readonly line: number;
  readonly numbers: readonly ListedNumber[];
}

interface Now {
  readonly theta: Theta;
  readonly phi: Phi;
}

const of = (term: string, label: string, value: number | undefined, name = label): ListedNumber[] =>
  value === undefined ? [] : [{ name, value, term, label }];
const changed = <T extends object>(term: string, now: T, before: T | undefined): ListedNumber[] =>
  (Object.keys(now) as (keyof T & string)[]).map((key) => ({
    name: key,
    value: Number(now[key]),
    term,
    label: key,
    ...(before === undefined ? { isToCome: true } : { before: Number(before[key]) }),
  }));

/** The numbers of an iteration by the line that computed them. */
export function listing(r: Partial<Registers>, { theta, phi }: Now): readonly ListedLine[] {
  const numbers: readonly (readonly ListedNumber[])[] = [
    [...of("x", "i", r.index).map((index) => ({ ...index, isCount: true })), ...of("x", "x", r.x)],
    [...of("mu", "μ", r.mu, "mu"), ...of("sigma", "σ", r.sigma, "sigma")],
    of("epsilon", "ε", r.epsilon, "epsilon"),
    of("z", "z", r.z),
    [
      ...of("likelihood", "", r.terms?.logLikelihood, "logLikelihood"),
      ...of("prior", "+", r.terms?.logPrior, "logPrior"),
      ...of("entropy", "+", r.terms?.entropy, "entropy"),
      ...of("elbo", "=", r.terms?.elbo, "elbo"),
    ],
    [...of("gTheta", "∂w", r.gTheta?.w), ...of("gTheta", "∂b", r.gTheta?.b)],
    [...of("gPhi", "∂a", r.gPhi?.a), ...of("gPhi", "∂c", r.gPhi?.c), ...of("gPhi", "∂s", r.gPhi?.s)],
    changed("theta", theta, r.thetaBefore),
    changed("phi", phi, r.phiBefore),
  ];
  return numbers.map((all, i) => ({ line: i + 1, numbers: all }));
}
