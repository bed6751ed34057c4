import type { CurrentHousing, Term, Vocabulary } from '../../domain/vocabulary';

type Home = Term<CurrentHousing> & { readonly spellings: readonly string[] };

/** The safe homes elsewhere that S2 四(二) names, and the 集合住宅 of the county's data check. */
const homesElsewhere: readonly Home[] = [
  {
    id: 'own-town-home',
    label: '自有城市住房',
    spellings: [
      ...['自有城镇住房', '城市自有住房', '城镇自有住房', '城市住房', '城镇住房', '自有城区住房'],
      ...['城区购房', '城镇购房', '城市购房', '县城购房', '县城买房', '城里购房', '城里买房'],
      ...[
        '县城有房',
        '城区有房',
        '城里有房',
        '在县城购房',
        '在县城买房',
        '在城区购房',
        '自购商品房',
      ],
      ...['商品房', '城市商品房', '县城商品房', '购买商品房', '购商品房'],
    ],
  },
  {
    id: 'public-rental',
    label: '集体公租房',
    spellings: ['公租房', '公共租赁住房', '廉租房', '公廉租房', '村集体公租房', '租住公租房'],
  },
  {
    id: 'relocation-building',
    label: '集合住宅',
    spellings: [
      ...['集中安置', '集中安置房', '集中安置点', '集中安置点住房', '集中安置住房', '集中安置区'],
      ...[
        '易地扶贫搬迁集中安置',
        '易地搬迁集中安置',
        '易地扶贫搬迁集中安置点',
        '易地搬迁集中安置点',
      ],
      ...['易地扶贫搬迁集合住宅', '易地搬迁集合住宅', '生态移民集合住宅', '水库移民集合住宅'],
      ...[
        '避险搬迁集合住宅',
        '易地扶贫搬迁(集中安置)',
        '易地搬迁(集中安置)',
        '集合住宅(易地扶贫搬迁)',
      ],
    ],
  },
  { id: 'happiness-home', label: '幸福大院', spellings: ['农村幸福大院', '幸福院', '互助幸福院'] },
  {
    id: 'care-home',
    label: '敬（养）老院',
    spellings: [
      ...['敬老院', '养老院', '福利院', '敬养老院', '敬老院、养老院', '敬老院/养老院', '养老机构'],
      ...['镇敬老院', '乡敬老院', '乡镇敬老院', '社会福利院'],
    ],
  },
  {
    id: 'with-relatives',
    label: '投亲靠友',
    spellings: [
      ...['投靠亲友', '投靠亲戚', '投靠子女', '投靠儿子', '投靠女儿', '子女赡养', '投靠父母'],
      ...['与子女同住', '与儿子同住', '与女儿同住', '与父母同住', '和子女同住', '和儿子同住'],
      ...['和女儿同住', '同子女居住', '随子女居住', '随儿子居住', '随女儿居住', '随父母居住'],
      ...[
        '住子女家',
        '住儿子家',
        '住女儿家',
        '住父母家',
        '跟随子女居住',
        '与子女居住',
        '与儿子居住',
      ],
    ],
  },
  {
    id: 'rented',
    label: '租住',
    spellings: [
      ...[
        '租房',
        '租赁',
        '租房居住',
        '租房住',
        '租赁住房',
        '租赁房屋',
        '长期租房',
        '长期租住',
        '在外租房',
      ],
      ...[
        '在县城租房',
        '县城租房',
        '城区租房',
        '在城区租房',
        '外地租房',
        '外出租房',
        '外出务工租房',
      ],
      ...[
        '务工地租房',
        '务工租房',
        '租住其他安全房屋',
        '租住安全房屋',
        '租住安全住房',
        '租赁闲置农房',
      ],
    ],
  },
  {
    id: 'borrowed',
    label: '借住',
    spellings: [
      '借住他人房屋',
      '借住安全房屋',
      '借住其他安全房屋',
      '借住安全住房',
      '长期借住',
      '借房居住',
    ],
  },
  { id: 'other-safe-home', label: '其他', spellings: ['其它', '其他方式', '其它方式'] },
];

const GENERAL = ['其他安全住房', '其它安全住房'];
const GENERAL_FORMS: readonly ((general: string, kind: string) => string)[] = [
  (general, kind) => `${general}(${kind})`,
  (general, kind) => `${general}-${kind}`,
  (general, kind) => `${general}:${kind}`,
  (general, kind) => `${general}/${kind}`,
  (general, kind) => `${general}、${kind}`,
];
const PLACES = new Set<CurrentHousing>(['public-rental', 'happiness-home', 'care-home']);
const LIVING = ['住', '入住', '居住', '住在', '居住在', '在'];

