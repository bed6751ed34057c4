import type { LedgerColumn, LedgerDefinition, SheetFrame } from '../domain/ledger';
import type { LedgerUpdate } from '../domain/ledger/ledgerUpdate';
import { type LedgerSurroundings, planLedger } from '../domain/ledger/planLedger';
import type { Profile } from '../domain/profile';
import type { Vocabularies } from '../domain/vocabulary';
import { vocabularies as defaultVocabularies } from '../policy/vocabularies';

/** Makes the words around a table from its title, the 说明 below it and a remark for the caption. */
export type FrameOf = (title: string, explanation: string, remark: string) => SheetFrame;

/** What a page of the docs, a drop-down or a job needs to know of a generated sheet; its rows stay inside. */
export interface GeneratedSheet<Input> {
  readonly id: string;
  readonly sheetName: string;
  readonly clause: string;
  /** The regimes it is generated for. */
  readonly regimes: readonly Profile['regime'][];
  /** Where the 2020 notice demands a sheet of both regimes. */
  readonly clauseIn2020?: string;
  /** The sheet in the words of the 2020 notice, where they are others. */
  readonly in2020?: GeneratedSheet<Input>;
  /** Id of the sheet of the other regime whose place it takes: who asks for that one gets this one. */
  readonly insteadOf?: string;
  readonly columns: readonly Pick<
    LedgerColumn<never>,
    'id' | 'header' | 'owner' | 'oneOf' | 'source'
  >[];
  /** Plans the sheet; undefined when there is nothing to list and no sheet to bring up to date. */
  readonly plan: (
    input: Input,
    words: Vocabularies,
    frame: FrameOf,
    surroundings: LedgerSurroundings,
  ) => LedgerUpdate | undefined;
}

interface Description<Input, Row> {
  readonly define: (words: Vocabularies) => LedgerDefinition<Row>;
  readonly rowsOf: (input: Input) => readonly Row[];
  /** Both regimes when absent. */
  readonly regimes?: readonly Profile['regime'][];
  readonly clauseIn2020?: string;
  /** Headers of columns, by id, that the 2020 notice has other words for. */
  readonly headersIn2020?: Readonly<Record<string, string>>;
  readonly insteadOf?: string;
  /** 说明 below the table. */
  readonly explanation: string;
  /** Added to the caption: counts that the rows do not show. */
  readonly remark?: (input: Input) => string;
  /** Lines below the 说明, always as many of them; they follow the data as long as nobody rewrites them. */
  readonly lines?: (input: Input) => readonly string[];
  /** Which rows a run over this input tells of, by key: see `LedgerDefinition.covers`. */
  readonly covers?: (input: Input) => (key: string) => boolean;
}

/** Binds a definition to where its rows come from. */
export function generatedSheet<Input, Row>(
  description: Description<Input, Row>,
): GeneratedSheet<Input> {
  const { define, headersIn2020 } = description;
  const sheet = bound(description);
  if (headersIn2020 === undefined) return sheet;
  const defineIn2020 = (words: Vocabularies): LedgerDefinition<Row> => {
    const { columns, ...rest } = define(words);
    const renamed = columns.map((column) => ({
      ...column,
      header: headersIn2020[column.id] ?? column.header,
    }));
    return { ...rest, columns: renamed };
  };
  return { ...sheet, in2020: bound({ ...description, define: defineIn2020 }) };
}

function bound<Input, Row>(description: Description<Input, Row>): GeneratedSheet<Input> {
  const { define, rowsOf, explanation, remark, lines, covers, clauseIn2020, insteadOf } =
    description;
  const { regimes = ['2020', '2024'] } = description;
  const { id, sheetName, clause, columns } = define(defaultVocabularies);
  return {
    id,
    sheetName,
    clause,
    regimes,
    ...(clauseIn2020 === undefined ? {} : { clauseIn2020 }),
    ...(insteadOf === undefined ? {} : { insteadOf }),
    columns,
    plan: (input, words, frame, surroundings) => {
      const definition = { ...define(words), ...(covers && { covers: covers(input) }) };
      const rows = rowsOf(input);
      const bare = frame(definition.title, explanation, remark?.(input) ?? '');
      const around = withLines(bare, lines?.(input) ?? []);
      const update = planLedger(definition, rows, around, surroundings);
      return update.counts.created && update.counts.rows === 0 ? undefined : update;
    },
  };
}

/** The lines stand between the 说明 and the place for signatures. */
function withLines(frame: SheetFrame, lines: readonly string[]): SheetFrame {
  const [explanation, ...rest] = frame.tail;
  if (lines.length === 0 || explanation === undefined) return frame;
  return { ...frame, tail: [explanation, ...lines, ...rest] };
}

/** The sheet as a regime has it, in the words of the notice of that regime and citing it. */
export function citing<Input>(
  sheet: GeneratedSheet<Input>,
  regime: Profile['regime'],
): GeneratedSheet<Input> {
  if (regime !== '2020') return sheet;
  const { in2020 = sheet } = sheet;
  return { ...in2020, clause: sheet.clauseIn2020 ?? sheet.clause };
}
