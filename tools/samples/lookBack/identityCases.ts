import type { CellValue } from '../../../src/domain/cell';
import { checkCharacter } from '../people';
import { sampleTownship } from '../township';
import { type SeededCase, textOf } from './seededCase';

/** What is left of a certificate number that was typed into a number cell: 15 digits, then zeros. */
function asNumber(idNumber: string): CellValue {
  return { kind: 'long-number', text: `${idNumber.slice(0, 15)}000` };
}

function fullWidth(text: string): string {
  return text.replace(/[0-9X]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** A last character that is wrong, whatever the right one is. */
function wrongCheck(idNumber: string): string {
  const body = idNumber.slice(0, 17);
  return body + (checkCharacter(body) === '5' ? '6' : '5');
}

/** A number of the same district and day whose check character is X. */
function endingInX(idNumber: string): string {
  for (let sequence = 901; sequence <= 999; sequence++) {
    const body = idNumber.slice(0, 14) + String(sequence);
    if (checkCharacter(body) === 'X') return `${body}X`;
  }
  throw new RangeError('no sequence number ends in X');
}

const first = sampleTownship()[2];
const DUPLICATE_OF = first?.members[0]?.idNumber ?? '';

/** Certificate numbers and names as they come; none of these touches the judgement of the house. */
export const identityCases: readonly SeededCase[] = [
  {
    at: 4,
    about: '证件号码以数字存储，后三位已丢失',
    cells: (cells) => ({ idNumber: asNumber(textOf(cells.idNumber)) }),
    judgement: 'preliminarily-safe',
  },
  {
    at: 61,
    about: '证件号码以数字存储，后三位已丢失',
    cells: (cells) => ({ idNumber: asNumber(textOf(cells.idNumber)) }),
    judgement: 'preliminarily-safe',
  },
  {
    at: 9,
    about: '证件号码为全角数字',
    cells: (cells) => ({ idNumber: fullWidth(textOf(cells.idNumber)) }),
    judgement: 'preliminarily-safe',
  },
  {
    at: 17,
    about: '证件号码末位为小写 x',
    cells: (cells) => ({ idNumber: endingInX(textOf(cells.idNumber)).toLowerCase() }),
    judgement: 'preliminarily-safe',
  },
  {
    at: 26,
    about: '证件号码校验码不符',
    cells: (cells) => ({ idNumber: wrongCheck(textOf(cells.idNumber)) }),
    judgement: 'preliminarily-safe',
  },
  {
    at: 39,
    about: '证件号码与红军村另一户重复',
    cells: { idNumber: DUPLICATE_OF },
    judgement: 'preliminarily-safe',
  },
  {
    at: 52,
    about: '证件号码只有 17 位',
    cells: (cells) => ({ idNumber: textOf(cells.idNumber).slice(0, 17) }),
    judgement: 'preliminarily-safe',
  },
  {
    at: 70,
    about: '证件号码前有空格，中间有空格',
    cells: (cells) => {
      const id = textOf(cells.idNumber);
      return { idNumber: ` ${id.slice(0, 6)} ${id.slice(6, 14)} ${id.slice(14)}` };
    },
    judgement: 'preliminarily-safe',
  },
  { at: 88, about: '证件号码未填', cells: { idNumber: null }, judgement: 'preliminarily-safe' },
  {
    at: 13,
    about: '姓名中间有全角空格',
    cells: (cells) => ({ head: `${textOf(cells.head)[0] ?? ''}　${textOf(cells.head).slice(1)}` }),
    judgement: 'preliminarily-safe',
  },
  {
    at: 45,
    about: '姓名后写“（户主）”，村名写全称，联系电话为数字',
    cells: (cells, household) => ({
      head: `${textOf(cells.head)}（户主）`,
      village: `高燕镇${household.village}`,
      phone: Number(household.phone),
    }),
    judgement: 'preliminarily-safe',
  },
  {
    at: 30,
    about: '组“3-1”被表格软件变成日期',
    cells: { group: { kind: 'date', serial: 45352 } },
    judgement: 'preliminarily-safe',
  },
  {
    at: 66,
    about: '户类型写“脱贫户”，监测对象类别却是“边缘易致贫户”',
    cells: { householdType: '脱贫户', monitoringType: '边缘易致贫户' },
    judgement: 'preliminarily-safe',
  },
  {
    at: 5,
    about: '村名未填，由上方分村行带出',
    cells: { village: null },
    judgement: 'preliminarily-safe',
  },
  {
    at: 57,
    about: '村名写简称，组写“3社”',
    cells: { village: '双河', group: '3社' },
    judgement: 'preliminarily-safe',
  },
];
