import type { ComponentType } from "react";
import { PaperCode } from "../../frame/share/PaperCode.tsx";
import { searchOfLead } from "../../frame/present/searchOfLead.ts";
import type { HandoutSlide } from "./handoutOf.ts";
import { SlideBody } from "./SlideBody.tsx";

interface Props {
  readonly slides: readonly HandoutSlide[];
  /** What sets the text of a slide of text: the site's own is known to be whole, anyone else's is not. */
  readonly Text: ComponentType<{ readonly text: string }>;
}

/** The slides of a lecture, two to a page of paper, lines for notes beside each, and a QR code beside what is live. */
export const HandoutSlides = ({ slides, Text }: Props) => (
  <ol className="handout-slides">
    {slides.map((slide, i) => (
      <li key={slide.beat.id} className={`handout-slide handout-${slide.beat.kind}`}>
        <div className="handout-board">
          <span className="handout-number">{i + 1}</span>
          <SlideBody slide={slide} Text={Text} />
        </div>
        <div className="handout-notes" aria-hidden="true">
          {slide.beat.kind === "scene" && (
            <PaperCode address={`figure/${slide.beat.figure}${searchOfLead(slide.beat)}`} />
          )}
        </div>
      </li>
    ))}
  </ol>
);
