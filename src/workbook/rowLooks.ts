import type { RowLook } from '../domain/writePlan';

/** How a generated row looks, whichever adapter draws it. Colours are RRGGBB. */
export interface RowLookFacts {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly fill?: string;
  readonly hasBorder: boolean;
  readonly isCentred: boolean;
  readonly wraps: boolean;
}

const plain = { fontName: '宋体', fontSize: 11, isBold: false, isCentred: false } as const;

export const ROW_LOOKS: Readonly<Record<RowLook, RowLookFacts>> = {
  title: {
    fontName: '黑体',
    fontSize: 16,
    isBold: true,
    hasBorder: false,
    isCentred: true,
    wraps: false,
  },
  caption: { ...plain, hasBorder: false, wraps: true },
  header: { ...plain, isBold: true, fill: 'D9E1F2', hasBorder: true, isCentred: true, wraps: true },
  data: { ...plain, hasBorder: true, wraps: true },
  attention: { ...plain, fill: 'FFF2CC', hasBorder: true, wraps: true },
  /** A line below the table runs on over the empty cells beside it. */
  note: { ...plain, hasBorder: false, wraps: false },
};
