import { documentState } from '../document';
import { findText, saying } from '../look-up';
import { outcomesOf } from '../outcome';
import type { Rule } from '../rule';

const { doubtful, missing, notDue, proved, unstated } = outcomesOf('prep-objection-evidence', 'evidence');

/** Papers against foreseeable objections (佐证资料) are filed, also where nothing is disputed. */
export const prepObjectionEvidence: Rule = {
  id: 'prep-objection-evidence',
  group: 'preparation',
  severity: 'important',
  needs: ['evidence'],
  home: 'deals',
  choices: ['choice.filed', 'choice.filedPartly', 'choice.notFiled'],
  check(facts) {
    if (!facts.inHorizon) return notDue;
    const evidence = findText(facts, 'evidence');
    const text = saying(evidence);
    if (text === '') return unstated(evidence) ?? missing([evidence]);
    const state = documentState(text);
    if (state === 'absent') return missing([evidence], 'absent', { values: { text } });
    if (state === 'partly') return doubtful([evidence], 'partly', { values: { text } });
    return unstated(evidence) ?? proved([evidence]);
  },
};
