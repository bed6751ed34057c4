import fc from 'fast-check';
import IDValidator from 'id-validator';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import {
  examineIdNumber,
  expectedCheckDigit,
  idBirthDate,
  idGender,
} from '../../../src/domain/read/idNumber';
import { readField } from '../../../src/domain/read/readers';
import {
  areaDisputed,
  fifteenDigits,
  fifteenDigitsOnly,
  publishedVectors,
  syntheticValid,
} from './idVectors';
import { asks, context, itReads, reads, readsNoting, saysNone } from './readingTable';

const { today } = context;
function acceptedByStdnum(id: string): boolean {
  const validator = stdnum['CN']?.['ric'];
  if (validator === undefined) throw new Error('stdnum has no validator for Chinese ID numbers');
  return validator.validate(id).isValid;
}

const card = (body: string, suffix = ''): object => ({ body, suffix });
const sample = '512229196807209028';

describe('published numbers (brief §8.2)', () => {
  it.each(publishedVectors)('%s: %s', (id, kind) => {
    expect(examineIdNumber(id, today).kind).toBe(kind);
  });
  it.each(areaDisputed)('%s: the area code is never an error', (id) => {
    expect(examineIdNumber(id, today).kind).toBe('valid');
  });
  it.each(fifteenDigits)('%s became %s', (old, upgraded) => {
    expect(examineIdNumber(old, today)).toEqual({ kind: 'fifteen-digits', upgraded });
    expect(examineIdNumber(Number(old), today)).toEqual({ kind: 'fifteen-digits', upgraded });
  });
  it.each(syntheticValid)('synthetic %s is valid (brief §8.3)', (id) => {
    expect(examineIdNumber(id, today)).toEqual({ kind: 'valid', value: card(id) });
  });
});

describe('other validators agree on everything but the area code (brief §8.4)', () => {
  const validator = new IDValidator();
  const eighteen = publishedVectors.filter(([id]) => id.length === 18);
  it.each(eighteen)('%s', (id, kind) => {
    expect(acceptedByStdnum(id.toUpperCase())).toBe(kind === 'valid');
    // Its table of areas lacks none of those of the valid numbers.
    expect(validator.isValid(id)).toBe(kind === 'valid');
  });
  it.each(fifteenDigitsOnly)('%s: what it became is valid for them too', (old) => {
    const found = examineIdNumber(old, today);
    const upgraded = found.kind === 'fifteen-digits' ? found.upgraded : '';
    expect(acceptedByStdnum(upgraded)).toBe(true);
    expect(examineIdNumber(upgraded, today).kind).toBe('valid');
  });
});

describe('what a rule is told of a faulty number', () => {
  it.each([
    ['610104620932690', { kind: 'impossible-date', digits: '620932', inFuture: false }],
    ['500229190002299109', { kind: 'impossible-date', digits: '19000229', inFuture: false }],
    ['512229203007209028', { kind: 'impossible-date', digits: '20300720', inFuture: true }],
    [
      '512229196807209027',
      { kind: 'wrong-check-digit', expected: '8', found: '7', perhapsTruncated: false },
    ],
    [
      '512229196807209000',
      { kind: 'wrong-check-digit', expected: '1', found: '0', perhapsTruncated: true },
    ],
    ['51222919680720902', { kind: 'wrong-length', length: 17, completed: sample }],
    ['12229196807209028', { kind: 'wrong-length', length: 17 }],
    ['5122291968072O9028', { kind: 'illegal-character', position: 14, character: 'O' }],
    ['51222919680720902A', { kind: 'illegal-character', position: 18, character: 'A' }],
    [`${sample}81`, { kind: 'illegal-character', position: 19, character: '8' }],
    [`${sample}45`, { kind: 'illegal-character', position: 20, character: '5' }],
    ['5.12229E+17', { kind: 'digits-lost', digits: '512229' }],
    ['512229********9028', { kind: 'masked', head: '512229', tail: '9028' }],
    [
      `${sample}/500229199903159016`,
      { kind: 'two-numbers', numbers: [sample, '500229199903159016'] },
    ],
    [
      `${sample}\n500229199903159016`,
      { kind: 'two-numbers', numbers: [sample, '500229199903159016'] },
    ],
    ['E12345678', { kind: 'other-document', text: 'E12345678' }],
    ['户口簿', { kind: 'not-a-number', text: '户口簿' }],
  ])('%s', (id, found) => {
    expect(examineIdNumber(id, today)).toEqual(found);
  });

  it('a birthday is not later than the day of the check', () => {
    expect(examineIdNumber('500229202410019013', today).kind).toBe('wrong-check-digit');
    expect(examineIdNumber('500229202410029013', today)).toMatchObject({ inFuture: true });
  });
});

