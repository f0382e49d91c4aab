import { useState } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { Abreast, type Panel } from "../../marks/Abreast.tsx";
import { Columns } from "../../marks/Columns.tsx";
import { Titled } from "../../marks/Titled.tsx";
import type { RepresentationSnapshot } from "../../runs/representation/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { More } from "../../ui/parts/More.tsx";
import { StepsBack } from "../../ui/parts/StepsBack.tsx";
import { useRoom } from "../../ui/parts/roomContext.ts";
import type { Knobs } from "./figure.ts";
import { Frames } from "./Frames.tsx";
import { Knowing } from "./Knowing.tsx";
import { ReadingMap } from "./ReadingMap.tsx";
import { Readout } from "./Readout.tsx";
import { ReturnsPlot } from "./ReturnsPlot.tsx";
import { useFrames } from "./useFrames.tsx";
import "./representation.css";

/** In a room, of a title; of one of two lines; and of that and the readout under the map; pixels. */
const [LINE, LINES, READOUT] = [24, 46, 164];

/** What is seen, what the VAE makes of it and what its code knows; beside it how the learners fare. */
export function View({
  params,
  knobs,
  result,
  edit,
}: ViewProps<Knobs, RepresentationSnapshot, Simulation<RepresentationSnapshot>>) {
  const { map, width, height, seeds } = result;
  const [chosen, onAt] = useState(0);
  const at = chosen < map.letters.length ? chosen : 0;
  const frames = useFrames(result);
  const across = { result, most: params.steps };
  const room = useRoom();
  const pictures = (wide: number, most: number) => (
    <Titled label={frames.label} title={frames.title}>
      <Frames
        {...frames}
        rows={frames.rows.map((row) => row.slice(0, most))}
        across={width}
        down={height}
        {...{ most }}
        width={wide}
        tallest={room ? wide : undefined}
      />
    </Titled>
  );
  const knowing = (side: number) => (
    <Titled label="What the code knows of the state" title={<Knowing result={result} />}>
      <ReadingMap {...{ result, params, knobs, edit, at, onAt, side }}>
        <Readout result={result} background={params.background} />
      </ReadingMap>
    </Titled>
  );
  const title = (
    <span>
      <b>
        The same Q-learning, {seeds} seeds each
        <StepsBack name="words">:</StepsBack>
      </b>
      <StepsBack name="words"> mean, and from the worst to the best</StepsBack>
    </span>
  );
  if (room) {
    const hasReturns = room.shows("returns");
    const panels: readonly Panel[] = [
      { key: "pictures", share: hasReturns ? 0.3 : 0.5, render: (w) => pictures(w, hasReturns ? 2 : 3) },
      {
        key: "map",
        share: hasReturns ? 0.3 : 0.5,
        render: (w) => knowing(Math.min(w, room.height - (hasReturns ? READOUT : LINES), 190)),
      },
      {
        key: "returns",
        share: 0.7,
        render: (w) => (
          <Titled label="Returns" title={title}>
            <ReturnsPlot {...across} across="steps" width={w} height={room.height - LINE} />
          </Titled>
        ),
      },
    ];
    return <Abreast panels={panels.filter(({ key }) => room.shows(key))} width={room.width} />;
  }
  return (
    <Columns share={0.42} gap={26} narrowBelow={640}>
      {({ left, right, narrow }) => (
        <>
          <section aria-label="What is seen, and what the code knows">
            {pictures(left, 6)}
            {knowing(Math.min(left, 174))}
          </section>
          <Titled label="Returns" title={title}>
            <ReturnsPlot {...across} across="steps" width={right} height={narrow ? 280 : 330} />
            <More name="computation" title="Against computation, the VAE’s training included">
              <ReturnsPlot {...across} across="seconds" width={right} height={190} />
            </More>
          </Titled>
        </>
      )}
    </Columns>
  );
}
