import { readFunctionMetadata } from '../host/function-metadata';
import type { FunctionDefinition } from '../host/function-metadata';
import type { AddIn } from '../server/add-in';

/** Reads the add-in's function metadata; an add-in without any has no functions. Rejects when the metadata is there and is none. */
export async function loadFunctions(addIn: AddIn, origin: string): Promise<readonly FunctionDefinition[]> {
  if (!addIn.metadata) return [];
  const answer = await fetch(origin + addIn.metadata);
  return answer.ok ? readFunctionMetadata(await answer.json(), addIn.namespace) : [];
}
