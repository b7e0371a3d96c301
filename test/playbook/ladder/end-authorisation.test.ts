import { endAuthorisation } from '../../../src/playbook/ladder/end-authorisation';
import { factsOf } from '../facts';
import type { Case } from '../facts';

describe('end-authorisation', () => {
  it.each<[string, Case, number]>([
    ['a dealer by its customer type', { customers: [{ customerType: '经销商' }] }, 0],
    ['a licence in the specification', { deal: { projectName: '排产软件', spec: '年度许可 20 点' } }, 0],
    ['plain goods', { deal: { projectName: '冲压线' } }, 1],
  ])('%s', (_, given, unmet) => {
    expect(endAuthorisation.unmet(factsOf(given))).toHaveLength(unmet);
  });
});
