/** A line at one side of a cell, in Excel's words (`Continuous`, `Thin`, `#000000`). */
export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type BorderSide =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalDown' | 'DiagonalUp';

/** How a cell looks where it differs from the workbook's default. Colours are `#RRGGBB` in capitals. */
export interface CellLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly orientation?: number;
  readonly formulaHidden?: boolean;
  /** False: may be edited while the sheet is protected. */
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, Border>>>;
}

/** Changes to a look; undefined takes the default back. */
export type LookPatch = { readonly [K in keyof CellLook]?: CellLook[K] | undefined };

export const PLAIN_LOOK: CellLook = {};

/** The look of a cell nobody has touched: a Chinese Excel of today. */
export const DEFAULT_LOOK = {
  fill: '#FFFFFF',
  fontColor: '#000000',
  fontName: '等线',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  shrink: false,
  orientation: 0,
  formulaHidden: false,
  locked: true,
  borders: {},
} as const satisfies Required<CellLook>;

/** A look with changes; undefined when nothing is left that differs from the default. */
export function patchLook(look: CellLook | undefined, patch: LookPatch): CellLook | undefined {
  const merged = Object.entries({ ...look, ...patch }).filter(([, value]) => value !== undefined);
  return merged.length === 0 ? undefined : Object.fromEntries(merged);
}
