import { FigurePicture } from "../../chapters/FigureCard.tsx";
import type { Scene } from "../../frame/contract.ts";
import { scrollRegion } from "../../ui/scrollRegion.ts";
import { Tex } from "../../ui/Tex.tsx";
import type { DeckCommand } from "../show/deckState.ts";
import { useFittingFormula } from "../slides/useFittingFormula.ts";
import { Hands } from "./Hands.tsx";
import { headingOf } from "./heading.ts";
import { Paragraphs } from "./Paragraphs.tsx";
import type { Place } from "./protocol.ts";
import type { Slide } from "./slide.ts";

interface Props {
  readonly slide: Slide;
  readonly scene: Scene | null;
  readonly place: Place;
  readonly isGone: boolean;
  readonly command: (command: DeckCommand) => void;
}

/** What the room sees now. */
export function OnScreen({ slide, scene, place, isGone, command }: Props) {
  const { kind, points, figure, tex, text } = slide;
  return (
    <section className="speaker-card" {...scrollRegion("On the screen")}>
      <h3>On the screen</h3>
      {place.blanked && <p className="speaker-blank">Blank: the room sees nothing.</p>}
      {/* A question stands over its notes already, and what is counted for it needs the room. */}
      {kind !== "ask" && (
        <div className="speaker-sight">
          {figure && <FigurePicture key={figure} slug={figure} />}
          <div>
            <p className="speaker-heading">{headingOf(slide, scene)}</p>
          </div>
        </div>
      )}
      {tex && <Formula tex={tex} />}
      <Paragraphs text={text} />
      {kind === "formula" && <Terms says={points} lit={place.step} />}
      {kind === "ask" && (
        <Hands
          options={points}
          hands={place.hands}
          isGone={isGone}
          onCount={(option, more) => command({ type: "hands", beat: slide.id, option, more })}
        />
      )}
    </section>
  );
}

/** The least and the largest size of a formula, pixels. */
const SIZES = { least: 12, most: 22 };

function Formula({ tex }: { readonly tex: string }) {
  const place = useFittingFormula(SIZES);
  return (
    <div ref={place}>
      <Tex tex={tex} display />
    </div>
  );
}

/** What the terms are, of which the first are lit. */
const Terms = ({ says, lit }: { readonly says: readonly string[]; readonly lit: number }) => (
  <ol className="speaker-points">
    {says.map((point, k) => (
      <li key={point} data-lit={k < lit ? "" : undefined} aria-current={k === lit - 1 ? "step" : undefined}>
        {point}
      </li>
    ))}
  </ol>
);
