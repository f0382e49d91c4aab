import type { KeyboardEvent } from "react";
import { PageLink } from "../../ui/PageLink.tsx";
import type { OwnLecture } from "../own/ownLecture.ts";
import { KeepSent } from "../own/SentNotice.tsx";
import { beatTitle } from "../slides/beatTitle.ts";
import { SlidePicture } from "../slides/SlidePicture.tsx";
import type { DeckState } from "./deckState.ts";
import { Dialog } from "./Dialog.tsx";
import { minutesOf, type Section, sectionsOf } from "./sections.ts";

interface Props {
  readonly state: DeckState;
  /** The lecture, where a link carried it. */
  readonly sent: OwnLecture | null;
  /** Where the slides are to be printed, below the site's root. */
  readonly handout: string;
  readonly onChoose: (beat: string) => void;
  readonly onClose: () => void;
}

const moves: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** All slides at a glance, section by section, with their planned times; one press leads to one. */
export function Overview({ state, sent, handout, onChoose, onClose }: Props) {
  const { deck } = state;
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = moves[event.key] ?? 0;
    const isOver = event.key.toLowerCase() === "o";
    if (by === 0 && !isOver) return;
    event.preventDefault();
    if (isOver) return onClose();
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>(".overview-slide")];
    all[all.indexOf(document.activeElement as HTMLElement) + by]?.focus();
  };
  return (
    <Dialog
      title={`${deck.title}: ${minutesOf(deck.beats)} min`}
      className="overview"
      onClose={onClose}
      onKeyDown={onKey}
    >
      <p className="overview-handout">
        <PageLink to={handout}>Handout</PageLink>: these slides to print, two a page, with room for notes.{" "}
        {sent && <KeepSent sent={sent} />}
      </p>
      {sectionsOf(deck).map((section) => (
        <OverviewSection
          key={section.from}
          section={section}
          current={state.index}
          onChoose={(beat) => {
            onChoose(beat);
            onClose();
          }}
        />
      ))}
    </Dialog>
  );
}

interface SectionProps {
  readonly section: Section;
  /** The slide that is shown, by its place in the deck. */
  readonly current: number;
  readonly onChoose: (beat: string) => void;
}

function OverviewSection({ section: { title, beats, from, minutes }, current, onChoose }: SectionProps) {
  return (
    <section>
      <h3>
        {title || "The lecture"} <small>{minutes} min</small>
      </h3>
      <ol className="overview-slides" start={from + 1}>
        {beats.map((beat, k) => (
          <li key={beat.id}>
            <button
              type="button"
              className="overview-slide"
              aria-current={from + k === current}
              onClick={() => onChoose(beat.id)}
            >
              <SlidePicture beat={beat} sign="overview-sign" />
              <span className="overview-name">
                <b>{from + k + 1}</b> {beatTitle(beat)} <small>{beat.minutes} min</small>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
