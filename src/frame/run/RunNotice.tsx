import { useEffect, useState } from "react";
import { isNewBuild } from "../../ui/newBuild.ts";
import { Notice } from "../../ui/Notice.tsx";
import { abandonWorkers } from "../../worker/abandon.ts";
import { SlowBackend } from "./SlowBackend.tsx";
import { type Loop, useLoop } from "./useSimulation.ts";
import { grouped } from "../../math/grouped.ts";

/** Why a run does not go on by itself, and the one press that goes on. */
export function RunNotice({ loop, onReset }: { readonly loop: Loop; readonly onReset: () => void }) {
  const failure = useLoop(loop, (state) => state.failure);
  const event = useLoop(loop, (state) => state.event);
  const hasPicture = useLoop(loop, (state) => state.snapshot !== null);
  const isLong = useLoop(loop, (state) => state.isLong);
  const isOutdated = useOutdated(failure);
  if (isOutdated) {
    const reload = (
      <button type="button" className="figure-button" onClick={() => location.reload()}>
        Load it
      </button>
    );
    return (
      <Notice kind="problem" action={reload}>
        A new version of this figure is there, and what this one runs on is gone. Your run is kept and goes on
        in the new one.
      </Notice>
    );
  }
  if (failure !== null) {
    const carryOn = (
      <button type="button" className="figure-button" onClick={() => loop.carryOn()}>
        Carry on
      </button>
    );
    return (
      <Notice kind="problem" action={carryOn}>
        {failure}
        {hasPicture && " The last picture is kept."}
      </Notice>
    );
  }
  if (isLong) {
    const beginAnew = () => {
      abandonWorkers();
      loop.carryOn();
    };
    const anew = (
      <button type="button" className="figure-button" onClick={beginAnew}>
        Start it anew
      </button>
    );
    return (
      <Notice kind="remark" action={anew}>
        This takes unusually long. It may still come; started anew, it goes on from where it was last kept.
      </Notice>
    );
  }
  if (!event) return <SlowBackend loop={loop} />;
  if (event.kind !== "diverged") return <Notice kind="remark">{event.message}</Notice>;
  const startAgain = (
    <button type="button" className="figure-button" onClick={onReset}>
      Start again from the defaults
    </button>
  );
  return (
    <Notice kind="problem" action={startAgain}>
      <b>Diverged at step {grouped(event.step)}.</b> {event.message} The last finite picture is kept. Rewind
      starts again with these knobs.
    </Notice>
  );
}

/** Did it fail because the site has been built anew meanwhile? */
function useOutdated(failure: string | null): boolean {
  const [outdated, setOutdated] = useState<string | null>(null);
  useEffect(() => {
    if (failure !== null) void isNewBuild().then((isNew) => setOutdated(isNew ? failure : null));
  }, [failure]);
  return failure !== null && outdated === failure;
}
