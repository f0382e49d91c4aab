import { expect, test } from "vitest";
import { defaultDeck } from "../../../src/lecture/defaultDeck.ts";
import { handoutAddress } from "../../../src/lecture/own/handoutAddress.ts";
import { lectureInHash } from "../../../src/lecture/own/lectureLink.ts";
import { lectureOf } from "../../../src/lecture/own/ownLecture.ts";

test("a handout's address names the lecture in use, and the chapter that is given of it", () => {
  expect(handoutAddress("", null, "")).toBe("handout");
  expect(handoutAddress("", null, "latent-models")).toBe("handout?section=latent-models");
  expect(handoutAddress("mine", null, "control")).toBe("handout?mine&section=control");
  const sent = lectureOf(defaultDeck);
  const address = new URL(handoutAddress("sent", sent, "vae&x"), "https://host.org/site/");
  expect(address.searchParams.get("section")).toBe("vae&x");
  expect(lectureInHash(address.hash)).toEqual({ ok: true, lecture: sent });
});
