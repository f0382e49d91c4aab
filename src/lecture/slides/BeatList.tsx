import { declaredScene } from "../../chapters/sceneAddress.ts";
import { searchOfLead } from "../../frame/present/searchOfLead.ts";
import { PageLink } from "../../ui/PageLink.tsx";
import { Tex } from "../../ui/Tex.tsx";
import type { Beat, Deck, SceneBeat } from "../beat.ts";
import { optionsOf } from "../show/deckState.ts";
import { minutesOf, sectionsOf } from "../show/sections.ts";
import { beatTitle } from "./beatTitle.ts";
import { PlainText } from "./PlainText.tsx";
import { termTex } from "./termTex.ts";

/** A lecture to be read: all that its slides say, in their order. It is what the page shows where no script runs. */
export function BeatList({ deck }: { readonly deck: Deck }) {
  return (
    <article className="beat-list">
      <h1>{deck.title}</h1>
      <p>
        {deck.beats.length} slides, {minutesOf(deck.beats)} minutes. With JavaScript they are shown one by
        one, and the figures run.
      </p>
      {sectionsOf(deck).map(({ title, beats, from, minutes }) => (
        <section key={from}>
          <h2>{title || "The lecture"}</h2>
          <p>{minutes} minutes.</p>
          {beats.map((beat) => (
            <BeatText key={beat.id} beat={beat} />
          ))}
        </section>
      ))}
    </article>
  );
}

/** The figure in its chapter, where a scene says it all; else on its own page, set as the beat says. */
const placeOf = ({ figure, scene, setting }: SceneBeat): string =>
  scene !== null && setting === ""
    ? declaredScene(figure, scene)
    : `figure/${figure}${searchOfLead({ scene, setting })}`;

function BeatText({ beat }: { readonly beat: Beat }) {
  return (
    <section>
      <h3>{beatTitle(beat)}</h3>
      <BeatBody beat={beat} />
    </section>
  );
}

function BeatBody({ beat }: { readonly beat: Beat }) {
  switch (beat.kind) {
    case "title":
      return beat.lines.map((line) => <p key={line}>{line}</p>);
    case "formula":
      return (
        <>
          <Tex tex={beat.tex} display />
          <ul>
            {beat.terms.map(({ name, says }) => (
              <li key={name}>
                <Tex tex={termTex(beat.tex, name) ?? name} />: {says}
              </li>
            ))}
          </ul>
        </>
      );
    case "ask":
      return (
        <>
          <ul>
            {optionsOf(beat.ask).map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>{beat.reveal}</p>
        </>
      );
    case "scene":
      return (
        <p>
          <PageLink to={placeOf(beat)}>See the figure</PageLink>
        </p>
      );
    case "text":
      return <PlainText text={beat.text} />;
  }
}
