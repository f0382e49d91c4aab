import { defaultDeck } from "../defaultDeck.ts";
import { HandoutSlides } from "./HandoutSlides.tsx";
import { handoutOf } from "./handoutOf.ts";

const slides = await handoutOf(defaultDeck);

/** The lecture for whoever listens: two slides a page, with room for notes. */
export const Page = () => <HandoutSlides title={defaultDeck.title} slides={slides} />;
