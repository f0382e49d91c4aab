import { useContext, useRef } from "react";
import { download } from "../../../frame/export/download.ts";
import { CopyText } from "../../../frame/share/CopyText.tsx";
import { RootContext } from "../../../ui/PageLink.tsx";
import { writeLecture } from "../lectureFile.ts";
import { linkWith } from "../lectureLink.ts";
import { limits } from "../limits.ts";
import type { OwnLecture } from "../ownLecture.ts";
import { grouped } from "../../../math/grouped.ts";

interface Props {
  readonly lecture: OwnLecture;
  readonly onFile: (file: File) => void;
  readonly notify: (notice: string) => void;
}

/** The lecture as a file, from a file, and as a link. */
export function LectureFiles({ lecture, onFile, notify }: Props) {
  const root = useContext(RootContext);
  const input = useRef<HTMLInputElement>(null);
  const save = () => download("my-lecture.json", writeLecture(lecture, 2), "application/json");
  const link = () => {
    const short = linkWith(lecture, new URL(`${root}lecture`, document.baseURI).href);
    if (short === null)
      notify(
        `The link of this lecture would be longer than ${grouped(limits.link)} characters, and not every host and messenger would pass it on. Export the lecture and send the file.`,
      );
    return short;
  };
  return (
    <>
      <button type="button" className="own-button" onClick={save}>
        Export
      </button>
      <button type="button" className="own-button" onClick={() => input.current?.click()}>
        Import
      </button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        aria-label="File of a lecture"
        tabIndex={-1}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onFile(file);
          // The same file again must count as a change.
          target.value = "";
        }}
      />
      <CopyText name="Copy link" text={link} label="Link to this lecture" look="own" />
    </>
  );
}
