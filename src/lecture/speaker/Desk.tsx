import { type CSSProperties, useMemo, useState } from "react";
import { ThemeSwitch } from "../../ui/ThemeSwitch.tsx";
import { planOf } from "../plan.ts";
import type { DeckCommand } from "../show/deckState.ts";
import { KeyList } from "../show/KeyList.tsx";
import { Clock } from "./Clock.tsx";
import { elapsedOf } from "./clock.ts";
import { commandFor } from "./commandFor.ts";
import { Controls } from "./Controls.tsx";
import { headingOf } from "./heading.ts";
import { Next } from "./Next.tsx";
import { Notes } from "./Notes.tsx";
import { OnScreen } from "./OnScreen.tsx";
import { Pace } from "./Pace.tsx";
import { paceOfChapters } from "./pace.ts";
import type { Place } from "./protocol.ts";
import type { Outline } from "./slide.ts";
import { SlideList } from "./SlideList.tsx";
import { speakerKeys } from "./speakerKeys.ts";
import { spentAt } from "./timesheet.ts";
import { useScene } from "./useScene.ts";
import { useSpeakerKeys } from "./useSpeakerKeys.ts";
import { useTextSize } from "./useTextSize.ts";
import { useTime } from "./useTime.ts";

interface Props {
  readonly outline: Outline;
  readonly place: Place;
  /** The deck does not answer: what is shown was so at last. */
  readonly isGone: boolean;
  readonly command: (command: DeckCommand) => void;
}

/** All that a lecturer has before them. */
export function Desk({ outline: { slides }, place, isGone, command }: Props) {
  const { index, step } = place;
  const now = useTime();
  const text = useTextSize();
  const [dialog, setDialog] = useState<"none" | "slides" | "keys">("none");
  const close = () => setDialog("none");
  const slide = slides[index];
  const plan = useMemo(() => planOf(slides), [slides]);
  const scene = useScene(slide);
  const typed = useSpeakerKeys((wish) => {
    if (typeof wish === "object" && "size" in wish) return text.change(wish.size);
    if (wish === "overview" || (wish === "escape" && !place.blanked)) return setDialog("slides");
    if (wish === "help") return setDialog("keys");
    const asked = commandFor(wish, place, slides, Date.now());
    if (asked) command(asked);
  });
  if (!slide) return <p className="speaker-message">There is no slide in this lecture.</p>;
  const spent = spentAt(place.sheet, elapsedOf(place, now));
  return (
    <div className="speaker-desk" style={{ "--speaker-text": `${text.size}px` } as CSSProperties}>
      <header>
        <Clock clock={place} {...{ plan, index, now, isGone, command }} />
        <div className="speaker-look">
          <button
            type="button"
            className="speaker-button"
            aria-label="A−: smaller notes"
            disabled={text.isLeast}
            onClick={() => text.change(-1)}
          >
            A−
          </button>
          <button
            type="button"
            className="speaker-button"
            aria-label="A+: larger notes"
            disabled={text.isMost}
            onClick={() => text.change(1)}
          >
            A+
          </button>
          <ThemeSwitch />
        </div>
      </header>
      <Notes {...{ slide, scene, step }} />
      <div className="speaker-side">
        <OnScreen {...{ slide, scene, place, isGone, command }} />
        <Next {...{ slide, scene, step }} next={slides[index + 1]} />
        <Pace chapters={paceOfChapters(slides, index, spent)} />
      </div>
      <Controls {...{ place, isGone, typed, command }} open={setDialog} />
      <p className="visually-hidden" role="status">
        {`Slide ${index + 1} of ${slides.length}: ${headingOf(slide, scene)}`}
      </p>
      {dialog === "slides" && (
        <SlideList
          {...{ slides, index }}
          onChoose={({ id }) => command({ type: "goTo", beat: id, step: 0 })}
          onClose={close}
        />
      )}
      {dialog === "keys" && <KeyList keys={speakerKeys} onClose={close} />}
    </div>
  );
}
