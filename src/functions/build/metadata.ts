import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionFiles, readFunctionDocs } from './function-docs';

interface MetadataFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}

interface Metadata {
  readonly functions: readonly MetadataFunction[];
}

/** The two metadata files, and what is wrong with them (then they must not be used). */
export interface FunctionMetadata {
  readonly files: Readonly<Record<'functions.json' | 'functions-zh-CN.json', string>>;
  readonly errors: readonly string[];
}

/**
 * Metadata of the custom functions of a folder from their doc comments: English as Excel's generator makes it, Chinese with the same ids and
 * names and with translated descriptions and parameters. An error for every text that is missing.
 */
export async function generateMetadata(folder: string): Promise<FunctionMetadata> {
  const generated = await generateCustomFunctionsMetadata(functionFiles(folder), false);
  const errors = [...generated.errors];
  // Error cells in a list are read as unreadable cells; without this flag one of them would make the whole result an error.
  const english = { allowErrorForDataTypeAny: true, ...(errors.length > 0 ? { functions: [] } : (JSON.parse(generated.metadataJson) as Metadata)) };
  const docs = new Map(readFunctionDocs(folder).map((each) => [each.id, each]));

  const required = (text: string | undefined, what: string): string => {
    if (!text) errors.push(`${what} is missing`);
    return text ?? '';
  };
  const chinese = {
    ...english,
    functions: english.functions.map((each) => {
      const own = docs.get(each.id);
      required(each.description, `${each.id}: description`);
      return {
        ...each,
        description: required(own?.zhDescription, `${each.id}: @zh`),
        parameters: each.parameters.map((parameter) => {
          const translated = own?.parameters.find(({ name }) => name === parameter.name);
          required(parameter.description, `${each.id}: @param ${parameter.name}`);
          return {
            ...parameter,
            name: required(translated?.zhName, `${each.id}: name in @zhParam ${parameter.name}`),
            description: required(translated?.zhDescription, `${each.id}: text in @zhParam ${parameter.name}`),
          };
        }),
      };
    }),
  };
  return { files: { 'functions.json': JSON.stringify(english, null, 2), 'functions-zh-CN.json': JSON.stringify(chinese, null, 2) }, errors };
}
