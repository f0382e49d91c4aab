/** How a figure is looked at for a picture. */
export interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: "light" | "dark";
  readonly presenting: boolean;
}

export const views: readonly View[] = [
  { name: "wide-light", width: 1440, height: 900, colorScheme: "light", presenting: false },
  { name: "wide-dark", width: 1440, height: 900, colorScheme: "dark", presenting: false },
  { name: "presenting", width: 1280, height: 720, colorScheme: "light", presenting: true },
  { name: "phone", width: 390, height: 844, colorScheme: "light", presenting: false },
];
