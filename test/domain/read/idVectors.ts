import type { IdExamination } from '../../../src/domain/read/idNumber';

type Kind = IdExamination['kind'];

/**
 * Published test numbers and what we find in them. From python-stdnum (tests/test_cn_ric.doctest, facts quoted),
 * jxlwqq/id-validator (MIT), mc-zone/IDValidator (MIT), issue9/is (MIT), OpenUtils, idnumbers, and the annex of GB 11643.
 */
export const publishedVectors: readonly (readonly [id: string, kind: Kind])[] = [
  ['360426199101010071', 'valid'],
  ['44011320141005001x', 'valid'],
  ['44011320141005001X', 'valid'],
  ['412723199010050012', 'valid'],
  ['110102199101010078', 'valid'],
  ['120110198012010073', 'valid'],
  ['120110199212010072', 'valid'],
  ['120103198806018241', 'valid'],
  ['110101199003078670', 'valid'],
  ['440308199901101512', 'valid'],
  ['140120197901010008', 'valid'],
  ['362324198001010014', 'valid'],
  ['430302199312194239', 'valid'],
  ['371001198010082394', 'valid'],
  ['350303199002033073', 'valid'],
  ['331122197905116239', 'valid'],
  ['513330199111066159', 'valid'],
  ['33050219880702447x', 'valid'],
  ['33050219880702447X', 'valid'],
  ['11010219840406970X', 'valid'],
  ['440524188001010014', 'valid'],
  ['11010519491231002X', 'valid'],
  ['34052419800101001X', 'valid'],
  ['360426199101010072', 'wrong-check-digit'],
  ['36042619910102009X', 'wrong-check-digit'],
  ['230307196304054513', 'wrong-check-digit'],
  ['440308199901101513', 'wrong-check-digit'],
  ['11010119900307867X', 'wrong-check-digit'],
  ['111111199901101512', 'wrong-check-digit'],
  ['345955198706122245', 'wrong-check-digit'],
  ['330502198807024471', 'wrong-check-digit'],
  ['10020219890101010x', 'wrong-check-digit'],
  ['11010219840506970X', 'wrong-check-digit'],
  ['440524189001010014', 'wrong-check-digit'],
  ['11020519491231002X', 'wrong-check-digit'],
  ['360426199113010079', 'impossible-date'],
  ['440308199902301512', 'impossible-date'],
  ['111111111111111111', 'impossible-date'],
  ['31020219899999999990', 'illegal-character'],
  ['T60426199101010078', 'illegal-character'],
  ['10020219890101010*', 'illegal-character'],
  ['12345678', 'wrong-length'],
  ['44030819990110', 'wrong-length'],
  ['33050288070244', 'wrong-length'],
  ['3305028807024411', 'wrong-length'],
  ['310202111', 'wrong-length'],
];

/** Right but for the area code, on which the public validators disagree: never an error (brief fact 9, §8.4). */
export const areaDisputed: readonly string[] = [
  '990426199112010074',
  '110111198012010078',
  '110201199312010077',
  '230306196304054513',
  '500154199301135886',
  '500154199804106120',
  '411082198901010002',
  '44040119580101000X',
  '441282198101011230',
  '810000199408230021',
  '830000199201300022',
];

/** First-generation numbers and what they became. */
export const fifteenDigits: readonly (readonly [old: string, upgraded: string])[] = [
  ['610104620927690', '610104196209276908'],
  ['512229680720902', '512229196807209028'],
  ['350303900203307', '350303199002033073'],
  ['330502880702447', '33050219880702447X'],
];

/** First-generation numbers published without their successors. */
export const fifteenDigitsOnly: readonly string[] = ['110223790813697', '431389760616601'];

/** Synthetic numbers of the two districts, sequence 901–910 (brief §8.3). */
export const syntheticValid: readonly string[] = [
  '500229199903159016',
  '512229196807209028',
  '511228199401029031',
  '500101200506309053',
  '512221195005059069',
  '512201198512129074',
  '511201199509099082',
  '500229200002299092',
  '50022919780808909X',
  '500229195501019047',
  '512229197001107000',
];
