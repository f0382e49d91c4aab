import { Island } from "../islands/Island.tsx";
import { defaultDeck } from "./defaultDeck.ts";
import { Lecture } from "./show/Lecture.tsx";
import { lectureIsland } from "./show/lectureIsland.ts";
import { BeatList } from "./slides/BeatList.tsx";

/** The lecture as a deck of slides; where no script runs, as a list to be read. */
export function Page() {
  return (
    <main className="lecture" id="content">
      <Island name={lectureIsland} props={{}}>
        <Lecture />
      </Island>
      <BeatList deck={defaultDeck} />
    </main>
  );
}
