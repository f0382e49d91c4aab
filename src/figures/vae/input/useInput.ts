import { useCallback, useState } from "react";
import { centreDigit, type Stroke } from "../../../data/centreDigit.ts";
import { pictureAt } from "../../../marks/inkPictures.ts";
import type { Encoded, Pictures, VaeSimulation, VaeSnapshot } from "../../../runs/vae/snapshot.ts";
import { useSteady } from "./useSteady.ts";
import { useWatched } from "../useWatched.ts";

export interface Input {
  /** Which of the ten held-out digits goes through the network; null while a drawing does. */
  readonly chosen: number | null;
  readonly strokes: readonly Stroke[];
  /** The 784 grey levels that the encoder is given. */
  readonly picture: Pictures;
  readonly encoded: Encoded | null;
  readonly choose: (digit: number) => void;
  readonly draw: (strokes: readonly Stroke[]) => void;
}

/** The encoding if it can be drawn: a run that diverges may give numbers that are not finite. */
const finiteEncoding = (encoded: Encoded | null): Encoded | null =>
  encoded && [...encoded.mean, ...encoded.std].every(Number.isFinite) ? encoded : null;

/** What is sent through the network: a held-out digit, or the reader's own as soon as there is ink. */
export function useInput(
  simulation: VaeSimulation,
  snapshot: VaeSnapshot,
  notify: (message: string) => void,
): Input {
  const [chosen, setChosen] = useState<number | null>(3);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const [drawing, setDrawing] = useState<Pictures | null>(null);
  const picture = useSteady(drawing ?? pictureAt(snapshot.originals, chosen ?? 0));
  const ask = useCallback((picture: Pictures | null) => simulation.watchDrawing(picture), [simulation]);
  const answer = useWatched(ask, picture, snapshot, notify);
  return {
    chosen,
    strokes,
    picture,
    encoded: finiteEncoding(answer ?? snapshot.drawing),
    choose: (digit) => {
      setChosen(digit);
      setStrokes([]);
      setDrawing(null);
    },
    draw: (next) => {
      setStrokes(next);
      const centred = centreDigit(next);
      // An empty pad sends nothing: what was encoded last stays until there is ink.
      if (!centred) return;
      setChosen(null);
      setDrawing(centred);
    },
  };
}
