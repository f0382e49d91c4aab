import { describe, expect, test } from "vitest";
import { whereItIsNow } from "../../src/app/movedSettings.ts";
import { figures } from "../../src/figures/registry.ts";
import type { Figure } from "../../src/frame/contract.ts";
import { gather, paramsOfScene, type Setting } from "../../src/knobs/address.ts";
import { readCompared, writeCompared } from "../../src/knobs/comparedAddress.ts";
import { mendAddress } from "../../src/knobs/mendAddress.ts";
import { asSent } from "../../src/knobs/passedOn.ts";
import { checkValue, readValue } from "../../src/knobs/validate.ts";
import { defaultDeck } from "../../src/lecture/defaultDeck.ts";
import { hashOf, lectureInHash } from "../../src/lecture/own/lectureLink.ts";
import { lectureOf } from "../../src/lecture/own/ownLecture.ts";
import { placeIn } from "../../src/lecture/show/place.ts";
import { sessionIn } from "../../src/lecture/speaker/session.ts";
import { Chance } from "../support/chance.ts";
import { share } from "../support/long/share.ts";
import { type HostileAddress, hostileAddress } from "./hostileAddress.ts";
import { holdPrototypes, watched } from "./watch.ts";

const all = 10_000;
const sent = hashOf(lectureOf(defaultDeck));

/** A notice is a line or two. */
const longestNotice = 700;
const mostNotices = 20;

/** Every knob of a setting stands, at a value that it may have. */
function holdSetting({ params: specs, scenes }: Figure, { params, scene }: Setting): void {
  expect(Object.keys(params)).toEqual(Object.keys(specs));
  expect(scene === null || scenes.some(({ name }) => name === scene)).toBe(true);
  for (const [name, spec] of Object.entries(specs))
    expect(checkValue(spec, params[name]), name).toMatchObject({ ok: true });
}

/** All that a page reads of its address, in the order in which it does. */
function readAsPage(figure: Figure, { url, prefix }: HostileAddress) {
  const page = url.pathname.slice(1);
  const mended = mendAddress(url, (id) => id === figure.slug);
  const { search, hash } = whereItIsNow({ page, ...mended });
  const read = readCompared(figure, search, prefix);
  const written = writeCompared(figure, search, prefix, read);
  return {
    search,
    read,
    again: readCompared(figure, written, prefix),
    lecture: lectureInHash(hash),
    place: placeIn(hash),
    session: sessionIn(search),
  };
}

/** What could not be read of it is named, and what its other words leave unsaid stands as it began. */
function holdNotices(figure: Figure, { search, prefix, now, notices }: Said): void {
  const given = gather(search, prefix);
  const start = paramsOfScene(figure, now.scene);
  for (const [name, spec] of Object.entries(figure.params)) {
    const texts = given.get(name);
    if (!texts) expect(now.params[name], name).toBe(start[name]);
    else if (texts.length > 1 || !asSent(texts[0]).some((sent) => readValue(spec, sent).ok))
      expect(
        notices.some((notice) => notice.startsWith(`${name}: `) || /^… and [\d,]+ more$/.test(notice)),
        name,
      ).toBe(true);
  }
}

interface Said {
  readonly search: string;
  readonly prefix: string;
  readonly now: Setting;
  readonly notices: readonly string[];
}

describe.each(figures)("hostile addresses of $slug", ({ slug, load }) => {
  test("leave it as it was, name what was wrong, and take no time", async () => {
    const figure = await load();
    const { seed, count } = share(Math.ceil(all / figures.length));
    const chance = new Chance(seed, `addresses of ${slug}`);
    for (let k = 0; k < count; k++) {
      const address = hostileAddress(chance, figure, sent);
      const told = `seed ${seed}, number ${k}: ${address.url.href.slice(0, 300)}`;
      const { value, thrown, milliseconds } = await watched(() => readAsPage(figure, address));
      expect(thrown, told).toBeNull();
      expect(milliseconds, told).toBeLessThan(1000);
      if (!value) continue;
      const { notices, ...setting } = value.read;
      holdNotices(figure, { ...value.read, search: value.search, prefix: address.prefix });
      for (const each of [setting.now, setting.a]) if (each) holdSetting(figure, each);
      expect(notices.length, told).toBeLessThanOrEqual(mostNotices);
      for (const notice of notices) expect(notice.length, notice.slice(0, 200)).toBeLessThan(longestNotice);
      const { notices: _, ...again } = value.again;
      expect(again, told).toEqual(setting);
    }
    holdPrototypes(slug);
  });
});
