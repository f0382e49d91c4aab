import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { runFor } from "../../frame/picture/runFor.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { Curve, linear, Rule } from "../../marks/plot/index.ts";
import { run } from "../../runs/loop/run.ts";
import { figure } from "./figure.ts";

const steps = 600;
const parameters = [
  { key: "w", colour: "theta" },
  { key: "b", colour: "theta" },
  { key: "a", colour: "phi" },
  { key: "c", colour: "phi" },
] as const;

/** Both parameters of the decoder and two of the encoder, stepping noisily to their dashed best. */
export async function picture() {
  const { trace, ceiling, iteration } = await runFor(run, settingOf(figure), steps);
  const best = { ...ceiling.theta, ...ceiling.phi };
  const all = parameters.flatMap(({ key }) => [best[key], ...trace.map((row) => row[key])]);
  return (
    <PicturePlot x={linear([0, iteration])} y={linear([Math.min(...all), Math.max(...all)])}>
      {parameters.map(({ key, colour }) => (
        <Rule key={key} y={best[key]} {...{ colour, weight: 2.5, dash: "7 6", opacity: 0.7 }} />
      ))}
      {parameters.map(({ key, colour }) => (
        <Curve
          key={key}
          data={trace}
          x={(row) => row.iteration}
          y={(row) => row[key]}
          {...{ colour, weight: 4 }}
        />
      ))}
    </PicturePlot>
  );
}
