import { memo } from "react";
import { Ellipse, Label, usePlot } from "../plot/index.ts";

/** Circles of a smaller radius have no room for their name, pixels. */
const SMALL = 70;

const look = { colour: "prior", weight: 1, dash: "3 3" } as const;

/**
 * The standard normal of the latent plane at one, two and three standard deviations. Named at the outermost alone: nearer to
 * the middle a name would lie under what is drawn there. Under the circles, where they are too small to hold it.
 */
export const PriorCircles = memo(function PriorCircles() {
  const { x } = usePlot();
  const isSmall = x(3) - x(0) < SMALL;
  return (
    <>
      {[1, 2, 3].map((k) => (
        <Ellipse key={k} {...look} x={0} y={0} rx={k} ry={k} />
      ))}
      <Label x={0} y={-3} dy={isSmall ? 15 : -4} anchor="middle" colour="ink">
        prior: 1, 2, 3σ
      </Label>
    </>
  );
});
