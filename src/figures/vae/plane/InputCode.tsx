import { Dots, Ellipse, usePlot } from "../../../marks/plot/index.ts";
import type { Encoded } from "../../../runs/vae/snapshot.ts";
import { Thread } from "./Thread.tsx";

/** A sure encoder's ellipse would be too small to see, pixels. */
const SMALLEST = 2.5;

const halo = { colour: "surface", weight: 5, opacity: 0.85 } as const;

/** From the bottom up, at two standard deviations and at one: a halo keeps each ellipse apart from the dots under it. */
const layers = [
  { k: 2, look: halo },
  { k: 2, look: { colour: "phi", weight: 1.25 } },
  { k: 1, look: halo },
  { k: 1, look: { colour: "phi", weight: 2 } },
] as const;

/** q(z | x) of the input, and the thread that ties it to the encoder. */
export function InputCode({ encoded: { mean, std } }: { readonly encoded: Encoded }) {
  const { x, y } = usePlot();
  const least = SMALLEST / (x(1) - x(0));
  const [z1, z2 = 0] = mean;
  // One dimension has no height: a flat ellipse stands for it.
  const [std1, std2 = 0.03 * y.domain()[1]] = std;
  return (
    <g className="vae-plane-code">
      <Thread z={[z1, z2]} network="encoder" />
      {layers.map(({ k, look }, i) => (
        <Ellipse
          // The layers stay what they are.
          key={i}
          {...look}
          x={z1}
          y={z2}
          rx={k * Math.max(std1, least)}
          ry={k * Math.max(std2, least)}
        />
      ))}
      <Dots data={[[z1, z2]]} x={([z1]) => z1} y={([, z2]) => z2} colour="phi" r={2} />
    </g>
  );
}
