import type { FigureSlug } from "../../contents.ts";
import type { SceneBeat } from "../beat.ts";
import { beatOf, type DeckState } from "./deckState.ts";
import type { DeckStore } from "./deckStore.ts";
import { FigureLayer } from "./FigureLayer.tsx";
import { useLivingFigures } from "./useLivingFigures.ts";

/** The figures of the deck, each once, over the slides; one of them is seen, where the slide is its scene. */
export function FigureLayers({ store, state }: { readonly store: DeckStore; readonly state: DeckState }) {
  const living = useLivingFigures(state);
  const now = beatOf(state);
  return living.map((slug) => {
    const beat = beatFor(state, slug);
    return (
      beat && (
        <FigureLayer
          key={slug}
          slug={slug}
          beat={beat}
          isShown={now === beat}
          wasShown={state.standing[slug] !== undefined}
          step={now === beat ? state.step : (state.reached[beat.id] ?? 0)}
          hear={store.hear}
        />
      )
    );
  });
}

/** The beat that a figure stands in: the one that set it last; of one that has not been seen, the next to come. */
function beatFor({ deck, standing, index }: DeckState, slug: FigureSlug): SceneBeat | undefined {
  const own = deck.beats.filter((beat) => beat.kind === "scene" && beat.figure === slug) as SceneBeat[];
  const set = own.find(({ id }) => id === standing[slug]);
  return set ?? own.find((beat) => deck.beats.indexOf(beat) >= index) ?? own[0];
}
