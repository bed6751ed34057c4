// Metadata of the custom functions in both languages, from their comments and functions/localisation.json.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import customFunctions from 'custom-functions-metadata';

const path = (relative) => fileURLToPath(new URL(`../../functions/${relative}`, import.meta.url));
const SOURCE = path('functions.ts');
const LOCALISATION = path('localisation.json');

/** `zh` is the default of the manifest, `en` its override for en-US. Throws when a text is missing. */
export async function functionsMetadata() {
  const { metadataJson, errors } = await customFunctions.generateCustomFunctionsMetadata(SOURCE);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const metadata = {
    ...JSON.parse(metadataJson),
    // Without it Excel answers #VALUE! by itself wherever a range holds an error value.
    allowErrorForDataTypeAny: true,
  };
  const localisation = JSON.parse(await readFile(LOCALISATION, 'utf8'));
  return { zh: inChinese(metadata, localisation), en: inEnglish(metadata, localisation) };
}

function inChinese(metadata, { parameterNames }) {
  return mapParameters(metadata, (parameter) => ({
    ...parameter,
    name: textAt(parameterNames, parameter.name),
  }));
}

function inEnglish(metadata, { 'en-US': english }) {
  const translated = mapParameters(metadata, (parameter, { id }) => ({
    ...parameter,
    description: textAt(english[id]?.parameters, parameter.name),
  }));
  const functions = translated.functions.map((each) => ({
    ...each,
    description: textAt(english[each.id], 'description'),
  }));
  return { ...translated, functions };
}

function mapParameters(metadata, change) {
  const functions = metadata.functions.map((each) => ({
    ...each,
    parameters: each.parameters.map((parameter) => change(parameter, each)),
  }));
  return { ...metadata, functions };
}

function textAt(texts, key) {
  const text = texts?.[key];
  if (text === undefined) throw new Error(`functions/localisation.json lacks a text: ${key}`);
  return text;
}

/** Webpack: writes functions.json and functions.en.json beside the bundle. */
export class FunctionsMetadataPlugin {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.fileDependencies.addAll([SOURCE, LOCALISATION]);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'FunctionsMetadata', stage }, async () => {
        const { zh, en } = await functionsMetadata();
        const emit = (name, value) =>
          compilation.emitAsset(name, new sources.RawSource(`${JSON.stringify(value, null, 2)}\n`));
        emit('functions.json', zh);
        emit('functions.en.json', en);
      });
    });
  }
}
