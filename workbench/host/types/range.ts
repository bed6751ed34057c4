import { notFound } from '../apiError';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { AreasTarget, RangeTarget } from '../targets';
import { rangeActions } from './rangeActions';
import { rangeProperties } from './rangeProperties';
import { rangeShapes } from './rangeShapes';

const asAreas = ({ sheet, area }: RangeTarget): AreasTarget => ({ sheet, areas: [area] });

export const rangeType: ObjectType<RangeTarget> = {
  check: ({ sheet }, host) => {
    if (!host.model.sheets.includes(sheet)) throw notFound('Range');
  },
  properties: rangeProperties,
  navigations: {
    Worksheet: ({ sheet }) => make('Worksheet', sheet),
    Format: (range) => make('RangeFormat', asAreas(range)),
    DataValidation: (range) => make('DataValidation', asAreas(range)),
    ConditionalFormats: (range) => make('ConditionalFormatCollection', asAreas(range)),
  },
  methods: { ...rangeShapes, ...rangeActions },
};
