import { Fragment } from "react";
import type { PictureProps } from "../../frame/contract.ts";
import { writeList } from "../../knobs/lists.ts";
import { snap } from "../../knobs/snap.ts";
import { AxisY, Bars, formatTick, Handle, Label, linear, Plot, sideBySide } from "../../marks/plot/index.ts";
import { logitFor } from "../../math/categorical.ts";
import type { Knobs } from "./figure.ts";
import { type Discrete, logitKnob } from "./model.ts";

const y = linear([0, 1]);

/** The probability of each category as a bar to drag, and its reward below. */
export function PolicyPlot({ result, edit, width, height }: PictureProps<Knobs, Discrete>) {
  const { problem, probabilities } = result;
  const { logits, rewards } = problem;
  const { x, x1, x2 } = sideBySide(logits.length);
  const isCrowded = logits.length > 5;
  const setLogit = (k: number, logit: number) =>
    edit({ logits: writeList(logits.with(k, snap(logit, logitKnob))) });
  return (
    <Plot
      title="The probability of each category, to drag, and its reward"
      {...{ width, height, x, y }}
      margin={{ left: 34, right: 4, top: 14, bottom: 48 }}
    >
      <AxisY ticks={[0, 0.5, 1]} />
      <Bars data={probabilities} {...{ x1, x2 }} y2={(p) => p} colour="phi" opacity={0.35} />
      {isCrowded && (
        <>
          <Label dx={22} dy={height - 23} anchor="end">
            z
          </Label>
          <Label dx={22} dy={height - 6} anchor="end" colour="ink" strong>
            r
          </Label>
        </>
      )}
      {rewards.map((reward, k) => (
        <Fragment key={k}>
          <Label x={k} y={0} dy={25} anchor="middle">
            {isCrowded ? k : `z = ${k}`}
          </Label>
          <Label x={k} y={0} dy={42} anchor="middle" colour="ink" strong>
            {isCrowded ? "" : "r = "}
            {formatTick(Number(reward.toPrecision(3)))}
          </Label>
          <Handle
            {...{ x: k, y: probabilities[k], value: logits[k], knob: logitKnob }}
            label={`Logit of category ${k}`}
            colour="phi"
            onDrag={(_, p) => setLogit(k, logitFor(logits, k, p))}
            onNudge={(_, up) => setLogit(k, logits[k] + 0.1 * up)}
          />
        </Fragment>
      ))}
    </Plot>
  );
}
