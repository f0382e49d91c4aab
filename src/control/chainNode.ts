/** A state, an action or a coin, and its time. */
export interface ChainNode {
  readonly kind: "s" | "a" | "O";
  readonly t: number;
}

/** The two messages that meet in a node. */
export type MessageName = "alpha" | "beta";

/**
 * Which message brings a node the word of the coin O_u: the forward one of the coins before its time, the backward one
 * of those after it; a state or an action hears of its own coin by the backward one, and a coin is itself (null).
 */
export function messengerOf({ kind, t }: ChainNode, u: number): MessageName | null {
  if (u < t) return "alpha";
  return u === t && kind === "O" ? null : "beta";
}

/** "O₁, O₂" of those known coins that a message sums up, or "nothing". */
export function summedUp(node: ChainNode, known: readonly boolean[], message: MessageName): string {
  const coins = known.flatMap((isKnown, i) =>
    isKnown && messengerOf(node, i + 1) === message ? [`O${subscript(i + 1)}`] : [],
  );
  return coins.length === 0 ? "no known coin" : coins.join(", ");
}

/** A time as a subscript. */
export const subscript = (t: number): string => "₀₁₂₃₄₅₆₇₈₉"[t];

/** Pairs of nodes joined by an arrow of the model: s and a make the coin, and the next s. */
export function edgesOf(horizon: number): readonly (readonly [ChainNode, ChainNode])[] {
  return Array.from({ length: horizon }, (_, i) => i + 1).flatMap((t) => {
    const [s, a, O]: ChainNode[] = [
      { kind: "s", t },
      { kind: "a", t },
      { kind: "O", t },
    ];
    const next: ChainNode = { kind: "s", t: t + 1 };
    const here = [
      [s, O],
      [a, O],
    ] as const;
    return t < horizon ? [...here, [s, next] as const, [a, next] as const] : here;
  });
}
