// House rules no general linter knows. They read the syntax tree, not the text, so a comment, a
// property called `document` or a parameter called `window` does not trip them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { filesBelow } from './exported-files.ts';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const STORAGE_DOOR = 'components/answers/browser-storage.ts';
const DATABASE_DOOR = 'components/answers/browser-database.ts';
const HASH_DOOR = 'components/answers/share-link.ts';
// The theme must be set before the first paint, which only an inline script can do.
const INLINE_SCRIPT_DOOR = 'app/layout.tsx';

const CLOCK_AND_BROWSER = new Set([
  'Date',
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
]);
/** Which file alone may name each kind of storage. */
const STORAGE_DOORS = new Map([
  ['localStorage', STORAGE_DOOR],
  ['sessionStorage', STORAGE_DOOR],
  ['indexedDB', DATABASE_DOOR],
]);
/** Where sentences belong to messages/. */
const WITHOUT_SENTENCES = /^(?:components|app)\/|^lib\/rules\/|^lib\/assess\.ts$/;
const SENTENCE = /\p{Script=Han}(?:[^\p{Script=Han}]*\p{Script=Han}){3}/u;

/** An identifier that is read as a value, not one that merely names a property, type or parameter. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if ('name' in parent && parent.name === node) return ts.isShorthandPropertyAssignment(parent);
  if ('propertyName' in parent && parent.propertyName === node) return false;
  return !ts.isTypeNode(parent) && !ts.isQualifiedName(parent) && !ts.isJsxAttribute(parent);
}

function declaredNames(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node) ||
      ts.isFunctionDeclaration(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/** The text of a literal, a whole template or JSX text; undefined for every other node. */
function writtenText(node: ts.Node): string | undefined {
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => text)
      .join('…');
  }
  return ts.isStringLiteralLike(node) || ts.isJsxText(node) ? node.text : undefined;
}

/** What an `import` names, at the head of a file or called for later. */
function importedModule(node: ts.Node): string | undefined {
  const named = ts.isImportDeclaration(node)
    ? node.moduleSpecifier
    : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
      ? node.arguments[0]
      : undefined;
  return named && ts.isStringLiteralLike(named) ? named.text : undefined;
}

/** Every broken house rule in one source file, as lines "path:line message". */
export function violations(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const isTest = /\.test\.tsx?$/.test(path);
  const declared = declaredNames(file);
  const found: string[] = [];
  const report = (node: ts.Node, message: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${path}:${line + 1} ${message}`);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { text } = node;
      const isGlobal = isReference(node) && !declared.has(text);
      if (path.startsWith('lib/') && !isTest && CLOCK_AND_BROWSER.has(text) && isGlobal) {
        report(node, `lib 里没有钟，也没有浏览器：${text}`);
      } else if (!isTest && path !== (STORAGE_DOORS.get(text) ?? path)) {
        report(node, `只有 ${STORAGE_DOORS.get(text)} 可以碰 ${text}`);
      }
    }
    const from = importedModule(node);
    if (from !== undefined) {
      if (/^lib\//.test(path) && /^(?:react|next)(?:$|[-/])|^temporal-polyfill.*now/i.test(from)) {
        report(node, `lib 不引入 ${from}`);
      }
      if (/^idb/.test(from) && path !== DATABASE_DOOR)
        report(node, `只有 ${DATABASE_DOOR} 可以引入 ${from}`);
    }
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'hash' && path !== HASH_DOOR) {
      if (/(?:^|\.)location$/.test(node.expression.getText(file)))
        report(node, `只有 ${HASH_DOOR} 可以碰 location.hash`);
    }
    if (ts.isJsxAttribute(node)) {
      const name = node.name.getText(file);
      if (name === 'style') report(node, '安全策略会拦下 style 属性：改用类');
      if (name === 'dangerouslySetInnerHTML' && path !== INLINE_SCRIPT_DOOR) {
        report(node, `只有 ${INLINE_SCRIPT_DOOR} 的主题脚本可以用 ${name}`);
      }
    }
    const text = writtenText(node);
    if (text !== undefined && !isTest && WITHOUT_SENTENCES.test(path) && SENTENCE.test(text)) {
      report(node, `句子放进 messages/：${text.trim().slice(0, 30)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function check(): void {
  const paths = ['lib', 'components', 'app', 'messages'].flatMap((folder) =>
    ['.ts', '.tsx'].flatMap((extension) =>
      filesBelow(join(REPOSITORY, folder), extension).map((path) => `${folder}/${path}`),
    ),
  );
  const found = paths.flatMap((path) =>
    violations(path, readFileSync(join(REPOSITORY, path), 'utf8')),
  );
  for (const line of found) console.error(line);
  if (found.length > 0) {
    console.error(`\n${found.length} 处不合约定。`);
    process.exit(1);
  }
  console.log(`查了 ${paths.length} 个源文件：都合约定。`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) check();
