import { useEffect, useState } from "react";
import type { FigureSlug } from "../../contents.ts";
import { putFigureAway } from "../../islands/beforeSleep.ts";
import type { DeckState } from "./deckState.ts";
import { livingAfter, mayNotSleep, nearFigures } from "./livingFigures.ts";

/** The figures that are alive: those near the slide that is shown, and those that were, as long as there are not too many. */
export function useLivingFigures(state: DeckState): readonly FigureSlug[] {
  const [living, setLiving] = useState<readonly FigureSlug[]>([]);
  const near = nearFigures(state);
  const next = livingAfter(living, near);
  if (next !== living) setLiving(next);
  const held = new Set([...near, ...mayNotSleep(state)]);
  const [tired] = next.length > MOST ? next.filter((slug) => !held.has(slug)) : [];
  useEffect(() => {
    if (tired === undefined) return;
    let isWanted = true;
    void putFigureAway(tired).finally(() => {
      if (isWanted) setLiving((old) => old.filter((slug) => slug !== tired));
    });
    return () => {
      isWanted = false;
    };
  }, [tired]);
  return next;
}

/** So many figures may live at a time. */
const MOST = 8;
