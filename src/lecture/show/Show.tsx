import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { keepScreenOn } from "../../powers/wakeLock.ts";
import { Notice } from "../../ui/Notice.tsx";
import { SentNotice } from "../own/SentNotice.tsx";
import { beatTitle } from "../slides/beatTitle.ts";
import { SpeakerHindrance } from "../speaker/SpeakerHindrance.tsx";
import { useSpeakerWindow } from "../speaker/useSpeakerWindow.ts";
import { Slide } from "../slides/Slide.tsx";
import { announcement } from "./announce.ts";
import { DeckControls } from "./DeckControls.tsx";
import type { DeckHere } from "./deckHere.ts";
import { FigureLayers } from "./FigureLayers.tsx";
import { KeyList } from "./KeyList.tsx";
import { keyList } from "./keys.ts";
import { Overview } from "./Overview.tsx";
import { Pen } from "./Pen.tsx";
import { Spotlight } from "./Spotlight.tsx";
import { Timer } from "./Timer.tsx";
import { useDeckAddress } from "./useDeckAddress.ts";
import { useDeckKeys } from "./useDeckKeys.ts";
import { useReveal } from "./useReveal.ts";
import { useTools } from "./useTools.ts";

/** So many slides before and after the one that is shown are drawn already. */
const DRAWN = 2;

/** The lecture as it is given: slides, the figures over them, and what a lecturer works with. */
export function Show({ store, notices, sent, handout }: DeckHere) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const { deck, index, step, blanked, hands } = state;
  const { send } = store;
  const [said, setSaid] = useState(notices);
  const tools = useTools();
  const moves = useMemo(
    () => ({
      forward: () => send({ type: "forward" }),
      back: () => send({ type: "back" }),
      show: () => send({ type: "blank", on: false }),
    }),
    [send],
  );
  const goTo = useCallback((beat: string, step = 0) => send({ type: "goTo", beat, step }), [send]);
  const notify = useCallback((notice: string) => setSaid([notice]), []);
  const root = useReveal({ index, count: deck.beats.length, blanked }, moves);
  useDeckAddress(store, notify);
  const speaker = useSpeakerWindow(store);
  const typed = useDeckKeys(store, tools, notify, speaker.open);
  useEffect(() => keepScreenOn(), []);
  useEffect(() => {
    const page = document.documentElement.classList;
    page.add("presenting");
    return () => page.remove("presenting");
  }, []);
  const beat = deck.beats[index];
  return (
    <div className="lecture-show">
      <h1 className="visually-hidden">{deck.title}</h1>
      <p className="visually-hidden" role="status">
        {announcement(state)}
      </p>
      <div className="reveal" ref={root}>
        <div className="slides">
          {deck.beats.map((one, k) => (
            <section
              key={one.id}
              className="slide"
              aria-roledescription="slide"
              aria-label={`${k + 1} of ${deck.beats.length}: ${beatTitle(one)}`}
            >
              {Math.abs(k - index) <= DRAWN && (
                <Slide
                  beat={one}
                  step={k === index ? step : (state.reached[one.id] ?? 0)}
                  hands={hands[one.id]}
                  onStep={(step) => goTo(one.id, step)}
                  onHands={(option, more) => send({ type: "hands", beat: one.id, option, more })}
                />
              )}
            </section>
          ))}
        </div>
        <FigureLayers store={store} state={state} />
        {beat && <Pen beat={beat.id} isOn={tools.tool === "pen"} wiped={tools.wiped} />}
      </div>
      {tools.tool === "spotlight" && <Spotlight />}
      {tools.hasTimer && <Timer state={state} />}
      {speaker.hindrance && (
        <div className="lecture-notices">
          <SpeakerHindrance hindrance={speaker.hindrance} onDismiss={speaker.dismiss} />
        </div>
      )}
      {sent && state.startedAt === null && <SentNotice sent={sent} />}
      {said.length > 0 && (
        <div className="lecture-notices">
          <Notice kind="remark" onDismiss={() => setSaid([])}>
            {said.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </Notice>
        </div>
      )}
      {typed !== "" && <output className="lecture-typed">Slide {typed}, then Enter</output>}
      <DeckControls state={state} moves={moves} tools={tools} onSpeaker={speaker.open} />
      {tools.dialog === "overview" && (
        <Overview {...{ state, sent, handout }} onChoose={goTo} onClose={tools.close} />
      )}
      {tools.dialog === "help" && <KeyList keys={keyList} onClose={tools.close} />}
    </div>
  );
}
