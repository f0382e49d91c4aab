import { memo } from "react";
import { families, type Family } from "../../inference/familyData.ts";
import {
  AxisX,
  AxisY,
  Clip,
  Curve,
  Dots,
  EndLabels,
  Label,
  linear,
  log,
  Plot,
  Rule,
} from "../../marks/plot/index.ts";
import { useRecentChange } from "../../marks/useRecentChange.ts";
import { readable } from "../../math/formatNumber.ts";
import { roundUp, stepUp } from "../../math/levels.ts";
import type { FamilyRow, ThreeWaysSnapshot } from "../../runs/threeWays/snapshot.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { familyLook } from "./familyLook.ts";
import type { Params } from "./figure.ts";

interface Props {
  readonly result: ThreeWaysSnapshot;
  readonly up: Params["up"];
  readonly width: number;
  readonly height: number;
}

const margin = { left: 42, right: 142, top: 22, bottom: 24 };
const reaches = [50, 125, 250, 500, 1000, 2000, 4000];
/** The smallest gap that the log scale shows, nats. */
const SMALLEST = 1e-4;
/** The least reach of the ELBO's axis, nats: with one point all three families can be equally good. */
const LEAST = 0.2;

const ceilingLook = { text: "log p(x)", colour: "ink", strong: true } as const;

const small = (nats: number): string => (nats < SMALLEST ? "< 0.0001" : nats.toPrecision(2));

/** The mean ELBO of each family against the step, under log p(x). */
export const ElboPlot = memo(function ElboPlot({ result: { trace, ceilings }, up, width, height }: Props) {
  const last = trace[trace.length - 1];
  const reach = stepUp(Math.max(1, last.step), reaches);
  const rescaled = useRecentChange(reach);
  const { logEvidence, bestGaussian, bestShared } = ceilings;
  const span = Math.max(LEAST, logEvidence - bestShared);
  const widest = roundUp(Math.max(span, ...families.map((family) => logEvidence - trace[0][family])));
  const isElbo = up === "elbo";
  const floor = logEvidence - 1.5 * span;
  // What lies far below leaves the plot rather than the number range of a path.
  const heightOf = (elbo: number) =>
    isElbo ? Math.max(elbo, floor - span) : Math.max(logEvidence - elbo, Number.MIN_VALUE);
  const place = (family: Family) => ({
    x: ({ step }: FamilyRow) => step,
    y: (row: FamilyRow) => heightOf(row[family]),
  });
  return (
    <Plot
      title="Mean ELBO of each family against the step; the numbers are in the table"
      {...{ width, height, margin }}
      x={linear([0, reach])}
      y={isElbo ? linear([floor, logEvidence + 0.04 * span]) : log([widest, SMALLEST]).clamp(true)}
    >
      <Label x={0} dy={11}>
        {isElbo ? "mean ELBO, nats" : "mean nats below log p(x)"}
      </Label>
      <AxisY ticks={isElbo ? 4 : [100, 10, 1, 0.1, 0.01, 0.001, 0.0001].filter((tick) => tick <= widest)} />
      <AxisX ticks={3} label={rescaled && trace.length > 2 ? "steps, rescaled" : "steps"} />
      <Clip>
        {families.map((family) => (
          <Curve
            key={family}
            data={trace}
            {...place(family)}
            weight={2.25}
            colour={familyLook[family].colour}
            dash={familyLook[family].dash}
          />
        ))}
      </Clip>
      {families
        .filter((family) => !isElbo || last[family] > floor)
        .map((family) => (
          <Dots
            key={family}
            data={[last]}
            {...place(family)}
            r={4}
            rim={1}
            colour={familyLook[family].colour}
          />
        ))}
      {isElbo && <Rule y={logEvidence} dash="5 3" />}
      {(isElbo || logEvidence - bestShared > SMALLEST) && (
        <Part name="best">
          <Rule y={heightOf(bestShared)} dash="5 3" colour={familyLook.shared.colour} weight={1.2} />
          <Label x={0} y={heightOf(bestShared)} dx={6} dy={-5} colour={familyLook.shared.colour}>
            best shared q
          </Label>
        </Part>
      )}
      {!isElbo && logEvidence - bestGaussian > SMALLEST && (
        <>
          <Rule y={heightOf(bestGaussian)} dash="5 3" />
          <Label x={0} y={heightOf(bestGaussian)} dx={4} dy={-5}>
            best Gaussian each
          </Label>
        </>
      )}
      <EndLabels
        labels={[
          ...(isElbo
            ? [{ key: "ceiling", ...ceilingLook, y: logEvidence, value: readable(logEvidence) }]
            : []),
          ...families.map((family) => ({
            key: family,
            y: heightOf(last[family]),
            text: familyLook[family].name,
            value: isElbo ? readable(last[family]) : small(logEvidence - last[family]),
            colour: familyLook[family].colour,
          })),
        ]}
      />
    </Plot>
  );
});
