import { useCallback, useMemo } from "react";
import { valuesAt } from "../../control/backwardMessages.ts";
import { logAlphaAt } from "../../control/forwardMessages.ts";
import { EllipseMark } from "../../marks/grid/EllipseMark.tsx";
import { GridView } from "../../marks/grid/GridView.tsx";
import { type GridGeometry, gridGeometry } from "../../marks/grid/geometry.ts";
import type { Palette } from "../../marks/palette.ts";
import type { MapEditor } from "../../gridworld/useMapEditor.ts";
import { CrowdLayer } from "./CrowdLayer.tsx";
import { EdgeBars } from "./EdgeBars.tsx";
import type { ForwardBackward } from "./model.ts";
import type { Values } from "./params.ts";
import { layerOf } from "../../control/road.ts";
import { inksOf, layFloor, layTint } from "./tint.ts";

interface Props {
  readonly result: ForwardBackward;
  readonly colours: Values["colours"];
  readonly width: number;
  readonly height: number;
  readonly lit: number;
  readonly surface: MapEditor["surface"];
  readonly onAt: (cell: number) => void;
  readonly onHover: (cell: number | null) => void;
}

/** The map at one time: messages as two tints, the product's ellipse, the crowd, and its shares along both edges. */
export function Joint({ result, colours, width, height, lit, surface, onAt, onHover }: Props) {
  const { world, believed, actual, marginals, t, cell } = result;
  const reach = width < 400 ? 44 : 48;
  const room = useMemo(
    () => ({ width: width - reach - 20, height: height - reach - 20 }),
    [width, height, reach],
  );
  const { map } = world;
  const geometry = useMemo(() => gridGeometry(map, room), [map, room]);
  const paint = usePaint(result, colours);
  const describe = useCallback(
    (s: number) => `probability ${layerOf(world, marginals, t)[s].toFixed(4)}`,
    [world, marginals, t],
  );
  return (
    <div className="fb-joint">
      <div className="fb-map">
        <GridView
          id="forward-backward-at"
          name={`Messages, their product and the sampled monkeys at t = ${t}`}
          map={map}
          {...room}
          paint={paint}
          at={cell}
          lit={lit}
          describe={describe}
          onAt={onAt}
          onHover={onHover}
          {...surface}
        />
        <CrowdLayer result={result} geometry={geometry} />
        <svg className="fb-ellipses" width={geometry.width} height={geometry.height} aria-hidden="true">
          {[actual, believed].map(
            (road) =>
              road && (
                <g key={road.dynamics} className={`fb-${road.dynamics}`}>
                  <EllipseMark geometry={geometry} {...road.spreads[t - 1]} />
                </g>
              ),
          )}
        </svg>
      </div>
      <EdgeBars result={result} geometry={geometry} across="rows" reach={reach} />
      <EdgeBars result={result} geometry={geometry} across="columns" reach={reach} />
    </div>
  );
}

/** What is painted into the cells. */
function usePaint({ world, forward, backward, marginals, t }: ForwardBackward, colours: Values["colours"]) {
  return useCallback(
    (context: CanvasRenderingContext2D, palette: Palette, { columns, cell }: GridGeometry) => {
      const boxOf = (s: number) =>
        [(s % columns) * cell, Math.floor(s / columns) * cell, cell, cell] as const;
      layFloor(context, palette, world.states, (s) => (world.map.letters[s] === "#" ? null : boxOf(s)));
      if (colours === "product") {
        const product = layerOf(world, marginals, t);
        const largest = Math.max(Number.MIN_VALUE, ...product);
        return layTint(
          context,
          palette,
          palette.z,
          product.map((p) => p / largest),
          boxOf,
        );
      }
      const { temperature } = backward.problem;
      if (colours !== "beta")
        layTint(context, palette, palette.forward, inksOf(logAlphaAt(forward, t)), boxOf);
      if (colours !== "alpha")
        layTint(
          context,
          palette,
          palette.backward,
          inksOf(valuesAt(backward, t).map((V) => V / temperature)),
          boxOf,
        );
    },
    [world, forward, backward, marginals, t, colours],
  );
}
