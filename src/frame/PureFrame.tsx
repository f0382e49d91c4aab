import { createElement, useCallback, useMemo } from "react";
import { Notice } from "../ui/Notice.tsx";
import type { PureFigure } from "./contract.ts";
import { FrameLayout } from "./layout/FrameLayout.tsx";
import { StageBoundary } from "./layout/StageBoundary.tsx";
import { shownBy } from "./export/shown.ts";
import type { Frame } from "./useFrame.ts";
import { type Picture, usePureModel } from "./usePureModel.ts";

const nothing = () => undefined;

interface Props {
  readonly figure: PureFigure;
  readonly frame: Frame;
  /** The picture of its defaults, if it is known already. */
  readonly first: Picture | null;
}

/** The frame of a figure whose picture is a function of its params. */
export function PureFrame({ figure, frame, first }: Props) {
  const { setting, notify } = frame;
  const { good, failure, busy } = usePureModel(figure, setting.params, first);
  const shown = useMemo(() => good && shownBy(figure, good.result, good.params), [figure, good]);
  const current = useCallback(async () => {
    if (!shown) throw new Error("There is nothing to download yet.");
    return shown;
  }, [shown]);
  const { edit } = setting;
  const { reset } = frame;
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
      busy={busy}
      shown={shown}
      current={current}
      pending="not checked yet"
      failure={failure !== null && <Notice kind="problem">{failure} The last picture is kept.</Notice>}
    >
      {picture}
    </FrameLayout>
  );
}
