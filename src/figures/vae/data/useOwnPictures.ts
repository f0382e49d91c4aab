import { useEffect, useState } from "react";
import { forgetSet, isSetLasting, keepSet, keptSet } from "../../../data/own/keptSet.ts";
import type { OwnSet } from "../../../data/own/ownSet.ts";
import { understandInWorker } from "../../../worker/client.ts";
import type { Ink } from "../../../data/own/polarity.ts";
import type { Grid } from "../../../data/own/images.ts";
import type { FilesRead } from "../../../data/own/readFiles.ts";

const nothing: FilesRead = { understood: null, sheet: null, problem: null };

export interface OwnPictures {
  /** The set that is kept here; undefined until that is known. */
  readonly kept: OwnSet | null | undefined;
  /** It is kept in the browser's storage, and not on this page alone. */
  readonly isLasting: boolean;
  readonly isReading: boolean;
  /** What was understood of the files chosen last, or what is wrong with them. */
  readonly read: FilesRead;
  /** Which end of the grey levels is ink, as guessed or as the reader says. */
  readonly ink: Ink;
  readonly choose: (files: readonly File[]) => void;
  readonly setInk: (ink: Ink) => void;
  readonly setGrid: (grid: Grid) => void;
  /** Takes what was understood: resolves with the set, once it is kept; null if it cannot be taken. */
  readonly take: () => Promise<OwnSet | null>;
  readonly cancel: () => void;
  readonly forget: () => Promise<void>;
}

/** The reader's own pictures, from the files that are chosen to the set that is kept. */
export function useOwnPictures(): OwnPictures {
  const [kept, setKept] = useState<OwnSet | null | undefined>(undefined);
  const [isReading, setReading] = useState(false);
  const [read, setRead] = useState(nothing);
  const [ink, setInk] = useState<Ink>("light");
  useEffect(() => {
    void keptSet().then(setKept);
  }, []);
  const show = (next: FilesRead) => {
    setRead(next);
    if (next.understood !== null) setInk(next.understood.ink);
  };
  const fail = (error: unknown) =>
    setRead({ ...nothing, problem: error instanceof Error ? error.message : String(error) });
  const choose = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setReading(true);
    try {
      show(await (await import("../../../data/own/readFiles.ts")).readFiles(files, understandInWorker));
    } catch (error) {
      fail(error);
    } finally {
      setReading(false);
    }
  };
  const setGrid = async (grid: Grid) => {
    if (read.sheet !== null)
      show((await import("../../../data/own/readFiles.ts")).cut({ ...read.sheet, grid }));
  };
  const take = async () => {
    if (read.understood === null) return null;
    try {
      const { setOf } = await import("../../../data/own/setOf.ts");
      const set = setOf(read.understood, ink);
      await keepSet(set);
      setKept(set);
      setRead(nothing);
      return set;
    } catch (error) {
      fail(error);
      return null;
    }
  };
  const forget = async () => {
    await forgetSet();
    setKept(null);
  };
  return {
    kept,
    isLasting: isSetLasting(),
    isReading,
    read,
    ink,
    choose: (files) => void choose(files),
    setInk,
    setGrid: (grid) => void setGrid(grid),
    take,
    cancel: () => setRead(nothing),
    forget,
  };
}
