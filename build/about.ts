import { readFileSync } from "node:fs";
import { type ESTree, parseSync, type Plugin } from "vite";

const told = ["slug", "title", "claim"];

/** The object in `export const figure = pureFigure({ … })`. */
function declarationIn({ body }: ESTree.Program): ESTree.ObjectExpression | null {
  for (const statement of body) {
    if (statement.type !== "ExportNamedDeclaration") continue;
    if (statement.declaration?.type !== "VariableDeclaration") continue;
    for (const { id, init } of statement.declaration.declarations) {
      if (id.type !== "Identifier" || id.name !== "figure" || init?.type !== "CallExpression") continue;
      if (init.arguments[0]?.type === "ObjectExpression") return init.arguments[0];
    }
  }
  return null;
}

function stringNamed(name: string, { properties }: ESTree.ObjectExpression): string | null {
  for (const property of properties) {
    if (property.type !== "Property" || property.computed) continue;
    if (property.key.type !== "Identifier" || property.key.name !== name) continue;
    const { value } = property;
    return value.type === "Literal" && typeof value.value === "string" ? value.value : null;
  }
  return null;
}

/** Slug, title and claim of a figure, read from the text of its declaration without running it. */
export function aboutOf(code: string, file: string): Record<string, string> {
  const declaration = declarationIn(parseSync(file, code, { lang: "ts" }).program);
  if (!declaration)
    throw new Error(`${file} must export const figure = pureFigure({ … }) or simulatedFigure({ … }).`);
  return Object.fromEntries(
    told.map((name) => {
      const value = stringNamed(name, declaration);
      if (value === null)
        throw new Error(
          `${file}: ${name} must be a plain string in the declaration of the figure. The lists of figures read it there, without loading the figure.`,
        );
      return [name, value];
    }),
  );
}

/** `figure.ts?about` exports slug, title and claim of a figure, and none of its code. */
export function about(): Plugin {
  return {
    name: "about",
    load: {
      filter: { id: /\/figure\.ts\?about$/ },
      handler(id) {
        const file = id.slice(0, -"?about".length);
        this.addWatchFile(file);
        const told = aboutOf(readFileSync(file, "utf8"), file);
        return { code: `export const about = ${JSON.stringify(told)};`, moduleType: "js", map: null };
      },
    },
  };
}
