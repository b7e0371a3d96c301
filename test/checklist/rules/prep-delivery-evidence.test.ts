import { prepDeliveryEvidence } from '../../../src/checklist/rules/prep-delivery-evidence';
import { testRule } from '../rule-tester';

testRule(prepDeliveryEvidence, [
  { name: 'a plain invoice with its delivery note', deal: { deliveryDoc: 'QS-018' }, status: 'proved', proof: ['台账!B2'] },
  { name: 'a plain invoice with an acceptance certificate', deal: { acceptanceDoc: 'YS-018' }, status: 'proved' },
  { name: 'prepayment: the order', deal: { orderNo: 'PO-7' }, items: [{ event: 'prepayment' }], status: 'proved', proof: ['台账!B2'] },
  { name: 'shipment: a delivery note, not an acceptance certificate', deal: { deliveryDoc: '', acceptanceDoc: 'YS-018' }, items: [{ event: 'shipment' }], status: 'missing', fixCell: '台账!B2' },
  { name: 'shipment: the signer', deal: { signedBy: '余工' }, items: [{ event: 'shipment' }], status: 'proved' },
  { name: 'retention: the acceptance certificate', deal: { acceptanceDoc: 'YS-018' }, items: [{ event: 'warranty' }], status: 'proved' },
  { name: 'service: its confirmation', deal: { acceptanceDoc: '服务确认单' }, items: [{ event: 'service' }], status: 'proved' },
  { name: 'each kind needs its own', deal: { orderNo: 'PO-7', acceptanceDoc: '' }, items: [{ event: 'prepayment' }, { event: 'acceptance' }], status: 'missing', fixCell: '台账!C2' },
  { name: 'the evidence column names it', deal: { deliveryDoc: '', evidence: '签收单已归档' }, status: 'proved', proof: ['台账!C2'] },
  { name: 'the evidence column names something else', deal: { deliveryDoc: '', evidence: '图纸已归档' }, status: 'missing' },
  { name: 'not signed', deal: { deliveryDoc: '未签' }, status: 'missing', word: 'absent' },
  { name: 'partly signed', deal: { deliveryDoc: '部分签收' }, status: 'doubtful', word: 'partly' },
  { name: 'accepted in the future', deal: { acceptanceDoc: 'YS-018', acceptDate: '2026-07-15' }, items: [{ event: 'acceptance' }], status: 'doubtful', word: 'future', fixCell: '台账!C2' },
  { name: 'no such column', deal: {}, status: 'noColumn' },
  { name: 'nothing due', deal: { deliveryDoc: '' }, items: [], status: 'notApplicable', word: 'checklist.notDue' },
]);
