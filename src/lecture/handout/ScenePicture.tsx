import { createElement, useContext, useEffect, useMemo, useRef, useState } from "react";
import { loadFigure } from "../../figures/registry.ts";
import type { PureFigure, Scene } from "../../frame/contract.ts";
import { useInSight } from "../../frame/layout/useInSight.ts";
import { pictureSize } from "../../frame/picture/pictureSize.ts";
import type { Picture } from "../../frame/usePureModel.ts";
import { readAddress } from "../../knobs/address.ts";
import { PartBoundary } from "../../islands/PartBoundary.tsx";
import { RootContext } from "../../ui/PageLink.tsx";
import { type Parts, PartsContext } from "../../ui/parts/partsContext.ts";
import { type Room, RoomContext, showsOnly } from "../../ui/parts/roomContext.ts";
import { leastScreen } from "../../frame/present/roomZoom.ts";
import { searchOfLead } from "../../frame/present/searchOfLead.ts";

/** CSS pixels that a picture may take of a slide. Laid out as before a room, its letters are 6.7 pt on paper. */
const most = { width: 476, height: 285 };

/** Written into the page: an island's props. */
type ShownScene = Readonly<{
  figure: string;
  /** "" for none. */
  scene: string;
  setting: string;
}>;

interface Drawn {
  readonly figure: PureFigure;
  readonly picture: Picture;
  readonly scene: Scene | undefined;
}

/** What a pure figure shows in a scene; null for a figure that runs. */
async function draw({ figure: slug, scene, setting }: ShownScene): Promise<Drawn | null> {
  const figure = await loadFigure(slug);
  if (!figure || !("model" in figure)) return null;
  const search = searchOfLead({ scene: scene === "" ? null : scene, setting });
  const read = readAddress(figure, search, "");
  const picture = { result: figure.model(read.params), params: read.params };
  return { figure, picture, scene: figure.scenes.find(({ name }) => name === read.scene) };
}

/**
 * The picture of a scene, still: until the reader comes near, and for a figure that runs, the one that the build made of the figure; then
 * the figure's own, as the scene sets it, without what the scene asks for.
 */
export function ScenePicture({ figure, scene, setting }: ShownScene) {
  const root = useContext(RootContext);
  const place = useRef<HTMLDivElement>(null);
  const { near } = useInSight(place);
  const [drawn, setDrawn] = useState<Drawn | null>();
  useEffect(() => {
    if (!near) return;
    let isWanted = true;
    const show = (now: Drawn | null) => isWanted && setDrawn(now);
    draw({ figure, scene, setting }).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [near, figure, scene, setting]);
  return (
    <div ref={place} className="handout-picture" aria-hidden="true" inert aria-busy={drawn === undefined}>
      {drawn ? (
        <PartBoundary>
          <StillView {...drawn} />
        </PartBoundary>
      ) : (
        <img src={`${root}pictures/${figure}-light.svg`} {...pictureSize} alt="" />
      )}
    </div>
  );
}

const nothing = () => undefined;

/** Laid out as the room saw it, with the parts that the scene is about. */
function StillView({ figure, picture, scene }: Drawn) {
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    let zoom = 1;
    // Maps and plots have their heights once they have been measured.
    const fit = new ResizeObserver(() => {
      const height = element.getBoundingClientRect().height / zoom;
      zoom = Math.min(most.width / leastScreen.width, most.height / height);
      element.style.zoom = String(zoom);
    });
    element.style.zoom = "1";
    fit.observe(element);
    return () => fit.disconnect();
  }, []);
  const parts = useMemo<Parts>(() => {
    const hidden = new Set(scene?.reveal === undefined ? [] : scene.hides);
    return { hidden, open: new Set(scene?.opens), setOpen: nothing };
  }, [scene]);
  const place = useMemo<Room>(() => ({ ...leastScreen, shows: showsOnly(scene?.focus?.parts) }), [scene]);
  return (
    <div className="figure-in-room">
      <div className="handout-view figure-stage" style={{ inlineSize: leastScreen.width }} ref={stage}>
        <RoomContext value={place}>
          <PartsContext value={parts}>
            {createElement(figure.View, {
              ...picture,
              knobs: figure.params,
              edit: nothing,
              simulation: undefined,
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
