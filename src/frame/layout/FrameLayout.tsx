import { type CSSProperties, type ReactNode, useMemo } from "react";
import { ChecksBadge } from "../../ui/ChecksBadge.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { ShownBadge } from "../compare/ShownBadge.tsx";
import { useCompareKey } from "../compare/useCompareKey.ts";
import type { Figure } from "../contract.ts";
import type { Shown } from "../export/shown.ts";
import { MissingPowers } from "../missing/MissingPowers.tsx";
import { PresenterBar } from "../present/PresenterBar.tsx";
import { PresenterNote } from "../present/PresenterNote.tsx";
import { useIsComing } from "../present/useIsComing.ts";
import { usePresented } from "../present/usePresented.ts";
import { Scenes } from "../scene/Scenes.tsx";
import { PaperCode } from "../share/PaperCode.tsx";
import { useShare } from "../share/useShare.tsx";
import { useChecks } from "../useChecks.ts";
import type { Frame } from "../useFrame.ts";
import { Words } from "../words/Words.tsx";
import { FrameFooter } from "./FrameFooter.tsx";
import { FrameKnobs } from "./FrameKnobs.tsx";
import { FrameLinks } from "./FrameLinks.tsx";
import { Stage } from "./Stage.tsx";
import "./figureFrame.css";
import "./print.css";
import "../present/presenter.css";
import "../present/handheld.css";
import "../present/room.css";

interface Props {
  readonly figure: Figure;
  readonly frame: Frame;
  readonly busy: boolean;
  /** The start that the picture belongs to, as `Standing.run` counts them; null before the first picture. */
  readonly run: number | null;
  /** The last whole picture of the present setting; null before the first. */
  readonly shown: Shown | null;
  /** A's; null while there is none. */
  readonly a: Shown | null;
  /** The step that A's run was kept at. */
  readonly stepOfA?: number | null;
  /** The step that the run in the picture stands at; left out where there is none. */
  readonly stepNow?: () => number;
  /** Keeps the present setting as A. */
  readonly onKeep: () => void;
  /** The picture as it stands now, for the downloads. Rejects, saying why, if there is none. */
  readonly current: () => Promise<Shown>;
  /** When it will be checked, if it is not yet. */
  readonly pending: string;
  /** Says how old the tables are, if they are. */
  readonly stale?: string | null;
  /** What stopped it, and how to go on. */
  readonly failure: ReactNode;
  readonly transport?: ReactNode;
  /** The step at which its run shows what the scene tells, where it has not come so far. */
  readonly ahead?: number | null;
  /** Sets its run going; left out where there is none, or it goes already. */
  readonly onPlay?: (() => void) | undefined;
  /** Its run has left its first step. */
  readonly hasRun?: boolean;
  /** Further buttons at its foot. */
  readonly files?: ReactNode;
  /** The picture. */
  readonly children: ReactNode;
}

/** Where everything of a figure stands. */
export function FrameLayout({
  figure,
  frame,
  busy,
  run,
  shown: now,
  a,
  stepOfA = null,
  stepNow,
  onKeep,
  current,
  pending,
  stale = null,
  ahead = null,
  failure,
  transport,
  onPlay,
  hasRun = false,
  files,
  children,
}: Props) {
  const { slug, title, claim, scenes } = figure;
  const { root, stage, setting, telling, compare, presenting, solo, leave, notices, dismiss } = frame;
  const Heading = solo ? "h1" : "h2";
  const { showsA, hidden } = compare;
  const shown = showsA ? (a ?? now) : now;
  const { checks, isChecking } = useChecks(shown);
  const words = useMemo(() => shown?.words() ?? null, [shown]);
  const isSecret = hidden.size > 0;
  useCompareKey(root, frame.isAlone, compare, onKeep);
  const { address, showCode, screen } = useShare(figure, frame);
  const { isLed, zoom, room, knobs, turnKnobs, looks } = usePresented(figure, frame, hasRun);
  const isComing = useIsComing(setting, run);
  return (
    <figure
      ref={root}
      className={`figure${solo ? " figure-solo" : ""} ${looks}`.trim()}
      style={room ? ({ zoom, "--enlarged": zoom } as CSSProperties) : undefined}
      data-figure={slug}
      id={slug}
      aria-labelledby={`${slug}-title`}
      aria-busy={busy || isChecking || !setting.ready}
      data-coming={isComing ? "" : undefined}
    >
      <PaperCode address={`figure/${slug}`} setBy={solo ? "" : `${slug}.`} />
      <header className="figure-head">
        <Heading className="figure-title" id={`${slug}-title`}>
          {title}
        </Heading>
        <ChecksBadge checks={checks} pending={pending} isSecret={isSecret} />
        {!presenting && <FrameLinks figure={figure} frame={frame} />}
      </header>
      <p className="figure-claim">{claim}</p>
      {presenting ? (
        <div className="presenter-note" aria-live="polite">
          <PresenterNote {...{ telling, title, claim }} />
        </div>
      ) : (
        <Scenes scenes={scenes} telling={telling} ahead={ahead} onChoose={setting.choose} />
      )}
      <div className="figure-notices">
        <MissingPowers slug={slug} />
        {notices.length > 0 && (
          <Notice kind="remark" onDismiss={dismiss}>
            {notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </Notice>
        )}
        {failure}
      </div>
      <div className="figure-rest" data-fold={solo ? undefined : ""}>
        <div className="figure-body" data-prevent-swipe={isLed ? "" : undefined}>
          {transport && (
            <div className="figure-transport" translate="no">
              {transport}
            </div>
          )}
          {compare.a && <ShownBadge showsA={showsA} step={stepOfA} />}
          <Stage slug={slug} frame={frame} room={room} isRunning={Boolean(transport)}>
            {children}
          </Stage>
          <Words id={`${slug}-words`} words={words} isSecret={isSecret} />
          <FrameKnobs
            {...{ figure, compare, onKeep }}
            history={setting.history}
            only={knobs}
            onReset={frame.reset}
          />
          {presenting && (
            <PresenterBar
              scenes={scenes}
              telling={telling}
              setBy={setting.setBy}
              onChoose={setting.choose}
              onKnobs={turnKnobs}
              onCode={showCode}
              onLeave={leave}
              onPlay={onPlay}
            />
          )}
        </div>
        <FrameFooter
          figure={figure}
          root={root}
          stage={stage}
          params={compare.params}
          scene={(showsA ? setting.a : setting)?.scene ?? null}
          notify={frame.notify}
          link={frame.link}
          address={address}
          showCode={showCode}
          settled={now}
          a={a}
          current={current}
          stepNow={stepNow}
          stale={stale}
          hidden={hidden}
          words={isSecret ? null : words}
        >
          {files}
        </FrameFooter>
      </div>
      {screen}
    </figure>
  );
}
