import { useContext, useRef, useState } from "react";
import { download } from "../../../frame/export/download.ts";
import { copyText } from "../../../powers/clipboard.ts";
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
  const [copied, setCopied] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  const save = () => download("my-lecture.json", writeLecture(lecture, 2), "application/json");
  const copy = async () => {
    const link = linkWith(lecture, new URL(`${root}lecture`, document.baseURI).href);
    setByHand(null);
    if (link === null)
      notify(
        `The link of this lecture would be longer than ${grouped(limits.link)} characters, and not every host and messenger would pass it on. Export the lecture and send the file.`,
      );
    else if (await copyText(link)) setCopied(true);
    else setByHand(link);
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
      <button type="button" className="own-button" onClick={copy} onBlur={() => setCopied(false)}>
        Copy link
      </button>
      <output className="own-copied">{copied && "✓ copied"}</output>
      {byHand !== null && (
        <input
          className="own-link"
          aria-label="Link to this lecture"
          readOnly
          value={byHand}
          onFocus={(event) => event.target.select()}
        />
      )}
    </>
  );
}
