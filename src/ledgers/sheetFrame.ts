import { CAPTION_MARK } from '../domain/ledger/layoutSheet';
import type { Profile } from '../domain/profile';
import type { SheetReading } from '../domain/sheetReading';
import type { FrameOf } from './generatedSheet';
import { placeOf } from './householdColumns';

/** What the words around every sheet of a run are made from. */
export interface FrameInput {
  readonly profile: Profile;
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** Sheets that were read: one of them may name the reporting unit. */
  readonly sheets: readonly SheetReading[];
}

/** Title, caption, signature line and tail of a sheet (brief §6 common frame). */
export function frameMaker(input: FrameInput): (clause: string) => FrameOf {
  const { profile, day } = input;
  const unit = unitOf(input);
  return (clause) => (title, explanation, remark) => ({
    day,
    caption: [
      `${CAPTION_MARK}：${title}`,
      profile.title,
      day,
      `依据：${profile.basis}${placeOf(clause)}`,
      ...(remark === '' ? [] : [remark]),
    ].join(' · '),
    signature: `填报单位：${unit}　填报人：　　　　审核人：　　　　联系电话：　　　　填报时间：`,
    tail: [`说明：${explanation}`, '审核人：　　　　填表人：　　　　联系电话：'],
  });
}

/** The reporting unit, where a sheet that was read names one. */
function unitOf({ sheets }: FrameInput): string {
  for (const { captions } of sheets) {
    for (const caption of captions) {
      const unit = /填报单位[:：]\s*([^\s:：]+)/.exec(caption)?.[1];
      if (unit !== undefined && !unit.startsWith('填报人')) return unit;
    }
  }
  return '　　　　';
}
