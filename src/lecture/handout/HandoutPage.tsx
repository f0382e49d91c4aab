import { defaultDeck } from "../defaultDeck.ts";
import { PlainText } from "../slides/PlainText.tsx";
import { HandoutHere } from "./Handout.island.tsx";
import { HandoutSlides } from "./HandoutSlides.tsx";
import { handoutOf } from "./handoutOf.ts";
import "./handout.css";

const slides = await handoutOf(defaultDeck);

/** The lecture for whoever listens: two slides a page, with room for notes. Another than the site's takes its place. */
export const Page = () => (
  <article className="handout">
    <HandoutHere title={defaultDeck.title} count={slides.length} />
    <div className="handout-site">
      <HandoutSlides slides={slides} Text={PlainText} />
    </div>
  </article>
);
