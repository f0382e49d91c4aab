import { stepUp } from "../../math/levels.ts";
import { Titled } from "../../marks/Titled.tsx";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import type { ValueIterationSnapshot } from "../../runs/valueIteration/snapshot.ts";
import { Readout } from "./Readout.tsx";
import { RegretPlot } from "./RegretPlot.tsx";
import { ResidualPlot } from "./ResidualPlot.tsx";

interface Props {
  readonly result: ValueIterationSnapshot;
  readonly discount: number;
  /** The cell that is looked at. */
  readonly looked: number;
  readonly width: number;
  /** Height of each plot. */
  readonly height: number;
}

const reaches = [50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000];

/** How much a sweep still changes, and below it what that is worth: the regret of the walk. */
export function Curves({ result, discount, looked, ...size }: Props) {
  const reach = stepUp(result.step, reaches);
  const tooLarge = result.best === null;
  return (
    <div>
      <StepsBack name="residual">
        <Titled title="Residual: the largest change of V in a sweep, nats">
          <ResidualPlot {...{ result, discount, reach }} {...size} />
        </Titled>
      </StepsBack>
      <StepsBack name="regret">
        <Titled title="Regret: what the walk costs beyond the best walk, nats">
          {tooLarge ? (
            <p className="map-note">Worked out for worlds of up to 2,500 cells.</p>
          ) : (
            <Part name="regret" instead={<Hidden height={size.height} />}>
              <RegretPlot {...{ result, reach }} {...size} />
            </Part>
          )}
        </Titled>
      </StepsBack>
      <More name="numbers" title="The run in numbers">
        <Readout {...{ result, discount, looked }} />
      </More>
    </div>
  );
}
