import type { Added, FigureAsSet } from "../../frame/layout/adding.ts";
import { defaultDeck } from "../defaultDeck.ts";
import { beatsOf } from "./deckOf.ts";
import { problemsOf } from "./deckInUse.ts";
import { withAdded } from "./edits.ts";
import { keepLecture, keptLecture } from "./keptLecture.ts";
import { hashOf } from "./lectureLink.ts";
import { limits } from "./limits.ts";
import { lectureOf } from "./ownLecture.ts";
import { placeFor } from "./place.ts";

/** How long a figure is planned to be shown, minutes. */
const usualMinutes = 2;

/** Adds a figure as it is set to the reader's own lecture, which begins as the site's. Rejects with a sentence for the reader. */
export async function addFigure({ slug, scene, setting, step }: FigureAsSet): Promise<Added> {
  const kept = await keptLecture();
  const [problem] = problemsOf("Your own lecture cannot be read.", kept);
  if (problem !== undefined) throw new Error(problem);
  const lecture = kept?.ok ? kept.lecture : lectureOf(defaultDeck);
  const beats = beatsOf(lecture, defaultDeck);
  const at = placeFor(slug, beats);
  const entry = {
    kind: "figure",
    figure: slug,
    scene,
    setting,
    trainsOn: false,
    step: Math.min(step, limits.steps),
    minutes: usualMinutes,
    spoken: "",
  } as const;
  const { lecture: after, id } = withAdded(lecture, entry, at);
  const isLasting = await keepLecture(after);
  const before = lecture.entries.slice(0, at).filter(({ hidden }, i) => !hidden && beats[i] !== null);
  const address = `my-lecture${isLasting ? `#${id}` : hashOf(after)}`;
  return { slide: before.length + 1, address, isLasting };
}
