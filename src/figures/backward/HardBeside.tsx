import { GridView, useValueDomain, ValueLegend, Values } from "../../marks/grid/index.ts";
import { readable } from "../../math/formatNumber.ts";
import type { Backward } from "./model.ts";

interface Props {
  readonly result: Backward;
  readonly width: number;
  readonly lit: number;
}

const gap = 18;
const HEIGHT = 112;

/** Hard value iteration at the same t in the same colours, and how far the soft values are above or below it. */
export function HardBeside({ result, width, lit }: Props) {
  const { world, hardV, difference, rangeOfV, differenceRange, t } = result;
  const domain = useValueDomain(...rangeOfV);
  const gaps = useValueDomain(...differenceRange);
  const each = Math.floor((width - gap) / 2);
  return (
    <div className="backward-hard">
      <div>
        <p className="backward-title">
          Hard maximum <b>{readable(hardV[lit])}</b>
        </p>
        <GridView
          name={`Values of hard value iteration at t = ${t}, in the same colours`}
          map={world.map}
          width={each}
          height={HEIGHT}
          lit={lit}
        >
          <Values values={hardV} domain={domain} />
        </GridView>
      </div>
      <div>
        <p className="backward-title">
          Soft minus hard <b>{readable(difference[lit])}</b>
        </p>
        <GridView
          name={`Soft minus hard values at t = ${t}`}
          map={world.map}
          width={each}
          height={HEIGHT}
          lit={lit}
        >
          <Values values={difference} domain={gaps} />
        </GridView>
        <ValueLegend domain={gaps} width={each} label="nats" value={difference[lit]} />
      </div>
    </div>
  );
}
