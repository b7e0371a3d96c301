import { draftLetter } from './draft';
import type { LetterDraft, LetterRequest } from './letter';

/** A request with what became of it. */
export interface DraftedRequest {
  readonly request: LetterRequest;
  readonly draft: LetterDraft;
}

/**
 * Drafts for several requests, one at a time as they are asked for. Every letter gets a number of its own; a blocked one uses none up.
 * @example [...draftLetters(requests)].filter(({ draft }) => draft.letter)
 */
export function* draftLetters(requests: Iterable<LetterRequest>): Generator<DraftedRequest> {
  const taken: string[] = [];
  for (const request of requests) {
    const draft = draftLetter({ ...request, taken: [...(request.taken ?? []), ...taken] });
    if (draft.letter) taken.push(draft.letter.number);
    yield { request, draft };
  }
}
