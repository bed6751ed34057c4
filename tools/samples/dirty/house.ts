import { type DirtyCase, read, unclear } from './dirtyCase';

/** Brief §5.8. */
export const amountCases: readonly DirtyCase[] = [
  ...read('floorArea', '120', [120, '120', '120㎡', '120平方米', '120 m2', '120平']),
  ...unclear('floorArea', ['一百二十'], ['120']),
  ...unclear('floorArea', ['4间', '三间两层']),
  ...read('floors', '2', [2, '2', '2层', '二层', '地上2']),
  ...unclear('floors', ['2.5层', '2+1']),
  ...unclear('floors', ['一楼一底'], ['2']),
  ...read('headCount', '5', [5, '5', '5人', '5（含户主）']),
  ...unclear('headCount', ['4+1']),
];

/** Brief §5.9. */
export const housingCases: readonly DirtyCase[] = [
  ...read('guaranteeMethod', 'appraised-safe', ['鉴定安全', '1.鉴定安全']),
  ...unclear('guaranteeMethod', ['鉴定'], ['appraised-safe']),
  ...unclear('guaranteeMethod', ['A类']),
  ...read('guaranteeMethod', 'renovated-safe', [
    '危改',
    'D改',
    'C改',
    '危房改造安全',
    '易搬',
    '易地搬迁',
    '移民搬迁',
  ]),
  ...read('guaranteeMethod', 'guaranteed-safe', ['投靠子女', '与子女同住']),
  ...read('currentHousing', 'with-relatives', [
    '投靠子女',
    '与子女同住',
    '随儿子居住',
    '住女儿家',
  ]),
  ...read('currentHousing', 'rented', ['租房', '在县城租房', '外出务工租房']),
  ...unclear('currentHousing', ['外出务工', '常年在外务工']),
  ...read('currentHousing', 'own-town-home', ['城区购房', '县城有房', '商品房']),
  ...read('currentHousing', 'care-home', ['敬老院', '养老院', '福利院']),
  ...unclear('currentHousing', ['集中供养'], ['care-home']),
  ...read('currentHousing', 'borrowed', ['借住']),
  ...unclear('currentHousing', ['借住亲戚'], ['with-relatives', 'borrowed']),
  ...unclear('currentHousing', ['住村委会', '住老房子']),
  ...unclear('structure', [
    '土坯房',
    '土墙房',
    '干打垒',
    '砖房',
    '水泥房',
    '平房',
    '瓦房',
    '吊脚楼',
    '木板房',
  ]),
];
