import { type Compared, writeCompared } from "../../knobs/comparedAddress.ts";
import type { Figure } from "../contract.ts";

/** The full address of a figure as it is set. */
export function linkTo(figure: Figure, prefix: string, setting: Compared): string {
  const address = new URL(location.href);
  address.search = writeCompared(figure, location.search, prefix, setting);
  address.hash = prefix === "" ? "" : figure.slug;
  return address.href;
}
