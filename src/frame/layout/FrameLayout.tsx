import type { ReactNode } from "react";
import { Controls, hasKnobsBelow } from "../../ui/Controls.tsx";
import { Notice } from "../../ui/Notice.tsx";
import type { Figure } from "../contract.ts";
import { FrameLinks } from "./FrameLinks.tsx";
import { PresenterBar } from "../present/PresenterBar.tsx";
import { Scenes } from "./Scenes.tsx";
import { useAloneOnScreen } from "../present/useAloneOnScreen.ts";
import type { Frame } from "../useFrame.ts";
import "./figureFrame.css";
import "../present/presenter.css";

interface Props {
  readonly figure: Figure;
  readonly frame: Frame;
  readonly busy: boolean;
  readonly badge: ReactNode;
  readonly onReset: () => void;
  /** What stopped it, and how to go on. */
  readonly failure: ReactNode;
  readonly transport?: ReactNode;
  readonly footer: ReactNode;
  /** The picture. */
  readonly children: ReactNode;
}

/** Where everything of a figure stands. */
export function FrameLayout({
  figure,
  frame,
  busy,
  badge,
  onReset,
  failure,
  transport,
  footer,
  children,
}: Props) {
  const { slug, title, claim, scenes } = figure;
  const { root, stage, setting, presenting, solo, leave, notices, dismiss } = frame;
  const Heading = solo ? "h1" : "h2";
  useAloneOnScreen(root, presenting);
  return (
    <figure
      ref={root}
      className={`figure${solo ? " figure-solo" : ""}${presenting ? " figure-presented" : ""}`}
      data-figure={slug}
      id={slug}
      aria-labelledby={`${slug}-title`}
      aria-busy={busy}
    >
      <header className="figure-head">
        <Heading className="figure-title" id={`${slug}-title`}>
          {title}
        </Heading>
        {badge}
        {!presenting && <FrameLinks figure={figure} frame={frame} />}
      </header>
      <p className="figure-claim">{claim}</p>
      {presenting ? (
        <PresenterBar scenes={scenes} chosen={setting.scene} onChoose={setting.choose} onLeave={leave} />
      ) : (
        <Scenes scenes={scenes} chosen={setting.scene} onChoose={setting.choose} />
      )}
      <div className="figure-notices">
        {notices.length > 0 && (
          <Notice kind="remark" onDismiss={dismiss}>
            {notices.map((notice) => (
              <p key={notice}>{notice}</p>
            ))}
          </Notice>
        )}
        {failure}
      </div>
      <div className="figure-body">
        {transport && <div className="figure-transport">{transport}</div>}
        <div className={transport ? "figure-stage figure-stage-running" : "figure-stage"} ref={stage}>
          {children}
        </div>
        <fieldset className="figure-controls" aria-label="Knobs">
          <div className="figure-knobs">
            <span aria-hidden="true">Knobs</span>
            <button
              type="button"
              className="figure-button"
              title="Every knob back to its default"
              onClick={onReset}
            >
              Reset
            </button>
          </div>
          <Controls prefix={slug} specs={figure.params} params={setting.params} edit={setting.edit} />
        </fieldset>
        {hasKnobsBelow(figure.params) && (
          <fieldset className="figure-controls-below" aria-label="More knobs">
            <Controls prefix={slug} specs={figure.params} params={setting.params} edit={setting.edit} below />
          </fieldset>
        )}
      </div>
      {footer}
    </figure>
  );
}
