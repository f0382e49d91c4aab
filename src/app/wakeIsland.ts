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
  if (name === figureIsland) return figureOf(props);
  const ofLecture = parts[`../${name}.island.tsx`];
  await (ofLecture ?? parts[`../chapters/${name}.island.tsx`])();
  return partNamed(name)(props);
}

/** A figure in the frame of its kind: one that does not run needs nothing of what runs. */
async function figureOf({ slug, solo, runs }: IslandProps): Promise<ReactNode> {
  const [figure, frames] = await Promise.all([
    figures[`../figures/${slug}/figure.ts`](),
    runs ? import("../frame/SimulatedFrame.tsx") : import("../frame/PureFrame.tsx"),
  ]);
  const isAlone = solo === true;
  if ("SimulatedFrame" in frames && "simulate" in figure)
    return createElement(frames.SimulatedFrame, { figure, solo: isAlone });
  if ("PureFrame" in frames && "model" in figure)
    return createElement(frames.PureFrame, { figure, solo: isAlone, first: await firstPicture(figure) });
  throw new Error(`${figure.slug} is not of the kind that its page says.`);
}
