import { createElement, useContext, useEffect, useMemo, useRef, useState } from "react";
import { loadFigure } from "../../figures/registry.ts";
import type { PureFigure, Scene } from "../../frame/contract.ts";
import { pictureSize } from "../../frame/picture/pictureSize.ts";
import type { Picture } from "../../frame/usePureModel.ts";
import { readAddress } from "../../knobs/address.ts";
import { RootContext } from "../../ui/PageLink.tsx";
import { type Parts, PartsContext } from "../../ui/parts/partsContext.ts";
import { searchOfLead } from "../../frame/present/searchOfLead.ts";

/** CSS pixels that a picture may take of a slide, and the share of its size on a screen at which its letters are still read. */
const mostHeight = 290;
const mostZoom = 0.54;

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
 * The picture of a scene, still: until it wakes, and for a figure that runs, the one that the build made of the figure; then
 * the figure's own, as the scene sets it, without what the scene asks for.
 */
export function ScenePicture({ figure, scene, setting }: ShownScene) {
  const root = useContext(RootContext);
  const [drawn, setDrawn] = useState<Drawn | null>();
  useEffect(() => {
    let isWanted = true;
    const show = (now: Drawn | null) => isWanted && setDrawn(now);
    draw({ figure, scene, setting }).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [figure, scene, setting]);
  return (
    <div className="handout-picture" aria-hidden="true" inert aria-busy={drawn === undefined}>
      {drawn ? (
        <StillView {...drawn} />
      ) : (
        <img src={`${root}pictures/${figure}-light.svg`} {...pictureSize} alt="" />
      )}
    </div>
  );
}

const nothing = () => undefined;

function StillView({ figure, picture, scene }: Drawn) {
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = stage.current;
    if (element) element.style.zoom = String(Math.min(mostZoom, mostHeight / element.offsetHeight));
  }, []);
  const parts = useMemo<Parts>(() => {
    const hidden = new Set(scene?.reveal === undefined ? [] : scene.hides);
    return { hidden, open: new Set(scene?.opens), setOpen: nothing };
  }, [scene]);
  return (
    <div className="handout-view figure-stage" ref={stage}>
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
    </div>
  );
}
