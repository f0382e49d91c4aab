/** What the draws of each kind are called on the plane and above the sheets: numbers from the prior, letters from the aggregate. */
export const namesOf = (kind: "prior" | "phi"): readonly string[] =>
  kind === "prior" ? [..."12345678"] : [..."abcdefgh"];
