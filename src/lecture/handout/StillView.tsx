import { createElement, type FunctionComponent, useEffect, useMemo, useRef } from "react";
import type { Figure, Scene, ViewProps } from "../../frame/contract.ts";
import { leastScreen } from "../../frame/present/roomZoom.ts";
import type { ParamSpecs, ParamsOf } from "../../knobs/specs.ts";
import type { Simulation } from "../../runs/simulation.ts";
import { type Parts, PartsContext } from "../../ui/parts/partsContext.ts";
import { type Room, RoomContext, showsOnly } from "../../ui/parts/roomContext.ts";

/**
 * CSS pixels that a picture may take of a slide. A scene is laid out as before a room, its letters are 6.7 pt on paper; a
 * figure without one shows more than a room holds: it is laid out as a page's, beside whose claim there is more height.
 */
const inRoom = { laidOut: leastScreen.width, width: 476, height: 285 };
const onPage = { laidOut: 860, width: 476, height: 320 };

/** What a figure shows in a scene, or as it is set. */
export interface Drawn {
  readonly figure: Figure;
  readonly params: ParamsOf<ParamSpecs>;
  readonly result: unknown;
  /** Undefined for a figure that does not run. */
  readonly simulation: Simulation | undefined;
  readonly scene: Scene | undefined;
  /** What the scene asks for may be seen. */
  readonly isTold: boolean;
}

const nothing = () => undefined;

/** With the parts that the scene is about. */
export function StillView({ figure, params, result, simulation, scene, isTold }: Drawn) {
  const stage = useRef<HTMLDivElement>(null);
  const most = scene ? inRoom : onPage;
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let zoom = 1;
    // Maps and plots have their heights once they have been measured.
    const fit = new ResizeObserver(() => {
      const height = element.getBoundingClientRect().height / zoom;
      zoom = Math.min(most.width / most.laidOut, most.height / height);
      element.style.zoom = String(zoom);
    });
    element.style.zoom = "1";
    fit.observe(element);
    return () => fit.disconnect();
  }, [most]);
  const parts = useMemo<Parts>(() => {
    const hidden = new Set(isTold ? [] : scene?.hides);
    return { hidden, open: new Set(scene?.opens), setOpen: nothing };
  }, [scene, isTold]);
  const place = useMemo<Room | null>(
    () => (scene ? { ...leastScreen, shows: showsOnly(scene.focus?.parts) } : null),
    [scene],
  );
  return (
    <div className={scene && "figure-in-room"}>
      <div className="handout-view figure-stage" style={{ inlineSize: most.laidOut }} ref={stage}>
        <RoomContext value={place}>
          <PartsContext value={parts}>
            {createElement(figure.View as FunctionComponent<ViewProps<ParamSpecs, unknown, unknown>>, {
              params,
              knobs: figure.params,
              result,
              edit: nothing,
              simulation,
              playing: false,
              notify: nothing,
              reopen: nothing,
            })}
          </PartsContext>
        </RoomContext>
      </div>
    </div>
  );
}
