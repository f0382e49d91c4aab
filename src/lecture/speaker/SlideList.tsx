import { Dialog } from "../show/Dialog.tsx";
import { chapterName } from "./heading.ts";
import type { Slide } from "./slide.ts";

interface Props {
  readonly slides: readonly Slide[];
  readonly index: number;
  readonly onChoose: (slide: Slide) => void;
  readonly onClose: () => void;
}

/** All slides by chapter, to jump to. */
export const SlideList = ({ slides, index, onChoose, onClose }: Props) => (
  <Dialog title="Slides" className="speaker speaker-slides" onClose={onClose}>
    <ol>
      {slides.map((slide, k) => (
        <li key={slide.id}>
          {slide.chapter !== slides[k - 1]?.chapter && <p>{chapterName(slide.chapter)}</p>}
          <button
            type="button"
            aria-current={k === index}
            onClick={() => {
              onChoose(slide);
              onClose();
            }}
          >
            <span>{k + 1}</span>
            <span>{slide.heading}</span>
            <span>{slide.minutes} min</span>
          </button>
        </li>
      ))}
    </ol>
  </Dialog>
);
