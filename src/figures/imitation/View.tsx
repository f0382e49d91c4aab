import { useState } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { places } from "../../inference/demonstrators.ts";
import { Abreast, type Panel } from "../../marks/Abreast.tsx";
import { Columns } from "../../marks/Columns.tsx";
import { useSweep } from "../../marks/time/useSweep.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { type ImitationSnapshot, type Walker, walkers } from "../../runs/imitation/snapshot.ts";
import { Hidden } from "../../ui/parts/Hidden.tsx";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import { CodePlot } from "./CodePlot.tsx";
import { Course } from "./Course.tsx";
import { DriftPlot } from "./DriftPlot.tsx";
import type { Knobs } from "./figure.ts";
import { percent } from "../../math/formatNumber.ts";
import { OwnDemonstrations } from "./own/OwnDemonstrations.tsx";
import { TracePlot } from "./TracePlot.tsx";
import "./imitation.css";

const end = places - 1;
/** Pixels between two courses. */
const GAP = 10;
/** In a room, of the line under the courses, and of a title of two lines; pixels. */
const [BELOW, TITLE] = [32, 46];

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
  const room = useRoom();
  const courses = (shown: readonly Walker[], each: number, high: number) =>
    shown.map((walker) => {
      const course = <Course key={walker} {...{ walker, result, params, t }} width={each} height={high} />;
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
    });
  const walk = (
    <button type="button" className="screen-only" onClick={playing ? pause : play}>
      {playing ? "Stop" : "Walk"}
    </button>
  );
  if (room) {
    const shown = walkers.filter(room.shows);
    const high = room.height - BELOW;
    const panels: readonly Panel[] = [
      {
        key: "courses",
        share:
          room.shows("code") || room.shows("drift") || room.shows("own")
            ? 0.38 * Math.min(2, shown.length)
            : 1,
        render: (width) => (
          <>
            <div className="imitation-courses" style={{ gap: GAP }}>
              {courses(shown, Math.floor((width - GAP * (shown.length - 1)) / shown.length), high)}
            </div>
            <div className="imitation-line">{walk}</div>
          </>
        ),
      },
      {
        key: "code",
        share: 0.62,
        render: (width) => (
          <CodePlot {...{ result, params, edit, width }} knob={knobs.z} height={room.height - TITLE} />
        ),
      },
      {
        key: "drift",
        share: 0.62,
        render: (width) => <DriftPlot {...{ result, width }} height={room.height} />,
      },
      {
        key: "own",
        share: 0.42,
        render: (width) => <OwnDemonstrations {...{ params, edit, notify, width }} />,
      },
    ];
    return (
      <Abreast panels={panels.filter(({ key }) => key === "courses" || room.shows(key))} width={room.width} />
    );
  }
  return (
    <Columns share={0.56} gap={22} narrowBelow={620}>
      {({ width, left, right, narrow }) => {
        const across = narrow ? 2 : walkers.length;
        const each = Math.floor((width - GAP * (across - 1)) / across);
        const high = narrow ? Math.round(each * 1.25) : 214;
        const line = (
          <p className="imitation-line" style={narrow ? { inlineSize: each } : undefined}>
            {walk}
            <span>
              {result.walks.gaussian.count} walks each from the same starts,{" "}
              {result.walks.gaussian.crashes.length} drawn; a cross is a crash.
              {result.exact !== null && result.step > 0 && (
                <Part name="demonstrators">
                  {" "}
                  Exactly: {percent(result.exact.demonstrators)} of demonstrators,{" "}
                  {percent(result.exact.meanPolicy)} by their mean.
                </Part>
              )}
            </span>
          </p>
        );
        return (
          <>
            <section className="columns-across" aria-label="Walks from the same starts">
              <div className="imitation-courses" style={{ gap: GAP }}>
                {courses(walkers, each, high)}
                {narrow && line}
              </div>
              {!narrow && line}
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
