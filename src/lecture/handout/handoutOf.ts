import { loadFigure } from "../../figures/registry.ts";
import type { Figure } from "../../frame/contract.ts";
import { searchOfLead } from "../../frame/present/searchOfLead.ts";
import { paramsOfScene, readAddress } from "../../knobs/address.ts";
import { knobsInWords } from "../../knobs/inWords.ts";
import type { Beat, Deck, SceneBeat } from "../beat.ts";

/** A slide with a figure: what its caption says beside the figure's own words. */
export interface FigureSlide {
  readonly beat: SceneBeat;
  readonly figure: Figure;
  /** The knobs that stand otherwise than in its scene, or than the figure opens; "" for none. */
  readonly set: string;
}

/** A slide on paper: a beat, and for a scene its figure. */
export type HandoutSlide = { readonly beat: Exclude<Beat, SceneBeat> } | FigureSlide;

/** The slides of a lecture, with the figures that they show; a beat whose figure is gone is left out. */
export async function handoutOf({ beats }: Deck): Promise<HandoutSlide[]> {
  const slides = await Promise.all(
    beats.map(async (beat): Promise<HandoutSlide | null> => {
      if (beat.kind !== "scene") return { beat };
      const figure = await loadFigure(beat.figure);
      return figure ? { beat, figure, set: setOf(beat, figure) } : null;
    }),
  );
  return slides.filter((slide) => slide !== null);
}

function setOf(beat: SceneBeat, figure: Figure): string {
  const { params, scene } = readAddress(figure, searchOfLead(beat), "");
  return knobsInWords(figure.params, params, paramsOfScene(figure, scene)).join(" · ");
}
