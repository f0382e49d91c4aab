import { useState } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { places } from "../../inference/demonstrators.ts";
import { Columns } from "../../marks/Columns.tsx";
import { useSweep } from "../../marks/time/useSweep.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { type ImitationSnapshot, walkers } from "../../runs/imitation/snapshot.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { CodePlot } from "./CodePlot.tsx";
import { Course } from "./Course.tsx";
import { DriftPlot } from "./DriftPlot.tsx";
import type { Knobs } from "./figure.ts";
import { percent } from "../../math/formatNumber.ts";
import { exactly } from "../../runs/imitation/exactly.ts";
import { OwnDemonstrations } from "./own/OwnDemonstrations.tsx";
import { TracePlot } from "./TracePlot.tsx";
import "./imitation.css";

const end = places - 1;
/** Pixels between two courses. */
const GAP = 10;

/** The courses side by side; below them the code on its slider, and the bound's two terms. */
export function View({
  params,
  knobs,
  result,
  edit,
  notify,
}: ViewProps<Knobs, ImitationSnapshot, Simulation<ImitationSnapshot>>) {
  const [t, setT] = useState<number>(end);
  const { playing, play, pause } = useSweep({ t, from: 0, to: end, onTime: setT });
  return (
    <Columns share={0.56} gap={22} narrowBelow={620}>
      {({ width, left, right, narrow }) => {
        const across = narrow ? 2 : 4;
        const each = Math.floor((width - GAP * (across - 1)) / across);
        const high = narrow ? Math.round(each * 1.25) : 214;
        return (
          <>
            <section className="columns-across" aria-label="Walks from the same starts">
              <div className="imitation-courses" style={{ gap: GAP }}>
                {walkers.map((walker) => {
                  const course = (
                    <Course key={walker} {...{ walker, result, params, t }} width={each} height={high} />
                  );
                  return walker === "demonstrators" ? (
                    course
                  ) : (
                    <Part
                      key={walker}
                      name={walker}
                      instead={
                        <div style={{ width: each }}>
                          <Hidden height={high} />
                        </div>
                      }
                    >
                      {course}
                    </Part>
                  );
                })}
              </div>
              <p className="imitation-line">
                <button type="button" onClick={playing ? pause : play}>
                  {playing ? "Stop" : "Walk"}
                </button>
                <span>
                  {result.walks.gaussian.count} walks each from the same starts,{" "}
                  {result.walks.gaussian.crashes.length} drawn; a cross is a crash.
                  {result.settings.data === "process" && result.step > 0 && (
                    <Part name="demonstrators">
                      {" "}
                      Exactly: {percent(exactly(result.settings).demonstrators)} of demonstrators,{" "}
                      {percent(exactly(result.settings).meanPolicy)} by their mean.
                    </Part>
                  )}
                </span>
              </p>
            </section>
            <CodePlot {...{ result, params, edit }} knob={knobs.z} width={left} height={narrow ? 150 : 128} />
            <Part name="trace" instead={<div style={{ width: right }} />}>
              <TracePlot result={result} width={right} height={narrow ? 150 : 128} />
            </Part>
            <div className="columns-across more-row">
              <More name="drift" title="Off the demonstrations: errors that add up">
                <DriftPlot result={result} width={width} height={150} />
              </More>
              <More name="own" title="Your own demonstrations: draw them, or paste a table">
                <OwnDemonstrations {...{ params, edit, notify }} width={width} />
              </More>
            </div>
          </>
        );
      }}
    </Columns>
  );
}
