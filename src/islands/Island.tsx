import { type ComponentType, createElement, type ReactNode, useContext } from "react";
import { PHONE } from "../marks/firstWidth.ts";
import { RootContext } from "../ui/PageLink.tsx";
import { IslandBody } from "./IslandBody.tsx";
import { prefixOf } from "./prefix.ts";
import "./islands.css";

/** What a page hands to one of its islands: it is written into the page. */
export type IslandProps = Readonly<Record<string, string | number | boolean>>;

/** Renders a part as a page of its own, with its ids under `prefix`. */
type Render = (part: ReactNode, prefix: string) => string;

let render: Render | null = null;

/** While pages are built, every island is rendered by itself, so that it can be taken up by itself in the browser. */
export function renderIslandsWith(way: Render): void {
  render = way;
}

interface Props {
  /** Names the code that wakes it. */
  readonly name: string;
  readonly props: IslandProps;
  /** Its first picture stands at the top of the page and is another one on a phone: both are built, and public/early.js chooses. */
  readonly forPhones?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of a page that wakes on its own: the page around it is HTML and stays HTML. An island may not stand in another.
 * Where pages are not built (while developing, in tests) it is a part like any other.
 */
export function Island({ name, props, forPhones = false, children }: Props) {
  const root = useContext(RootContext);
  const write = render;
  if (!write)
    return (
      <div data-island={name} data-state="awake">
        {children}
      </div>
    );
  const written = (width = Number.POSITIVE_INFINITY) => ({
    __html: write(<IslandBody {...{ root, width }}>{children}</IslandBody>, prefixOf(name, props)),
  });
  // Written by React itself, a line above.
  return (
    <>
      <div
        data-island={name}
        data-state="asleep"
        data-props={JSON.stringify(props)}
        dangerouslySetInnerHTML={written()}
      />
      {forPhones && <template data-width={PHONE} dangerouslySetInnerHTML={written(PHONE)} />}
    </>
  );
}

const parts = new Map<string, (props: IslandProps) => ReactNode>();

/** Makes a component an island. `name` is its file below src/chapters, or below src, without `.island.tsx`. */
export function island<P extends IslandProps>(name: string, Part: ComponentType<P>): ComponentType<P> {
  const part = (props: P) => createElement(Part, props);
  parts.set(name, part as (props: IslandProps) => ReactNode);
  return (props) => (
    <Island name={name} props={props}>
      {part(props)}
    </Island>
  );
}

/** The component that `island` was given, once its file is loaded. Throws if there is none of this name. */
export function partNamed(name: string): (props: IslandProps) => ReactNode {
  const part = parts.get(name);
  if (!part) throw new Error(`No island is named ${name}.`);
  return part;
}
