import { PageLink } from "../../ui/PageLink.tsx";
import { type Following, isGone, type OtherDeck } from "./following.ts";

interface Props {
  readonly now: Following;
  readonly onChoose: (session: string) => void;
}

/** Until there is a lecture to follow: what is looked for, and what was found. */
export function Search({ now, onChoose }: Props) {
  const { others, asked, session } = now;
  // Before the second round nobody has had the time to answer.
  const isLooking =
    asked < 2 || (session !== null && !isGone(now)) || (session === null && others.length === 1);
  return (
    <div className="speaker-message">
      <h1>The speaker’s window</h1>
      <div role="status">
        {isLooking ? (
          <p>Looking for the lecture …</p>
        ) : others.length > 0 ? (
          <p>
            {session === null
              ? "Several lectures are open. Which one?"
              : "The lecture of this window does not answer. Others are open:"}
          </p>
        ) : (
          <p>
            No lecture is open in this browser. <PageLink to="lecture">Open the lecture</PageLink> in a window
            of its own, and this one follows. If it is open already, load both windows again: they may be of
            two releases.
          </p>
        )}
      </div>
      {!isLooking && <Choice others={others} onChoose={onChoose} />}
    </div>
  );
}

/** The lectures that could be followed. */
export function Choice({
  others,
  onChoose,
}: { readonly others: readonly OtherDeck[] } & Pick<Props, "onChoose">) {
  return others.map(({ session, place: { title, index, of } }) => (
    <button type="button" className="speaker-button" key={session} onClick={() => onChoose(session)}>
      {`${title}, slide ${index + 1} of ${of}`}
    </button>
  ));
}
