import { makeTriggerHappen } from '../../../src/playbook/plays/make-trigger-happen';
import type { MilestoneEvent } from '../../../src/domain/receivables';
import { factsOf, told } from '../facts';

describe('make-trigger-happen', () => {
  it.each([
    ['what is not triggered', { kind: 'notTriggered' as const, triggered: false }, true],
    ['an invoice whose event has not happened', { kind: 'milestone' as const, triggered: false }, true],
    ['what is payable', {}, false],
  ])('%s', (_, item, applies) => {
    expect(makeTriggerHappen.applies(factsOf({ item }))).toBe(applies);
  });

  it.each<[MilestoneEvent, string]>([
    ['shipment', '发货前'], ['acceptance', '验收还差'], ['warranty', '质保期'], ['prepayment', '补什么手续'], ['service', '签个确认单'], ['other', '还差哪一步'],
  ])('asks for the event %s, not for money', (event, part) => {
    const { words } = told(makeTriggerHappen.advise(factsOf({ item: { kind: 'notTriggered', triggered: false, event } })));
    expect(words).toContain(part);
    expect(words).not.toContain('¥');
  });
});
