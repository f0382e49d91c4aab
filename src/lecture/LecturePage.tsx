import { defaultDeck } from "./defaultDeck.ts";
import { LectureHere } from "./show/Lecture.island.tsx";
import { BeatList } from "./slides/BeatList.tsx";

/** The lecture as a deck of slides; where no script runs, as a list to be read. */
export function Page() {
  return (
    <main className="lecture" id="content">
      <LectureHere />
      <BeatList deck={defaultDeck} />
    </main>
  );
}
