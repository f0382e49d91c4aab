import type { PictureProps } from "../../frame/contract.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { Knobs } from "./figure.ts";
import type { Discrete } from "./model.ts";
import { TradeOffPlot } from "./TradeOffPlot.tsx";
import "./discrete.css";

/** What the relaxation costs and buys. */
export const TradeOff = (props: PictureProps<Knobs, Discrete>) => (
  <More name="trade-off" title="Noise and bias against λ">
    <Part name="spread" instead={<Hidden height={props.height} />}>
      <TradeOffPlot {...props} />
    </Part>
    <StepsBack name="trade-off-words">
      <p className="discrete-why">
        Noise: the standard deviation of one sample’s gradient, all logits together. Bias: how far its mean is
        from the exact gradient.
      </p>
    </StepsBack>
  </More>
);
