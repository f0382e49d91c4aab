import { memo } from "react";
import { Ellipse, Label, usePlot } from "../plot/index.ts";

/** Circles of a smaller radius have no room for their name, pixels; those of the second lie under what stands around them, too. */
const [SMALL, LOST] = [70, 35] as const;

const look = { colour: "prior", weight: 1, dash: "3 3" } as const;

/**
 * The standard normal of the latent plane at one, two and three standard deviations. Named at the outermost alone: nearer to
 * the middle a name would lie under what is drawn there. Under the circles, where they are too small to hold it; at the foot of the
 * plane, where a crowd covers them.
 */
export const PriorCircles = memo(function PriorCircles() {
  const { x, bottom } = usePlot();
  const radius = x(3) - x(0);
  const place = radius < LOST ? { dy: bottom - 6 } : { y: -3, dy: radius < SMALL ? 15 : -4 };
  return (
    <>
      {[1, 2, 3].map((k) => (
        <Ellipse key={k} {...look} x={0} y={0} rx={k} ry={k} />
      ))}
      <Label x={0} {...place} anchor="middle" colour="ink">
        {radius < LOST ? "dashed: " : ""}prior: 1, 2, 3σ
      </Label>
    </>
  );
});
