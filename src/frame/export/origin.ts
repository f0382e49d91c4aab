import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import type { About } from "../contract.ts";

/** Where numbers or a picture come from: the figure, how it is set, and the address of that. */
export interface Origin {
  readonly figure: About & { readonly params: ParamSpecs };
  readonly params: ParamsOf<ParamSpecs>;
  readonly link: string;
  /** What the picture shows, in words; null or left out where they are not told. */
  readonly words?: string | null;
}