/** `其他安全住房（投亲靠友）` and `住敬老院` mean the kind they name. */
function withUsualForms(term: Home): Term<CurrentHousing> {
  const names = [term.label, ...term.spellings];
  const general = GENERAL.flatMap((word) =>
    GENERAL_FORMS.flatMap((form) => names.map((name) => form(word, name))),
  );
  const living = PLACES.has(term.id)
    ? LIVING.flatMap((verb) => names.map((name) => verb + name))
    : [];
  return { ...term, spellings: [...term.spellings, ...general, ...living] };
}

/** 现住房情况 and 其他安全住房类别 (S2 四(二), 六; brief §2.2, §5.9). */
export const currentHousing: Vocabulary<CurrentHousing> = {
  label: '现住房情况',
  terms: [
    {
      id: 'own-rural-house',
      label: '自有农村住房',
      spellings: [
        ...[
          '自有住房',
          '自有房屋',
          '自有房',
          '自有住宅',
          '自有农房',
          '农村自有住房',
          '自有农村房屋',
        ],
        ...['自建房', '自建住房', '农村自建房', '自住房', '自有自住', '自有', '原有住房', '原住房'],
        ...['居住在自有住房', '住自有住房', '居住自有住房', '仍居住在自有住房'],
      ],
    },
    {
      id: 'safe-home-elsewhere',
      label: '其他安全住房',
      spellings: ['其它安全住房', '其他安全房屋', '其它安全房屋', '居住其他安全住房'],
    },
    ...homesElsewhere.map(withUsualForms),
  ],
  ambiguous: [
    {
      wordings: [
        ...[
          '借住亲戚',
          '借住亲戚家',
          '借住亲友',
          '借住亲友家',
          '住亲戚家',
          '住亲友家',
          '借住亲属家',
        ],
        ...['借住子女家', '借住儿子家', '借住女儿家', '借住朋友家', '借住父母家'],
      ],
      mayBe: ['with-relatives', 'borrowed'],
      why: '“投亲靠友”和“借住”容易混淆，请与农户核实后选一种',
    },
    {
      wordings: ['租住、借住', '租住借住', '租住/借住', '租赁借住', '租借', '租赁借住其他安全房屋'],
      mayBe: ['rented', 'borrowed'],
      why: '“租住”和“借住”写在一起，请核实后选一种',
    },
    {
      wordings: ['常年在外务工', '长期在外务工', '常年外出务工', '长期外出务工'],
      mayBe: ['rented'],
      why: '只写了务工，没有写住在哪里；长期租住安全房屋的才可填“租住”',
    },
    {
      wordings: ['外出务工', '务工', '在外务工', '外出', '外出打工', '打工', '在外打工'],
      mayBe: [],
      why: '外出务工不是住房方式，请核实现在住在哪里',
    },
    {
      wordings: ['集中供养', '特困集中供养', '五保集中供养'],
      mayBe: ['care-home'],
      why: '集中供养一般住敬（养）老院，请确认后填写',
    },
    {
      wordings: [
        '住村委会',
        '住村办公室',
        '村委会',
        '住村集体公房',
        '住学校',
        '临时安置',
        '住帐篷',
        '临时住房',
      ],
      mayBe: [],
      why: '是临时住处，不是现住房情况的选项，请核实是否属于过渡安置',
    },
    {
      wordings: [
        '住老房子',
        '老房子',
        '住老屋',
        '老屋',
        '老房',
        '住老房',
        '住危房',
        '原房屋',
        '住旧房',
      ],
      mayBe: ['own-rural-house'],
      why: '没有说明是不是本户自有的农村住房，请确认',
    },
    {
      wordings: [
        ...[
          '易地扶贫搬迁',
          '易地搬迁',
          '易搬',
          '生态移民',
          '水库移民',
          '避险搬迁',
          '移民搬迁',
          '搬迁安置',
        ],
        ...[
          '分散安置',
          '易地扶贫搬迁分散安置',
          '易地搬迁分散安置',
          '安置房',
          '搬迁房',
          '易地搬迁房',
        ],
      ],
      mayBe: ['relocation-building', 'own-rural-house'],
      why: '集中安置的集合住宅按“其他安全住房”填，在村内自建且产权归农户的按“自有农村住房”填，请核实',
    },
    {
      wordings: [
        '场镇购房',
        '集镇购房',
        '镇上购房',
        '场镇有房',
        '镇上有房',
        '购房',
        '买房',
        '楼房',
        '购买住房',
      ],
      mayBe: ['own-town-home', 'own-rural-house'],
      why: '没有说明房屋在城镇还是在农村，请核实',
    },
    {
      wordings: ['无房', '无住房', '无房户'],
      mayBe: [],
      why: '无房不是住房方式，请核实现在住在哪里',
    },
  ],
};
