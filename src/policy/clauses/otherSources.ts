import type { Clause } from '../../domain/parameter';

/** What rules lean on beside the two notices. Each says how far its words go. */
export const otherSources = {
  gb11643: {
    notice: '《公民身份号码》（GB 11643）',
    place: '号码的结构和校验码',
    text: '（大意）公民身份号码共18位：6位地址码、8位出生日期码、3位顺序码（奇数为男、偶数为女）和1位校验码。校验码按 ISO 7064 MOD 11-2 计算，余数为10时写作X。',
  },
  'certificate-lengths': {
    notice: '防返贫监测数据核查的通行规则',
    place: '证件号码位数',
    text: '（大意，并非两份方案的条文）证件号码应为18位；残疾人证为20位或22位，其中前18位是公民身份号码。',
  },
  'guide2019-scope': {
    notice:
      '《农村住房安全性鉴定技术导则》（建村函〔2019〕200号，住房和城乡建设部，2019年11月28日）',
    place: '适用范围',
    text: '（大意）适用于一、二层既有农村住房；三层及以上的可参照《民用建筑可靠性鉴定标准》等。',
  },
  'guide2019-grades': {
    notice: '《农村住房安全性鉴定技术导则》及地方公布的农村危房鉴定（评定）标准',
    place: '房屋危险程度等级',
    text: '（大意）A级：房屋结构安全；B级：个别构件处于危险状态，但不影响主体结构安全；C级：局部出现险情，构成局部危房；D级：房屋整体出现险情，构成整幢危房。',
  },
  'monitoring-categories': {
    notice: '防返贫监测对象的通行定义',
    place: '监测对象类别',
    text: '（大意，并非两份方案的条文）监测对象分脱贫不稳定户、边缘易致贫户、突发严重困难户三类；脱贫不稳定户属于脱贫户，边缘易致贫户不属于脱贫户。',
  },
  'common-practice': {
    notice: '工作惯例（没有文件条文要求）',
    place: '惯例',
    text: '这一条是数据核对的通行做法或本工具的建议，没有文件条文提出这项要求。与本地要求不一致时，可在本镇配置中调整或关闭。',
  },
} as const satisfies Readonly<Record<string, Clause>>;
