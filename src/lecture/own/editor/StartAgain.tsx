import { useState } from "react";

/** Asks before it lets go of a lecture. */
export function StartAgain({ onStart }: { readonly onStart: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" className="own-button" onClick={() => setIsAsking(true)}>
        Start from the site’s lecture again
      </button>
    );
  const answer = (isMeant: boolean) => {
    setIsAsking(false);
    if (isMeant) onStart();
  };
  return (
    <div className="own-asks" role="group" aria-label="Start again?">
      <p>Your own slides and changes go; Undo brings them back.</p>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- The button that was pressed is gone. */}
      <button type="button" className="own-button" autoFocus onClick={() => answer(true)}>
        Start again
      </button>
      <button type="button" className="own-button" onClick={() => answer(false)}>
        Keep mine
      </button>
    </div>
  );
}
