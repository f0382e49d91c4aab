import type { ParamSpec, ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import type { SimulatedFigure } from "../contract.ts";
import { isOffered, type ShelvedRun } from "./runShelf.ts";
import type { RunShelf } from "./useRunShelf.ts";
import { type Loop, useLoop } from "./useSimulation.ts";
import { grouped } from "../../math/grouped.ts";

interface Props {
  readonly figure: SimulatedFigure;
  readonly loop: Loop;
  readonly shelf: RunShelf;
  readonly params: ParamsOf<ParamSpecs>;
  /** Goes on from a saved run; false if it could not. */
  readonly loadRun: (bytes: ShelvedRun["bytes"]) => Promise<boolean>;
}

/** The offers to go on with a run that was put by, or where the last visit ended: of several the step alone, in one row. */
export function Resume({ figure, loop, shelf, params, loadRun }: Props) {
  // Their places on the shelf, as text: the same while the same are offered.
  const places = useLoop(loop, ({ snapshot }) =>
    snapshot === null
      ? ""
      : shelf.runs
          .flatMap((run, i) => (isOffered(figure, run, { params, step: snapshot.step }) ? [i] : []))
          .join(),
  );
  const offered = shelf.runs.filter((_, i) => places.split(",").includes(String(i)));
  if (offered.length === 0) return null;
  const resume = async (run: ShelvedRun) => {
    if (await loadRun(run.bytes)) shelf.takeOff(run);
  };
  return (
    <span className="transport-resume">
      {offered.length > 1 && <span aria-hidden="true">Resume at step</span>}
      {offered.map((run) => {
        const step = grouped(run.step);
        return (
          <button
            key={`${run.step} ${JSON.stringify(run.params)}`}
            type="button"
            aria-label={`Resume at step ${step}`}
            title={otherKnobs(figure.params, run.params, params)}
            onClick={() => void resume(run)}
          >
            {offered.length > 1 ? step : `Resume at step ${step}`}
          </button>
        );
      })}
    </span>
  );
}

/** The knobs that resuming a run would change, in words. */
function otherKnobs(
  specs: ParamSpecs,
  made: ShelvedRun["params"],
  here: ParamsOf<ParamSpecs>,
): string | undefined {
  const others = Object.entries(made).filter(([name, value]) => value !== here[name]);
  if (others.length === 0) return undefined;
  return others
    .map(([name, value]) => `${specs[name].label}: ${inWords(specs[name], String(value))}`)
    .join("; ");
}

const inWords = (spec: ParamSpec, value: string): string =>
  spec.kind === "choice" ? spec.options[value] : value;
