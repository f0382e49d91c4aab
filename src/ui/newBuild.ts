/** The address of the first script that a page names. */
const firstScript = (page: Document) =>
  page.querySelector('script[type="module"][src]')?.getAttribute("src") ?? null;

/** This page as the host has it now; null where it does not answer. */
async function pageNow(): Promise<Document | null> {
  try {
    const response = await fetch(location.href, { cache: "no-store" });
    return response.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
  } catch {
    return null;
  }
}

/**
 * Has the site been built anew since this page was loaded? Then files that it asks for are gone, and asking again does not
 * help: the host is asked for this page, whose first script is named by its content. No where the host does not answer.
 */
export async function isNewBuild(): Promise<boolean> {
  const page = await pageNow();
  const now = page && firstScript(page);
  return now !== null && now !== firstScript(document);
}

let said: HTMLElement | null = null;

/** Says above the page that a part of it could not be loaded, and whether there is a newer build; once. */
async function tell(): Promise<void> {
  const isNew = await isNewBuild();
  if (said) return;
  said = document.createElement("p");
  said.className = "stands-still";
  said.role = "alert";
  const words = document.createTextNode(
    isNew
      ? "A new version of these pages is there, and parts of this one are gone. Runs are kept. "
      : "A part of this page could not be loaded. What you see stays, and runs are kept. ",
  );
  const load = document.createElement("button");
  load.className = "figure-button";
  load.type = "button";
  load.textContent = isNew ? "Load it" : "Load the page again";
  load.addEventListener("click", async () => {
    // Code that came, but damaged, comes again with the page alone; without the host there would be no page.
    if (await pageNow()) location.reload();
    else words.data = "There is no answer still. Are you offline? What you see stays, and runs are kept. ";
  });
  said.append(words, load);
  document.body.prepend(said);
}

/** Loads a part of the page; where that fails, it is said too, until a part comes. */
export async function orTell<T>(load: () => Promise<T>): Promise<T> {
  try {
    const part = await load();
    said?.remove();
    said = null;
    return part;
  } catch (fault) {
    void tell();
    throw fault;
  }
}
