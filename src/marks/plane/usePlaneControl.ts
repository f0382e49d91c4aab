import { type KeyboardEvent, useState } from "react";
import type { Spot } from "../drag/followPointer.ts";
import { placeIn } from "../drag/placeIn.ts";
import { useDrag } from "../drag/useDrag.ts";
import type { Place } from "./place.ts";

/** What is looked at in the plane. */
interface Pointed {
  /** Where it was left; null if z comes from elsewhere. */
  readonly pinned: Place | null;
  readonly hover: (place: Place | null) => void;
  readonly pin: (place: Place | null) => void;
}

const arrows: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

const within = (z: number, reach: number) => Math.min(Math.max(z, -reach), reach);

/** Pointer and keys on the plane: hover looks, a press or an arrow key stays, Escape goes back to where z comes from. */
export function usePlaneControl(probe: Pointed, reach: number, latent: number, start: Place) {
  const [announced, announce] = useState<Place | null>(null);
  const at = (spot: Spot): Place => {
    const [x, y] = placeIn(spot, { width: 2 * reach, height: 2 * reach });
    return [within(x - reach, reach), latent > 1 ? within(reach - y, reach) : 0];
  };
  const pin = (place: Place | null) => {
    probe.hover(null);
    probe.pin(place);
  };
  const drag = useDrag({ onDrag: (spot) => pin(at(spot)), onHover: (spot) => probe.hover(at(spot)) });
  return {
    announced,
    surface: {
      role: "application",
      tabIndex: 0,
      ...drag,
      onPointerLeave: () => probe.hover(null),
      onKeyDown: (event: KeyboardEvent) => {
        const arrow = arrows[event.key];
        if (event.key === "Escape") {
          pin(null);
          announce(null);
        } else if (arrow || event.key === "Home") {
          event.preventDefault();
          const from = probe.pinned ?? start;
          const size = event.shiftKey ? 0.5 : 0.1;
          // Tenths, not sums of tenths: twenty presses of an arrow end at 2, not at 2.0000000000000004.
          const move = (k: 0 | 1) =>
            within(Math.round((from[k] + size * (arrow?.[k] ?? 0)) * 10) / 10, reach);
          const next: Place = arrow ? [move(0), latent > 1 ? move(1) : 0] : [0, 0];
          pin(next);
          announce(next);
        }
      },
    },
  };
}
