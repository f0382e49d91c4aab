import { beforeEach, describe, expect, test, vi } from "vitest";
import * as kept from "../../../src/app/progress/kept.ts";

const other = (progress: object) => localStorage.setItem(kept.progressKey, JSON.stringify(progress));

/** A browser's storage; one that refuses throws at every touch. */
function storage(refuses: boolean) {
  const texts = new Map<string, string>();
  const ifAllowed = <T>(answer: () => T): T => {
    if (refuses) throw new DOMException("The operation is insecure.", "SecurityError");
    return answer();
  };
  return {
    getItem: (name: string) => ifAllowed(() => texts.get(name) ?? null),
    setItem: (name: string, text: string) => void ifAllowed(() => texts.set(name, text)),
    removeItem: (name: string) => void ifAllowed(() => texts.delete(name)),
  };
}

beforeEach(() => {
  vi.stubGlobal("localStorage", storage(false));
  kept.forget();
});

describe("what is kept", () => {
  test("grows by what two tabs see, and what another has forgotten stays forgotten", () => {
    kept.addProgress({ read: new Set(["vae#watch"]) });
    other({ read: ["vae#watch", "vae#pull"], played: ["bound"] });
    kept.addProgress({ played: new Set(["vae"]), last: { place: "vae#pull", at: 5 } });
    expect(kept.keptProgress()).toEqual({
      read: new Set(["vae#watch", "vae#pull"]),
      played: new Set(["bound", "vae"]),
      last: { place: "vae#pull", at: 5 },
    });
    localStorage.removeItem(kept.progressKey);
    kept.addProgress({ read: new Set(["vae#sampling"]) });
    expect(kept.keptProgress().read).toEqual(new Set(["vae#sampling"]));
  });

  test("goes on from where the page is later, not where it was", () => {
    other({ last: { place: "vae#pull", at: 100 } });
    kept.addProgress({ last: { place: "vae#watch", at: 7 } });
    expect(kept.keptProgress().last?.place).toBe("vae#pull");
  });

  test("lasts for the page where storage is forbidden", () => {
    vi.stubGlobal("localStorage", storage(true));
    kept.addProgress({ read: new Set(["vae#watch"]) });
    kept.addProgress({ read: new Set(["vae#pull"]) });
    expect(kept.keptProgress().read).toEqual(new Set(["vae#watch", "vae#pull"]));
    kept.forget();
    expect(kept.keptProgress().read.size).toBe(0);
  });
});
