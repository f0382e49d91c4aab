import { AxisX, Bars, fitsOn, Label, linear, Plot, Rule } from "../../marks/plot/index.ts";
import { useSteppedLevel } from "../../marks/useSteppedLevel.ts";
import type { PriorOrPosteriorSnapshot } from "../../runs/priorOrPosterior/snapshot.ts";
import { writeTerms } from "./describe.ts";

interface Props {
  readonly result: PriorOrPosteriorSnapshot;
  readonly width: number;
}

const levels = [0.001, 0.01, 0.1, 0.5, 1, 2, 5, 8, 12, 20, 50, 100, 200, 500, 1000];
const bar = { y1: () => 0.08, y2: () => 0.92 };
const data = [0];

/** Mean KL of the codes = I + KL of the aggregate, as lengths, and the most that I can be. */
export function SurgeryBar({ result: { surgery, labels }, width }: Props) {
  const { klPerPoint, mutualInformation, klAggregate } = surgery;
  const span = useSteppedLevel(1.02 * klPerPoint, levels);
  const most = Math.log(labels.length);
  const write = writeTerms(surgery);
  const [whole, told, together] = [
    `A code’s KL from the prior ${write(klPerPoint)}`,
    `= what z tells of its digit, I ${write(mutualInformation)}`,
    `+ KL of all codes together ${write(klAggregate)}`,
  ];
  // On the smallest phones they are set smaller, all three.
  const size = [whole, told, together].every((words) => fitsOn(width, 15, words)) ? 15 : 13;
  return (
    <Plot
      title={`What a code costs, ${write(klPerPoint)} nats, is what z tells of its digit, ${write(mutualInformation)}, and the KL of the aggregate from the prior, ${write(klAggregate)}`}
      {...{ width, height: 112 }}
      x={linear([0, span])}
      y={linear([0, 1])}
      margin={{ top: 62, right: 52, left: 8, bottom: 26 }}
    >
      {({ left, x }) => (
        <>
          <Bars data={data} x1={() => 0} x2={() => mutualInformation} {...bar} colour="phi" opacity={0.7} />
          <Bars
            data={data}
            x1={() => mutualInformation}
            x2={() => klPerPoint}
            {...bar}
            colour="kl"
            opacity={0.8}
          />
          {most < span && (
            <>
              <Rule x={most} dash="3 3" weight={1.5} />
              <rect x={x(most) + 2} y={65} width={44} height={18} rx={3} fill="var(--surface)" />
              <Label dx={x(most) + 5} dy={78} colour="ink" bare>
                log N
              </Label>
            </>
          )}
          <Label dx={left} dy={15} size={size} colour="ink">
            {whole}
          </Label>
          <Label dx={left} dy={34} size={size} colour="phi">
            {told}
          </Label>
          <Label dx={left} dy={53} size={size} colour="kl">
            {together}
          </Label>
          <AxisX ticks={4} label="nats" />
        </>
      )}
    </Plot>
  );
}
