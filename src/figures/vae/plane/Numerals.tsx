import { memo } from "react";
import { classOf } from "../../../data/pictureSet.ts";
import { paint } from "../../../marks/colour.ts";
import { Label, usePlot } from "../../../marks/plot/index.ts";
import { spreadApart } from "../../../marks/spreadApart.ts";
import { classMedians } from "../../../runs/vae/classMedians.ts";
import { heightInPlane } from "../../../runs/vae/planeScale.ts";
import { useRoom } from "../../../ui/parts/roomContext.ts";
import type { VaeSnapshot } from "../../../runs/vae/snapshot.ts";

/** The height of a numeral, that of a word, and the share of it from its middle down to the line that it stands on; pixels. */
const [NUMERAL, WORD, HALF] = [19, 15, 7 / 19] as const;
/** How much wider than high a word is, and half the width of one of its letters, pixels. */
const [WIDE, HALF_A_LETTER] = [4.5, 4.4] as const;
/** More names than these would hide the codes. */
const MOST = 30;

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Each class's name at its median, moved aside where two would collide, and inwards where it would be cut off. */
export const Numerals = memo(function Numerals({
  cloud,
  latent,
  set,
}: Pick<VaeSnapshot, "cloud" | "latent" | "set">) {
  const { x, y, left, right, top, bottom } = usePlot();
  const isInRoom = useRoom() !== null;
  if (set.classes.length > MOST) return null;
  const reach = y.domain()[1];
  const size = set.classes.every((name) => name.length < 2) ? NUMERAL : WORD;
  const medians = classMedians(cloud).filter(({ digit }) => classOf(set, digit) !== null);
  // Words are wider than high: they are spread in a plane in which they are not.
  const wide = size === NUMERAL ? 1 : WIDE;
  const places = spreadApart(
    medians.map(({ digit, z: [z1, z2] }) => [x(z1) / wide, y(heightInPlane(digit, z2, latent, reach))]),
    size,
    ([across, down], k) => {
      const half = HALF_A_LETTER * (classOf(set, medians[k].digit) ?? "").length;
      return [
        clamp(across, (left + half) / wide, (right - half) / wide),
        clamp(down, top + size / 2, bottom - size / 2),
      ];
    },
  );
  // From the last row a numeral is not told from the codes around it but by a disc of its own.
  const onDisc = isInRoom && size === NUMERAL;
  return medians.map(({ digit }, k) => (
    <g key={digit}>
      {onDisc && <circle cx={places[k][0]} cy={places[k][1]} r={11} fill={paint("surface")} />}
      <Label
        dx={wide * places[k][0]}
        dy={places[k][1] + HALF * size}
        anchor="middle"
        colour={isInRoom && size === WORD ? "ink" : `digit-${digit % 10}`}
        size={size}
        strong
      >
        {classOf(set, digit)}
      </Label>
    </g>
  ));
});
