import { firstText } from '../party';
import type { Sanction } from '../sanction';

const SERVICE = /服务|维保|运维|维护|售后|service|maintenance|support/i;

/** Stop service: only where what we sold is a service, or the next part of the order is one. */
export const stopService: Sanction = {
  id: 'stop-service',
  traces: /暂停服务|停止服务|停服|suspend service|stop service/i,
  unmet: ({ item, deal }) => {
    const rows = [...(deal ? [deal.row] : []), ...(item ? [item.row] : [])];
    const texts = `${deal?.name ?? ''} ${firstText(rows, 'spec')} ${firstText(rows, 'warranty')}`;
    const service = item?.event === 'service' || SERVICE.test(texts);
    return service ? [] : [{ id: 'playbook.sanction.stop-service.unmet.noService' }];
  },
};
