import { createContext } from "react";

/** A number that is another one when a figure has begun anew: a scene has been chosen, or an address has set it. */
export const BegunContext = createContext(0);
