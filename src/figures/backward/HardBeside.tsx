import { GridView, useValueDomain, ValueLegend, Values } from "../../marks/grid/index.ts";
import { Titled } from "../../marks/Titled.tsx";
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
  const grid = { map: world.map, width: each, height: HEIGHT, lit };
  return (
    <div className="backward-hard" style={{ columnGap: gap }}>
      <Titled title={titled("Hard maximum", hardV[lit])}>
        <GridView {...grid} name={`Values of hard value iteration at t = ${t}, in the same colours`}>
          <Values values={hardV} domain={domain} />
        </GridView>
      </Titled>
      <Titled title={titled("Soft minus hard", difference[lit])}>
        <GridView {...grid} name={`Soft minus hard values at t = ${t}`}>
          <Values values={difference} domain={gaps} />
        </GridView>
        <ValueLegend domain={gaps} width={each} label="nats" value={difference[lit]} />
      </Titled>
    </div>
  );
}

const titled = (what: string, value: number) => (
  <span>
    {what} <b>{readable(value)}</b>
  </span>
);
