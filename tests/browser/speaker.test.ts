import type { Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { scriptTaking } from "./powers/takeAway.ts";
import { colourFaultsFound, faultsFound } from "./support/axe.ts";
import { expectNeverSideways, overflow } from "./support/overflow.ts";
import { desk } from "./support/screens.ts";
import { defaultDeck } from "../../src/lecture/defaultDeck.ts";
import { test } from "./support/test.ts";
import { setTheme } from "./support/theme.ts";

const lectern = { width: 1024, height: 768 };

/** A deck that can be used. */
async function ready(deck: Page): Promise<Page> {
  await deck.locator(".lecture-controls").waitFor();
  return deck;
}

/** Presses S in a deck; the window that this opens, when it follows. */
async function openSpeaker(deck: Page): Promise<Page> {
  await ready(deck);
  const [speaker] = await Promise.all([deck.context().waitForEvent("page"), deck.keyboard.press("s")]);
  await speaker.locator(".speaker-desk").waitFor();
  return speaker;
}

async function openIn(page: Page, address: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(new URL(address, inject("base")).href);
  return other;
}

/** The number of the slide that a deck shows. */
const slideOf = async (deck: Page) =>
  Number((await deck.locator(".lecture-place").innerText()).split("/")[0]);

const placeOf = (speaker: Page) => speaker.locator(".speaker-place").innerText();

/** Waits until both windows stand at the slide of that number. */
async function bothAt(deck: Page, speaker: Page, slide: number): Promise<void> {
  await expect.poll(() => slideOf(deck)).toBe(slide);
  await expect.poll(() => placeOf(speaker)).toMatch(new RegExp(`^${slide} of `));
}

/** Forward from a window to the next slide, past all steps of this one. */
async function nextSlide(from: Page, deck: Page): Promise<void> {
  const before = await slideOf(deck);
  for (let press = 0; press < 9 && (await slideOf(deck)) === before; press++) {
    const address = deck.url();
    await from.keyboard.press("PageDown");
    await expect.poll(() => deck.url()).not.toBe(address);
  }
  expect(await slideOf(deck)).toBe(before + 1);
}

const seconds = async (speaker: Page) => {
  const [minutes, seconds] = (await speaker.locator(".speaker-elapsed").innerText()).split(":").map(Number);
  return 60 * minutes + seconds;
};

test("S opens a window that follows and leads: forward, back, jumps, blank, hands, clock", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page: deck } = await openPage("lecture");
  const speaker = await openSpeaker(deck);
  expect(new URL(speaker.url()).search).toMatch(/^\?session=[0-9a-z]{8}$/);
  await bothAt(deck, speaker, 1);
  await nextSlide(deck, deck);
  await bothAt(deck, speaker, 2);
  await nextSlide(speaker, deck);
  await bothAt(deck, speaker, 3);
  await speaker.getByRole("button", { name: "Back" }).click();
  await bothAt(deck, speaker, 2);
  await speaker.keyboard.type("3");
  expect(await placeOf(speaker)).toContain("slide 3");
  await speaker.keyboard.press("Enter");
  await bothAt(deck, speaker, 3);
  await speaker.getByRole("button", { name: "Slides" }).click();
  await speaker.locator(".speaker-slides li button").first().click();
  await bothAt(deck, speaker, 1);

  await speaker.keyboard.press("b");
  await speaker.getByText("the room sees nothing").waitFor();
  await expect.poll(() => deck.locator(".reveal.paused").count()).toBe(1);
  await deck.keyboard.press("b");
  await speaker.getByText("the room sees nothing").waitFor({ state: "detached" });

  await speaker.getByRole("button", { name: "Slides" }).click();
  const ask = defaultDeck.beats.findIndex(({ kind }) => kind === "ask");
  await speaker.locator(".speaker-slides li button").nth(ask).click();
  const hands = speaker.locator(".speaker-hands li").first();
  await hands.getByRole("button", { name: /One hand more/ }).click();
  await hands.locator(".speaker-count", { hasText: "1" }).waitFor();
  await expect.poll(() => deck.locator(".slide-option-hands:visible").first().innerText()).toContain("1");

  await speaker.getByRole("button", { name: "Pause the clock" }).click();
  await speaker.getByText("paused").waitFor();
  await speaker.keyboard.press("t");
  await speaker.getByText("paused").waitFor({ state: "detached" });
});

