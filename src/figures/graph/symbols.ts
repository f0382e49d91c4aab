const symbols: Readonly<Record<string, string>> = {
  mu: "μ",
  sigma: "σ",
  epsilon: "ε",
  l: "ℓ",
  l0: "ℓ₀",
};

/** A node's symbol: "μ", "ℓ₀"; its own name where it has no other. */
export const symbolOf = (name: string): string => symbols[name] ?? name;
