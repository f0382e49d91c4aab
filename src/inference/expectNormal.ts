import { evenNodes } from "../math/quadrature.ts";

/** The normal's mass beyond ±16 is 1e-57: even where f grows like exp(4ε), nothing that a float64 could see is lost. */
const nodes = evenNodes(-16, 16, 257);
const spacing = nodes[1] - nodes[0];
const weights = nodes.map((e) => (spacing * Math.exp(-0.5 * e * e)) / Math.sqrt(2 * Math.PI));

/**
 * E[f(ε)], ε ~ N(0, 1), by the trapezoidal rule, whose error for a smooth f falls faster than any power of the spacing
 * (Trefethen & Weideman 2014).
 */
export function expectNormal(f: (epsilon: number) => number): number {
  let sum = 0;
  for (let i = 0; i < nodes.length; i++) sum += weights[i] * f(nodes[i]);
  return sum;
}

/** Var g(ε), ε ~ N(0, 1), by the same rule. */
export function varianceUnderNormal(g: (epsilon: number) => number): number {
  const mean = expectNormal(g);
  return expectNormal((e) => (g(e) - mean) ** 2);
}
