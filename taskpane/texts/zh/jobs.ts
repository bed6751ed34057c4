import type { JobId } from '../../../src/jobs';
import type { SavedFiles } from '../../app/paneState';
import type { FieldOf, FormJob, WayOf } from '../../jobs/jobForms';

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
    title: '生成名单和台账',
    summary: '按所选方案生成各张名单和台账；已有的只更新，手工填写的不动。',
    button: '预览',
  },
  ledger: {
    title: '更新整改台账',
    summary: '用最新的住户表更新整改台账，手工填写的内容一律保留。',
    button: '预览',
  },
  reconcile: {
    title: '账账比对',
    summary: '逐户比对两个以上系统的表：哪些不同，哪些一方没有，写出差异清单。',
    button: '打开',
  },
  changes: {
    title: '两版对照',
    summary: '对照同一份表的前后两版：增减的行，改动的单元格，旧值和新值。',
    button: '打开',
  },
  submit: {
    title: '生成报送表',
    summary: '先逐户做报送前检查，再生成四张报送表和两张申请清单；有疑点的不报。',
    button: '打开',
  },
  rollup: {
    title: '全县汇总',
    summary: '选各乡镇的文件，逐个检查后按乡镇、村相加。',
    button: '打开',
  },
  summary: {
    title: '生成汇总表',
    summary: '按村汇总户数、等级、整改进度和销号率，附小结文字和图表。',
    button: '预览',
  },
  visits: {
    title: '外业安排与回收',
    summary: '给要去现场的户排队伍和日期，每队一张核实表去打印，填好再读回来。',
    button: '打开',
  },
  review: {
    title: '办公室审核',
    summary: '逐户通过或退回，写明原因；退回的列入清单，再次运行即重新检查。',
    button: '预览',
  },
  split: {
    title: '分村',
    summary: '把总表按村分成几个文件，改好后用“合并村表”收回。',
    button: '打开',
  },
  merge: {
    title: '合并村表',
    summary: '收回各村改好的文件；两边改得不同的列入“合并冲突”，由人决定。',
    button: '打开',
  },
  draw: {
    title: '抽查',
    summary: '按村和判断结果分层抽户；种子和算法写明，任何人可以重抽。',
    button: '打开',
  },
  status: {
    title: '户籍变动',
    summary: '已死亡销户、户主变更、迁出的户各一张清单：办到哪步、还缺什么。',
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
  /** Said beside the field where nothing can be done without it. */
  readonly lacking?: string;
  /** What a choice offers, by the option's value. */
  readonly options?: Readonly<Record<string, string>>;
}

/** The words of a job's form. */
export interface FormWords {
  readonly intro: string;
  /** The ways of doing the job; nobody is asked where there is only one. */
  readonly ways: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** A form's words with none left out. */
type WordsOf<Job extends FormJob> = FormWords & {
  readonly ways: Readonly<Record<WayOf<Job>, string>>;
  readonly fields: Readonly<Record<FieldOf<Job>, FieldWords>>;
};

interface FormTexts {
  readonly preview: string;
  readonly save: string;
  readonly saved: (files: SavedFiles) => string;
  readonly forms: { readonly [Job in FormJob]: WordsOf<Job> };
}

export const jobForms: FormTexts = {
  preview: '预览',
  save: '另存文件',
  saved: ({ name, count }) =>
    count === 1 ? `已另存为“${name}”。` : `已另存为“${name}”，里面有${count}个文件。`,
  forms: {
    visits: {
      intro: '要做哪一步？',
      ways: {
        plan: '安排队伍和日期，写入外业现场核实清单',
        print: '另存每队一张的核实表，拿去打印',
        read: '读回填好的核实表',
      },
      fields: {
        teams: {
          label: '由哪些队去',
          hint: '例如：一组：张三、李四，二组：王五；清单里已经排了队的可以不填',
        },
        from: {
          label: '从哪一天',
          hint: '例如 2024-09-20；不填就从检查那天，不在工作时间内的从第一天',
        },
        to: { label: '到哪一天', hint: '不填就到工作时间的最后一天' },
        'per-day': { label: '每队每天最多几户', hint: '不填按15户' },
        'no-weekends': { label: '周末不安排' },
        mask: { label: '证件号码只留前6位和后4位' },
        read: {
          label: '选择填好的表',
          lacking: '请先选择填好的核实表。',
          hint: '可选几个文件。行的顺序、自己加的列都不限；拿不准的只列出来，不填。',
        },
      },
    },
    draw: {
      intro: '写明抽多少户，或者抽百分之几，只填一个。已经抽过的批次不会被改动。',
      ways: { draw: '抽查' },
      fields: {
        size: {
          label: '抽多少户',
          lacking: '请写明抽多少户，或者在下面写明抽百分之几。',
          hint: '例如 60，必抽的户算在内',
        },
        share: { label: '或者抽百分之几', hint: '例如 5%，不足1户的进为1户' },
        seed: { label: '种子', hint: '不填就用检查日期；种子相同，抽到的户就相同' },
        by: {
          label: '按什么分层',
          options: {
            '': '村和判断结果',
            village: '只按村',
            judgement: '只按判断结果',
            none: '不分层',
          },
        },
        always: { label: '必抽的', hint: '等级、规则编号或户编号，例如 C,D' },
        judgement: {
          label: '从哪些户里抽',
          options: { '': '全部', 'AB-self-check': '判断为A、B级安全的户（自查）' },
        },
        'exclude-visited': { label: '不抽已经现场核实过的户' },
        county: { label: '这批是县级抽取的' },
      },
    },
    split: {
      intro:
        '先保存本工作簿，再选择保存好的文件。各村的文件放在一个 .zip 里，总表不改。分给各村什么？',
      ways: { split: '全部名单', returns: '只要退回清单' },
      fields: { town: { label: '选择总表文件', lacking: '请先选择要分村的总表文件。' } },
    },
    merge: {
      intro: '选择各村交回的文件，合并到本工作簿。先预览，再确认；村文件只读取。',
      ways: { merge: '合并村表' },
      fields: {
        villages: {
          label: '选择村文件',
          lacking: '请先选择各村交回的文件。',
          hint: '可选几个。不是“分村”分出来的，只补填空白的单元格。',
        },
      },
    },
    submit: {
      intro: '要做哪一步？',
      ways: {
        write: '写在本工作簿里',
        save: '另存成文件，拿去上报',
        fill: '填入上级发的模板',
      },
      fields: {
        template: {
          label: '选择模板文件',
          lacking: '请先选择上级发的模板文件。',
          hint: '只填表头以下的空格，版式和公式不动。填好的另存成新文件，模板本身不改。',
        },
        id: {
          label: '证件号码的写法',
          options: { '': '原样', apostrophe: '前面加单引号', masked: '只留前6位和后4位' },
        },
        split: {
          label: '分成几个文件',
          options: { sheet: '每张表一个', village: '每个村一个' },
        },
        csv: {
          label: '文件格式',
          options: { '': 'Excel（.xlsx）', 'utf-8': 'CSV（UTF-8）', gbk: 'CSV（GBK）' },
        },
      },
    },
    rollup: {
      intro: '选择各乡镇的文件，逐个检查后相加。文件只读取，也不用先打开。结果放在哪里？',
      ways: { write: '写在本工作簿里', save: '另存成一个新文件' },
      fields: {
        towns: {
          label: '选择各乡镇的文件',
          lacking: '请先选择各乡镇的文件。',
          hint: '可选几个 .xlsx、.xlsm、.csv。乡镇名从表里、工作表名或文件名认；一个文件读不了，其余照常汇总。',
        },
      },
    },
  },
};