describe('numeric cells have lost their digits (brief fact 8, §8.3)', () => {
  it.each([
    [500229199903159011, '500229199903159'],
    [110101199001011234, '110101199001011'],
    [360426199101010071, '360426199101010'],
    [{ kind: 'long-number', text: '5.1222919680720902E+17' } as const, '512229196807209'],
    [{ kind: 'long-number', text: sample } as const, '512229196807209'],
  ])('%o', (cell, digits) => {
    expect(examineIdNumber(cell, today)).toEqual({ kind: 'digits-lost', digits });
    const reading = readField('idNumber', cell, context);
    expect(reading).toMatchObject({ state: 'unreadable', candidates: [] });
    // The raw text alone still tells that digits were lost.
    expect(examineIdNumber(reading.raw, today)).toEqual({ kind: 'digits-lost', digits });
  });
});

describe('户主证件号码 (brief §5.2)', () => {
  itReads('idNumber', [
    [sample, reads(card(sample))],
    ['44011320141005001x', readsNoting(card('44011320141005001X'), /大写/)],
    ['44011320141005001Ｘ', readsNoting(card('44011320141005001X'), /半角/)],
    ['44011320141005001Ⅹ', readsNoting(card('44011320141005001X'), /半角/)],
    ['５１２２２９１９６８０７２０９０２８', readsNoting(card(sample), /半角/)],
    [`'${sample}`, readsNoting(card(sample), /撇号/)],
    [` ${sample}`, readsNoting(card(sample), /空格/)],
    [`${sample}\u00a0`, readsNoting(card(sample), /空格/)],
    [`\u200b${sample}\u200b`, readsNoting(card(sample), /不可见/)],
    ['512229\n196807209028', readsNoting(card(sample), /空格/)],
    ['512229-19680720-9028', readsNoting(card(sample), /短横线/)],
    ['5.12229E+17', asks(/无法恢复.*原件/)],
    ['512229196807209000', asks(/校验码.*000/)],
    ['512229197001107000', reads(card('512229197001107000'))],
    ['512229680720902', asks(/15位.*512229196807209028/, card(sample))],
    [512229680720902, asks(/15位/, card(sample))],
    ['51222919680720902', asks(/现为17位/, card(sample))],
    ['2229196807209028', asks(/现为16位/)],
    [`${sample}41`, reads(card(sample, '41'))],
    [`${sample}4101`, reads(card(sample, '4101'))],
    [`${sample}41B1`, reads(card(sample, '41B1'))],
    [`${sample}41012`, asks(/现为23位/)],
    [`${sample}、500229199903159016`, asks(/2个号码/)],
    ['512229********9028', asks(/遮住/)],
    ['810000199408230021', reads(card('810000199408230021'))],
    ['E12345678', asks(/护照/)],
    ['户口簿', asks(/不是号码/)],
    [{ kind: 'date', serial: 43831 }, asks(/不是号码/)],
    [{ kind: 'error', code: '#N/A' }, saysNone],
    ...['无', '无身份证', '未办理', '黑户', '/', '—', ''].map((text) => [text, saysNone] as const),
  ]);
});

it('birth date and gender are in the number', () => {
  const id = { body: sample, suffix: '' };
  expect(idBirthDate(id)).toEqual({ year: 1968, month: 7, day: 20 });
  expect(idGender(id)).toBe('女');
  expect(idGender({ body: '500229199903159016', suffix: '' })).toBe('男');
});

describe('the check digit (brief §8.1)', () => {
  it.each([
    ['34052419800101001', 'X'],
    ['3405241980010100', ''],
    ['3405241980010100A', ''],
  ])('of %s is “%s”', (first17, digit) => {
    expect(expectedCheckDigit(first17)).toBe(digit);
  });

  const numbers = fc
    .record({
      area: fc.constantFrom('500229', '512229', '511228', '500101', '512221'),
      day: fc.date({
        min: new Date('1930-01-01'),
        max: new Date('2023-12-31'),
        noInvalidDate: true,
      }),
      sequence: fc.integer({ min: 901, max: 999 }),
    })
    .map(({ area, day, sequence }) => {
      const first17 = area + day.toISOString().slice(0, 10).replaceAll('-', '') + String(sequence);
      return first17 + expectedCheckDigit(first17);
    });

  it('makes numbers that we and stdnum accept', () => {
    fc.assert(
      fc.property(numbers, (id) => {
        expect(examineIdNumber(id, today)).toEqual({ kind: 'valid', value: card(id) });
        expect(acceptedByStdnum(id)).toBe(true);
      }),
    );
  });

  it('catches every substitution of one digit', () => {
    fc.assert(
      fc.property(numbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), (id, at, shift) => {
        const digit = (Number(id.charAt(at)) + shift) % 10;
        const wrong = id.slice(0, at) + String(digit) + id.slice(at + 1);
        expect(examineIdNumber(wrong, today).kind).not.toBe('valid');
      }),
    );
  });

  it('catches every swap of neighbours in the first 17', () => {
    fc.assert(
      fc.property(numbers, fc.nat(15), (id, at) => {
        fc.pre(id.charAt(at) !== id.charAt(at + 1));
        const wrong = id.slice(0, at) + id.charAt(at + 1) + id.charAt(at) + id.slice(at + 2);
        expect(examineIdNumber(wrong, today).kind).not.toBe('valid');
      }),
    );
  });
});
