import type { PictureProps } from "../../frame/contract.ts";
import { zReach } from "../../inference/policyWorld.ts";
import { snap } from "../../knobs/snap.ts";
import { stepUp } from "../../math/levels.ts";
import {
  AxisX,
  Band,
  Curve,
  Facet,
  GaussianHandles,
  Label,
  UNDER_HANDLES,
  linear,
  Rule,
} from "../../marks/plot/index.ts";
import { pdf } from "../../math/normal.ts";
import type { PolicySnapshot } from "../../runs/policy/snapshot.ts";
import type { Knobs } from "./figure.ts";

interface Props extends Pick<PictureProps<Knobs, PolicySnapshot>, "result" | "knobs" | "edit"> {
  /** Where the picture of densities begins, pixels. */
  readonly top: number;
}

const levels = [0.6, 0.9, 1.4, 2.2, 3.2, 5, 8, 13, 21, 34, 55];
/** Places for the bell, in its own units: it is drawn densely where it is narrow. */
const places = Array.from({ length: 161 }, (_, i) => -5 + (10 * i) / 160);

/** The policy, to drag, over the exact posterior. */
export function PolicyMarks({ result: { world, q }, knobs, edit, top }: Props) {
  const { mu, sigma } = q;
  const density = (z: number) => pdf(z, mu, sigma);
  const mode = world.curve.reduce((best, row) => (row.posterior > best.posterior ? row : best));
  const ceiling = stepUp(Math.max(density(mu), mode.posterior), levels);
  // Their names stand on the sides from which they come.
  const [ours, theirs] = mu < mode.z ? (["start", "end"] as const) : (["end", "start"] as const);
  const name = (side: "start" | "end") => ({
    x: side === "end" ? zReach : -zReach,
    dy: top + 10,
    anchor: side,
  });
  return (
    <Facet top={top} y={linear([0, ceiling])}>
      <Band
        data={world.curve}
        x={({ z }) => z}
        high={({ posterior }) => posterior}
        colour="ink-3"
        opacity={0.15}
        weight={1.2}
      />
      <Curve
        data={places.map((e) => mu + sigma * e).filter((z) => Math.abs(z) <= zReach)}
        x={(z) => z}
        y={density}
        {...{ colour: "phi", weight: 2.5 }}
      />
      <Label {...name(theirs)}>exact posterior</Label>
      <Label {...name(ours)} colour="phi" strong>
        policy q
      </Label>
      <AxisX ticks={[-4, -2, 0, 2, 4]} label="z" drop={UNDER_HANDLES} />
      <Rule
        y={density(mu + sigma)}
        {...{ from: mu, to: mu + sigma, colour: "phi", weight: 1.2, dash: "3 3" }}
      />
      <GaussianHandles
        {...{ mu, sigma, knobs, colour: "phi" }}
        note=": dragging it starts anew from there"
        steps={{ mu: 0.05, sigma: 0.02 }}
        // The run may have come far from where its knobs let it start.
        onMove={(patch) => edit({ mu: snap(mu, knobs.mu), sigma: snap(sigma, knobs.sigma), ...patch })}
      />
    </Facet>
  );
}
