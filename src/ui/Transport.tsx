import type { ReactNode } from "react";
import "./transport.css";

interface Props {
  readonly playing: boolean;
  /** Playing, but held because nobody sees it. */
  readonly outOfSight: boolean;
  /** It came to its end or diverged: only Rewind and Reset go on. */
  readonly ended: boolean;
  readonly ready: boolean;
  readonly speed: number;
  readonly speeds: readonly number[];
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onStep: () => void;
  readonly onRewind: () => void;
  readonly onSpeed: (stepsPerSecond: number) => void;
  /** How far it has come. */
  readonly progress: ReactNode;
  /** Told to the screen reader when it changes: seldom. */
  readonly announcement: string;
  readonly children?: ReactNode;
}

const nameOfSpeed = (speed: number) =>
  Number.isFinite(speed) ? `${speed} step${speed === 1 ? "" : "s"}/s` : "full speed";

/** A button that hears presses only while it can act. Not `disabled`: a press on a sleeping figure must be heard to wake it. */
const pressable = (can: boolean, act: () => void) => ({
  "aria-disabled": !can,
  onClick: can ? act : undefined,
});

/** Play, pause, step, rewind, speed and progress. */
export function Transport(props: Props) {
  const { playing, ended, ready } = props;
  return (
    <div className="transport">
      <button
        type="button"
        className="transport-play"
        {...pressable(ready && (playing || !ended), playing ? props.onPause : props.onPlay)}
      >
        <Icon path={playing ? "M4 3h3v10H4zM9 3h3v10H9z" : "M4 2.5v11l9-5.5z"} />
        {playing ? "Pause" : "Play"}
      </button>
      <button type="button" aria-label="Step" title="Step" {...pressable(ready && !ended, props.onStep)}>
        <Icon path="M3 3v10l7-5zM11 3h2v10h-2z" />
        <span className="transport-name">Step</span>
      </button>
      <button type="button" aria-label="Rewind" title="Rewind" {...pressable(ready, props.onRewind)}>
        <Icon path="M3 3h2v10H3zM13 3v10L6 8z" />
        <span className="transport-name">Rewind</span>
      </button>
      <select
        className="transport-speed"
        aria-label="Speed"
        value={String(props.speed)}
        onChange={(event) => props.onSpeed(Number(event.target.value))}
      >
        {props.speeds.map((speed) => (
          <option key={speed} value={String(speed)}>
            {nameOfSpeed(speed)}
          </option>
        ))}
      </select>
      {props.children}
      <p className="transport-progress">
        {props.outOfSight && <strong>paused while out of sight · </strong>}
        {props.progress}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {props.announcement}
      </p>
    </div>
  );
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={path} fill="currentColor" />
    </svg>
  );
}
