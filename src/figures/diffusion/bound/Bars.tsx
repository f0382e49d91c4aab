import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";
import type { Params } from "../knobs.ts";
import { BoundBars } from "./BoundBars.tsx";
import { TwoTerms } from "./TwoTerms.tsx";

interface Props {
  readonly params: Params;
  readonly result: DiffusionSnapshot;
  readonly width: number;
  readonly height: number;
}

/** The bound, in whichever way it is read: step by step, what of each is wasted, or as the two terms of a VAE. */
export const Bars = ({ params: { bars, time }, ...size }: Props) =>
  bars === "vae" ? <TwoTerms {...size} /> : <BoundBars {...{ ...size, time }} isExcess={bars === "excess"} />;
