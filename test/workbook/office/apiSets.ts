import ts from 'typescript';

/** A member of Excel's interface that a file names, and the version of ExcelApi that brought it. */
export interface MemberUse {
  readonly file: string;
  /** `Range.values` */
  readonly member: string;
  /** `1.9`; `Online 1.1` for sets that are no version of ExcelApi. */
  readonly since: string;
}

const API_SET = /\[Api set: ExcelApi(\w*)\s+(\d+\.\d+)\]/;
const TYPINGS = '/@types/office-js/';

/**
 * Every member of Excel's interface that the files name, by a dot, in an object literal or in the text of `load`, as
 * the typings document it. Members without a note of their own are as old as what holds them.
 */
export function excelMembersUsed(files: readonly string[]): readonly MemberUse[] {
  const program = ts.createProgram(files, optionsOfProject());
  const checker = program.getTypeChecker();
  const uses = new Map<string, MemberUse>();
  const note = (file: string, symbol: ts.Symbol | undefined): void => {
    const declaration = symbol?.declarations?.[0];
    if (symbol === undefined || declaration === undefined) return;
    const since = sinceOf(declaration);
    if (since === undefined) return;
    const member = `${holderOf(declaration)}.${symbol.name}`;
    uses.set(`${file} ${member}`, { file, member, since });
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`no source of ${file}`);
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) note(file, checker.getSymbolAtLocation(node.name));
      if (ts.isObjectLiteralExpression(node)) {
        const wanted = checker.getContextualType(node);
        for (const { name } of node.properties) {
          if (name !== undefined) note(file, wanted?.getProperty(name.getText(source)));
        }
      }
      for (const symbol of loadedMembers(node, checker)) note(file, symbol);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...uses.values()];
}

function optionsOfProject(): ts.CompilerOptions {
  const read = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  return ts.parseJsonConfigFileContent(read.config, ts.sys, '.').options;
}

function sinceOf(declaration: ts.Node): string | undefined {
  if (!declaration.getSourceFile().fileName.includes(TYPINGS)) return undefined;
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const [start, end] = [node.getFullStart(), node.getStart()];
    const match = API_SET.exec(node.getSourceFile().text.slice(start, end));
    if (match !== null) return `${match[1] ?? ''} ${match[2] ?? ''}`.trim();
  }
  return undefined;
}

function holderOf({ parent }: ts.Node): string {
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent)
    ? (parent.name?.text ?? '')
    : '';
}

/** The members that `object.load('values,format/fill/color')` names. */
function loadedMembers(node: ts.Node, checker: ts.TypeChecker): readonly ts.Symbol[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const [names] = node.arguments;
  if (node.expression.name.text !== 'load' || names === undefined || !ts.isStringLiteral(names)) {
    return [];
  }
  const loaded = checker.getTypeAtLocation(node.expression.expression);
  return names.text.split(',').flatMap((path) => alongPath(loaded, path.trim(), checker));
}

function alongPath(start: ts.Type, path: string, checker: ts.TypeChecker): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  let type = start;
  for (const name of path.split('/')) {
    const symbol = memberOf(type, name, checker);
    if (symbol === undefined) throw new Error(`load('${path}'): nobody has “${name}”`);
    found.push(symbol);
    type = checker.getTypeOfSymbol(symbol);
  }
  return found;
}

/** A member of an object, or of what a collection or array holds: `load` on those names members of their items. */
function memberOf(type: ts.Type, name: string, checker: ts.TypeChecker): ts.Symbol | undefined {
  const items = type.getProperty('items');
  const held = items === undefined ? type : checker.getTypeOfSymbol(items);
  return type.getProperty(name) ?? held.getNumberIndexType()?.getProperty(name);
}
