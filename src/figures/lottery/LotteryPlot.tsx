import type { LotteryResult } from "../../control/lotteryPlayers.ts";
import type { PictureProps } from "../../frame/contract.ts";
import { snap } from "../../knobs/snap.ts";
import {
  AxisX,
  AxisY,
  Curve,
  Dots,
  Facet,
  Handle,
  Label,
  linear,
  Plot,
  Rule,
  usePlot,
} from "../../marks/plot/index.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { Knobs } from "./figure.ts";
import { Thresholds } from "./Thresholds.tsx";
import { useMonkeysShown } from "./useMonkeysShown.ts";

const x = linear([0, 1]);
/** Room below the lowest value, as a share of it. */
const BELOW = 1.09;
const levels = [1, 2, 4, 6, 8, 10, 12, 16, 20];

/** What the gamble is worth against its chance to win, by both backups, over the sure cost. */
export function LotteryPlot({
  result: lottery,
  params,
  knobs,
  edit,
  width,
  height,
}: PictureProps<Knobs, LotteryResult>) {
  const { safeCost, winProbability, loseCost } = params;
  const [, gamble] = lottery.actions;
  const reach = useSteppedLevel(Math.max(safeCost, loseCost, 0.5), levels);
  const set = (name: "safeCost" | "winProbability" | "loseCost", value: number) =>
    edit({ [name]: snap(value, knobs[name]) });
  const isRoom = useRoom() !== null;
  const isRight = winProbability > 0.8;
  const shown = useMonkeysShown();
  const [{ name: first, colour }] = shown;
  const value = { optimistic: gamble.Q, causal: gamble.causalQ }[first];
  return (
    <Plot
      title="Q of the gamble against its chance to win, by both backups, and the sure cost"
      {...{ width, height, x }}
      y={linear([-BELOW * reach, 0])}
      margin={{ left: isRoom ? 72 : 54, right: 34, top: 30, bottom: 46 }}
    >
      {({ left, bottom }) => (
        <>
          {/* Clear of the handle at the left edge. */}
          <Facet left={left - 10}>
            <AxisY label={isRoom ? "Q, nats" : "nats"} />
          </Facet>
          <AxisX ticks={[0, 0.5, 1]} label="p" />
          <Thresholds {...{ lottery, safeCost, winProbability }} />
          <Rule y={-safeCost} weight={2} />
          {shown.toReversed().map(({ name, colour }) => (
            <Curve
              key={name}
              data={lottery.curve}
              x={({ p }) => p}
              y={(row) => row[name]}
              colour={colour}
              weight={3}
            />
          ))}
          <Rule x={winProbability} to={value} colour="ink-3" weight={1} />
          <Part name="optimist">
            <Dots
              data={[gamble.causalQ]}
              x={() => winProbability}
              y={(Q) => Q}
              colour="phi"
              r={6}
              rim={1.5}
            />
          </Part>
          <Label
            x={winProbability}
            dx={isRight ? -6 : 6}
            dy={bottom - 8}
            anchor={isRight ? "end" : "start"}
            size={15}
          >
            {`p = ${winProbability.toFixed(2)}`}
          </Label>
          <Handle
            {...{ x: winProbability, y: value, value: winProbability, knob: knobs.winProbability, colour }}
            label="Chance to win p"
            onDrag={(p) => set("winProbability", p)}
            onNudge={(across, up) => set("winProbability", winProbability + 0.01 * (across + up))}
          />
          <Handle
            {...{ x: 1, y: -safeCost, value: safeCost, knob: knobs.safeCost }}
            label="Sure cost c"
            colour="ink"
            onDrag={(_, Q) => set("safeCost", -Q)}
            onNudge={(across, up) => set("safeCost", safeCost - 0.1 * (across + up))}
          />
          <Handle
            {...{ x: 0, y: -loseCost, value: loseCost, knob: knobs.loseCost }}
            label="Cost of losing C"
            colour="ink"
            onDrag={(_, Q) => set("loseCost", -Q)}
            onNudge={(across, up) => set("loseCost", loseCost - 0.1 * (across + up))}
          />
          <Letter x={winProbability} y={value} letter="p" />
          <Letter x={1} y={-safeCost} letter="c" />
          <Letter x={0} y={-loseCost} letter="C" />
        </>
      )}
    </Plot>
  );
}

/** The letter of a knob, on its handle. */
function Letter({ x, y, letter }: { readonly x: number; readonly y: number; readonly letter: string }) {
  const plot = usePlot();
  return (
    <text className="lottery-letter" x={plot.x(x)} y={plot.y(y)} dy="0.33em" textAnchor="middle">
      {letter}
    </text>
  );
}
