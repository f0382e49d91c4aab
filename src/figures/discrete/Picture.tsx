import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { estimatorLook } from "../../marks/estimators/estimatorLook.ts";
import { Curve, linear } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

/** One draw's reward while a logit moves: a staircase, its relaxation, and the mean over all draws. */
export function picture() {
  const { oneDraw, problem } = model(settingOf(figure, { samples: 1000 }));
  const { rows } = oneDraw;
  const curve = { data: rows, x: ({ logit }: (typeof rows)[number]) => logit };
  return (
    <PicturePlot
      x={linear([rows[0].logit, rows[rows.length - 1].logit])}
      y={linear([Math.min(...problem.rewards), Math.max(...problem.rewards)])}
      margin={{ top: 24, bottom: 24 }}
    >
      <Curve {...curve} y={({ expected }) => expected} colour="ink-3" weight={3} dash="7 6" />
      <Curve {...curve} y={({ relaxed }) => relaxed} colour={estimatorLook.gumbelSoftmax.colour} weight={5} />
      <Curve {...curve} y={({ hard }) => hard} weight={5} />
    </PicturePlot>
  );
}
