import { memo } from "react";
import { Label, usePlot } from "../../../marks/plot/index.ts";
import { spreadApart } from "../../../marks/spreadApart.ts";
import { classMedians } from "../../../runs/vae/classMedians.ts";
import { heightInPlane } from "../../../runs/vae/planeScale.ts";
import type { VaeSnapshot } from "../../../runs/vae/snapshot.ts";

/** The height of a numeral, and from its middle down to the line that it stands on, pixels. */
const [SIZE, HALF] = [19, 7] as const;

/** Each class's numeral at its median, moved aside where two would collide. */
export const Numerals = memo(function Numerals({ cloud, latent }: Pick<VaeSnapshot, "cloud" | "latent">) {
  const { x, y } = usePlot();
  const reach = y.domain()[1];
  const medians = classMedians(cloud);
  const places = spreadApart(
    medians.map(({ digit, z: [z1, z2] }) => [x(z1), y(heightInPlane(digit, z2, latent, reach))]),
    SIZE,
  );
  return medians.map(({ digit }, k) => (
    <Label
      key={digit}
      dx={places[k][0]}
      dy={places[k][1] + HALF}
      anchor="middle"
      colour={`digit-${digit}`}
      size={SIZE}
    >
      {digit}
    </Label>
  ));
});
