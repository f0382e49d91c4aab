import { FigurePicture } from "../../chapters/FigureCard.tsx";
import type { Beat } from "../beat.ts";
import { TextBody } from "../own/TextBody.tsx";
import { AskSlide } from "./AskSlide.tsx";
import { figureTitle } from "./beatTitle.ts";
import { FormulaSlide } from "./FormulaSlide.tsx";
import "./slides.css";

interface Props {
  readonly beat: Beat;
  readonly step: number;
  /** Hands counted, where it asks. */
  readonly hands: readonly number[] | undefined;
  readonly onStep: (step: number) => void;
  readonly onHands: (option: number, more: number) => void;
}

/** What a slide shows. A figure lies over its slide, and is seen through until it has come. */
export function Slide({ beat, step, hands, onStep, onHands }: Props) {
  switch (beat.kind) {
    case "title":
      return (
        <>
          <h2 className="slide-title">{beat.title}</h2>
          {beat.lines.map((line) => (
            <p key={line} className="slide-line">
              {line}
            </p>
          ))}
        </>
      );
    case "formula":
      return <FormulaSlide beat={beat} step={step} onStep={onStep} />;
    case "ask":
      return <AskSlide beat={beat} hands={hands} isTold={step > 0} onHands={onHands} />;
    case "scene":
      return (
        <div className="slide-waiting">
          <FigurePicture slug={beat.figure} />
          <p>{figureTitle(beat.figure)}</p>
        </div>
      );
    case "text":
      return (
        <>
          <h2>{beat.title}</h2>
          <div className="slide-text">
            <TextBody text={beat.text} />
          </div>
        </>
      );
  }
}
