// Runs before the first paint, so that a dark page never flashes white and no letter changes its size: theme, motion and
// size of text, as the reader has chosen, or else as the system says. Settings changed later, on this page or in another
// tab, come as `storage` events (powers/remembered.ts).
(() => {
  const root = document.documentElement;
  const isDark = matchMedia("(prefers-color-scheme: dark)");
  const isStill = matchMedia("(prefers-reduced-motion: reduce)");
  const names = ["theme", "motion", "text"];
  const chosen = {};

  function read() {
    for (const name of names) {
      try {
        chosen[name] = localStorage.getItem(`elbo-room.${name}`);
      } catch {
        // Storage may be blocked: the system's choice stands.
      }
    }
  }

  // What cannot be read is as good as no choice.
  function asked(choice, one, other, { matches }) {
    return choice === one || choice === other ? choice : matches ? one : other;
  }

  function apply() {
    // Paper is light: what has laid it out puts the theme back.
    if (!root.classList.contains("on-paper"))
      root.dataset.theme = asked(chosen.theme, "dark", "light", isDark);
    root.dataset.motion = asked(chosen.motion, "less", "full", isStill);
    const percent = Number(chosen.text);
    if (percent >= 80 && percent <= 150) root.style.setProperty("--text-size", String(percent / 100));
    else root.style.removeProperty("--text-size");
  }

  read();
  apply();
  isDark.addEventListener("change", apply);
  isStill.addEventListener("change", apply);
  addEventListener("storage", ({ key, newValue }) => {
    const name = names.find((one) => key === `elbo-room.${one}`);
    if (name) chosen[name] = newValue;
    else if (key === null) read();
    apply();
  });
})();

// A page for somebody who has read or answered before makes room for what it will say of that (src/app/progress).
try {
  const isReturning = ["progress", "predictions"].some((name) => localStorage.getItem(`elbo-room.${name}`));
  document.documentElement.toggleAttribute("data-returning", isReturning);
} catch {
  // Where storage is blocked every visit is the first.
}

// A page has in itself what styles its first sight. The whole sheet comes beside that, at first for paper alone, and takes hold
// once the page has been painted; one that cannot be had is not waited for (src/app/withWholeSheet.ts).
(() => {
  let sheet = null;

  function takeHold() {
    if (sheet === null || sheet.media === "all") return;
    sheet.media = "all";
    document.dispatchEvent(new Event("wholesheet"));
  }

  function onSettled({ target }) {
    if (!(target instanceof HTMLLinkElement) || target.dataset.whole === undefined) return;
    sheet = target;
    requestAnimationFrame(() => setTimeout(takeHold));
  }

  document.addEventListener("load", onSettled, { capture: true });
  document.addEventListener("error", onSettled, { capture: true });
  // A page that is not looked at is given no frames.
  addEventListener("load", takeHold);
})();

// A figure's own page has its first picture twice. A phone takes the narrow one before anything is seen, and later wakes in it:
// the wide one would be drawn anew there, and push what stands below it by half a screen (src/islands/Island.tsx).
if (matchMedia("(max-width: 600px)").matches) {
  const chooser = new MutationObserver(() => {
    const narrow = document.querySelector("template[data-width]");
    // What is still being read has nothing after it.
    if (!narrow?.nextElementSibling) return;
    chooser.disconnect();
    const island = narrow.previousElementSibling;
    island.dataset.width = narrow.dataset.width;
    island.replaceChildren(narrow.content);
  });
  chooser.observe(document, { childList: true, subtree: true });
  addEventListener("load", () => chooser.disconnect());
}

// Runs before the page's first script, and speaks up if that one cannot be had: all is then prose and still pictures.
addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement) || target.type !== "module") return;
    const said = document.createElement("p");
    said.className = "stands-still";
    said.role = "alert";
    said.textContent =
      origin === "null"
        ? 'Nothing moves here: this page is embedded with sandbox="allow-scripts", and its host gives no scripts to such a frame. allow-same-origin beside it lets them in.'
        : "Nothing moves here: the script of this page could not be loaded. ";
    if (origin !== "null") {
      const again = document.createElement("a");
      again.href = location.href;
      again.textContent = "Load it again";
      said.append(again, ".");
    }
    document.body.prepend(said);
  },
  { capture: true },
);
