import { SpeakerHere } from "./speaker/Speaker.island.tsx";

/** `/speaker`: opened by the deck on `S`. */
export function Page() {
  return (
    <main className="speaker" id="content">
      <SpeakerHere />
      <noscript>
        <p>The speaker’s window follows the lecture by scripts, which this browser does not run.</p>
      </noscript>
    </main>
  );
}
