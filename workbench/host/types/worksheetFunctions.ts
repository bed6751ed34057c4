import { dayToSerial } from '../../../src/domain/cell';
import type { ObjectType } from '../objectType';
import { make } from '../targets';

/** The worksheet functions an add-in can call: only DATE so far. Days count from 1900. */
export const functionsType: ObjectType<null> = {
  methods: {
    Date: (_target, args) =>
      make('FunctionResult', {
        value: dayToSerial(args.integer(0), args.integer(1), args.integer(2)),
      }),
  },
};

export const functionResultType: ObjectType<{ readonly value: number }> = {
  properties: { Value: { read: ({ value }) => value }, Error: { read: () => null } },
};
