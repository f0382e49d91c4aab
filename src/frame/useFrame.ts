import { type RefObject, useCallback, useRef } from "react";
import type { Figure } from "./contract.ts";
import { linkTo } from "./layout/linkTo.ts";
import { type Compare, useCompare } from "./compare/useCompare.ts";
import { useHistoryKeys } from "./history/useHistoryKeys.ts";
import type { Parts } from "../ui/parts/partsContext.ts";
import { useParts } from "./scene/useParts.ts";
import { type Telling, useTelling } from "./scene/useTelling.ts";
import { type FigureParams, useFigureParams } from "./useFigureParams.ts";
import { useNotices } from "./layout/useNotices.ts";
import { type Presenting, usePresenting } from "./present/usePresenting.ts";

/** What every frame has, whatever its figure is made of. */
export interface Frame extends Presenting {
  readonly solo: boolean;
  readonly root: RefObject<HTMLElement | null>;
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly setting: FigureParams;
  readonly telling: Telling;
  readonly compare: Compare;
  readonly parts: Parts;
  /** Every knob to its default, and a run to its start. */
  readonly reset: () => void;
  /** The address of the figure as it is set. */
  readonly link: () => string;
  readonly notices: readonly string[];
  readonly notify: (message: string) => void;
  /** Takes all messages away. */
  readonly dismiss: () => void;
}

export function useFrame(figure: Figure, solo: boolean): Frame {
  const prefix = solo ? "" : `${figure.slug}.`;
  const root = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const notices = useNotices();
  const setting = useFigureParams(figure, prefix, notices.notify);
  const telling = useTelling(figure, setting);
  const compare = useCompare(figure, setting, telling);
  const parts = useParts(telling, compare.hidden, setting);
  const { params, scene, a, choose } = setting;
  const reset = useCallback(() => choose(null), [choose]);
  const link = useCallback(
    () => linkTo(figure, prefix, { now: { params, scene }, a }),
    [figure, prefix, params, scene, a],
  );
  const presenting = usePresenting(figure.slug, solo);
  useHistoryKeys(root, presenting.isAlone, setting.history);
  return {
    solo,
    root,
    stage,
    setting,
    telling,
    compare,
    parts,
    reset,
    link,
    ...notices,
    ...presenting,
  };
}
