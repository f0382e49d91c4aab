import type { Softmax } from "./model.ts";
import type { Values } from "./params.ts";

interface Level {
  readonly name: "edge" | "V" | "max" | "mean";
  readonly text: string;
  readonly value: number;
  readonly colour: string;
}

/** The levels drawn across the bars, and the band that V cannot leave, from its floor to its ceiling. */
export function levelsShown(
  { levels, V, room }: Softmax,
  uniformPrior: Values["uniformPrior"],
): { readonly levels: readonly Level[]; readonly band: readonly [number, number] } {
  const counted = uniformPrior === "counted";
  const edge = counted ? levels.max - room : levels.bound;
  return {
    levels: [
      {
        name: "edge",
        text: counted ? "max − τ log n" : "max + τ log n",
        value: edge,
        colour: "var(--ink-2)",
      },
      { name: "V", text: "V", value: V, colour: "var(--soft-value)" },
      { name: "max", text: "max", value: levels.max, colour: "var(--ink)" },
      { name: "mean", text: "mean", value: levels.mean, colour: "var(--ink-2)" },
    ],
    band: counted ? [edge, levels.max] : [levels.max, edge],
  };
}
