import { useEffect } from "react";
import { letterName } from "../marks/grid/letterNames.ts";
import { shippedMaps } from "../control/maps.ts";
import type { MapLetter } from "./paintStroke.ts";
import type { MapEditor } from "./useMapEditor.ts";
import "./gridworld.css";

const brushes: readonly MapLetter[] = [".", "m", "x", "#", "S", "G"];
const digits: readonly MapLetter[] = ["2", "3", "4", "5", "6", "7", "8", "9"];

/** What is written on a brush: dots and lone letters alone would be hard to tell and to hit. */
const faceOf = (letter: MapLetter) => `${letter === "." ? "·" : letter} ${letterName(letter)}`;

interface Props {
  readonly editor: MapEditor;
  /** What a press does while no brush is chosen. */
  readonly atRest: string;
}

/** The brushes, undo and redo, and the shipped maps, in one line. Put away, they leave no brush in the hand. */
export function MapBrushes({ editor, atRest }: Props) {
  const { brush, choose, text } = editor;
  useEffect(() => () => choose(null), [choose]);
  const shipped = shippedMaps.find((map) => map.text === text);
  return (
    <div className="map-tools">
      <div className="map-brushes" role="group" aria-label="What a press on the map does">
        <button type="button" aria-pressed={brush === null} onClick={() => choose(null)}>
          {atRest}
        </button>
        {brushes.map((letter) => (
          <button
            key={letter}
            type="button"
            aria-pressed={brush === letter}
            title={`Paint ${letterName(letter)} (key ${letter})`}
            onClick={() => choose(letter)}
          >
            {faceOf(letter)}
          </button>
        ))}
        <select
          aria-label="Paint floor of another cost"
          className={brush !== null && digits.includes(brush) ? "map-digit map-digit-chosen" : "map-digit"}
          value={brush !== null && digits.includes(brush) ? brush : ""}
          onChange={(event) => choose(digits.find((digit) => digit === event.target.value) ?? null)}
        >
          <option value="">2–9</option>
          {digits.map((digit) => (
            <option key={digit} value={digit}>
              {digit}
            </option>
          ))}
        </select>
      </div>
      <div className="map-steps">
        <button type="button" disabled={!editor.canUndo} title="Undo (Ctrl+Z)" onClick={editor.undo}>
          Undo
        </button>
        <button type="button" disabled={!editor.canRedo} title="Redo (Ctrl+Shift+Z)" onClick={editor.redo}>
          Redo
        </button>
        <select
          aria-label="Shipped maps"
          value={shipped?.name ?? ""}
          onChange={(event) => {
            const chosen = shippedMaps.find(({ name }) => name === event.target.value);
            if (chosen) editor.load(chosen.text);
          }}
        >
          {!shipped && <option value="">Other maps…</option>}
          {shippedMaps.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