test("it is still awake when it has been looked at for a while", { tags: "fifth" }, async ({ openPage }) => {
  const { page: deck } = await openPage("lecture", { alone: true });
  await ready(deck);
  const { clock } = deck.context();
  await clock.install();
  const speaker = await openSpeaker(deck);
  // What is watched of it is told a frame later than it changes.
  for (let minute = 0; minute < 3; minute++) {
    await speaker.waitForTimeout(100);
    await clock.fastForward(60_000);
  }
  expect(await speaker.locator("[data-island]").getAttribute("data-state")).toBe("awake");
  await nextSlide(deck, deck);
  await bothAt(deck, speaker, 2);
});

test("it follows again after a reload of either, and the clock goes on; when the deck is closed it says so and keeps what it knew", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page: home } = await openPage("about");
  const deck = await ready(await openIn(home, "lecture"));
  const speaker = await openSpeaker(deck);
  await nextSlide(speaker, deck);
  await bothAt(deck, speaker, 2);
  await expect.poll(() => seconds(speaker)).toBeGreaterThan(0);
  const session = new URL(speaker.url()).search;

  await speaker.reload();
  await bothAt(deck, speaker, 2);
  const before = await seconds(speaker);
  await deck.reload();
  await ready(deck);
  await bothAt(deck, speaker, 2);
  expect(new URL(speaker.url()).search).toBe(session);
  await nextSlide(speaker, deck);
  await bothAt(deck, speaker, 3);
  expect(await seconds(speaker)).toBeGreaterThanOrEqual(before);

  const heading = await speaker.locator(".speaker-notes h2").innerText();
  const closed = performance.now();
  await deck.close();
  await speaker.getByRole("alert").getByText("is closed, or does not answer").waitFor();
  expect(performance.now() - closed).toBeLessThan(3500);
  expect(await speaker.locator(".speaker-notes h2").innerText()).toBe(heading);
  expect(await speaker.getByRole("button", { name: "Forward" }).isDisabled()).toBe(true);
});

test("S opens one window, which tells of a deck that hangs, and follows it again", { tags: "tenth" }, async ({
  openPage,
}) => {
  const { page: deck } = await openPage("lecture");
  const speaker = await openSpeaker(deck);
  await deck.bringToFront();
  await deck.keyboard.press("s");
  await deck.getByText("A speaker’s window is open and follows").waitFor();
  expect(deck.context().pages().length).toBe(2);
  const gone = speaker.getByRole("alert").getByText("does not answer");
  const hanging = deck.evaluate(() => {
    for (const since = performance.now(); performance.now() - since < 5_000; );
  });
  await gone.waitFor({ timeout: 4_000 });
  await hanging;
  await gone.waitFor({ state: "detached" });
  await nextSlide(speaker, deck);
  await bothAt(deck, speaker, 2);
});

test("opened first it waits for a deck; two pairs do not mix; of several decks one is chosen", {
  tags: "tenth",
}, async ({ openPage }) => {
  const { page: first } = await openPage("speaker");
  await first.getByText("No lecture is open").waitFor();
  const deckA = await ready(await openIn(first, "lecture"));
  await bothAt(deckA, first, 1);
  const deckB = await ready(await openIn(first, "lecture"));
  const second = await openSpeaker(deckB);
  await nextSlide(second, deckB);
  await bothAt(deckB, second, 2);
  await bothAt(deckA, first, 1);
  await nextSlide(first, deckA);
  await nextSlide(first, deckA);
  await bothAt(deckA, first, 3);
  await bothAt(deckB, second, 2);

  const third = await openIn(first, "speaker");
  await third.getByText("Which one?").waitFor();
  await third.getByRole("button", { name: /slide 2 of/ }).click();
  await bothAt(deckB, third, 2);
  expect(new URL(third.url()).search).toBe(new URL(second.url()).search);
});

test("a tab that is duplicated becomes a lecture of its own", { tags: "tenth" }, async ({ openPage }) => {
  const { page: deck } = await openPage("lecture");
  const speaker = await openSpeaker(deck);
  const [copy] = await Promise.all([
    deck.context().waitForEvent("page"),
    deck.evaluate(() => void window.open(location.href)),
  ]);
  await ready(copy);
  const own = await openSpeaker(copy);
  expect(new URL(own.url()).search).not.toBe(new URL(speaker.url()).search);
  await nextSlide(copy, copy);
  await bothAt(copy, own, 2);
  await bothAt(deck, speaker, 1);
});

