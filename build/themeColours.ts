import { readFileSync } from "node:fs";
import { join } from "node:path";

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Name of a token of src/ui/tokens.css, without its dashes → its value. */
type Colours = ReadonlyMap<string, string>;

const tokens = join(import.meta.dirname, "../src/ui/tokens.css");
const darkFrom = ':root[data-theme="dark"]';

/** The tokens of both themes, as the style sheet has them; dark ones stand on the light ones. */
export function themeColours(): Readonly<Record<Theme, Colours>> {
  const [light, dark] = readFileSync(tokens, "utf8").split(darkFrom).map(tokensIn);
  return { light: new Map(light), dark: new Map([...light, ...dark]) };
}

const tokensIn = (css: string): [string, string][] =>
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]);

/** An SVG with the colours of a theme in the place of their names. Throws for a name that the table does not have. */
export const inColours = (svg: string, colours: Colours): string =>
  svg.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const colour = colours.get(name);
    if (colour === undefined) throw new Error(`src/ui/tokens.css has no --${name}.`);
    return colour;
  });
