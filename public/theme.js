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
