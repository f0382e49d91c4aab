import { type KeyboardEvent, useId, useRef } from "react";
import type { Spot } from "../drag/followPointer.ts";
import { placeIn } from "../drag/placeIn.ts";
import { useDrag } from "../drag/useDrag.ts";
import { cellAt, cellByKey, cellsBetween, type GridGeometry } from "./geometry.ts";
import { letterName } from "./letterNames.ts";
import { useOwnCell } from "./useOwnCell.ts";

export interface SurfaceProps {
  readonly geometry: GridGeometry;
  readonly letters: string;
  /** Id of the control. */
  readonly id?: string;
  /** What the grid is, for screen readers. */
  readonly name: string;
  /** The cell that the keyboard stands on. */
  readonly at: number;
  /** A cell was chosen, by a press or by the arrow keys. */
  readonly onAt: (cell: number) => void;
  /** The cell under the mouse; null when it leaves. */
  readonly onHover?: (cell: number | null) => void;
  /** What is to be said of a cell beside its place and what stands there: its value. */
  readonly describe?: (cell: number) => string;
  /** A press, and then each further drag, gives the cells that it passes; without it a press chooses a cell. */
  readonly onStroke?: ((cells: readonly number[], first: boolean) => void) | undefined;
  /** A key pressed on a cell; true if it was of use. */
  readonly onKey?: (event: KeyboardEvent, cell: number) => boolean;
}

/** The part of a grid that takes mouse, touch and keys: one tab stop, a cell at a time. */
export function GridSurface({
  geometry,
  letters,
  id,
  name,
  at,
  onAt,
  onHover,
  describe,
  onStroke,
  onKey,
}: SurfaceProps) {
  const own = useId();
  const { own: stood, move: goTo, settle } = useOwnCell(at, onAt);
  const last = useRef<number | null>(null);
  const { rows, columns } = geometry;
  const cellOf = (spot: Spot) => cellAt(geometry, ...placeIn(spot, geometry));
  const drag = useDrag({
    onHover: (spot) => onHover?.(cellOf(spot)),
    onDrag: (spot, isFirst) => {
      const cell = cellOf(spot);
      const from = isFirst ? null : last.current;
      if (isFirst) last.current = null;
      if (!onStroke) {
        if (isFirst && cell !== null) goTo(cell);
      } else if (cell !== null && cell !== from && (isFirst || from !== null)) {
        onStroke(from === null ? [cell] : cellsBetween(geometry, from, cell), isFirst);
        last.current = cell;
      }
    },
    finger: onStroke ? "drags" : "taps",
  });
  const key = (event: KeyboardEvent) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const next = plain ? cellByKey(geometry, stood.current, event.key) : null;
    if (!onKey?.(event, stood.current) && next === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (next !== null) goTo(next);
  };
  const [row, column] = [Math.floor(at / columns), at % columns];
  const said = describe?.(at);
  return (
    <div
      className={onStroke ? "grid-surface grid-surface-brush" : "grid-surface"}
      id={id}
      role="grid"
      tabIndex={0}
      aria-label={name}
      aria-rowcount={rows}
      aria-colcount={columns}
      aria-activedescendant={`${own}-${at}`}
      {...drag}
      onPointerLeave={() => onHover?.(null)}
      onKeyDown={key}
      onFocus={settle}
    >
      <div role="row" aria-rowindex={row + 1} className="visually-hidden">
        <div role="gridcell" id={`${own}-${at}`} aria-colindex={column + 1} aria-selected={true}>
          {`Row ${row}, column ${column}: ${letterName(letters[at])}${said ? `, ${said}` : ""}`}
        </div>
      </div>
    </div>
  );
}
