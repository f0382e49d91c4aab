/** The keys of the speaker's window, as `?` lists them: the deck's, as far as they are not about the screen itself. */
export const speakerKeys: readonly (readonly [keys: string, what: string])[] = [
  ["Page Down · → · ↓ · Space · Enter", "Forward: the next step, then the next slide"],
  ["Page Up · ← · ↑ · Shift Space", "Back"],
  ["digits, then Enter", "Jump to the slide of that number"],
  ["Home · End", "First slide · last slide"],
  ["O · Escape", "All slides"],
  ["B · .", "Black screen for the room, and back"],
  ["T", "The clock stands still, or goes on"],
  ["+ · −", "Larger or smaller notes"],
  ["?", "This list"],
];
