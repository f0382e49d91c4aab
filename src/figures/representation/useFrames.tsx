import { useMemo } from "react";
import { grouped } from "../../math/grouped.ts";
import type { RepresentationSnapshot } from "../../runs/representation/snapshot.ts";

/** While the buffer fills its last pictures; then held-out ones, over what the VAE makes of them. */
export function useFrames({ phase, lastPlayed, pictures, played, toPlay }: RepresentationSnapshot) {
  return useMemo(() => {
    const seen = pictures.map((picture) => picture.seen);
    if (played === 0)
      return {
        rows: [seen],
        label: "Six pictures of the world: the agent’s lamp, and what moves behind it",
        title: (
          <span>
            <b>What is seen:</b> a lamp, and what moves behind it
          </span>
        ),
      };
    if (phase === "play")
      return {
        rows: [lastPlayed],
        label: `The last of ${played} pictures in the buffer`,
        title: (
          <span>
            <b>The buffer fills:</b> {grouped(played)} of {grouped(toPlay)} pictures, the last ones here
          </span>
        ),
      };
    return {
      rows: [seen, pictures.map(({ rebuilt }) => rebuilt)],
      label: "Pictures that were never trained on, and below each what the VAE makes of its code",
      title: (
        <span>
          <b>Held-out pictures,</b> and what the VAE makes of them
        </span>
      ),
    };
  }, [phase, lastPlayed, pictures, played, toPlay]);
}
