import type { Compiler } from 'webpack';

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality?: 'matrix'; readonly type?: string };
  readonly options?: unknown;
}

export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export function functionsMetadata(): Promise<{
  readonly zh: FunctionsMetadata;
  readonly en: FunctionsMetadata;
}>;

export class FunctionsMetadataPlugin {
  apply(compiler: Compiler): void;
}
