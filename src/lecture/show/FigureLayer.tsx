import { useEffect, useMemo, useState } from "react";
import type { FigureSlug } from "../../contents.ts";
import { loadFigure } from "../../figures/registry.ts";
import type { Figure } from "../../frame/contract.ts";
import { FigureFrame } from "../../frame/FigureFrame.tsx";
import { firstPicture } from "../../frame/firstPicture.ts";
import { LeadContext } from "../../frame/present/lead.ts";
import type { Picture } from "../../frame/usePureModel.ts";
import { PartBoundary } from "../../islands/PartBoundary.tsx";
import type { SceneBeat } from "../beat.ts";
import type { DeckStore } from "./deckStore.ts";

interface Props {
  readonly slug: FigureSlug;
  /** The beat that it stands in, or will. */
  readonly beat: SceneBeat;
  readonly isShown: boolean;
  /** Some slide has shown it. */
  readonly wasShown: boolean;
  /** The step at which that beat is, or was left. */
  readonly step: number;
  readonly hear: DeckStore["hear"];
}

/**
 * A figure of the deck. It is laid out from when it wakes on, seen or not: what is not seen has its size already when its slide
 * comes. One that has been left is held, unless its beat says that it trains on.
 */
export function FigureLayer({ slug, beat, isShown, wasShown, step, hear }: Props) {
  const loaded = useLoadedFigure(slug);
  const isHeld = wasShown && !isShown && !beat.trainsOn;
  const toldWhenSet = useToldWhenSet(beat.id, step);
  const lead = useMemo(
    () => ({
      scene: beat.scene,
      setting: beat.setting,
      beat: beat.id,
      isTold: toldWhenSet,
      isShown,
      isHeld,
      hear: (forward: () => boolean) => hear(slug, forward),
    }),
    [beat, toldWhenSet, isShown, isHeld, hear, slug],
  );
  if (!loaded) return null;
  return (
    <div
      className="lecture-figure"
      data-shown={isShown ? "" : undefined}
      data-held={isHeld ? "" : undefined}
      inert={!isShown}
    >
      <LeadContext value={lead}>
        <PartBoundary>
          <FigureFrame figure={loaded.figure} first={loaded.first} />
        </PartBoundary>
      </LeadContext>
    </div>
  );
}

/** Whether a beat had taken steps when it came to set the figure; those that it takes afterwards the figure has heard. */
function useToldWhenSet(beat: string, step: number): boolean {
  const [set, setSet] = useState({ beat, isTold: step > 0 });
  if (set.beat === beat) return set.isTold;
  setSet({ beat, isTold: step > 0 });
  return step > 0;
}

interface LoadedFigure {
  readonly figure: Figure;
  readonly first: Picture | null;
}

function useLoadedFigure(slug: FigureSlug): LoadedFigure | null {
  const [loaded, setLoaded] = useState<LoadedFigure | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = async () => {
      const figure = await loadFigure(slug);
      if (!figure) return;
      const first = await firstPicture(figure);
      if (isWanted) setLoaded({ figure, first });
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [slug]);
  return loaded;
}
