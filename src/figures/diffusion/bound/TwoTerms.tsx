import { memo } from "react";
import { AxisX, Bars, Label, linear, Plot } from "../../../marks/plot/index.ts";
import { readable } from "../../../math/formatNumber.ts";
import { roundUp } from "../../../math/levels.ts";
import type { DiffusionSnapshot } from "../../../runs/diffusion/snapshot.ts";
import { boundOf } from "../../../runs/diffusion/boundOf.ts";

interface Props {
  readonly result: DiffusionSnapshot;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 108, right: 92, top: 30, bottom: 24 };

/** The bound as that of a VAE with z = (x_1, …, x_T): two terms, and the ELBO that is their difference. */
export const TwoTerms = memo(function TwoTerms({ result, width, height }: Props) {
  const { elbo, reconstruction, kl, logDensity } = boundOf(result);
  const rows = [
    { name: "reconstruction", value: reconstruction, colour: "reconstruction" },
    { name: "− KL", value: -kl, colour: "kl" },
    { name: "ELBO", value: elbo, colour: "elbo" },
    ...(logDensity === null ? [] : [{ name: "E[log q₀]", value: logDensity, colour: "ink-3" } as const]),
  ] as const;
  const far = roundUp(Math.max(1, ...rows.map(({ value }) => Math.abs(value))));
  return (
    <Plot
      title="The two terms of the bound, nats a point, and the ELBO"
      {...{ width, height, margin }}
      x={linear([-far, far])}
      y={linear([rows.length - 0.5, -0.5])}
    >
      <Label dy={12} strong>
        As a VAE’s, z = (x₁, …, x_T)
      </Label>
      <Bars
        data={rows}
        x1={() => 0}
        x2={({ value }) => value}
        y1={(_, i) => i - 0.3}
        y2={(_, i) => i + 0.3}
        colour={({ colour }) => colour}
        opacity={0.8}
      />
      {rows.map(({ name, value, colour }, i) => (
        <g key={name}>
          <Label x={-far} y={i} dx={-8} dy={4} anchor="end" colour={colour}>
            {name}
          </Label>
          <Label
            x={0}
            y={i}
            dx={value < 0 ? 6 : -6}
            dy={4}
            anchor={value < 0 ? "start" : "end"}
            colour={colour}
          >
            {readable(value)}
          </Label>
        </g>
      ))}
      <AxisX ticks={5} label="nats a point" />
    </Plot>
  );
});
