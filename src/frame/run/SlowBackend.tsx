import { useEffect, useState } from "react";
import { Notice } from "../../ui/Notice.tsx";
import { type Loop, useLoop } from "./useSimulation.ts";

/** Says that a run's network computes slowly as its WebAssembly did not come, and tries again with one press. */
export function SlowBackend({ loop }: { readonly loop: Loop }) {
  const simulation = useLoop(loop, (state) => state.simulation);
  const [slow, setSlow] = useState<typeof simulation>(null);
  useEffect(() => {
    if (simulation?.isRemote !== true) return;
    let isOutdated = false;
    void import("../../worker/client.ts")
      .then(({ lacksWebAssembly }) => lacksWebAssembly())
      .then((lacks) => lacks && !isOutdated && setSlow(simulation));
    return () => {
      isOutdated = true;
    };
  }, [simulation]);
  if (simulation === null || slow !== simulation) return null;
  const tryAgain = async () => {
    (await import("../../worker/client.ts")).renewWorker();
    loop.reopen();
  };
  const again = (
    <button type="button" className="figure-button" onClick={tryAgain}>
      Try again
    </button>
  );
  return (
    <Notice kind="remark" action={again} onDismiss={() => setSlow(null)}>
      The WebAssembly that networks run on could not be loaded. This one runs in plain JavaScript, some forty
      times as slowly.
    </Notice>
  );
}
