import { range } from "d3";
import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { settingOf } from "../../frame/picture/settingOf.ts";
import type { Q } from "../../inference/gradientEstimators.ts";
import { Curve, Dots, Facet, linear } from "../../marks/plot/index.ts";
import { pdf } from "../../math/normal.ts";
import { figure } from "./figure.ts";
import { methods } from "./methods.ts";
import { model } from "./model.ts";

const reach = 3.4;
const zs = range(-reach, reach, 0.1);
/** Radius of a sample that counts once, pixels: its area is its weight. */
const once = 3.2;
const halves = [
  { method: "reweighted", left: 8, right: 154 },
  { method: "moved", left: 166, right: 312 },
] as const;

const curve = (q: Q) => ({ data: zs, x: (z: number) => z, y: (z: number) => pdf(z, q.mu, q.sigma) });

/** The same samples twice: where they were drawn and of new weights, or moved and of one weight. */
export function picture() {
  const result = model(settingOf(figure, { mu: 1.3, sigma: 0.7, samples: 100 }));
  const { from, to, heights, weights } = result;
  return (
    <PicturePlot x={linear([-reach, reach])} y={linear([0, pdf(0, 0, to.sigma)])}>
      {halves.map(({ method, ...sides }) => {
        const [z, q] = method === "moved" ? [result.moved, to] : [result.fixed, from];
        return (
          <Facet key={method} {...sides}>
            <Curve {...curve(from)} colour="ink-3" weight={2.5} dash="5 4" />
            <Curve {...curve(to)} weight={4} />
            <Dots
              data={z}
              x={(at) => at}
              y={(at, i) => heights[i] * pdf(at, q.mu, q.sigma)}
              r={(_, i) => (method === "moved" ? once : once * Math.sqrt(weights[i]))}
              colour={methods[method].look.colour}
              opacity={0.75}
            />
          </Facet>
        );
      })}
    </PicturePlot>
  );
}
