import type { AimedKind, Pick, Target } from "../act.ts";

/** What the monkey knows of the page that it is on. */
export interface Controls {
  /** What a reader, or a screen reader, would call it; "" where it has no name. */
  nameOf(element: Element): string;
  roleOf(element: Element): string;
  /** Everything that is worked by hand and can be seen. */
  all(): Element[];
  /** One of those that an act of this kind can be done to; null where there is none. */
  choose(kind: AimedKind, pick: Pick): Target | null;
  /** The one that a target describes; null where it is not there. */
  find(kind: AimedKind, target: Target): Element | null;
}

declare global {
  var monkeyControls: Controls;
}

/** Runs in the page, by itself: what it needs stands in it. */
export function installControls(): void {
  const worked =
    "button, a[href], input, select, textarea, summary, [role=button], [role=slider], [role=application], [role=radio], [role=checkbox], [role=tab], [role=switch], [role=option], [role=menuitem], [tabindex='0']";
  const surfaces =
    "[role=application], [role=slider], .figure-stage svg:not(svg svg):not([aria-hidden=true]), .figure-stage canvas, .figure-stage, .reveal, main";
  const textual =
    "textarea, input:not([type=range], [type=checkbox], [type=radio], [type=file], [type=button], [type=submit], [type=color])";
  const uses: Readonly<Record<AimedKind, string>> = {
    press: worked,
    focus: worked,
    scene: ".figure-scene",
    slide: "input[type=range], [role=slider]",
    type: textual,
    choose: "select",
    file: "input[type=file]",
    drag: surfaces,
    pinch: surfaces,
    wheel: surfaces,
    drop: surfaces,
  };

  /** The words in an element, as they are read out. */
  const wordsIn = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.getAttribute("aria-hidden") === "true") return "";
    if (node.matches("select, textarea, script, style")) return "";
    const said = node.getAttribute("aria-label") ?? node.getAttribute("alt");
    return said ?? [...node.childNodes].map(wordsIn).join(" ");
  };
  const nameOf = (element: Element): string => {
    const labelled = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const labels = "labels" in element && element.labels ? [...(element.labels as NodeListOf<Element>)] : [];
    const candidates = [
      labelled.map((id) => wordsIn(document.getElementById(id) ?? new Text())).join(" "),
      element.getAttribute("aria-label") ?? "",
      labels.map(wordsIn).join(" "),
      element.getAttribute("alt") ?? "",
      element.matches("input, select, textarea") ? "" : wordsIn(element),
      element.getAttribute("title") ?? "",
    ];
    return (candidates.find((words) => words.trim() !== "") ?? "").replace(/\s+/g, " ").trim();
  };
  const roleOf = (element: Element): string => {
    const given = element.getAttribute("role");
    if (given) return given;
    if (element instanceof HTMLInputElement)
      return (
        ({ range: "slider", checkbox: "checkbox", radio: "radio", file: "file" } as Record<string, string>)[
          element.type
        ] ?? "textbox"
      );
    const byTag: Record<string, string> = { a: "link", select: "combobox", textarea: "textbox" };
    return byTag[element.localName] ?? element.localName;
  };
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    element.closest("[inert], [aria-hidden=true]") === null &&
    !element.matches(":disabled");
  /** An open dialog has the page to itself. */
  const ground = (): ParentNode => [...document.querySelectorAll("dialog:modal")].at(-1) ?? document;
  const leads = (element: Element): boolean =>
    element instanceof HTMLAnchorElement &&
    (element.origin !== location.origin || element.pathname !== location.pathname || element.target !== "");
  const of = (kind: AimedKind): Element[] =>
    [...ground().querySelectorAll(uses[kind])].filter((element) => {
      if (kind === "file") return element.closest("[inert]") === null;
      if (!isSeen(element)) return false;
      if (element instanceof HTMLAnchorElement && element.origin !== location.origin) return false;
      // A list that is pressed opens in a window of the browser's own.
      const notFor =
        kind === "press" ? "input[type=file], select" : kind === "focus" ? "input[type=file]" : ":not(*)";
      return !element.matches(notFor);
    });
  /** Numbers in a name come and go. */
  const bare = (element: Element) =>
    (nameOf(element) || (element.getAttribute("class") ?? "").split(" ")[0])
      .replace(/\d+([.,]\d+)*/g, "#")
      .slice(0, 80);
  const isSame = (element: Element, { role, name }: Target) =>
    roleOf(element) === role && bare(element) === name;

  globalThis.monkeyControls = {
    nameOf,
    roleOf,
    all: () => [...document.querySelectorAll(worked)].filter((element) => isSeen(element)),
    choose: (kind, { pick, leaving }) => {
      const every = of(kind).filter((element) => leads(element) === leaving || !leads(element));
      const inFigures = every.filter((element) => element.closest("[data-figure]") !== null);
      const others = every.filter((element) => !inFigures.includes(element));
      // Nine in ten in a figure, where there is one.
      const cut = inFigures.length === 0 ? 0 : others.length === 0 ? 1 : 0.9;
      const [list, along] = pick < cut ? [inFigures, pick / cut] : [others, (pick - cut) / (1 - cut)];
      const chosen = list[Math.min(list.length - 1, Math.floor(along * list.length))];
      if (!chosen) return null;
      const [role, name] = [roleOf(chosen), bare(chosen)];
      const alike = of(kind).filter((element) => isSame(element, { role, name, index: 0 }));
      return { role, name, index: alike.indexOf(chosen) };
    },
    find: (kind, target) => of(kind).filter((element) => isSame(element, target))[target.index] ?? null,
  };
}
