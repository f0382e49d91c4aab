import type { Addressed } from "../../src/knobs/address.ts";
import { writeValue } from "../../src/knobs/validate.ts";
import type { Chance } from "../support/chance.ts";
import { bentText, hostileText, inherited, longWord } from "./words.ts";

export interface HostileAddress {
  /** As a browser has parsed it. */
  readonly url: URL;
  /** "vae." on a chapter's page, "" on the figure's own. */
  readonly prefix: string;
}

/** Few are as long as a browser lets them be. */
const lengths = [40, 400, 4_000, 16_000, 16_000, 100_000, 1_000_000];

/** An address that was meant to do harm to a figure, or was harmed on its way. `sent` is a lecture's hash. */
export function hostileAddress(
  chance: Chance,
  { slug, params, scenes }: Addressed & { readonly slug: string },
  sent: string,
): HostileAddress {
  const prefix = chance.one(["", `${slug}.`]);
  const names = [...Object.keys(params), "scene", "present", "session", "mine", "sent", "backend"];
  const name = () => {
    const known = chance.is(0.7) ? chance.one(names) : chance.one([...inherited, hostileText(chance)]);
    return chance.one([prefix, prefix, `${prefix}a.`, "", "other."]) + known;
  };
  const good = () => {
    const known = chance.one(Object.values(params));
    return chance.one([writeValue(known.default), ...scenes.map((scene) => scene.name)]);
  };
  const value = () =>
    chance.one([hostileText, () => bentText(chance, good()), good, () => longWord(chance, 200)])(chance);
  const encoded = (text: string) => chance.one([encodeURIComponent, encodeURI, String])(text.toWellFormed());
  const word = () => `${encoded(name())}${chance.one(["=", "=", "=", "", "==", "%3D"])}${encoded(value())}`;
  const words = chance.many(chance.whole(6), word);
  if (chance.is(0.1)) words.push(`${name()}=${longWord(chance, chance.one(lengths))}`);
  if (chance.is(0.03)) words.push(longWord(chance, chance.one(lengths)));
  const hash = chance.one([
    () => "",
    () => `#${slug}`,
    () => `#${value()}`,
    () => `#/${value()}/${value()}`,
    () => bentText(chance, sent),
    () => `#own=${longWord(chance, chance.one(lengths))}`,
    () => `#38;${words.join("&#38;")}`,
    () => `#${longWord(chance, chance.one(lengths))}`,
  ])();
  const page = `figure/${slug}`;
  const said = `${page}?${words.join(chance.one(["&", "&", "&amp;", ";", "&&", "?"]))}${hash}`;
  const bent = chance.is(0.2) ? page + bentText(chance, said.slice(page.length)) : said;
  return { url: new URL(`https://host.example/${bent.startsWith("/") ? bent.slice(1) : bent}`), prefix };
}
