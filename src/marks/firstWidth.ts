import { createContext } from "react";

/**
 * The greatest width of a first picture, CSS pixels: as wide as was asked for, or as a phone leaves. From then on a picture is
 * as wide as its place.
 */
export const FirstWidth = createContext(Number.POSITIVE_INFINITY);

/** What a phone of 390 pixels leaves a figure's stage. */
export const PHONE = 328;
