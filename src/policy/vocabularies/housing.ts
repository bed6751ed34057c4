import type { Vocabulary } from '../../domain/vocabulary';

/** 结构类型: the seven of the 灾普 form, those of 危改 and of the appraisal form (brief §2.2, §5.9). */
export const structure: Vocabulary = {
  label: '结构类型',
  terms: [
    { id: 'masonry', label: '砖石结构', spellings: ['砖石', '砌体结构', '砌体'] },
    {
      id: 'earth-timber',
      label: '土木结构',
      spellings: ['土木', '土木瓦房', '土木瓦结构'],
    },
    { id: 'mixed', label: '混杂结构', spellings: ['混杂'] },
    { id: 'cave', label: '窑洞', spellings: ['土窑洞', '砖窑洞'] },
    {
      id: 'reinforced-concrete',
      label: '钢筋混凝土结构',
      spellings: [
        '钢筋混凝土',
        '钢混',
        '钢混结构',
        '框架',
        '框架结构',
        '混凝土结构',
        '混凝土',
        '现浇框架',
      ],
    },
    { id: 'steel', label: '钢结构', spellings: ['轻钢结构', '轻钢', '钢'] },
    { id: 'brick-concrete', label: '砖混结构', spellings: ['砖混'] },
    { id: 'brick-timber', label: '砖木结构', spellings: ['砖木', '砖木瓦房'] },
    { id: 'timber', label: '木结构', spellings: ['木', '木架结构', '穿斗木结构', '全木结构'] },
    { id: 'stone-timber', label: '石木结构', spellings: ['石木'] },
    { id: 'stone', label: '石结构', spellings: ['石', '石砌结构'] },
    { id: 'raw-earth', label: '生土结构', spellings: ['生土'] },
    { id: 'other', label: '其他', spellings: ['其它', '其他结构', '其它结构'] },
  ],
  ambiguous: [
    {
      wordings: [
        '土坯房',
        '土墙房',
        '干打垒',
        '土房',
        '土房子',
        '土墙',
        '土坯',
        '夯土房',
        '土瓦房',
      ],
      mayBe: ['earth-timber'],
      why: '只说了墙，没有说屋顶，请确认是不是土木结构',
    },
    {
      wordings: ['砖房', '砖瓦房', '砖瓦', '砖瓦结构', '砖墙', '砖结构', '红砖房'],
      mayBe: ['brick-concrete', 'brick-timber'],
      why: '没有说明屋顶是混凝土板还是木屋架',
    },
    {
      wordings: ['水泥房', '预制板房', '现浇房', '楼房', '小洋楼'],
      mayBe: ['reinforced-concrete', 'brick-concrete'],
      why: '没有说明墙和屋顶用什么承重',
    },
    {
      wordings: ['平房', '瓦房', '偏房'],
      mayBe: [],
      why: '说的是房屋样式，没有说明墙和屋顶用什么承重',
    },
    {
      wordings: ['吊脚楼', '木板房', '木房', '木房子', '木瓦房', '木瓦结构', '穿斗房'],
      mayBe: ['timber'],
      why: '请确认承重的墙和屋架是不是木结构',
    },
    {
      wordings: ['彩钢棚', '彩钢房', '活动板房', '板房'],
      mayBe: ['steel'],
      why: '请确认是不是正式住房',
    },
    {
      wordings: ['石头房', '石房', '石墙房'],
      mayBe: ['stone', 'stone-timber'],
      why: '没有说明屋顶',
    },
  ],
};

/** 建造方式 of the 灾普 form (brief §2.2). */
export const buildMethod: Vocabulary = {
  label: '建造方式',
  terms: [
    { id: 'by-oneself', label: '自行建造', spellings: ['自建', '自己建造', '自行修建'] },
    {
      id: 'craftsmen',
      label: '建筑工匠建造',
      spellings: ['工匠建造', '建筑工匠', '农村建筑工匠', '农村建筑工匠建造'],
    },
    {
      id: 'qualified-team',
      label: '有资质的施工队伍建造',
      spellings: ['有资质的施工队伍', '有资质施工队伍', '施工企业建造', '有资质的施工队建造'],
    },
    { id: 'other', label: '其他', spellings: ['其它', '其他方式', '其它方式'] },
  ],
};

/** 录入方式 (S2 四(三)). */
export const entryMode: Vocabulary = {
  label: '录入方式',
  terms: [
    {
      id: 'linked',
      label: '自动关联',
      spellings: ['选择图斑', '图斑关联', '关联图斑', '自动', '关联'],
    },
    {
      id: 'manual',
      label: '手动录入',
      spellings: ['手动', '手工录入', '人工录入', '手工', '手动填写'],
    },
  ],
};

/** 规划许可, 宅基地审批, 不动产登记 (S2 六). */
export const possession: Vocabulary<'has' | 'has-not' | 'unclear'> = {
  label: '有无手续',
  terms: [
    {
      id: 'has',
      label: '有',
      spellings: [
        ...[
          '是',
          '√',
          '✓',
          '✔',
          '☑',
          '■',
          'Y',
          'YES',
          '有证',
          '有手续',
          '已办',
          '已办理',
          '已办证',
          '已取得',
        ],
        ...['已登记', '已审批', '齐全', '有许可证', '有产权证', '有不动产权证', '有房产证'],
      ],
    },
    {
      id: 'has-not',
      label: '无',
      spellings: [
        ...[
          '否',
          '没有',
          '×',
          '✗',
          '✘',
          '☒',
          '□',
          '☐',
          'N',
          'NO',
          '无证',
          '无手续',
          '未办',
          '未办理',
        ],
        ...['未办证', '未取得', '未登记', '未审批', '没办', '没有办理', '不齐全'],
      ],
    },
    {
      id: 'unclear',
      label: '不清楚',
      spellings: ['不详', '不知道', '不明', '未知', '待查', '不明确'],
    },
  ],
  ambiguous: [
    {
      wordings: [
        '正在办理',
        '办理中',
        '在办',
        '待办',
        '待办理',
        '已申请',
        '申请中',
        '有,未办证',
        '有，未办证',
      ],
      mayBe: ['has-not', 'has'],
      why: '手续还在办，没有说明现在有没有',
    },
    {
      wordings: ['部分', '部分有', '基本齐全', '不全', '手续不全'],
      mayBe: [],
      why: '没有说明缺的是哪一种手续',
    },
  ],
};
