import { progressKey } from "../progress/kept.ts";
import { forgetSet, keepSet, keptSet, ownPicturesKey } from "../../data/own/keptSet.ts";
import { keepText, keptText, ownLectureKey } from "../../lecture/own/keptLecture.ts";
import { cachedBytes, forgetCached } from "../../powers/cache.ts";
import { allInDatabase, forgetInDatabase, keepInDatabase } from "../../powers/database.ts";
import { onRemembered, rememberAndTell, remembered, tellHere } from "../../powers/remembered.ts";
import { unregisterServiceWorker } from "../../powers/serviceWorker.ts";
import { answersKey } from "../../ui/predict/answers.ts";
import { lookKeys } from "../../ui/look.ts";
import { backendKey } from "../../worker/backendPreference.ts";
import { missingToldKey } from "../../frame/missing/useMissing.ts";
import { speakerTextKey } from "../../lecture/speaker/useTextSize.ts";
import { bytesOf } from "./bytes.ts";
import type { KeptKind } from "./keptKind.ts";

/** Texts that are remembered under names of their own. */
export function rememberedKind(about: Pick<KeptKind, "name" | "holds">, names: readonly string[]): KeptKind {
  const all = () =>
    names.map((name) => [name, remembered(name)] as const).filter(([, text]) => text !== null);
  return {
    ...about,
    size: async () => bytesOf(all()),
    follow: onRemembered,
    clear: async () => {
      const before = all();
      for (const [name] of before) rememberAndTell(name, null);
      return () => {
        for (const [name, text] of before) rememberAndTell(name, text);
      };
    },
  };
}

/** What lies in the database beside the runs, by kinds of its own. */
const othersKeys = [ownPicturesKey, ownLectureKey];
const runsKept = async () => (await allInDatabase()).filter(([key]) => !othersKeys.includes(key));

const runs: KeptKind = {
  name: "Runs",
  holds: "Trainings and other runs, to go on with at your next visit, and those kept side by side.",
  warning: "A figure that runs on this page keeps its run again as it goes on.",
  size: async () => bytesOf(await runsKept()),
  clear: async () => {
    const before = await runsKept();
    await Promise.all(before.map(([key]) => forgetInDatabase(key)));
    return () => Promise.all(before.map(([key, value]) => keepInDatabase(key, value)));
  },
};

const ownPictures: KeptKind = {
  name: "Your own pictures",
  holds: "What you gave the VAE to learn from.",
  size: async () => bytesOf(await keptSet()),
  clear: async () => {
    const before = await keptSet();
    await forgetSet();
    return before && (() => keepSet(before));
  },
};

/** Where it is being written, it shows what is kept. */
async function keepLectureText(text: string | null): Promise<void> {
  await keepText(text);
  tellHere(ownLectureKey, text);
}

const ownLecture: KeptKind = {
  name: "Your own lecture",
  holds: "Its slides, their order and their times, as “My lecture” shows them.",
  size: async () => bytesOf(await keptText()),
  clear: async () => {
    const before = await keptText();
    await keepLectureText(null);
    return before === null ? null : () => keepLectureText(before);
  },
};

const answers = rememberedKind(
  { name: "Your answers", holds: "What you predicted, and solved in exercises." },
  [answersKey],
);

const progress = rememberedKind(
  {
    name: "How far you are",
    holds: "What you have read, and the figures that you played with, as the map shows them.",
  },
  [progressKey],
);

const settings = rememberedKind(
  {
    name: "Settings",
    holds: "What you choose here, the size of the speaker’s notes, and messages that you have taken away.",
  },
  [...lookKeys, backendKey, speakerTextKey, missingToldKey],
);

const offline = (site: URL): KeptKind => ({
  name: "Files for use offline",
  holds: "These pages, and the digits and trained networks that you have used.",
  warning: "They are fetched again when you next open a page.",
  isFinal: true,
  size: () => cachedBytes(site),
  clear: async () => {
    await forgetCached(site);
    await unregisterServiceWorker(site);
    return null;
  },
});

/** All that the site keeps in this browser, in the order in which it is shown; what keeps more adds a line. */
export const kindsKept = (site: URL): readonly KeptKind[] => [
  runs,
  ownLecture,
  ownPictures,
  answers,
  progress,
  settings,
  offline(site),
];
