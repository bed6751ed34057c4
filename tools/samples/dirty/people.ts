import { blank, type DirtyCase, longNumber, noted, read, unclear } from './dirtyCase';

const PLAIN = '512229196807209028';
const WITH_X = '50022919780808909X';

/** Brief §5.2. */
export const certificateCases: readonly DirtyCase[] = [
  ...read('idNumber', PLAIN, [PLAIN]),
  ...noted('idNumber', PLAIN, [
    `'${PLAIN}`,
    ` ${PLAIN} `,
    `${PLAIN}\u00A0`,
    `\u200B${PLAIN}`,
    `512229\n196807209028`,
    '512229-19680720-9028',
    '512229 19680720 9028',
    '５１２２２９１９６８０７２０９０２８',
  ]),
  ...read('idNumber', WITH_X, [WITH_X]),
  ...noted('idNumber', WITH_X, [
    '50022919780808909x',
    '50022919780808909Ｘ',
    '50022919780808909ｘ',
    '５００２２９１９７８０８０８９０９Ｘ',
  ]),
  ...unclear('idNumber', [
    longNumber('512229196807209000'),
    longNumber('5.1222919680720902E+17'),
    longNumber('5122291968072090'),
    longNumber('51222919680720900'),
    '5.12229E+17',
    '512229196807209000',
  ]),
  ...read('idNumber', '512229197001107000', ['512229197001107000']),
  ...unclear('idNumber', ['512229680720902', 512229680720902], [PLAIN]),
  ...unclear('idNumber', ['51222919680720902'], [PLAIN]),
  ...read('idNumber', `${PLAIN}41`, [`${PLAIN}41`]),
  ...read('idNumber', `${PLAIN}41B1`, [`${PLAIN}41B1`]),
  ...unclear('idNumber', [
    '512229196807209028/500229199903159016',
    '512229196807209028、500229199903159016',
    '512229********9028',
  ]),
  ...blank('idNumber', ['无', '无身份证', '未办理', '黑户', '/', '—', null]),
  ...read('idNumber', '810000199408230021', ['810000199408230021']),
  ...read('idNumber', '830000199201300022', ['830000199201300022']),
];

/** Brief §5.3. */
export const nameCases: readonly DirtyCase[] = [
  ...noted('headName', '张三', [
    '张　三',
    '张 三',
    '张\u00A0三',
    '张三（已故）',
    '张三(死亡)',
    '张三 亡',
    '张三（户主）',
    '户主：张三',
    '张三等3人',
    '张三户',
  ]),
  ...read('headName', '买买提·阿不都热依木', [
    '买买提·阿不都热依木',
    '买买提•阿不都热依木',
    '买买提．阿不都热依木',
    '买买提.阿不都热依木',
    '买买提・阿不都热依木',
    '买买提‧阿不都热依木',
  ]),
  ...unclear('headName', ['张三、李四', '张三(妻李四)', '张?', '张□']),
  ...read('headName', '张王氏', ['张王氏']),
  ...read('headName', '张', ['张']),
  ...read('headName', '张𣲗', ['张𣲗']),
];

/** Brief §5.7. */
export const placeCases: readonly DirtyCase[] = [
  ...read('village', '红军', [
    '红军村',
    '红军',
    '红军村委会',
    '红军村民委员会',
    '红军村村',
    '高燕镇红军村',
    '红军社区',
    ' 红军村 ',
    '　红军村',
    '红军村\n',
  ]),
  ...read('group', '3', [
    '3组',
    '三组',
    '第三组',
    '3社',
    '三社',
    '第3村民小组',
    '3',
    3,
    '叁组',
    '3 组',
    '03组',
  ]),
  ...read('group', '王家湾', ['王家湾']),
  ...read('group', '老院子', ['老院子']),
  ...unclear('group', [{ kind: 'date', serial: 45352 }, '一组二组', '1、2组']),
];
