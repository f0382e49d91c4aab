import type { LinkedTerm } from "../../ui/termLinks.ts";
import { listing, type ListedNumber } from "../../inference/loopListing.ts";
import { signed } from "../../math/signed.ts";
import type { LoopSnapshot } from "../../runs/loop/snapshot.ts";

type Told = Omit<LinkedTerm, "value">;

const told: readonly Told[] = [
  {
    id: "x",
    name: "the data point",
    tex: "\\cx",
    note: "Read by the encoder in line 2 and scored by the decoder in line 5.",
  },
  {
    id: "mu",
    name: "mean of q",
    tex: "\\cmu",
    note: "What the encoder answers for this x; a whole distribution, not one z.",
  },
  {
    id: "sigma",
    name: "width of q",
    tex: "\\csigma",
    note: "A standard deviation. This encoder gives every x the same.",
  },
  {
    id: "epsilon",
    name: "noise",
    tex: "\\varepsilon",
    note: "The only chance in an iteration, beside which point was picked.",
  },
  {
    id: "z",
    name: "the sampled z",
    tex: "\\cz",
    note: "One sample stands for the whole expectation under q.",
  },
  { id: "likelihood", name: "log p(x|z)", tex: "\\log \\cp(\\cx|\\cz)", note: "The only term with θ in it." },
  {
    id: "prior",
    name: "log p(z)",
    tex: "\\log p(\\cz)",
    note: "Pulls z, and through it μ and σ, towards the prior.",
  },
  {
    id: "entropy",
    name: "entropy of q",
    tex: "\\mathcal{H}",
    note: "Known exactly; its slope in s is 1, always outwards.",
  },
  {
    id: "elbo",
    name: "the ELBO, from one sample",
    tex: "\\cELBO",
    note: "The curve of the exact ELBO is the mean of such numbers over all points and all ε.",
  },
  { id: "gTheta", name: "gradient in θ", tex: "g_{\\ctheta}", note: "z is held where it was drawn." },
  {
    id: "gPhi",
    name: "gradient in φ",
    tex: "g_{\\cphi}",
    note: "φ is in the distribution that z came from: this is the hard one.",
  },
  { id: "theta", name: "the decoder’s parameters", tex: "\\ctheta", note: "One step up g, of length η." },
  { id: "phi", name: "the encoder’s parameters", tex: "\\cphi", note: "One step up g, of length η." },
];

function valueOf(numbers: readonly ListedNumber[]): string {
  if (numbers.length === 0) return "not computed yet";
  if (numbers.length === 1) return signed(numbers[0].value);
  return numbers.map(({ label, value, isCount }) => `${label} ${isCount ? value : signed(value)}`).join(", ");
}

/** The quantities of the loop, with the numbers that they have now. */
export function linkedTerms(result: LoopSnapshot): readonly LinkedTerm[] {
  const numbers = listing(result.registers, result).flatMap((line) => line.numbers);
  const now: Readonly<Record<string, string>> = {
    theta: `w ${signed(result.theta.w)}, b ${signed(result.theta.b)}`,
    phi: `a ${signed(result.phi.a)}, c ${signed(result.phi.c)}, s ${signed(result.phi.s)}`,
  };
  return told.map((term) => ({
    ...term,
    value: now[term.id] ?? valueOf(numbers.filter((number) => number.term === term.id)),
  }));
}

/** The loop's lines, as the lecture writes them; each is the line of `amortizedLoop.ts` with its number. */
export const code: readonly string[] = [
  "\\term{x}{\\cx} \\leftarrow \\cx_i,\\;\\; i \\text{ at random}",
  "\\term{mu}{\\cmu} \\leftarrow \\term{phi}{a}\\,\\term{x}{\\cx} + \\term{phi}{c},\\;\\; \\term{sigma}{\\csigma} \\leftarrow \\term{phi}{e^{s}}",
  "\\term{epsilon}{\\varepsilon} \\sim \\mathcal{N}(0, 1)",
  "\\term{z}{\\cz} \\leftarrow \\term{mu}{\\cmu} + \\term{sigma}{\\csigma}\\,\\term{epsilon}{\\varepsilon}",
  "\\term{elbo}{\\cELBO} \\leftarrow \\term{likelihood}{\\log \\cp(\\term{x}{\\cx}|\\term{z}{\\cz})} + \\term{prior}{\\log p(\\term{z}{\\cz})} + \\term{entropy}{\\mathcal{H}(\\cq(\\cz|\\term{x}{\\cx}))}",
  "\\term{gTheta}{g_{\\ctheta}} \\leftarrow \\nabla_{\\!\\term{theta}{\\ctheta}}\\, \\term{elbo}{\\cELBO}",
  "\\term{gPhi}{g_{\\cphi}} \\leftarrow \\nabla_{\\!\\term{phi}{\\cphi}}\\, \\term{elbo}{\\cELBO}",
  "\\term{theta}{\\ctheta} \\leftarrow \\term{theta}{\\ctheta} + \\eta\\, \\term{gTheta}{g_{\\ctheta}}",
  "\\term{phi}{\\cphi} \\leftarrow \\term{phi}{\\cphi} + \\eta\\, \\term{gPhi}{g_{\\cphi}}",
];
