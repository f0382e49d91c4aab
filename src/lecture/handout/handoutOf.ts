import { loadFigure } from "../../figures/registry.ts";
import type { Figure } from "../../frame/contract.ts";
import type { Beat, Deck, SceneBeat } from "../beat.ts";

/** A slide on paper: a beat, and for a scene its figure. */
export type HandoutSlide =
  | { readonly beat: Exclude<Beat, SceneBeat> }
  | { readonly beat: SceneBeat; readonly figure: Figure };

/** The slides of a lecture, with the figures that they show; a beat whose figure is gone is left out. */
export async function handoutOf({ beats }: Deck): Promise<HandoutSlide[]> {
  const slides = await Promise.all(
    beats.map(async (beat): Promise<HandoutSlide | null> => {
      if (beat.kind !== "scene") return { beat };
      const figure = await loadFigure(beat.figure);
      return figure ? { beat, figure } : null;
    }),
  );
  return slides.filter((slide) => slide !== null);
}
