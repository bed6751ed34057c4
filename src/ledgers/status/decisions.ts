import type { ClauseId } from '../../policy/clauses';

/** What was decided where the notices are silent, or how they are read: for the page of the policy. */
interface Decision {
  readonly situation: string;
  readonly outcome: string;
  readonly clause: ClauseId;
}

/** How roster and lists of 户籍变动 are put together (`deathVerdict`, `headVerdict`, `moveOutVerdict`, `whereaboutsList`). */
export const statusDecisions: readonly Decision[] = [
  {
    situation: '检查、初判、汇总表',
    outcome: '只看名册。清单里写的字不会让一户的住房免于检查；名册改了才跟着变',
    clause: 'gaoyan2024-4.1',
  },
  {
    situation: '一步什么时候算数',
    outcome:
      '这一步要的格子都填了（谁、哪一天），其中的日期认得出、不晚于检查日、不早于前一步的日期；不算数的照样保留，并说缺什么、在哪一格',
    clause: 'common-practice',
  },
  {
    situation: '名册标了已死亡销户',
    outcome: '不报送，仍留在名册和清单；清单办到哪一步不影响',
    clause: 'gaoyan2024-6.household',
  },
  {
    situation: '名册标了已死亡销户，清单改为“不属于整户死亡销户”',
    outcome: '先拦下，请改名册；有人说还有人在，没写日期也不当作已死亡',
    clause: 'gaoyan2024-4.1.1',
  },
  {
    situation: '名册写得不清楚（如“死亡”），清单办到“已核实”或“系统已移除”且算数',
    outcome: '不报送，并请在名册标注；要有核实人、核实日期和销户日期',
    clause: 'gaoyan2024-4.1.1',
  },
  {
    situation: '户主去世，家里还有人',
    outcome:
      '转入户主变更清单；名册改为“户主变更”、换上现户主以后，住房照常检查，以名册上的户主报送；绝不以原户主的名字报送',
    clause: 'gaoyan2024-4.1.2',
  },
  {
    situation: '户主变更还没有核实',
    outcome: '名册上已是现户主的照常报送，清单里提示还缺什么',
    clause: 'gaoyan2024-4.1.2',
  },
  {
    situation: '现户主姓名或证件号码，清单与名册不一致',
    outcome: '先拦下，两处都写出来，请核对后改一处',
    clause: 'gaoyan2024-4.1.2',
  },
  {
    situation: '迁出，审核通过且算数，或名册自己写审核通过',
    outcome: '只报农户基本信息；“已更新”另要更新日期，没有就照“审核通过”算',
    clause: 'gaoyan2024-4.1.3',
  },
  {
    situation: '迁出，其他各步',
    outcome: '暂不报送；现住址清楚、没有别的问题的，列入系统信息变更申请清单',
    clause: 'gaoyan2024-4.1.3',
  },
  {
    situation: '迁出办理清单与系统信息变更申请清单（户主变更清单与农户基本信息）',
    outcome:
      '同一件事填一处，另一处自动填好并注明来源；两处都填又不一致的，都保留、都写出来，不一致的审核不算数',
    clause: 'gaoyan2024-3.4',
  },
  {
    situation: '清单办完了的户又回到名册',
    outcome:
      '行和状态都不动，住房照常检查；算数的一步与名册矛盾的先拦下，请改名册，或把清单改为“不属于整户死亡销户”“已迁回或未迁出”并在备注写明原因',
    clause: 'common-practice',
  },
  {
    situation: '2020年核验',
    outcome:
      '方案没有报送表，也没有变更申请和市县审核：已死亡销户、户主变更按惯例列出；迁出的列入迁出核实清单，只问现住址和是否仍由本乡核验',
    clause: 'common-practice',
  },
];
