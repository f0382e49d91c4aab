import { useMemo } from "react";
import { snap } from "../../../knobs/snap.ts";
import { AxisX, AxisY, Facet, Handle, Label, linear, Plot, wordingFor } from "../../../marks/plot/index.ts";
import type { Domain } from "../../../marks/plot/scales.ts";
import type { ThreeWaysSnapshot } from "../../../runs/threeWays/snapshot.ts";
import { useRoom } from "../../../ui/parts/roomContext.ts";
import type { Knobs, Params } from "../figure.ts";
import { Crowd } from "./Crowd.tsx";
import { FamilyMarks } from "./FamilyMarks.tsx";
import { NewcomerMark } from "./NewcomerMark.tsx";
import { Posteriors } from "./Posteriors.tsx";

interface Props {
  readonly result: ThreeWaysSnapshot;
  /** Step of the new point's own fit that is shown. */
  readonly step: number;
  readonly knob: Knobs["newX"];
  readonly edit: (patch: Partial<Params>) => void;
  /** Leaves the names of the three to a picture beside it. */
  readonly isNameless: boolean;
  readonly width: number;
  readonly height: number;
}

/** The z's shown: all but 6 in 100,000 of the prior. */
const zs: Domain = [-4, 4];
const z = linear(zs);
const margin = { left: 34, right: 104, top: 30, bottom: 24 };
/** Where the names stand elsewhere, and where nothing is held over the plane. */
const [nameless, low] = [{ right: 30 }, { top: 22 }] as const;
/** The new point is held over the plane: a lane of its own, pixels. */
const grip = { y: linear([0, 1]), top: 2, bottom: 28 };
/** From the middle of what is held to its words, pixels. */
const BESIDE = 18;
/** From so many points on, dots with bars would be one blot over the network's curve: they are small, and under it. */
const CROWD = 120;
/** Nearer to the ends of the picture it may not be dragged, or the picture would grow under the hand. */
const MARGIN = 0.5;

/** For each x the exact posterior as a column of shade, on it every q, and a new point to drag along. */
export function PlanePlot({ result, step, knob, edit, isNameless, width, height }: Props) {
  const { curve, perPoint, newcomer, settings } = result;
  const [from, to] = [curve.x[0], curve.x[curve.x.length - 1]];
  const xs = useMemo<Domain>(() => [from, to], [from, to]);
  const x = useMemo(() => linear(xs), [xs]);
  const hasNewcomer = useRoom()?.shows("newcomer") ?? true;
  const isCrowd = result.x.length >= CROWD;
  const isRight = newcomer.x > (from + to) / 2;
  const track = { ...knob, min: Math.max(knob.min, from + MARGIN), max: Math.min(knob.max, to - MARGIN) };
  const move = (place: number) => edit({ newX: snap(place, track) });
  const box = { ...margin, ...(isNameless && nameless), ...(!hasNewcomer && low) };
  const place = x.copy().range([box.left, width - box.right])(newcomer.x) + (isRight ? -BESIDE : BESIDE);
  return (
    <Plot
      title="Exact posteriors over z for each x, with the q of the network, the shared q and each point’s own"
      {...{ width, height, x }}
      margin={box}
      y={z}
      under={
        <>
          <Posteriors likelihood={settings.likelihood} noise={settings.noise} x={xs} z={zs} />
          {isCrowd && <Crowd x={result.x} q={perPoint} />}
        </>
      }
    >
      <AxisY ticks={[-4, -2, 0, 2, 4]} label="z" grid={false} />
      <AxisX ticks={7} label="x" />
      <FamilyMarks {...{ result, isCrowd, isNameless }} />
      {hasNewcomer ? (
        <>
          <NewcomerMark newcomer={newcomer} step={step} />
          <Facet {...grip}>
            <Label
              {...{ x: newcomer.x, y: 0.5, dy: 4 }}
              {...(isRight ? { dx: -BESIDE, anchor: "end" } : { dx: BESIDE })}
            >
              {wordingFor(isRight ? place : width - place, 13, ["a new point: drag it", "a new point"])}
            </Label>
            <Handle
              {...{ x: newcomer.x, y: 0.5, value: newcomer.x, knob, colour: "ink" }}
              label="New point, on the picture"
              onDrag={move}
              onNudge={(across) => move(newcomer.x + knob.step * across)}
            />
          </Facet>
        </>
      ) : (
        <Label dx={margin.left} dy={12}>
          shaded: exact p(z | x)
        </Label>
      )}
    </Plot>
  );
}
