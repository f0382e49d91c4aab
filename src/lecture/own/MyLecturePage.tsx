import { ChapterHeader } from "../../chapters/ChapterHeader.tsx";
import { PageLink } from "../../ui/PageLink.tsx";
import { OwnLectureEditor } from "./Editor.island.tsx";

/** Where a lecturer makes the lecture their own. */
export function Page() {
  return (
    <article className="my-lecture">
      <ChapterHeader title="My lecture">
        <PageLink to="lecture">The lecture</PageLink> of this site as you would give it: move its slides,
        leave some out, plan your own times, and put slides of your own between them.
      </ChapterHeader>
      <OwnLectureEditor />
      <h2>What becomes of it</h2>
      <p>
        “Add to my lecture” stands below every figure of the chapters and of the{" "}
        <PageLink to="gallery">gallery</PageLink>, and takes it along as you have set it. Your lecture is kept
        in this browser and goes nowhere else, unless you export it as a file or send it as a link. Dropped
        here, a lecture’s file is opened. Its handout is for those who listen: two slides a page, with room
        for notes, your own slides and figures among them. All of this needs JavaScript.
      </p>
    </article>
  );
}
