import { createElement, useCallback, useMemo } from "react";
import { Notice } from "../ui/Notice.tsx";
import type { PureFigure } from "./contract.ts";
import { FrameLayout } from "./layout/FrameLayout.tsx";
import { StageBoundary } from "./layout/StageBoundary.tsx";
import { shownBy } from "./export/shown.ts";
import type { Frame } from "./useFrame.ts";
import { usePureModel } from "./usePureModel.ts";

const nothing = () => undefined;

/** The frame of a figure whose picture is a function of its params. */
export function PureFrame({ figure, frame }: { readonly figure: PureFigure; readonly frame: Frame }) {
  const { setting, notify } = frame;
  const { good, failure, busy } = usePureModel(figure, setting.params);
  const shown = useMemo(() => good && shownBy(figure, good.result, good.params), [figure, good]);
  const current = useCallback(async () => {
    if (!shown) throw new Error("There is nothing to download yet.");
    return shown;
  }, [shown]);
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
      {good && (
        <StageBoundary retryWhen={good} onReset={frame.reset}>
          {createElement(figure.View, {
            ...good,
            knobs: figure.params,
            edit: setting.edit,
            simulation: undefined,
            playing: false,
            notify,
            reopen: nothing,
          })}
        </StageBoundary>
      )}
    </FrameLayout>
  );
}
