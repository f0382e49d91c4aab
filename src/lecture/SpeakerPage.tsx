import { Island } from "../islands/Island.tsx";
import { Speaker } from "./speaker/Speaker.tsx";
import { speakerIsland } from "./speaker/speakerIsland.ts";

/** `/speaker`: opened by the deck on `S`. */
export function Page() {
  return (
    <main className="speaker" id="content">
      <Island name={speakerIsland} props={{}}>
        <Speaker />
      </Island>
      <noscript>
        <p>The speaker’s window follows the lecture by scripts, which this browser does not run.</p>
      </noscript>
    </main>
  );
}
