/** Fields in which letters are text. */
const fields = "textarea, select, [contenteditable], input:not([type=range], [type=checkbox], [type=radio])";

/** Letters typed here are for this element. */
export const takesLetters = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(fields) !== null;

/** A text is under way here that has an undo of its own. A knob's field has it while it differs from the knob. */
export const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  takesLetters(target) &&
  !target.matches("select, .knob-field:not([data-typing])");
