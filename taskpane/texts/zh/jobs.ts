import type { JobId } from '../../../src/jobs';
import type { FormJob, FormOf } from '../../jobs/jobForms';

/** A job as its card shows it: what it makes, and the word on its button. */
interface JobCard {
  readonly title: string;
  readonly summary: string;
  readonly button: string;
}

export const jobCards: Readonly<Record<JobId, JobCard>> = {
  check: {
    title: '逐户结果和问题清单',
    summary: '把逐户的结果和查出的问题写成两张表，便于打印和交办。',
    button: '预览',
  },
  lists: {
    title: '名单和台账',
    summary: '按所选方案生成各张名单和台账；已有的只更新，手工填写的不动。',
    button: '预览',
  },
  ledger: {
    title: '更新整改台账',
    summary: '用最新的住户表更新本工作簿里的整改台账，手工填写的内容一律保留。',
    button: '预览',
  },
  reconcile: {
    title: '账账比对',
    summary:
      '逐户比对两个以上系统的表或导出文件：哪些内容不同，哪些一方没有，哪些待确认；可写出差异清单和比对记录。',
    button: '打开',
  },
  changes: {
    title: '两版对照',
    summary:
      '对照同一份表的前后两版，如上周和本周的导出：新增、减少的行，改动的单元格，旧值和新值。',
    button: '打开',
  },
  submit: {
    title: '生成报送表',
    summary:
      '生成四张报送表、危改申请和变更申请清单，先逐户做报送前检查：疑似的和有错的户一律不报，写明原因和谁去补。',
    button: '预览',
  },
  summary: {
    title: '生成汇总表',
    summary: '按村汇总户数、等级、整改进度和销号率，附小结文字和图表；各项加起来对不对，写在表下。',
    button: '预览',
  },
  draw: {
    title: '抽查',
    summary: '按村和初判结果分层抽户。种子、各层户数和算法都写明，任何人可以重抽出同样的户。',
    button: '打开',
  },
  status: {
    title: '户籍变动',
    summary:
      '已死亡销户、户主变更、迁出的户各一张清单：办到哪一步、还缺什么。名册中的户一律不删除。',
    button: '预览',
  },
  explain: {
    title: '规则说明',
    summary: '每条规则要求什么、依据哪一条文件。',
    button: '打开',
  },
  sample: {
    title: '示例表',
    summary: '把一份虚构的住户表放进本工作簿，供试用。',
    button: '打开',
  },
};

/** What stands beside a field of a job's form. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** What a choice offers, by the option's value. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The form of each job that asks before it is planned. */
type FormWords = {
  readonly [Job in FormJob]: {
    readonly intro: string;
    readonly fields: Readonly<Record<FormOf<Job>, FieldWords>>;
  };
};

export const jobForms: { readonly preview: string; readonly forms: FormWords } = {
  preview: '预览',
  forms: {
    draw: {
      intro: '写明抽多少户，或者抽百分之几，只填一个。已经抽过的批次不会被改动。',
      fields: {
        size: { label: '抽多少户', hint: '例如 60，必抽的户算在内' },
        share: { label: '或者抽百分之几', hint: '例如 5%，不足1户的进为1户' },
        seed: { label: '种子', hint: '不填就用检查日期；种子相同，抽到的户就相同' },
        by: {
          label: '按什么分层',
          options: {
            '': '村和初判结果',
            village: '只按村',
            judgement: '只按初判结果',
            none: '不分层',
          },
        },
        always: { label: '必抽的', hint: '等级、规则编号或户编号，例如 C,D' },
        judgement: {
          label: '从哪些户里抽',
          options: { '': '全部', 'AB-self-check': '初判为A、B级安全的户（自查）' },
        },
        'exclude-visited': { label: '不抽已经现场核实过的户' },
        county: { label: '这批是县级抽取的' },
      },
    },
  },
};
