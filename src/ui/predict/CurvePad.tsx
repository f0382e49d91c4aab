import { curveMonotoneX, line, scaleLinear } from "d3";
import type { PointerEvent } from "react";
import { AxisBottom, AxisLeft } from "../../marks/Axis.tsx";
import { DragHandle } from "../../marks/DragHandle.tsx";
import { EndLabels } from "../../marks/EndLabels.tsx";
import { linePath } from "../../marks/linePath.ts";
import { useWidth } from "../../marks/useWidth.ts";
import { formatNumber } from "../../math/formatNumber.ts";
import type { AskOf } from "./ask.ts";

interface Props {
  readonly ask: AskOf<"curve">;
  readonly heights: readonly number[];
  /** Asked to put an anchor at a height; without it the curve stands as it is and the truth is drawn too. */
  readonly onDraw?: (anchor: number, height: number) => void;
}

const HEIGHT = 230;
const [left, top, bottom] = [48, 22, HEIGHT - 34];

/** A curve through its anchors, to be drawn, or beside the truth once it has been. */
export function CurvePad({ ask, heights, onDraw }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const right = width - 70;
  const x = scaleLinear([ask.x.from, ask.x.to], [left, right]);
  const y = scaleLinear([ask.y.from, ask.y.to], [bottom, top]);
  const at = (anchor: number) => ask.x.from + ((ask.x.to - ask.x.from) * anchor) / (heights.length - 1);
  const clamp = (height: number) => Math.min(ask.y.to, Math.max(ask.y.from, height));
  const notch = (ask.y.to - ask.y.from) / 50;
  const follow = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget;
    const toPage = box.ownerSVGElement?.getScreenCTM();
    if (!onDraw || !toPage || !box.hasPointerCapture(event.pointerId)) return;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(toPage.inverse());
    const across = ((point.x - left) / (right - left)) * (heights.length - 1);
    onDraw(Math.min(heights.length - 1, Math.max(0, Math.round(across))), clamp(y.invert(point.y)));
  };
  const drawn = line<number>(
    (_, k) => x(at(k)),
    (height) => y(height),
  ).curve(curveMonotoneX)([...heights]);
  const { truth } = ask;
  const places = Array.from({ length: 121 }, (_, i) => ask.x.from + ((ask.x.to - ask.x.from) * i) / 120);
  const name = (text: string, height: number, colour: string) => ({
    key: text,
    text,
    value: "",
    x: right,
    y: y(clamp(height)),
    colour,
    strong: true,
  });
  const names = [name("you", heights[heights.length - 1], "var(--accent)")];
  if (truth) names.push(name("answer", truth(ask.x.to), "var(--ink)"));
  return (
    <div className="predict-pad" ref={ref}>
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`}>
        <title>{onDraw ? "Draw your curve" : "Your curve and the answer"}</title>
        <AxisLeft
          scale={y}
          ticks={ask.y.ticks}
          format={formatNumber}
          label=""
          from={left}
          to={right}
          top={top}
        />
        <text className="predict-axis" x={4} y={12}>
          {ask.y.label}
        </text>
        <AxisBottom
          scale={x}
          ticks={ask.x.ticks}
          format={formatNumber}
          label={ask.x.label}
          y={bottom}
          from={left}
          to={right}
        />
        {onDraw && (
          <rect
            className="predict-paper"
            x={left}
            y={top}
            width={Math.max(0, right - left)}
            height={bottom - top}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              follow(event);
            }}
            onPointerMove={follow}
          />
        )}
        <path className="predict-guess" d={drawn ?? ""} />
        {!onDraw && truth && (
          <path
            className="predict-truth"
            d={linePath(places, x, (place) =>
              truth(place) === clamp(truth(place)) ? y(truth(place)) : Number.NaN,
            )}
          />
        )}
        {!onDraw && <EndLabels labels={names} top={top} bottom={bottom} />}
        {onDraw &&
          heights.map((height, k) => (
            <DragHandle
              key={at(k)}
              x={x(at(k))}
              y={y(height)}
              label={`Height at ${formatNumber(at(k))}`}
              value={height}
              min={ask.y.from}
              max={ask.y.to}
              colour="var(--accent)"
              onDrag={(_, py) => onDraw(k, clamp(y.invert(py)))}
              onNudge={(_, up) => onDraw(k, clamp(height + notch * up))}
            />
          ))}
      </svg>
    </div>
  );
}
