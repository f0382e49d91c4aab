import { scaleLog } from "d3";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { Bars } from "../../marks/Bars.tsx";
import { useSize } from "../../marks/useSize.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { formatBar, formatTick } from "./formatNats.ts";
import "./curves.css";

const [LEFT, TOP, UNDER] = [44, 12, 22];
const TOPS = [10, 100, 1e3, 1e6, 1e9, 1e12];
const FLOOR = 0.001;
/** A dimension whose KL is below this tells next to nothing about the picture (nats). */
const COLLAPSED = 0.01;

/** Powers of ten from the floor to `top`, every second or third where there are many. */
function decades(top: number): number[] {
  const [first, last] = [FLOOR, top].map((value) => Math.round(Math.log10(value)));
  const every = Math.ceil((last - first) / 6);
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, k) => 10 ** (first + k * every));
}

/** What each latent dimension's code costs, on a log axis on which collapse is a place. */
export function KlBars({ kl }: { readonly kl: readonly number[] }) {
  const [ref, { width, height }] = useSize<HTMLDivElement>({ width: 220, height: 150 });
  const bottom = height - UNDER;
  const top = useSteppedLevel(Math.max(...kl), TOPS);
  const scale = scaleLog([FLOOR, top], [bottom, TOP]).clamp(true);
  const right = width - 86;
  const slot = (right - LEFT) / kl.length;
  const x = (dimension: number) => LEFT + (dimension - 0.5) * slot;
  const every = Math.ceil(kl.length / 10);
  const dimensions = kl.map((_, j) => j + 1).filter((j) => (j - 1) % every === 0);
  const used = kl.filter((value) => value >= COLLAPSED).length;
  return (
    <div className="vae-curve">
      <div className="vae-curves-head">
        <p className="vae-title">
          KL per dimension <span>{`${used} of ${kl.length} in use`}</span>
        </p>
      </div>
      <div className="vae-curves-box" ref={ref}>
        <svg width={width} height={height} aria-hidden="true">
          <AxisLeft
            scale={scale}
            ticks={decades(top)}
            format={formatTick}
            label="nats"
            from={LEFT}
            to={right}
            top={bottom + 17}
          />
          <Bars
            bars={kl.map((value, j) => ({
              key: j,
              x: x(j + 1),
              top: scale(Math.max(value, FLOOR)),
              quiet: value < COLLAPSED,
            }))}
            width={Math.min(28, 0.7 * slot)}
            base={bottom}
          />
          {kl.length <= 4 &&
            kl.map((value, j) => (
              <text
                key={j}
                className="vae-curves-value"
                x={x(j + 1)}
                y={Math.max(TOP + 4, scale(Math.max(value, FLOOR)) - 5)}
                textAnchor="middle"
              >
                {formatBar(value)}
              </text>
            ))}
          <line
            className="vae-curves-threshold"
            x1={LEFT}
            x2={right}
            y1={scale(COLLAPSED)}
            y2={scale(COLLAPSED)}
          />
          {["below:", "collapsed"].map((line, k) => (
            <text
              key={line}
              className="vae-curves-threshold-name"
              x={right + 6}
              y={scale(COLLAPSED) + 4 + 14 * k}
            >
              {line}
            </text>
          ))}
          <AxisBottom
            scale={x}
            ticks={dimensions}
            format={String}
            label="dimension"
            y={bottom}
            from={LEFT}
            to={right}
          />
        </svg>
      </div>
    </div>
  );
}
