import { useState } from "react";
import { PageLink } from "../../ui/PageLink.tsx";
import { type Added, addFigure, type FigureAsSet } from "./adding.ts";
import { TakeawayButton } from "./TakeawayButton.tsx";

interface Props {
  readonly asSet: () => FigureAsSet;
  /** Says why it was not added. */
  readonly notify: (message: string) => void;
}

/** Adds the figure as it is set to the reader's own lecture, and says as which slide. */
export function AddToLecture({ asSet, notify }: Props) {
  const [added, setAdded] = useState<Added | null>(null);
  return (
    <>
      <TakeawayButton
        name="Add to my lecture"
        take={async () => setAdded(await addFigure(asSet()))}
        notify={notify}
      />
      <output className="figure-copied">
        {added && (
          <PageLink to={added.address}>
            ✓ added as slide {added.slide}
            {!added.isLasting && ", which this link takes along: this browser keeps nothing"}
          </PageLink>
        )}
      </output>
    </>
  );
}
