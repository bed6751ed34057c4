import { fieldDefinition, fieldIds, type FieldId } from '../household';
import { normaliseHeader, withoutBrackets } from './normaliseHeader';

/** A header text that a field is known by. */
interface KnownHeader {
  readonly field: FieldId;
  /** 0 for the label, then the aliases in their order: of two columns the better known name wins. */
  readonly order: number;
}

const SHORTEST_CONTAINED = 3;

/** Keywords that may stand inside a longer header although they are no header by themselves. */
const extraKeywords: Readonly<Partial<Record<FieldId, readonly string[]>>> = {
  headName: ['户主姓名', '户主名'],
  village: ['居委会名称', '村居名称', '村委会名称', '村(社区)', '村名称'],
  group: ['村民小组', '小组名称'],
  phone: ['联系电话', '手机号', '联系方式'],
  builtYear: ['建成年', '建造年', '建房年', '建成时间'],
  appraisalGrade: ['安全鉴定或评定', '鉴定等级', '安全等级', '鉴定结论'],
  floorArea: ['建筑面积', '住房面积', '房屋面积'],
  ledgerMeasure: ['解决措施', '保障措施'],
};

const exactHeaders = buildExact();
const keywords = buildKeywords();

/** The field whose label or alias is this normalised header, with or without its bracketed remarks. */
export function knownHeader(header: string): KnownHeader | undefined {
  return exactHeaders.get(header) ?? exactHeaders.get(withoutBrackets(header));
}

/** A field one of whose names stands inside a longer header. */
interface ContainedHeader {
  readonly field: FieldId;
  readonly keyword: string;
}

/** Fields whose names stand inside a normalised header; of each field the longest name, the longest first. */
export function containedHeaders(header: string): readonly ContainedHeader[] {
  const found: ContainedHeader[] = [];
  for (const candidate of keywords) {
    if (!header.includes(candidate.keyword)) continue;
    if (!found.some(({ field }) => field === candidate.field)) found.push(candidate);
  }
  return found;
}

function buildExact(): ReadonlyMap<string, KnownHeader> {
  const index = new Map<string, KnownHeader>();
  for (const field of fieldIds) {
    namesOf(field).forEach((name, order) => {
      if (!index.has(name)) index.set(name, { field, order });
    });
  }
  return index;
}

function buildKeywords(): readonly ContainedHeader[] {
  const all = fieldIds.flatMap((field) =>
    [...namesOf(field), ...(extraKeywords[field] ?? [])]
      .filter((name) => name.length >= SHORTEST_CONTAINED)
      .map((keyword) => ({ field, keyword })),
  );
  return all.sort((a, b) => b.keyword.length - a.keyword.length);
}

function namesOf(field: FieldId): readonly string[] {
  const { label, aliases = [] } = fieldDefinition(field);
  return [label, ...aliases].map(normaliseHeader);
}
