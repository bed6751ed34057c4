import { BooleanNumber, type Univer } from '@univerjs/core';
import {
  FunctionType,
  IDescriptionService,
  type IFunctionInfo,
} from '@univerjs/preset-sheets-core';

/** A function of the add-in as the person reads about it. */
export interface DescribedFunction {
  readonly name: string;
  readonly description?: string | undefined;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string | undefined;
    readonly dimensionality?: string | undefined;
    readonly optional?: boolean | undefined;
  }[];
}

/** Lets the cell editor and the formula bar suggest the add-in's functions and explain them. */
export function describeFunctions(
  univer: Univer,
  namespace: string,
  functions: readonly DescribedFunction[],
): void {
  const service = univer.__getInjector().get(IDescriptionService);
  service.registerDescriptions(functions.map((each) => infoOf(each, namespace)));
}

function infoOf(
  { name, description = '', parameters }: DescribedFunction,
  namespace: string,
): IFunctionInfo {
  return {
    functionName: `${namespace}.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: parameter.dimensionality === 'matrix' ? 'A1:B20' : 'A1',
      require: parameter.optional === true ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
