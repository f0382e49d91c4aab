import { useState } from "react";
import { download } from "../../../frame/export/download.ts";
import { AxisX, AxisY, Clip, Curve, EndLabels, linear, Plot, shortTick } from "../../../marks/plot/index.ts";
import { useSize } from "../../../marks/useSize.ts";
import { fixed, unlessHuge } from "../../../math/formatNumber.ts";
import { elboDomain, lastTick } from "../../../runs/vae/elboDomain.ts";
import type { HeldOutRow, VaeSimulation } from "../../../runs/vae/snapshot.ts";
import type { Knobs } from "../knobs.ts";
import { type Kept, useKeptRuns } from "./keptRuns.ts";
import { settings } from "../../../runs/vae/settings.ts";
import "./runs.css";
import { grouped } from "../../../math/grouped.ts";

interface Props {
  readonly simulation: VaeSimulation;
  readonly heldOut: readonly HeldOutRow[];
  readonly knobs: Knobs;
  readonly playing: boolean;
  readonly notify: (message: string) => void;
}

/** What of the held-out digits can be laid over. */
const curveNames = { elbo: "ELBO", reconstruction: "reconstruction", kl: "KL" } as const;
type CurveName = keyof typeof curveNames;

const margin = { left: 48, right: 150, bottom: 40 };
const nats = unlessHuge((value) => fixed(value, 1));
/** How the two that are laid over are told apart. */
const looks = [
  { colour: "phi", dash: "7 4" },
  { colour: "theta", dash: "2 3" },
] as const;

/** The reader's runs with their settings; any two of them laid over the one on the stage. */
export function Runs({ simulation, heldOut, knobs, playing, notify }: Props) {
  const { runs, keep, drop } = useKeptRuns();
  const [chosen, setChosen] = useState<readonly Kept[]>([]);
  const [shown, setShown] = useState<CurveName>("elbo");
  const [ref, size] = useSize<HTMLDivElement>({ width: 620, height: 220 });
  const laid = chosen.filter((run) => runs.includes(run));
  const keepThis = () =>
    simulation
      .save()
      .then(keep, (error: unknown) => notify(error instanceof Error ? error.message : String(error)));
  const toggle = (run: Kept) =>
    setChosen(
      laid.includes(run) ? laid.filter((other) => other !== run) : [...laid, run].slice(-looks.length),
    );
  const nameOf = (run: Kept) => `run ${runs.indexOf(run) + 1}`;
  const curves = [
    { name: "this run", rows: heldOut, colour: "elbo" as const, dash: "none" },
    ...laid.map((run, k) => ({ name: nameOf(run), rows: run.heldOut, ...looks[k] })),
  ].filter(({ rows }) => rows.length > 0);
  const all = curves.flatMap(({ rows }) => [...rows]);
  const last = lastTick(Math.max(0, ...all.map(({ step }) => step)));
  const axis = all.map((row) => ({ step: row.step, kl: 0, elbo: row[shown], reconstruction: row[shown] }));
  const [low, high] = elboDomain(
    [],
    axis.map((row) => ({ ...row, iwae: null, K: null, standardError: null })),
    (step) => step < last / 10,
  );
  return (
    <div className="vae-runs">
      <p className="vae-runs-keep">
        <button type="button" className="figure-button" onClick={() => void keepThis()}>
          Keep this run
        </button>
      </p>
      {runs.length === 0 && (
        <p className="vae-price-words">
          No run is kept yet. Keep this one, change a knob, press Play, and lay one over the other: with the
          same seed both get the same digits and noise.
        </p>
      )}
      <ul className="vae-runs-list">
        {runs.length > 0 && <li>{`this run ${playing ? "trains" : "rests"}; those below wait`}</li>}
        {runs.map((run) => (
          <li key={`${nameOf(run)} ${run.step}`}>
            <label>
              <input type="checkbox" checked={laid.includes(run)} onChange={() => toggle(run)} />
              {`${nameOf(run)}: ${grouped(run.step)} steps, ${settings(knobs, run.params)}`}
              {run.heldOut.length > 0 && `, held-out ELBO ${nats(run.heldOut[run.heldOut.length - 1].elbo)}`}
            </label>
            <button
              type="button"
              className="figure-button"
              aria-label={`Download ${nameOf(run)}`}
              onClick={() =>
                download(`vae-step-${run.step}.safetensors`, run.bytes, "application/octet-stream")
              }
            >
              Download
            </button>
            <button
              type="button"
              className="figure-button"
              aria-label={`Drop ${nameOf(run)}`}
              onClick={() => drop(run)}
            >
              Drop
            </button>
          </li>
        ))}
      </ul>
      {laid.length > 0 && (
        <label className="vae-runs-curve">
          {"Held out: "}
          <select value={shown} onChange={({ target }) => setShown(target.value as CurveName)}>
            {Object.entries(curveNames).map(([name, text]) => (
              <option key={name} value={name}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      {laid.length > 0 && (
        <div className="vae-runs-box" ref={ref}>
          <Plot
            title="The held-out curve of this run and of those laid over it, against training steps"
            {...{ ...size, margin }}
            x={linear([0, last])}
            y={linear([low, high])}
          >
            <AxisY ticks={4} format={shortTick} label="nats" />
            <AxisX ticks={5} format={shortTick} caption="training steps" />
            <Clip>
              {curves.map(({ name, rows, colour, dash }) => (
                <Curve
                  key={name}
                  data={rows}
                  x={(row) => row.step}
                  y={(row) => row[shown]}
                  {...{ colour, dash }}
                  weight={2}
                />
              ))}
            </Clip>
            <EndLabels
              labels={curves.map(({ name, rows, colour }) => ({
                key: name,
                text: name,
                value: nats(rows[rows.length - 1][shown]),
                x: rows[rows.length - 1].step,
                y: rows[rows.length - 1][shown],
                colour,
              }))}
            />
          </Plot>
        </div>
      )}
    </div>
  );
}
