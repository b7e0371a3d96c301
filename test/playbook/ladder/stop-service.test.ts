import { stopService } from '../../../src/playbook/ladder/stop-service';
import { factsOf } from '../facts';

describe('stop-service', () => {
  it.each([
    ['a service milestone', { item: { event: 'service' as const } }, 0],
    ['a deal for maintenance', { deal: { projectName: '冲压线年度维保' } }, 0],
    ['goods', { deal: { projectName: '冲压线' } }, 1],
  ])('%s', (_, given, unmet) => {
    expect(stopService.unmet(factsOf(given))).toHaveLength(unmet);
  });
});
