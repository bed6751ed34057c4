import type { HouseholdType, Vocabulary } from '../../domain/vocabulary';

/** 户类型 and 监测对象类别 (brief §2.2). */
export const householdType: Vocabulary<HouseholdType> = {
  label: '户类型',
  terms: [
    {
      id: 'lifted-household',
      label: '脱贫户',
      spellings: [
        ...['已脱贫户', '脱贫', '脱贫人口', '脱贫享受政策户', '脱贫户(享受政策)', '脱贫(享受政策)'],
        ...[
          '建档立卡贫困户',
          '建档立卡户',
          '建卡贫困户',
          '建档立卡脱贫户',
          '建卡户',
          '贫困户',
          '脱贫稳定户',
        ],
      ],
    },
    {
      id: 'monitored-household',
      label: '监测对象',
      spellings: [
        '监测户',
        '监测对象户',
        '易返贫致贫户',
        '防返贫监测对象',
        '防返贫监测户',
        '三类对象',
        '三类户',
      ],
    },
    {
      id: 'unstable-lifted',
      label: '脱贫不稳定户',
      spellings: ['脱贫不稳定', '不稳定脱贫户', '脱贫不稳户', '脱贫监测户'],
    },
    {
      id: 'marginal',
      label: '边缘易致贫户',
      spellings: ['边缘户', '边缘易致贫', '易致贫边缘户', '边缘易致贫户(监测对象)'],
    },
    {
      id: 'sudden-hardship',
      label: '突发严重困难户',
      spellings: ['突发严重困难', '突发困难户', '严重困难户', '突发严重困难家庭'],
    },
    {
      id: 'minimum-allowance',
      label: '低保户',
      spellings: [
        '低保',
        '农村低保户',
        '农村低保',
        '低保家庭',
        '低保对象',
        '最低生活保障户',
        'D保户',
        'D保',
      ],
    },
    {
      id: 'dispersed-support',
      label: '分散供养特困人员',
      spellings: [
        ...[
          '分散供养特困户',
          '分散供养特困',
          '农村分散供养特困人员',
          '特困分散供养',
          '分散特困供养人员',
        ],
        ...['分散供养', '特困户', '五保户', '分散供养五保户', '特困供养户'],
      ],
    },
    {
      id: 'low-income-marginal',
      label: '低保边缘家庭',
      spellings: ['低保边缘户', '低保边缘', '农村低保边缘家庭', '农村低保边缘户'],
    },
    { id: 'other-lifted', label: '其他脱贫户', spellings: ['其它脱贫户'] },
    { id: 'ordinary', label: '一般户', spellings: ['一般农户', '普通户', '普通农户', '一般'] },
  ],
  none: ['非监测对象', '非监测户', '不是监测对象', '未纳入监测', '未纳入', '否'],
  ambiguous: [
    {
      wordings: ['贫困残疾人家庭', '贫困残疾户', '贫困残疾人户', '残疾户', '残疾人家庭'],
      mayBe: [],
      why: '是2020年以前的类别，现在的户类型里没有，请按现在的身份填写',
    },
    {
      wordings: ['特困人员', '特困', '集中供养', '集中供养特困人员', '特困供养人员', '五保'],
      mayBe: ['dispersed-support'],
      why: '没有写明是分散供养；集中供养的不在这一类',
    },
    {
      wordings: ['边缘家庭', '边缘'],
      mayBe: ['marginal', 'low-income-marginal'],
      why: '“边缘易致贫户”和“低保边缘家庭”是两类，请写全称',
    },
    {
      wordings: ['是', '√', '监测', '非贫困户', '非脱贫户'],
      mayBe: [],
      why: '没有写明是哪一类',
    },
  ],
};
