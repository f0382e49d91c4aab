import { curveMonotoneX, line, range } from "d3";
import { useRef } from "react";
import { useDrag } from "../../marks/drag/useDrag.ts";
import type { PlotFrame } from "../../marks/plot/context.ts";
import {
  AxisX,
  AxisY,
  Curve,
  EndLabels,
  Handle,
  Label,
  linear,
  Plot,
  usePlot,
} from "../../marks/plot/index.ts";
import { strokeOf } from "../../marks/plot/stroke.ts";
import { useWidth } from "../../marks/useWidth.ts";
import { formatNumber } from "../../math/formatNumber.ts";
import type { AskOf } from "./ask.ts";

interface Props {
  readonly ask: AskOf<"curve">;
  readonly heights: readonly number[];
  /** Asked to put an anchor at a height; without it the curve stands as it is and the truth is drawn too. */
  readonly onDraw?: (anchor: number, height: number) => void;
}

const margin = { left: 48, right: 70, top: 22, bottom: 34 };
const accent = "var(--accent)";

/** A curve through its anchors, to be drawn, or beside the truth once it has been. */
export function CurvePad({ ask, heights, onDraw }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const { x, y } = ask;
  const clamp = (height: number) => Math.min(y.to, Math.max(y.from, height));
  const last = heights.length - 1;
  const anchors = heights.map((height, k): Anchor => [x.from + ((x.to - x.from) * k) / last, height]);
  const notch = (y.to - y.from) / 50;
  const draw = (at: DOMPoint, plot: PlotFrame) => {
    const across = ((at.x - plot.left) / (plot.right - plot.left)) * last;
    onDraw?.(Math.min(last, Math.max(0, Math.round(across))), clamp(plot.y.invert(at.y)));
  };
  return (
    <div className="predict-pad" ref={ref}>
      <Plot
        title={onDraw ? "Draw your curve" : "Your curve and the answer"}
        {...{ width, height: 230, margin }}
        x={linear([x.from, x.to])}
        y={linear([y.from, y.to])}
      >
        {(plot) => (
          <>
            <AxisY ticks={y.ticks} format={formatNumber} />
            <Label dx={4} dy={12}>
              {y.label}
            </Label>
            <AxisX ticks={x.ticks} format={formatNumber} label={x.label} />
            {onDraw && <Paper plot={plot} onDraw={(at) => draw(at, plot)} />}
            <Guess anchors={anchors} />
            {onDraw ? (
              anchors.map(([at, height], k) => (
                <Handle
                  key={at}
                  {...{ x: at, y: height, value: height, knob: { min: y.from, max: y.to }, colour: accent }}
                  label={`Height at ${formatNumber(at)}`}
                  onDrag={(_, height) => onDraw(k, clamp(height))}
                  onNudge={(_, up) => onDraw(k, clamp(height + notch * up))}
                />
              ))
            ) : (
              <Answer ask={ask} guess={heights[last]} />
            )}
          </>
        )}
      </Plot>
    </div>
  );
}

interface PaperProps {
  readonly plot: PlotFrame;
  /** Drawn over a point of the plot. */
  readonly onDraw: (at: DOMPoint) => void;
}

/** What is drawn on. */
function Paper({ plot: { left, right, top, bottom }, onDraw }: PaperProps) {
  const paper = useRef<SVGRectElement>(null);
  const drag = useDrag({
    onDrag: ({ clientX, clientY }) => {
      const toPage = paper.current?.ownerSVGElement?.getScreenCTM();
      if (toPage) onDraw(new DOMPoint(clientX, clientY).matrixTransform(toPage.inverse()));
    },
    finger: "draws",
  });
  return (
    <rect
      ref={paper}
      className="predict-paper"
      x={left}
      y={top}
      width={right - left}
      height={bottom - top}
      {...drag}
    />
  );
}

type Anchor = readonly [x: number, height: number];

/** The reader's curve: smooth, and nowhere higher or lower than the anchors beside it. */
function Guess({ anchors }: { readonly anchors: readonly Anchor[] }) {
  const { x, y } = usePlot();
  const path = line<Anchor>(
    ([at]) => x(at),
    ([, height]) => y(height),
  ).curve(curveMonotoneX);
  return (
    <path
      className="predict-line"
      d={path(anchors) ?? ""}
      {...strokeOf({ colour: accent, dash: "7 4" }, 2.5)}
    />
  );
}

/** The truth, where there is one, and whose curve is whose. */
function Answer({ ask: { x, y, truth }, guess }: { readonly ask: AskOf<"curve">; readonly guess: number }) {
  const inside = (height: number) => (height < y.from || height > y.to ? Number.NaN : height);
  const held = (height: number) => Math.min(y.to, Math.max(y.from, height));
  const you = { key: "you", text: "you", y: guess, colour: accent, strong: true } as const;
  if (!truth) return <EndLabels labels={[you]} below={0} />;
  const answer = {
    key: "answer",
    text: "answer",
    y: held(truth(x.to)),
    colour: "ink",
    strong: true,
  } as const;
  return (
    <>
      <g className="predict-truth">
        <Curve
          data={range(121).map((i) => x.from + ((x.to - x.from) * i) / 120)}
          x={(at) => at}
          y={(at) => inside(truth(at))}
          weight={2.5}
        />
      </g>
      <EndLabels labels={[you, answer]} below={0} />
    </>
  );
}
