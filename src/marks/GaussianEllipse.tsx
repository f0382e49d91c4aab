import type { Scale } from "./Axis.tsx";
import "./gaussian.css";

interface Props {
  readonly mean: readonly [number, number];
  readonly std: readonly [number, number];
  readonly x: Scale;
  readonly y: Scale;
}

/** A sure encoder's ellipse would be too small to see, pixels. */
const SMALLEST = 2.5;

/** From the bottom up: a halo keeps each ellipse apart from the dots under it. */
const layers = [
  { k: 2, name: "gaussian-halo gaussian-halo-wide" },
  { k: 2, name: "gaussian-outer" },
  { k: 1, name: "gaussian-halo" },
  { k: 1, name: "gaussian-inner" },
];

/** A Gaussian with independent coordinates: its mean, and ellipses at one and two standard deviations. */
export function GaussianEllipse({ mean, std, x, y }: Props) {
  const [cx, cy] = [x(mean[0]), y(mean[1])];
  const reach = [Math.abs(x(std[0]) - x(0)), Math.abs(y(std[1]) - y(0))];
  return (
    <g className="gaussian">
      {layers.map(({ k, name }) => (
        <ellipse
          key={name}
          className={name}
          cx={cx}
          cy={cy}
          rx={Math.max(k * reach[0], SMALLEST * k)}
          ry={Math.max(k * reach[1], SMALLEST * k)}
        />
      ))}
      <circle className="gaussian-mean" cx={cx} cy={cy} r={2} />
    </g>
  );
}
