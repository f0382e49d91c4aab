import type { Colour } from "../../../marks/colour.ts";
import { formatNumber } from "../../../math/formatNumber.ts";
import type { Inspected, InspectedNode } from "../../../nets/inspect.ts";

/** A node of the drawing: its symbol, what it is, and how it comes about. */
export interface Node {
  readonly name: InspectedNode;
  readonly symbol: string;
  readonly words: string;
  readonly formula: string;
  /** How its slope comes about from what lies after it. */
  readonly back: string;
  readonly colour: Colour;
}

/** In the order of the computation. */
export const nodes: readonly Node[] = [
  { name: "x", symbol: "x", words: "the picture", formula: "x", back: "", colour: "ink" },
  {
    name: "h",
    symbol: "h",
    words: "the encoder’s hidden units",
    formula: "h = \\max(0,\\, x W_1 + b_1)",
    back: "\\delta_h = \\delta_\\mu W_2^\\top + \\delta_{\\log\\sigma^2} W_3^\\top",
    colour: "phi",
  },
  {
    name: "mean",
    symbol: "μ",
    words: "where the code probably lies",
    formula: "\\mu = h W_2 + b_2",
    back: "\\delta_\\mu = \\delta_z - \\mu",
    colour: "phi",
  },
  {
    name: "logVariance",
    symbol: "log σ²",
    words: "how unsure the encoder is",
    formula: "\\log\\sigma^2 = h W_3 + b_3",
    back: "\\delta_{\\log\\sigma^2} = \\tfrac12 \\sigma\\varepsilon\\, \\delta_z - \\tfrac12(\\sigma^2 - 1)",
    colour: "phi",
  },
  {
    name: "epsilon",
    symbol: "ε",
    words: "chance: this is where it enters, and no weight can change it",
    formula: "\\varepsilon \\sim \\mathcal{N}(0, I)",
    back: "",
    colour: "ink",
  },
  {
    name: "z",
    symbol: "z",
    words: "the code that is drawn",
    formula: "z = \\mu + \\sigma\\varepsilon",
    back: "\\delta_z = \\delta_g W_4^\\top \\text{ where } g > 0",
    colour: "z",
  },
  {
    name: "g",
    symbol: "g",
    words: "the decoder’s hidden units",
    formula: "g = \\max(0,\\, z W_4 + b_4)",
    back: "\\delta_g = \\delta_l W_5^\\top \\;(+\\, \\delta_s W_6^\\top)",
    colour: "theta",
  },
  {
    name: "logits",
    symbol: "l",
    words: "the logits: the mean picture is sigmoid(l)",
    formula: "l = g W_5 + b_5",
    back: "\\delta_l = \\partial \\log p(x \\mid z) / \\partial l",
    colour: "theta",
  },
];

/** Steps forward, node by node, then the ELBO, then back through the nodes that something is to be learned at. */
export const forward = nodes.length;
const backward = nodes.filter(({ back }) => back !== "").toReversed();
export const lastStage = forward + backward.length;

/** Which nodes have their values at a stage, and which their slopes. */
export const isReached = (k: number, stage: number): boolean => k < stage;
export const hasSlope = (name: InspectedNode, stage: number): boolean =>
  backward.slice(0, Math.max(0, stage - forward)).some((node) => node.name === name);

const show = (value: number) => formatNumber(Number(value.toPrecision(3)));

/** The least and the greatest number, and how many are 0, as they are told. */
export function inShort(numbers: Float32Array): string {
  if (numbers.length <= 4) return [...numbers].map(show).join(", ");
  const zeros = numbers.filter((value) => value === 0).length;
  const ends = `${numbers.length} numbers from ${show(Math.min(...numbers))} to ${show(Math.max(...numbers))}`;
  return zeros > 0 ? `${ends}, ${zeros} of them 0` : ends;
}

/** sigmoid(l) as a picture. */
export const meanPicture = ({ values }: Inspected): Uint8Array =>
  Uint8Array.from(values.logits, (l) => 255 / (1 + Math.exp(-l)));
