import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { messengerOf } from "../../control/chainNode.ts";
import { paint } from "../../marks/colour.ts";
import { Bars, Facet, linear } from "../../marks/plot/index.ts";
import { figure } from "./figure.ts";
import { model } from "./model.ts";

const [states, coins, bars] = [
  { y: 34, r: 15 },
  { y: 92, r: 11 },
  { top: 122, bottom: 186 },
];
const halfBars = 20;

/** The chain, its coins in the colour of the message that brings their word to one state, and where each state may be. */
export function picture() {
  const { known, messages, node, world, problem } = model(settingOf(figure));
  const most = Math.max(...messages.states.flatMap((marginal) => [...marginal]));
  return (
    <PicturePlot
      x={linear([0.5, problem.horizon + 0.5])}
      y={linear([0, most])}
      margin={{ left: 8, right: 8 }}
    >
      {({ x }) => (
        <>
          <path d={`M${x(1)},${states.y}H${x(problem.horizon)}`} stroke={paint("ink-3")} strokeWidth={4} />
          {messages.states.map((marginal, i) => {
            const [at, isChosen] = [x(i + 1), i + 1 === node.t];
            const word = messengerOf(node, i + 1) === "alpha" ? "forward" : "backward";
            return (
              <g key={i} stroke={paint("ink-3")} strokeWidth={3}>
                <path d={`M${at},${states.y}V${coins.y}`} />
                <circle
                  {...{ cx: at, cy: states.y, r: states.r }}
                  fill={paint(isChosen ? "z" : "surface")}
                  stroke={paint(isChosen ? "z" : "ink-2")}
                />
                <circle
                  {...{ cx: at, cy: coins.y, r: coins.r, stroke: paint(word) }}
                  fill={paint(known[i] ? word : "surface")}
                />
                <Facet
                  left={at - halfBars}
                  right={at + halfBars}
                  {...bars}
                  x={linear([0, world.open.length])}
                >
                  <Bars
                    data={world.open}
                    x1={(_, k) => k + 0.06}
                    x2={(_, k) => k + 0.94}
                    y2={(s) => marginal[s]}
                    colour="z"
                    opacity={isChosen ? 1 : 0.55}
                  />
                  <path d={`M${at - halfBars},${bars.bottom}h${2 * halfBars}`} strokeWidth={2} />
                </Facet>
              </g>
            );
          })}
        </>
      )}
    </PicturePlot>
  );
}
