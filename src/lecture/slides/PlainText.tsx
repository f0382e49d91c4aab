import { Tex } from "../../ui/Tex.tsx";
import { paragraphsOf } from "./paragraphsOf.ts";

/** The site's own text of a slide as a page is built with it: paragraphs in which formulas stand between dollar signs. */
export const PlainText = ({ text }: { readonly text: string }) =>
  paragraphsOf(text).map((paragraph) => <p key={paragraph}>{withFormulas(paragraph)}</p>);

const withFormulas = (text: string) =>
  text.split("$").map((part, i) => (i % 2 === 0 ? part : <Tex key={`${i} ${part}`} tex={part} />));
