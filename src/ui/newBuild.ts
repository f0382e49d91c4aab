/** The address of the first script that a page names. */
const firstScript = (page: Document) =>
  page.querySelector('script[type="module"][src]')?.getAttribute("src") ?? null;

/**
 * Has the site been built anew since this page was loaded? Then files that it asks for are gone, and asking again does not
 * help: the host is asked for this page, whose first script is named by its content. No where the host does not answer.
 */
export async function isNewBuild(): Promise<boolean> {
  try {
    const response = await fetch(location.href, { cache: "no-store" });
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const now = firstScript(page);
    return now !== null && now !== firstScript(document);
  } catch {
    return false;
  }
}

/** Says above the page that a part of it could not be loaded as there is a newer build, if so; once. */
async function tellOfNewBuild(): Promise<void> {
  if (!(await isNewBuild()) || document.querySelector(".stands-still")) return;
  const said = document.createElement("p");
  said.className = "stands-still";
  said.role = "alert";
  const load = document.createElement("button");
  load.className = "figure-button";
  load.type = "button";
  load.textContent = "Load it";
  load.addEventListener("click", () => location.reload());
  said.append("A new version of these pages is there, and parts of this one are gone. Runs are kept. ", load);
  document.body.prepend(said);
}

/** Loads a part of the page; where that fails, and as there is a newer build, it is said too. */
export async function orTellOfNewBuild<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (fault) {
    void tellOfNewBuild();
    throw fault;
  }
}
