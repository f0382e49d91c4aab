import { useContext, useEffect, useRef, useState } from "react";
import { useInSight } from "../../frame/layout/useInSight.ts";
import { pictureSize } from "../../frame/picture/pictureSize.ts";
import { PartBoundary } from "../../islands/PartBoundary.tsx";
import { RootContext } from "../../ui/PageLink.tsx";
import { drawScene, type OnPaper, type ShownScene } from "./drawScene.ts";
import { StillView } from "./StillView.tsx";
import { stoodAt } from "./stoodAt.ts";

type Props = ShownScene &
  Readonly<{
    /** Its knobs in words, as far as they are its own; "" for none. */
    set: string;
  }>;

/**
 * The picture of a scene, still, and below it how it is set: until the reader comes near the one that the build made of the
 * figure; then the figure's own, as the scene sets it, without what the scene asks for. A run is taken to its step.
 */
export function ScenePicture({ set, figure, scene, setting, step }: Props) {
  const root = useContext(RootContext);
  const place = useRef<HTMLDivElement>(null);
  const { near } = useInSight(place);
  const [picture, setPicture] = useState<OnPaper | null>(null);
  const [isBusy, setBusy] = useState(true);
  useEffect(() => {
    if (!near) return;
    let isWanted = true;
    const done = () => isWanted && setBusy(false);
    drawScene(
      { figure, scene, setting, step },
      root,
      (now) => isWanted && setPicture(now),
      () => isWanted,
    ).then(done, done);
    return () => {
      isWanted = false;
    };
  }, [near, figure, scene, setting, step, root]);
  const stands = picture?.stands;
  const said = isBusy || picture ? stands && stoodAt(stands.step, step, stands.isDone) : inGeneral;
  const caption = [said, set].filter(Boolean).join(" · ");
  return (
    <>
      <div
        ref={place}
        className="handout-picture"
        aria-hidden="true"
        inert
        aria-busy={isBusy}
        data-progress={stands?.step}
      >
        {picture ? (
          <PartBoundary>
            <StillView {...picture} />
          </PartBoundary>
        ) : (
          <img src={`${root}pictures/${figure}-light.svg`} {...pictureSize} alt="" />
        )}
      </div>
      {caption !== "" && <p className="handout-set">{caption}</p>}
    </>
  );
}

const inGeneral = "The picture is of the figure in general: it could not be drawn as it is set";
