import { Notice } from "../../../ui/Notice.tsx";
import { PageLink } from "../../../ui/PageLink.tsx";
import { defaultDeck } from "../../defaultDeck.ts";
import { planOf } from "../../plan.ts";
import { deckOf } from "../deckOf.ts";
import { hashOf } from "../lectureLink.ts";
import type { OwnLecture } from "../ownLecture.ts";
import { minutesText } from "./names.ts";

interface Props {
  readonly sent: OwnLecture;
  readonly onKeep: () => void;
  readonly onLeave: () => void;
}

/** Says what a link has brought, and asks before it takes the place of one's own. */
export function SentLecture({ sent, onKeep, onLeave }: Props) {
  const { beats } = deckOf(sent, defaultDeck).deck;
  return (
    <Notice
      kind="remark"
      action={
        <div className="own-sent">
          <button type="button" className="own-button" onClick={onKeep}>
            Keep as mine
          </button>
          <PageLink to={`lecture${hashOf(sent)}`} className="own-button">
            Look at it
          </PageLink>
          <button type="button" className="own-button" onClick={onLeave}>
            Leave it
          </button>
        </div>
      }
    >
      <p>
        A lecture sent to you: “{sent.title}”, {beats.length} slides, {minutesText(planOf(beats).minutes)}{" "}
        minutes. Below stands your own, which it would replace.
      </p>
    </Notice>
  );
}
