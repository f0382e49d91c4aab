import { useEffect } from "react";
import { writeSetName } from "../../../data/own/setName.ts";
import type { AboutSet } from "../../../data/pictureSet.ts";
import { Notice } from "../../../ui/Notice.tsx";
import { useDrop } from "../../../ui/useDrop.ts";
import { FileChoice } from "./FileChoice.tsx";
import { SetStanding } from "./SetStanding.tsx";
import { Preview } from "./Preview.tsx";
import { useOwnPictures } from "./useOwnPictures.ts";
import "./ownPictures.css";

interface Props {
  /** The set that the address asks for, by its name; empty where it names none. */
  readonly wanted: string;
  /** What the run is trained on. */
  readonly running: AboutSet;
  readonly edit: (patch: { readonly set: string }) => void;
}

/** Where the reader's own pictures come in: which set runs, files to choose or to drop, and what was understood of them. */
export function OwnPictures({ wanted, running, edit }: Props) {
  const own = useOwnPictures();
  const { kept, read } = own;
  const { isOver, on } = useDrop(own.choose);
  // A run begun on the kept set without its name is named, so that its address says what it is about.
  const unnamed =
    wanted === "" && kept && kept.fingerprint === running.fingerprint ? writeSetName(kept) : null;
  useEffect(() => {
    if (unnamed !== null) edit({ set: unnamed });
  }, [unnamed, edit]);
  const take = async () => {
    const set = await own.take();
    if (set === null) return;
    const name = writeSetName(set);
    // The address may have asked for this very set while it was not here: then it is the run that must begin anew.
    edit({ set: name === wanted ? "" : name });
  };
  const forget = async () => {
    await own.forget();
    edit({ set: "" });
  };
  return (
    <section className={isOver ? "vae-own vae-own-over" : "vae-own"} aria-label="Your own pictures" {...on}>
      <div className="vae-own-row">
        <SetStanding {...{ wanted, running, kept }} isLasting={own.isLasting} forget={forget} edit={edit} />
        <FileChoice choose={own.choose} isReading={own.isReading} isExplained={running.data !== "own"} />
      </div>
      {read.problem !== null && (
        <Notice kind="problem">
          {read.problem} {running.data === "own" ? "Your pictures and your run" : "The run"} stand as they
          did.
        </Notice>
      )}
      {(read.understood ?? read.sheet) !== null && <Preview own={own} take={take} />}
    </section>
  );
}
