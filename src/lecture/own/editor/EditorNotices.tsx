import { Notice } from "../../../ui/Notice.tsx";
import { defaultDeck } from "../../defaultDeck.ts";
import { missingText } from "../deckInUse.ts";
import { absentFrom, withAbsent } from "../newer.ts";
import type { OwnLecture } from "../ownLecture.ts";
import { SentLecture } from "./SentLecture.tsx";
import type { Arrivals } from "./useArrivals.ts";
import type { Edit } from "./useOwnLecture.ts";

interface Props {
  readonly lecture: OwnLecture;
  readonly isLasting: boolean;
  readonly edit: Edit;
  readonly arrivals: Arrivals;
  /** What has happened, and how it is put away. */
  readonly notices: readonly string[];
  readonly dismiss: () => void;
  /** What the lecture names and this site has not. */
  readonly missing: readonly string[];
}

/** What there is to say of a lecture: another was sent, it will not last, the site has what it has not, and the other way about. */
export function EditorNotices({ lecture, isLasting, edit, arrivals, notices, dismiss, missing }: Props) {
  const absent = absentFrom(lecture, defaultDeck);
  return (
    <div className="own-notices">
      {arrivals.sent && (
        <SentLecture sent={arrivals.sent} onKeep={arrivals.keepSent} onLeave={arrivals.leaveSent} />
      )}
      {notices.length > 0 && (
        <Notice kind="remark" onDismiss={dismiss}>
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </Notice>
      )}
      {!isLasting && (
        <Notice kind="remark">
          <p>This browser keeps nothing for this site: your lecture lasts as long as this page. Export it.</p>
        </Notice>
      )}
      {missing.length > 0 && (
        <Notice kind="remark">
          <p>{missingText(missing)}</p>
        </Notice>
      )}
      {absent.length > 0 && (
        <Notice
          kind="remark"
          action={
            <button
              type="button"
              className="own-button"
              onClick={() => edit((old) => withAbsent(old, defaultDeck))}
            >
              Add them
            </button>
          }
        >
          <p>
            The site’s lecture has {absent.length === 1 ? "a slide" : `${absent.length} slides`} that yours
            has not.
          </p>
        </Notice>
      )}
    </div>
  );
}
