import { type ReactNode, startTransition } from "react";
import { createRoot, hydrateRoot, type Root, type RootOptions } from "react-dom/client";
import { keepFormulas } from "../ui/tex/typeset.ts";
import { awaitApproach } from "./approach.ts";
import { putAway } from "./beforeSleep.ts";
import { fold, foldHeight, unfold } from "./fold.ts";
import type { IslandProps } from "./Island.tsx";
import { IslandBody } from "./IslandBody.tsx";
import { keepFocus } from "./keepFocus.ts";
import { whenLeft } from "./leave.ts";
import { prefixOf } from "./prefix.ts";

/** Finds the part that an island is made of, with its code. */
export type LoadPart = (name: string, props: IslandProps) => Promise<ReactNode>;

const roots = new Map<HTMLElement, Root>();

/**
 * Loads the code of an island and lets React take up the HTML that stands there. In a transition: React then works in
 * slices of a few milliseconds, and a hand that scrolls or presses comes first.
 */
export async function waken(island: HTMLElement, load: LoadPart, root: string): Promise<void> {
  const name = island.dataset.island ?? "";
  const props = JSON.parse(island.dataset.props ?? "{}") as IslandProps;
  const part = await load(name, props);
  unfold(island);
  keepFormulas(island);
  await new Promise<void>((onAwake) => {
    const body = (
      <IslandBody root={root} width={builtWidth(island)} onAwake={onAwake}>
        {part}
      </IslandBody>
    );
    startTransition(() => takeUp(island, body, { identifierPrefix: prefixOf(name, props) }));
  });
  keepFocus(island);
  whenLeft(island, () => void putToSleep(island));
}

/** What its HTML was built for, if that was a phone (public/early.js). */
const builtWidth = ({ dataset }: HTMLElement) => Number(dataset.width ?? Number.POSITIVE_INFINITY);

/** A browser that translates the page puts each text into two of these. */
const isTranslated = (island: HTMLElement) => island.querySelector("font") !== null;

/** What was built is taken up as it stands; what has slept, or was translated meanwhile, is drawn anew over its last picture. */
function takeUp(island: HTMLElement, body: ReactNode, options: RootOptions): void {
  if (island.dataset.slept === undefined && !isTranslated(island)) {
    roots.set(island, hydrateRoot(island, body, options));
    return;
  }
  const root = createRoot(island, options);
  root.render(body);
  roots.set(island, root);
}

/**
 * Gives back all that an island holds. Its last picture stays, as folded HTML, until the reader comes near again. It stands in a
 * new element: React never takes back the hundred listeners that it puts on a root.
 */
async function putToSleep(island: HTMLElement): Promise<void> {
  await putAway(island);
  const asleep = island.cloneNode(true);
  if (!(asleep instanceof HTMLElement)) return;
  asleep.dataset.slept = "";
  asleep.dataset.state = "asleep";
  const height = foldHeight(island);
  island.replaceWith(asleep);
  fold(asleep, height);
  roots.get(island)?.unmount();
  roots.delete(island);
  awaitApproach(asleep);
}
