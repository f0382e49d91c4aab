import { memo } from "react";
import { families, type Family } from "../../inference/familyData.ts";
import { paint } from "../../marks/colour.ts";
import { AxisX, Bars, Label, linear, Plot, Torn } from "../../marks/plot/index.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { missing } from "../../runs/threeWays/reading.ts";
import type { ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { familyLook } from "./familyLook.ts";

interface Props {
  readonly result: ThreeWaysSnapshot;
  readonly width: number;
}

const margin = { left: 98, right: 128, top: 6, bottom: 24 };
/** Height of a row, and half of its bar's in rows. */
const [ROW, HALF] = [22, 7 / 22];
const rows = families.toReversed();
const y = linear([rows.length - 0.5, -0.5]);
const height = margin.top + ROW * rows.length + margin.bottom;
const levels = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
const short = (nats: number) => (nats < 0.0005 ? "0.000" : nats.toFixed(nats < 9.9995 ? 3 : 1));

/** How far each family is below log p(x): the part that the best Gaussians lack too, and its own. */
export const GapBars = memo(function GapBars({ result, width }: Props) {
  const { approximation, own } = missing(result);
  const gap = (family: Family) => approximation + own[family];
  const reach = useSteppedLevel(1.1 * Math.max(gap("amortized"), 1.2 * approximation), levels);
  const rescaled = useRecentChange(reach);
  const inRoom = useRoom() !== null;
  const row = { y1: (_: Family, k: number) => k - HALF, y2: (_: Family, k: number) => k + HALF };
  return (
    <>
      <p className="three-ways-key">
        <b>Grey</b>, the approximation gap: no Gaussian can win it. <b>In colour</b>, what this family lacks
        beside it{inRoom ? "." : "; for a trained network, the amortization gap."}
      </p>
      <Plot
        title="Mean nats below log p(x), split into the approximation gap and what is the family’s own"
        {...{ width, height, margin, y }}
        x={linear([0, reach]).clamp(true)}
      >
        <Bars data={rows} {...row} x2={() => approximation} colour="ink-3" />
        <Bars
          data={rows}
          {...row}
          x1={() => approximation}
          x2={gap}
          colour={(family) => familyLook[family].colour}
        />
        {rows.map((family, k) => {
          const { name, colour } = familyLook[family];
          return (
            <g key={family}>
              {gap(family) > reach && <Torn y={k} />}
              <Label {...{ x: 0, y: k, dx: -6, dy: 4, anchor: "end", colour }}>{name}</Label>
              <Label {...{ x: gap(family), y: k, dx: 6, dy: 4, colour }}>
                <tspan fill={paint("ink-2")}>{short(approximation)} +</tspan> {short(own[family])}
              </Label>
            </g>
          );
        })}
        <AxisX ticks={3} label={rescaled && result.trace.length > 2 ? "nats, axis rescaled" : "nats"} />
      </Plot>
    </>
  );
});
