import type { PictureProps } from "../../frame/contract.ts";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs } from "./figure.ts";
import type { Discrete } from "./model.ts";
import { OneDrawPlot } from "./OneDrawPlot.tsx";
import "./discrete.css";

/** Why pathwise is blind here. */
export const Staircase = (props: PictureProps<Knobs, Discrete>) => (
  <More name="staircase" title="One draw’s reward, as a logit moves">
    <OneDrawPlot {...props} />
    <p className="discrete-why">
      <Part name="oneDraw" instead="Dashed: where the logit stands.">
        On each tread the slope is 0, and the jumps have none: for every logit a pathwise gradient would
        report 0, whatever the draws.
      </Part>
    </p>
  </More>
);
