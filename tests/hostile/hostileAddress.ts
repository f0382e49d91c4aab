import type { Addressed } from "../../src/knobs/address.ts";
import { writeValue } from "../../src/knobs/validate.ts";
import type { Chance } from "./chance.ts";
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
  const prefix = chance.pick(["", `${slug}.`]);
  const names = [...Object.keys(params), "scene", "present", "session", "mine", "sent", "backend"];
  const name = () => {
    const known = chance.isSo(0.7) ? chance.pick(names) : chance.pick([...inherited, hostileText(chance)]);
    return chance.pick([prefix, prefix, `${prefix}a.`, "", "other."]) + known;
  };
  const good = () => {
    const known = chance.pick(Object.values(params));
    return chance.pick([writeValue(known.default), ...scenes.map((scene) => scene.name)]);
  };
  const value = () =>
    chance.pick([hostileText, () => bentText(chance, good()), good, () => longWord(chance, 200)])(chance);
  const encoded = (text: string) => chance.pick([encodeURIComponent, encodeURI, String])(text.toWellFormed());
  const word = () => `${encoded(name())}${chance.pick(["=", "=", "=", "", "==", "%3D"])}${encoded(value())}`;
  const words = chance.many(chance.below(6), word);
  if (chance.isSo(0.1)) words.push(`${name()}=${longWord(chance, chance.pick(lengths))}`);
  if (chance.isSo(0.03)) words.push(longWord(chance, chance.pick(lengths)));
  const hash = chance.pick([
    () => "",
    () => `#${slug}`,
    () => `#${value()}`,
    () => `#/${value()}/${value()}`,
    () => bentText(chance, sent),
    () => `#own=${longWord(chance, chance.pick(lengths))}`,
    () => `#38;${words.join("&#38;")}`,
    () => `#${longWord(chance, chance.pick(lengths))}`,
  ])();
  const page = `figure/${slug}`;
  const said = `${page}?${words.join(chance.pick(["&", "&", "&amp;", ";", "&&", "?"]))}${hash}`;
  const bent = chance.isSo(0.2) ? page + bentText(chance, said.slice(page.length)) : said;
  return { url: new URL(`https://host.example/${bent.startsWith("/") ? bent.slice(1) : bent}`), prefix };
}
