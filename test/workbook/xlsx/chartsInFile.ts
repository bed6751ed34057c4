import { parseArea } from '../../../src/domain/area';
import type { CellArea } from '../../../src/domain/rawTable';
import { allNamed, child, parseXml, type XmlElement } from '../../../tools/manifest/xmlTree';
import type { SeenChart } from '../chartContract';
import { partsOf } from './packages';

type Parts = Awaited<ReturnType<typeof partsOf>>;

/** The charts of a sheet as the parts of the file have them, found by the relations from part to part. */
export async function chartsInFile(content: Blob, sheet: string): Promise<readonly SeenChart[]> {
  const parts = await partsOf(content);
  const workbook = parsed(parts, 'xl/workbook.xml');
  const entry = allNamed(workbook, 'sheet').find((each) => each.attributes.get('name') === sheet)!;
  const part = related(parts, 'xl/workbook.xml').get(entry.attributes.get('r:id')!)!;
  const drawing = allNamed(parsed(parts, part), 'drawing')[0]?.attributes.get('r:id');
  return drawing === undefined ? [] : chartsOf(parts, related(parts, part).get(drawing)!);
}

function chartsOf(parts: Parts, drawing: string): readonly SeenChart[] {
  const targets = related(parts, drawing);
  return parsed(parts, drawing).children.map((anchor) => {
    const id = allNamed(anchor, 'chart')[0]!.attributes.get('r:id')!;
    const [to, from] = [marker(anchor, 'to'), marker(anchor, 'from')];
    return {
      ...seenIn(parsed(parts, targets.get(id)!)),
      name: allNamed(anchor, 'cNvPr')[0]!.attributes.get('name')!,
      place: { top: from.row, left: from.column, bottom: to.row - 1, right: to.column - 1 },
    };
  });
}

function seenIn(chart: XmlElement): Omit<SeenChart, 'name' | 'place'> {
  const references = (name: string): readonly CellArea[] =>
    allNamed(chart, name).map((each) => areaOf(allNamed(each, 'f')[0]!.text));
  return {
    title: allNamed(chart, 'title')
      .flatMap((title) => allNamed(title, 't'))
      .map(({ text }) => text)
      .join(''),
    isStacked: allNamed(chart, 'grouping')[0]!.attributes.get('val') === 'stacked',
    axis: axisIn(child(chart, 'chart', 'plotArea', 'valAx')!),
    categories: references('cat')[0]!,
    values: references('val'),
  };
}

function axisIn(axis: XmlElement): SeenChart['axis'] {
  const valueOf = (name: string): string | undefined =>
    allNamed(axis, name)[0]?.attributes.get('val');
  const ends = [valueOf('min'), valueOf('max')].map(Number);
  return {
    isVisible: valueOf('delete') === '0',
    ...(valueOf('max') === undefined ? {} : { lowest: ends[0]!, highest: ends[1]! }),
  };
}

const areaOf = (reference: string): CellArea =>
  parseArea(reference.slice(reference.lastIndexOf('!') + 1).replaceAll('$', ''))!;

function marker(anchor: XmlElement, name: 'from' | 'to'): { row: number; column: number } {
  const at = (part: string): number => Number(child(anchor, name, part)!.text);
  return { row: at('row'), column: at('col') };
}

const parsed = (parts: Parts, part: string): XmlElement => parseXml(parts.get(part)!.text);

/** Names of the parts a part refers to, by relation id. */
function related(parts: Parts, part: string): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf('/') + 1;
  const list = parsed(parts, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  return new Map(
    list.children.map(({ attributes }) => {
      const url = new URL(attributes.get('Target')!, `zip:///${part}`);
      return [attributes.get('Id')!, url.pathname.slice(1)];
    }),
  );
}
