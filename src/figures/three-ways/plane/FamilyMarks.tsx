import { memo } from "react";
import { families } from "../../../inference/familyData.ts";
import { Band, Bars, Clip, Curve, Dots, EndLabels, Rule, Whiskers } from "../../../marks/plot/index.ts";
import type { ThreeWaysSnapshot } from "../../../runs/threeWays/snapshot.ts";
import { familyLook } from "../familyLook.ts";

interface Props {
  readonly result: ThreeWaysSnapshot;
  /** Each point's own q is drawn elsewhere. */
  readonly isCrowd: boolean;
  /** The three are named elsewhere. */
  readonly isNameless: boolean;
}

const { shared: sharedLook, amortized: networkLook, perPoint: ownLook } = familyLook;

/** Every q on the plane, mean ± one σ: the shared one a band, the network's a curve, each point's own a dot with a bar. */
export const FamilyMarks = memo(function FamilyMarks({ result, isCrowd, isNameless }: Props) {
  const { curve, perPoint, x: data } = result;
  const last = curve.x.length - 1;
  const rightmost = data.reduce((best, at, i) => (at > data[best] ? i : best), 0);
  const [mean, std] = [result.shared.mean[0], result.shared.std[0]];
  const centre = { data: curve.x, x: (at: number) => at, y: (_: number, i: number) => curve.mean[i] };
  const own = { data, x: (at: number) => at, colour: ownLook.colour };
  const ends = {
    shared: { y: mean },
    amortized: { y: curve.mean[last] },
    perPoint: { y: perPoint.mean[rightmost] },
  };
  return (
    <>
      <Clip>
        <Bars
          data={[mean]}
          y1={() => mean - std}
          y2={() => mean + std}
          colour={sharedLook.colour}
          opacity={0.16}
        />
        <Rule y={mean} weight={2} colour={sharedLook.colour} dash={sharedLook.dash} />
        <Band
          data={curve.x}
          x={(at) => at}
          low={(_, i) => curve.mean[i] - curve.std[i]}
          high={(_, i) => curve.mean[i] + curve.std[i]}
          {...{ colour: networkLook.colour, opacity: 0.2, weight: 0.75 }}
        />
        <Curve {...centre} colour="surface" weight={5} opacity={0.7} />
        <Curve {...centre} colour={networkLook.colour} weight={2.5} />
        {!isCrowd && (
          <>
            <Whiskers
              {...own}
              low={(_, i) => perPoint.mean[i] - perPoint.std[i]}
              high={(_, i) => perPoint.mean[i] + perPoint.std[i]}
              weight={1.75}
            />
            <Dots {...own} y={(_, i) => perPoint.mean[i]} r={3.5} />
          </>
        )}
      </Clip>
      {!isNameless && (
        <EndLabels
          labels={families.map((family) => {
            const { name, colour } = familyLook[family];
            return { key: family, ...ends[family], text: name, colour };
          })}
          {...{ above: 6, below: 6 }}
        />
      )}
    </>
  );
});
