import type { Block } from './blocks';
import type { Letter, TemplateId } from './letter';
import type { LetterFacts } from './letter-facts';

/** One letter = one file in `templates/`. Pure: facts in, blocks out. */
export interface Template {
  readonly id: TemplateId;
  /** Friendly letters never contain 合同, data included; confirmation, demand and legal letters keep contract numbers. */
  readonly friendly: boolean;
  /** Sent to nobody: for our own visit. */
  readonly internal: boolean;
  /** Message id of the title; also what the register's 用途 column says (zh-CN). */
  title(facts: LetterFacts): string;
  blocks(facts: LetterFacts): Block[];
}

/** What a check looks at: the drafted letter, its template and the facts it was drafted from. */
export interface Drafted {
  readonly letter: Letter;
  readonly template: Template;
  readonly facts: LetterFacts;
}
