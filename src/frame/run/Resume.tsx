import type { ParamSpec, ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import type { SimulatedFigure } from "../contract.ts";
import { isOffered, type ShelvedRun } from "./runShelf.ts";
import type { RunShelf } from "./useRunShelf.ts";
import { type Loop, useLoop } from "./useSimulation.ts";

interface Props {
  readonly figure: SimulatedFigure;
  readonly loop: Loop;
  readonly shelf: RunShelf;
  readonly params: ParamsOf<ParamSpecs>;
  /** Goes on from a saved run; false if it could not. */
  readonly loadRun: (bytes: ShelvedRun["bytes"]) => Promise<boolean>;
}

/** The offers to go on with a run that was put by, or where the last visit ended. */
export function Resume({ shelf, ...props }: Props) {
  return shelf.runs.map((run) => (
    <ResumeOne
      key={`${run.step} ${JSON.stringify(run.params)}`}
      run={run}
      takeOff={shelf.takeOff}
      {...props}
    />
  ));
}

function ResumeOne({
  figure,
  loop,
  params,
  loadRun,
  run,
  takeOff,
}: Omit<Props, "shelf"> & { readonly run: ShelvedRun; readonly takeOff: RunShelf["takeOff"] }) {
  const offered = useLoop(
    loop,
    ({ snapshot }) => snapshot !== null && isOffered(figure, run, { params, step: snapshot.step }),
  );
  if (!offered) return null;
  const resume = async () => {
    if (await loadRun(run.bytes)) takeOff(run);
  };
  return (
    <button
      type="button"
      className="transport-resume"
      title={otherKnobs(figure.params, run.params, params)}
      onClick={resume}
    >
      Resume at step {run.step.toLocaleString("en")}
    </button>
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
