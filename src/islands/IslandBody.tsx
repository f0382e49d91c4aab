import { type ReactNode, StrictMode, useEffect } from "react";
import { FirstWidth } from "../marks/firstWidth.ts";
import { RootContext } from "../ui/PageLink.tsx";
import { PartBoundary } from "./PartBoundary.tsx";

interface Props {
  /** The way to the site's root. */
  readonly root: string;
  /** The greatest width of its first picture, CSS pixels. */
  readonly width: number;
  /** Called once it can be used. */
  readonly onAwake?: () => void;
  readonly children: ReactNode;
}

/** What stands around the part of an island, when the page is built and when it wakes: both must be the same. */
export function IslandBody({ root, width, onAwake, children }: Props) {
  useEffect(() => onAwake?.(), [onAwake]);
  return (
    <StrictMode>
      <RootContext value={root}>
        <FirstWidth value={width}>
          <PartBoundary>{children}</PartBoundary>
        </FirstWidth>
      </RootContext>
    </StrictMode>
  );
}
