// Runs before the first paint, so that a dark page never flashes white. The switch in the header writes the key.
(() => {
  let kept = null;
  try {
    kept = localStorage.getItem("elbo-room.theme");
  } catch {
    // Storage may be blocked: the system's choice stands.
  }
  const dark = kept ? kept === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();

// A page for somebody who has read or answered before makes room for what it will say of that (src/app/progress).
try {
  const isReturning = ["progress", "predictions"].some((name) => localStorage.getItem(`elbo-room.${name}`));
  document.documentElement.toggleAttribute("data-returning", isReturning);
} catch {
  // Where storage is blocked every visit is the first.
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
