import { Notice } from "../../ui/Notice.tsx";
import { type Loop, useLoop } from "./useSimulation.ts";

/** Why a run does not go on by itself, and the one press that goes on. */
export function RunNotice({ loop, onReset }: { readonly loop: Loop; readonly onReset: () => void }) {
  const failure = useLoop(loop, (state) => state.failure);
  const event = useLoop(loop, (state) => state.event);
  if (failure !== null) {
    const carryOn = (
      <button type="button" className="figure-button" onClick={() => loop.carryOn()}>
        Carry on
      </button>
    );
    return (
      <Notice kind="problem" action={carryOn}>
        {failure} The last picture is kept.
      </Notice>
    );
  }
  if (!event) return null;
  if (event.kind !== "diverged") return <Notice kind="remark">{event.message}</Notice>;
  const startAgain = (
    <button type="button" className="figure-button" onClick={onReset}>
      Start again from the defaults
    </button>
  );
  return (
    <Notice kind="problem" action={startAgain}>
      <b>Diverged at step {event.step.toLocaleString("en")}.</b> {event.message} The last finite picture is
      kept. Rewind starts again with these knobs.
    </Notice>
  );
}
