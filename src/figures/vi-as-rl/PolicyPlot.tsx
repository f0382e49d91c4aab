import { scaleLinear } from "d3";
import { AxisBottom } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { stepUp } from "../../marks/levels.ts";
import { bandPath, linePath } from "../../marks/linePath.ts";
import { useLinkedTerms } from "../../ui/termLinks.ts";
import { rows, zScale } from "./frame.ts";
import { held } from "./held.ts";
import { params, type Values } from "./params.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import { zReach } from "../../inference/policyWorld.ts";

interface Props {
  readonly result: PolicySnapshot;
  readonly edit: (patch: Partial<Values>) => void;
  readonly width: number;
  readonly height: number;
}

const levels = [0.6, 0.9, 1.4, 2.2, 3.2, 5, 8, 13, 21, 34, 55];
const peakOf = (sigma: number) => 1 / (sigma * Math.sqrt(2 * Math.PI));

/** The policy, to drag, over the exact posterior. */
export function PolicyPlot({ result, edit, width, height }: Props) {
  const { lit } = useLinkedTerms();
  const { world, q } = result;
  const baseline = height - 34;
  const x = zScale(width);
  const [from, to] = x.range();
  const tallest = Math.max(peakOf(q.sigma), ...world.curve.map(({ posterior }) => posterior));
  const y = scaleLinear([0, stepUp(tallest, levels)], [baseline, rows.densityTop]);
  const shoulder = y(peakOf(q.sigma) * Math.exp(-0.5));
  // Densely where q is narrow, so that its tip is drawn.
  const around = Array.from({ length: 161 }, (_, i) => q.mu + q.sigma * (-5 + (10 * i) / 160)).filter(
    (z) => Math.abs(z) <= zReach,
  );
  const density = (z: number) => peakOf(q.sigma) * Math.exp(-0.5 * ((z - q.mu) / q.sigma) ** 2);
  const place = (mu: number, sigma: number) =>
    edit({ mu: held(mu, params.mu), sigma: held(sigma, params.sigma) });
  const mode = world.curve.reduce((best, row) => (row.posterior > best.posterior ? row : best));
  const isLeft = q.mu < mode.z;
  return (
    <g>
      <path
        className={lit === "posterior" ? "virl-posterior virl-posterior-lit" : "virl-posterior"}
        d={bandPath(
          world.curve,
          ({ z }) => x(z),
          () => baseline,
          ({ posterior }) => y(posterior),
        )}
      />
      <path
        className={lit === "encoder" ? "virl-q virl-q-lit" : "virl-q"}
        d={linePath(around, x, (z) => y(density(z)))}
      />
      <text
        className="virl-name"
        x={isLeft ? to : from}
        y={rows.densityTop + 10}
        textAnchor={isLeft ? "end" : "start"}
      >
        exact posterior
      </text>
      <text
        className="virl-name virl-name-q"
        x={isLeft ? from : to}
        y={rows.densityTop + 10}
        textAnchor={isLeft ? "start" : "end"}
      >
        policy q
      </text>
      <AxisBottom
        scale={x}
        ticks={[-4, -2, 0, 2, 4]}
        format={(tick) => String(tick).replace("-", "−")}
        label="z"
        y={baseline}
        from={from}
        to={to}
      />
      <line className="virl-width" x1={x(q.mu)} x2={x(q.mu + q.sigma)} y1={shoulder} y2={shoulder} />
      <DragHandle
        x={x(q.mu)}
        y={baseline}
        label="Mean of q: dragging it starts anew from there"
        value={q.mu}
        min={params.mu.min}
        max={params.mu.max}
        colour="var(--phi)"
        onDrag={(px) => place(x.invert(px), q.sigma)}
        onNudge={(across) => place(q.mu + 0.05 * across, q.sigma)}
      />
      <DragHandle
        x={x(q.mu + q.sigma)}
        y={shoulder}
        label="Width of q: dragging it starts anew from there"
        value={q.sigma}
        min={params.sigma.min}
        max={params.sigma.max}
        colour="var(--phi)"
        onDrag={(px) => place(q.mu, x.invert(px) - q.mu)}
        onNudge={(across) => place(q.mu, q.sigma + 0.02 * across)}
      />
    </g>
  );
}
