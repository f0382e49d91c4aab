import { type ChildNode, type Element, isTag, isText } from "domhandler";
import { parseDocument } from "htmlparser2";

/** A part of a page with an anchor of its own. */
export interface Passage {
  /** Its anchor; null for what stands above the first one. */
  readonly id: string | null;
  readonly title: string;
  readonly text: string;
  /** Its formulas that stand on lines of their own. */
  readonly formulas: string;
}

/** Elements that part words. */
const blocks = new Set(
  "p div section article header aside ul ol li dl dt dd table tr td th h1 h2 h3 h4 figure br form label".split(
    " ",
  ),
);
/** What is no prose: what is pressed, what only repeats, and the formulas' second and third copies. */
const silent = new Set("nav button script style svg noscript annotation input footer table".split(" "));

const classesOf = ({ attribs }: Element) => new Set(attribs.class?.split(" "));

/** Not read: what is silent or hidden, figures, and lists of links. */
const isSkipped = (element: Element) =>
  silent.has(element.name) ||
  element.attribs["aria-hidden"] === "true" ||
  element.attribs["aria-label"]?.startsWith("Figures with") ||
  "data-figure" in element.attribs ||
  ["shell-header", "shell-skip", "erratum-kicker"].some((name) => classesOf(element).has(name));

/** Does a passage begin with this element: a correction, a term, or the heading of a section? */
const begins = (element: Element) => {
  const classes = classesOf(element);
  return classes.has("erratum") || classes.has("glossary-entry") || isHeading(element);
};
const isHeading = ({ name, attribs }: Element) =>
  name === "h2" && attribs.id !== undefined && !attribs.id.endsWith("-title");
const isTitle = (element: Element) => ["h1", "h2", "dt"].includes(element.name);

/** Does it stand apart from the words around it? The symbol of a term does, and a name in a formula: log, max. */
const isApart = (element: Element) =>
  blocks.has(element.name) ||
  classesOf(element).has("glossary-tex") ||
  (element.name === "mi" && textIn(element.children[0]).length > 1);

/** A formula on a line of its own, or the two lines of a correction. */
const areFormulas = (element: Element) =>
  classesOf(element).has("tex-display") || classesOf(element).has("erratum-lines");

/** What is written between the two parts of a fraction and of a power. */
const joints: Readonly<Record<string, string>> = { mfrac: "/", msup: "^" };

/** Text on one line: italic, script and bold letters of formulas as plain ones, their silent signs as spaces. */
const plain = (text: string) =>
  text
    .replace(/[\u2061-\u2064\u200b\u00a0\s]+/gu, " ")
    .replace(/[\u{1D400}-\u{1D7FF}ϕϑϵϖϱ]/gu, (letter) => letter.normalize("NFKD"))
    .replace(/ ([.,;:!?)])/g, "$1")
    .trim();

function textIn(node: ChildNode | undefined): string {
  if (!node) return "";
  if (isText(node)) return node.data;
  if (!isTag(node) || isSkipped(node)) return "";
  const inside = node.children.map(textIn).join(joints[node.name] ?? "");
  return isApart(node) ? ` ${inside} ` : inside;
}

/** What HTML says, on one line; formulas by their MathML. */
export const textOf = (html: string): string => plain(parseDocument(html).children.map(textIn).join(""));

/** A page's prose by its anchors, in order; what stands above the first comes first. Without what only its figures say. */
export function passagesOf(html: string): Passage[] {
  const passages = [begun(null)];
  const read = (node: ChildNode) => {
    if (isTag(node) && isSkipped(node)) return;
    if (isTag(node) && begins(node)) passages.push(begun(node.attribs.id));
    const passage = passages[passages.length - 1];
    if (!isTag(node) || node.name === "math") passage.text += textIn(node);
    else if (isTitle(node) && passage.title === "") passage.title = textIn(node);
    else if (areFormulas(node)) passage.formulas += ` ${textIn(node)} `;
    else {
      const gap = isApart(node) ? " " : "";
      passage.text += gap;
      node.children.forEach(read);
      passages[passages.length - 1].text += gap;
    }
  };
  parseDocument(html).children.forEach(read);
  return passages.map(({ id, title, text, formulas }) => ({
    id,
    title: plain(title),
    text: plain(text),
    formulas: plain(formulas),
  }));
}

const begun = (id: string | null) => ({ id, title: "", text: "", formulas: "" });
