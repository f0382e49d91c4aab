import { type ESTree, Visitor } from "vite";
import { pathOf } from "./graph.ts";
import { parseScript, written } from "./scriptImports.ts";

/** How a script links to scenes. */
export interface SceneLinks {
  /** Addresses with a scene in them that are written by hand. */
  readonly byHand: readonly string[];
  /** The figure and the scene that each call of `scene` names; null where a name is not written out. */
  readonly calls: readonly { readonly figure: string | null; readonly scene: string | null }[];
  /** Is this the file with the function that writes such addresses? */
  readonly isWriter: boolean;
}

/** Reads a script's links to scenes, by the function `scene` of the chapters or by hand. */
export function sceneLinks(file: string, text: string): SceneLinks {
  const byHand = new Set<string>();
  const calls: { figure: string | null; scene: string | null }[] = [];
  const names = new Set<string>();
  const look = (words: unknown) => {
    if (typeof words === "string" && words.includes("scene=")) byHand.add(words.trim());
  };
  const program = parseScript(file, text);
  new Visitor({
    Literal: ({ value }) => look(value),
    TemplateElement: ({ value }) => look(value.cooked),
    JSXText: ({ value }) => look(value),
    ImportDeclaration: ({ source, specifiers }) => {
      if (!pathOf(file, source.value)?.startsWith("src/chapters/")) return;
      for (const one of specifiers) {
        if (one.type !== "ImportSpecifier" || one.imported.type !== "Identifier") continue;
        if (one.imported.name === "scene") names.add(one.local.name);
      }
    },
  }).visit(program);
  new Visitor({
    CallExpression: ({ callee, arguments: [figure, scene] }) => {
      if (callee.type === "Identifier" && names.has(callee.name))
        calls.push({ figure: written(figure), scene: written(scene) });
    },
  }).visit(program);
  const isWriter = file.startsWith("src/chapters/") && program.body.some(exportsScene);
  return { byHand: [...byHand], calls, isWriter };
}

function exportsScene(statement: ESTree.Directive | ESTree.Statement): boolean {
  if (statement.type !== "ExportNamedDeclaration") return false;
  const { declaration } = statement;
  if (declaration?.type === "FunctionDeclaration") return declaration.id?.name === "scene";
  if (declaration?.type !== "VariableDeclaration") return false;
  return declaration.declarations.some(({ id }) => id.type === "Identifier" && id.name === "scene");
}
