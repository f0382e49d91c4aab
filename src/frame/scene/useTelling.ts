import { useCallback, useMemo, useState } from "react";
import type { Answer } from "../../ui/predict/ask.ts";
import type { Figure, Scene } from "../contract.ts";
import type { FigureParams } from "../useFigureParams.ts";

/** What a scene asks, and whether it has told its answer. */
export interface Telling {
  /** The chosen scene. */
  readonly scene: Scene | null;
  /** Nothing is kept secret (any more). */
  readonly isTold: boolean;
  /** What the reader said, if the scene was answered. */
  readonly answer: Answer | null;
  /** Parts of the picture and tables that are not shown yet. */
  readonly hidden: ReadonlySet<string>;
  /** The reader has answered (with this), or wants to be told. */
  readonly tell: (answer?: Answer) => void;
}

interface Told {
  readonly run: number;
  readonly answer: Answer | null;
}

const nothing: ReadonlySet<string> = new Set();

/** A scene tells once: whoever chooses it again is asked again. */
export function useTelling(figure: Figure, { scene: name, run, edit }: FigureParams): Telling {
  const [told, setTold] = useState<Told | null>(null);
  const scene: Scene | null = figure.scenes.find((one) => one.name === name) ?? null;
  const isTold = scene?.reveal === undefined || told?.run === run;
  const hidden = useMemo(() => (isTold ? nothing : new Set(scene?.hides)), [scene, isTold]);
  const shows = scene?.shows;
  const tell = useCallback(
    (answer: Answer | null = null) => {
      setTold({ run, answer });
      if (shows) edit(shows);
    },
    [run, shows, edit],
  );
  return { scene, isTold, answer: told?.run === run ? told.answer : null, hidden, tell };
}
