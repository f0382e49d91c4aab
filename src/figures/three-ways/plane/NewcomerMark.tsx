import { Clip, Dots, Rule, usePlot, Whiskers } from "../../../marks/plot/index.ts";
import type { Newcomer } from "../../../runs/threeWays/snapshot.ts";
import { familyLook } from "../familyLook.ts";

interface Props {
  readonly newcomer: Newcomer;
  /** Step of its own fit that is shown. */
  readonly step: number;
}

/** Half the distance between the two answers, pixels. */
const APART = 6;

/** The new point's place, and on either side of it the network's answer and that of a q of its own as it is fitted. */
export function NewcomerMark({ newcomer: { x, amortized, perPoint }, step }: Props) {
  const plot = usePlot();
  const beside = (pixels: number) => plot.x.invert(plot.x(x) + pixels);
  return (
    <Clip>
      <Rule x={x} weight={1} colour="ink-3" dash="2 3" />
      <AnswerMark x={beside(-APART)} {...amortized} family="amortized" />
      <AnswerMark x={beside(APART)} mean={perPoint.mean[step]} std={perPoint.std[step]} family="perPoint" />
    </Clip>
  );
}

interface AnswerProps {
  readonly x: number;
  readonly mean: number;
  readonly std: number;
  readonly family: "amortized" | "perPoint";
}

function AnswerMark({ x, mean, std, family }: AnswerProps) {
  const { colour } = familyLook[family];
  const bar = { data: [x], x: () => x, low: () => mean - std, high: () => mean + std };
  return (
    <>
      <Whiskers {...bar} colour="surface" weight={7} opacity={0.7} />
      <Whiskers {...bar} colour={colour} weight={3.5} />
      <Dots data={[x]} x={() => x} y={() => mean} colour={colour} r={4.5} rim={1.5} />
    </>
  );
}
