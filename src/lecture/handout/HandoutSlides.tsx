import { PaperCode } from "../../frame/share/PaperCode.tsx";
import type { HandoutSlide } from "./handoutOf.ts";
import { searchOfLead } from "../../frame/present/searchOfLead.ts";
import { SlideBody } from "./SlideBody.tsx";
import "./handout.css";

interface Props {
  /** Of the lecture. */
  readonly title: string;
  readonly slides: readonly HandoutSlide[];
}

/** The slides of a lecture, two to a page of paper, lines for notes beside each, and a QR code beside what is live. */
export const HandoutSlides = ({ title, slides }: Props) => (
  <article className="handout">
    <header className="handout-head">
      <h1>{title}</h1>
      <p>
        {slides.length} slides, two to a page, with room for your notes. Every figure carries the QR code of
        the live one.
      </p>
      <button type="button" className="figure-button" data-prints>
        Print the handout
      </button>
    </header>
    <ol className="handout-slides">
      {slides.map((slide, i) => (
        <li key={slide.beat.id} className={`handout-slide handout-${slide.beat.kind}`}>
          <div className="handout-board">
            <span className="handout-number">{i + 1}</span>
            <SlideBody slide={slide} />
          </div>
          <div className="handout-notes" aria-hidden="true">
            {slide.beat.kind === "scene" && (
              <PaperCode address={`figure/${slide.beat.figure}${searchOfLead(slide.beat)}`} />
            )}
          </div>
        </li>
      ))}
    </ol>
  </article>
);
