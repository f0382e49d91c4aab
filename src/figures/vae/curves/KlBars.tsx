import { memo } from "react";
import {
  AxisX,
  AxisY,
  Bars,
  decadeTicks,
  Label,
  linear,
  log,
  Plot,
  Rule,
  shortTick,
} from "../../../marks/plot/index.ts";
import { useSize } from "../../../marks/useSize.ts";
import { useSteppedLevel } from "../../../marks/useSteppedLevel.ts";
import { fixed, unlessHuge } from "../../../math/formatNumber.ts";
import { activeUnits, collapsedBelow } from "../../../runs/vae/activeUnits.ts";
import { Hidden } from "../../../ui/parts/Hidden.tsx";
import { useIsHidden } from "../../../ui/parts/partsContext.ts";
import { Nats } from "./Nats.tsx";
import "./curves.css";

const margin = { left: 44, right: 86 };
const TOPS = [10, 100, 1e3, 1e6, 1e9, 1e12];
const FLOOR = 0.001;
/** Bars are no wider than this, pixels, and take no more than this share of their place. */
const [WIDEST, SHARE] = [28, 0.7];

const nats = unlessHuge((kl) => fixed(kl, kl < 0.1 ? 3 : 2));

interface Props {
  readonly kl: readonly number[];
}

/** What each latent dimension's code costs, on a log axis on which collapse is a place. */
export const KlBars = ({ kl }: Props) => (useIsHidden("kl") ? <Hidden height={150} /> : <Told kl={kl} />);

const Told = memo(function Told({ kl }: Props) {
  const [ref, { width, height }] = useSize<HTMLDivElement>({ width: 220, height: 150 });
  const bars = kl.map((cost, j) => ({ dimension: j + 1, cost })).filter(({ cost }) => Number.isFinite(cost));
  const top = useSteppedLevel(Math.max(FLOOR, ...bars.map(({ cost }) => cost)), TOPS);
  const end = kl.length + 0.5;
  const place = (width - margin.left - margin.right) / kl.length;
  const half = Math.min(SHARE, WIDEST / place) / 2;
  const every = Math.ceil(kl.length / 10);
  const used = activeUnits(kl);
  return (
    <div className="vae-curve">
      <div className="vae-curves-head">
        <p className="vae-title">
          KL per dimension <span>{`${used} of ${kl.length} in use`}</span>
        </p>
      </div>
      <div className="vae-curves-box" ref={ref}>
        <Plot
          title="KL of each latent dimension; the numbers are in the table"
          {...{ width, height, margin }}
          x={linear([0.5, end])}
          y={log([FLOOR, top]).clamp(true)}
        >
          <AxisY ticks={decadeTicks([FLOOR, top])} format={shortTick} />
          <Nats />
          <Bars
            data={bars}
            x1={({ dimension }) => dimension - half}
            x2={({ dimension }) => dimension + half}
            y2={({ cost }) => cost}
            colour={({ cost }) => (cost < collapsedBelow ? "ink-3" : "kl")}
          />
          {kl.length <= 4 &&
            bars.map(({ dimension, cost }) => (
              <Label key={dimension} x={dimension} y={cost} dy={-5} anchor="middle">
                {nats(cost)}
              </Label>
            ))}
          <Rule y={collapsedBelow} colour="ink-2" weight={1} dash="4 3" />
          {["below:", "collapsed"].map((line, k) => (
            <Label key={line} x={end} y={collapsedBelow} dx={6} dy={4 + 14 * k}>
              {line}
            </Label>
          ))}
          <AxisX
            ticks={kl.map((_, j) => j + 1).filter((dimension) => (dimension - 1) % every === 0)}
            label="dimension"
          />
        </Plot>
      </div>
    </div>
  );
});
