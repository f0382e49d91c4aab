import { type ESTree, parseSync, Visitor } from "vite";

/** What a script asks for, by the words with which it asks. */
export interface Asked {
  /** Of imports, types and `import()` included, and of workers. */
  readonly specifiers: readonly string[];
  /** Of `import.meta.glob`: one list of patterns a call. */
  readonly globs: readonly (readonly string[])[];
}

/** The text of a string that is written out, a template without holes included. */
export function written(node: ESTree.Node | null | undefined): string | null {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}

/** A script as a tree. Throws if it is none. */
export function parseScript(file: string, text: string): ESTree.Program {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  return program;
}

/** Everything that a script imports: JSX is an import of React, whoever writes the line. */
export function scriptImports(file: string, text: string): Asked {
  const specifiers = new Set<string>();
  const globs: string[][] = [];
  const readable = (node: ESTree.Node | null | undefined) => {
    const text = written(node);
    if (text === null) throw new Error(`${file}: an import whose address is worked out cannot be followed.`);
    return text;
  };
  const ask = (node: ESTree.Node | null) => node && specifiers.add(readable(node));
  new Visitor({
    ImportDeclaration: ({ source }) => ask(source),
    ExportAllDeclaration: ({ source }) => ask(source),
    ExportNamedDeclaration: ({ source }) => ask(source),
    // What is marked so for Vite is a built file, whose address another import has asked for.
    ImportExpression: ({ start, source }) => {
      if (!text.slice(start, source.start).includes("@vite-ignore")) ask(source);
    },
    TSImportType: ({ source }) => ask(source),
    TSExternalModuleReference: ({ expression }) => ask(expression),
    JSXOpeningElement: () => specifiers.add("react/jsx-runtime"),
    JSXOpeningFragment: () => specifiers.add("react/jsx-runtime"),
    NewExpression: ({ callee, arguments: [target, base] }) => {
      const address = written(target);
      if (isNamed(callee, "URL") && isOfMeta(base, "url") && address !== null) specifiers.add(address);
    },
    CallExpression: ({ callee, arguments: [patterns] }) => {
      if (!isOfMeta(callee, "glob")) return;
      const list = patterns?.type === "ArrayExpression" ? patterns.elements : [patterns];
      globs.push(list.map(readable));
    },
  }).visit(parseScript(file, text));
  return { specifiers: [...specifiers], globs };
}

const isNamed = (node: ESTree.Node, name: string) => node.type === "Identifier" && node.name === name;

/** Is it `import.meta.NAME`? */
const isOfMeta = (node: ESTree.Node | undefined, name: string) =>
  node?.type === "MemberExpression" && node.object.type === "MetaProperty" && isNamed(node.property, name);
