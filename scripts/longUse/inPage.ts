/** Presses of a button by the words on it, or of a scene by its place among all of them, round and round. */
export type Press = { readonly button: string } | { readonly scene: number };

/**
 * Runs in the page: a step of a figure, if it can be stepped (a run at its start is not put by when another takes its
 * place), then a press, each waited for. It may use nothing around it.
 */
export async function stepAndPress({
  slug,
  press,
}: {
  readonly slug: string;
  readonly press: Press;
}): Promise<void> {
  const figure = document.querySelector<HTMLElement>(`[data-figure="${slug}"]`);
  if (!figure) throw new Error(`There is no figure ${slug} on this page.`);
  // oxlint-disable unicorn/consistent-function-scoping -- nothing around it goes with it into the page
  const drawn = () => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
  const buttons = () => [...figure.querySelectorAll("button")];
  const named = (words: string) => buttons().find(({ textContent }) => textContent.trim() === words);
  const canBePressed = (button: HTMLButtonElement | undefined) =>
    button !== undefined && !button.disabled && button.ariaDisabled !== "true";
  const shown = () => figure.querySelector(".transport-progress")?.textContent;
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((later) => setTimeout(later, 20));
  };
  const atRest = async () => {
    await drawn();
    await until(() => figure.ariaBusy !== "true" && (shown() === undefined || canBePressed(named("Rewind"))));
  };
  await atRest();
  const step = named("Step");
  if (shown() !== undefined && step && canBePressed(step)) {
    const before = shown();
    step.click();
    await until(() => shown() !== before || !canBePressed(step));
    await atRest();
  }
  if ("button" in press) named(press.button)?.click();
  else {
    const scenes = figure.querySelectorAll<HTMLElement>(".figure-scene");
    scenes[press.scene % scenes.length]?.click();
  }
  await atRest();
}
