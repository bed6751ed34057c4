/// <reference types="custom-functions-runtime" />
import * as functions from './functions';

// A function's id is its name in capitals, as custom-functions-metadata writes it into functions.json.
for (const [name, answer] of Object.entries(functions)) {
  CustomFunctions.associate(name.toUpperCase(), answer);
}
