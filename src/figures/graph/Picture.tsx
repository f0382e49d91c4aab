import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { paint } from "../../marks/colour.ts";
import { Facet, linear, usePlot } from "../../marks/plot/index.ts";
import { strokeOf } from "../../marks/plot/stroke.ts";
import { figure } from "./figure.ts";
import { type GraphResult, model } from "./model.ts";

/** Where the nodes of either graph stand. */
const places: Readonly<Record<string, readonly [x: number, y: number]>> = {
  mu: [0.04, 0.12],
  sigma: [0.04, 0.5],
  epsilon: [0.04, 0.9],
  u: [0.27, 0.7],
  z: [0.5, 0.4],
  d: [0.74, 0.4],
  f: [0.97, 0.4],
};
const radius = 11;

/** Above, the gradient stops where z is drawn; below, z is computed, and it comes through to μ and σ. */
export function picture() {
  const [stopped, through] = [false, true].map((reparameterized) =>
    model(settingOf(figure, { reparameterized, backward: 6 })),
  );
  return (
    <PicturePlot x={linear([0, 1])} y={linear([1, 0])}>
      <Facet left={24} right={296} top={16} bottom={92}>
        <SmallGraph {...stopped} />
      </Facet>
      <Facet left={24} right={296} top={108} bottom={184}>
        <SmallGraph {...through} />
      </Facet>
    </PicturePlot>
  );
}

/** Edges that a slope came back along in its colour, those that bar it cut through; what is drawn is dashed. */
function SmallGraph({ nodes, edges }: Pick<GraphResult, "nodes" | "edges">) {
  const { x, y } = usePlot();
  const at = (name: string) => [x(places[name][0]), y(places[name][1])] as const;
  return (
    <>
      {edges.map(({ from, to, adjoint, progress }) => {
        const [[x1, y1], [x2, y2]] = [at(from), at(to)];
        const [dx, dy] = [x2 - x1, y2 - y1];
        const [middleX, middleY] = [x1 + dx / 2, y1 + dy / 2];
        const length = Math.hypot(dx, dy);
        const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
        const isBlocked = progress === "blocked";
        const look =
          adjoint === null
            ? ({ colour: "ink-3", weight: 2.5 } as const)
            : ({ colour: "theta", weight: 4.5 } as const);
        return (
          <g key={`${from} ${to}`} transform={`translate(${middleX},${middleY}) rotate(${turn})`}>
            <path d={`M${-length / 2},0h${length}`} {...strokeOf(look, 2)} />
            {adjoint !== null && <path d="M5,-8L-7,0L5,8z" fill={paint("theta")} />}
            {isBlocked && <path d="M-4,-11v22m8,-22v22" {...strokeOf({ colour: "bad" }, 5)} />}
          </g>
        );
      })}
      {nodes.map(({ name, kind }) => {
        const [cx, cy] = at(name);
        const look =
          kind === "sampled"
            ? ({ colour: "z", dash: "5 3" } as const)
            : ({ colour: kind === "given" ? "phi" : "ink-2" } as const);
        return (
          <circle key={name} {...{ cx, cy, r: radius }} {...strokeOf(look, 4)} fill={paint("surface")} />
        );
      })}
    </>
  );
}
