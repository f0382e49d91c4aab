import { createElement, useCallback, useDeferredValue, useMemo } from "react";
import { BegunContext } from "../marks/begun.ts";
import { Notice } from "../ui/Notice.tsx";
import type { PureFigure } from "./contract.ts";
import { FrameLayout } from "./layout/FrameLayout.tsx";
import { StageBoundary } from "./layout/StageBoundary.tsx";
import { shownBy } from "./export/shown.ts";
import { usePictureOfA } from "./compare/usePictureOfA.ts";
import { useFrame } from "./useFrame.ts";
import { type Picture, usePureModel } from "./usePureModel.ts";

const nothing = () => undefined;

interface Props {
  readonly figure: PureFigure;
  /** The figure has a page of its own: its params stand in the address without its name. */
  readonly solo: boolean;
  /** The picture of its defaults, if it is known already. */
  readonly first: Picture | null;
}

const useShown = (figure: PureFigure, picture: Picture | null) =>
  useMemo(() => picture && shownBy(figure, picture.result, picture.params), [figure, picture]);

/** The frame of a figure whose picture is a function of its params. */
export function PureFrame({ figure, solo, first }: Props) {
  const frame = useFrame(figure, solo);
  const { setting, compare, notify, reset } = frame;
  const { good: now, failure, busy } = usePureModel(figure, setting.params, first);
  const a = usePictureOfA(figure, compare, now, notify);
  // It changes with the picture, not before.
  const begun = useDeferredValue(setting.run);
  const good = compare.showsA ? (a ?? now) : now;
  const shownNow = useShown(figure, now);
  const shownA = useShown(figure, a);
  const current = useCallback(async () => {
    if (!shownNow) throw new Error("There is nothing to download yet.");
    return shownNow;
  }, [shownNow]);
  const { edit, keep } = compare;
  const { params, scene } = setting;
  const onKeep = useCallback(() => keep({ params, scene }), [keep, params, scene]);
  // Nothing else in the frame draws it again: not its checks, nor the address that has been read.
  const picture = useMemo(
    () =>
      good && (
        <StageBoundary retryWhen={good} onReset={reset}>
          {createElement(figure.View, {
            ...good,
            knobs: figure.params,
            edit,
            simulation: undefined,
            playing: false,
            notify,
            reopen: nothing,
          })}
        </StageBoundary>
      ),
    [figure, good, edit, notify, reset],
  );
  return (
    <FrameLayout
      figure={figure}
      frame={frame}
      busy={busy || (compare.a !== null && a === null)}
      run={begun}
      shown={shownNow}
      a={shownA}
      onKeep={onKeep}
      current={current}
      pending="not checked yet"
      failure={failure !== null && <Notice kind="problem">{failure} The last picture is kept.</Notice>}
    >
      <BegunContext value={begun}>{picture}</BegunContext>
    </FrameLayout>
  );
}
