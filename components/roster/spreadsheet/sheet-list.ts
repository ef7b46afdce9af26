import { editBytes } from './byte-edits';
import { type Span, spelled, walkTags } from './xml-tags';

export interface ListedSheet {
  /** The part with its cells; none where the sheet is a chart or holds macros. */
  readonly path: string | undefined;
  readonly hidden: boolean;
}

export interface SheetList {
  /** In the order of the workbook, as the library counts them. */
  readonly sheets: readonly ListedSheet[];
  /** The workbook as the library has to find it. */
  readonly workbook: Uint8Array;
}

const [SHEET, BOOK, RELATION] = [spelled('sheet'), spelled('workbookPr'), spelled('Relationship')];
const [NAME, STATE, ID] = [spelled('name'), spelled('state'), spelled('id')];
const [RELATION_ID, TYPE, TARGET] = [spelled('Id'), spelled('Type'), spelled('Target')];
const SINCE_1904 = spelled('date1904');

/** What sheets a workbook says it has, and where they are. */
export function listSheets(workbook: Uint8Array, relations: Uint8Array): SheetList {
  const paths = pathsOf(relations);
  const tags = walkTags(workbook);
  // It only ever shrinks.
  const edits = editBytes(workbook, workbook.length);
  const sheets: ListedSheet[] = [];
  while (tags.next()) {
    if (tags.closes()) continue;
    if (tags.is(BOOK)) {
      // 「true」 is as good as 「1」; the library knows only one of them, and is four years off.
      const since = tags.attribute(SINCE_1904);
      if (textOf(workbook, since) === 'true') edits.replace(...(since as Span), spelled('1'));
    } else if (tags.is(SHEET) && textOf(workbook, tags.attribute(NAME)) !== '') {
      const state = textOf(workbook, tags.attribute(STATE));
      const path = paths.get(textOf(workbook, tags.attribute(ID)));
      sheets.push({ path, hidden: state === 'hidden' || state === 'veryHidden' });
    }
  }
  return { sheets, workbook: edits.applied() };
}

function pathsOf(relations: Uint8Array): Map<string, string> {
  const tags = walkTags(relations);
  const paths = new Map<string, string>();
  const said = (name: Uint8Array) => textOf(relations, tags.attribute(name));
  while (tags.next()) {
    if (!tags.is(RELATION) || !/\/worksheet$/.test(said(TYPE))) continue;
    const target = said(TARGET);
    paths.set(said(RELATION_ID), target[0] === '/' ? target.slice(1) : `xl/${target}`);
  }
  return paths;
}

function textOf(bytes: Uint8Array, span: Span | undefined): string {
  return span === undefined ? '' : new TextDecoder().decode(bytes.subarray(...span));
}
