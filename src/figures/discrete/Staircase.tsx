import type { PictureProps } from "../../frame/contract.ts";
import { Titled } from "../../marks/Titled.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs } from "./figure.ts";
import type { Discrete } from "./model.ts";
import { OneDrawPlot } from "./OneDrawPlot.tsx";
import "./discrete.css";

/** Why pathwise is blind here. */
export const Staircase = (props: PictureProps<Knobs, Discrete>) => (
  <Titled title="Reward as one logit moves">
    <OneDrawPlot {...props} />
    <p className="discrete-why">
      <Part name="oneDraw" instead="Dashed: where the logit stands.">
        One draw, its noise held fixed: level treads, and a jump where another category wins.
      </Part>
    </p>
  </Titled>
);
