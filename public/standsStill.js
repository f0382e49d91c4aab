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
