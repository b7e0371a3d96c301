import { firstText } from '../party';
import type { Sanction } from '../sanction';

const AUTHORISED = /授权|许可|经销|代理|加盟|licen[cs]e|dealer|distributor|franchise/i;

/** End an authorisation: licences and dealers, as the papers allow it. */
export const endAuthorisation: Sanction = {
  id: 'end-authorisation',
  traces: /终止授权|取消授权|收回授权|取消代理|end authori[sz]ation|revoke/i,
  unmet: ({ item, deal, party }) => {
    const rows = [...(deal ? [deal.row] : []), ...(item ? [item.row] : [])];
    const authorised = AUTHORISED.test(`${deal?.name ?? ''} ${firstText(rows, 'spec')} ${party.text('customerType')}`);
    return authorised ? [] : [{ id: 'playbook.sanction.end-authorisation.unmet.none' }];
  },
};
