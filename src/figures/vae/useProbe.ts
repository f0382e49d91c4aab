import { useCallback, useMemo, useState } from "react";
import type { Pictures, VaeSimulation, VaeSnapshot } from "../../runs/vae/snapshot.ts";
import type { Place } from "../../marks/plane/place.ts";
import { useWatched } from "./useWatched.ts";

export interface Probe {
  /** What is decoded now: under the pointer, else where it was left; null if z comes from the input digit. */
  readonly place: Place | null;
  readonly pinned: Place | null;
  readonly z: readonly number[] | null;
  readonly picture: Pictures | null;
  readonly hover: (place: Place | null) => void;
  readonly pin: (place: Place | null) => void;
}

/** The point of the latent plane that is decoded at once, and again in every snapshot. */
export function useProbe(
  simulation: VaeSimulation,
  snapshot: VaeSnapshot,
  notify: (message: string) => void,
): Probe {
  const { latent } = snapshot;
  const [hovered, hover] = useState<Place | null>(null);
  const [pinned, pin] = useState<Place | null>(null);
  const place = hovered ?? pinned;
  const z = useMemo(
    () => place && Array.from({ length: latent }, (_, j) => (j < 2 ? place[j] : 0)),
    [place, latent],
  );
  const ask = useCallback((z: readonly number[] | null) => simulation.watchZ(z), [simulation]);
  const answer = useWatched(ask, z, snapshot, notify);
  return { place, pinned, z, picture: z && (answer ?? snapshot.probe?.picture ?? null), hover, pin };
}
