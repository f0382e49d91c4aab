import { readable } from "../../math/formatNumber.ts";
import type { Params } from "./figure.ts";
import type { Moments } from "./model.ts";

/** What the mean of x² is, and whose it is. */
export function describe({ meanSquare }: Moments, { mu, sigma }: Params): string {
  const said = `The mean of x² is ${readable(meanSquare)}.`;
  if (mu === 0) return `${said} The mean of q is zero: all of it is due to its width, ${readable(sigma)}.`;
  return `${said} The mean of q, ${readable(mu)}, and its width, ${readable(sigma)}, bring their squares to it.`;
}
