import { Fragment } from "react";
import { writeList } from "../../knobs/lists.ts";
import { nudge, snap } from "../../knobs/snap.ts";
import { AxisY, Bars, Handle, Label, linear, Plot, Rule, sideBySide } from "../../marks/plot/index.ts";
import { actionArrows } from "../../gridworld/actionArrows.ts";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { PictureProps } from "../../frame/contract.ts";
import type { Knobs } from "./figure.ts";
import { type ActionPrior, logPriors } from "./model.ts";

type Props = Omit<PictureProps<Knobs, ActionPrior>, "params" | "knobs">;

const y = linear([logPriors.min, logPriors.max]);

/** The five logs of the prior as bars to drag, and the probabilities that they make. */
export function PriorBars({ result: { given, rows }, edit, width, height }: Props) {
  const isRoom = useRoom() !== null;
  // A handle at the foot of the plot stays clear of the arrows below it.
  const drop = isRoom ? 30 : 19;
  const { x, x1, x2 } = sideBySide(rows.length, 0.35);
  const set = (a: number, value: number) => edit({ logPrior: writeList(given.with(a, value)) });
  const foot = { y: logPriors.min, anchor: "middle" } as const;
  return (
    <Plot
      title="The action prior: a bar to drag for each action"
      {...{ width, height, x, y }}
      margin={{ left: 42, right: 0, top: 20, bottom: drop + 25 }}
    >
      {({ left }) => (
        <>
          <AxisY ticks={7} />
          <Rule y={0} colour="ink-3" weight={1} />
          <Bars data={given} {...{ x1, x2 }} y1={() => 0} y2={(log) => log} colour="z" opacity={0.3} />
          {rows.map(({ action, p }, a) => (
            <Fragment key={action}>
              <Label {...foot} x={a} dy={drop}>
                {isRoom ? actionArrows[action] : action}
              </Label>
              <Label {...foot} x={a} dy={drop + 17} colour="z" strong>
                {isRoom ? p.toFixed(2).replace("0.", ".") : p.toFixed(2)}
              </Label>
              <Handle
                {...{ x: a, y: given[a], value: given[a], knob: logPriors }}
                label={`Log prior of ${action}`}
                colour="z"
                onDrag={(_, log) => set(a, snap(log, logPriors))}
                onNudge={(_, up) => set(a, nudge(given[a], up, logPriors))}
              />
            </Fragment>
          ))}
          <Label dx={left - 6} y={logPriors.min} dy={drop + 17} anchor="end" colour="z" strong>
            p(a)
          </Label>
        </>
      )}
    </Plot>
  );
}
