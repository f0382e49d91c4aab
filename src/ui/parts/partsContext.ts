import { createContext, useContext } from "react";

/** Which parts of a figure are kept secret, and which of its second parts stand open. */
export interface Parts {
  readonly hidden: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly setOpen: (name: string, open: boolean) => void;
}

/** Nothing hidden, nothing open. */
export const allShown: Parts = { hidden: new Set(), open: new Set(), setOpen: () => undefined };

export const PartsContext = createContext(allShown);

/** Is this part of the picture kept secret until the reader has answered? */
export const useIsHidden = (name: string): boolean => useContext(PartsContext).hidden.has(name);

/** Does this second part of the picture stand open? */
export const useIsOpen = (name: string): boolean => useContext(PartsContext).open.has(name);
