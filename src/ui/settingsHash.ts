/** An address that ends in this asks for the settings, over whatever page it names. */
export const settingsHash = "#settings";
