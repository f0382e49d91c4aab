import type { ComponentType } from "react";
import { formatNumber } from "../../math/formatNumber.ts";
import { Tex } from "../../ui/Tex.tsx";
import type { AskBeat, FormulaBeat } from "../beat.ts";
import type { FigureSlide, HandoutSlide } from "./handoutOf.ts";
import { termTex } from "../slides/termTex.ts";
import { ScenePictureHere } from "./ScenePicture.island.tsx";

interface Props {
  readonly slide: HandoutSlide;
  /** Sets the text of a slide of text. */
  readonly Text: ComponentType<{ readonly text: string }>;
}

/** What a slide shows, for paper: nothing is told that the room is asked. */
export function SlideBody({ slide, Text }: Props) {
  const { beat } = slide;
  switch (beat.kind) {
    case "title":
      return (
        <>
          <h2>{beat.title}</h2>
          {beat.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </>
      );
    case "formula":
      return <Formula beat={beat} />;
    case "ask":
      return <Question beat={beat} />;
    case "text":
      return (
        <>
          <h2>{beat.title}</h2>
          <Text text={beat.text} />
        </>
      );
    case "scene":
      return "figure" in slide ? <Scene {...slide} /> : null;
  }
}

const Formula = ({ beat: { title, tex, terms } }: { readonly beat: FormulaBeat }) => (
  <>
    <h2>{title}</h2>
    <Tex tex={tex} display />
    <ul className="handout-terms">
      {terms.map(({ name, says }) => (
        <li key={name}>
          <Tex tex={termTex(tex, name) ?? name} />: {says}
        </li>
      ))}
    </ul>
  </>
);

const Question = ({ beat: { question, ask } }: { readonly beat: AskBeat }) => (
  <>
    <h2>{question}</h2>
    {ask.kind === "choice" ? (
      <ul className="handout-options">
        {ask.options.map((option) => (
          <li key={option}>{option}</li>
        ))}
      </ul>
    ) : (
      <p className="handout-number-asked">
        From {formatNumber(ask.min)} to {formatNumber(ask.max)}
        {ask.unit && ` ${ask.unit}`}:
      </p>
    )}
  </>
);

function Scene({ beat, figure, set }: FigureSlide) {
  const scene = figure.scenes.find(({ name }) => name === beat.scene);
  return (
    <>
      <h2>{scene ? `${figure.title}: ${scene.title}` : figure.title}</h2>
      <ScenePictureHere
        figure={beat.figure}
        scene={beat.scene ?? ""}
        setting={beat.setting}
        step={beat.step ?? 0}
        set={set}
      />
      <p>{scene?.note ?? figure.claim}</p>
    </>
  );
}
