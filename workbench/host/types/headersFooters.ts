import type { Sheet } from '../../model/sheet';
import type { ObjectType } from '../objectType';
import { make } from '../targets';

/** Headers and footers of a sheet: only those of all pages alike. */
export const headerFooterGroupType: ObjectType<Sheet> = {
  properties: { State: { read: () => 'Default' } },
  navigations: { DefaultForAllPages: (sheet) => make('HeaderFooter', sheet) },
};

export const headerFooterType: ObjectType<Sheet> = {
  properties: {
    CenterFooter: {
      read: (sheet) => sheet.page.centerFooter,
      write: (sheet, value) => {
        sheet.setPage({ centerFooter: String(value) });
      },
    },
  },
};
