import { decoded, withoutTail } from "./passedOn.ts";

/** The parts of an address from "?" and from "#" on. */
interface Said {
  readonly search: string;
  readonly hash: string;
}

/** An "&" that was written as HTML, and what is left of it where the "&" has parted two words. */
const AMPERSAND = /^(?:amp;|#0*38;|#x0*26;)+/i;

/**
 * An address as it was before messengers passed it on: its words parted by "&" alone, its query not encoded as a whole,
 * its hash the name of something on the page, nothing appended to either. What the words' values have suffered is mended
 * where they are read.
 * @param isHere whether the page has an element with that id
 */
export function mendAddress(said: Said, isHere: (id: string) => boolean): Said {
  const { search, hash } = partedAnew(said, isHere);
  const pieces = search.slice(1).split("&").map(mendedPiece).join("&");
  return { search: pieces === "" ? "" : `?${pieces}`, hash: mendedHash(hash, isHere) };
}

/** Brings back what stands on the wrong side of the "#". */
function partedAnew({ search, hash }: Said, isHere: (id: string) => boolean): Said {
  // "&#38;" begins a hash.
  if (AMPERSAND.test(hash)) {
    const words: string[] = [search];
    let rest = hash;
    while (AMPERSAND.test(rest)) {
      const said = rest.replace(AMPERSAND, "");
      const end = said.includes("#") ? said.indexOf("#") : said.length;
      words.push(said.slice(0, end));
      rest = said.slice(end);
    }
    return partedAnew({ search: words.join("&"), hash: rest }, isHere);
  }
  const isEncoded = /%3d/i.test(search) && !search.includes("=");
  const whole = isEncoded ? decoded(search) : search;
  const [, words, name] = /^(.*)(?:#|%23)(.*)$/i.exec(whole) ?? [];
  if (hash !== "" || name === undefined || !isHere(mendedId(name))) return { search: whole, hash };
  return { search: words, hash: `#${mendedId(name)}` };
}

/** A word without a value may have a tail; of one with a value, the value has it. */
function mendedPiece(piece: string): string {
  const [name, ...value] = piece.split("=");
  const clean = name.replace(AMPERSAND, "").replace(/\s|%(0[9ad]|20)/gi, "");
  if (value.length > 0) return [clean, ...value].join("=");
  const word = decoded(clean);
  return withoutTail(word) === word ? clean : encodeURIComponent(withoutTail(word));
}

const mendedId = (id: string) => withoutTail(decoded(id).replace(/\s/g, ""));

function mendedHash(hash: string, isHere: (id: string) => boolean): string {
  const id = hash.slice(1);
  return id !== "" && !isHere(id) && isHere(mendedId(id)) ? `#${mendedId(id)}` : hash;
}
