import { useMemo, useState } from "react";
import type { ViewProps } from "../../frame/contract.ts";
import { Columns } from "../../marks/Columns.tsx";
import { Titled } from "../../marks/Titled.tsx";
import { fixed, percent } from "../../math/formatNumber.ts";
import type { RepresentationSnapshot } from "../../runs/representation/snapshot.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { More } from "../../ui/parts/More.tsx";
import { Part } from "../../ui/parts/Part.tsx";
import type { Knobs } from "./figure.ts";
import { Frames } from "./Frames.tsx";
import { ReadingMap } from "./ReadingMap.tsx";
import { ReturnsPlot } from "./ReturnsPlot.tsx";
import { r2Of } from "./reading.ts";
import "./representation.css";

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
  return (
    <Columns share={0.42} gap={26} narrowBelow={640}>
      {({ left, right, narrow }) => (
        <>
          <section aria-label="What is seen, and what the code knows">
            <Titled label={frames.label} title={frames.title}>
              <Frames {...frames} across={width} down={height} most={6} width={left} />
            </Titled>
            <Titled label="What the code knows of the state" title={<Knowing result={result} />}>
              <ReadingMap
                {...{ result, params, knobs, edit, at, onAt }}
                width={left}
                height={narrow ? left : 196}
              />
            </Titled>
          </section>
          <Titled
            label="Returns"
            title={
              <span>
                <b>The same Q-learning, {seeds} seeds each:</b> mean, and from the worst to the best
              </span>
            }
          >
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

/** While the buffer fills its last pictures; then held-out ones, over what the VAE makes of them. */
function useFrames({ phase, lastPlayed, pictures, played, toPlay }: RepresentationSnapshot) {
  return useMemo(() => {
    const count = (steps: number) => steps.toLocaleString("en");
    if (phase === "play")
      return {
        rows: [lastPlayed],
        label: `The last of ${played} pictures in the buffer`,
        title: (
          <span>
            <b>The buffer fills:</b> {count(played)} of {count(toPlay)} pictures, the last ones here
          </span>
        ),
      };
    return {
      rows: [pictures.map(({ seen }) => seen), pictures.map(({ rebuilt }) => rebuilt)],
      label: "Pictures that were never trained on, and below each what the VAE makes of its code",
      title: (
        <span>
          <b>Held-out pictures,</b> and what the VAE makes of them
        </span>
      ),
    };
  }, [phase, lastPlayed, pictures, played, toPlay]);
}

/** What the map shows, with its numbers. */
function Knowing({ result }: { readonly result: RepresentationSnapshot }) {
  const [position, background] = [r2Of(result, "latent"), r2Of(result, "background")];
  if (result.updates === 0 || position === null)
    return (
      <span>
        <b>Darker:</b> more visits in the buffer. {percent(result.relevant)} of the pixels’ variance says
        where
      </span>
    );
  return (
    <Part name="readings" instead={<span>Darker: more visits in the buffer</span>}>
      <span>
        <b>Position read off z: R² {fixed(position, 2)}</b>
        {background === null ? "" : `; background: ${fixed(background, 2)}`}. Each line leads from a true cell
      </span>
    </Part>
  );
}
