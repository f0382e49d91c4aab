import type { CSSProperties } from "react";
import type { Room } from "../../../ui/parts/roomContext.ts";

/** Of a column's head, of the plane's two axes and of a wedge, with the four gaps between the columns; pixels. */
const [HEAD, LEFT, BELOW, WEDGE, GAPS] = [26, 26, 25, 52, 36] as const;
/** The largest plane, and the widest column beside it. */
const [PLANE, SIDE] = [270, 140] as const;
/** The buttons below the picture that goes in. */
const PAD = 31;
/** The ten held-out digits in a row, each over what it is rebuilt as, with their head. */
const HELD = 122;
/** The line over it all at which the reader’s own pictures come in. */
const OWN = 50;

/** What a room has for the plane and for the pictures beside it, or for that which the scene is about in their place. */
export function roomSizes({ width, height: all, shows }: Room, hasOwn: boolean): CSSProperties {
  const height = all - (hasOwn ? OWN : 0);
  const square = Math.min(PLANE, height - HEAD - BELOW);
  const hasUnder = shows("held") || shows("samples");
  // Under the large picture are two rows of five digits, each of two pictures: four fifths of its width.
  const fits = hasUnder ? (height - 2 * HEAD - 14 - (shows("pad") ? PAD : 0)) / 1.8 : SIDE;
  const side = Math.min(SIDE, fits, (width - LEFT - GAPS - 2 * WEDGE - square) / 2);
  const sizes = {
    "--vae-plane": `${LEFT + square}px`,
    "--vae-side": `${Math.floor(side)}px`,
    "--vae-under": `${height}px`,
    "--vae-second": `${height - HEAD - (shows("held") ? HELD : 0)}px`,
  };
  return sizes as CSSProperties;
}
