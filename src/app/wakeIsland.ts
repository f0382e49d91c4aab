import { createElement, type ReactNode } from "react";
import type { Figure } from "../frame/contract.ts";
import { firstPicture } from "../frame/firstPicture.ts";
import { figureIsland } from "../frame/figureIsland.ts";
import { type IslandProps, partNamed } from "../islands/Island.tsx";
import { waken } from "../islands/waken.tsx";

const figures = import.meta.glob<Figure>("../figures/*/figure.ts", { import: "figure" });
const parts = import.meta.glob(["../chapters/*/*.island.tsx", "../lecture/*/*.island.tsx"]);

/** Wakes an island of the page: a figure, or a part of a chapter or of the lecture. */
export const wakeIsland = (island: HTMLElement, root: string): Promise<void> => waken(island, load, root);

async function load(name: string, props: IslandProps): Promise<ReactNode> {
  if (name === figureIsland) {
    const [figure, { FigureFrame }] = await Promise.all([
      figures[`../figures/${props.slug}/figure.ts`](),
      import("../frame/FigureFrame.tsx"),
    ]);
    return createElement(FigureFrame, {
      figure,
      solo: props.solo === true,
      first: await firstPicture(figure),
    });
  }
  const ofLecture = parts[`../${name}.island.tsx`];
  await (ofLecture ?? parts[`../chapters/${name}.island.tsx`])();
  return partNamed(name)(props);
}
