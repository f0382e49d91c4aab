import { GaussianEllipse } from "../../marks/GaussianEllipse.tsx";
import { spreadApart } from "../../marks/spreadApart.ts";
import { StandardCircles } from "../../marks/StandardCircles.tsx";
import type { Encoded, VaeSnapshot } from "../../runs/vae/snapshot.ts";
import { classMedians } from "./classMedians.ts";
import type { PlaneFrame } from "./planeFrame.ts";
import type { Place } from "./useProbe.ts";

/** The prior: circles in the plane, or lines where there is one dimension. */
export function Prior({ frame: { x, y, size }, latent }: { frame: PlaneFrame; latent: number }) {
  if (latent > 1) return <StandardCircles x={x} y={y} label="prior" />;
  return (
    <g className="standard">
      {[-3, -2, -1, 1, 2, 3].map((k) => (
        <g key={k} transform={`translate(${x(k)},0)`}>
          <line y2={size} />
          <text y={size - 6} textAnchor="middle">
            {k < 0 ? "−" : ""}
            {Math.abs(k)}σ
          </text>
        </g>
      ))}
    </g>
  );
}

/** Each class's numeral at its median, moved aside where two would collide. */
export function Numerals({ snapshot, frame }: { snapshot: VaeSnapshot; frame: PlaneFrame }) {
  const medians = classMedians(snapshot.cloud);
  const places = spreadApart(
    medians.map(({ digit, z }) => [frame.x(z[0]), frame.y(frame.height(digit, z[1]))]),
    19,
  );
  return medians.map(({ digit }, k) => (
    <text
      key={digit}
      className="vae-plane-numeral"
      style={{ fill: `var(--digit-${digit})` }}
      x={places[k][0]}
      y={places[k][1]}
      dy="0.36em"
      textAnchor="middle"
    >
      {digit}
    </text>
  ));
}

/** The height at which the plane meets the networks’ wedges, pixels. */
const THREAD = 80;

/** q(z | x) of the input, and the thread that ties it to the encoder. */
export function InputEllipse({ encoded, frame }: { encoded: Encoded; frame: PlaneFrame }) {
  const { x, y, reach } = frame;
  const [z1, z2 = 0] = encoded.mean;
  // One dimension has no height: a flat ellipse stands for it.
  const [std1, std2 = 0.03 * reach] = encoded.std;
  return (
    <g>
      <line className="vae-plane-thread vae-plane-thread-in" x1={0} y1={THREAD} x2={x(z1)} y2={y(z2)} />
      <GaussianEllipse mean={[z1, z2]} std={[std1, std2]} x={x} y={y} />
    </g>
  );
}

/** The z that is decoded, with its thread to the decoder. */
export function Crosshair({ place, probed, frame }: { place: Place; probed: boolean; frame: PlaneFrame }) {
  const [left, top] = [frame.x(place[0]), frame.y(place[1])];
  return (
    <g>
      <line
        className="vae-plane-thread vae-plane-thread-out"
        x1={left}
        y1={top}
        x2={frame.size}
        y2={THREAD}
      />
      {probed && (
        <g className="vae-plane-crosshair">
          <line x1={left} x2={left} y2={frame.size} />
          <line y1={top} y2={top} x2={frame.size} />
          <circle cx={left} cy={top} r={5} />
        </g>
      )}
    </g>
  );
}
