import type { FieldDefinition } from '../../src/domain/fields/field';
import { fields } from '../../src/domain/household';
import { judgementLabels } from '../../src/domain/summary';
import { vocabularies } from '../../src/policy/vocabularies';
import { generatedBy, markdownTable } from './markdown';

/** Every identifier with its Chinese term, and every other way in which clerks write it. */
export function glossaryPage(): string {
  const fieldRows = Object.entries<FieldDefinition>(fields).map(([id, field]) => [
    field.label,
    `\`${id}\``,
    field.kind,
    (field.aliases ?? []).join('、'),
  ]);
  const vocabularySections = Object.entries(vocabularies).map(([id, vocabulary]) =>
    [
      `### ${vocabulary.label} \`${id}\``,
      markdownTable(
        ['术语', '标识', '其他写法'],
        vocabulary.terms.map((term) => [
          term.label,
          `\`${term.id}\``,
          (term.spellings ?? []).join('、'),
        ]),
      ),
    ].join('\n\n'),
  );
  return [
    generatedBy('src/domain/fields、src/policy/vocabularies'),
    '# 名词对照',
    '## 字段与表头',
    markdownTable(['字段', '标识', '读法', '也认这些表头'], fieldRows),
    '## 初判结果',
    markdownTable(
      ['结果', '标识'],
      Object.entries(judgementLabels).map(([id, label]) => [label, `\`${id}\``]),
    ),
    '## 词表',
    ...vocabularySections,
    '',
  ].join('\n\n');
}
