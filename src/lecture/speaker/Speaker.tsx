import { Notice } from "../../ui/Notice.tsx";
import { Desk } from "./Desk.tsx";
import { isGone } from "./following.ts";
import { Choice, Search } from "./Search.tsx";
import { useFollowing } from "./useFollowing.ts";
import "./speaker.css";

/** The window that stands before the lecturer while the room sees the deck. */
export function Speaker() {
  const { now, isDeaf, command, choose } = useFollowing();
  const { place, outline, others } = now;
  const gone = isGone(now);
  if (isDeaf)
    return (
      <div className="speaker-message">
        <h1>The speaker’s window</h1>
        <p role="alert">
          This browser has no BroadcastChannel, by which this window would follow the lecture.
        </p>
      </div>
    );
  if (!place || !outline) return <Search now={now} onChoose={choose} />;
  return (
    <>
      <h1 className="visually-hidden">{`${outline.title}: the speaker’s window`}</h1>
      {gone && (
        <Notice kind="problem" action={<Choice others={others} onChoose={choose} />}>
          The lecture’s window is closed, or does not answer. Here is where it stood; when it is back, this
          window follows again.
        </Notice>
      )}
      <Desk outline={outline} place={place} isGone={gone} command={command} />
    </>
  );
}