test("where the browser opens no window the deck says so and gives a link", { tags: "tenth" }, async ({
  openPage,
}) => {
  const { page: deck } = await openPage("lecture", {
    before: () => {
      window.open = () => null;
    },
  });
  await ready(deck);
  await deck.keyboard.press("s");
  const link = deck.getByRole("alert").getByRole("link", { name: "Open it by hand" });
  await link.waitFor();
  const [speaker] = await Promise.all([deck.context().waitForEvent("page"), link.click()]);
  await bothAt(deck, speaker, 1);
  expect(await link.count()).toBe(0);
});

test("without BroadcastChannel both windows say what is missing, and the deck goes on", {
  tags: "fifth",
}, async ({ openPage }) => {
  const before = scriptTaking({ powers: ["BroadcastChannel"], manner: "throws" });
  const { page: deck } = await openPage("lecture", { before });
  await ready(deck);
  await deck.keyboard.press("s");
  await deck.getByRole("alert").getByText("BroadcastChannel").waitFor();
  await nextSlide(deck, deck);
  const speaker = await openIn(deck, "speaker");
  await speaker.getByRole("alert").getByText("BroadcastChannel").waitFor();
});

test("junk and strangers on the channel change nothing", { tags: "fifth" }, async ({ openPage }) => {
  const { page: deck } = await openPage("lecture");
  const speaker = await openSpeaker(deck);
  const session = new URL(speaker.url()).searchParams.get("session");
  const stranger = await openIn(deck, "about");
  await stranger.evaluate((session) => {
    const channel = new BroadcastChannel("elbo-room.lecture");
    const forward = { kind: "command", session, command: { type: "forward" } };
    for (const junk of [
      null,
      "forward",
      [1, 2],
      { ...forward, version: 999 },
      { version: 1, ...forward, session: "somebody" },
      { version: 1, ...forward, command: { type: "explode" } },
      { version: 1, kind: "place", session, stamp: { born: 9e15, count: 1 }, place: {} },
    ])
      channel.postMessage(junk);
    // Heard after all of these: the channel keeps their order.
    channel.postMessage({ version: 1, kind: "command", session, command: { type: "blank", on: true } });
  }, session);
  await speaker.getByText("the room sees nothing").waitFor();
  await bothAt(deck, speaker, 1);
});

describe("how it looks", () => {
  test("it fills its window without scrolling, its notes can be read from a lectern, and axe finds nothing", {
    tags: "tenth",
  }, async ({ openPage }) => {
    const { page: deck } = await openPage("lecture");
    const speaker = await openSpeaker(deck);
    const size = () =>
      speaker
        .locator(".speaker-notes")
        .evaluate((notes) => Number.parseFloat(getComputedStyle(notes).fontSize));
    expect(await size()).toBe(20);
    await speaker.keyboard.press("+");
    expect(await size()).toBe(22);
    await speaker.reload();
    await speaker.locator(".speaker-desk").waitFor();
    expect(await size()).toBe(22);
    await speaker.getByRole("button", { name: "smaller notes" }).click();
    for (let slide = 1; slide <= 5; slide++) {
      await bothAt(deck, speaker, slide);
      for (const screen of [lectern, desk]) {
        await speaker.setViewportSize(screen);
        await expect
          .poll(() => overflow(speaker), { message: `slide ${slide}, ${screen.width}` })
          .toEqual({ sideways: 0, downwards: 0 });
      }
      expect.soft(await faultsFound(speaker), `slide ${slide}`).toEqual([]);
      await nextSlide(speaker, deck);
    }
    await setTheme(speaker, "dark");
    expect.soft(await colourFaultsFound(speaker), "dark").toEqual([]);
    await expectNeverSideways(speaker);
    await speaker.setViewportSize(lectern);
    await speaker.keyboard.press("o");
    await speaker.locator(".speaker-slides").waitFor();
    expect.soft(await faultsFound(speaker), "all slides").toEqual([]);
  });
});
