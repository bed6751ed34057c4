import { maskNumbers } from '../submission/idFormat';
import type { DrawInput } from './drawInput';

/** What the clerk should know of a draw before the lists are used. */
export function drawNotes(input: DrawInput): string[] {
  return [...stateNotes(input), ...sizeNotes(input), ...unknownNotes(input)];
}

function stateNotes({ state, batch, draw }: DrawInput): string[] {
  if (state === 'new') return [];
  if (state === 'same') {
    return [`批次“${batch}”已经抽过，抽样框没有变化，抽到的户相同，没有重复列入。`];
  }
  return [
    `批次“${batch}”已经抽过，此后名单、初判或核实情况有变化，抽样框已不同（现在的指纹是 ${draw.fingerprint}）。原来抽到的户保持不变，没有重抽；要按现在的名单再抽一批，请换一个种子。`,
  ];
}

function sizeNotes({ draw, size, frame }: DrawInput): string[] {
  const certain = draw.strata.reduce((sum, { always }) => sum + always, 0);
  if (frame.units.length < size) {
    return [`要抽${size}户，抽样框只有${frame.units.length}户，已全部列入。`];
  }
  if (certain > size) return [`必抽的户有${certain}户，多于要抽的${size}户，没有再随机抽取。`];
  const empty = draw.strata.filter(({ always, random }) => always + random === 0);
  if (empty.length === 0) return [];
  return [
    `有${empty.length}层一户也没有抽到（${empty.map(({ name }) => name).join('、')}）；要每层都有，请增加户数。`,
  ];
}

function unknownNotes({ frame: { unknown } }: DrawInput): string[] {
  return unknown.length === 0
    ? []
    : [
        `点名必抽的户有${unknown.length}户不在抽样框中：${maskNumbers(unknown.join('、'))}。请核对户编号；已死亡销户、已迁出和已核实的户不抽。`,
      ];
}
