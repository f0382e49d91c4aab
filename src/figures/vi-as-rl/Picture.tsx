import { PicturePlot } from "../../frame/picture/PicturePlot.tsx";
import { runFor } from "../../frame/picture/runFor.ts";
import { settingOf } from "../../frame/picture/settingOf.ts";
import { Band, Curve, Dots, Facet, linear } from "../../marks/plot/index.ts";
import { pdf } from "../../math/normal.ts";
import { run } from "../../runs/policy/run.ts";
import { figure } from "./figure.ts";

const deepest = 9;
const bonus = settingOf(figure, { baseline: true, samples: 24, mu: 0.3, sigma: 0.6 });

/** Actions on the curve of their reward, and under it the policy that they were drawn from. */
export async function picture() {
  const { world, actions, q } = await runFor(run, bonus, 0);
  const top = world.bestActions[0].reward;
  const seen = world.curve.filter(({ reward }) => reward > top - deepest);
  const density = (z: number) => pdf(z, q.mu, q.sigma);
  const z = { x: (row: { readonly z: number }) => row.z };
  return (
    <PicturePlot x={linear([-2.6, 3])} y={linear([0, density(q.mu)])}>
      <Facet top={110}>
        <Band
          data={world.curve}
          {...z}
          high={(row) => density(row.z)}
          colour="phi"
          weight={4}
          opacity={0.25}
        />
      </Facet>
      <Facet bottom={128} y={linear([top - deepest, top])}>
        <Curve data={seen} {...z} y={({ reward }) => reward} colour="theta" weight={5} />
        <Dots
          data={actions.z}
          x={(at) => at}
          y={(_, j) => actions.reward[j]}
          {...{ colour: "z", r: 6, rim: 2 }}
        />
      </Facet>
    </PicturePlot>
  );
}
