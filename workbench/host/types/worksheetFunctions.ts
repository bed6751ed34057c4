import { dayToSerial } from '../../../src/domain/cell';
import type { ObjectType } from '../objectType';
import { make } from '../targets';

/** Days that a workbook from 1904 counts less than one from 1900. */
const DAYS_BEFORE_1904 = 1462;

/** The worksheet functions an add-in can call: only DATE so far. Days count as the workbook counts them. */
export const functionsType: ObjectType<null> = {
  methods: {
    Date: (_target, args, host) => {
      const serial = dayToSerial(args.integer(0), args.integer(1), args.integer(2));
      const value = host.model.countsFrom1904 ? serial - DAYS_BEFORE_1904 : serial;
      return make('FunctionResult', { value });
    },
  },
};

export const functionResultType: ObjectType<{ readonly value: number }> = {
  properties: { Value: { read: ({ value }) => value }, Error: { read: () => null } },
};
